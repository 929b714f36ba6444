"""Events by time, place, sector and kind, and the recurring ones to watch."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session

from knowledge import clock
from knowledge.gates import PUBLIC, Asker, visible
from knowledge.hosts import clusters_near
from knowledge.matches import Matches
from knowledge.models import Event, RecurringEvent, event_cluster, event_place, event_sector, recurring_sector
from knowledge.places import inside

When = Literal["coming", "past"] | tuple[date, date] | None
REMARK = re.compile(r",|\s\(")
DAY = len("2026-11-22")
ZONE_MARGIN = timedelta(days=1)  # somewhere on earth it is already tomorrow, or still yesterday


def find_events(
    session: Session,
    when: When = None,
    places: Sequence[str] = (),
    sectors: Sequence[str] = (),
    *,
    kinds: Sequence[str] = (),
    clusters: Sequence[str] = (),
    periods: Sequence[tuple[date, date]] = (),
    cancelled: bool | None = None,
    asker: Asker = PUBLIC,
) -> Matches[Event]:
    """Return the published events that fit every given filter.

    `when` is "coming" (not over, not cancelled; the next first), "past" (over; the last first, undated ones at the
    end), a pair of first and last civil day (whatever touches them), or None (all, the last first). `places` are ids
    of places that hold the event; within `sectors`, `kinds`, `clusters` (ids) and `periods` any one suffices. An event
    is also of a kind that its name says ("workshop"). `cancelled` asks for those that are, or are not.
    """
    wanted = _at(visible(select(Event), Event, asker), when)
    if places:
        linked = select(event_place.c.event_id).where(event_place.c.place_id.in_(inside(places)))
        wanted = wanted.where(Event.id.in_(linked))
    if sectors:
        wanted = wanted.where(
            Event.id.in_(select(event_sector.c.event_id).where(event_sector.c.sector_id.in_(sectors)))
        )
    if kinds:
        named = (Event.name.icontains(kind.replace("-", " "), autoescape=True) for kind in kinds)
        wanted = wanted.where(or_(Event.kind.in_(kinds), *named))
    if clusters:
        linked = select(event_cluster.c.event_id).where(event_cluster.c.cluster_id.in_(clusters))
        wanted = wanted.where(or_(Event.id.in_(linked), Event.cluster_id.in_(clusters)))
    if periods:
        wanted = wanted.where(or_(*(_touching(first, last) for first, last in periods)))
    if cancelled is not None:
        wanted = wanted.where(Event.cancelled.is_(cancelled))
    return Matches.of(session, Event, wanted, without=_misplaced(session, wanted, when))


def event(session: Session, event_id: str, asker: Asker = PUBLIC) -> Event | None:
    """Return the event with this id, None when it is not on file or not to be seen."""
    return session.scalar(visible(select(Event), Event, asker).where(Event.id == event_id))


def ends_at(event: Event) -> datetime | None:
    """Return the moment at which an event is over, in its own zone; None for an undated one."""
    if event.ends is None:
        return None
    closing = time.fromisoformat(event.time_end) if event.time_end else time.max
    return datetime.combine(event.ends, closing, ZoneInfo(event.zone))


def is_coming(event: Event) -> bool:
    """Tell whether a dated event is neither over nor cancelled."""
    ends = ends_at(event)
    return ends is not None and ends >= clock.now() and not event.cancelled


def has_exact_days(event: Event) -> bool:
    """Tell whether the first and the last day of an event are on record, and not only a month, a year or a remark."""
    written = [said for said in (event.date_start, event.date_end) if said]
    exact = bool(written) and all(len(said) == DAY for said in written)
    return exact and event.starts is not None and event.precision in (None, "day")


def _at(wanted: Select[Event], when: When) -> Select[Event]:
    """Narrow to a time, as far as the database knows it, and order."""
    latest_first = (Event.starts.is_(None), Event.starts.desc(), Event.id)
    if when == "coming":
        soon = and_(Event.ends >= clock.today() - ZONE_MARGIN, Event.cancelled.is_(False))
        return wanted.where(soon).order_by(Event.starts, Event.id)
    if when == "past":
        return wanted.where(or_(Event.ends.is_(None), Event.ends <= clock.today() + ZONE_MARGIN)).order_by(
            *latest_first
        )
    if when is None:
        return wanted.order_by(*latest_first)
    return wanted.where(_touching(*when)).order_by(Event.starts, Event.id)


def _touching(first: date, last: date) -> ColumnElement[bool]:
    """Say in SQL that an event takes place, at least in part, between two days."""
    return and_(Event.starts <= last, Event.ends >= first)


def _misplaced(session: Session, wanted: Select[Event], when: When) -> set[str]:
    """Return the ids of events of today that are not coming, or not past, by the minute and their own zone."""
    if when not in ("coming", "past"):
        return set()
    edge = Event.ends.between(clock.today() - ZONE_MARGIN, clock.today() + ZONE_MARGIN)
    over = {found.id: ends < clock.now() for found in session.scalars(wanted.where(edge)) if (ends := ends_at(found))}
    return {found for found, is_over in over.items() if is_over == (when == "coming")}


def recurring(
    session: Session,
    places: Sequence[str] = (),
    sectors: Sequence[str] = (),
    clusters: Sequence[str] = (),
    *,
    asker: Asker = PUBLIC,
) -> list[RecurringEvent]:
    """Return the published recurring events near the clusters (ids), or those of the places, on a sector, by name."""
    wanted = visible(select(RecurringEvent), RecurringEvent, asker)
    if places or clusters:
        wanted = wanted.where(RecurringEvent.cluster_id.in_(clusters or clusters_near(session, places)))
    if sectors:
        listing = select(recurring_sector.c.recurring_id).where(recurring_sector.c.sector_id.in_(sectors))
        wanted = wanted.where(RecurringEvent.id.in_(listing))
    return list(session.scalars(wanted.order_by(RecurringEvent.name)))


def recurring_event(session: Session, recurring_id: str, asker: Asker = PUBLIC) -> RecurringEvent | None:
    """Return the recurring event with this id, None when it is not on file or not to be seen."""
    wanted = visible(select(RecurringEvent), RecurringEvent, asker)
    return session.scalar(wanted.where(RecurringEvent.id == recurring_id))


def editions(session: Session, recurring: RecurringEvent, asker: Asker = PUBLIC) -> Matches[Event]:
    """Return the events on file whose name begins with that of a recurring one ("WindEnergy Hamburg 2024"), last first.

    A remark in the recurring one's name, after a comma or in brackets, does not count.
    """
    name = REMARK.split(recurring.name, maxsplit=1)[0].strip()
    wanted = _at(visible(select(Event), Event, asker), None).where(Event.name.istartswith(name, autoescape=True))
    return Matches.of(session, Event, wanted)


def events_mentioning(session: Session, phrases: Sequence[str], asker: Asker = PUBLIC) -> Matches[Event]:
    """Return the events whose note has one of these phrases, the last first."""
    wanted = _at(visible(select(Event), Event, asker), None)
    told = or_(*(Event.note.icontains(said, autoescape=True) for said in phrases))
    return Matches.of(session, Event, wanted.where(told))
