"""What the assistant says: Fluent texts per language, with lists, dates and numbers in the language's own form."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import cast

from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Message, Resource, Term

from knowledge.translations import translation

FOLDER = Path(__file__).parent / "texts"
FALLBACK = "en"

_INTERVAL = re.compile(r"^(\d{4}(?:-\d{2}-\d{2})?)\s*[-/\u2013]\s*(\d{4}(?:-\d{2}-\d{2})?)$")
_DATE = re.compile(r"\b(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\b")
_QUALIFIED = (
    ("date-about", re.compile(r"^about (.+)$")),
    ("date-or-later", re.compile(r"^(.+) or later$")),
    ("date-or-earlier", re.compile(r"^(.+) or earlier(?: \(.*\))?$")),
)


class TextError(Exception):
    """A text file is broken, or a text was asked for with a value missing."""


@cache
def languages() -> tuple[str, ...]:
    """Return the ISO 639-1 codes of the languages that the assistant can write."""
    return tuple(sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir()))


def supported(language: str | None) -> str:
    """Return the language itself if the assistant can write it, else English."""
    return language if language in languages() else FALLBACK


def entries(path: Path) -> Iterator[Message | Term]:
    """Yield the entries of one Fluent file; raise TextError where a line of it is not Fluent."""
    yield from _entries(path, _parsed(path))


def _parsed(path: Path) -> Resource:
    """Parse one Fluent file."""
    found: Resource = FluentResource(path.read_text(encoding="utf-8"))
    return found


def _entries(path: Path, parsed: Resource) -> Iterator[Message | Term]:
    """Yield the entries of a parsed file."""
    for entry in parsed.body:
        if isinstance(entry, Junk):
            raise TextError(f"{path.name}: not Fluent: {entry.content.strip().splitlines()[0]}")
        if isinstance(entry, Message | Term):
            yield entry


@cache
def bundle(language: str) -> FluentBundle:
    """Return all texts of one language, from every file of its folder; a key stands in one file only."""
    keys: dict[str, str] = {}
    found = FluentBundle([language], use_isolating=False)
    for path in sorted((FOLDER / language).glob("*.ftl")):
        parsed = _parsed(path)
        for entry in _entries(path, parsed):
            if entry.id.name in keys:
                raise TextError(f"{language}: {entry.id.name} stands in {keys[entry.id.name]} and in {path.name}")
            keys[entry.id.name] = path.name
        found.add_resource(parsed)
    return found


def read_all() -> None:
    """Read the texts of all languages, so that nobody waits for those of his: a sixth of a second."""
    for language in languages():
        bundle(language)


def has(language: str, key: str) -> bool:
    """Tell whether the language, or English in its place, has this text."""
    return any(bundle(source).has_message(key) for source in (supported(language), FALLBACK))


def text(language: str, key: str, **values: str | int) -> str:
    """Return the text of a key with its values filled in; in English where the language lacks the key.

    Raises:
        TextError: no language has the key, or the text needs a value that was not given.
    """
    source = bundle(supported(language))
    if not source.has_message(key):
        source = bundle(FALLBACK)
    if not source.has_message(key):
        raise TextError(f"no text {key}")
    pattern = source.get_message(key).value
    if pattern is None:
        raise TextError(f"text {key} is empty")
    rendered, errors = source.format_pattern(pattern, values)
    if errors:
        raise TextError(f"text {key}: {errors[0]}")
    return str(rendered)


def locale(language: str) -> str:
    """Return the locale whose dates and lists the language's texts use, such as en_GB."""
    return text(language, "locale")


def join(language: str, items: Iterable[str], style: str = "standard") -> str:
    """Join items as the language does: "a, b and c"; style "or" gives "a, b or c", "unit" "a, b, c"."""
    found = list(items)
    if style == "standard" and len(found) == 1:
        return found[0]
    if style == "unit":  # CLDR has it for few languages, and nothing but commas for those
        return ", ".join(found)
    return cast("str", format_list(found, style=style, locale=locale(language)))


def show_date(language: str, as_of: str) -> str:
    """Write a date as exact as the record has it: a year, a month, a day, an interval, with "about" or "or later"."""
    as_of = as_of.strip()
    interval = _INTERVAL.match(as_of)
    if interval:
        return _show_interval(language, interval[1], interval[2])
    for key, pattern in _QUALIFIED:
        qualified = pattern.match(as_of)
        if qualified:
            return text(language, key, date=show_date(language, qualified[1]))
    return write_dates(language, as_of)


def write_dates(language: str, said: str) -> str:
    """Write the ISO dates inside a record's text as the language does."""
    return _DATE.sub(lambda found: _show_day(language, found), said)


def recorded(language: str, said: str) -> str:
    """Write a record's own words: translated where they are, else in English; dates as the language does."""
    return write_dates(language, translation(said, language) or said)


def _show_day(language: str, found: re.Match[str]) -> str:
    """Write one ISO year, month or day."""
    year, month, day = found.groups()
    if month is None or not 1 <= int(month) <= 12:  # noqa: PLR2004 - months
        return found[0]
    moment = date(int(year), int(month), int(day or 1))
    if day is None:
        return cast("str", format_skeleton("yMMMM", moment, locale=locale(language)))
    return cast("str", format_date(moment, format="long", locale=locale(language)))


def _show_interval(language: str, start: str, end: str) -> str:
    """Write an interval of years, or of days."""
    if len(start) == len(end) == len("2026-11-22"):
        days = date.fromisoformat(start), date.fromisoformat(end)
        shown: str = format_interval(*days, "yMMMd", locale=locale(language)).replace("\u2009", " ")
        for month in {day.replace(day=1) for day in days}:  # CLDR has no interval with the month in full
            short, full = (format_date(month, pattern, locale(language)) for pattern in ("MMM", "MMMM"))
            shown = shown.replace(short, full)
        return shown
    return text(language, "date-interval", start=show_date(language, start), end=show_date(language, end))
