"""City challenges of a store that has an open one."""

from datetime import UTC, date, datetime

from knowledge import clock
from knowledge.database import Database
from tests.actions.asking import ask
from tests.actions.own import add, challenge, reading

OPEN = challenge("athens-2027", date(2027, 1, 31), sectors=["water"])


def test_an_open_call_is_told_with_its_deadline(store: Database) -> None:
    """Only the open one answers which are open."""
    add(store, OPEN)
    with reading(store):
        answer = ask("find_challenge", "which are open?")
    assert (answer.kind, answer.records) == ("answer", ["city:athens-2027"])
    assert "open until 31 January 2027" in answer.text


def test_a_call_is_past_after_its_deadline(store: Database) -> None:
    """On the day itself it is open, on the next it is not."""
    add(store, OPEN)
    for day, kind in ((31, "answer"), (32, "not_found")):
        clock.freeze(datetime(2027, 1, 31, 12, tzinfo=UTC) if day == 31 else datetime(2027, 2, 1, 1, tzinfo=UTC))
        with reading(store):
            assert ask("find_challenge", "open calls on water?", [{"sector": "water"}]).kind == kind


def test_the_open_call_of_a_city_comes_before_its_past_ones(store: Database) -> None:
    """Who asks whether Athens is open hears of the call that is."""
    add(store, OPEN)
    with reading(store):
        answer = ask("find_challenge", "is Athens still open?", [{"place": "city:athens", "said": "Athens"}])
    assert answer.records == ["city:athens-2027"]
    assert "no longer open" not in answer.text


def test_a_single_open_call_is_not_told_as_closed(store: Database) -> None:
    """Nothing says that an open call is past, or that its outcome is missing."""
    add(store, challenge("turin", date(2027, 1, 31), place="city:turin", city="Turin", country_code="IT"))
    with reading(store):
        answer = ask("find_challenge", "Turin?", [{"place": "city:turin", "said": "Turin"}])
    assert answer.kind == "answer"
    assert "open until 31 January 2027" in answer.text
    assert "not on record" not in answer.text
    assert "past" not in answer.text
