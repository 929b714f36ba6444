"""Proposes how a message that asks several things falls into separate questions."""

import re
from collections.abc import Sequence

from nlu.apt import possible
from nlu.lexicon import Lexicon, lexicon
from nlu.text import normalise, words

# A full stop counts only before a gap and after a word long enough to be no abbreviation ("St. Gallen").
_BORDER = re.compile(r"(?<=[?!;])\s+|(?<=[?!])(?=\w)|\s*\n+\s*|(?<=[^\W\d_]{4}\.)\s+|(?<=\d\.)\s+(?=[A-Z])")
_SHORTENED = frozenset({"approx", "dept", "corp", "prof", "incl", "resp", "bzgl", "evtl"})
_SHORTEST = 2
# So many small words may stand between "and" and the question word: "and for how long".
_BETWEEN = 2
# An indirect question has so many words: "and whether there is one", but not "y si hay".
_SHORTEST_INDIRECT = 4
# A question's word at the end is one of so many.
_LAST = 2


def segments(text: str) -> list[str]:
    """Split a message into the parts that may be questions of their own.

    Splits at question marks, line ends, full stops, and at "and" before a question word where the part before it asks
    something too. It only proposes: whether two parts are two questions is for whoever understands them.

    Args:
        text: a message.

    Returns:
        The parts as written, in order, without the joining "and"; the message itself, stripped, when it is one part.
    """
    # Not English beside them: its "also" is German for "that is".
    entries = [lexicon(language) for language in possible(text)]
    parts = [part for sentence in _sentences(text) for part in _clauses(sentence, entries)]
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


def _clauses(sentence: str, entries: Sequence[Lexicon]) -> list[str]:
    """Split one sentence before every "and" + question whose left side asks something; "and in which …", too."""
    clauses: list[str] = []
    begin = 0
    found = words(sentence)
    joiners, small = (_joined(entries, kind) for kind in ("joiners", "fillers"))
    asking = _joined(entries, "question_words")
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
        left, right = sentence[begin : joiner.start], sentence[first.start :]
        if sentence[following.end :].startswith(",") or min(_length(left), _length(right)) < _SHORTEST:
            continue  # "… or what, …" asks nothing new
        if _both_ask(left, first.text, following.text, right, entries):
            clauses.append(left.strip(" ,"))
            begin = first.start
    return [*clauses, sentence[begin:].strip()]


def _both_ask(left: str, first: str, following: str, right: str, entries: Sequence[Lexicon]) -> bool:
    """Tell whether both sides of an "and" ask: its right side begins with these words, the second a question's.

    A verb asks only beside another question: "we are a firm and would like to see Sweden" is none. French often asks
    at the end: "le Passeport coûte combien ?".
    """
    said = normalise(left).split()
    if following in _joined(entries, "interrogatives"):
        return not _joined(entries, "question_words").isdisjoint(said)
    if first in _joined(entries, "indirect_words") and _length(right) >= _SHORTEST_INDIRECT:
        return asks_indirectly(left, entries)
    asked = right.rstrip().endswith("?")
    if following not in _joined(entries, "question_verbs"):
        return asked and ends_question(normalise(right).split(), entries) and begins_question(said, entries)
    opening = normalise(left.rpartition(",")[2]).split() if asked else said
    asks = asked and not _joined(entries, "interrogatives").isdisjoint(said)
    return asks or begins_question(said, entries) or begins_question(opening, entries)


def ends_question(said: Sequence[str], entries: Sequence[Lexicon]) -> bool:
    """Tell whether folded words end as a question may: "le Passeport coûte combien"."""
    return not _joined(entries, "interrogatives").isdisjoint(said[-_LAST:])


def opens_question(said: Sequence[str], entries: Sequence[Lexicon]) -> bool:
    """Tell whether folded words begin with a question's word, "towards which …" with one that is no verb included."""
    interrogatives, small = _joined(entries, "interrogatives"), _joined(entries, "fillers")
    first = next((word for word in said[: _BETWEEN + 1] if word in interrogatives or word not in small), "")
    return first in interrogatives or not _joined(entries, "question_words").isdisjoint(said[:1])


def begins_question(said: Sequence[str], entries: Sequence[Lexicon]) -> bool:
    """Tell whether folded words begin as a question does, but for a small word before ("in which")."""
    asking, small = _joined(entries, "question_words"), _joined(entries, "fillers")
    first = next((word for word in said[: _BETWEEN + 1] if word in asking or word not in small), "")
    return first in asking


def asks_indirectly(text: str, entries: Sequence[Lexicon]) -> bool:
    """Tell whether a text has an indirect question: "I would like to know when …"."""
    said = normalise(text).split()
    wondering = _joined(entries, "wondering_words")
    after = next((said[place + 1 :] for place, word in enumerate(said) if word in wondering), [])
    return not (_joined(entries, "interrogatives") | _joined(entries, "indirect_words")).isdisjoint(after)


def _joined(entries: Sequence[Lexicon], kind: str) -> frozenset[str]:
    """Return the words of a kind in some languages."""
    return frozenset().union(*(getattr(entry, kind) for entry in entries))


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
