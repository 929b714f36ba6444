"""A tap on a button: checked against the log, obeyed once, and always acknowledged."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from sqlalchemy import exists, select
from sqlalchemy.orm import Session
from telegram import CallbackQuery, InlineKeyboardMarkup, Message
from telegram.error import TelegramError

from actions import texts
from bot.incoming import Incoming
from bot.telegram import answers, extras
from bot.telegram.client import Client
from bot.telegram.reading import Said
from bot.telegram.render import ANSWER, EXTRAS, buttons_of, inline_keyboard
from bot.telegram.saying import Known
from knowledge import conversations, telegram
from knowledge.conversations import Conversation, LogMessage
from knowledge.digits import whole_number
from knowledge.telegram import TelegramChat

OF_THE_MOMENT = ("form", "clarify")  # kinds of messages whose buttons answer only as long as nothing else was said


@dataclass(frozen=True)
class Tap:
    """What a tap means: the message and the group of its buttons, the payload to send; or why it does nothing.

    `keyboard` is what the message's keyboard is to become.
    """

    row_id: int | None = None
    part: str = ""
    payload: str = ""
    refusal: str = ""
    keyboard: InlineKeyboardMarkup | None = None


def tapped(session: Session, said: Said, state: Known) -> Tap:
    """Read a tap; a button is named by the message's id in the log, and its place or group."""
    over = Tap(refusal=texts.text(state.language, "telegram-tap-over"))
    number, _, name = ((said.callback.data if said.callback else None) or "").partition(":")
    conversation = conversations.find(session, "telegram", state.key)
    row_id = whole_number(number, digits=18)
    if conversation is None or row_id is None:
        return over
    row = session.get(LogMessage, row_id)
    chat = session.get(TelegramChat, conversation.id)
    if row is None or chat is None or row.conversation_id != conversation.id:
        return over
    return _checked(session, row, chat, name, state)


def _checked(session: Session, row: LogMessage, chat: TelegramChat, name: str, state: Known) -> Tap:
    """Read a tap on a message of this conversation."""
    over = texts.text(state.language, "telegram-tap-over")
    part = name if name in EXTRAS else ANSWER
    scene = extras.scene(session, row, chat, state.language, state.username)
    keyboard = inline_keyboard(row, replace(scene, tapped={*scene.tapped, part}, keyboard=False))
    tap = Tap(row.id, part, keyboard=keyboard)
    if part in scene.tapped:
        return replace(tap, refusal=texts.text(state.language, "telegram-tap-done"))
    if part in EXTRAS:
        return tap
    buttons = buttons_of(row.payload or {})
    place = whole_number(name)
    if place is None or place >= len(buttons) or (row.kind in OF_THE_MOMENT and _was_answered(session, row)):
        return replace(tap, refusal=over)
    return replace(tap, payload=str(buttons[place].get("payload") or ""))


def _was_answered(session: Session, row: LogMessage) -> bool:
    """Tell whether the user has said anything since a message."""
    later = exists().where(
        LogMessage.conversation_id == row.conversation_id,
        LogMessage.number > row.number,
        LogMessage.direction == conversations.IN,
    )
    return bool(session.scalar(select(later)))


def incoming(
    tap: Tap, channel: str, state: Known, message_id: str, along: Callable[[Session, Conversation], None]
) -> Incoming | None:
    """Return the message that a tap stands for, None where it does nothing."""
    if tap.refusal or tap.row_id is None:
        return None
    row_id = tap.row_id
    if tap.part in EXTRAS:

        def answer(session: Session, _conversation: Conversation) -> list[answers.Answer]:
            """Show what was asked for, unless another tap has been quicker."""
            row = session.get(LogMessage, row_id)
            first = row is not None and telegram.tap(session, row_id, tap.part)
            return answers.shown(session, row, tap.part) if row is not None and first else []

        return Incoming(channel, state.key, f"[{tap.part}]", message_id, answer=answer, along=along)

    def noting(session: Session, conversation: Conversation) -> None:
        """Record the tap in the turn, unless the turn has just erased the message."""
        if session.get(LogMessage, row_id) is not None:
            telegram.tap(session, row_id, ANSWER)
        along(session, conversation)

    is_payload = tap.payload.startswith("/")
    return Incoming(channel, state.key, tap.payload, message_id, state.metadata, is_payload=is_payload, along=noting)


async def acknowledge(client: Client, query: CallbackQuery, tap: Tap) -> None:
    """End the button's waiting, and take away what has been answered; that it is gone already matters to nobody."""
    with suppress(TelegramError):
        await client.answer_callback_query(query.id, text=tap.refusal or None)
    message = query.message
    if tap.row_id is not None and isinstance(message, Message):
        with suppress(TelegramError):
            await client.edit_message_reply_markup(
                chat_id=message.chat.id, message_id=message.message_id, reply_markup=tap.keyboard
            )
