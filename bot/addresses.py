"""Makes the addresses of this server's own files, which the log holds as paths, whole for clients that need it."""

from collections.abc import Mapping
from typing import Any

from bot.incoming import Message


def absolute(message: Message, root: str) -> Message:
    """Return a message whose cards name this server's files under `root` ("https://assistant.example.org").

    Without a root those links are left out: whoever reads the message could not follow them.
    """
    attachment = message.get("attachment")
    payload = attachment.get("payload") if isinstance(attachment, Mapping) else None
    if not isinstance(payload, Mapping) or not payload.get("elements"):
        return message
    elements = [{**card, "buttons": _whole(card.get("buttons") or (), root)} for card in payload["elements"]]
    return {**message, "attachment": {**(attachment or {}), "payload": {**payload, "elements": elements}}}


def _whole(buttons: Any, root: str) -> list[dict[str, Any]]:
    """Return buttons with whole addresses."""
    own = [button for button in buttons if str(button.get("url", "")).startswith("/")]
    others = [button for button in buttons if button not in own]
    return [*others, *({**button, "url": f"{root.rstrip('/')}{button['url']}"} for button in own if root)]
