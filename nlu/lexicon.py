"""Words and phrases per language that are not training sentences: nlu/<language>/lexicon.toml, read once."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from nlu.text import normalise

_FOLDER = Path(__file__).parent
SPAN = "§"
_NOTHING = re.compile(r"(?!)")
# A part of patterns that has a name, as a language's words for a firm.
_PART = re.compile(r"<([a-z_]+)>")


@dataclass(frozen=True)
class Lexicon:
    """One language's phrases; all of them folded as messages are.

    Attributes:
        language: ISO 639-1 code.
        roles: role name → pattern over a folded sentence in which § stands for the name it is about; that of "seat"
            has the punctuation, too (nlu/roles.py).
        kinds: entity type (org_kind, event_kind, language) → folded phrase → value.
        name_contexts: pattern in which § stands for a word that is meant as a name, though it is written like a word.
        place_contexts: the same for places.
        ordinary_words: folded names of ours that are words of the language: they count only capitalised or in context.
        common_nouns: those of them that have capitals even as words, so that only the context tells.
        no_compounds: folded words that only look like compounds with the name of a sector.
        endings: what the language adds to names ("Hamburgs"); to those of cities and areas also `city_endings`.
        stand_ins: entity type → an ordinary name of its kind, the more telling kinds first.
        language_contexts: pattern over a folded message in which § stands for the name of a language.
        ordinals: folded word → position in a shown list, from 1, -1 the last.
        ordinal_contexts: pattern in which § stands for the word of an ordinal.
        dates: the raw table for nlu.dates.
        question_words: folded words that begin a question, `interrogatives` and `question_verbs`.
        interrogatives: those that ask wherever they stand ("when").
        question_verbs: those that ask only at the beginning ("is").
        indirect_words: folded words that begin an indirect question, besides interrogatives ("whether").
        wondering_words: folded words before an indirect question ("know").
        request_words: folded words that begin a request ("tell me …").
        anaphors: folded words that stand for what was named before ("it").
        fillers: folded words that say nothing beside a name ("and in …?").
        joiners: folded words that join two names or two questions.
        small_words: all folded words that stand around names and in dates, and begin questions.
        compounds: the language writes compounds as one word, so that a sector may be a part of one.
    """

    language: str
    roles: dict[str, re.Pattern[str]] = field(default_factory=dict)
    kinds: dict[str, dict[str, str]] = field(default_factory=dict)
    stand_ins: dict[str, str] = field(default_factory=dict)
    name_contexts: re.Pattern[str] = _NOTHING
    place_contexts: re.Pattern[str] = _NOTHING
    ordinary_words: frozenset[str] = frozenset()
    common_nouns: frozenset[str] = frozenset()
    no_compounds: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    city_endings: tuple[str, ...] = ()
    language_contexts: re.Pattern[str] = _NOTHING
    ordinals: dict[str, int] = field(default_factory=dict)
    ordinal_contexts: re.Pattern[str] = _NOTHING
    counters: frozenset[str] = frozenset()
    numerals: tuple[str, ...] = ()
    dates: dict[str, Any] = field(default_factory=dict)
    interrogatives: frozenset[str] = frozenset()
    question_verbs: frozenset[str] = frozenset()
    indirect_words: frozenset[str] = frozenset()
    wondering_words: frozenset[str] = frozenset()
    request_words: frozenset[str] = frozenset()
    anaphors: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    compounds: bool = False
    small_words: frozenset[str] = frozenset()

    @property
    def question_words(self) -> frozenset[str]:
        """Words that begin a question."""
        return self.interrogatives | self.question_verbs

    @property
    def all_endings(self) -> tuple[str, ...]:
        """What may stand behind a name."""
        return (*self.endings, *self.city_endings)


@lru_cache(maxsize=1)
def available_languages() -> tuple[str, ...]:
    """Return the codes of all languages that have a lexicon, English first."""
    found = sorted(path.parent.name for path in _FOLDER.glob("*/lexicon.toml"))
    return tuple(sorted(found, key=lambda language: (language != "en", language)))


@lru_cache(maxsize=16)
def lexicon(language: str) -> Lexicon:
    """Read one language's lexicon.

    Args:
        language: one of `available_languages()`.

    Returns:
        The lexicon, compiled.

    Raises:
        OSError: there is no such language.
        tomllib.TOMLDecodeError: the file is broken.
    """
    table = tomllib.loads((_FOLDER / language / "lexicon.toml").read_text(encoding="utf-8"))
    parts = table.get("parts", {})
    return Lexicon(
        language=language,
        roles={role: any_of(patterns, parts) for role, patterns in table.get("roles", {}).items()},
        kinds={entity: _by_phrase(values) for entity, values in table.get("kinds", {}).items()},
        stand_ins=table.get("stand_ins", {}),
        name_contexts=any_of(table.get("name_contexts", []), parts),
        place_contexts=any_of(table.get("place_contexts", []), parts),
        ordinary_words=_folded(table, "ordinary_words") | _folded(table, "common_nouns"),
        common_nouns=_folded(table, "common_nouns"),
        no_compounds=_folded(table, "no_compounds"),
        endings=tuple(table.get("endings", [])),
        city_endings=tuple(table.get("city_endings", [])),
        language_contexts=any_of(table.get("language_contexts", [])),
        ordinals={
            normalise(word): int(position) for position, found in table.get("ordinals", {}).items() for word in found
        },
        ordinal_contexts=any_of(table.get("ordinal_contexts", [])),
        counters=_folded(table, "counters"),
        numerals=tuple(map(normalise, table.get("numerals", []))),
        dates=table.get("dates", {}),
        interrogatives=_folded(table, "question_words"),
        question_verbs=_folded(table, "question_verbs"),
        indirect_words=_folded(table, "indirect_words"),
        wondering_words=_folded(table, "wondering_words"),
        request_words=_folded(table, "request_words"),
        anaphors=_folded(table, "anaphors"),
        fillers=_folded(table, "fillers"),
        joiners=_folded(table, "joiners"),
        compounds=table.get("compounds", False),
        small_words=frozenset(_small_words(table)),
    )


def _small_words(table: dict[str, Any]) -> Iterator[str]:
    """Yield the folded words of the lists of small words, and of the phrases in dates."""
    for key in ("fillers", "joiners", "question_words", "question_verbs", "request_words", "anaphors"):
        yield from map(normalise, table.get(key, []))
    for phrase in _phrases(table.get("dates", {})):
        yield from normalise(phrase).split()


def _phrases(table: dict[str, Any]) -> Iterator[str]:
    """Yield the phrases of a table of lists and of tables of phrases, what is counted left out."""
    for key, value in table.items():
        if isinstance(value, list):
            yield from value if key != "quantities" else ()
        elif isinstance(value, dict):
            yield from _phrases(value)
        else:
            yield key


def any_of(patterns: list[str], parts: Mapping[str, str] = MappingProxyType({})) -> re.Pattern[str]:
    """Compile alternatives into one pattern on word borders; no alternative matches nothing, "<firm>" is a part."""
    if not patterns:
        return _NOTHING
    whole = "|".join(f"(?:{_with_parts(pattern, parts)})" for pattern in patterns)
    return re.compile(rf"(?<!\S)(?:{whole})(?!\S)")


def _with_parts(pattern: str, parts: Mapping[str, str]) -> str:
    """Put the parts in, which may have parts themselves."""
    return _PART.sub(lambda found: f"(?:{_with_parts(parts[found[1]], parts)})", pattern)


def _folded(table: dict[str, Any], key: str) -> frozenset[str]:
    """Return a list of words as messages are folded."""
    return frozenset(map(normalise, table.get(key, [])))


def _by_phrase(values: dict[str, list[str]]) -> dict[str, str]:
    """Turn value → phrases into folded phrase → value."""
    return {normalise(phrase): value for value, phrases in values.items() for phrase in phrases}
