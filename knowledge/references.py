"""References of enquiries, such as ICN-7K3Q-2M: not to be guessed, and easy to read out."""

import re
import secrets

# Of letters and digits that are taken for each other (0 O, 1 I L, 2 Z, 5 S, 8 B, U V) at most one.
ALPHABET = "234679ACDEFGHJKMNPQRTVWXY"
LENGTH = 6
_SPOKEN = re.compile(r"\bICN[\W_]*([0-9A-Z]{4})[\W_]*([0-9A-Z]{2})\b", re.IGNORECASE)


def new_reference() -> str:
    """Return a random reference; that it is new among those given out is for the caller to see."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    if letters.isalpha() or letters.isdecimal():  # with letters and digits it looks like a reference, not like a name
        return new_reference()
    return _written(letters[:4], letters[4:])


def references(text: str) -> list[str]:
    """Return what a text says in the form of a reference, each once, written as references are given out."""
    return list(dict.fromkeys(_written(*found.groups()) for found in _SPOKEN.finditer(text)))


def _written(first: str, second: str) -> str:
    """Write the two parts of a reference."""
    return f"ICN-{first}-{second}".upper()
