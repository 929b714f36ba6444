"""The one clock: civil time that tests and demos can freeze, and durations that they cannot."""

import time
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


class _Frozen:
    """Holds the moment at which civil time stands still, if it does."""

    moment: datetime | None = None


def freeze(moment: datetime | None) -> None:
    """Let civil time stand still at `moment` (aware), or run again with None.

    Raises:
        ValueError: `moment` carries no zone.
    """
    if moment is not None and moment.tzinfo is None:
        raise ValueError("the frozen moment needs a time zone")
    _Frozen.moment = moment.astimezone(UTC) if moment else None


def now() -> datetime:
    """Return the present civil moment, aware, in UTC."""
    return _Frozen.moment or datetime.now(UTC)


def real() -> datetime:
    """Return the real present moment in UTC, for pauses and expiries that pass though civil time stands still."""
    return datetime.now(UTC)


def today(zone: str = "UTC") -> date:
    """Return the present civil date in an IANA `zone`."""
    return now().astimezone(ZoneInfo(zone)).date()


def monotonic() -> float:
    """Return seconds of a clock that never jumps and is never frozen, for durations only."""
    return time.monotonic()
