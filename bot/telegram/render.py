"""A message of the log as Telegram shows it: parts in order, each one call of the Bot API."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from actions import texts
from bot.telegram.rich import CAPTION_LIMIT, Rich, Span, bold, link, plain, shorten, units
from knowledge.conversations import LogMessage

BUTTON_LIMIT = 60  # characters of a button that phones still show
ROW_LIMIT = 26  # characters of two buttons that fit side by side
IN_A_ROW = 2
BUTTONS_LIMIT = 100  # Telegram's
ANSWER, SOURCES, CALENDAR, MAP = "answer", "sources", "calendar", "map"
EXTRAS = (SOURCES, CALENDAR, MAP)
PERSONAL = ("/apply", "/delete_data", "/enquiry")  # payloads that a group gets as a way into the private chat

NO_TEXT = Rich("")

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove


@dataclass(frozen=True)
class Part:
    """One call: `message`, `photo`, `venue` or `document`; `content` is what it is given besides text and keyboard."""

    method: str
    text: Rich = NO_TEXT
    content: Mapping[str, Any] | None = None
    markup: Markup | None = None


@dataclass(frozen=True)
class Scene:
    """Where a message goes: a private chat or a group, in which language, under which bot, and what was tapped.

    `extras` are the buttons besides those of the message that it may have (`EXTRAS`); `keyboard` tells that a reply
    keyboard of ours may be open.
    """

    language: str
    username: str
    is_private: bool = True
    keyboard: bool = False
    tapped: Collection[str] = ()
    extras: Collection[str] = ()


def parts(row: LogMessage, scene: Scene) -> list[Part]:
    """Return the calls that say a message; the last text carries the keyboard."""
    payload = row.payload or {}
    found = [*_pictures(payload), *_texts(row, payload), *_attached(payload)]
    last = max((place for place, part in enumerate(found) if part.method in ("message", "photo")), default=-1)
    if last < 0:
        return found
    inline, reply = inline_keyboard(row, scene), _reply_keyboard(payload, scene)
    found[last] = replace(found[last], markup=reply or inline)
    if reply and inline:  # a message has one keyboard only: the open one goes with this, the buttons follow
        choose = Rich(texts.text(scene.language, "telegram-choose"))
        found.insert(last + 1, Part("message", choose, markup=inline))
    return found


def inline_keyboard(row: LogMessage, scene: Scene) -> InlineKeyboardMarkup | None:
    """Return a message's buttons that have not been answered, and its extra ones; None without any."""
    payload = row.payload or {}
    open_choices = [] if ANSWER in scene.tapped or _is_typed(payload, scene) else _choices(row, payload, scene)
    rows = list(_rows(open_choices))
    extras = [name for name in EXTRAS if name in scene.extras and name not in scene.tapped]
    if extras:
        labels = [texts.text(scene.language, f"telegram-button-{name}") for name in extras]
        rows.append(
            [
                InlineKeyboardButton(label, callback_data=f"{row.id}:{name}")
                for label, name in zip(labels, extras, strict=True)
            ]
        )
    return InlineKeyboardMarkup(rows) if rows else None


def buttons_of(payload: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return all buttons of a message in order, those of its cards behind its own: a tap names one by its place."""
    cards = (card.get("buttons") or () for card in _cards(payload))
    return [dict(button) for group in (payload.get("buttons") or (), *cards) for button in group]


def web_address(address: object) -> str:
    """Return an address that may be opened, "" for any other."""
    said = address.strip() if isinstance(address, str) else ""
    parts_ = urlsplit(said) if said.isprintable() else urlsplit("")
    return said if parts_.scheme.lower() in ("http", "https") and parts_.hostname else ""


def _texts(row: LogMessage, payload: Mapping[str, Any]) -> Iterator[Part]:
    """Yield the text, its source line in italics, and the cards of what it does not name itself."""
    text = plain(row.text).strip()
    body, _, sources = text.rpartition("\n\n")
    cited = bool((payload.get("metadata") or {}).get("sources")) and bool(body)
    rich = Rich(text, (Span(len(text) - len(sources), len(text), "i"),) if cited else ())
    for card in _cards(payload):
        title = plain(card.get("title")).strip()
        if title and title in text:
            continue  # of a list that other channels show as cards, too
        rich += Rich("\n\n" if rich.text else "") + _card(card)
    yield from (Part("message", part) for part in rich.split())


def _card(card: Mapping[str, Any]) -> Rich:
    """Return a card: its title in bold, or leading to its address, and its text."""
    title, below = plain(card.get("title")), plain(card.get("subtitle"))
    action = card.get("default_action")
    address = web_address(action.get("url")) if isinstance(action, Mapping) else ""
    head = link(title, address) if address and title else bold(title)
    return head + Rich(f"\n{below}" if below and title else below)


def _cards(payload: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    """Return the cards of a message."""
    content = _attachment(payload).get("elements") or ()
    return [card for card in content if isinstance(card, Mapping)]


def _attachment(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what is attached, {} where nothing is."""
    attachment = payload.get("attachment")
    content = attachment.get("payload") if isinstance(attachment, Mapping) else None
    return content if isinstance(content, Mapping) else {}


def _pictures(payload: Mapping[str, Any]) -> Iterator[Part]:
    """Yield the pictures of a message, with their titles as captions."""
    attached = payload.get("attachment")
    is_picture = isinstance(attached, Mapping) and attached.get("type") == "image"
    content = _attachment(payload)
    for address in (payload.get("image"), content.get("src") if is_picture else None):
        if usable := web_address(address):
            caption = shorten(plain(content.get("title")) if is_picture else "", CAPTION_LIMIT)
            yield Part("photo", Rich(caption), {"photo": usable})


def _attached(payload: Mapping[str, Any]) -> Iterator[Part]:
    """Yield a venue, or an event's calendar file."""
    attached = payload.get("attachment")
    kind = attached.get("type") if isinstance(attached, Mapping) else ""
    if kind in ("venue", "calendar"):
        yield Part("venue" if kind == "venue" else "document", content=_attachment(payload))


def _is_typed(payload: Mapping[str, Any], scene: Scene) -> bool:
    """Tell whether a message's buttons stand on the reply keyboard, where a tap types them."""
    buttons = payload.get("buttons") or ()
    return bool(buttons) and isinstance(_reply_keyboard(payload, scene), ReplyKeyboardMarkup)


def _reply_keyboard(payload: Mapping[str, Any], scene: Scene) -> ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    """Return the keyboard that shares the user's name where it is asked for; otherwise take an open one away."""
    metadata = payload.get("metadata") or {}
    typed = [
        str(button["title"]) for button in payload.get("buttons") or () if button.get("title") == button.get("payload")
    ]
    all_typed = len(typed) == len(payload.get("buttons") or ())
    if not scene.is_private or not (metadata.get("field") == "contact_name" or scene.keyboard):
        return None
    if metadata.get("field") == "contact_name" and metadata.get("kind") == "form":
        share = KeyboardButton(texts.text(scene.language, "telegram-button-contact"), request_contact=True)
        return _keyboard([share], typed)
    return _keyboard([], typed) if typed and all_typed else ReplyKeyboardRemove()


def _keyboard(special: Sequence[KeyboardButton], typed: Sequence[str]) -> ReplyKeyboardMarkup:
    """Return a reply keyboard that goes away when it is used."""
    rows = [[button] for button in (*special, *(KeyboardButton(title) for title in typed))]
    return ReplyKeyboardMarkup(rows, resize_keyboard=True, one_time_keyboard=True)


def _choices(row: LogMessage, payload: Mapping[str, Any], scene: Scene) -> list[InlineKeyboardButton]:
    """Return a message's buttons; each names the row and its place, so that it fits into 64 bytes."""
    found = []
    for place, button in enumerate(buttons_of(payload)[:BUTTONS_LIMIT]):
        title = shorten(plain(button.get("title")).strip(), BUTTON_LIMIT) or "…"
        said = str(button.get("payload") or "")
        if "url" in button:
            if address := web_address(button["url"]):
                found.append(InlineKeyboardButton(title, url=address))
        elif not scene.is_private and said.startswith(PERSONAL):
            found.append(InlineKeyboardButton(title, url=private_link(scene.username, said)))
        else:
            found.append(InlineKeyboardButton(title, callback_data=f"{row.id}:{place}"))
    return found


def private_link(username: str, payload: str) -> str:
    """Return the way from a group into the private chat, to what a personal payload asks for."""
    start = "delete" if payload.startswith("/delete_data") else "status" if payload.startswith("/enquiry") else "apply"
    return f"https://t.me/{username}?start={start}"


def _rows(buttons: Sequence[InlineKeyboardButton]) -> Iterator[list[InlineKeyboardButton]]:
    """Yield rows of one or two buttons, as many as fit side by side."""
    row: list[InlineKeyboardButton] = []
    for button in buttons:
        if row and (len(row) == IN_A_ROW or sum(units(one.text) for one in (*row, button)) > ROW_LIMIT):
            yield row
            row = []
        row.append(button)
    if row:
        yield row
