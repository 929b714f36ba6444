"""Files that come while an enquiry is filled in: fetched from Telegram, and kept encrypted with it."""

from dataclasses import dataclass

from sqlalchemy.orm import Session
from telegram import Message
from telegram.error import TelegramError

from actions import texts
from bot.logs import logger, trace
from bot.telegram import answers
from bot.telegram.client import Client
from bot.telegram.reading import Said
from bot.telegram.rich import plain, shorten
from knowledge import enquiry_files
from knowledge.conversations import Conversation

KINDS = ("document", "photo", "video", "audio", "voice", "animation")
MOST = 5  # files of one draft
NAME_LIMIT = 100
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Fetched:
    """A file as it came; without content, `problem` is the key of the text that says why."""

    name: str
    media_type: str = ""
    content: bytes = b""
    problem: str = ""


async def fetch(client: Client, said: Said) -> Fetched:
    """Fetch the file of a message; the size that Telegram tells is checked before, the real one afterwards."""
    file_id, name, media_type, size = _described(said.message, said.kind)
    if size > enquiry_files.LARGEST:
        return Fetched(name, problem="telegram-file-too-large")
    try:
        found = await client.get_file(file_id)
        content = bytes(await found.download_as_bytearray())
    except TelegramError as error:
        logger.warning("file not fetched", **trace(error))
        return Fetched(name, problem="telegram-file-lost")
    if len(content) > enquiry_files.LARGEST:
        return Fetched(name, problem="telegram-file-too-large")
    return Fetched(name, media_type, content)


def _described(message: Message | None, kind: str) -> tuple[str, str, str, int]:
    """Return id, name, media type and size of the file of a message."""
    held = getattr(message, kind, None)
    if isinstance(held, tuple | list):
        held = held[-1]  # the largest size of a photo
    default = "image/jpeg" if kind == "photo" else "application/octet-stream"
    name = shorten(plain(getattr(held, "file_name", None)).strip() or kind, NAME_LIMIT)
    return (
        str(getattr(held, "file_id", "")),
        name,
        str(getattr(held, "mime_type", None) or default),
        int(getattr(held, "file_size", None) or 0),
    )


def keep(session: Session, conversation: Conversation, fetched: Fetched, language: str) -> list[answers.Answer]:
    """Keep a file with the draft of a conversation, and say so, or say why it is not kept."""
    drafted = [one for one in enquiry_files.of_conversation(session, conversation.id) if one.enquiry_id is None]
    if len(drafted) >= MOST:
        return [answers.say(language, "clarify", "telegram-file-too-many", "apply", limit=MOST)]
    if fetched.problem == "telegram-file-too-large":
        limit = enquiry_files.LARGEST // MEGABYTE
        return [answers.say(language, "clarify", fetched.problem, "apply", limit=limit)]
    if fetched.problem:
        return [answers.say(language, "error", fetched.problem, "apply")]
    enquiry_files.keep(session, conversation.id, fetched.name, fetched.media_type, fetched.content)
    said = texts.text(language, "telegram-file-kept", name=fetched.name, count=len(drafted) + 1)
    return [answers.message(language, "confirmation", said, "apply")]
