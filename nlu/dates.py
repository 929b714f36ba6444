"""Finds dates and periods: the span by rule, then its meaning, future preferred, seen from the injected clock."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import dateparser
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from knowledge import clock
from nlu import periods
from nlu.component import Component, add_entities, text_of
from nlu.date_words import (
    DAY_NUMBER,
    MONTH,
    NAMED_DAY,
    NUMBER,
    OFFSET,
    ORDINAL,
    QUARTER,
    SEASON,
    UNIT,
    WEEKDAY,
    YEAR,
    DateWords,
    Tagged,
    date_words,
)
from nlu.importer import LANGUAGE
from nlu.periods import Period
from nlu.text import normalise, words

_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])")
_NUMERIC = re.compile(r"(?<![\d./-])\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d|[./-]\d)")
# Spans over the tags of nlu.date_words, the more telling first; the name of a group is the kind of its meaning.
_SPAN = re.compile(
    "(?P<calendar>DG*M(?:G*Y)?|MDY|MD(?!U))|(?P<weekday>O?WO?)|(?P<named>X)|(?P<away>I[DN]U)"
    "|(?P<quarter>[TD]U(?:G*Y)?|Q(?:G*Y)?)|(?P<run>O[DN]U|[DN]OU)|(?P<month>MG*Y|OM|MO|M)|(?P<season>SG*Y|OS|SO|S)"
    "|(?P<unit>OU|UO)|(?P<year>Y)"
)
# With one of these beside it a month or a season is no other word.
_TELLING = frozenset({YEAR, OFFSET, DAY_NUMBER})


@dataclass(frozen=True)
class Found:
    """A period and the characters [start, end) of the message that say it."""

    start: int
    end: int
    period: Period


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class DateFinder(Component):
    """Emits `date` entities: a dict with ISO days `start` and `end`, both included, and the `text`."""

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the dates found in each message to its entities."""
        for message in messages:
            text = text_of(message)
            add_entities(message, [_entity(text, item) for item in find(text, message.get(LANGUAGE, "en"))])
        return messages


def find(text: str, language: str) -> list[Found]:
    """Find the dates and periods of a text.

    Args:
        text: a message.
        language: ISO 639-1 code of its language; needs a lexicon.

    Returns:
        Periods in order of place, none overlapping. What is said without a year lies ahead or is on. "before …" runs
        from today when the period lies ahead, "after …" and "from …" to `date.max`.
    """
    known = date_words(language)
    found = _disjoint([*_in_figures(text, language), *_in_words(text, language, known)])
    return _related(text, found, known)


def _entity(text: str, item: Found) -> dict[str, Any]:
    """Write a period as a Rasa entity."""
    written = text[item.start : item.end]
    period = {"start": item.period.start.isoformat(), "end": item.period.end.isoformat(), "text": written}
    span = {"start": item.start, "end": item.end, "text": written}
    return {"entity": "date", "value": period, **span, "extractor": DateFinder.__name__}


def _in_figures(text: str, language: str) -> Iterator[Found]:
    """Find ISO days and months, and day.month.year."""
    for match in _ISO.finditer(text):
        year, month, day = (int(part or 0) for part in match.groups())
        try:
            period = periods.day(date(year, month, day)) if day else periods.months(date(year, month, 1).year, month)
        except ValueError:
            continue
        yield Found(match.start(), match.end(), period)
    for match in _NUMERIC.finditer(text):
        moment = _parsed(match.group(), language)
        if moment is not None:
            yield Found(match.start(), match.end(), periods.day(moment))


def _in_words(text: str, language: str, known: DateWords) -> Iterator[Found]:
    """Find days and periods said in words."""
    tagged = known.tag(words(text))
    today = clock.today()
    for match in _SPAN.finditer("".join(item.tag for item in tagged)):
        items = tagged[match.start() : match.end()]
        start, end = items[0].start, items[-1].end
        if not _is_meant(tagged, match.start(), match.end(), known):
            continue
        if match.lastgroup == "calendar":
            moment = _parsed(text[start:end], language)
            period = periods.day(moment) if moment else None
        else:
            period = _MEANINGS[match.lastgroup or ""]({item.tag: item.value for item in items}, today)
        if period is not None:
            yield Found(start, end, period)


def _is_meant(tagged: Sequence[Tagged], first: int, last: int, known: DateWords) -> bool:
    """Tell whether months and seasons that are also other words ("may", "fall") are meant as such."""
    items = tagged[first:last]
    if all(item.text not in known.ambiguous for item in items) or _TELLING & {item.tag for item in items}:
        return True
    return first > 0 and tagged[first - 1].text in known.leads


def _parsed(written: str, language: str) -> date | None:
    """Let dateparser read a span that means one day of the calendar."""
    base = clock.now().replace(tzinfo=None)  # what dateparser wants
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "future", "DATE_ORDER": "DMY"}
    moment = dateparser.parse(written, languages=[language], settings=settings)
    return moment.date() if moment else None


def _weekday(value: dict[str, Any], today: date) -> Period:
    """Return the next such weekday, or the latest one after "last"."""
    ahead = (value[WEEKDAY] - today.weekday()) % 7 or 7
    return periods.day(today + timedelta(days=ahead - 7 * (value.get(OFFSET) == -1)))


def _named(value: dict[str, Any], today: date) -> Period:
    """Return a day that has a name: today, tomorrow."""
    return periods.day(today + timedelta(days=value[NAMED_DAY]))


def _away(value: dict[str, Any], today: date) -> Period:
    """Return the day that is so many units away."""
    return periods.day(periods.shifted(value[UNIT], _count(value), today))


def _quarter(value: dict[str, Any], today: date) -> Period | None:
    """Return a quarter: of its year, or the one that is on or ahead."""
    number = int(value.get(QUARTER) or value.get(ORDINAL) or value.get(DAY_NUMBER) or 0)
    if value.get(UNIT, "quarter") != "quarter" or number not in range(1, 5):
        return None
    if YEAR in value:
        return periods.quarter(number, value[YEAR])
    this_year = periods.quarter(number, today.year)
    return this_year if this_year.end >= today else periods.quarter(number, today.year + 1)


def _run(value: dict[str, Any], today: date) -> Period:
    """Return the coming or the past so many units."""
    return periods.run(value[UNIT], _count(value) * (-1 if value[OFFSET] < 0 else 1), today)


def _month(value: dict[str, Any], today: date) -> Period:
    """Return a month: of its year, or the one that is on or ahead, or as "this" and "last" say."""
    if YEAR in value:
        return periods.months(value[YEAR], value[MONTH])
    if value.get(OFFSET) == 0:
        return periods.months(today.year, value[MONTH])
    ahead = periods.month_ahead(value[MONTH], today)
    return periods.months(ahead.start.year - (value.get(OFFSET) == -1), value[MONTH])


def _season(value: dict[str, Any], today: date) -> Period:
    """Return a season, chosen like a month."""
    if YEAR in value:
        return periods.season(value[SEASON], value[YEAR])
    if value.get(OFFSET) == 0:
        return periods.season(value[SEASON], today.year)
    ahead = periods.season_ahead(value[SEASON], today)
    return periods.season(value[SEASON], ahead.start.year - (value.get(OFFSET) == -1))


def _unit(value: dict[str, Any], today: date) -> Period:
    """Return this, the next or the last week, month, quarter or year."""
    return periods.unit(value[UNIT], value[OFFSET], today)


def _year(value: dict[str, Any], _today: date) -> Period:
    """Return a calendar year."""
    return periods.year(value[YEAR])


def _count(value: dict[str, Any]) -> int:
    """Return the number in a span."""
    return int(value.get(DAY_NUMBER) or value.get(NUMBER) or 1)


_MEANINGS: dict[str, Callable[[dict[str, Any], date], Period | None]] = {
    "weekday": _weekday,
    "named": _named,
    "away": _away,
    "quarter": _quarter,
    "run": _run,
    "month": _month,
    "season": _season,
    "unit": _unit,
    "year": _year,
}


def _disjoint(found: Iterable[Found]) -> list[Found]:
    """Keep what begins first, and of what begins together the longest; nothing overlaps."""
    kept: list[Found] = []
    for item in sorted(found, key=lambda item: (item.start, -item.end)):
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept


def _related(text: str, found: Sequence[Found], known: DateWords) -> list[Found]:
    """Join "from … to …" into one period and apply "before", "until", "after" and "from"."""
    related: list[Found] = []
    opened = False
    for item in found:
        relation = known.relation(text[: item.start])
        if opened and normalise(text[related[-1].end : item.start]) in known.joins:
            first = related.pop()
            related.append(Found(first.start, item.end, Period(first.period.start, item.period.end)))
            opened = False
        else:
            related.append(item if relation == "between" else replace(item, period=_bounded(item.period, relation)))
            opened = relation in {"from", "between"}
    return related


def _bounded(period: Period, relation: str | None) -> Period:
    """Return the days before, until, after or from a period on."""
    if relation == "before":
        return period.before(clock.today())
    if relation == "until":
        return period.until(clock.today())
    if relation == "after":
        return period.after()
    return Period(period.start, periods.FOREVER) if relation == "from" else period
