"""Tells the language of a message: identified where there is enough of it, otherwise the conversation's."""

from functools import lru_cache
from typing import Any

from py3langid.langid import MODEL_FILE
from py3langid.langid import LanguageIdentifier as Identifier
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, METADATA
from rasa.shared.nlu.training_data.message import Message

from nlu.component import Component, text_of
from nlu.importer import LANGUAGE
from nlu.lexicon import available_languages
from nlu.text import words

# So many words that are no name tell a language; fewer only begin a conversation.
_ENOUGH_WORDS = 4
_SURE = 0.9
_LIKELY = 0.6


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class LanguageIdentifier(Component):
    """Sets `language` (ISO 639-1) on each message; names found before it do not count as text."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """All languages that have a lexicon, unless `languages` names some."""
        return {"languages": None}

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        """Set the language of each message; the conversation's is in its metadata or in the slot `language`."""
        languages = tuple(self._config["languages"] or available_languages())
        for message in messages:
            # Rasa has no conversation, whatever the type says, when it only parses a message.
            known = (message.get(METADATA) or {}).get(LANGUAGE) or (tracker and tracker.get_slot(LANGUAGE))
            text = _without_names(message)
            language = identify(text, languages, known if known in languages else None)
            message.set(LANGUAGE, language, add_to_output=True)
        return messages


def identify(text: str, languages: tuple[str, ...], known: str | None) -> str:
    """Tell the language of a text.

    Args:
        text: what was said, without names.
        languages: ISO 639-1 codes to choose from, the preferred one first.
        known: the conversation's language so far, if any; kept when the text is short or could be either.

    Returns:
        One of `languages`.
    """
    counted = [word for word in words(text) if not word.text.isdecimal()]
    fallback = known or languages[0]
    if len(languages) == 1 or not counted or (known and len(counted) < _ENOUGH_WORDS):
        return fallback
    best, probability = _identifier(languages).classify(text)
    return str(best) if float(probability) >= (_SURE if known else _LIKELY) else fallback


@lru_cache(maxsize=4)
def _identifier(languages: tuple[str, ...]) -> Identifier:
    """Load the model once, restricted to some languages."""
    identifier = Identifier.from_pickled_model(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(languages))
    return identifier


def _without_names(message: Message) -> str:
    """Return the text with all entities cut out."""
    text = text_of(message)
    for start, end in sorted({(entity["start"], entity["end"]) for entity in message.get(ENTITIES, [])}, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return text
