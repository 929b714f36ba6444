"""Recognises a message of nothing but names ("and in Canada?", "batteries in Brazil") as one that leans on context.

So it does where only the name of an event is understood ("when is Cleantech Day?"): staff may have added it a second
ago, and its name may hold words that mean something else to the classifier.
"""

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY
from rasa.shared.nlu.training_data.message import Message

from nlu.apt import spoken
from nlu.component import Component, add_entities, text_of
from nlu.cues import plain_ordinals
from nlu.entry_finder import ANYTHING_ELSE, PASSAGE
from nlu.intent_classifier import FALLBACK
from nlu.lexicon import lexicon
from nlu.text import words

FOLLOW_UP, CHOICE = "follow_up", "choose_result"
# An intent chosen by its words is worth more than that there are few words besides the names.
_KEPT = frozenset({"correct", "compare", "inform", "choose_result"})
_NAMES = frozenset({"place", "sector", "cluster", "organisation", "event", "recurring", "document", "story", "date"})

_EVENTS = frozenset({"event", "recurring"})
_OF_EVENTS = _KEPT | {"find_event", "past_event", "annual_meeting"}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class EllipsisFinder(Component):
    """Makes `follow_up` the intent of a message of which only names are understood; finds which a choice means."""

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the intent of each message that is bare; the ranking stays as it is."""
        for message in messages:
            intent = (message.get(INTENT) or {}).get(INTENT_NAME_KEY)
            if intent == CHOICE and not _counts(message):
                add_entities(message, plain_ordinals(message))
            if (intent not in _KEPT and is_bare(message)) or _asks_for_event(message, intent):
                message.set(INTENT, {INTENT_NAME_KEY: FOLLOW_UP, PREDICTED_CONFIDENCE_KEY: 1.0}, add_to_output=True)
        return messages


def _counts(message: Message) -> bool:
    """Tell whether a message plainly points into a list."""
    return any(entity["entity"] == "ordinal" and not entity.get("role") for entity in message.get(ENTITIES, []))


def _asks_for_event(message: Message, intent: str | None) -> bool:
    """Tell whether a message names an event and is not understood, or says nothing else than small words."""
    kinds = {entity[ENTITY_ATTRIBUTE_TYPE] for entity in message.get(ENTITIES, [])}
    if kinds.isdisjoint(_EVENTS) or PASSAGE in kinds or intent in _OF_EVENTS:
        return False
    small = frozenset().union(*(lexicon(language).small_words for language in spoken(message)))
    return intent in (FALLBACK, ANYTHING_ELSE) or small.issuperset(_rest(message))


def is_bare(message: Message) -> bool:
    """Tell whether a message names something and says nothing else; roles are words of their own."""
    named = [entity for entity in message.get(ENTITIES, []) if entity[ENTITY_ATTRIBUTE_TYPE] in _NAMES]
    if not named or any(entity.get("role") for entity in named):
        return False
    fillers = frozenset().union(*(lexicon(language).fillers for language in spoken(message)))
    return fillers.issuperset(_rest(message))


def _rest(message: Message) -> list[str]:
    """Return the folded words of a message besides its names."""
    named = (entity for entity in message.get(ENTITIES, []) if entity[ENTITY_ATTRIBUTE_TYPE] in _NAMES)
    covered = [(entity["start"], entity["end"]) for entity in named]
    found = words(text_of(message))
    return [word.text for word in found if not any(first <= word.start < last for first, last in covered)]
