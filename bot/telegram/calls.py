"""One part of a message as a call of the Bot API, with simpler forms where Telegram refuses the first one."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from starlette.concurrency import run_in_threadpool
from telegram import InlineKeyboardMarkup, InputFile, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest

from actions import texts
from bot.event_files import calendar_of
from bot.telegram.client import Client
from bot.telegram.render import Markup, Part
from knowledge.database import Database
from knowledge.events import event, has_exact_days
from knowledge.telegram import TelegramChat

# What Telegram says when it is the form of a message that it refuses, not the chat.
OF_FORM = ("parse", "entit", "button", "keyboard", "markup", "url", "wrong", "photo", "image", "failed to get", "tag")


async def call(client: Client, database: Database, chat: TelegramChat, part: Part) -> None:
    """Send a part to a chat: as it is meant, then as plain text, then without its keyboard.

    Raises:
        TelegramError: it has not arrived, or nobody knows whether it has.
    """
    forms = await _forms(client, database, chat, part)
    for place, form in enumerate(forms):
        try:
            await form()
        except BadRequest as error:
            is_last = place == len(forms) - 1
            if is_last or not any(word in error.message.lower() for word in OF_FORM):
                raise
        else:
            return


async def _forms(
    client: Client, database: Database, chat: TelegramChat, part: Part
) -> list[Callable[[], Awaitable[object]]]:
    """Return the calls to try, one after the other."""
    to: dict[str, Any] = {"chat_id": chat.chat_id, "message_thread_id": chat.thread_id or None}
    content = part.content or {}
    if part.method == "venue":
        place = {name: content[name] for name in ("latitude", "longitude", "title", "address")}
        return [lambda: client.send_venue(**to, **place)]
    if part.method == "document":
        said = texts.supported(content.get("language"))
        name, calendar = await run_in_threadpool(_calendar, database, str(content.get("event")), said)
        return [lambda: client.send_document(**to, document=InputFile(calendar, name))]
    text, markup = part.text, part.markup
    quiet = LinkPreviewOptions(is_disabled=True)
    safe = None if isinstance(markup, InlineKeyboardMarkup) else markup
    html = {"parse_mode": ParseMode.HTML}

    def message(said: str, keyboard: Markup | None, **more: Any) -> Callable[[], Awaitable[object]]:
        """Return the call that sends a text."""
        return lambda: client.send_message(**to, text=said, reply_markup=keyboard, link_preview_options=quiet, **more)

    if part.method == "photo":
        address = str(content["photo"])
        caption: dict[str, Any] = {"caption": text.html() or None, "reply_markup": markup, **html}
        return [
            partial(client.send_photo, **to, photo=address, **caption),
            message(f"{text.text}\n{address}".strip(), markup),
            message(address, safe),
        ]
    return [message(text.html(), markup, **html), message(text.text, markup), message(text.text, safe)]


def _calendar(database: Database, event_id: str, language: str) -> tuple[str, bytes]:
    """Return the name and content of an event's calendar file, in a language."""
    with database.read() as session:
        found = event(session, event_id)
        if found is None or not has_exact_days(found):
            raise BadRequest("the event is not on file any more")
        return f"{event_id}.ics", calendar_of(session, found, language)
