"""The lines of an iCalendar file (RFC 5545): which line begins what, so that a fault can be told by its line."""

import re
from dataclasses import dataclass, field

NAME = re.compile(r"([A-Za-z0-9-]+)[;:]")


class CalendarError(ValueError):
    """A calendar cannot be read; `line` is the one to look at (0: none), the message says what is wrong with it."""

    def __init__(self, line: int, words: str) -> None:
        super().__init__(words)
        self.line = line


@dataclass
class Lines:
    """One event's lines: where it begins, and the first line of each of its properties."""

    begins: int
    properties: dict[str, int] = field(default_factory=dict)


def events(text: str) -> list[Lines]:
    """Return where the events of a calendar stand, in their order.

    Raises:
        CalendarError: a line is none of a calendar, or something that begins does not end.
    """
    found: list[Lines] = []
    open_parts: list[tuple[str, int]] = []
    for number, line in _unfolded(text):
        named = NAME.match(line)
        if not open_parts and line.upper() != "BEGIN:VCALENDAR":
            raise CalendarError(number, f"Here a calendar should begin (BEGIN:VCALENDAR), but there is “{line[:60]}”.")
        if named is None or ":" not in line:
            raise CalendarError(number, f"This is no line of a calendar: “{line[:60]}”.")
        name, value = named[1].upper(), line.rpartition(":")[2].strip().upper()
        if name == "BEGIN":
            open_parts.append((value, number))
            if value == "VEVENT":
                found.append(Lines(number))
        elif name == "END":
            begun, first = open_parts.pop()
            if begun != value:
                raise CalendarError(number, f"Here a {value} ends, but what begins in line {first} is a {begun}.")
        elif open_parts[-1][0] == "VEVENT":
            found[-1].properties.setdefault(name, number)
    if open_parts:
        begun, first = open_parts[-1]
        raise CalendarError(first, f"The {begun} that begins here never ends: the file is not complete.")
    return found


def _unfolded(text: str) -> list[tuple[int, str]]:
    """Return the lines that say something, each with the number of its first physical line."""
    found: list[tuple[int, str]] = []
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if line[:1] in (" ", "\t") and found:
            found[-1] = (found[-1][0], found[-1][1] + line[1:])
        elif line.strip():
            found.append((number, line))
    if not found:
        raise CalendarError(0, "There is nothing in this calendar.")
    return found
