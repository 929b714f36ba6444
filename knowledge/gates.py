"""The gates: what each asker may see and change. Every read and write on behalf of a person passes one of them."""

from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeVar

from sqlalchemy import ColumnElement, Select, and_, false, inspect, or_, select

from knowledge import clock
from knowledge.enquiries import Enquiry, EnquiryHost
from knowledge.models import Cluster
from knowledge.record import PUBLISHED

S = TypeVar("S", bound=Select[*tuple[Any, ...]])
Role = Literal["public", "reader", "editor", "secretariat"]


@dataclass(frozen=True)
class Asker:
    """Who asks: a role, and for a cluster's staff the id of their cluster."""

    role: Role = "public"
    cluster_id: str | None = None

    @property
    def may_change(self) -> bool:
        """Tell whether the role changes anything at all; which records, `require_change` decides."""
        return self.role in ("editor", "secretariat")


PUBLIC = Asker()


class NotAllowedError(PermissionError):
    """The asker may not change this record."""


class Owned(Protocol):
    """Anything that a cluster, or (None) the secretariat, owns."""

    @property
    def owner(self) -> str | None:
        """The id of the owning cluster."""


def visible(statement: S, model: type[Any], asker: Asker = PUBLIC) -> S:
    """Narrow a SELECT to the rows of `model` that the asker may see.

    Everyone sees what is published, between its first and its last day; a cluster's staff also its own drafts and
    withdrawn records; the secretariat all.
    """
    if asker.role == "secretariat":
        return statement
    today = clock.today()
    allowed: ColumnElement[bool] = and_(
        model.status == PUBLISHED,
        or_(model.publish_on.is_(None), model.publish_on <= today),
        or_(model.expires_on.is_(None), model.expires_on >= today),
    )
    owner = owner_column(model)
    if asker.role in ("reader", "editor") and asker.cluster_id is not None and owner is not None:
        allowed = or_(allowed, owner == asker.cluster_id)
    return statement.where(allowed)


def kept(statement: S, model: type[Any], asker: Asker) -> S:
    """Narrow a SELECT to the rows of `model` that the asker's own console shows: a cluster's own, or all."""
    if asker.role == "secretariat":
        return statement
    owner = owner_column(model)
    if asker.role not in ("reader", "editor") or asker.cluster_id is None or owner is None:
        return statement.where(false())
    return statement.where(owner == asker.cluster_id)


def received(statement: S, asker: Asker) -> S:
    """Narrow a SELECT of enquiries to those that the asker may read: an editor those filed for the own cluster."""
    if asker.role == "secretariat":
        return statement
    if asker.role != "editor" or asker.cluster_id is None:
        return statement.where(false())
    theirs = select(EnquiryHost.enquiry_id).where(EnquiryHost.cluster_id == asker.cluster_id)
    return statement.where(Enquiry.id.in_(theirs))


def owner_column(model: type[Any]) -> Any:
    """Return the column of a model that names the owning cluster, None when the secretariat owns all of it."""
    return model.id if model is Cluster else getattr(model, "cluster_id", None)


def require_editor(asker: Asker) -> None:
    """Let only those in who may change anything.

    Raises:
        NotAllowedError: the asker reads only, or is nobody of the staff.
    """
    if not asker.may_change:
        raise NotAllowedError("readers change nothing")


def require_change(asker: Asker, record: Owned) -> None:
    """Let the secretariat change everything and an editor the own cluster's records.

    A record that is being moved between clusters must belong to the asker before and after.

    Raises:
        NotAllowedError: the asker may not.
    """
    if asker.role == "secretariat":
        return
    if asker.role != "editor" or asker.cluster_id is None or _owners(record) != {asker.cluster_id}:
        raise NotAllowedError("this record belongs to another cluster or to the secretariat")


def _owners(record: Owned) -> set[str | None]:
    """Return the present owner, and the former one of a record whose owner was changed and not yet saved."""
    attribute = inspect(record).attrs.get("id" if isinstance(record, Cluster) else "cluster_id")
    before = attribute.history.deleted if attribute is not None else ()
    return {record.owner, *before}
