"""The two clocks: civil time can be frozen, durations cannot."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from knowledge import clock


def test_frozen_civil_time_stands_still() -> None:
    """A frozen clock gives the same moment, in UTC, whatever zone it was frozen in."""
    clock.freeze(datetime(2026, 12, 31, 23, 30, tzinfo=timezone(timedelta(hours=-1))))
    assert clock.now() == clock.now() == datetime(2027, 1, 1, 0, 30, tzinfo=UTC)
    assert clock.now().utcoffset() == timedelta(0)


def test_today_depends_on_the_zone() -> None:
    """Just before midnight in UTC it is tomorrow in Copenhagen and today in New York."""
    clock.freeze(datetime(2026, 11, 22, 23, 30, tzinfo=UTC))
    assert clock.today() == clock.today("America/New_York") == date(2026, 11, 22)
    assert clock.today("Europe/Copenhagen") == date(2026, 11, 23)


def test_durations_go_on_while_civil_time_is_frozen() -> None:
    """The monotonic clock never stands still for long, and never goes back."""
    clock.freeze(datetime(2026, 1, 1, tzinfo=UTC))
    before = clock.monotonic()
    while clock.monotonic() == before:
        pass
    assert clock.monotonic() > before


def test_running_clock_is_the_real_one() -> None:
    """Released, the clock gives the real time."""
    clock.freeze(None)
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)


def test_naive_moment_is_refused() -> None:
    """A moment without a zone cannot be frozen."""
    with pytest.raises(ValueError, match="zone"):
        clock.freeze(datetime(2026, 1, 1))  # noqa: DTZ001 - what must be refused
