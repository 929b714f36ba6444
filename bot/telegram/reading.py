"""An update as the assistant reads it: who said what where; nothing for what is none of its business."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from telegram import CallbackQuery, Chat, Message, MessageEntity, Update, User
from telegram.constants import ChatMemberStatus, ChatType, MessageEntityType

GONE = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
# What a message may hold instead of text, in the order in which it is looked for: a venue has a location, too.
KINDS = (
    "contact", "venue", "location", "voice", "video_note", "animation", "audio", "video", "photo", "document",
    "sticker", "poll", "dice", "game", "story", "paid_media", "checklist", "live_photo",
)  # fmt: skip
ELSEWHERE = "other"  # the kind of what has no text of its own


@dataclass(frozen=True)
class Command:
    """A command with what follows it."""

    name: str
    argument: str = ""


@dataclass(frozen=True)
class Said:
    """What somebody said to the bot: in which chat (and topic), in which language their app is, and what.

    Exactly one of `command`, `kind` (what it is instead of text), `callback` and `text` counts, in this order.
    """

    chat_id: int
    thread_id: int
    chat_kind: str
    language: str
    text: str = ""
    command: Command | None = None
    kind: str = ""
    callback: CallbackQuery | None = None
    message: Message | None = None
    user_id: int = 0

    @property
    def is_private(self) -> bool:
        """Tell whether nobody else reads along."""
        return self.chat_kind == ChatType.PRIVATE


@dataclass(frozen=True)
class Membership:
    """The bot was blocked or put out of a chat, or let in again."""

    chat_id: int
    is_gone: bool


@dataclass(frozen=True)
class Migration:
    """A group has a new id."""

    old: int
    new: int


def read(update: Update, me: User) -> Said | Membership | Migration | None:
    """Return what an update says to the bot `me`, None where it says nothing to it."""
    if update.my_chat_member is not None:
        status = update.my_chat_member.new_chat_member.status
        return Membership(update.my_chat_member.chat.id, status in GONE)
    if update.callback_query is not None:
        return _tapped(update.callback_query)
    message = update.message
    if message is None:
        return None
    if message.migrate_to_chat_id or message.migrate_from_chat_id:
        old, new = message.migrate_from_chat_id or message.chat.id, message.migrate_to_chat_id or message.chat.id
        return Migration(old, new)
    if message.chat.type == ChatType.CHANNEL or (message.from_user is not None and message.from_user.is_bot):
        return None
    return _said(message, me)


def _said(message: Message, me: User) -> Said | None:
    """Return what a message says, None where a group's message is not for the bot."""
    text = message.text or ""
    command = _command(message, text, me)
    is_private = message.chat.type == ChatType.PRIVATE
    if command is None and not is_private:
        if not (_is_mentioned(message, me) or _is_reply_to(message, me)):
            return None
        text = _without_mention(text, me)
    kind = "" if text else next((name for name in KINDS if getattr(message, name, None)), "")
    if not (text or command or kind):
        return None  # somebody joined, something was pinned
    if command is not None and command.name == "":
        return None  # another bot's
    return _from(message, text=text, command=command, kind=kind)


def _from(message: Message, **content: Any) -> Said:
    """Return what was said where by whom."""
    user = message.from_user
    return Said(
        message.chat.id,
        _thread(message),
        str(message.chat.type),
        (user.language_code if user else "") or "",
        message=message,
        user_id=user.id if user else 0,
        **content,
    )


def _tapped(query: CallbackQuery) -> Said | None:
    """Return a tap on a button of a message of ours."""
    message = query.message
    if message is None:
        return None
    chat: Chat = message.chat
    thread = _thread(message) if isinstance(message, Message) else 0
    language = query.from_user.language_code or ""
    return Said(chat.id, thread, str(chat.type), language, callback=query, user_id=query.from_user.id)


def _thread(message: Message) -> int:
    """Return the topic of a group that a message stands in, 0 where there are none."""
    return (message.message_thread_id or 0) if message.is_topic_message else 0


def _command(message: Message, text: str, me: User) -> Command | None:
    """Return the command that a message begins with; one with an empty name is for another bot."""
    entity = next(iter(message.entities), None)
    if entity is None or entity.type != MessageEntityType.BOT_COMMAND or entity.offset != 0:
        return None
    said = message.parse_entity(entity)
    name, _, addressed = said.removeprefix("/").partition("@")
    if addressed and addressed.lower() != (me.username or "").lower():
        return Command("")
    return Command(name.lower(), text[len(said) :].strip())


def _is_mentioned(message: Message, me: User) -> bool:
    """Tell whether a message, or the caption of what is in it, names the bot."""
    found: Sequence[tuple[MessageEntity, str]] = [
        *message.parse_entities().items(),
        *message.parse_caption_entities().items(),
    ]
    return any(
        (entity.type == MessageEntityType.MENTION and said.lower() == f"@{me.username}".lower())
        or (entity.user is not None and entity.user.id == me.id)
        for entity, said in found
    )


def _is_reply_to(message: Message, me: User) -> bool:
    """Tell whether a message replies to one of the bot's."""
    replied = message.reply_to_message
    return replied is not None and replied.from_user is not None and replied.from_user.id == me.id


def _without_mention(text: str, me: User) -> str:
    """Return a text without the bot's name."""
    name = f"@{me.username}"
    place = text.lower().find(name.lower())
    return text if place < 0 else f"{text[:place].rstrip(' ,:')} {text[place + len(name) :].lstrip(' ,:')}".strip()
