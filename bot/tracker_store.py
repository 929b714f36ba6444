"""Rasa's tracker inside the turn's transaction: a conversation's state, with a bounded history of events.

What a turn costs must not grow with the conversation, so only the events of its last few turns are kept, behind a
prelude that sets the slots and the form as they were before. Two things are left out, because neither policies nor
forms look at them in past turns and the message log has them: what the assistant said, and everything of
understanding but intent and entities.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Protocol

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActionReverted,
    ActiveLoop,
    BotUttered,
    Event,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUtteranceReverted,
    UserUttered,
    deserialise_events,
)
from rasa.shared.core.trackers import DialogueStateTracker

HISTORY_TURNS = 4  # a rule of ours spans one turn; forms look back to the user's last message


class Holder(Protocol):
    """What holds the state of one conversation: a row of the store's Conversation table."""

    state: dict[str, Any] | None


_holder: ContextVar[Holder] = ContextVar("holder")


@contextmanager
def holding(holder: Holder) -> Iterator[None]:
    """Make this the conversation whose state Rasa reads and writes within the block (and its thread or task)."""
    token = _holder.set(holder)
    try:
        yield
    finally:
        _holder.reset(token)


class TurnTrackerStore(TrackerStore):  # type: ignore[misc]  # Rasa is untyped to mypy
    """Reads the tracker from the conversation being handled, and writes it back there; it commits nothing."""

    def __init__(self, domain: Domain) -> None:
        super().__init__(domain)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Return the tracker of the conversation being handled; None when it has said nothing yet."""
        state = _holder.get().state
        if not state:
            return None
        tracker = self.init_tracker(sender_id)
        for event in deserialise_events(state["events"]):
            tracker.update(event)
        return tracker

    async def create_tracker(self, sender_id: str, append_action_listen: bool = True) -> DialogueStateTracker:  # noqa: ARG002 - Rasa's signature
        """Return the tracker of a conversation that has said nothing yet."""
        _holder.get().state = {"events": []}
        return self.init_tracker(sender_id)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Put the tracker's bounded history into the conversation being handled, unless the turn erased that."""
        if _holder.get().state is None:
            return
        events = condense(tracker, self.domain)
        _holder.get().state = {"events": [_as_dict(event) for event in events]}


def condense(tracker: DialogueStateTracker, domain: Domain) -> list[Event]:
    """Return the fewest events that lead a tracker to the same state and tell of its last turns."""
    events = _standing(tracker)
    start = _start_of_turn(events, HISTORY_TURNS)
    before = DialogueStateTracker.from_events(tracker.sender_id, events[:start], domain.slots)
    lasting = {name for name, slot in tracker.slots.items() if slot.influence_conversation}
    values = {name: (before if name in lasting else tracker).slots[name] for name in tracker.slots}
    prelude = [SlotSet(name, slot.value) for name, slot in values.items() if slot.value != slot.initial_value]
    if before.active_loop_name:
        prelude.append(ActiveLoop(before.active_loop_name))
    return prelude + [event for event in events[start:] if _is_kept(event, lasting)]


def _standing(tracker: DialogueStateTracker) -> list[Event]:
    """Return the events that count: those after the last start or restart, without what was taken back."""
    events: list[Event] = []
    for event in tracker.events:
        if isinstance(event, Restarted | SessionStarted):
            events = []
        else:
            events.append(event)
    if any(isinstance(event, ActionReverted | UserUtteranceReverted) for event in events):
        return list(tracker.applied_events())
    return events


def _start_of_turn(events: list[Event], turns: int) -> int:
    """Return the place of the first event of the last few turns: the action_listen before their first message."""
    for place in range(len(events) - 1, -1, -1):
        if isinstance(events[place], UserUttered):
            turns -= 1
            if not turns:
                return max((i for i in range(place) if _is_listen(events[i])), default=0)
    return 0


def _is_listen(event: Event) -> bool:
    """Tell whether the event ended a turn."""
    return isinstance(event, ActionExecuted) and event.action_name == ACTION_LISTEN_NAME


def _is_kept(event: Event, lasting: Iterable[str]) -> bool:
    """Tell whether a past event matters to a policy or a form: slots that influence neither are in the prelude."""
    if isinstance(event, SlotSet):
        return event.key in lasting
    return not isinstance(event, BotUttered)


def _as_dict(event: Event) -> dict[str, Any]:
    """Serialise an event, a message's without details of understanding that only its own turn uses."""
    parts: dict[str, Any] = event.as_dict()
    if isinstance(event, UserUttered):
        intent = {"name": event.intent_name, "confidence": event.intent.get("confidence")}
        parts["parse_data"] = {"text": event.text, "intent": intent, "entities": event.entities}
        parts["metadata"] = {}
    return parts
