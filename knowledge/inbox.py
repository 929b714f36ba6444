"""The raw updates of Telegram: stored before they are acknowledged, handled in order per chat, found again by key."""

import hashlib
import json
from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from knowledge import clock
from knowledge.inserting import insert
from knowledge.telegram import DEAD, HANDLED, WAITING, TelegramUpdate

LARGEST = 2**63 - 1  # what a column holds
REMEMBERED = timedelta(days=7)  # Telegram repeats an update for a day
DEAD_REMEMBERED = timedelta(days=30)


def store(session: Session, bot_id: int, updates: Sequence[object]) -> tuple[int, int]:
    """Store updates as they came, each once; return how many are new, and how many of these cannot be read at all.

    An update without a usable number is dead at once, under a number made from its content.
    """
    rows = [_row(bot_id, content) for content in updates]
    if not rows:
        return 0, 0
    adding = insert(session, TelegramUpdate).on_conflict_do_nothing(index_elements=["bot_id", "update_id"])
    stored = set(session.scalars(adding.returning(TelegramUpdate.update_id), rows))
    return len(stored), sum(row["state"] == DEAD and row["update_id"] in stored for row in rows)


def _row(bot_id: int, content: object) -> dict[str, Any]:
    """Return an update as a row; its JSON is ASCII, since half a surrogate pair has no other form."""
    raw = json.dumps(content)
    number = content.get("update_id") if isinstance(content, dict) else None
    is_usable = _is_number(number) and number >= 0  # type: ignore[operator]
    return {
        "bot_id": bot_id,
        "update_id": number if is_usable else -int.from_bytes(hashlib.sha256(raw.encode()).digest()[:7]),
        "chat_id": _chat_id(content),
        "state": WAITING if is_usable else DEAD,
        "raw": raw,
        "received_at": clock.real(),
    }


def _is_number(value: object) -> bool:
    """Tell whether a value is an integer that a column holds."""
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST


def _chat_id(content: object) -> int | None:
    """Find the chat that an update is about, without trusting its form."""
    for value in content.values() if isinstance(content, dict) else ():
        for holder in (value, value.get("message")) if isinstance(value, dict) else ():
            chat = holder.get("chat") if isinstance(holder, dict) else None
            number = chat.get("id") if isinstance(chat, dict) else None
            if _is_number(number):
                return number
    return None


def waiting(session: Session, bot_id: int, besides: Collection[int], limit: int) -> list[TelegramUpdate]:
    """Return the first waiting update of each chat that is not among `besides`, and all that belong to none."""
    key = func.coalesce(TelegramUpdate.chat_id, 0)
    first = (
        select(func.min(TelegramUpdate.update_id))
        .where(TelegramUpdate.state == WAITING, TelegramUpdate.bot_id == bot_id, key.not_in(besides))
        .group_by(TelegramUpdate.chat_id)
    )
    wanted = select(TelegramUpdate).where(
        TelegramUpdate.state == WAITING, TelegramUpdate.bot_id == bot_id, TelegramUpdate.update_id.in_(first)
    )
    return list(session.scalars(wanted.order_by(TelegramUpdate.id).limit(limit)))


def settle(session: Session, row_id: int, state: str = HANDLED) -> None:
    """Record that an update is handled, and forget its content, or that it is dead, and keep that."""
    content = {"raw": None} if state == HANDLED else {}
    session.execute(update(TelegramUpdate).where(TelegramUpdate.id == row_id).values(state=state, **content))


def prune(session: Session) -> None:
    """Forget updates that nobody can send again."""
    for state, lifetime in ((HANDLED, REMEMBERED), (DEAD, DEAD_REMEMBERED)):
        old = TelegramUpdate.received_at < clock.real() - lifetime
        session.execute(delete(TelegramUpdate).where(TelegramUpdate.state == state, old))
