"""The guided enquiry as a Rasa form: each message is validated by a step, the next question asked, the end carried out.

The form has one required slot, which stays empty until the draft has an outcome; which of the fields is asked, and what
each of them was told, stands in the draft (the slot `enquiry`). So a message may answer several fields, a field may be
asked twice, and the form survives as the two slots that the tracker store keeps.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import enquiry_draft as drafts
from actions.enquiry_ask import question
from actions.enquiry_draft import ANSWER_SLOT, FORM, Draft
from actions.enquiry_filing import ended
from actions.enquiry_steps import step
from actions.frame import SLOT as FRAME
from actions.language import SLOTS
from actions.message import send
from actions.turn import Turn

REQUESTED = "requested_slot"
Events = list[dict[str, Any]]


class ValidateEnquiry(Action):  # type: ignore[misc]  # rasa_sdk has no types
    """Takes the user's message into the draft."""

    def name(self) -> str:
        """Return the name under which Rasa finds the validation of the form."""
        return f"validate_{FORM}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]) -> Events:  # noqa: ARG002 - rasa_sdk's signature
        """Answer what the message asks besides; return the draft after it, and end the form when it has an outcome."""
        turn, draft = Turn.of(tracker), _draft(tracker)
        if draft.fresh:  # opened by this very message, which has been read
            return [SlotSet(drafts.SLOT, replace(draft, fresh=False).to_dict())]
        taken = step(draft, turn)
        events: Events = [SlotSet(drafts.SLOT, taken.draft.to_dict())]
        if taken.reply is not None:
            for message in taken.reply.messages:
                send(dispatcher, message, taken.reply.language or turn.language)
            events += [SlotSet(FRAME, taken.reply.frame(turn.frame).to_dict()), *taken.reply.events]
        return [*events, SlotSet(REQUESTED, None if taken.draft.outcome else ANSWER_SLOT)]


class AskEnquiry(Action):  # type: ignore[misc]  # rasa_sdk has no types
    """Asks for the field that is next."""

    def name(self) -> str:
        """Return the name under which Rasa finds the question for the form's slot."""
        return f"action_ask_{ANSWER_SLOT}"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]) -> Events:  # noqa: ARG002 - rasa_sdk's signature
        """Ask, and take the notes that were said along out of the draft."""
        turn, draft = Turn.of(tracker), _draft(tracker)
        message = question(turn, draft)
        if message is not None:
            send(dispatcher, message, turn.language)
        return [SlotSet(drafts.SLOT, replace(draft, notes=(), shown=()).to_dict())]


class EndEnquiry(Action):  # type: ignore[misc]  # rasa_sdk has no types
    """Carries out the outcome of the form."""

    def name(self) -> str:
        """Return the action's name in the Rasa domain."""
        return "action_end_enquiry"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]) -> Events:  # noqa: ARG002 - rasa_sdk's signature
        """File, pause or delete; a paused draft is kept, every other one is gone."""
        turn, draft = Turn.of(tracker), _draft(tracker)
        reply = ended(turn, draft)
        for message in reply.messages:
            send(dispatcher, message, turn.language)
        kept = replace(draft, outcome="", notes=(), shown=()).to_dict() if draft.outcome == drafts.PAUSED else None
        if draft.outcome == drafts.ERASED:
            return [SlotSet(drafts.SLOT, None)]
        lasting = {drafts.SLOT: kept, FRAME: turn.frame.to_dict()} | {name: tracker.slots.get(name) for name in SLOTS}
        return [*reply.events, *(SlotSet(name, value) for name, value in lasting.items())]


def _draft(tracker: Tracker) -> Draft:
    """Return the draft of the conversation."""
    return Draft.from_dict(tracker.slots.get(drafts.SLOT)) or Draft()
