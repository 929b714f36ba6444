"""Searches read ids at once and records only when they are looked at."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from knowledge.events import find_events
from knowledge.matches import AT_ONCE, Matches
from knowledge.models import Organisation
from knowledge.organisations import find_organisations


@pytest.fixture
def loaded() -> Iterator[list[str]]:
    """Collect the ids of the organisations that are loaded."""
    found: list[str] = []

    def note(target: Organisation, _context: Any) -> None:
        """Note one that comes from the database."""
        found.append(target.id)

    event.listen(Organisation, "load", note)
    yield found
    event.remove(Organisation, "load", note)


def test_a_page_of_a_long_list_loads_no_more_than_the_page(session: Session, loaded: list[str]) -> None:
    """The length of the list costs nothing."""
    found = find_organisations(session)
    assert len(found) > 60
    assert loaded == []
    page = found[8:16]
    assert [one.id for one in page] == list(found.ids[8:16])
    assert sorted(loaded) == sorted(found.ids[8:16])


def test_all_are_loaded_in_order_some_at_a_time(session: Session, loaded: list[str]) -> None:
    """Going through them all works as with a list."""
    found = find_organisations(session)
    walk = iter(found)
    assert next(walk).id == found.ids[0]
    assert len(loaded) == AT_ONCE
    assert [one.id for one in walk] == list(found.ids[1:])


def test_one_is_found_by_its_position(session: Session) -> None:
    """From either end."""
    found = find_events(session, "past")
    assert found[0].id == found.ids[0]
    assert found[-1].id == found.ids[-1]
    with pytest.raises(IndexError):
        found[len(found)]


def test_it_is_equal_to_a_list_of_the_same_records(session: Session) -> None:
    """Nothing found is the empty list."""
    found = find_events(session, "past", ["country:BR"])
    assert found == list(found)
    assert found != list(found)[1:]
    assert find_events(session, "coming") == []
    assert not find_events(session, "coming")
    assert repr(found) == f"Matches({', '.join(found.ids)})"


def test_a_record_that_has_gone_is_left_out(session: Session) -> None:
    """Ids without a record, deleted in between, do not break a list."""
    assert [one.id for one in Matches(session, Organisation, ["ramboll", "gone", "grundfos"])] == [
        "ramboll",
        "grundfos",
    ]
