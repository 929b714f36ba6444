"""What the enquiry form of a conversation is asking, read from its state."""

from typing import Any

from actions.enquiry_draft import FORM, SLOT, Draft
from knowledge.conversations import Conversation


def open_draft(conversation: Conversation | None) -> Draft | None:
    """Return the draft of the form that is being filled in, None where none is."""
    is_open = _last(conversation, "active_loop", "name") == FORM
    return Draft.from_dict(_last(conversation, "slot", "value", SLOT)) if is_open else None


def left_draft(conversation: Conversation | None) -> Draft | None:
    """Return the draft that a conversation holds, whether it is being filled in or was left."""
    return Draft.from_dict(_last(conversation, "slot", "value", SLOT))


def _last(conversation: Conversation | None, event: str, key: str, name: str = "") -> Any:
    """Return a value of the last event of a sort in the state, None where there is none."""
    state: dict[str, Any] = (conversation.state if conversation else None) or {}
    events: list[dict[str, Any]] = state.get("events", [])
    found = (one for one in reversed(events) if one["event"] == event and (not name or one["name"] == name))
    return (next(found, None) or {}).get(key)
