"""Events that come again: every coming date of a rule is an event of its own, which may be moved or cancelled alone.

The first event carries the rule; the others name it in `series_id` and follow its changes until staff have changed them
by themselves, which can be seen from `seed_hash` (theirs is DERIVED).
"""

import re
from datetime import date, datetime, time, timedelta

from dateutil.rrule import rrulestr
from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge import clock
from knowledge.models import Event
from knowledge.record import WITHDRAWN

AHEAD = timedelta(days=550)
MOST = 40
DERIVED = "derived"  # as a seed's hash, it never equals one
FOLLOWED = (
    "name", "kind", "time_start", "time_end", "zone", "venue", "organiser", "note", "url", "cluster_id", "sources",
    "as_of", "as_of_date", "read_on", "status", "publish_on", "expires_on", "cancelled", "uid", "confirmed_on",
    "confirmed_by",
)  # fmt: skip
LINKS = ("sectors", "places", "clusters")
# Nothing that comes several times a day, of which there would be millions.
RULE = re.compile(
    r"FREQ=(?:DAI|WEEK|MONTH|YEAR)LY"
    r"(?:;(?:INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS|BYWEEKNO|BYYEARDAY|WKST)=[A-Z0-9,+-]+)*"
)
EXACT = len("2026-11-30")


def rule_fault(event: Event) -> str:
    """Tell what is wrong with an event's rule, "" when nothing is."""
    if not event.recurrence:
        return ""
    if not event.date_start or len(event.date_start) != EXACT:
        return "An event can come again only from an exact first day on."
    try:
        if RULE.fullmatch(event.recurrence):
            _dates(event)
            return ""
    except (ValueError, TypeError, OverflowError):
        pass
    return "This is not understood. Write it such as: every month, 6 times; or FREQ=MONTHLY;BYDAY=1TU."


def spread(session: Session, event: Event) -> list[Event]:
    """Make, follow or withdraw the events of a rule's other dates; return those that are there now."""
    present = {found.id: found for found in session.scalars(select(Event).where(Event.series_id == event.id))}
    wanted = {f"{event.id}-{day.isoformat()}": day for day in (_dates(event) if event.recurrence else ())}
    for record_id, found in present.items():
        if record_id not in wanted and found.seed_hash == DERIVED:
            found.status = WITHDRAWN
    length = (event.ends - event.starts) if event.starts and event.ends else timedelta(0)
    made = []
    for record_id, day in wanted.items():
        one = present.get(record_id) or Event(id=record_id, series_id=event.id, seed_hash=DERIVED)
        if one.seed_hash == DERIVED:
            _follow(event, one, day, length)
            session.add(one)
        made.append(one)
    session.flush()
    return made


def extend(session: Session) -> None:
    """Make the dates that have come within reach since a rule was saved."""
    for event in session.scalars(select(Event).where(Event.recurrence.is_not(None))).all():
        spread(session, event)


def _follow(event: Event, one: Event, day: date, length: timedelta) -> None:
    """Give one date of a series what the first event says."""
    for name in FOLLOWED:
        setattr(one, name, getattr(event, name))
    for name in LINKS:
        setattr(one, name, list(getattr(event, name)))
    one.starts, one.ends = day, day + length
    one.date_start, one.date_end = one.starts.isoformat(), one.ends.isoformat() if length else None


def _dates(event: Event) -> list[date]:
    """Return the coming days of the rule after the event's own, as far ahead as is worth telling."""
    if event.starts is None or not event.recurrence:
        return []
    first = datetime.combine(event.starts, time())
    rule = rrulestr(event.recurrence, dtstart=first, ignoretz=True)
    today = datetime.combine(clock.today(), time())
    coming = rule.between(max(first, today - timedelta(days=1)), today + AHEAD)
    return [found.date() for found in coming if found != first][:MOST]
