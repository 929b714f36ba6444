"""Dates as sources write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.dates import first_day, period

CASES = {
    "2026-05-21": (date(2026, 5, 21), date(2026, 5, 21)),
    "2023-02": (date(2023, 2, 1), date(2023, 2, 28)),
    "2024-02": (date(2024, 2, 1), date(2024, 2, 29)),
    "2018": (date(2018, 1, 1), date(2018, 12, 31)),
    "about 2016": (date(2016, 1, 1), date(2016, 12, 31)),
    "2021 or later": (date(2021, 1, 1), date(2021, 12, 31)),
    "undated, after 2018": (date(2018, 1, 1), date(2018, 12, 31)),
    "2018-2019": (date(2019, 1, 1), date(2019, 12, 31)),
    "2016-2017": (date(2017, 1, 1), date(2017, 12, 31)),
}


@pytest.mark.parametrize(("text", "days"), CASES.items())
def test_period_is_all_that_a_text_can_mean(text: str, days: tuple[date, date]) -> None:
    """A year is the whole year, a range its last part."""
    assert period(text) == days


@pytest.mark.parametrize("text", ["", "soon", "12345", "2026-02-30", "0000", "in 20 26"])
def test_text_without_a_real_date_has_no_period(text: str) -> None:
    """What is no date is not made one."""
    assert period(text) is None
    with pytest.raises(ValueError, match="no date"):
        first_day(text)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_is_read_back(day: date) -> None:
    """An ISO date is that day; its month and year contain it."""
    assert period(day.isoformat()) == (day, day)
    for part in (day.isoformat()[:7], day.isoformat()[:4]):
        first, last = period(part) or (date.max, date.min)
        assert first <= day <= last
