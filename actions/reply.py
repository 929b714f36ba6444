"""A reply to one turn, and the base of all actions: read the turn, reply, send, keep the context."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.certain import certain
from actions.continuing import continuing
from actions.frame import SLOT, Context, Frame, Offer
from actions.message import Button, Card, Kind, Message, Sourced, send
from actions.turn import Turn

TELLING = (Kind.ANSWER, Kind.NOT_PUBLISHED, Kind.NOT_FOUND)  # what has a subject that one can ask more about


@dataclass(frozen=True)
class Reply:
    """What an action says, and what the conversation keeps of it.

    `context` replaces the last question (None keeps it: a Passport question in between does not forget the market);
    `offer` is what a yes to it means; `missed` tells that the message was not understood; `forget` that nothing at all
    is to be kept; `language` is that of the answer where it is not the turn's; `events` are further Rasa events.
    """

    messages: tuple[Message, ...]
    context: Context | None = None
    offer: Offer | None = None
    missed: bool = False
    forget: bool = False
    language: str = ""
    events: tuple[dict[str, Any], ...] = ()

    def frame(self, before: Frame) -> Frame:
        """Return the frame after this reply."""
        if self.forget:
            return Frame()
        after = replace(
            before,
            context=self.context or before.context,
            offer=self.offer,
            misses=before.misses + 1 if self.missed else 0,
        )
        told = next((message.intent for message in self.messages if message.kind in TELLING), "")
        return after.after(told) if told else after


def say(
    kind: Kind,
    text: str,
    *records: Sourced,
    buttons: tuple[Button, ...] = (),
    cards: tuple[Card, ...] = (),
    context: Context | None = None,
    offer: Offer | None = None,
    missed: bool = False,
) -> Reply:
    """Return a reply of one message."""
    return Reply((Message(kind, text, records, buttons, cards=cards),), context, offer, missed)


class Responder(Action, ABC):  # type: ignore[misc]  # rasa_sdk has no types
    """An action that answers some intents; `reply` is a pure reading of the store, everything else is done here."""

    action: ClassVar[str]
    intents: ClassVar[tuple[str, ...]]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Register the action for its intents, so that a follow-up can be answered as what it follows."""
        super().__init_subclass__(**kwargs)
        for intent in getattr(cls, "intents", ()):
            _RESPONDERS[intent] = cls()

    def name(self) -> str:
        """Return the action's name in the Rasa domain."""
        return self.action

    def claims(self, turn: Turn) -> bool:  # noqa: ARG002 - for those that do
        """Tell whether a message, whatever its intent, answers what this action has asked with its last offer."""
        return False

    @abstractmethod
    def reply(self, turn: Turn) -> Reply:
        """Answer a turn from the store."""

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: Mapping[str, Any],  # noqa: ARG002 - rasa_sdk's signature
    ) -> list[dict[str, Any]]:
        """Answer the latest message; return the slot with the conversation's frame."""
        turn = Turn.of(tracker)
        other = _claimed(turn) or certain(turn) or continuing(turn)
        reply = respond(other) if other else respond(turn, self)
        for message in reply.messages:
            send(dispatcher, message, reply.language or turn.language)
        return [SlotSet(SLOT, reply.frame(turn.frame).to_dict()), *reply.events]


_RESPONDERS: dict[str, Responder] = {}


def _claimed(turn: Turn) -> Turn | None:
    """Return the turn as the answer to a pending question, if the action that asked it recognises one."""
    offer = turn.frame.offer
    asking = _RESPONDERS.get(offer.intent) if offer else None
    return turn.acting_as(offer.intent, offer.entities) if offer and asking and asking.claims(turn) else None


def responders() -> Mapping[str, Responder]:
    """Return the action that answers each intent, of the modules imported so far."""
    return _RESPONDERS


def respond(turn: Turn, responder: Responder | None = None) -> Reply:
    """Reply to a turn by its intent's action (or the given one); messages carry the intent acted on.

    Actions that would pass a message on to each other for ever end in a question back.
    """
    answered = turn.intent not in turn.passed_on
    reply = (responder or _RESPONDERS[turn.intent]).reply(turn) if answered else _undecided(turn)
    messages = tuple(message if message.intent else replace(message, intent=turn.intent) for message in reply.messages)
    return replace(reply, messages=messages)


def _undecided(turn: Turn) -> Reply:
    """Ask for other words, where each action takes the message for another's."""
    return say(Kind.CLARIFY, f"{turn.says('not-understood')}\n{turn.says('refusal-can-do')}", missed=True)
