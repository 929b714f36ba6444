"""Text with a few spans of formatting, cut to Telegram's lengths and written as its HTML or as plain text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

MESSAGE_LIMIT = 4096  # UTF-16 units of a message's text, after its entities are read
CAPTION_LIMIT = 1024
CUTS = ("\n\n", "\n", ". ", " ")  # where a text may be cut, the best first
SHORTEST = 0.5  # a better cut counts only if it leaves this much of the room used
# What would turn the rest of a text around, hide it, or be refused: bidirectional overrides, control characters, halves
# of surrogate pairs.
UNREADABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
JOINED = re.compile("[\u0300-\u036f\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]")  # belongs to the character before


@dataclass(frozen=True)
class Span:
    """A stretch of a text with a tag of Telegram's HTML: `b`, `i`, or `a` with an address."""

    start: int
    end: int
    tag: str
    url: str = ""

    def within(self, start: int, end: int) -> "Span | None":
        """Return the part of the span between two places, as it stands in the text cut out there."""
        first, last = max(self.start, start), min(self.end, end)
        return Span(first - start, last - start, self.tag, self.url) if first < last else None


@dataclass(frozen=True)
class Rich:
    """A text and its spans, which do not overlap."""

    text: str
    spans: tuple[Span, ...] = ()

    def __add__(self, other: "Rich") -> "Rich":
        """Return both texts, one behind the other."""
        moved = (Span(s.start + len(self.text), s.end + len(self.text), s.tag, s.url) for s in other.spans)
        return Rich(self.text + other.text, (*self.spans, *moved))

    def html(self) -> str:
        """Write the text as Telegram's HTML."""
        parts, place = [], 0
        for span in sorted(self.spans, key=lambda one: one.start):
            address = f' href="{escape(span.url)}"' if span.url else ""
            said = escape(self.text[span.start : span.end], quote=False)
            parts.append(escape(self.text[place : span.start], quote=False))
            parts.append(f"<{span.tag}{address}>{said}</{span.tag}>")
            place = span.end
        return "".join(parts) + escape(self.text[place:], quote=False)

    def cut(self, start: int, end: int) -> "Rich":
        """Return a stretch of the text without outer blanks, its spans cut along."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        found = (span.within(start, end) for span in self.spans)
        return Rich(self.text[start:end], tuple(span for span in found if span))

    def split(self, limit: int = MESSAGE_LIMIT) -> Iterator["Rich"]:
        """Yield the text in parts of at most so many UTF-16 units, cut at paragraphs, lines, sentences or words."""
        start = 0
        while start < len(self.text):
            end = _end(self.text, start, limit)
            part = self.cut(start, end)
            if part.text:
                yield part
            start = end


def plain(text: object) -> str:
    """Return a text without what makes it unreadable."""
    return UNREADABLE.sub("", str(text or ""))


def bold(text: str) -> Rich:
    """Return a text in bold."""
    return Rich(text, (Span(0, len(text), "b"),) if text else ())


def link(text: str, url: str) -> Rich:
    """Return a text that leads to an address."""
    return Rich(text, (Span(0, len(text), "a", url),))


def units(text: str) -> int:
    """Return the length of a text in UTF-16 units, as Telegram counts."""
    return len(text) + sum(character > "\uffff" for character in text)


def shorten(text: str, limit: int) -> str:
    """Return a text of at most so many UTF-16 units, with an ellipsis where it is cut."""
    if units(text) <= limit:
        return text
    return text[: _furthest(text, 0, limit - 1)].rstrip() + "…"


def _end(text: str, start: int, limit: int) -> int:
    """Return where the part that begins at a place ends."""
    furthest = _furthest(text, start, limit)
    if furthest == len(text):
        return furthest
    for mark in CUTS:
        found = text.rfind(mark, start, furthest)
        if found > start + (furthest - start) * SHORTEST:
            return found + len(mark)
    whole = furthest
    while whole > start + 1 and (JOINED.match(text[whole]) or text[whole - 1] == "\u200d"):
        whole -= 1
    return whole if whole > start + 1 else furthest


def _furthest(text: str, start: int, limit: int) -> int:
    """Return the furthest place up to which the text is not longer than the limit."""
    end = min(len(text), start + limit)
    while units(text[start:end]) > limit:
        end -= max(1, (units(text[start:end]) - limit) // 2)
    return end
