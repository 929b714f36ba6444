"""Parts of a message as messages of their own, and the addresses that stand in one."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from actions.turn import Entity, Turn

PIECE = re.compile(r"(?:[^,;\n.!?]|[.!?](?!\s))+[.!?]?")
EMAIL = re.compile(r"[^\s@<>()\[\],;:\"']+@[^\s@<>()\[\],;:\"']+")
URL = re.compile(
    r"(?<![\w\"'=/])(?:https?://|www\.)[^\s<>,;\"']+|(?<![\w@.])(?:[\w-]+\.)+[a-z]{2,}(?:/[^\s<>,;\"']*)?(?![\w@])",
    re.IGNORECASE,
)
JOINED = 5  # letters between two names that are said as one: "South Africa and Canada"


def part(turn: Turn, start: int, end: int) -> Turn:
    """Return a part of the message without blanks, commas and semicolons around it, with the names in it."""
    said = turn.text[start:end]
    start += len(said) - len(said.lstrip(" \t\r\n,;"))
    said = turn.text[start:end].rstrip(" \t\r\n,;")
    end = start + len(said)
    within = (found for found in turn.entities if start <= found.start and found.end <= end)
    moved = tuple(replace(found, start=found.start - start, end=found.end - start) for found in within)
    return replace(turn, text=said, entities=moved)


def emails(turn: Turn) -> list[Turn]:
    """Return what looks like e-mail addresses in a message, as its parts."""
    return [_address(turn, found) for found in EMAIL.finditer(turn.text)]


def urls(turn: Turn) -> list[Turn]:
    """Return the web addresses in a message, as its parts; those within e-mail addresses are none."""
    taken = [found.span() for found in EMAIL.finditer(turn.text)]
    free = (found for found in URL.finditer(turn.text) if not any(a <= found.start() < b for a, b in taken))
    return [_address(turn, found) for found in free]


def pieces(turn: Turn) -> list[Turn]:
    """Split a message at commas, semicolons, ends of lines and sentences, and leave its addresses out."""
    text = turn.text
    for address in sorted((*emails(turn), *urls(turn)), key=lambda found: -len(found.text)):
        text = text.replace(address.text, "\n" * len(address.text))
    found = [part(turn, *match.span()) for match in PIECE.finditer(text)]
    return [piece for piece in found if any(character.isalnum() for character in piece.text)]


def named(turn: Turn, entities: Iterable[Entity]) -> Turn | None:
    """Return the names of these entities as a message of its own, None without any."""
    kept = sorted((found for found in entities if found.end > found.start), key=lambda found: found.start)
    if not kept:
        return None
    said = turn.text[kept[0].start : kept[0].end]
    for before, found in pairwise(kept):
        gap = turn.text[before.end : found.start]
        if found.start >= before.end:
            said += (gap if len(gap) <= JOINED else ", ") + turn.text[found.start : found.end]
    return replace(turn, text=said, entities=tuple(kept))


def only_names(turn: Turn, spare: int = 0) -> bool:
    """Tell whether a message consists of recognised names, but for so many words."""
    rest = turn.text
    spans = sorted({(found.start, found.end) for found in turn.entities if found.end > found.start}, reverse=True)
    for start, end in spans:
        rest = rest[:start] + " " + rest[end:]
    return bool(spans) and len(re.findall(r"\w+", rest)) <= spare


def _address(turn: Turn, found: re.Match[str]) -> Turn:
    """Return an address as a part, without the mark at the end of its sentence."""
    return part(turn, found.start(), found.start() + len(found[0].rstrip(".!?")))
