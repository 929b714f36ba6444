"""Events as calendar files: days, times and zones as on record, and nothing that is not published."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest
from starlette.testclient import TestClient

from bot.addresses import absolute
from bot.app import create
from bot.settings import Settings
from knowledge.database import Database
from knowledge.models import Event
from tests.actions.own import add, event
from tests.stores import empty_store

TIMED: dict[str, Any] = {"time_start": "09:00", "zone": "Europe/Berlin"}

EVENTS = (
    event("day", "2027-03-09", venue="Messe, Hall 3", organiser="CLEAN", note="Bring samples; wear boots."),
    event("days", "2027-03-27", "2027-03-29"),
    event("hours", "2027-07-09", time_end="17:30", **TIMED),
    event("open-end", "2027-03-09", **TIMED),
    event("days-from-nine", "2027-03-09", "2027-03-10", **TIMED),
    event("over-the-change", "2027-03-27", "2027-03-28", time_end="12:00", **TIMED),
    event("called-off", "2027-03-09", cancelled=True),
    event("moving", "2027-03-09"),
    event("draft", "2027-03-09", status="draft"),
    event("withdrawn", "2027-03-09", status="withdrawn"),
    event("march", "2027-03-01", "2027-03-31", date_start="2027-03", date_end=None),
    event("about", "2027-03-09", precision="day (from one source)"),
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Give a store with events of our own."""
    database = empty_store(tmp_path_factory.mktemp("events") / "store.db")
    add(database, *EVENTS)
    yield database
    database.close()


@pytest.fixture
def web(store: Database, plain_settings: Settings) -> TestClient:
    """Give a client of a server that has this store."""
    app = create(plain_settings, "127.0.0.1")
    app.state.database = store
    return TestClient(app)


def fetch(web: TestClient, event_id: str) -> Any:
    """Return the only entry of an event's calendar file."""
    reply = web.get(f"/events/{event_id}.ics")
    assert reply.status_code == 200
    assert reply.headers["Content-Type"].startswith("text/calendar")
    assert f'filename="{event_id}.ics"' in reply.headers["Content-Disposition"]
    (entry,) = icalendar.Calendar.from_ical(reply.content).walk("VEVENT")
    return entry


def span(entry: Any) -> tuple[Any, Any]:
    """Return beginning and end as on file."""
    return entry["DTSTART"].dt, entry["DTEND"].dt if "DTEND" in entry else None


def utc(*parts: int) -> datetime:
    """Return a moment in UTC."""
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("event_id", "begins", "ends"),
    [
        ("day", date(2027, 3, 9), date(2027, 3, 10)),
        ("days", date(2027, 3, 27), date(2027, 3, 30)),
        ("hours", utc(2027, 7, 9, 7), utc(2027, 7, 9, 15, 30)),
        ("open-end", utc(2027, 3, 9, 8), None),
        ("days-from-nine", date(2027, 3, 9), date(2027, 3, 11)),
        ("over-the-change", utc(2027, 3, 27, 8), utc(2027, 3, 28, 10)),
    ],
)
def test_days_and_times_are_those_on_record(web: TestClient, event_id: str, begins: Any, ends: Any) -> None:
    """All-day ones end with the day after; times stand in their zone, summer time included; no end is made up."""
    entry = fetch(web, event_id)
    assert span(entry) == (begins, ends)
    if isinstance(begins, datetime):
        assert entry["DTSTART"].params["TZID"] == "Europe/Berlin"
        assert "BEGIN:VTIMEZONE" in web.get(f"/events/{event_id}.ics").text


def test_what_is_on_record_is_told_with_its_source(web: TestClient) -> None:
    """Name, place, remark, organiser, source and its date; special characters come through."""
    entry = fetch(web, "day")
    assert (str(entry["SUMMARY"]), str(entry["LOCATION"])) == ("Day", "Messe, Hall 3")
    assert str(entry["DESCRIPTION"]).startswith("Bring samples; wear boots.\nOrganised by CLEAN.\nSource")
    assert "own.example" in str(entry["DESCRIPTION"])
    assert entry["STATUS"] == "CONFIRMED"


def test_same_event_is_the_same_entry_and_newer_after_a_change(web: TestClient, store: Database) -> None:
    """A calendar replaces what it has: one id, a sequence that grows, and a cancellation that is one."""
    before = fetch(web, "moving")
    assert fetch(web, "called-off")["STATUS"] == "CANCELLED"
    assert fetch(web, "days")["UID"] != before["UID"]

    def move(session: Any) -> None:
        """Move it by a day and call it off."""
        found = session.get_one(Event, "moving")
        found.starts = found.ends = found.starts + timedelta(days=1)
        found.cancelled = True

    store.write(move)
    after = fetch(web, "moving")
    assert (str(after["UID"]), str(after["STATUS"])) == (str(before["UID"]), "CANCELLED")
    assert int(str(after["SEQUENCE"])) > int(str(before["SEQUENCE"]))


@pytest.mark.parametrize("event_id", ["draft", "withdrawn", "march", "about", "nothing", "%2e%2e%2fday", "day%00"])
def test_what_is_not_public_or_not_exact_has_no_file(web: TestClient, event_id: str) -> None:
    """The same answer for all; nobody learns of a draft."""
    reply = web.get(f"/events/{event_id}.ics")
    assert reply.status_code == 404


BUTTONS = [{"type": "web_url", "title": "a", "url": "/events/a.ics"}, {"type": "web_url", "url": "https://b.example"}]
CARDS = {"text": "t", "attachment": {"type": "template", "payload": {"elements": [{"title": "a", "buttons": BUTTONS}]}}}


@pytest.mark.parametrize(
    ("root", "urls"),
    [("https://a.org/", ["https://b.example", "https://a.org/events/a.ics"]), ("", ["https://b.example"])],
)
def test_clients_get_whole_addresses_or_none(root: str, urls: list[str]) -> None:
    """The log holds paths, since it does not know under which name the server is reached."""
    (card,) = absolute(CARDS, root)["attachment"]["payload"]["elements"]
    assert [button["url"] for button in card["buttons"]] == urls
    assert BUTTONS[0]["url"] == "/events/a.ics"
