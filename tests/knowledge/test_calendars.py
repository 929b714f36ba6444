"""Calendars as real programs write them, read and imported: the right local dates, updates by UID, faults by line."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from knowledge import exchange_write, importing
from knowledge.calendars import CalendarError, read
from knowledge.database import Database
from knowledge.editing import Editor
from knowledge.exchange import Given
from knowledge.gates import Asker
from knowledge.models import Event

FOLDER = Path(__file__).parent / "calendars"
EDITOR = Editor(None, Asker("editor", "greencape"))
GIVEN = Given(publish=True, source="https://www.greencape.co.za/events")
# name, first day, last day, begins, ends, zone, cancelled, moved from
DATES: dict[str, list[tuple[str, ...]]] = {
    "google": [
        ("Smart grid evening", "2027-05-03", "", "21:30", "23:00", "America/New_York", "no", ""),
        ("Cleantech days", "2027-05-10", "2027-05-12", "", "", "America/New_York", "no", ""),
    ],
    "outlook": [
        ("Breakfast of members", "2027-01-12", "", "09:00", "10:00", "Europe/Berlin", "no", ""),
        ("Breakfast of members", "2027-01-27", "", "18:00", "19:00", "Europe/Berlin", "no", "2027-01-26"),
        ("Breakfast of members", "2027-02-02", "", "09:00", "10:00", "Europe/Berlin", "no", ""),
    ],
    "apple": [
        ("Night of the grid", "2027-03-14", "", "22:00", "23:59", "Africa/Johannesburg", "no", ""),
        ("Open house", "2027-04-01", "", "", "", "UTC", "yes", ""),
    ],
    "the-events-calendar": [
        (
            "Water technology \N{EN DASH} the summit",
            "2027-06-07",
            "2027-06-09",
            "09:00",
            "16:00",
            "Europe/Copenhagen",
            "no",
            "",
        ),
    ],
    "nextcloud": [
        ("Matchmaking online", "2027-03-25", "", "14:00", "15:30", "Europe/Berlin", "no", ""),
        ("Matchmaking online", "2027-04-25", "", "14:00", "15:30", "Europe/Berlin", "no", ""),
    ],
}
FIELDS = ("name", "date_start", "date_end", "time_start", "time_end", "zone", "cancelled", "moved_from")


def content(name: str) -> bytes:
    """Return a calendar file."""
    return (FOLDER / f"{name}.ics").read_bytes()


@pytest.mark.parametrize("name", DATES)
def test_dates_are_local(name: str) -> None:
    """Windows zones, all-day, several days, rules, exceptions, moved and cancelled dates."""
    found = [entry.said for entry in read(content(name)) if "name" in entry.said]
    assert sorted(tuple(said.get(field, "") for field in FIELDS) for said in found) == sorted(DATES[name])


def test_people_stay_out_and_descriptions_are_words() -> None:
    """Neither who organises nor who is invited is read; tags are taken out."""
    (summit,) = [entry.said for entry in read(content("the-events-calendar"))]
    assert summit["note"] == "Three days on water.\nRegister & come."
    (said,) = [entry.said for entry in read(content("google")) if "grid" in entry.said["name"]]
    assert said["note"] == "An evening on grids.\nBring your card."
    assert "jane" not in str(said).lower()
    assert "john" not in str(said)


BROKEN = [
    (b"<!doctype html>\n<html>", 1, "BEGIN:VCALENDAR"),
    (content("apple").replace(b"SEQUENCE:0", b"SEQUENCE 0"), 24, "no line of a calendar"),
    (content("apple").replace(b"20270314T220000", b"2027-03-14"), 21, "DTSTART"),
    (content("apple")[:900], 31, "never ends"),
    (content("apple").replace(b"SUMMARY:Open house\r\n", b""), 31, "no name"),
    (content("nextcloud").replace(b"FREQ=MONTHLY", b"FREQ=SECONDLY"), 15, "several times a day"),
    (content("nextcloud").replace(b"COUNT=2", b"BYMINUTE=1,2;BYSECOND=1,2"), 15, "several times a day"),
    (content("nextcloud").replace(b"20270325T153000", b"20270325T133000"), 12, "before it begins"),
]


@pytest.mark.parametrize(("broken", "line", "words"), BROKEN)
def test_malformed_calendar_changes_nothing_and_names_the_line(broken: bytes, line: int, words: str) -> None:
    """The whole file is refused, with the line to look at."""
    with pytest.raises(CalendarError, match=words) as error:
        read(broken)
    assert error.value.line == line


def take(store: Database, calendar: bytes) -> importing.Prepared:
    """Import a calendar."""
    found = importing.prepare(store, EDITOR, calendar, GIVEN)
    assert found.plan.faults == []
    store.write(lambda session: exchange_write.write(session, EDITOR, found.batches))
    return found


def events(store: Database, name: str) -> list[Any]:
    """Return the events of a name."""
    with store.read() as session:
        return list(session.scalars(select(Event).where(Event.name == name).order_by(Event.date_start)))


def test_calendar_is_taken_over_updated_moved_and_cancelled_by_uid(store: Database) -> None:
    """The same file twice changes nothing; a later one moves and cancels what is on record."""
    take(store, content("apple"))
    (night,) = events(store, "Night of the grid")
    assert (night.cluster_id, night.status, night.as_of) == ("greencape", "published", "2026-11-22")
    assert night.sources == [{"url": "https://www.greencape.co.za/events"}]
    with store.read() as session:
        assert [place.id for place in session.get_one(Event, night.id).places] == ["city:cape-town"]
    again = take(store, content("apple"))
    assert (again.plan.steps, again.plan.unchanged) == ([], 2)
    moved = content("apple").replace(b"20270314T22", b"20270320T22").replace(b"20270315T00", b"20270321T00")
    take(store, moved.replace(b"SEQUENCE:0", b"SEQUENCE:1"))
    (night,) = events(store, "Night of the grid")
    assert (night.date_start, night.moved_from, night.cancelled) == ("2027-03-20", "2027-03-14", False)
    assert take(store, content("apple")).plan.steps == [], "an older state of the calendar is not taken"
    take(store, moved.replace(b"SEQUENCE:0", b"SEQUENCE:5\r\nSTATUS:CANCELLED"))
    assert events(store, "Night of the grid")[0].cancelled


def test_left_out_date_is_cancelled(store: Database) -> None:
    """A date that was imported, and for which the series then has an exception, does not take place."""
    line = b'EXDATE;TZID="W. Europe Standard Time":20270119T090000\r\n'
    take(store, content("outlook").replace(line, b""))
    assert len(events(store, "Breakfast of members")) == 4
    take(store, content("outlook"))
    assert [one.date_start for one in events(store, "Breakfast of members") if one.cancelled] == ["2027-01-19"]
