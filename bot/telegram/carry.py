"""A conversation that was begun elsewhere goes on in a private chat: its log and state are copied, once."""

import copy
from typing import Any

from sqlalchemy.orm import Session

from actions import texts
from actions.enquiry_draft import SLOT
from bot.telegram import answers
from bot.telegram.form import left_draft
from knowledge import conversations, telegram
from knowledge.conversations import Conversation, LogMessage


def carry(session: Session, target: Conversation, token: str, language: str) -> list[answers.Answer]:
    """Copy the conversation that a token names into `target`; say so, with what was said last, or why not."""
    if left_draft(target) is not None:
        return [answers.say(language, "clarify", "telegram-carried-not", "greet")]
    number = telegram.use_link(session, token)
    source = session.get(Conversation, number) if number is not None else None
    if source is None or source.id == target.id:
        return [answers.say(language, "not_found", "telegram-link-used", "greet")]
    log = conversations.messages(session, source)
    moved = target.next_number - log[0].number if log else 0
    for row in log:
        _copy(session, target, row)
    target.state = _moved(source.state, moved)
    return _welcome(source.language or language, log)


def _copy(session: Session, target: Conversation, row: LogMessage) -> None:
    """Add a message to the log as one that has been shown already."""
    conversations.append(
        session, target, row.direction, sender=row.sender, text=row.text, payload=row.payload, kind=row.kind
    )


def _moved(state: Any, places: int) -> Any:
    """Return a state whose draft begins as many places further on as the log was moved."""
    moved = copy.deepcopy(state)
    for event in (moved or {}).get("events", ()):
        draft = event.get("value")
        if event["event"] == "slot" and event["name"] == SLOT and isinstance(draft, dict) and draft.get("first"):
            draft["first"] += places
    return moved


def _welcome(language: str, log: list[LogMessage]) -> list[answers.Answer]:
    """Say that we go on, and repeat what was said last."""
    said = next((row for row in reversed(log) if row.direction == conversations.OUT and row.text), None)
    welcome = answers.say(texts.supported(language), "confirmation", "telegram-carried-over", "greet")
    if said is None:
        return [welcome]
    payload = said.payload or {}
    content = {key: payload[key] for key in ("buttons", "attachment", "image", "custom") if key in payload}
    return [welcome, {"text": said.text, **content, "metadata": payload["metadata"]}]
