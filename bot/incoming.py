"""A message from outside, as every channel hands it to the turn engine."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from knowledge.conversations import Conversation

Message = dict[str, Any]  # one of the assistant's, as channels send it (design.md §4)


@dataclass(frozen=True)
class Incoming:
    """A user's message. `key` names the conversation within its `channel`; `message_id` makes it idempotent.

    `is_payload` tells that the channel itself has made the text, as a button's payload. `answer` is for what it answers
    by itself (a tap on "sources", a sticker): it returns messages as actions send them, and may return none.
    `along` is done in the turn's transaction, at its end, whatever came of the message.
    """

    channel: str
    key: str
    text: str
    message_id: str | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    is_payload: bool = False
    answer: Callable[[Session, Conversation], Sequence[Mapping[str, Any]]] | None = None
    along: Callable[[Session, Conversation], None] | None = None
