"""The keys derived from the secret."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.keys import Keys

SECRET = b"sixteen bytes or more"


def test_each_purpose_has_a_key_of_its_own() -> None:
    """The keys differ from each other, and are the same for the same secret."""
    keys = Keys.from_secret(SECRET)
    assert len({keys.encryption, keys.lookup, keys.token, SECRET}) == 4
    assert keys == Keys.from_secret(SECRET)
    assert keys != Keys.from_secret(SECRET + b"!")


def test_keys_are_not_printed() -> None:
    """A key that lands in a log by accident shows nothing."""
    keys = Keys.from_secret(SECRET)
    assert repr(keys) == "Keys()"


def test_short_secret_is_refused() -> None:
    """A secret that could be guessed is none."""
    with pytest.raises(ValueError, match="at least 16 bytes"):
        Keys.from_secret(b"short")


@given(st.emails())
def test_lookup_ignores_case_and_outer_spaces(email: str) -> None:
    """The same address typed differently is found; the hash does not contain it."""
    keys = Keys.from_secret(SECRET)
    assert keys.lookup_hash(email) == keys.lookup_hash(f" {email.upper()} ".lower()) == keys.lookup_hash(email.lower())
    assert email.lower() not in keys.lookup_hash(email)
    assert keys.lookup_hash(email) != Keys.from_secret(SECRET + b"!").lookup_hash(email)
