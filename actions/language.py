"""The language of the answers: kept from message to message, and changed on request."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from babel import Locale
from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.message import Button, Kind, Message
from actions.reply import Reply, Responder, respond, say
from actions.texts import join, languages, text
from actions.turn import Turn

# The slots of the conversation's language, which understanding reads too (nlu/language.py).
SLOTS = LANGUAGE, BY, OFFERED = "language", "language_by", "language_offered"
CHANNEL, CHOSEN = "channel", "chosen"
HEARD = "conversation_language"  # what understanding says of a message


class KeepLanguage(Action):  # type: ignore[misc]  # rasa_sdk has no types
    """Keeps the language of each message as the conversation's, before anything is answered."""

    def name(self) -> str:
        """Return the name by which the slots' mapping asks for it."""
        return "action_keep_language"

    async def run(
        self,
        dispatcher: CollectingDispatcher,  # noqa: ARG002 - rasa_sdk's signature
        tracker: Tracker,
        domain: Mapping[str, Any],  # noqa: ARG002 - rasa_sdk's signature
    ) -> list[dict[str, Any]]:
        """Return the slots that change."""
        latest, slots = tracker.latest_message, tracker.slots
        offered = (latest.get("metadata") or {}).get(LANGUAGE)
        wanted = _understood(latest) or _pressed(offered, slots)
        if offered in languages():
            wanted[OFFERED] = offered
        return [SlotSet(name, value) for name, value in wanted.items() if slots.get(name) != value]


def _understood(latest: Mapping[str, Any]) -> dict[str, Any]:
    """Return the language that understanding has found, nothing for a button's payload, which nobody has written."""
    return {LANGUAGE: latest[HEARD], BY: latest.get(BY)} if latest.get(HEARD) else {}


def _pressed(offered: object, slots: Mapping[str, Any]) -> dict[str, Any]:
    """Return the language to which a channel's offer leads without words: the first begins, another one is a choice."""
    changed = slots.get(OFFERED) and offered != slots[OFFERED]
    if offered in languages() and (changed or not slots.get(LANGUAGE)):
        return {LANGUAGE: offered, BY: CHOSEN if changed else CHANNEL}
    return {}


class Language(Responder):
    """Switches to a language that the assistant can write."""

    action = "action_switch_language"
    intents = ("switch_language",)

    def reply(self, turn: Turn) -> Reply:
        """Switch and say so in that language; ask back where none, or none that can be written, is named."""
        wanted = [str(code) for code in turn.values("language")] or _named(turn)
        known = [code for code in wanted if code in languages()]
        if not wanted and any(turn.values(kind) for kind in ("place", "cluster", "sector")):
            return respond(turn.acting_as("follow_up"))
        if not known:
            key = "language-unknown" if wanted else "language-which"
            return say(Kind.CLARIFY, turn.says(key, languages=_names(turn.language)), buttons=_choices())
        language = known[-1]
        message = Message(Kind.CONFIRMATION, text(language, "language-set"))
        events = tuple(SlotSet(name, value) for name, value in ((LANGUAGE, language), (BY, CHOSEN)))
        return Reply((message,), language=language, events=events)


def foreign(turn: Turn) -> Reply:
    """Say that the language of a message is none of ours, and which ones are."""
    said = turn.says("language-foreign", languages=_names(turn.language))
    return Reply((Message(Kind.CLARIFY, said, (), _choices(), intent="switch_language"),))


def _choices() -> tuple[Button, ...]:
    """Return a button for each language, titled in that language."""
    return tuple(
        Button(_capital(Locale(code).get_display_name(code)), "switch_language", {"language": code})
        for code in languages()
    )


def _capital(name: object) -> str:
    """Begin a name with a capital, as a button does."""
    return str(name)[:1].upper() + str(name)[1:]


def _named(turn: Turn) -> list[str]:
    """Return the languages that the assistant writes and the message names, in its order; by their names in any."""
    said = turn.text.casefold()
    places = {code: max(said.rfind(name) for name in _names_of(code)) for code in languages()}
    return sorted((code for code, place in places.items() if place >= 0), key=lambda code: places[code])


@cache
def _names_of(code: str) -> frozenset[str]:
    """Return the names of a language in all that we write, in small letters."""
    return frozenset(str(Locale(code).get_display_name(Locale(other))).casefold() for other in languages())


def _names(language: str) -> str:
    """Join the names of the languages that the assistant can write."""
    locale = Locale(language)
    return join(language, [str(Locale(code).get_display_name(locale)) for code in languages()])
