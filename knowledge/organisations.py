"""Organisations by place, sector, kind, cluster or name."""

import re
from collections.abc import Sequence

from sqlalchemy import Select, UnaryExpression, func, or_, select
from sqlalchemy.orm import Session, selectinload

from knowledge.gates import PUBLIC, Asker, visible
from knowledge.hosts import clusters_near
from knowledge.matches import Matches
from knowledge.models import Organisation, organisation_sector

# An organisation is of a kind where the record says so, or its name or note does; nothing else is guessed.
TOLD_BY = {
    "utility": re.compile(r"\butilit(y|ies)\b", re.IGNORECASE),
    "university": re.compile(r"\buniversit|\bpolitecnico\b", re.IGNORECASE),
    "research": re.compile(r"\bresearch\b|\bresearch (centre|institute)\b", re.IGNORECASE),
    "city": re.compile(r"\b(city|municipality) of\b", re.IGNORECASE),
}

# What the words above have in common with a plain search, which is done first.
HINTS = {
    "utility": ("utilit",),
    "university": ("universit", "politecnico"),
    "research": ("research",),
    "city": ("city of", "municipality of"),
}
# The day on which a source was merely read proves nothing, so what has no date of its own comes last.
NEWEST_FIRST = (Organisation.read_on, Organisation.as_of_date.desc())


def find_organisations(
    session: Session,
    places: Sequence[str] = (),
    sectors: Sequence[str] = (),
    *,
    kinds: Sequence[str] = (),
    clusters: Sequence[str] = (),
    without: str | None = None,
    name: str | None = None,
    asker: Asker = PUBLIC,
) -> Matches[Organisation]:
    """Return the published organisations that fit every given filter, members first, then the newest evidence.

    An organisation's place is that of its cluster; those of the cluster `without` are left out. `sectors` are matched
    as recorded (with several, those with more of them come first), `kinds` where the record, its name or its note says
    so, `name` anywhere in the name.
    """
    wanted = visible(select(Organisation), Organisation, asker)
    if places:
        wanted = wanted.where(Organisation.cluster_id.in_(clusters_near(session, places)))
    if sectors:
        listing = select(organisation_sector.c.organisation_id).where(organisation_sector.c.sector_id.in_(sectors))
        wanted = wanted.where(Organisation.id.in_(listing))
    if clusters:
        wanted = wanted.where(Organisation.cluster_id.in_(clusters))
    if without:
        wanted = wanted.where(or_(Organisation.cluster_id.is_(None), Organisation.cluster_id != without))
    if name:
        wanted = wanted.where(Organisation.name.icontains(name, autoescape=True))
    if kinds:
        wanted = wanted.where(Organisation.id.in_(_of_kinds(session, wanted, kinds)))
    ordered = wanted.order_by(*_more_fields_first(sectors), Organisation.relation, *NEWEST_FIRST, Organisation.name)
    return Matches.of(session, Organisation, ordered, selectinload(Organisation.cluster))


def _of_kinds(session: Session, wanted: Select[Organisation], kinds: Sequence[str]) -> list[str]:
    """Return the ids of those organisations whose record, name or note tells that they are of one of the kinds."""
    told = func.lower(Organisation.name + " " + func.coalesce(Organisation.note, ""))
    hinted = (told.contains(hint) for kind in kinds for hint in HINTS.get(kind, ()))
    columns = (Organisation.id, Organisation.kind, Organisation.name, Organisation.note)
    rows = session.execute(wanted.with_only_columns(*columns).where(or_(Organisation.kind.in_(kinds), *hinted)))
    return [record_id for record_id, kind, name, note in rows if _kinds(kind, name, note).intersection(kinds)]


def _more_fields_first(sectors: Sequence[str]) -> list[UnaryExpression[int]]:
    """Return the order by the number of matching sectors, where that can differ."""
    if len(sectors) < 2:  # noqa: PLR2004 - one sector is matched by all
        return []
    links = organisation_sector.c
    matching = select(func.count()).where(links.organisation_id == Organisation.id, links.sector_id.in_(sectors))
    return [matching.scalar_subquery().desc()]


def organisation(session: Session, organisation_id: str, asker: Asker = PUBLIC) -> Organisation | None:
    """Return the organisation with this id, None when it is not on file or not to be seen."""
    wanted = visible(select(Organisation), Organisation, asker)
    return session.scalar(wanted.where(Organisation.id == organisation_id))


def kinds_of(organisation: Organisation) -> set[str]:
    """Return what the record says the organisation is: by its kind, its name or its note; empty when it does not."""
    return _kinds(organisation.kind, organisation.name, organisation.note)


def _kinds(kind: str | None, name: str, note: str | None) -> set[str]:
    """Return the kinds that a record's kind, name and note tell."""
    told = f"{name}; {note or ''}"
    return ({kind} if kind else set()) | {kind for kind, words in TOLD_BY.items() if words.search(told)}
