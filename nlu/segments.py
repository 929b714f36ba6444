"""Proposes how a message that asks several things falls into separate questions."""

import re
from collections.abc import Sequence

from nlu.apt import spoken_in
from nlu.lexicon import lexicon
from nlu.text import normalise, words

# A full stop counts only before a gap and after a word long enough to be no abbreviation ("St. Gallen").
_BORDER = re.compile(r"(?<=[?!;])\s+|(?<=[?!])(?=\w)|\s*\n+\s*|(?<=[^\W\d_]{4}\.)\s+|(?<=\d\.)\s+(?=[A-Z])")
_SHORTENED = frozenset({"approx", "dept", "corp", "prof", "incl", "resp", "bzgl", "evtl"})
_SHORTEST = 2
# So many small words may stand between "and" and the question word: "and for how long".
_BETWEEN = 2


def segments(text: str) -> list[str]:
    """Split a message into the parts that may be questions of their own.

    Splits at question marks, line ends, full stops, and at "and" before a question word where the part before it asks
    something too. It only proposes: whether two parts are two questions is for whoever understands them.

    Args:
        text: a message.

    Returns:
        The parts as written, in order, without the joining "and"; the message itself, stripped, when it is one part.
    """
    languages = spoken_in(text)
    parts = [part for sentence in _sentences(text) for part in _clauses(sentence, languages)]
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


def _clauses(sentence: str, languages: Sequence[str]) -> list[str]:
    """Split one sentence before every "and" + question word whose left side asks something; "and in which …", too."""
    clauses: list[str] = []
    begin = 0
    found = words(sentence)
    joiners, asking, small = (_joined(languages, kind) for kind in ("joiners", "question_words", "fillers"))
    for place, joiner in enumerate(found[:-1]):
        if joiner.text not in joiners or joiner.start < begin:
            continue
        between = 0
        while (
            between < _BETWEEN
            and found[place + 1 + between].text in small - asking
            and place + 2 + between < len(found)
        ):
            between += 1
        first, following = found[place + 1], found[place + 1 + between]
        if following.text not in asking or sentence[following.end :].startswith(","):  # "… or what, …" asks nothing new
            continue
        left = sentence[begin : joiner.start]
        asked = not asking.isdisjoint(normalise(left).split())
        if asked and _length(left) >= _SHORTEST and _length(sentence[first.start :]) >= _SHORTEST:
            clauses.append(left.strip(" ,"))
            begin = first.start
    return [*clauses, sentence[begin:].strip()]


def _joined(languages: Sequence[str], kind: str) -> frozenset[str]:
    """Return the words of a kind in some languages."""
    return frozenset().union(*(getattr(lexicon(language), kind) for language in languages))


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
