"""What the assistant answers to one message, and what it understood of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Reading:
    """What was understood of a message: its intent, its entities, and whether it was said to a form."""

    intent: str = ""
    entities: tuple[Mapping[str, Any], ...] = ()
    in_form: bool = False


@dataclass(frozen=True)
class Answer:
    """The assistant's messages to one message, as Rasa's channels get them, and what it read in it."""

    messages: list[dict[str, Any]]
    reading: Reading
