"""What a name in a message is to the company that asks: its home, or expressly not meant."""

import re
from collections.abc import Sequence
from itertools import pairwise

from nlu.lexicon import SPAN, lexicon
from nlu.text import Word

# Asked in this order: "we are not from Denmark" denies before it tells a home, "we are in Graz next week" tells none.
_NEGATED, _ASKED, _HOME, _SEAT = "negated", "asked", "home", "seat"
_WIDEST_JOINT = 3
# Words on each side that tell the role of a name, and what stands for those that are left out.
_AROUND, _CUT = 30, "…"
# What parts two words, as the patterns of seats have it; the first that fits.
_STOP = "."
_BORDERS = tuple(
    (re.compile(mark), sign)
    for mark, sign in ((r"[!?\n]|\.\s", _STOP), (r"\(", "("), (r"\)", ")"), (r"[,;:]|\s[-\u2013\u2014]+\s", ","))
)
# A full stop after a shorter word shortens it ("St. Gallen").
_NO_ABBREVIATION = 4
# Words further away tell nothing, and would make long messages slow; the sign says that what follows opens nothing.
_FAR, _CUT = 30, "\u2026"


def roles(
    text: str, words: Sequence[Word], spans: Sequence[tuple[int, int]], languages: Sequence[str]
) -> list[str | None]:
    """Tell the role of each name.

    Args:
        text: the message as written; its punctuation counts.
        words: its folded words.
        spans: word indices [first, last) of the names, in order.
        languages: the languages that it is read in.

    Returns:
        One of "home", "negated" or None per span; a name that "and" joins to the name before it shares its role.
    """
    found: list[str | None] = []
    borders = _borders(text, words) if spans else []
    for index, (first, last) in enumerate(spans):
        role = _role(words, borders, first, last, languages)
        if role is None and index and _joined(words, borders, spans[index - 1][1], first, languages):
            role = found[-1]
        found.append(role)
    return [None if role == _ASKED else role for role in found]


def _borders(text: str, words: Sequence[Word]) -> list[str]:
    """Return the sign of what stands before each word, "" for a mere gap, and one for the end of the message."""
    borders = [""]
    for before, word in pairwise(words):
        gap = text[before.end : word.start]
        sign = next((sign for mark, sign in _BORDERS if mark.search(gap)), "")
        is_shortened = sign == _STOP and "." in gap and before.end - before.start < _NO_ABBREVIATION
        borders.append("" if is_shortened else sign)
    return [*borders, _STOP]


def _role(words: Sequence[Word], borders: Sequence[str], first: int, last: int, languages: Sequence[str]) -> str | None:
    """Ask the patterns of the languages about one span, in its sentence or what of a long one is near."""
    near = range(max(first - _FAR, 0), first + 1)
    begin = max((place for place in near if borders[place] == _STOP), default=near[0])
    end = next((place for place in range(last, len(words)) if borders[place] == _STOP), len(words))
    end = min(end, last + _FAR)
    cut = f"{_CUT} " if begin and borders[begin] != _STOP else ""
    around = cut + marked(words[begin:end], first - begin, last - begin)
    parted = cut + _parted(words, borders, (begin, first, last, end))
    ended = f"{parted} {_STOP}" if end < len(words) else parted
    for role, said in ((_NEGATED, parted), (_ASKED, parted), (_HOME, around), (_SEAT, ended)):
        if any(_fits(lexicon(language).roles.get(role), said) for language in languages):
            return _HOME if role == _SEAT else role
    return None


def _fits(pattern: re.Pattern[str] | None, said: str) -> bool:
    """Tell whether a language has a pattern and it is found."""
    return pattern is not None and pattern.search(said) is not None


def _parted(words: Sequence[Word], borders: Sequence[str], places: tuple[int, int, int, int]) -> str:
    """Return the sentence [begin, end) with the words [first, last) replaced by the patterns' sign, and its borders."""
    begin, first, last, end = places
    before = (part for place in range(begin, first) for part in (borders[place], words[place].text))
    after = (part for place in range(last, end) for part in (borders[place], words[place].text))
    # The border before the sentence is none of its own.
    parts = [*before][1:] + ([borders[first]] if first > begin else []) + [SPAN, *after]
    return " ".join(part for part in parts if part)


def marked(words: Sequence[Word], first: int, last: int) -> str:
    """Return a folded message with the words [first, last) replaced by the sign that the lexicons' patterns use.

    Of a longer text only what stands around these words, so that its cost does not grow with its square.
    """
    before, after = words[max(first - _AROUND, 0) : first], words[last : last + _AROUND]
    cut = (_CUT if first > _AROUND else "", _CUT if last + _AROUND < len(words) else "")
    said = [cut[0], *(word.text for word in before), SPAN, *(word.text for word in after), cut[1]]
    return " ".join(filter(None, said))


def _joined(words: Sequence[Word], borders: Sequence[str], end: int, begin: int, languages: Sequence[str]) -> bool:
    """Tell whether a joining word stands between two names, and beside it only small words ("et de")."""
    between = [word.text for word in words[end:begin]]
    if any(borders[end : begin + 1]) or not 0 < len(between) <= _WIDEST_JOINT:
        return False
    entries = [lexicon(language) for language in languages]
    small = (any(word in entry.fillers for entry in entries) for word in between[1:])
    return any(between[0] in entry.joiners for entry in entries) and all(small)
