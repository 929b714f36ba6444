"""Dates as sources write them: a day, a month, a year, or words around one."""

import calendar
import re
from datetime import date

_DATE = re.compile(r"(?<!\d)(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?(?!\d))?(?!\d)")


def period(text: str) -> tuple[date, date] | None:
    """Return the first and last day that the last date in `text` can mean; None without a year or for no real day.

    "2023-03" is the whole of March 2023, "about 2016" the whole year, "2018-2019" the later year.
    """
    found = list(_DATE.finditer(text))
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found[-1].groups())
    try:
        return _bounds(year or 0, month, day)
    except ValueError:
        return None


def _bounds(year: int, month: int | None, day: int | None) -> tuple[date, date]:
    """Return the first and last day of a year, a month or a day."""
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    return date(year, month, day), date(year, month, day)


def first_day(text: str) -> date:
    """Return the first day that a dated text can mean, so that nothing looks newer than it is known to be.

    Raises:
        ValueError: `text` holds no date.
    """
    days = period(text)
    if days is None:
        raise ValueError(f"no date in {text!r}")
    return days[0]
