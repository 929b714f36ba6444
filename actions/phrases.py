"""Phrases that tell what a message is after ("still open", "last year"), each language's own in its texts."""

import re
from collections.abc import Collection
from functools import cache

from actions.texts import text
from actions.turn import Turn

CLAUSE_END = re.compile(r"[.,;:!?\n]")
WORD = re.compile(r"[^\W_][\w'\u2019/&-]*")
# A word inside a sentence with a capital, or one with letters and digits such as EC2i.
NAME_LIKE = re.compile(r"(?<=[\w,] )[^\W\d_]*[A-Z\u00c0-\u00de][\w&-]+|\b[^\W\d_]+\d[\w&-]*")


def mentions(turn: Turn, *keys: str) -> bool:
    """Tell whether the message uses a phrase of one of these lists, texts of the form "open|at the moment"."""
    return any(_pattern(turn.language, key).search(turn.text) for key in keys)


def mentioned(turn: Turn, key: str) -> list[str]:
    """Return the phrases of a list that the message uses, in small letters."""
    return [found[0].casefold() for found in _pattern(turn.language, key).finditer(turn.text)]


def content_words(turn: Turn, skipped: Collection[str] = (), *plain: str) -> list[str]:
    """Return the message's words in small letters, but none in names of the `skipped` kinds or in the `plain` lists."""
    if turn.text.startswith("/"):
        return []
    spans = [(entity.start, entity.end) for entity in turn.entities if entity.kind in skipped]
    said = (word for word in WORD.finditer(turn.text) if not any(a <= word.start() < b for a, b in spans))
    left_out = {word for key in plain for word in turn.says(key).split("|")}
    return [word for found in said if (word := found[0].casefold()) not in left_out]


def without(turn: Turn, key: str) -> str:
    """Return the message's text without the phrases of a list."""
    return _pattern(turn.language, key).sub(" ", turn.text)


def without_clause(turn: Turn, key: str) -> str:
    """Return the message's text without the clauses that begin with a phrase of a list."""
    text = turn.text
    while found := _pattern(turn.language, key).search(text):
        end = CLAUSE_END.search(text, found.end())
        text = text[: found.start()] + (text[end.start() :] if end else "")
    return text


@cache
def _pattern(language: str, key: str) -> re.Pattern[str]:
    """Return the pattern of a list of phrases; a space in a phrase stands for any gap, a hyphen included."""
    phrases = (r"[\s-]+".join(map(re.escape, phrase.split())) for phrase in text(language, key).split("|"))
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", re.IGNORECASE)


def unknown_names(turn: Turn) -> list[str]:
    """Return the capitalised words inside the message's sentences that are no name on record.

    Empty in a language that writes every noun with a capital.
    """
    if turn.says("nouns-within-a-sentence") != "small":
        return []
    known = [(entity.start, entity.end) for entity in turn.entities]
    found = (word for word in NAME_LIKE.finditer(turn.text) if not any(a <= word.start() < b for a, b in known))
    return [word[0] for word in found if word[0] not in turn.says("names-always-known").split("|")]
