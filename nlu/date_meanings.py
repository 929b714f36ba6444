"""What the kinds of dates mean, seen from one day: what is said without a year lies ahead or is on."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from nlu import periods
from nlu.date_words import (
    DAY_NUMBER,
    GLUED_WEEK,
    MONTH,
    NUMBER,
    OFFSET,
    ORDINAL,
    QUARTER,
    SEASON,
    UNIT,
    WEEKDAY,
    YEAR,
    Tagged,
)
from nlu.periods import Period

_QUARTERS = range(1, 5)

Meaning = Callable[[Sequence[Tagged], date], Period | None]


def calendar_day(day: int, month: int, year: int | None, today: date) -> date | None:
    """Return a day of the calendar; without a year the one that comes next. None when there is no such day."""
    try:
        moment = date(year or today.year, month, day)
        return moment if year or moment >= today else moment.replace(year=today.year + 1)
    except ValueError:
        return None


def _calendar(items: Sequence[Tagged], today: date) -> Period | None:
    """Return one day of the calendar."""
    value = _values(items)
    moment = calendar_day(value[DAY_NUMBER], value[MONTH], value.get(YEAR), today)
    return periods.day(moment) if moment else None


def _days(items: Sequence[Tagged], today: date) -> Period | None:
    """Return the days from one to another of a month."""
    value = _values(items)
    first, last = (item.value for item in items if item.tag == DAY_NUMBER)
    end = calendar_day(last, value[MONTH], value.get(YEAR), today)
    start = calendar_day(first, value[MONTH], end.year, today) if end else None
    return Period(start, end) if start and end and start <= end else None


def _weekday(items: Sequence[Tagged], today: date) -> Period:
    """Return the next such weekday, or the latest one after "last"."""
    value = _values(items)
    ahead = (value[WEEKDAY] - today.weekday()) % 7 or 7
    return periods.day(today + timedelta(days=ahead - 7 * (value.get(OFFSET) == -1)))


def _named(items: Sequence[Tagged], today: date) -> Period:
    """Return what has a name: a day ("tomorrow": 1) or another unit ("i år": "year 0", "rentrée": "month 9")."""
    named = items[0].value
    if isinstance(named, int):
        return periods.day(today + timedelta(days=named))
    unit, number = named.split()
    return periods.month_ahead(int(number), today) if unit == "month" else periods.unit(unit, int(number), today)


def _away(items: Sequence[Tagged], today: date) -> Period:
    """Return the day that is so many units away."""
    value = _values(items)
    return periods.day(periods.shifted(value[UNIT], _count(value), today))


def _quarter(items: Sequence[Tagged], today: date) -> Period | None:
    """Return a quarter: of its year, or the one that is on or ahead."""
    value = _values(items)
    number = int(value.get(QUARTER) or value.get(ORDINAL) or value.get(DAY_NUMBER) or 0)
    if value.get(UNIT, "quarter") != "quarter" or number not in _QUARTERS:
        return None
    if YEAR in value:
        return periods.quarter(number, value[YEAR])
    this_year = periods.quarter(number, today.year)
    return this_year if this_year.end >= today else periods.quarter(number, today.year + 1)


def _week(items: Sequence[Tagged], today: date) -> Period | None:
    """Return an ISO week: of its year, or the one that is on or ahead."""
    value = _values(items)
    number = int(value.get(GLUED_WEEK) or _count(value))
    if value.get(UNIT, "week") != "week":
        return None
    if YEAR in value:
        return periods.iso_week(number, value[YEAR])
    this_year = periods.iso_week(number, today.year)
    return this_year if this_year and this_year.end >= today else periods.iso_week(number, today.year + 1)


def _run(items: Sequence[Tagged], today: date) -> Period:
    """Return the coming or the past so many units."""
    value = _values(items)
    return periods.run(value[UNIT], _count(value) * (-1 if value[OFFSET] < 0 else 1), today)


def _month(items: Sequence[Tagged], today: date) -> Period:
    """Return a month: of its year, or the one that is on or ahead, or as "this" and "last" say."""
    value = _values(items)
    if YEAR in value:
        return periods.months(value[YEAR], value[MONTH])
    if value.get(OFFSET) == 0:
        return periods.months(today.year, value[MONTH])
    ahead = periods.month_ahead(value[MONTH], today)
    return periods.months(ahead.start.year - (value.get(OFFSET) == -1), value[MONTH])


def _season(items: Sequence[Tagged], today: date) -> Period:
    """Return a season, chosen like a month."""
    value = _values(items)
    if YEAR in value:
        return periods.season(value[SEASON], value[YEAR])
    if value.get(OFFSET) == 0:
        return periods.season(value[SEASON], today.year)
    ahead = periods.season_ahead(value[SEASON], today)
    return periods.season(value[SEASON], ahead.start.year - (value.get(OFFSET) == -1))


def _unit(items: Sequence[Tagged], today: date) -> Period:
    """Return this, the next or the last week, month, quarter or year."""
    value = _values(items)
    return periods.unit(value[UNIT], value[OFFSET], today)


def _year(items: Sequence[Tagged], _today: date) -> Period:
    """Return a calendar year."""
    return periods.year(items[0].value)


def _values(items: Sequence[Tagged]) -> dict[str, Any]:
    """Return the values of a span by tag."""
    return {item.tag: item.value for item in items}


def _count(value: dict[str, Any]) -> int:
    """Return the number in a span."""
    return int(value.get(DAY_NUMBER) or value.get(NUMBER) or 1)


# By the names of the groups of nlu.dates' pattern.
MEANINGS: dict[str, Meaning] = {
    "days": _days,
    "calendar": _calendar,
    "weekday": _weekday,
    "named": _named,
    "away": _away,
    "quarter": _quarter,
    "run": _run,
    "month": _month,
    "season": _season,
    "week": _week,
    "unit": _unit,
    "year": _year,
}
