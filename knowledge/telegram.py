"""What the Telegram channel keeps: its bot, raw updates, chats, deliveries, taps and links into the chat.

Moments here are real ones (`clock.real`): pauses and expiries pass also where civil time stands still.
"""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, String, UniqueConstraint, delete, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from knowledge import clock
from knowledge.columns import Encrypted, Moment, lookup_hash
from knowledge.record import Base

WAITING, HANDLED, DEAD = "waiting", "handled", "dead"
PRIVATE = "private"
LINK_BYTES = 24
LINK_LIFETIME = timedelta(hours=1)


class TelegramBot(Base):
    """One bot; `profile` is the fingerprint of the commands and descriptions that it was last given."""

    __tablename__ = "telegram_bot"

    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    username: Mapped[str] = mapped_column(String(64))
    profile: Mapped[str | None] = mapped_column(String(64))
    seen_at: Mapped[datetime] = mapped_column(Moment)
    paused_until: Mapped[datetime | None] = mapped_column(Moment)


class TelegramUpdate(Base):
    """One update as it came, kept until it is handled; its number stays for a while, so that a repeat is known.

    `state` is `waiting`, `handled`, or `dead`: it could not be handled, and is kept for whoever looks into it.
    """

    __tablename__ = "telegram_update"
    __table_args__ = (
        UniqueConstraint("bot_id", "update_id"),
        CheckConstraint("state IN ('waiting', 'handled', 'dead')", name="state"),
        Index("ix_telegram_update_state", "state", "bot_id", "chat_id", "update_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    bot_id: Mapped[int] = mapped_column(BigInteger)
    update_id: Mapped[int] = mapped_column(BigInteger)
    chat_id: Mapped[int | None] = mapped_column(BigInteger)
    state: Mapped[str] = mapped_column(String(10), default=WAITING)
    raw: Mapped[str | None] = mapped_column(Encrypted("telegram_update.raw"))
    received_at: Mapped[datetime] = mapped_column(Moment, index=True)


class TelegramChat(Base):
    """Where a conversation takes place; `keyboard` tells that a reply keyboard of ours may still be open in it."""

    __tablename__ = "telegram_chat"
    __table_args__ = (UniqueConstraint("bot_id", "chat_id", "thread_id"),)

    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id", ondelete="CASCADE"), primary_key=True)
    bot_id: Mapped[int] = mapped_column(BigInteger)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    thread_id: Mapped[int] = mapped_column(BigInteger, default=0)
    kind: Mapped[str] = mapped_column(String(12), default=PRIVATE)
    keyboard: Mapped[bool] = mapped_column(default=False)
    blocked_at: Mapped[datetime | None] = mapped_column(Moment)
    paused_until: Mapped[datetime | None] = mapped_column(Moment)


class TelegramDelivery(Base):
    """How far a message of the log has been sent: the parts that have arrived, and whether one is under way."""

    __tablename__ = "telegram_delivery"

    log_message_id: Mapped[int] = mapped_column(ForeignKey("log_message.id", ondelete="CASCADE"), primary_key=True)
    parts: Mapped[int] = mapped_column(default=0)
    under_way: Mapped[bool] = mapped_column(default=False)
    at: Mapped[datetime] = mapped_column(Moment, index=True)


class TelegramTap(Base):
    """A button's group (`answer`, `sources` …) of a message that has been tapped: it does nothing a second time."""

    __tablename__ = "telegram_tap"

    log_message_id: Mapped[int] = mapped_column(ForeignKey("log_message.id", ondelete="CASCADE"), primary_key=True)
    part: Mapped[str] = mapped_column(String(12), primary_key=True)


class TelegramLink(Base):
    """A link that carries a conversation of another channel into a private chat, once."""

    __tablename__ = "telegram_link"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = mapped_column(Moment)


def bot(session: Session, bot_id: int) -> TelegramBot:
    """Return the row of a bot, made if it is new."""
    found = session.get(TelegramBot, bot_id)
    if found is None:
        found = TelegramBot(id=bot_id, username="", seen_at=clock.real())
        session.add(found)
    return found


def known_bot(session: Session) -> TelegramBot | None:
    """Return the bot that was last seen at work, None when there never was one."""
    return session.scalar(select(TelegramBot).where(TelegramBot.username != "").order_by(TelegramBot.seen_at.desc()))


def chats(session: Session, bot_id: int, chat_id: int) -> list[TelegramChat]:
    """Return the conversations that take place in a chat: one, or one for each topic of a group."""
    wanted = select(TelegramChat).where(TelegramChat.bot_id == bot_id, TelegramChat.chat_id == chat_id)
    return list(session.scalars(wanted))


def tap(session: Session, log_message_id: int, part: str) -> bool:
    """Record a tap on a group of a message's buttons; False when it was tapped before."""
    if session.get(TelegramTap, (log_message_id, part)) is not None:
        return False
    session.add(TelegramTap(log_message_id=log_message_id, part=part))
    session.flush()
    return True


def tapped(session: Session, log_message_id: int) -> set[str]:
    """Return the groups of a message's buttons that have been tapped."""
    return set(session.scalars(select(TelegramTap.part).where(TelegramTap.log_message_id == log_message_id)))


def new_link(session: Session, conversation_id: int) -> str:
    """Return a token that carries a conversation over, once and soon; those given out before stop working."""
    token = secrets.token_urlsafe(LINK_BYTES)
    session.execute(delete(TelegramLink).where(TelegramLink.conversation_id == conversation_id))
    expiry = clock.real() + LINK_LIFETIME
    session.add(TelegramLink(token_hash=_hash(session, token), conversation_id=conversation_id, expires_at=expiry))
    return token


def use_link(session: Session, token: str) -> int | None:
    """Return the id of the conversation that a token carries over, and end the token; None when it is none now."""
    found = session.get(TelegramLink, _hash(session, token))
    if found is None:
        return None
    session.delete(found)
    return found.conversation_id if found.expires_at > clock.real() else None


def _hash(session: Session, token: str) -> str:
    """Return the keyed hash under which a token is kept; its case counts."""
    return lookup_hash(session, token.encode().hex())


def forget(session: Session, conversation_id: int) -> None:
    """Delete the raw updates and links that are still kept of a conversation."""
    chat = session.get(TelegramChat, conversation_id)
    session.execute(delete(TelegramLink).where(TelegramLink.conversation_id == conversation_id))
    if chat is not None:
        dead = update(TelegramUpdate).where(
            TelegramUpdate.bot_id == chat.bot_id, TelegramUpdate.chat_id == chat.chat_id, TelegramUpdate.state == DEAD
        )
        session.execute(dead.values(raw=None))
