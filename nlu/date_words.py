"""The words that say dates in one language, tagged: its lexicon's, and CLDR's names of months and weekdays."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from babel import Locale

from nlu.lexicon import lexicon
from nlu.text import Word, normalise

# One letter per kind of word, so that patterns over tagged words are patterns over letters.
DAY_NUMBER, NUMBER, YEAR, MONTH, SEASON, UNIT, OFFSET, ORDINAL, QUARTER, WEEKDAY, NAMED, IN, GLUE, JOIN, WEEK = (
    "DNYMSUOTQWXIGRK"
)
GLUED_WEEK, QUANTITY, OTHER = "Z#."
_NUMBER = re.compile(r"(\d{1,4})(?:st|nd|rd|th|er|re|e|o|a)?")
_QUARTER = re.compile(r"[qt]([1-4])|([1-4])q")
# Years that anyone asks about; other numbers of four digits are quantities.
_YEARS = range(2000, 2050)
_LAST_DAY = 31
_LARGEST = 999
_OFFSETS = {"this": 0, "next": 1, "last": -1}
_WIDEST = 4
_FAR_ENOUGH = 60
DASHES = frozenset("-\u2013\u2014")


@dataclass(frozen=True)
class Tagged:
    """Words of a message that mean one thing: its tag and value, and the characters [start, end)."""

    tag: str
    value: Any
    start: int
    end: int
    text: str


class DateWords:
    """What the words of one language mean in a date.

    Attributes:
        ambiguous: words that are a month or a season only after one of `leads`, or with a day or a year.
        leads: folded words after which they are.
        joins: folded words that join the two ends of a period.
        ends: those that do so without "from" or "between" before the first end.
    """

    def __init__(self, language: str) -> None:
        """Read the words of a language that has a lexicon."""
        table = lexicon(language).dates
        wide, short = (_calendar_names(language, "months", width) for width in ("wide", "abbreviated"))
        self._meanings = {
            **_tagged(ORDINAL, {word: place for word, place in lexicon(language).ordinals.items() if word.isalpha()}),
            **_tagged(JOIN, dict.fromkeys(table["and"], 0)),
            **_tagged(IN, dict.fromkeys(table["in"], 0)),
            **_tagged(GLUE, dict.fromkeys(table["of"], 0)),
            **_tagged(NUMBER, {word: int(number) for word, number in _by_word(table["numbers"])}),
            **_tagged(NAMED, table["days"]),
            **_tagged(WEEK, dict.fromkeys(table["weeks"], 0)),
            **_tagged(WEEKDAY, _calendar_names(language, "days", "wide")),
            **_tagged(MONTH, short | wide),
            **_tagged(SEASON, dict(_by_word(table["seasons"]))),
            **_tagged(UNIT, dict(_by_word(table["units"]))),
            **_tagged(OFFSET, {word: shift for key, shift in _OFFSETS.items() for word in table[key]}),
        }
        self._glued_week = re.compile(rf"(?:{'|'.join(map(normalise, table['weeks'])) or '(?!)'})(\d{{1,2}})")
        self._quantities = frozenset(map(normalise, table["quantities"]))
        self.ambiguous = frozenset(map(normalise, table["ambiguous"])) | (short.keys() - wide.keys())
        self.leads = frozenset(map(normalise, table["leads"]))
        self.joins = frozenset(map(normalise, table["and"]))
        self.ends = frozenset(words for words in self.joins if lexicon(language).joiners.isdisjoint(words.split()))
        glue = "|".join(map(re.escape, map(normalise, table["of"])))
        self._relations = {
            relation: re.compile(rf"(?<!\S)(?:{'|'.join(map(normalise, table[relation]))})(?: (?:{glue}))*$")
            for relation in ("before", "until", "after", "from", "between")
        }

    def relation(self, before: str) -> str | None:
        """Tell what the text right before a period makes of it: before, until, after, from, between or nothing."""
        folded = normalise(before[-_FAR_ENOUGH:])
        return next((name for name, pattern in self._relations.items() if pattern.search(folded)), None)

    def tag(self, words: Sequence[Word], text: str) -> list[Tagged]:
        """Tag a message, the longest phrase first; one item per phrase or word, and per dash between days."""
        tagged: list[Tagged] = []
        for item in self._tags(words):
            if tagged and {tagged[-1].tag, item.tag} == {DAY_NUMBER}:
                gap = text[tagged[-1].end : item.start]
                if gap.strip(" .") in DASHES:
                    tagged.append(Tagged(JOIN, 0, tagged[-1].end, item.start, gap))
            tagged.append(item)
        return tagged

    def _tags(self, words: Sequence[Word]) -> Iterator[Tagged]:
        first = 0
        while first < len(words):
            for width in range(min(_WIDEST, len(words) - first), 0, -1):
                phrase = " ".join(word.text for word in words[first : first + width])
                meaning = self._meanings.get(phrase)
                if width == 1 and meaning is None:
                    following = words[first + 1].text if first + 1 < len(words) else ""
                    meaning = self._number(phrase, following)
                if meaning is not None:
                    last = words[first + width - 1]
                    yield Tagged(*meaning, start=words[first].start, end=last.end, text=phrase)
                    break
            first += width

    def _number(self, text: str, following: str) -> tuple[str, Any]:
        """Tag a word in figures, or one without any meaning in dates."""
        for tag, pattern in ((GLUED_WEEK, self._glued_week), (QUARTER, _QUARTER)):
            if match := pattern.fullmatch(text):
                return tag, int(match[match.lastindex or 1])
        match = _NUMBER.fullmatch(text)
        number = int(match[1]) if match else 0
        if number and following in self._quantities:
            return QUANTITY, number
        if not number:
            return OTHER, None
        if text.isdecimal() and number in _YEARS:
            return YEAR, number
        if number <= _LAST_DAY:
            return DAY_NUMBER, number
        return (NUMBER, number) if number <= _LARGEST else (OTHER, None)


@lru_cache(maxsize=16)
def date_words(language: str) -> DateWords:
    """Return the date words of a language, read once."""
    return DateWords(language)


def _tagged(tag: str, values: Mapping[str, Any]) -> dict[str, tuple[str, Any]]:
    """Give folded words one tag, each with its value."""
    return {normalise(word): (tag, value) for word, value in values.items()}


def _by_word(table: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    """Turn value → words into pairs of word and value."""
    return ((word, value) for value, words in table.items() for word in words)


def _calendar_names(language: str, what: str, width: str) -> dict[str, int]:
    """Return CLDR's folded names of months (from 1) or weekdays (Monday is 0) in one language."""
    names = getattr(Locale(language), what)
    forms = (names[form][width] for form in ("format", "stand-alone"))
    return {normalise(name): int(number) for form in forms for number, name in form.items()}
