"""Organisations by place, sector, kind, cluster or name."""

import re
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from knowledge.gates import PUBLIC, Asker, visible
from knowledge.hosts import clusters_near
from knowledge.models import Organisation, organisation_sector

# An organisation is of a kind where the record says so, or its name or note does; nothing else is guessed.
TOLD_BY = {
    "utility": re.compile(r"\butilit(y|ies)\b", re.IGNORECASE),
    "university": re.compile(r"\buniversit|\bpolitecnico\b", re.IGNORECASE),
    "research": re.compile(r"\bresearch\b|\bresearch (centre|institute)\b", re.IGNORECASE),
    "city": re.compile(r"\b(city|municipality) of\b", re.IGNORECASE),
}


def find_organisations(
    session: Session,
    places: Sequence[str] = (),
    sectors: Sequence[str] = (),
    *,
    kinds: Sequence[str] = (),
    clusters: Sequence[str] = (),
    name: str | None = None,
    asker: Asker = PUBLIC,
) -> list[Organisation]:
    """Return the published organisations that fit every given filter, members first, then the newest evidence.

    An organisation's place is that of its cluster. `sectors` are matched as recorded, `kinds` where the record, its
    name or its note says so, `name` anywhere in the name.
    """
    wanted = visible(select(Organisation), Organisation, asker).options(selectinload(Organisation.cluster))
    if places:
        wanted = wanted.where(Organisation.cluster_id.in_(clusters_near(session, places)))
    if sectors:
        listing = select(organisation_sector.c.organisation_id).where(organisation_sector.c.sector_id.in_(sectors))
        wanted = wanted.where(Organisation.id.in_(listing))
    if clusters:
        wanted = wanted.where(Organisation.cluster_id.in_(clusters))
    if name:
        wanted = wanted.where(Organisation.name.icontains(name, autoescape=True))
    newest = (Organisation.read_on, Organisation.as_of_date.desc())  # the day on which a source was read proves nothing
    ordered = wanted.order_by(Organisation.relation, *newest, Organisation.name)
    return [found for found in session.scalars(ordered) if not kinds or kinds_of(found).intersection(kinds)]


def organisation(session: Session, organisation_id: str, asker: Asker = PUBLIC) -> Organisation | None:
    """Return the organisation with this id, None when it is not on file or not to be seen."""
    wanted = visible(select(Organisation), Organisation, asker)
    return session.scalar(wanted.where(Organisation.id == organisation_id))


def kinds_of(organisation: Organisation) -> set[str]:
    """Return what the record says the organisation is: by its kind, its name or its note; empty when it does not."""
    told = f"{organisation.name}; {organisation.note or ''}"
    recorded = {organisation.kind} if organisation.kind else set()
    return recorded | {kind for kind, words in TOLD_BY.items() if words.search(told)}
