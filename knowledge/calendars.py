"""Calendars (iCalendar files) as entries to import: every date of every event, in the zone in which it takes place.

What comes again is taken apart into its dates (RRULE, RDATE, EXDATE, RECURRENCE-ID), which are recognised later by the
event's UID and the date that was planned first. Who is invited or organises by name stays out: those are people.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from hashlib import sha256
from html import unescape
from html.parser import HTMLParser
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import icalendar
import recurring_ical_events
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from knowledge import clock
from knowledge.calendar_lines import CalendarError, Lines, events
from knowledge.exchange import Entry
from knowledge.kinds import EVENT
from knowledge.links import link_fault

__all__ = ["CalendarError", "looks_like_one", "read"]

AHEAD, BEHIND = timedelta(days=550), timedelta(days=366)  # of today; what is further away is left out
MOST_EVENTS, MOST_SERIES, MOST_DATES = 20_000, 500, 40
LONGEST_UID = 200
OFTEN = ("SECONDLY", "MINUTELY", "HOURLY")
MIDNIGHT = time()
DEFINED = re.compile(
    r"BEGIN:VTIMEZONE\r?\n(?:(?!END:VTIMEZONE).*\r?\n)*?TZID:(.*)\r?\n(?:(?!END:VTIMEZONE).*\r?\n)*END:VTIMEZONE\r?\n"
)
CHARACTER = re.compile(r"&(?:#\d{1,6}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,10});")
BREAKS = ("br", "p", "div", "li")


@dataclass(frozen=True)
class Reading:
    """What all events of one calendar are read with: the zone of times without one, and whether all is cancelled."""

    zone: str
    cancelled: bool


def looks_like_one(content: bytes) -> bool:
    """Tell whether a file says of itself that it is a calendar."""
    return content[:200].removeprefix(b"\xef\xbb\xbf").lstrip()[:15].upper() == b"BEGIN:VCALENDAR"


def read(content: bytes, zone: str = "UTC") -> list[Entry]:
    """Return the entries of a calendar that are not long over; `zone` is that of times for which it says none.

    Raises:
        CalendarError: it cannot be read; names the line.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise CalendarError(line, "There are letters here that are not UTF-8, as calendars are written.") from error
    lines = events(text)
    if len(lines) > MOST_EVENTS:
        raise CalendarError(0, f"There are more than {MOST_EVENTS} events in this calendar.")
    calendar = _parsed(text)
    found = list(calendar.walk("VEVENT"))
    own = str(calendar.get("X-WR-TIMEZONE", ""))
    reading = Reading(own if own in _zones() else zone, str(calendar.get("METHOD", "")).upper() == "CANCEL")
    groups: dict[str, list[tuple[Any, Lines]]] = {}
    for component, where in zip(found, lines, strict=True):
        _require_sound(component, where)
        groups.setdefault(str(component["UID"]), []).append((component, where))
    zones = [part for part in calendar.subcomponents if part.name == "VTIMEZONE"]
    if sum(_comes_again(group) for group in groups.values()) > MOST_SERIES:
        raise CalendarError(0, f"More than {MOST_SERIES} events of this calendar come again.")
    entries = [entry for group in groups.values() for entry in _entries(group, zones, reading)]
    earliest = (clock.today() - BEHIND).isoformat()
    return [entry for entry in entries if _last_day(entry, earliest) >= earliest]


def _last_day(entry: Entry, unknown: str) -> str:
    """Return the last day of an entry as year-month-day."""
    return entry.said.get("date_end") or entry.said.get("date_start") or unknown


def _parsed(text: str) -> icalendar.Calendar:
    """Return the calendar, or several that stand in one file as one.

    Raises:
        CalendarError: the library cannot read it.
    """
    try:
        found = icalendar.Calendar.from_ical(DEFINED.sub(_unless_known, text), multiple=True)
    except (ValueError, KeyError, IndexError) as error:
        raise CalendarError(0, f"This calendar cannot be read: {error}"[:300]) from error
    first: icalendar.Calendar = found[0]
    for other in found[1:]:
        first.subcomponents.extend(other.subcomponents)
    return first


def _unless_known(definition: re.Match[str]) -> str:
    """Leave out a calendar's own definition of a zone that has a known name: ours goes on beyond its last year."""
    name = definition[1].strip().strip('"')
    return "" if name in _zones() or name in WINDOWS_TO_OLSON else definition[0]


def _require_sound(component: Any, where: Lines) -> None:
    """Refuse an event that cannot be dated, named or recognised.

    Raises:
        CalendarError: it names the line.
    """
    for name, words in component.errors:
        line = where.properties.get(str(name).upper(), where.begins)
        raise CalendarError(line, f"{name or 'A line of this event'} cannot be read: {words}"[:300])
    for name in ("UID", "DTSTART"):
        if not isinstance(getattr(component.get(name), "dt", component.get(name)), str | date):
            raise CalendarError(where.begins, f"The event that begins here says no {name}, or says it twice.")
    last = getattr(component.get("DTEND"), "dt", None)
    if last is not None and _as_moment(last) < _as_moment(component["DTSTART"].dt):
        raise CalendarError(where.properties["DTEND"], "This event ends before it begins.")
    rules = component.get("RRULE")
    for rule in rules if isinstance(rules, list) else [rules] if rules else []:
        several = any(len(rule.get(part, ())) > 1 for part in ("BYHOUR", "BYMINUTE", "BYSECOND"))
        if several or rule.get("FREQ", [""])[0].upper() in OFTEN:
            raise CalendarError(where.properties["RRULE"], "Events that come several times a day are not imported.")


def _comes_again(group: Sequence[tuple[Any, Lines]]) -> bool:
    """Tell whether the components of one UID are those of a series."""
    return any(name in component for component, _ in group for name in ("RRULE", "RDATE", "RECURRENCE-ID"))


def _entries(group: Sequence[tuple[Any, Lines]], zones: Sequence[Any], reading: Reading) -> Iterator[Entry]:
    """Yield the entries of all components that have one UID."""
    if not _comes_again(group):
        component, where = max(group, key=lambda one: _sequence(one[0]))
        yield _entry(component, where, _short(str(component["UID"])), reading)
        return
    calendar = icalendar.Calendar()
    calendar.subcomponents = [*zones, *(component for component, _ in group)]
    where, today = group[0][1], clock.today()
    try:
        dates = recurring_ical_events.of(calendar).between(today - timedelta(days=1), today + AHEAD)
    except (ValueError, TypeError, KeyError, OverflowError, recurring_ical_events.InvalidCalendar) as error:
        line = where.properties.get("RRULE", where.begins)
        raise CalendarError(line, f"When this comes again cannot be reckoned: {error}"[:300]) from error
    for one in sorted(dates, key=lambda found: _day(found["DTSTART"].dt))[:MOST_DATES]:
        planned = _day(one["RECURRENCE-ID"].dt if "RECURRENCE-ID" in one else one["DTSTART"].dt)
        entry = _entry(one, where, _short(str(one["UID"]), planned), reading)
        moved = {} if entry.said["date_start"] == planned.isoformat() else {"moved_from": planned.isoformat()}
        yield Entry(EVENT, "", where.begins, {**entry.said, **moved}, uid=entry.uid, sequence=entry.sequence)
    latest = max(_sequence(component) for component, _ in group)
    for component, _ in group:
        for day in _left_out(component):
            if day >= today:
                uid = _short(str(component["UID"]), day)
                yield Entry(EVENT, "", where.begins, {"cancelled": "yes"}, uid=uid, sequence=latest)


def _left_out(component: Any) -> Iterator[date]:
    """Yield the days that an event's rule would have, and the event has not (EXDATE)."""
    found = component.get("EXDATE", [])
    for group in found if isinstance(found, list) else [found]:
        for one in group.dts:
            yield _day(one.dt)


def _entry(component: Any, where: Lines, uid: str, reading: Reading) -> Entry:
    """Return one date of an event.

    Raises:
        CalendarError: it has no name.
    """
    name = _one_line(component.get("SUMMARY", ""), 300)
    if not name:
        raise CalendarError(where.begins, "The event that begins here has no name (SUMMARY).")
    cancelled = reading.cancelled or str(component.get("STATUS", "")).upper() == "CANCELLED"
    address = _one_line(component.get("URL", ""), 1000)
    said = {
        "name": name,
        **_when(component, reading.zone),
        "venue": _one_line(component.get("LOCATION", ""), 300),
        "url": address if address and not link_fault(address) else "",
        "note": _prose(str(component.get("DESCRIPTION", ""))),
        "cancelled": "yes" if cancelled else "no",
    }
    return Entry(EVENT, "", where.begins, said, uid=uid, sequence=_sequence(component))


def _when(component: Any, zone: str) -> dict[str, str]:
    """Return the first and the last day, the times of day and the zone."""
    first = component["DTSTART"].dt
    last = component.end if "DTEND" in component or "DURATION" in component else first
    if not isinstance(first, datetime):
        until = max(first, _day(last) - timedelta(days=1))  # DTEND is the day after
        return {"date_start": first.isoformat(), "date_end": _later(first, until), "zone": zone} | _times(None, None)
    begins, name = _local(first, zone)
    ends = _local(last, name)[0] if isinstance(last, datetime) else begins
    if ends.time() == MIDNIGHT and ends > begins:
        ends -= timedelta(minutes=1)  # midnight is still that day's
    dated = {"date_start": begins.date().isoformat(), "date_end": _later(begins.date(), ends.date()), "zone": name}
    return dated | _times(begins, ends if ends > begins else None)


def _later(first: date, last: date) -> str:
    """Return a last day, nothing when it is the first one."""
    return last.isoformat() if last > first else ""


def _times(begins: datetime | None, ends: datetime | None) -> dict[str, str]:
    """Return the times of day as their fields hold them."""
    return {
        "time_start": begins.strftime("%H:%M") if begins else "",
        "time_end": ends.strftime("%H:%M") if ends else "",
    }


def _local(moment: datetime, default: str) -> tuple[datetime, str]:
    """Return a moment in the zone in which it takes place, and the zone's name."""
    if moment.tzinfo is None:
        return moment.replace(tzinfo=ZoneInfo(default)), default
    key = str(getattr(moment.tzinfo, "key", "") or "")
    if key in _zones() and key not in ("UTC", "Etc/UTC"):
        return moment, key
    offset = moment.utcoffset() or timedelta(0)
    hours, rest = divmod(offset, timedelta(hours=1))
    name = f"Etc/GMT{-hours:+d}"
    if key or not offset or rest or name not in _zones():
        return moment.astimezone(ZoneInfo(default)), default
    return moment, name  # a zone of the calendar's own


@cache
def _zones() -> set[str]:
    """Return the names of all zones."""
    return available_timezones()


def _as_moment(found: date) -> datetime:
    """Return a date or a moment so that any two can be compared."""
    moment = found if isinstance(found, datetime) else datetime.combine(found, MIDNIGHT)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _day(found: date) -> date:
    """Return the civil day of a date or a moment."""
    return found.date() if isinstance(found, datetime) else found


def _sequence(component: Any) -> int:
    """Return how often the event was changed, as the calendar counts."""
    try:
        return int(component.get("SEQUENCE", 0))
    except (TypeError, ValueError):
        return 0


def _short(uid: str, planned: date | None = None) -> str:
    """Return by what one date is recognised: the UID, and of a series the day that was planned first."""
    kept = uid if len(uid) <= LONGEST_UID else sha256(uid.encode()).hexdigest()
    return f"{kept}#{planned.isoformat()}" if planned else kept


def _one_line(text: object, longest: int) -> str:
    """Return a text on one line, cut where it is too long."""
    line = " ".join(_unescaped(str(text)).split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def _prose(text: str) -> str:
    """Return a description without the tags that some programs write into it."""
    if re.search(r"</?[a-zA-Z][^>]*>", text):
        reader = _Words()
        reader.feed(text)
        reader.close()
        text = "".join(reader.words)
    else:
        text = _unescaped(text)
    lines = (" ".join(line.split()) for line in text.replace("\r", "").split("\n"))
    found = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    return found if len(found) <= 2000 else f"{found[:1999]}…"  # noqa: PLR2004 - nobody reads more in a chat


def _unescaped(text: str) -> str:
    """Return a text with letters in place of what WordPress writes for them ("&amp;", "&#8211;")."""
    return CHARACTER.sub(lambda found: unescape(found[0]), text)


class _Words(HTMLParser):
    """Collects the words of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - as the base class has it
        """Begin a new line where the page would."""
        if tag in BREAKS:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        self.words.append(data)
