"""Clusters by id, as members, and the public ways to reach them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.gates import PUBLIC, Asker, visible
from knowledge.models import Cluster, ContactChannel

FORMER = "former"


def cluster(session: Session, cluster_id: str, asker: Asker = PUBLIC) -> Cluster | None:
    """Return the cluster with this id ("greencape"), None when it is not on file or not to be seen."""
    return session.scalar(visible(select(Cluster), Cluster, asker).where(Cluster.id == cluster_id))


def members(session: Session, asker: Asker = PUBLIC) -> list[Cluster]:
    """Return all clusters that have not left the network (`unknown` counts as a member), by name."""
    wanted = visible(select(Cluster), Cluster, asker).where(Cluster.member_status != FORMER)
    return list(session.scalars(wanted.order_by(Cluster.short_name)))


def contacts(session: Session, cluster_id: str, asker: Asker = PUBLIC) -> list[ContactChannel]:
    """Return the ways to reach a cluster that are on record: web site, address, role mailbox, switchboard."""
    wanted = visible(select(ContactChannel), ContactChannel, asker).join(ContactChannel.cluster)
    return list(
        session.scalars(
            visible(wanted, Cluster, asker).where(ContactChannel.cluster_id == cluster_id).order_by(ContactChannel.id)
        )
    )
