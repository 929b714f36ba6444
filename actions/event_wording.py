"""How events are put into words: dates as exact as on record, times with their zone, what was moved or called off."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from babel.dates import format_time, get_timezone_name

from actions.scope import NOTHING
from actions.texts import locale, show_date
from actions.turn import Turn
from actions.wording import paragraphs
from knowledge.events import is_coming
from knowledge.models import Event, RecurringEvent

EXACT = ("day", "month", "year")  # any other precision is a remark of the source on its date
REMARK = re.compile(r"\s\(|;")  # what follows in the record's text on a last edition is detail
IN_FULL = 3  # events that are told with all that is on record of them; more get a line each
DAY = len("2026-11-22")


def event_date(turn: Turn, event: Event) -> str:
    """Write when an event is, with its times in its own zone, and with the date that was announced before."""
    if not event.date_start:
        return event.date_text or turn.says("event-date-unknown")
    written = _with_times(turn, event, _days(turn, event.date_start, event.date_end))
    if event.precision and event.precision not in EXACT:
        written = turn.says("event-precision", date=written, precision=turn.quotes(event.precision))
    if event.moved_from:
        before = show_date(turn.language, event.moved_from)
        written = turn.says("event-moved", date=written, before=before)
    return written


def _days(turn: Turn, start: str, end: str | None) -> str:
    """Write the first and the last day, month or year."""
    if not end or end == start:
        return show_date(turn.language, start)
    if len(start) == len(end) == DAY:
        return show_date(turn.language, f"{start}/{end}")
    return turn.says("date-interval", start=show_date(turn.language, start), end=show_date(turn.language, end))


def _with_times(turn: Turn, event: Event, written: str) -> str:
    """Add the times of day and the name of their zone; an all-day event has none."""
    if not event.time_start or event.starts is None:
        return written
    zone = get_timezone_name(_moment(event.starts, event.time_start, event.zone), locale=locale(turn.language))
    start = _clock_time(turn, event.time_start)
    if not event.time_end:
        return turn.says("event-time", date=written, start=start, zone=zone)
    return turn.says("event-times", date=written, start=start, end=_clock_time(turn, event.time_end), zone=zone)


def _moment(day: date, at: str, zone: str) -> datetime:
    """Return a time of day in a zone."""
    return datetime.combine(day, time.fromisoformat(at), ZoneInfo(zone))


def _clock_time(turn: Turn, at: str) -> str:
    """Write a time of day as the language does."""
    return str(format_time(time.fromisoformat(at), format="short", locale=locale(turn.language)))


def event_line(turn: Turn, event: Event) -> str:
    """Tell of an event in one line."""
    return turn.says(
        "event-line",
        name=event.name,
        date=event_date(turn, event),
        venue=event.venue or NOTHING,
        cancelled="yes" if event.cancelled else "no",
    )


def event_item(turn: Turn, event: Event) -> str:
    """Tell of an event in one line of a list."""
    return turn.says("item", text=event_line(turn, event))


def event_details(turn: Turn, event: Event) -> str:
    """Tell all that is on record of an event."""
    return paragraphs(
        event_line(turn, event),
        turn.says("event-organiser", organiser=event.organiser) if event.organiser else "",
        turn.quotes(event.note),
        turn.says("event-register", date=_register_by(turn, event)) if event.register_by and is_coming(event) else "",
        turn.says("event-link", url=event.url) if event.url and is_coming(event) else "",
    )


def _register_by(turn: Turn, event: Event) -> str:
    """Write the last day on which one may register."""
    return show_date(turn.language, event.register_by.isoformat()) if event.register_by else ""


def told_in_full(turn: Turn, events: Iterable[Event]) -> str:
    """Tell of a few events with all that is on record of them."""
    return "\n".join(turn.says("item", text=event_details(turn, event)) for event in events)


def recurring_items(turn: Turn, found: Sequence[RecurringEvent]) -> list[str]:
    """Tell of recurring events in one line each; of more than a few only when the last one on record was."""
    if len(found) <= IN_FULL:
        lines = [
            turn.says(
                "event-recurring-line",
                name=again.name,
                rhythm=turn.quotes(again.rhythm),
                edition=turn.quotes(again.last_sourced),
            )
            for again in found
        ]
    else:
        dates = [REMARK.split(turn.quotes(again.last_sourced), maxsplit=1)[0] for again in found]
        pairs = zip(found, dates, strict=True)
        lines = [turn.says("event-recurring-brief", name=again.name, edition=edition) for again, edition in pairs]
    return [turn.says("item", text=line) for line in lines]
