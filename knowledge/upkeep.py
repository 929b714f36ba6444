"""What the records of a cluster need: what is to be confirmed, what is said twice or in two ways, what is missing."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import ColumnElement, Select, false, func, literal, select
from sqlalchemy.orm import Session

from knowledge import clock, shown
from knowledge.ageing import LIMITS, old
from knowledge.gates import Asker, S, kept, owner_column
from knowledge.kinds import (
    CHALLENGE,
    CLUSTER,
    CONTACT,
    EVENT,
    KINDS,
    ORGANISATION,
    STATEMENT,
    Kind,
    shortened,
)
from knowledge.links import link_fault
from knowledge.models import Challenge, Cluster, ContactChannel, Event, Organisation, Statement
from knowledge.record import DRAFT, PUBLISHED, WITHDRAWN
from knowledge.spelling import plain

ALIKE = 88  # of 100, for the names of two events that overlap
FORMS = re.compile(r"\b(gmbh|ag|ab|a s|as|aps|ltd|limited|inc|llc|sa|sas|bv|oy|plc|corp|co)$")
LINKS = ("website", "url", "check_url", "privacy")


@dataclass(frozen=True)
class ToConfirm:
    """A record that should be looked at: since when nobody has said so, and how often it was shown of late."""

    kind: Kind
    id: str
    title: str
    cluster_id: str | None
    known_on: date
    shown: int

    @property
    def weight(self) -> int:
        """Return how much it matters: days since it was last known, times how often it was shown."""
        return (clock.today() - self.known_on).days * (self.shown + 1)


@dataclass(frozen=True)
class Finding:
    """Something to put right: what it is, in words, and the records that it is about."""

    sort: str
    words: str
    kind: Kind
    ids: tuple[str, ...]
    cluster_id: str | None


def to_confirm(session: Session, asker: Asker) -> list[ToConfirm]:
    """Return the asker's published records that are older than their kind's limit, oldest and most shown first."""
    often = shown.times(session)
    found = []
    for kind in kinds_that_age():
        model, prefix = kind.model, getattr(kind.model, "prefix", "")
        owner = owner_column(model)
        # Columns, not records: a large network has thousands of them.
        columns = (model.id, getattr(model, kind.title), model.as_of_date, model.confirmed_on)
        whole = {CONTACT: owner, STATEMENT: Statement.topic_id}.get(kind, literal(None))
        wanted = _narrowed(select(*columns, literal(None) if owner is None else owner, whole), kind, asker)
        for record_id, title, as_of, confirmed, cluster_id, part_of in session.execute(wanted.where(_old(kind))):
            key = f"{prefix}:{record_id}" if prefix else f"{'cluster' if kind is CONTACT else 'topic'}:{part_of}"
            known = max(as_of, confirmed or as_of)
            found.append(ToConfirm(kind, str(record_id), shortened(title), cluster_id, known, often.get(key, 0)))
    return sorted(found, key=lambda item: (-item.weight, item.kind.name, item.id))


def number_to_confirm(session: Session, asker: Asker) -> int:
    """Count what `to_confirm` returns."""
    counts = (_narrowed(select(func.count()), kind, asker).where(_old(kind)) for kind in kinds_that_age())
    return sum(session.scalar(count) or 0 for count in counts)


def conflicts(session: Session, asker: Asker) -> list[Finding]:
    """Return the asker's published records that seem to say the same twice, or contradict each other."""
    return [*_events(session, asker), *_organisations(session, asker), *_contacts(session, asker)]


def missing(session: Session, asker: Asker) -> list[Finding]:
    """Return what the asker's records lack: clusters nobody can reach, drafts without a source, broken addresses."""
    return [*_unreached(session, asker), *_drafts(session, asker), *_links(session, asker), *_overdue(session, asker)]


def alike(one: Any, other: Any) -> bool:
    """Tell whether two events overlap and are called nearly the same."""
    if one.starts is None or other.starts is None or one.series_id == other.id or other.series_id == one.id:
        return False
    if one.starts > (other.ends or other.starts) or other.starts > (one.ends or one.starts):
        return False
    return fuzz.token_sort_ratio(plain(one.name), plain(other.name)) >= ALIKE


def alike_events(session: Session, asker: Asker, event: Event) -> list[Event]:
    """Return the asker's other events that are alike."""
    if event.starts is None:
        return []
    near = kept(select(Event), Event, asker).where(Event.id != event.id, Event.starts <= event.ends)
    near = near.where(Event.ends >= event.starts, Event.status != WITHDRAWN)
    return [other for other in session.scalars(near) if alike(event, other)]


def _published(kind: Kind, asker: Asker) -> Select[Any]:
    """Select the asker's published records of a kind."""
    return _narrowed(select(kind.model), kind, asker)


def _narrowed(statement: S, kind: Kind, asker: Asker) -> S:
    """Narrow a SELECT to the asker's published records of a kind."""
    return kept(statement, kind.model, asker).where(kind.model.status == PUBLISHED)


def _old(kind: Kind) -> ColumnElement[bool]:
    """Say in SQL that a record of a kind that ages should be confirmed."""
    aged = old(kind.model)
    return false() if aged is None else aged


def _events(session: Session, asker: Asker) -> Iterator[Finding]:
    """Yield pairs of coming events that are alike."""
    columns = select(
        Event.id, Event.name, Event.starts, Event.ends, Event.date_start, Event.series_id, Event.cluster_id
    )
    coming = _narrowed(columns, EVENT, asker).where(Event.ends >= clock.today()).order_by(Event.starts)
    running: list[Any] = []
    for event in session.execute(coming):
        running = [other for other in running if other.ends is not None and other.ends >= event.starts]
        for other in running:
            if alike(event, other):
                words = f"Two events look alike: “{other.name}” and “{event.name}”, {event.date_start}."
                yield Finding("alike", words, EVENT, (other.id, event.id), event.cluster_id)
        running.append(event)


def _organisations(session: Session, asker: Asker) -> Iterator[Finding]:
    """Yield pairs of organisations of the same name."""
    named: defaultdict[tuple[str, str | None], list[Any]] = defaultdict(list)
    columns = select(Organisation.id, Organisation.name, Organisation.cluster_id)
    for found in session.execute(_narrowed(columns, ORGANISATION, asker)):
        named[FORMS.sub("", plain(found.name)).strip(), found.cluster_id].append(found)
    for same in named.values():
        for one, other in combinations(same, 2):
            words = f"Two organisations have one name: “{one.name}” and “{other.name}”."
            yield Finding("alike", words, ORGANISATION, (one.id, other.id), one.cluster_id)


def _contacts(session: Session, asker: Asker) -> Iterator[Finding]:
    """Yield contacts of a cluster that say two things of the same, or the same twice."""
    same: defaultdict[tuple[str, str, str], list[ContactChannel]] = defaultdict(list)
    for found in session.scalars(_published(CONTACT, asker).order_by(ContactChannel.id)):
        same[found.cluster_id, found.kind, plain(found.label or "")].append(found)
    for (cluster_id, kind, _label), channels in same.items():
        for one, other in combinations(channels, 2):
            words = f"Two contacts contradict each other ({kind}): {one.value} and {other.value}."
            yield Finding("contradicting", words, CONTACT, (str(one.id), str(other.id)), cluster_id)


def _unreached(session: Session, asker: Asker) -> Iterator[Finding]:
    """Yield clusters without a mailbox or a telephone."""
    reached = select(ContactChannel.cluster_id).where(
        ContactChannel.kind.in_(("email", "phone")), ContactChannel.status == PUBLISHED
    )
    for found in session.scalars(_published(CLUSTER, asker).where(Cluster.id.not_in(reached)).order_by(Cluster.id)):
        words = f"{found.short_name} has no e-mail address and no telephone on record: companies cannot reach it."
        yield Finding("missing", words, CLUSTER, (found.id,), found.id)


def _drafts(session: Session, asker: Asker) -> Iterator[Finding]:
    """Yield drafts that nobody can see yet."""
    for kind in KINDS.values():
        for found in session.scalars(kept(select(kind.model), kind.model, asker).where(kind.model.status == DRAFT)):
            lacking = " It says no source yet." if kind.sourced and not found.sources else ""
            words = f"A draft that nobody sees: {kind.one} “{kind.title_of(found)}”.{lacking}"
            yield Finding("draft", words, kind, (str(found.id),), found.owner)


def _links(session: Session, asker: Asker) -> Iterator[Finding]:
    """Yield records with a web address whose form cannot be right."""
    for kind in KINDS.values():
        model, owner = kind.model, owner_column(kind.model)
        links = [getattr(model, name) for name in LINKS if name in model.__table__.columns]
        own = literal(None) if owner is None else owner
        columns = select(model.id, getattr(model, kind.title), own, model.sources, *links)
        for record_id, title, cluster_id, sources, *addresses in session.execute(_narrowed(columns, kind, asker)):
            for address in (*addresses, *(source["url"] for source in sources)):
                if address and not address.startswith("/") and (fault := link_fault(address)):
                    words = f"{kind.one.capitalize()} “{shortened(title)}” has a web address {address}: {fault}"
                    yield Finding("link", words, kind, (str(record_id),), cluster_id)


def _overdue(session: Session, asker: Asker) -> Iterator[Finding]:
    """Yield city challenges without a deadline, which are never told as open, of this year or a later one."""
    wanted = _published(CHALLENGE, asker).where(Challenge.closes_on.is_(None))
    for found in session.scalars(wanted):
        if str(clock.today().year) in found.year:
            words = f"The challenge of {found.city} ({found.year}) has no deadline: it is never told as open."
            yield Finding("missing", words, CHALLENGE, (found.id,), found.owner)


def by_cluster(found: Iterable[Any]) -> dict[str | None, Sequence[Any]]:
    """Return findings by the cluster that owns them, the secretariat's under None."""
    groups: defaultdict[str | None, list[Any]] = defaultdict(list)
    for one in found:
        groups[one.cluster_id].append(one)
    return dict(sorted(groups.items(), key=lambda item: item[0] or ""))


def kinds_that_age() -> list[Kind]:
    """Return the kinds of which records are asked about."""
    return [kind for kind in KINDS.values() if kind.model in LIMITS]
