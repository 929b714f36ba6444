"""Takes personal data out of a question before it is kept for staff."""

import re
from collections.abc import Collection
from functools import cache

from actions.texts import text

EMAIL, LINK, NUMBER, NAME = "[e-mail]", "[link]", "[number]", "[name]"
_EMAIL = re.compile(r"[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_REFERENCE = re.compile(r"\bICN[\W_]*[0-9A-Z]{4}[\W_]*[0-9A-Z]{2}\b", re.IGNORECASE)
# Seven digits or more, however parted; no date.
_NUMBER = re.compile(r"(?<![\w])(?!\d{4}-\d\d-\d\d\b|\d{1,2}\.\d{1,2}\.\d{4}\b)\+?\(?\d(?:[\s()./-]{0,2}\d){6,}")
_CAPITAL = r"[A-Z\u00c0-\u00d6\u00d8-\u00de]"
_NAME = rf"{_CAPITAL}[\w'\u2019-]+"
_SEVERAL = re.compile(rf"(?<=[\w,] ){_NAME}(?: (?:(?:van|von|de|da|di|del|la|el|af|av|zu) )?{_NAME})+")


def mask(said: str, language: str, known: Collection[str] = ()) -> str:
    """Return a text without e-mail and web addresses, long numbers, references, and names of persons.

    Persons are recognised by what stands before ("my name is", "Mrs", "regards") and, in a language that does not write
    all nouns so, by two words with capitals one after the other within a sentence. One name alone is not recognised.

    Args:
        said: what a user wrote.
        language: its language.
        known: the names of the store in it, as written, which are nobody's.
    """
    for pattern, instead in ((_EMAIL, EMAIL), (_LINK, LINK), (_REFERENCE, NUMBER), (_NUMBER, NUMBER)):
        said = pattern.sub(instead, said)
    said = _introduced(language).sub(lambda found: f"{found['before']}{_name(found['name'], known)}", said)
    if text(language, "nouns-within-a-sentence") == "small":
        said = _SEVERAL.sub(lambda found: _name(found[0], known), said)
    return said


def _name(found: str, known: Collection[str]) -> str:
    """Return the stand-in of a person's name; what the store knows by a part of it stays."""
    folded = found.casefold()
    return found if any(name.casefold() in folded or folded in name.casefold() for name in known) else NAME


@cache
def _introduced(language: str) -> re.Pattern[str]:
    """Return the pattern of what introduces a person, and the capitalised words behind it."""
    introductions, titles = (
        "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in text(language, key).split("|"))
        for key in ("mask-words-introduction", "mask-words-title")
    )
    before = rf"(?:\b(?i:{introductions})[\s,:]+(?:(?i:{titles})\.?\s+)?|\b(?i:{titles})\.?\s+)"
    return re.compile(rf"(?P<before>{before})(?P<name>{_NAME}(?: {_NAME}){{0,3}})")
