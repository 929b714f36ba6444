"""What of the message log is due on Telegram, by delivery state: a conversation's next row waits for the one before."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select, update
from sqlalchemy.orm import Session

from knowledge import clock
from knowledge.conversations import (
    DELIVERED,
    PENDING,
    STAFF,
    UNDELIVERABLE,
    Conversation,
    Inbound,
    LogMessage,
)
from knowledge.telegram import TelegramChat, TelegramDelivery


@dataclass(frozen=True)
class Due:
    """A message to send: its row, where to, how far it has got, and whether somebody waits for it."""

    row: LogMessage
    chat: TelegramChat
    language: str
    is_reply: bool
    parts: int
    under_way: bool


def _is_reply() -> ColumnElement[bool]:
    """Say in SQL that a message answers one of the user's, or comes from a person."""
    answers = exists().where(
        Inbound.conversation_id == LogMessage.conversation_id,
        LogMessage.number.between(Inbound.first_number, Inbound.last_number),
    )
    return or_(LogMessage.sender == STAFF, answers)


def due(session: Session, bot_id: int, besides: Collection[int], limit: int) -> list[Due]:
    """Return the first pending message of each conversation, those that somebody waits for first.

    Left out are chats that are blocked or paused, and the chat ids `besides`.
    """
    now = clock.real()
    first = (
        select(
            LogMessage.conversation_id.label("conversation_id"),
            func.min(LogMessage.number).label("number"),
            func.max(case((_is_reply(), 1), else_=0)).label("urgent"),
        )
        .join(TelegramChat, TelegramChat.conversation_id == LogMessage.conversation_id)
        .where(
            LogMessage.delivery == PENDING,
            TelegramChat.bot_id == bot_id,
            TelegramChat.blocked_at.is_(None),
            or_(TelegramChat.paused_until.is_(None), TelegramChat.paused_until <= now),
            TelegramChat.chat_id.not_in(besides),
        )
        .group_by(LogMessage.conversation_id)
        .subquery()
    )
    wanted = (
        select(LogMessage, TelegramChat, Conversation.language, _is_reply(), TelegramDelivery)
        .join(first, and_(first.c.conversation_id == LogMessage.conversation_id, first.c.number == LogMessage.number))
        .join(TelegramChat, TelegramChat.conversation_id == LogMessage.conversation_id)
        .join(Conversation, Conversation.id == LogMessage.conversation_id)
        .outerjoin(TelegramDelivery, TelegramDelivery.log_message_id == LogMessage.id)
        .order_by(first.c.urgent.desc(), LogMessage.id)
        .limit(limit)
    )
    return [
        Due(
            row,
            chat,
            language or "",
            bool(is_reply),
            progress.parts if progress else 0,
            bool(progress and progress.under_way),
        )
        for row, chat, language, is_reply, progress in session.execute(wanted)
    ]


def begin(session: Session, log_message_id: int) -> None:
    """Record that a part of a message is about to be sent: after a crash nobody knows whether it was."""
    progress = _progress(session, log_message_id)
    progress.under_way, progress.at = True, clock.real()


def _progress(session: Session, log_message_id: int) -> TelegramDelivery:
    """Return how far a message has got, for a change."""
    progress = session.get(TelegramDelivery, log_message_id)
    if progress is None:
        progress = TelegramDelivery(log_message_id=log_message_id, parts=0)
        session.add(progress)
    return progress


def arrived(session: Session, log_message_id: int, *, last: bool, keyboard: bool | None = None) -> None:
    """Record that a part has arrived, with it the message if it is the last; and whether a reply keyboard is open."""
    row = session.get(LogMessage, log_message_id)
    if row is None:
        return  # erased meanwhile
    progress = _progress(session, log_message_id)
    progress.parts, progress.under_way, progress.at = progress.parts + 1, False, clock.real()
    if last and row.delivery == PENDING:
        row.delivery, row.delivered_at = DELIVERED, clock.now()
    chat = session.get(TelegramChat, row.conversation_id)
    if keyboard is not None and chat is not None:
        chat.keyboard = keyboard


def not_sent(session: Session, log_message_id: int) -> None:
    """Record that a part that was under way has certainly not arrived."""
    progress = session.get(TelegramDelivery, log_message_id)
    if progress is not None:
        progress.under_way = False


def give_up(session: Session, log_message_id: int) -> None:
    """Record that a message cannot be delivered, or that nobody knows whether it was and it must not come twice."""
    row = session.get(LogMessage, log_message_id)
    if row is not None and row.delivery == PENDING:
        row.delivery = UNDELIVERABLE


def pause(session: Session, chat: TelegramChat, until: datetime) -> None:
    """Let nothing be sent to a chat before a moment."""
    session.execute(
        update(TelegramChat)
        .where(TelegramChat.bot_id == chat.bot_id, TelegramChat.chat_id == chat.chat_id)
        .values(paused_until=until)
    )


def block(session: Session, bot_id: int, chat_id: int) -> int:
    """Record that a chat does not want us, and cancel what waits for it; return how many messages that were."""
    in_chat = (TelegramChat.bot_id == bot_id, TelegramChat.chat_id == chat_id)
    session.execute(update(TelegramChat).where(*in_chat).values(blocked_at=clock.real()))
    return cancel_unwanted(session, bot_id)


def is_unwanted(session: Session, bot_id: int) -> bool:
    """Tell whether anything waits for a chat that does not want us: a reminder, or a person's message, sent since."""
    return bool(session.scalar(select(exists().where(*_unwanted(bot_id)))))


def cancel_unwanted(session: Session, bot_id: int) -> int:
    """Cancel what waits for chats that do not want us; return how many messages that were."""
    cancelled = session.execute(update(LogMessage).where(*_unwanted(bot_id)).values(delivery=UNDELIVERABLE))
    return int(cancelled.rowcount)  # type: ignore[attr-defined]  # of an update there is one


def _unwanted(bot_id: int) -> tuple[ColumnElement[bool], ...]:
    """Say in SQL that a message waits for a chat that does not want us."""
    chats = select(TelegramChat.conversation_id).where(
        TelegramChat.bot_id == bot_id, TelegramChat.blocked_at.is_not(None)
    )
    return LogMessage.delivery == PENDING, LogMessage.conversation_id.in_(chats)


def unblock(session: Session, bot_id: int, chat_id: int) -> None:
    """Record that a chat wants us again; what was cancelled stays so."""
    in_chat = (TelegramChat.bot_id == bot_id, TelegramChat.chat_id == chat_id)
    session.execute(update(TelegramChat).where(*in_chat).values(blocked_at=None))


def migrate(session: Session, bot_id: int, old: int, new: int) -> None:
    """Let a group that has become a supergroup go on under its new id."""
    in_chat = (TelegramChat.bot_id == bot_id, TelegramChat.chat_id == old)
    for chat in session.scalars(select(TelegramChat).where(*in_chat)):
        taken = select(TelegramChat).where(
            TelegramChat.bot_id == bot_id, TelegramChat.chat_id == new, TelegramChat.thread_id == chat.thread_id
        )
        if session.scalar(taken) is not None:
            block(session, bot_id, old)  # the new one has begun a conversation of its own
            return
        chat.chat_id, chat.kind = new, "supergroup"
        conversation = session.get_one(Conversation, chat.conversation_id)
        conversation.key = key(bot_id, new, chat.thread_id)


def key(bot_id: int, chat_id: int, thread_id: int = 0) -> str:
    """Return the key of the conversation in a chat, or in a topic of a group."""
    return f"{bot_id}:{chat_id}" + (f":{thread_id}" if thread_id else "")


def sent_lately(session: Session, bot_id: int, seconds: float) -> list[tuple[int, datetime]]:
    """Return chat and moment of what was sent in the last seconds, also by a process that is gone."""
    wanted = (
        select(TelegramChat.chat_id, TelegramDelivery.at)
        .join(LogMessage, LogMessage.id == TelegramDelivery.log_message_id)
        .join(TelegramChat, TelegramChat.conversation_id == LogMessage.conversation_id)
        .where(TelegramChat.bot_id == bot_id, TelegramDelivery.at > clock.real() - timedelta(seconds=seconds))
    )
    return [(chat, at) for chat, at in session.execute(wanted)]
