"""What Telegram shows besides a message itself: its sources, an event's calendar entry and place, a reply keyboard."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy.orm import Session
from telegram import ReplyKeyboardMarkup, ReplyKeyboardRemove

from actions import texts
from bot.telegram.render import CALENDAR, MAP, SOURCES, Part, Scene
from knowledge import telegram
from knowledge.conversations import LogMessage
from knowledge.events import event, has_exact_days, is_coming
from knowledge.models import Event, Place
from knowledge.telegram import PRIVATE, TelegramChat

MOST_SOURCES = 30


def scene(session: Session, row: LogMessage, chat: TelegramChat, language: str, username: str) -> Scene:
    """Tell where a message goes, and which buttons it has besides its own."""
    metadata = (row.payload or {}).get("metadata") or {}
    return Scene(
        language=texts.supported(metadata.get("language") or language),
        username=username,
        is_private=chat.kind == PRIVATE,
        keyboard=chat.keyboard,
        tapped=telegram.tapped(session, row.id),
        extras=tuple(_extras(session, metadata)),
    )


def _extras(session: Session, metadata: dict[str, Any]) -> Iterator[str]:
    """Yield the extra buttons that a message with this metadata has."""
    if metadata.get("sources"):
        yield SOURCES
    if found := coming_event(session, metadata):
        if has_exact_days(found):
            yield CALENDAR
        if located(found):
            yield MAP


def coming_event(session: Session, metadata: dict[str, Any]) -> Event | None:
    """Return the one coming event that a message tells of, None where it tells of none or several."""
    names = [name for name in metadata.get("records") or () if str(name).startswith("event:")]
    found = event(session, names[0].partition(":")[2]) if len(names) == 1 else None
    return found if found is not None and is_coming(found) else None


def calendar(found: Event, language: str) -> dict[str, Any] | None:
    """Return an event's calendar file as a message's attachment; None where its days are not on record."""
    content = {"event": found.id, "language": language}
    return {"type": "calendar", "payload": content} if has_exact_days(found) else None


def located(found: Event) -> Place | None:
    """Return the place of an event whose position is on record; a whole country has none."""
    return next((one for one in found.places if one.kind == "city" and one.lat is not None), None)


def venue(found: Event) -> dict[str, Any] | None:
    """Return where an event takes place, as a message's attachment; None where no position is on record."""
    place = located(found)
    if place is None:
        return None
    content = {"latitude": place.lat, "longitude": place.lon, "title": found.venue or found.name, "address": place.name}
    return {"type": "venue", "payload": content}


def sources(language: str, metadata: dict[str, Any]) -> str:
    """Return the sources of a message as a list."""
    cited = metadata.get("sources") or []
    lines = [
        texts.text(language, "telegram-source", url=one["url"], date=texts.show_date(language, one["as_of"]))
        for one in cited[:MOST_SOURCES]
    ]
    return "\n".join([texts.text(language, "telegram-sources"), *lines])


def opens_keyboard(part: Part) -> bool | None:
    """Tell whether a part opens a reply keyboard (True), takes it away (False), or leaves things as they are (None)."""
    if isinstance(part.markup, ReplyKeyboardMarkup):
        return True
    return False if isinstance(part.markup, ReplyKeyboardRemove) else None
