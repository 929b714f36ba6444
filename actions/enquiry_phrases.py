"""Lists of phrases in the texts, and messages folded so that they can be compared with them."""

import re
import unicodedata
from functools import cache

from actions.texts import text


def fold(said: str) -> str:
    """Fold case, accents and everything but words, so that phrases can be compared."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", said.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", plain))


def phrases(language: str, key: str) -> list[str]:
    """Return the phrases of a text of the form "a|b|c", as written."""
    return [phrase.strip() for phrase in text(language, key).split("|")]


@cache
def folded(language: str, key: str) -> frozenset[str]:
    """Return the folded phrases of a list."""
    return frozenset(fold(phrase) for phrase in phrases(language, key))
