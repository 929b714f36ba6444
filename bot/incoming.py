"""A message from outside, as every channel hands it to the turn engine."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Message = dict[str, Any]  # one of the assistant's, as channels send it (design.md §4)


@dataclass(frozen=True)
class Incoming:
    """A user's message. `key` names the conversation within its `channel`; `message_id` makes it idempotent."""

    channel: str
    key: str
    text: str
    message_id: str | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
