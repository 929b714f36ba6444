"""Finds dates and periods: the span by rule, then its meaning, future preferred, seen from the injected clock."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message

from knowledge import clock
from nlu import periods
from nlu.apt import spoken
from nlu.component import Component, add_entities, text_of
from nlu.date_meanings import MEANINGS, calendar_day
from nlu.date_words import DASHES, DAY_NUMBER, OFFSET, YEAR, DateWords, Tagged, date_words
from nlu.periods import Period
from nlu.text import normalise, words

_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])")
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d|[./-]\d)")
_CENTURY = 2000
# Spans over the tags of nlu.date_words, the more telling first; the name of a group is the kind of its meaning.
_SPAN = re.compile(
    "(?P<days>(?:WG*)?DG*R[GW]*DG*M(?:G*Y)?|MG*DRG*D(?:G*Y)?)"
    "|(?P<calendar>(?:WG*)?DG*M(?:G*Y)?|(?:WG*)?MG*D(?!U)(?:G*Y)?)|(?P<weekday>O?WO?)|(?P<named>X)|(?P<away>I[DN]U)"
    "|(?P<quarter>[TD]U(?:G*Y)?|Q(?:G*Y)?)|(?P<run>O[DN]U|[DN]OU|[DN]UO)|(?P<month>MG*Y|OM|MO|M)|(?P<season>SG*Y|OS|SO|S)"
    "|(?P<week>(?<![DN#])[KU][DN](?!U)(?:G*Y)?|Z(?:G*Y)?)|(?P<unit>OU|UO)|(?P<year>Y)"
)
# With one of these beside it a month or a season is no other word.
_TELLING = frozenset({YEAR, OFFSET, DAY_NUMBER})


@dataclass(frozen=True)
class Found:
    """A period, the characters [start, end) of the message that say it, its kind, and whether it names its year."""

    start: int
    end: int
    period: Period
    kind: str = "day"
    dated: bool = True


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class DateFinder(Component):
    """Emits `date` entities: a dict with ISO days `start` and `end`, both included, and the `text`."""

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the dates found in each message to its entities."""
        for message in messages:
            text = text_of(message)
            add_entities(message, [_entity(text, item) for item in _found(text, spoken(message))])
        return messages


def _found(text: str, languages: Sequence[str]) -> list[Found]:
    """Find the dates of a text in the language that reads most of them, the first of equals."""
    readings = (find(text, language) for language in languages)
    return max(readings, key=lambda found: sum(item.end - item.start for item in found))


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
    found = _disjoint([*_in_figures(text), *_in_words(text, known)])
    return _related(text, found, known)


def _entity(text: str, item: Found) -> dict[str, Any]:
    """Write a period as a Rasa entity."""
    written = text[item.start : item.end]
    period = {"start": item.period.start.isoformat(), "end": item.period.end.isoformat(), "text": written}
    span = {"start": item.start, "end": item.end, "text": written}
    return {"entity": "date", "value": period, **span, "extractor": DateFinder.__name__}


def _in_figures(text: str) -> Iterator[Found]:
    """Find ISO days and months, and day.month.year."""
    for match in _ISO.finditer(text):
        year, month, day = (int(part or 0) for part in match.groups())
        try:
            period = periods.day(date(year, month, day)) if day else periods.months(date(year, month, 1).year, month)
        except ValueError:
            continue
        yield Found(match.start(), match.end(), period)
    for match in _NUMERIC.finditer(text):
        day, month, year = map(int, match.groups())
        moment = calendar_day(day, month, year if year >= _CENTURY else _CENTURY + year, clock.today())
        if moment is not None:
            yield Found(match.start(), match.end(), periods.day(moment))


def _in_words(text: str, known: DateWords) -> Iterator[Found]:
    """Find days and periods said in words."""
    tagged = known.tag(words(text), text)
    today = clock.today()
    for match in _SPAN.finditer("".join(item.tag for item in tagged)):
        items = tagged[match.start() : match.end()]
        kind = match.lastgroup or ""
        if _is_meant(tagged, match.start(), match.end(), known) and (period := MEANINGS[kind](items, today)):
            yield Found(items[0].start, items[-1].end, period, kind, any(item.tag == YEAR for item in items))


def _is_meant(tagged: Sequence[Tagged], first: int, last: int, known: DateWords) -> bool:
    """Tell whether months and seasons that are also other words ("may", "fall") are meant as such."""
    items = tagged[first:last]
    if all(item.text not in known.ambiguous for item in items) or _TELLING & {item.tag for item in items}:
        return True
    return first > 0 and tagged[first - 1].text in known.leads


def _disjoint(found: Iterable[Found]) -> list[Found]:
    """Keep what begins first, and of what begins together the longest; nothing overlaps."""
    kept: list[Found] = []
    for item in sorted(found, key=lambda item: (item.start, -item.end)):
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept


def _related(text: str, found: Sequence[Found], known: DateWords) -> list[Found]:
    """Join "from … to …" and "… to …" into one period and apply "before", "until", "after" and "from"."""
    related: list[Found] = []
    before: Found | None = None  # the item before as said, when it may be the first end of a period
    opened = False
    for item in found:
        relation = known.relation(text[: item.start])
        if before and _is_joined(text[before.end : item.start], known, opened=opened):
            related[-1] = _period(before, item)
            before = None
            continue
        whole = item.kind == "days" or relation == "between"
        related.append(item if whole else replace(item, period=_bounded(item.period, relation)))
        opened = relation in {"from", "between"}
        before = item if opened or relation is None else None
    return related


def _is_joined(between: str, known: DateWords, *, opened: bool) -> bool:
    """Tell whether the words between two dates make them the ends of a period; "and" does only after "between"."""
    said = normalise(between)
    if opened:
        return said in known.joins
    return said in known.ends or (not said and between.strip() in DASHES)


def _period(first: Found, last: Found) -> Found:
    """Join two ends, of which one may leave the year to the other."""
    start, end = first.period.start, last.period.end
    if last.dated and not first.dated:
        start = periods.in_year(start, end.year)
        start = start if start <= end else periods.in_year(start, end.year - 1)
    elif first.dated and not last.dated:
        end = periods.in_year(end, start.year)
    if end < start:
        end = periods.in_year(end, end.year + 1)
    return Found(first.start, last.end, Period(start, max(start, end)), "days", first.dated or last.dated)


def _bounded(period: Period, relation: str | None) -> Period:
    """Return the days before, until, after or from a period on."""
    if relation == "before":
        return period.before(clock.today())
    if relation == "until":
        return period.until(clock.today())
    if relation == "after":
        return period.after()
    return Period(period.start, periods.FOREVER) if relation == "from" else period
