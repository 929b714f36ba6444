"""Conversations and their log, which is also the outbox: what came in, what goes out, and whether it arrived."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    delete,
    func,
    select,
    tuple_,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from knowledge import clock, enquiries, telegram
from knowledge.columns import Encrypted, EncryptedJSON, Moment
from knowledge.inserting import insert
from knowledge.record import Base

IN, OUT = "in", "out"
USER, ASSISTANT, STAFF = "user", "assistant", "staff"
DONE, FAILED = "done", "failed"
PENDING, DELIVERED, UNDELIVERABLE, NOTHING_TO_DELIVER = "pending", "delivered", "failed", "none"
OFFERS_REMEMBERED = 50
NAMES_AT_ONCE = 400  # of two values each: SQLite takes no more than 999 in old versions


class Conversation(Base):
    """One conversation on one channel; `state` is what the turn engine keeps between turns."""

    __tablename__ = "conversation"
    # An id that was given out is never given out again, not even after a deletion.
    __table_args__ = (UniqueConstraint("channel", "key"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(40))
    key: Mapped[str] = mapped_column(String(255))
    language: Mapped[str | None] = mapped_column(String(10))
    state: Mapped[Any | None] = mapped_column(EncryptedJSON("conversation.state"))
    next_number: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment, index=True)


class LogMessage(Base):
    """One message of a conversation; `number` counts within it and is what web clients resume from."""

    __tablename__ = "log_message"
    __table_args__ = (
        UniqueConstraint("conversation_id", "number"),
        CheckConstraint("direction IN ('in', 'out')", name="direction"),
        CheckConstraint("sender IN ('user', 'assistant', 'staff')", name="sender"),
        CheckConstraint("delivery IN ('none', 'pending', 'delivered', 'failed')", name="delivery"),
        Index("ix_log_message_delivery", "delivery", "conversation_id", "number"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id", ondelete="CASCADE"))
    number: Mapped[int]
    direction: Mapped[str] = mapped_column(String(3))
    sender: Mapped[str] = mapped_column(String(10))
    kind: Mapped[str | None] = mapped_column(String(20))
    text: Mapped[str | None] = mapped_column(Encrypted("log_message.text"))
    payload: Mapped[Any | None] = mapped_column(EncryptedJSON("log_message.payload"))
    created_at: Mapped[datetime] = mapped_column(Moment)
    delivery: Mapped[str] = mapped_column(String(10), default=NOTHING_TO_DELIVER)
    delivered_at: Mapped[datetime | None] = mapped_column(Moment)


class Inbound(Base):
    """The record of one incoming message id, so that a repeat is answered from the log and changes nothing."""

    __tablename__ = "inbound"
    __table_args__ = (
        UniqueConstraint("channel", "conversation_id", "message_id"),
        CheckConstraint("outcome IN ('done', 'failed')", name="outcome"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(40))
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id", ondelete="CASCADE"), index=True)
    message_id: Mapped[str] = mapped_column(String(255))
    outcome: Mapped[str] = mapped_column(String(10))
    first_number: Mapped[int | None]
    last_number: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(Moment)


class Feedback(Base):
    """What a user thinks of one answer; one row for each, so that it can be changed and goes with the answer.

    `settled` tells that staff have dealt with it.
    """

    __tablename__ = "feedback"

    message_id: Mapped[int] = mapped_column(
        ForeignKey("log_message.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    liked: Mapped[bool]
    reason: Mapped[str | None] = mapped_column(Encrypted("feedback.reason"))
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment, index=True)
    settled: Mapped[bool] = mapped_column(default=False)


def lock(session: Session, channel: str, key: str) -> Conversation:
    """Return the conversation `key` of `channel`, made if it is new, locked until the transaction ends.

    On PostgreSQL its row is locked (`FOR UPDATE`); on SQLite the writer's transaction already excludes all others.
    """
    wanted = select(Conversation).where(Conversation.channel == channel, Conversation.key == key).with_for_update()
    found = session.scalar(wanted)
    if found is None:
        _insert(session, channel, key)
        found = session.scalars(wanted).one()
    return found


def _insert(session: Session, channel: str, key: str) -> None:
    """Insert a conversation unless another process has done so a moment ago."""
    now = clock.now()
    row = {"channel": channel, "key": key, "next_number": 1, "created_at": now, "updated_at": now}
    adding = insert(session, Conversation).values(row)
    session.execute(adding.on_conflict_do_nothing(index_elements=["channel", "key"]))


def append(
    session: Session,
    conversation: Conversation,
    direction: str,
    *,
    sender: str,
    text: str | None,
    payload: Mapping[str, Any] | None = None,
    kind: str | None = None,
    delivery: str = NOTHING_TO_DELIVER,
) -> LogMessage:
    """Add a message to the log of a locked `conversation`, with its next number, and return it with its id.

    `payload` is JSON: buttons, custom, attachment, metadata. `delivery` is "pending" where a channel has still to send.
    """
    message = LogMessage(
        conversation_id=conversation.id,
        number=conversation.next_number,
        direction=direction,
        sender=sender,
        kind=kind,
        text=text,
        payload=dict(payload) if payload is not None else None,
        created_at=clock.now(),
        delivery=delivery,
    )
    conversation.next_number += 1
    conversation.updated_at = message.created_at
    session.add(message)
    session.flush()
    return message


def inbound(session: Session, conversation: Conversation, message_id: str) -> Inbound | None:
    """Return the record of an incoming message id in this conversation, None when it is new."""
    wanted = select(Inbound).where(
        Inbound.channel == conversation.channel,
        Inbound.conversation_id == conversation.id,
        Inbound.message_id == message_id,
    )
    return session.scalar(wanted)


def record_inbound(
    session: Session, conversation: Conversation, message_id: str, outcome: str, replies: Sequence[LogMessage]
) -> Inbound:
    """Record that `message_id` was handled, with `outcome` "done" or "failed" and the replies that it got."""
    numbers = [reply.number for reply in replies]
    row = Inbound(
        channel=conversation.channel,
        conversation_id=conversation.id,
        message_id=message_id,
        outcome=outcome,
        first_number=min(numbers, default=None),
        last_number=max(numbers, default=None),
        created_at=clock.now(),
    )
    session.add(row)
    session.flush()
    return row


def replies(session: Session, recorded: Inbound) -> list[LogMessage]:
    """Return what was answered to a recorded incoming message, in order."""
    if recorded.first_number is None or recorded.last_number is None:
        return []
    wanted = (
        select(LogMessage)
        .where(
            LogMessage.conversation_id == recorded.conversation_id,
            LogMessage.direction == OUT,
            LogMessage.number.between(recorded.first_number, recorded.last_number),
        )
        .order_by(LogMessage.number)
    )
    return list(session.scalars(wanted))


def messages(session: Session, conversation: Conversation, after: int = 0) -> list[LogMessage]:
    """Return the log of a conversation in order, from the first number above `after` on."""
    wanted = select(LogMessage).where(LogMessage.conversation_id == conversation.id, LogMessage.number > after)
    return list(session.scalars(wanted.order_by(LogMessage.number)))


def find(session: Session, channel: str, key: str) -> Conversation | None:
    """Return the conversation `key` of `channel` for reading, None when nothing was ever said in it."""
    return session.scalar(select(Conversation).where(Conversation.channel == channel, Conversation.key == key))


def next_numbers(session: Session, names: Sequence[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """Return the next number of each conversation, given as (channel, key), that exists."""
    found: dict[tuple[str, str], int] = {}
    for start in range(0, len(names), NAMES_AT_ONCE):
        some = names[start : start + NAMES_AT_ONCE]
        wanted = select(Conversation.channel, Conversation.key, Conversation.next_number)
        rows = session.execute(wanted.where(tuple_(Conversation.channel, Conversation.key).in_(some)))
        found |= {(channel, key): number for channel, key, number in rows}
    return found


def first_number(session: Session, conversation: Conversation) -> int:
    """Return the number of the oldest message that is still there; of an erased log, the next number."""
    wanted = select(func.min(LogMessage.number)).where(LogMessage.conversation_id == conversation.id)
    return session.scalar(wanted) or conversation.next_number


def pending(session: Session, conversation: Conversation) -> list[LogMessage]:
    """Return the messages of a conversation that have still to be delivered, in order."""
    wanted = select(LogMessage).where(LogMessage.conversation_id == conversation.id, LogMessage.delivery == PENDING)
    return list(session.scalars(wanted.order_by(LogMessage.number)))


def mark_delivered(session: Session, ids: Collection[int]) -> None:
    """Record that messages have arrived."""
    wanted = update(LogMessage).where(LogMessage.id.in_(ids), LogMessage.delivery == PENDING)
    session.execute(wanted.values(delivery=DELIVERED, delivered_at=clock.now()))


def offered_payloads(session: Session, conversation: Conversation, last: int = OFFERS_REMEMBERED) -> set[str]:
    """Return the button payloads offered in the `last` outgoing messages, which a user may send back."""
    wanted = (
        select(LogMessage.payload)
        .where(LogMessage.conversation_id == conversation.id, LogMessage.direction == OUT)
        .order_by(LogMessage.number.desc())
        .limit(last)
    )
    buttons = (button for payload in session.scalars(wanted) for button in (payload or {}).get("buttons") or [])
    return {button["payload"] for button in buttons if "payload" in button}


def erase(session: Session, conversation: Conversation) -> None:
    """Delete what a conversation holds: its messages, its incoming ids, its state and language, what it has filed.

    The row itself stays, with its channel key and next number: the confirmation of the deletion must still be
    delivered, and a number that a client has seen is never given out again.
    """
    session.flush()
    enquiries.erase(session, conversation.id)
    telegram.forget(session, conversation.id)
    for table in (Inbound, LogMessage):
        session.execute(
            delete(table).where(table.conversation_id == conversation.id),
            execution_options={"synchronize_session": "fetch"},
        )
    conversation.state = None
    conversation.language = None
    conversation.updated_at = clock.now()
    session.flush()


def redact(session: Session, conversation: Conversation, first: int, replacement: str) -> None:
    """Put `replacement` in place of every text of the log from number `first` on, and delete buttons and cards.

    Rows, numbers and metadata stay: a repeated message is still answered once, and metadata repeats nothing typed.
    The reasons that the user gave for not liking one of these answers are deleted, too.
    """
    session.flush()
    for message in messages(session, conversation, first - 1):
        if (given := session.get(Feedback, message.id)) is not None:
            given.reason = None
        message.text = replacement
        if message.payload:
            message.payload = {key: value for key, value in message.payload.items() if key == "metadata"}
    session.flush()
