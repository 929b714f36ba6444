"""What the channel answers itself, as messages of the log: what is no text, settings, taps on extra buttons."""

from collections.abc import Mapping
from typing import Any

from babel import Locale
from sqlalchemy.orm import Session

from actions import texts
from bot.telegram import extras
from bot.telegram.commands import STARTS
from bot.telegram.render import CALENDAR, MAP, SOURCES
from knowledge.conversations import LogMessage

Answer = dict[str, Any]


def say(language: str, kind: str, key: str, intent: str, **values: str | int) -> Answer:
    """Return a message of one text."""
    return message(language, kind, texts.text(language, key, **values), intent)


def message(language: str, kind: str, text: str, intent: str, **more: Any) -> Answer:
    """Return a message as actions send it."""
    metadata = {"kind": kind, "intent": intent, "language": language, "records": [], "sources": []}
    return {"text": text, "metadata": {**metadata, **more.pop("metadata", {})}, **more}


def settings(language: str) -> list[Answer]:
    """Offer what can be set: the language."""
    buttons = [
        {
            "title": str(Locale(code).get_display_name(code)).capitalize(),
            "payload": f'/switch_language{{"language": "{code}"}}',
        }
        for code in texts.languages()
    ]
    own = str(Locale(language).get_display_name(language))
    said = texts.text(language, "telegram-settings", name=own)
    return [message(language, "clarify", said, "switch_language", buttons=buttons)]


def in_private(language: str, username: str, command: str) -> list[Answer]:
    """Say in a group that a command is for the private chat, and lead there."""
    start = next((start for start, name in STARTS.items() if name == command), "settings")
    button = {"title": texts.text(language, "telegram-button-private"), "url": f"https://t.me/{username}?start={start}"}
    return [message(language, "clarify", texts.text(language, "telegram-private"), "apply", buttons=[button])]


def unread(language: str, kind: str) -> list[Answer]:
    """Say honestly what the assistant cannot do with something that is no text."""
    key = f"telegram-got-{kind.replace('_', '-')}"
    known = key if texts.has(language, key) else "telegram-got-other"
    return [say(language, "clarify", known, "nlu_fallback")]


def shown(session: Session, row: LogMessage, part: str) -> list[Answer]:
    """Return what a tap on an extra button of a message shows; nothing where that is not there any more."""
    metadata: Mapping[str, Any] = (row.payload or {}).get("metadata") or {}
    language = texts.supported(metadata.get("language"))
    intent = str(metadata.get("intent", ""))
    if part == SOURCES:
        return [message(language, "answer", extras.sources(language, dict(metadata)), intent)]
    found = extras.coming_event(session, dict(metadata))
    if found is None or part not in (CALENDAR, MAP):
        return []
    attachment = extras.calendar(found, language) if part == CALENDAR else extras.venue(found)
    if attachment is None:
        return []
    key = "telegram-calendar" if part == CALENDAR else "telegram-map"
    said = texts.text(language, key, event=found.name)
    rests = {"records": [found.key], "sources": found.citations}
    return [message(language, "answer", said, intent, attachment=attachment, metadata=rests)]
