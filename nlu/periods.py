"""Periods of days and the arithmetic of "next month", "in two weeks", "before the summer"."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

FOREVER = date.max
EVER = date.min
_SEASON_BEGINS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_MONTHS = 12
_QUARTER = 3


@dataclass(frozen=True)
class Period:
    """All days from start to end, both included; `date.min` and `date.max` stand for an open end."""

    start: date
    end: date

    def before(self, today: date) -> "Period":
        """Return the days before this period, from today when it lies ahead."""
        begin = today if self.start > today else EVER
        return Period(begin, max(self.start - timedelta(days=1), begin))

    def until(self, today: date) -> "Period":
        """Return the days up to the end of this period, from today when it lies ahead."""
        return Period(today if self.end > today else EVER, self.end)

    def after(self) -> "Period":
        """Return all days after this period."""
        return Period(self.end + timedelta(days=1), FOREVER)


def day(moment: date) -> Period:
    """Return one day."""
    return Period(moment, moment)


def months(year: int, month: int, count: int = 1) -> Period:
    """Return `count` whole months from a month on; months past December run into the next year."""
    first = year * _MONTHS + month - 1
    last = first + count - 1
    end_year, end_month = last // _MONTHS, last % _MONTHS + 1
    start = date(first // _MONTHS, first % _MONTHS + 1, 1)
    return Period(start, date(end_year, end_month, monthrange(end_year, end_month)[1]))


def year(number: int) -> Period:
    """Return a calendar year."""
    return months(number, 1, _MONTHS)


def quarter(number: int, of_year: int) -> Period:
    """Return a quarter, 1 to 4, of a year."""
    return months(of_year, (number - 1) * _QUARTER + 1, _QUARTER)


def iso_week(number: int, of_year: int) -> Period | None:
    """Return a week of an ISO year, None when it has no such week."""
    try:
        monday = date.fromisocalendar(of_year, number, 1)
    except ValueError:
        return None
    return Period(monday, monday + timedelta(days=6))


def in_year(moment: date, number: int) -> date:
    """Return the same day of another year, the month's last day at most."""
    return moment.replace(year=number, day=min(moment.day, monthrange(number, moment.month)[1]))


def season(name: str, of_year: int) -> Period:
    """Return a season (spring, summer, autumn, winter) by whole months; winter runs from December of its year."""
    return months(of_year, _SEASON_BEGINS[name], _QUARTER)


def season_ahead(name: str, today: date) -> Period:
    """Return the season that is on or comes next."""
    candidates = (season(name, today.year + offset) for offset in (-1, 0, 1))
    return next(period for period in candidates if period.end >= today)


def month_ahead(month: int, today: date) -> Period:
    """Return the month of that number that is on or comes next."""
    return months(today.year + (month < today.month), month)


def unit(name: str, offset: int, today: date) -> Period:
    """Return this (0), the next (1) or an earlier (-1) day, week, month, quarter or year."""
    if name == "day":
        return day(today + timedelta(days=offset))
    if name == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=offset)
        return Period(monday, monday + timedelta(days=6))
    if name == "month":
        return months(today.year, today.month + offset)
    if name == "quarter":
        return months(today.year, (today.month - 1) // _QUARTER * _QUARTER + 1 + offset * _QUARTER, _QUARTER)
    return year(today.year + offset)


def run(name: str, count: int, today: date) -> Period:
    """Return the coming (or, negative, the past) `count` days, weeks, months, quarters or years, today included."""
    other = shifted(name, count, today)
    return Period(today, other) if count > 0 else Period(other, today)


def shifted(name: str, count: int, today: date) -> date:
    """Return today moved by `count` days, weeks, months, quarters or years, to the month's last day at most."""
    if name in {"day", "week"}:
        return today + timedelta(days=count * (7 if name == "week" else 1))
    width = {"month": 1, "quarter": _QUARTER, "year": _MONTHS}[name]
    month = months(today.year, today.month + count * width)
    return month.start.replace(day=min(today.day, month.end.day))
