"""Reads Telegram's HTML as its server does: refuses what it cannot parse, and keeps the first hundred entities."""

from html import unescape
from html.parser import HTMLParser

TAGS = {"b", "i", "u", "s", "a", "code", "pre", "blockquote", "tg-spoiler"}
MOST = 100


class MarkupError(Exception):
    """The text cannot be parsed."""


class _Reader(HTMLParser):
    """Collects the text and the entities."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.text = ""
        self.entities: list[tuple[str, str]] = []
        self._open: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an entity."""
        if tag not in TAGS:
            raise MarkupError(f'Unsupported start tag "{tag}"')
        self._open.append((tag, len(self.text)))

    def handle_endtag(self, tag: str) -> None:
        """Close the last entity."""
        if not self._open or self._open[-1][0] != tag:
            raise MarkupError(f'Unmatched end tag "{tag}"')
        name, start = self._open.pop()
        self.entities.append((name, self.text[start:]))

    def handle_data(self, data: str) -> None:
        """Take text."""
        if "<" in data:
            raise MarkupError("Unclosed start tag")
        self.text += data

    def handle_entityref(self, name: str) -> None:
        """Take a named character."""
        self.text += unescape(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Take a numbered character."""
        self.text += unescape(f"&#{name};")

    def unclosed(self) -> bool:
        """Tell whether an entity is still open."""
        return bool(self._open)


def parsed(text: str) -> tuple[str, list[tuple[str, str]]]:
    """Return the text without markup, and its entities.

    Raises:
        MarkupError: it cannot be parsed.
    """
    reader = _Reader()
    reader.feed(text)
    reader.close()
    if reader.unclosed() or reader.rawdata:
        raise MarkupError("Can't find end of the entity")
    return reader.text, reader.entities[:MOST]
