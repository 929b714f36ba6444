"""Proposes how a message that asks several things falls into separate questions."""

import re
from functools import lru_cache
from itertools import pairwise

from nlu.lexicon import available_languages, lexicon
from nlu.text import normalise, words

# A full stop counts only before a gap and after a word long enough to be no abbreviation ("St. Gallen").
_BORDER = re.compile(r"(?<=[?!;])\s+|(?<=[?!])(?=\w)|\s*\n+\s*|(?<=[^\W\d_]{4}\.)\s+|(?<=\d\.)\s+(?=[A-Z])")
_SHORTENED = frozenset({"approx", "dept", "corp", "prof", "incl", "resp", "bzgl", "evtl"})
_SHORTEST = 2


def segments(text: str) -> list[str]:
    """Split a message into the parts that may be questions of their own.

    Splits at question marks, line ends, full stops, and at "and" before a question word where the part before it asks
    something too. It only proposes: whether two parts are two questions is for whoever understands them.

    Args:
        text: a message.

    Returns:
        The parts as written, in order, without the joining "and"; the message itself, stripped, when it is one part.
    """
    parts = [part for sentence in _sentences(text) for part in _clauses(sentence)]
    if len(parts) < 2 or any(_length(part) < _SHORTEST for part in parts):  # noqa: PLR2004 - one part is no split
        parts = _without_crumbs(parts)
    return parts or [text.strip()]


def _sentences(text: str) -> list[str]:
    """Split at the ends of sentences and lines, keeping abbreviations whole."""
    sentences: list[str] = []
    for piece in (piece.strip() for piece in _BORDER.split(text)):
        if not piece:
            continue
        if sentences and sentences[-1].rstrip(".").rpartition(" ")[2].casefold() in _SHORTENED:
            sentences[-1] += f" {piece}"
        else:
            sentences.append(piece)
    return sentences


def _clauses(sentence: str) -> list[str]:
    """Split one sentence before every "and" + question word whose left side asks something."""
    clauses: list[str] = []
    begin = 0
    found = words(sentence)
    for joiner, following in pairwise(found):
        if joiner.text not in _joiners() or following.text not in _question_words():
            continue
        left = sentence[begin : joiner.start]
        if sentence[following.end :].startswith(","):  # "… or what, …" asks nothing new
            continue
        if _asks(left) and _length(left) >= _SHORTEST and _length(sentence[following.start :]) >= _SHORTEST:
            clauses.append(left.strip(" ,"))
            begin = following.start
    return [*clauses, sentence[begin:].strip()]


@lru_cache(maxsize=1)
def _joiners() -> frozenset[str]:
    """Return the joining words of all our languages."""
    return frozenset().union(*(lexicon(language).joiners for language in available_languages()))


@lru_cache(maxsize=1)
def _question_words() -> frozenset[str]:
    """Return the question words of all our languages."""
    return frozenset().union(*(lexicon(language).question_words for language in available_languages()))


def _asks(part: str) -> bool:
    """Tell whether a part has a question word in it."""
    return not _question_words().isdisjoint(normalise(part).split())


def _length(part: str) -> int:
    """Count the words of a part."""
    return len(normalise(part).split())


def _without_crumbs(parts: list[str]) -> list[str]:
    """Join parts of a single word ("Hi!") to the part after them, or before at the end."""
    joined: list[str] = []
    crumb = ""
    for part in parts:
        whole = f"{crumb} {part}".strip()
        if _length(whole) < _SHORTEST:
            crumb = whole
            continue
        joined.append(whole)
        crumb = ""
    if crumb and joined:
        joined[-1] += f" {crumb}"
    return joined
