"""Events: past or coming follows from dates, zone and clock, never from what the file says."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session

from knowledge import clock
from knowledge.database import Database
from knowledge.events import (
    editions,
    event,
    events_mentioning,
    find_events,
    is_coming,
    recurring,
    recurring_event,
)
from knowledge.models import DRAFT, Event


def ids(events: Sequence[Event]) -> list[str]:
    """Return the ids of events, in order."""
    return [found.id for found in events]


def add(database: Database, event_id: str, starts: date, ends: date | None = None, **values: Any) -> None:
    """Put an event of our own on file."""
    dated = {"sources": [{"url": "https://x.example"}], "as_of": "2026", "as_of_date": date(2026, 1, 1)}
    fields = {"name": event_id, "kind": "conference", "starts": starts, "ends": ends or starts, **dated, **values}
    database.write(lambda session: session.add(Event(id=event_id, **fields)))


def coming(database: Database) -> list[str]:
    """Return the ids of the coming events."""
    with database.read() as session:
        return ids(find_events(session, "coming"))


def test_seed_has_no_coming_event(session: Session) -> None:
    """On the day of the seed all its events are over."""
    assert find_events(session, "coming") == []
    assert len(find_events(session, "past")) == len(find_events(session)) == 27


def test_status_of_the_seed_does_not_count(session: Session) -> None:
    """Seen from January 2026 the annual meeting of May is coming, whatever the file's status says."""
    clock.freeze(datetime(2026, 1, 10, tzinfo=UTC))
    assert ids(find_events(session, "coming")) == ["icn-am-2026"]
    assert "icn-am-2026" not in ids(find_events(session, "past"))


def test_event_is_coming_until_its_last_day_is_over(session: Session) -> None:
    """On its last day it is still on, on the next it is past."""
    clock.freeze(datetime(2026, 5, 21, 20, tzinfo=UTC))
    assert ids(find_events(session, "coming")) == ["icn-am-2026"]
    clock.freeze(datetime(2026, 5, 22, 0, 1, tzinfo=UTC))
    assert ids(find_events(session, "coming")) == []


def test_event_known_by_month_is_coming_until_the_month_is_over(session: Session) -> None:
    """A date as exact as its source is never made more exact."""
    clock.freeze(datetime(2025, 5, 31, 12, tzinfo=UTC))
    assert "icn-am-2025" in ids(find_events(session, "coming"))
    clock.freeze(datetime(2025, 6, 1, 12, tzinfo=UTC))
    assert "icn-am-2025" not in ids(find_events(session, "coming"))


@pytest.mark.parametrize(
    ("zone", "now", "expected"),
    [
        ("America/Los_Angeles", datetime(2026, 11, 23, 7, 59, tzinfo=UTC), ["zoned"]),
        ("America/Los_Angeles", datetime(2026, 11, 23, 8, 1, tzinfo=UTC), []),
        ("Pacific/Auckland", datetime(2026, 11, 22, 10, 59, tzinfo=UTC), ["zoned"]),
        ("Pacific/Auckland", datetime(2026, 11, 22, 11, 1, tzinfo=UTC), []),
    ],
)
def test_day_ends_in_the_zone_of_the_event(store: Database, zone: str, now: datetime, expected: list[str]) -> None:
    """An event of the 22nd is over when the 22nd is over there."""
    add(store, "zoned", date(2026, 11, 22), zone=zone)
    clock.freeze(now)
    assert coming(store) == expected


def test_hour_counts_where_it_is_known(store: Database) -> None:
    """An event that ended at noon is over at one."""
    add(store, "timed", date(2026, 11, 22), time_start="09:00", time_end="12:00", zone="Europe/Copenhagen")
    clock.freeze(datetime(2026, 11, 22, 10, 59, tzinfo=UTC))
    assert coming(store) == ["timed"]
    clock.freeze(datetime(2026, 11, 22, 11, 1, tzinfo=UTC))
    assert coming(store) == []


def test_cancelled_and_draft_events_are_never_coming(store: Database) -> None:
    """The next first; no cancelled one, no draft."""
    add(store, "later", date(2027, 3, 1))
    add(store, "sooner", date(2026, 12, 1), date(2026, 12, 3))
    add(store, "cancelled", date(2026, 12, 2), cancelled=True)
    add(store, "draft", date(2026, 12, 2), status=DRAFT)
    assert coming(store) == ["sooner", "later"]
    with store.read() as session:
        cancelled = event(session, "cancelled")
        assert cancelled is not None
        assert not is_coming(cancelled)
        assert event(session, "draft") is None


def test_window_finds_whatever_touches_it(session: Session) -> None:
    """An event known by its month touches each day of it; a long one touches each year."""
    assert ids(find_events(session, (date(2025, 5, 20), date(2025, 5, 25)))) == ["icn-am-2025"]
    assert ids(find_events(session, (date(2018, 12, 1), date(2018, 12, 31)))) == ["ec2i-missions"]
    assert ids(find_events(session, (date(2026, 5, 21), date(2026, 5, 30)))) == ["icn-am-2026"]


def test_undated_event_is_past_and_comes_last(session: Session) -> None:
    """Nobody is sent to an event whose year is not known."""
    assert ids(find_events(session, "past"))[-1] == "global-innovation-summit-graz"
    assert ids(find_events(session, "past"))[0] == "icn-am-2026"


FILTERS: dict[str, tuple[dict[str, list[str]], list[str]]] = {
    "a country": ({"places": ["country:FR"]}, ["icn-am-2022", "icn-am-2017", "csp-launch-2015"]),
    "a sector": ({"sectors": ["buildings"]}, ["icn-am-2019", "csp-athens-2018"]),
    "a kind": ({"kinds": ["award"]}, ["rtcc-awards-2023", "german-renewables-award-2020"]),
    "a cluster": ({"clusters": ["rtcc"]}, ["rtcc-awards-2023", "icn-mm-4"]),
    "place and kind": ({"places": ["continent:africa"], "kinds": ["annual-meeting"]}, ["icn-am-2016"]),
    "nothing fits": ({"places": ["country:IS"]}, []),
}


@pytest.mark.parametrize(("filters", "expected"), FILTERS.values(), ids=FILTERS.keys())
def test_filters_narrow_down(session: Session, filters: dict[str, list[str]], expected: list[str]) -> None:
    """Every filter must fit; within one, any value does."""
    assert ids(find_events(session, "past", **filters)) == expected  # type: ignore[arg-type]


def test_recurring_events_are_found_by_place_sector_and_cluster(session: Session) -> None:
    """The fairs to watch near a host."""
    assert [found.id for found in recurring(session, ["country:FR"])] == ["pollutec-lyon"]
    assert [found.id for found in recurring(session, [], ["wind"])] == ["windenergy-hamburg"]
    assert [found.id for found in recurring(session, clusters=["singapore"])] == ["singapore-international-energy-week"]
    assert len(recurring(session)) == 8


def test_editions_of_a_recurring_event_are_its_dated_events(session: Session) -> None:
    """The annual meeting's editions are on file, the last first."""
    meeting = recurring_event(session, "icn-annual-meeting")
    assert meeting is not None
    found = ids(editions(session, meeting))
    assert found[:2] == ["icn-am-2026", "icn-am-2025"]
    assert len(found) == 7


def test_events_mentioning_a_phrase(session: Session) -> None:
    """A note can be searched, whatever the case."""
    assert "icn-am-2019" in ids(events_mentioning(session, ["cluster-to-cluster"]))
