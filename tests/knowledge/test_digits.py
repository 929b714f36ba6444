"""Whole numbers as others write them."""

import pytest

from knowledge.digits import whole_number


@pytest.mark.parametrize(("said", "number"), [("0", 0), ("42", 42), ("007", 7), ("999999999", 999_999_999)])
def test_a_whole_number_is_read(said: str, number: int) -> None:
    """Digits are a number."""
    assert whole_number(said) == number


@pytest.mark.parametrize("said", ["", "-1", "1.0", " 1", "1_0", "٣", "²", "x", "1000000000", "9" * 5000])
def test_what_is_none_is_told(said: str) -> None:
    """Other scripts' digits, what int() would take and what no column holds are no number of ours."""
    assert whole_number(said) is None


def test_a_longer_number_may_be_wanted() -> None:
    """Who says how many digits may come gets as many, and no more."""
    assert whole_number("1000000000", digits=10) == 10**9
    assert whole_number("10000000000", digits=10) is None
