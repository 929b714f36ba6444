"""Whole numbers as addresses, forms and other programs write them."""

DIGITS = 9  # a column of 32 bits holds any number of so many


def whole_number(said: str, digits: int = DIGITS) -> int | None:
    """Read a whole number that is not negative; None for what is none, or longer than these digits."""
    return int(said) if said.isascii() and said.isdigit() and len(said) <= digits else None
