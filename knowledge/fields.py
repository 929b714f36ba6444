"""How the fields of a record are read from what a person types (or a file holds), and written back for him.

Every value has one form as text: `show` writes it, `read` reads it; several values stand on lines of their own. What
cannot be read raises `FieldError`, whose message tells a person what to do.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, ClassVar
from zoneinfo import available_timezones

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.dates import period
from knowledge.digits import whole_number
from knowledge.links import link_fault
from knowledge.models import Cluster, Place, Statement, Topic
from knowledge.spelling import plain, slug

Option = tuple[str, str]  # value, label
DIGITS = 8  # of a number that a person types
FEW = 12  # of the values there are, for whom none of them was named
SHORTEST_SECRET = 32  # characters; of a site, with which it signs who its users are


class FieldError(ValueError):
    """A field cannot be read; the message says what to do."""


@dataclass(frozen=True, kw_only=True)
class Field:
    """One line of text.

    `required` is asked for always; `secretariat` is changed by nobody else; `rare` stands folded up in a form.
    """

    name: str
    label: str
    help: str = ""
    required: bool = False
    secretariat: bool = False
    rare: bool = False
    length: int = 300
    input: ClassVar[str] = "text"

    def read(self, session: Session, said: str) -> Any:
        """Return the value that a text says, None for an empty one.

        Raises:
            FieldError: it cannot be read, or it is empty and must not be.
        """
        said = said.strip()
        if not said:
            if self.required:
                raise FieldError("Please fill this in.")
            return self.nothing()
        if len(said) > self.length:
            raise FieldError(self.too_long(said))
        return self.value(session, said)

    def too_long(self, said: str) -> str:
        """Return what to do about a text that does not fit."""
        return f"This is too long: {self.length} characters fit, these are {len(said)}."

    def nothing(self) -> Any:
        """Return what an empty field means."""
        return None

    def value(self, _session: Session, said: str) -> Any:
        """Return the value that a text, which is not empty, says."""
        return " ".join(said.split())

    def show(self, value: Any) -> str:
        """Return a value as text."""
        return "" if value is None else str(value)

    def options(self, _session: Session) -> Sequence[Option]:
        """Return what there is to choose from; nothing where everything may be typed."""
        return ()


@dataclass(frozen=True, kw_only=True)
class Text(Field):
    """Some sentences."""

    length: int = 8000
    input: ClassVar[str] = "textarea"

    def value(self, _session: Session, said: str) -> str:
        """Return the text as it is."""
        return said.replace("\r\n", "\n")


@dataclass(frozen=True, kw_only=True)
class Url(Field):
    """A public web address."""

    length: int = 500
    input: ClassVar[str] = "url"

    def value(self, _session: Session, said: str) -> str:
        """Return the address; one without https:// gets it."""
        address = said if "://" in said else f"https://{said}"
        fault = link_fault(address)
        if fault:
            raise FieldError(f"{fault} Copy the address from the browser, such as https://www.example.org/page.")
        return address


@dataclass(frozen=True, kw_only=True)
class Day(Field):
    """One day."""

    input: ClassVar[str] = "date"

    def value(self, _session: Session, said: str) -> date:
        """Return the day."""
        try:
            return date.fromisoformat(said)
        except ValueError:
            raise FieldError("This is no date. Write it as year-month-day, such as 2026-11-30.") from None

    def show(self, value: Any) -> str:
        """Return the day as year-month-day."""
        return value.isoformat() if value else ""


@dataclass(frozen=True, kw_only=True)
class Dating(Field):
    """A date as exact as it is known: a day, a month, a year."""

    length: int = 60

    def value(self, _session: Session, said: str) -> str:
        """Return the text, in which there is a date."""
        if period(said) is None:
            raise FieldError("There is no date in this. Write 2026-11-30, or 2026-11, or 2026.")
        return said

    def too_long(self, said: str) -> str:  # noqa: ARG002 - what it says is no date that could be shortened
        """Return how a date is written."""
        return "This is no date as it is kept here. Write 2026-11-30, or 2026-11, or 2026."


@dataclass(frozen=True, kw_only=True)
class Clock(Field):
    """A time of day."""

    input: ClassVar[str] = "time"

    def value(self, _session: Session, said: str) -> str:
        """Return the time as HH:MM."""
        found = re.fullmatch(r"([01]?\d|2[0-3])[:.]([0-5]\d)(:00)?", said)
        if found is None:
            raise FieldError("This is no time of day. Write it as 09:30.")
        return f"{int(found[1]):02}:{found[2]}"


@dataclass(frozen=True, kw_only=True)
class Moment(Field):
    """A day and a time, in UTC."""

    input: ClassVar[str] = "datetime-local"

    def value(self, _session: Session, said: str) -> datetime:
        """Return the moment."""
        try:
            found = datetime.fromisoformat(said)
        except ValueError:
            raise FieldError("This is no date with a time. Write it as 2026-11-30T09:30.") from None
        return found if found.tzinfo else found.replace(tzinfo=UTC)

    def show(self, value: Any) -> str:
        """Return the moment without its zone, which is UTC."""
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M") if value else ""


@dataclass(frozen=True, kw_only=True)
class Zone(Field):
    """A time zone of the IANA list."""

    def value(self, _session: Session, said: str) -> str:
        """Return the zone's name as the list writes it."""
        exact, found = _zones(plain(said))
        if not exact and len(found) != 1:
            few = f" Do you mean {', '.join(found[:4])}?" if found else ""
            raise FieldError(f"This is no time zone. Write continent and city, such as Europe/Copenhagen.{few}")
        return (exact or found)[0]


@lru_cache(maxsize=256)
def _zones(wanted: str) -> tuple[list[str], list[str]]:
    """Return the zones of this name, and those whose names end with it; the list is read from many files."""
    found = sorted(name for name in available_timezones() if plain(name).endswith(wanted))
    return [name for name in found if plain(name) == wanted], found


@dataclass(frozen=True, kw_only=True)
class Rule(Field):
    """How something comes again: in simple words, or as a calendar's rule, which is kept."""

    def value(self, _session: Session, said: str) -> str:
        """Return the rule."""
        words = OFTEN.fullmatch(" ".join(said.lower().split()))
        if words is None:
            return said.upper().removeprefix("RRULE:")
        often = {"day": "DAI"}.get(words[1], words[1].upper()).removesuffix("LY")
        times = f";COUNT={words[2]}" if words[2] else ""
        until = f";UNTIL={words[3].replace('-', '')}" if words[3] else ""
        return f"FREQ={often}LY{times}{until}"


OFTEN = re.compile(
    r"(?:every |each )?(day|week|month|year|daily|weekly|monthly|yearly)"
    r"(?:,? ([1-9]\d?) times)?(?:,? until (\d{4}-\d\d-\d\d))?"
)


@dataclass(frozen=True, kw_only=True)
class Number(Field):
    """A whole number, not negative."""

    input: ClassVar[str] = "number"

    def value(self, _session: Session, said: str) -> int:
        """Return the number."""
        number = whole_number(said, digits=DIGITS)
        if number is None:
            raise FieldError("Please write a whole number.")
        return number


@dataclass(frozen=True, kw_only=True)
class Decimal(Field):
    """A number between two bounds, such as a latitude."""

    least: float
    most: float

    def value(self, _session: Session, said: str) -> float:
        """Return the number."""
        try:
            found = float(said.replace(",", "."))
        except ValueError:
            found = float("nan")
        if not self.least <= found <= self.most:
            raise FieldError(f"Please write a number between {self.least:g} and {self.most:g}, such as 55.68.")
        return found


@dataclass(frozen=True, kw_only=True)
class YesNo(Field):
    """Yes or no."""

    input: ClassVar[str] = "checkbox"

    def nothing(self) -> bool:
        """Return no."""
        return False

    def value(self, _session: Session, said: str) -> bool:
        """Return yes for yes."""
        if said.lower() not in ("yes", "no", "true", "false", "1", "0"):
            raise FieldError("Please write yes or no.")
        return said.lower() in ("yes", "true", "1")

    def show(self, value: Any) -> str:
        """Return yes or no."""
        return "yes" if value else "no"


@dataclass(frozen=True, kw_only=True)
class Choice(Field):
    """One of a few values."""

    values: tuple[Option, ...]
    input: ClassVar[str] = "select"

    def value(self, session: Session, said: str) -> str:
        """Return the value that is named, by itself or by its label."""
        options = remembered(session, self)
        for value, label in options:
            if said in (value, label):
                return value
        few = ", ".join(value for value, _ in options[:FEW])
        raise FieldError(f"This is none of those there are: {few}{' …' if len(options) > FEW else ''}.")

    def options(self, _session: Session) -> Sequence[Option]:
        """Return the values."""
        return self.values


def remember(session: Session) -> None:
    """Let what there is to choose from be read once for all that the session reads from now on: thousands of rows."""
    session.info["options"] = {}


def remembered(session: Session, field: Field) -> Sequence[Option]:
    """Return what there is to choose from, as the session remembers it."""
    known = session.info.get("options")
    if known is None:
        return field.options(session)
    if field not in known:
        known[field] = field.options(session)
    found: Sequence[Option] = known[field]
    return found


@dataclass(frozen=True, kw_only=True)
class OwningCluster(Choice):
    """The cluster that a record belongs to."""

    values: tuple[Option, ...] = ()

    def options(self, session: Session) -> Sequence[Option]:
        """Return all clusters."""
        rows = session.execute(select(Cluster.id, Cluster.short_name).order_by(Cluster.short_name))
        return [(row.id, row.short_name) for row in rows]


@dataclass(frozen=True, kw_only=True)
class Subject(Choice):
    """Topic and aspect of a statement; new ones nobody would ask for."""

    values: tuple[Option, ...] = ()

    def options(self, session: Session) -> Sequence[Option]:
        """Return all that there are, by topic."""
        asked = select(Statement.topic_id, Statement.aspect, Topic.name).join(Statement.topic).distinct()
        rows = session.execute(asked.order_by(Topic.name, Statement.aspect))
        return [(f"{row.topic_id}/{row.aspect}", f"{row.name}: {row.aspect.replace('-', ' ')}") for row in rows]


@dataclass(frozen=True, kw_only=True)
class Country(Choice):
    """A country, kept as its two letters."""

    values: tuple[Option, ...] = ()

    def options(self, session: Session) -> Sequence[Option]:
        """Return all countries by name."""
        rows = session.execute(select(Place.country_code, Place.names).where(Place.kind == "country"))
        return sorted(((row.country_code, row.names["en"]) for row in rows), key=lambda option: plain(option[1]))


@dataclass(frozen=True, kw_only=True)
class PlaceId(Field):
    """A place, typed as its name."""

    def value(self, session: Session, said: str) -> str:
        """Return the id of the place."""
        return named_place(session, said).id

    def show(self, value: Any) -> str:
        """Return the id, from which the name can be seen."""
        return value or ""


@dataclass(frozen=True, kw_only=True)
class Secret(Field):
    """Something that is never shown again; an empty field leaves it as it is."""

    length: int = 200
    input: ClassVar[str] = "password"

    def value(self, _session: Session, said: str) -> str:
        """Return the secret, which has to be long."""
        if len(said) < SHORTEST_SECRET:
            raise FieldError(f"A secret needs {SHORTEST_SECRET} characters or more.")
        return said

    def show(self, value: Any) -> str:  # noqa: ARG002 - that is the point
        """Show nothing."""
        return ""


def named_place(session: Session, said: str) -> Place:
    """Return the place with this id or English name; a city before an area before a country.

    Raises:
        FieldError: there is none.
    """
    name = said.partition(",")[0].strip()
    guesses = (said, *(f"{kind}:{slug(name)}" for kind in ("city", "area", "region", "continent")), f"country:{name}")
    for guess in guesses:
        if (found := session.get(Place, guess)) is not None:
            return found
    countries = session.scalars(select(Place).where(Place.kind == "country"))
    named = next((country for country in countries if plain(name) == plain(country.name)), None)
    if named is None:
        raise FieldError(f"{said!r} is no place on record. Write a city or a country in English, such as Cape Town.")
    return named
