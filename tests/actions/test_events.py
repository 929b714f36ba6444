"""Events of a store that has some coming: days, months, times, zones, moved and cancelled ones."""

from datetime import UTC, datetime
from typing import Any

import pytest

from knowledge import clock
from knowledge.database import Database
from tests.actions.asking import Answer, ask
from tests.actions.own import add, event, reading

HAMBURG = ({"place": "city:hamburg"},)
PERIOD = {"date": {"start": "2027-03-01", "end": "2027-03-31", "text": "in March"}}


def events(database: Database, text: str = "any events?", *entities: object, intent: str = "find_event") -> Answer:
    """Ask for events."""
    with reading(database):
        return ask(intent, text, entities)  # type: ignore[arg-type]


def test_coming_events_are_listed_the_next_first(store: Database) -> None:
    """With something on file the answer is that, and nothing past is offered with it."""
    add(store, event("later", "2027-05-04"), event("sooner", "2027-03-01", "2027-03-03"))
    answer = events(store)
    assert (answer.kind, answer.records) == ("answer", ["event:sooner", "event:later"])
    assert "1\u20133 March 2027" in answer.text
    assert "4 May 2027" in answer.text


def test_an_event_is_found_by_place_time_kind_and_field(store: Database) -> None:
    """Each filter narrows, all together too."""
    add(
        store,
        event("there", "2027-03-09", places=("city:hamburg",), kind="trade-fair", sectors=["wind"]),
        event("elsewhere", "2027-03-09", places=("city:lyon",), kind="workshop", sectors=["water"]),
    )
    for entities in (HAMBURG, ({"event_kind": "trade-fair"},), ({"sector": "wind"},), (*HAMBURG, PERIOD)):
        assert events(store, "events", *entities).records == ["event:there"]


def test_another_time_is_named_as_such(store: Database) -> None:
    """What comes besides is not passed off as what was asked for."""
    add(store, event("fair", "2027-05-04", places=("city:hamburg",)))
    answer = events(store, "in March in Hamburg", *HAMBURG, PERIOD)
    assert answer.kind == "not_found"
    assert "What is coming besides:\n• Fair: 4 May 2027" in answer.text
    assert "event:fair" in answer.records


def test_a_cancelled_event_is_told_as_called_off(store: Database) -> None:
    """It never counts as coming, and whoever asks learns it."""
    add(store, event("fair", "2027-03-09", places=("city:hamburg",), cancelled=True))
    answer = events(store, "events in Hamburg", *HAMBURG)
    assert answer.kind == "not_found"
    assert "Called off:\n• Fair: 9 March 2027 (cancelled)" in answer.text


def test_a_cancelled_edition_is_not_the_next_one(store: Database) -> None:
    """The next annual meeting is the one that takes place."""
    add(
        store,
        event("called-off", "2027-03-09", name="ICN Annual Meeting 2027", kind="annual-meeting", cancelled=True),
        event("next", "2027-06-01", name="ICN Annual Meeting 2027, new date", kind="annual-meeting"),
    )
    answer = events(store, "when is the next annual meeting", intent="annual_meeting")
    assert (answer.kind, answer.records) == ("answer", ["event:next"])


def test_a_moved_event_tells_the_date_announced_before(store: Database) -> None:
    """Who has the old date in the calendar must notice."""
    add(store, event("fair", "2027-03-09", moved_from="2027-02-02"))
    assert "9 March 2027 (moved; announced before for 2 February 2027)" in events(store).text


def test_times_are_told_in_the_zone_of_the_event(store: Database) -> None:
    """An all-day event has no time; one with times names its zone."""
    timed: dict[str, Any] = {"time_start": "09:00", "time_end": "17:30", "zone": "America/New_York"}
    add(store, event("talk", "2027-03-01", **timed), event("fair", "2027-03-02"))
    text = events(store).text
    assert "1 March 2027, 09:00 to 17:30 (Eastern Standard Time)" in text
    assert "Fair: 2 March 2027\n" in text


@pytest.mark.parametrize(
    ("now", "kind"), [("2027-03-01T22:00:00+00:00", "answer"), ("2027-03-01T23:00:00+00:00", "not_found")]
)
def test_an_event_is_over_by_its_own_clock(store: Database, now: str, kind: str) -> None:
    """Half past five in New York is half past ten in the evening in Greenwich."""
    add(store, event("talk", "2027-03-01", time_end="17:30", zone="America/New_York"))
    clock.freeze(datetime.fromisoformat(now))
    assert events(store).kind == kind


def test_months_and_years_stay_as_exact_as_they_are(store: Database) -> None:
    """A month is not told as a day."""
    month: dict[str, Any] = {"date_start": "2027-03", "date_end": "2027-04", "precision": "month"}
    add(store, event("season", "2027-03-01", "2027-04-30", **month))
    assert "March 2027 to April 2027" in events(store).text


def test_a_coming_edition_answers_for_the_recurring_event(store: Database) -> None:
    """Once an edition is on file, the next date is known."""
    add(store, event("windenergy-2028", "2028-09-26", "2028-09-29", name="WindEnergy Hamburg 2028"))
    answer = events(store, "next WindEnergy Hamburg?", {"recurring": "windenergy-hamburg"})
    assert (answer.kind, answer.records) == ("answer", ["event:windenergy-2028"])
    assert "26\u201329 September 2028" in answer.text


def test_seen_from_before_it_the_meeting_is_coming(store: Database) -> None:
    """Past and coming follow the clock, not the file."""
    clock.freeze(datetime(2026, 1, 10, tzinfo=UTC))
    answer = events(store, "when is the next annual meeting", intent="annual_meeting")
    assert (answer.kind, answer.records) == ("answer", ["event:icn-am-2026"])
    assert "is past" not in answer.text
    assert "More: https://www.cleantechnetwork.org/activities/icn-annual-meeting-2026" in answer.text


def test_more_goes_through_a_long_list(store: Database) -> None:
    """Every coming event is shown once."""
    add(store, *(event(f"event-{n:02}", f"2027-03-{n:02}") for n in range(1, 12)))
    with reading(store):
        first = ask("find_event", "events?")
        second = ask("more_results", "more", after=first)
    assert first.records + second.records == [f"event:event-{n:02}" for n in range(1, 12)]


def test_what_comes_has_a_card_with_its_calendar_file(store: Database) -> None:
    """Of coming events with an exact date only: nobody puts a guessed, past or cancelled one into his calendar."""
    add(
        store,
        event("fair", "2027-03-09", places=("city:hamburg",), venue="Messe", url="https://fair.example"),
        event("some-time", "2027-03-01", places=("city:hamburg",), date_start="2027-03"),
        event("called-off", "2027-03-10", places=("city:hamburg",), cancelled=True),
    )
    (message,) = events(store, "events in Hamburg", *HAMBURG).messages
    assert message["metadata"]["records"] == ["event:some-time", "event:fair"]
    assert message["attachment"] == {"type": "template", "payload": {"template_type": "generic", "elements": [{
        "title": "Fair", "subtitle": "9 March 2027\nMesse",
        "default_action": {"type": "web_url", "url": "https://fair.example"},
        "buttons": [{"type": "web_url", "title": "Add to calendar", "url": "/events/fair.ics?language=en"}],
    }]}}  # fmt: skip
    (past,) = events(store, "past events", intent="past_event").messages
    assert not past["attachment"]
