"""Finds words with a fixed meaning: kinds of organisations and events, languages, positions in a list."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.apt import spoken
from nlu.component import Component, add_entities, text_of
from nlu.lexicon import Lexicon, available_languages, lexicon
from nlu.roles import marked
from nlu.text import Word, normalise, words

_LANGUAGE = "language"
_WIDEST = 4
_BESIDE = len(" di ")  # letters between a word and the date that it belongs to
LOOSE = "loose"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class CueFinder(Component):
    """Emits org_kind, event_kind, language and ordinal, from the lexicons of the message's languages."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the cues found in each training sentence to its entities."""
        self.process(training_data.intent_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the cues found in each message to its entities."""
        for message in messages:
            text = text_of(message)
            found = words(text)
            languages = spoken(message)
            cues = [*_kinds(text, found, languages), *_ordinals(text, found, languages)]
            cues = [
                cue
                for cue in cues
                if not (_is_nation(message, cue, languages) or (cue.get("role") == LOOSE and _is_in_date(message, cue)))
            ]
            _drop_nations(message, cues)
            add_entities(message, [cue for cue in cues if not _is_in_place(message, cue)])
        return messages


def _kinds(text: str, found: Sequence[Word], languages: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """Find the longest phrases of each kind; names of languages only where a language is meant."""
    phrases = _phrases(languages)
    first = 0
    while first < len(found):
        step = 1
        for width in range(min(_WIDEST, len(found) - first), 0, -1):
            meanings = phrases.get(" ".join(word.text for word in found[first : first + width]), {})
            told = {
                entity: value
                for entity, value in meanings.items()
                if entity != _LANGUAGE or _is_language(found, first, first + width, languages)
            }
            if told:
                span = found[first : first + width]
                yield from (_entity(text, span, entity, value) for entity, value in told.items())
                step = width
                break
        first += step


def _is_language(found: Sequence[Word], first: int, last: int, languages: Sequence[str]) -> bool:
    """Tell whether the name of a language means it: "English" does only in the contexts of one."""
    around = marked(found, first, last)
    return any(lexicon(language).language_contexts.search(around) for language in languages)


def plain_ordinals(message: Message) -> list[dict[str, Any]]:
    """Find the words for a position wherever they stand, for a message that is known to choose from a list."""
    text, languages = text_of(message), spoken(message)
    positions = {word: n for language in reversed(languages) for word, n in lexicon(language).ordinals.items()}
    return [_entity(text, [word], "ordinal", positions[word.text]) for word in words(text) if word.text in positions]


def _ordinals(text: str, found: Sequence[Word], languages: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Find words that point into a shown list, digits included; those that only may do so have a role that says so."""
    entries = [lexicon(language) for language in languages]
    for place, word in enumerate(found):
        figure = int(word.text) if word.text.isdecimal() and len(word.text) == 1 else None
        counted = _counted(found[place - 1].text, word.text, entries) if place else None
        positions = [(entry, position) for entry in entries if (position := figure or entry.ordinals.get(word.text))]
        around = marked(found, place, place + 1) if positions else ""
        meant = (position for entry, position in positions if entry.ordinal_contexts.search(around))
        if position := counted or next(meant, None):
            yield _entity(text, [word], "ordinal", position)
        elif positions and not figure:
            yield {**_entity(text, [word], "ordinal", positions[0][1]), "role": LOOSE}


def _counted(before: str, word: str, entries: Sequence[Lexicon]) -> int | None:
    """Return the position that "number two" names."""
    named = (entry.numerals.index(word) + 1 for entry in entries if before in entry.counters and word in entry.numerals)
    return next(named, None)


def _is_in_place(message: Message, cue: dict[str, Any]) -> bool:
    """Tell whether a cue is a part of a place's name: "Uni" is one of "Royaume-Uni"."""
    places = (entity for entity in message.get(ENTITIES, []) if entity["entity"] == "place")
    return any(
        place["start"] <= cue["start"] and cue["end"] <= place["end"] and len(place["text"]) > len(cue["text"])
        for place in places
    )


def _is_in_date(message: Message, cue: dict[str, Any]) -> bool:
    """Tell whether a position belongs to a date: "first" in "the first quarter", "prima" in "prima di giugno"."""
    dates = (entity for entity in message.get(ENTITIES, []) if entity["entity"] == "date")
    return any(date["start"] - _BESIDE <= cue["end"] <= date["end"] for date in dates)


def _is_nation(message: Message, cue: dict[str, Any], languages: Sequence[str]) -> bool:
    """Tell whether a language's name is that of a country here: "Italien" is Italian in French and Italy in German."""
    if cue["entity"] != _LANGUAGE:
        return False
    name = normalise(cue["text"])
    is_place = any(
        entity["entity"] == "place" and (entity["start"], entity["end"]) == (cue["start"], cue["end"])
        for entity in message.get(ENTITIES, [])
    )
    return is_place and all(name not in lexicon(language).kinds.get(_LANGUAGE, {}) for language in languages)


def _drop_nations(message: Message, cues: Sequence[dict[str, Any]]) -> None:
    """Take back places read from the name of a language, unless the name is all that was said."""
    spans = {(cue["start"], cue["end"]) for cue in cues if cue["entity"] == _LANGUAGE}
    if any(end - start == len(text_of(message).strip()) for start, end in spans):
        return
    kept = [
        entity
        for entity in message.get(ENTITIES, [])
        if entity["entity"] != "place" or (entity["start"], entity["end"]) not in spans
    ]
    message.set(ENTITIES, kept, add_to_output=True)


@lru_cache(maxsize=64)
def _phrases(languages: tuple[str, ...]) -> dict[str, dict[str, str]]:
    """Return folded phrase → entity type → value in some languages; languages are called by their names in any."""
    phrases: dict[str, dict[str, str]] = {}
    for language in available_languages():
        for entity, values in lexicon(language).kinds.items():
            if language in languages or entity == _LANGUAGE:
                for phrase, value in values.items():
                    phrases.setdefault(phrase, {})[entity] = value
    return phrases


def _entity(text: str, span: Sequence[Word], entity: str, value: object) -> dict[str, Any]:
    """Write a cue as a Rasa entity."""
    start, end = span[0].start, span[-1].end
    return {
        "entity": entity,
        "value": value,
        "start": start,
        "end": end,
        "text": text[start:end],
        "extractor": CueFinder.__name__,
    }
