"""What rasa-webchat renders: it drops every other shape without a word, and runs whatever address a link holds."""

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from bot.incoming import Message

METADATA = ("id", "kind", "intent", "language", "records", "sources", "field", "reference")  # it obeys other keys
SAFE_SCHEMES = {"http", "https", "mailto", "tel"}
MEDIA = ("image", "video")


def utterances(message: Message) -> list[dict[str, Any]]:
    """Return the `bot_uttered` events that say a message: its text with its buttons, then what is attached to it."""
    metadata = {key: message["metadata"][key] for key in METADATA if key in message["metadata"]}
    replies = _buttons(message.get("buttons") or ())
    contents: list[dict[str, Any]] = [{"text": message["text"], **({"quick_replies": replies} if replies else {})}]
    contents += [{"attachment": attachment} for attachment in _attachments(message)]
    return [{**content, "metadata": metadata} for content in contents]


def _attachments(message: Message) -> Iterable[dict[str, Any]]:
    """Yield what is attached, in the shapes that are rendered; the text stands for anything else."""
    if _is_safe(image := message.get("image")):
        yield {"type": "image", "payload": {"src": image, "title": ""}}
    attachment = message.get("attachment")
    if not isinstance(attachment, Mapping) or not isinstance(payload := attachment.get("payload"), Mapping):
        return
    if attachment.get("type") in MEDIA and _is_safe(payload.get("src")):
        yield {"type": attachment["type"], "payload": {"src": payload["src"], "title": str(payload.get("title") or "")}}
    elif attachment.get("type") == "template" and (cards := [_card(card) for card in payload.get("elements") or ()]):
        yield {"type": "template", "payload": {"template_type": "generic", "elements": cards}}


def _card(card: Mapping[str, Any]) -> dict[str, Any]:
    """Return one card of a carousel without unsafe addresses."""
    found: dict[str, Any] = {"title": str(card.get("title") or ""), "subtitle": str(card.get("subtitle") or "")}
    if _is_safe(card.get("image_url")):
        found["image_url"] = card["image_url"]
    action = card.get("default_action")
    if isinstance(action, Mapping) and _is_safe(action.get("url")):
        found["default_action"] = {"type": "web_url", "url": action["url"]}
    return {**found, "buttons": _buttons(card.get("buttons") or ())}


def _buttons(buttons: Iterable[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Return buttons and link buttons; one whose address is not safe is left out."""
    found = []
    for button in buttons:
        if "url" in button and _is_safe(button["url"]):
            found.append({"type": "web_url", "title": str(button["title"]), "url": str(button["url"])})
        elif "url" not in button:
            title, payload = str(button["title"]), str(button["payload"])
            found.append({"content_type": "text", "title": title, "payload": payload})
    return found


def _is_safe(address: object) -> bool:
    """Tell whether a browser may follow an address."""
    return isinstance(address, str) and urlsplit(address.strip()).scheme.lower() in SAFE_SCHEMES
