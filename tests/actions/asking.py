"""Asks the actions as the turn engine would, but with intent and entities given."""

import asyncio
import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

import actions
from actions.frame import SLOT
from actions.reply import responders

Entity = Mapping[str, Any]


@dataclass(frozen=True)
class Answer:
    """What an action said and kept: the messages as channels get them, and the slots after it."""

    messages: list[dict[str, Any]]
    slots: dict[str, Any]

    @property
    def text(self) -> str:
        """Return the text of the only message."""
        return str(self._only["text"])

    @property
    def kind(self) -> str:
        """Return the kind of the only message."""
        return str(self._only["metadata"]["kind"])

    @property
    def records(self) -> list[str]:
        """Return the records that the only message shows."""
        return list(self._only["metadata"]["records"])

    @property
    def sources(self) -> list[dict[str, str]]:
        """Return the sources that the only message names."""
        return list(self._only["metadata"]["sources"])

    @property
    def payloads(self) -> list[str]:
        """Return the payloads of the only message's buttons."""
        return [button["payload"] for button in self._only["buttons"]]

    @property
    def _only(self) -> dict[str, Any]:
        """Return the only message."""
        (message,) = self.messages
        return message


def import_actions() -> None:
    """Import every module of actions/, as Rasa's action executor does."""
    for module in pkgutil.walk_packages(actions.__path__, f"{actions.__name__}."):
        importlib.import_module(module.name)


def ask(
    intent: str,
    text: str = "",
    entities: Iterable[Entity] = (),
    after: Answer | None = None,
    *,
    ranking: Mapping[str, float] | None = None,
    sender: str = "1",
) -> Answer:
    """Run the action of an intent on a message, in the conversation that `after` left.

    Args:
        intent: what understanding made of the message.
        text: the message.
        entities: one mapping each: its kind and value, and optionally `said` (the words) and `role`.
        after: the answer before, whose slots are kept.
        ranking: likelihood by intent.
        sender: the engine's id of the conversation.
    """
    slots = dict(after.slots) if after else {}
    latest = {
        "text": text,
        "intent": {"name": intent, "confidence": 1.0},
        "entities": [_entity(text, entity) for entity in entities],
        "intent_ranking": [{"name": name, "confidence": chance} for name, chance in (ranking or {}).items()],
    }
    dispatcher = CollectingDispatcher()
    tracker = Tracker(sender, slots, latest, [], False, None, {}, None)
    events = asyncio.run(responders()[intent].run(dispatcher, tracker, {}))
    slots |= {event["name"]: event["value"] for event in events if event["event"] == "slot"}
    return Answer(dispatcher.messages, slots)


def _entity(text: str, entity: Entity) -> dict[str, Any]:
    """Write an entity as Rasa does, with its place in the message."""
    ((kind, value),) = [(key, value) for key, value in entity.items() if key not in ("said", "role")]
    said = str(entity.get("said", ""))
    start = text.index(said) if said else 0
    found = {"entity": kind, "value": value, "start": start, "end": start + len(said)}
    return found | ({"role": entity["role"]} if "role" in entity else {})


def frame(answer: Answer) -> dict[str, Any]:
    """Return what the conversation keeps after an answer."""
    kept: dict[str, Any] = answer.slots[SLOT]
    return kept
