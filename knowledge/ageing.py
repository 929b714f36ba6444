"""After how long each kind of fact has to be confirmed, and which records are older than that."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, or_

from knowledge import clock
from knowledge.entries import Entry
from knowledge.models import (
    Candidate,
    Challenge,
    Cluster,
    ContactChannel,
    Document,
    Event,
    Need,
    Organisation,
    RecurringEvent,
    Statement,
)

# Days. A contact changes with people, a report stays what it was. What is over does not grow old: past events, stories.
LIMITS: Mapping[type[Any], int] = {
    ContactChannel: 365,
    Event: 180,
    RecurringEvent: 550,
    Challenge: 365,
    Cluster: 550,
    Organisation: 1100,
    Need: 1100,
    Candidate: 1100,
    Statement: 1100,
    Document: 3650,
    Entry: 550,
}


def limit(kind: type[Any]) -> date | None:
    """Return the day before which a record of this class was last known too long ago; None where none is."""
    days = LIMITS.get(kind)
    return None if days is None else clock.today() - timedelta(days=days)


def is_old(record: Any) -> bool:
    """Tell whether a record should have been confirmed since; what is over is not asked about."""
    oldest = limit(type(record))
    return oldest is not None and record.known_on < oldest and not _is_over(record)


def old(kind: type[Any]) -> ColumnElement[bool] | None:
    """Say in SQL that a record of this class should be confirmed; None where none ever is."""
    oldest = limit(kind)
    if oldest is None:
        return None
    aged = and_(kind.as_of_date < oldest, or_(kind.confirmed_on.is_(None), kind.confirmed_on < oldest))
    if kind is Event:
        return and_(aged, Event.ends >= clock.today())
    if kind is Challenge:
        return and_(aged, Challenge.closes_on >= clock.today())
    return aged


def _is_over(record: Any) -> bool:
    """Tell whether a record is of something that has ended, or has no date that could come."""
    if isinstance(record, Event):
        return record.ends is None or record.ends < clock.today()
    return isinstance(record, Challenge) and (record.closes_on is None or record.closes_on < clock.today())
