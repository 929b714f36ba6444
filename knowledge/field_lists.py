"""Fields that hold several values, each on a line of its own (see knowledge/fields.py)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar
from urllib.parse import urlsplit

from sqlalchemy import select
from sqlalchemy.orm import Session, object_session

from knowledge.fields import Field, FieldError, Option, OwningCluster, named_place
from knowledge.links import link_fault
from knowledge.models import Cluster, Place, Sector
from knowledge.record import Source
from knowledge.spelling import slug

REMARK = re.compile(r"(?P<name>.+?)\s*\((?P<note>[^()]*)\)")
OWN_PAGE = re.compile(r"(?:/[\w.-]+)+")  # of this server, such as /privacy
LANGUAGE = re.compile(r"([a-z]{2}):\s*(.*)")


@dataclass(frozen=True, kw_only=True)
class Many(Field):
    """Several values, each on a line of its own."""

    length: int = 20_000
    input: ClassVar[str] = "textarea"

    def nothing(self) -> Any:
        """Return an empty list."""
        return []

    def value(self, session: Session, said: str) -> Any:
        """Return the values of the lines."""
        return [self.one(session, line.strip()) for line in said.splitlines() if line.strip()]

    def one(self, _session: Session, line: str) -> Any:
        """Return the value of one line."""
        return line

    def show(self, value: Any) -> str:
        """Return the values, each on a line."""
        return "\n".join(self.show_one(one) for one in value or ())

    def show_one(self, value: Any) -> str:
        """Return one value as a line."""
        return str(value)


@dataclass(frozen=True, kw_only=True)
class Origins(Many):
    """The origins of a web site."""

    def one(self, _session: Session, line: str) -> str:
        """Return an origin as browsers send it."""
        origin = line.rstrip("/").lower()
        parts = urlsplit(origin)
        if parts.scheme not in {"http", "https"} or origin != f"{parts.scheme}://{parts.netloc}" or not parts.hostname:
            raise FieldError(f"{line} is not an address such as https://www.example.org, without anything behind it.")
        return origin


@dataclass(frozen=True, kw_only=True)
class NamesWithRemark(Many):
    """Names, each with a remark in brackets or none."""

    def one(self, _session: Session, line: str) -> dict[str, str]:
        """Split the remark off."""
        found = REMARK.fullmatch(line)
        return found.groupdict() if found else {"name": line}

    def show_one(self, value: Any) -> str:
        """Put the remark behind the name."""
        return f"{value['name']} ({value['note']})" if value.get("note") else str(value["name"])


@dataclass(frozen=True, kw_only=True)
class Sources(Many):
    """Where the facts come from: addresses, or words for what has none."""

    def one(self, _session: Session, line: str) -> Source:
        """Return a source, an address with a remark or words alone."""
        address, _, note = line.partition(" ")
        if OWN_PAGE.fullmatch(line):
            return {"url": line}
        if "://" not in address:
            return {"url": "", "note": line}
        fault = link_fault(address)
        if fault:
            raise FieldError(f"{address}: {fault}")
        return {"url": address, "note": note.strip()} if note.strip() else {"url": address}

    def show_one(self, value: Any) -> str:
        """Return the address and the remark."""
        return " ".join(part for part in (value["url"], value.get("note", "")) if part)


@dataclass(frozen=True, kw_only=True)
class Sectors(Many):
    """Sectors of the controlled list."""

    input: ClassVar[str] = "checkboxes"

    def one(self, session: Session, line: str) -> Sector:
        """Return the sector with this id or name."""
        found = session.get(Sector, slug(line)) or session.get(Sector, line)
        if found is None:
            raise FieldError(f"{line!r} is no sector of the list.")
        return found

    def show_one(self, value: Any) -> str:
        """Return the id."""
        return str(value.id)

    def options(self, session: Session) -> Sequence[Option]:
        """Return the sectors in the order of the list."""
        return [(sector.id, sector.name) for sector in session.scalars(select(Sector).order_by(Sector.position))]


@dataclass(frozen=True, kw_only=True)
class Clusters(Many):
    """Clusters that have to do with it."""

    input: ClassVar[str] = "checkboxes"

    def one(self, session: Session, line: str) -> Cluster:
        """Return the cluster with this id."""
        found = session.get(Cluster, line)
        if found is None:
            raise FieldError(f"{line!r} is no cluster on record.")
        return found

    def show_one(self, value: Any) -> str:
        """Return the id."""
        return str(value.id)

    def options(self, session: Session) -> Sequence[Option]:
        """Return all clusters."""
        return OwningCluster(name=self.name, label=self.label).options(session)


@dataclass(frozen=True, kw_only=True)
class Places(Many):
    """Places, each typed as its name."""

    def one(self, session: Session, line: str) -> Place:
        """Return the place."""
        return named_place(session, line)

    def show_one(self, value: Any) -> str:
        """Return the name."""
        return place_name(value)


def place_name(place: Place) -> str:
    """Return the English name of a place where it leads back to it, else its id."""
    session = object_session(place)
    if session is None:
        return place.id
    known: dict[str, str] = session.info.setdefault("names of places", {})
    if place.id not in known:
        known[place.id] = place.name if _leads_back(session, place) else place.id
    return known[place.id]


def _leads_back(session: Session, place: Place) -> bool:
    """Tell whether a place is what its name is taken for."""
    try:
        return named_place(session, place.name).id == place.id
    except FieldError:
        return False


@dataclass(frozen=True, kw_only=True)
class ByLanguage(Many):
    """A text for each language, such as `en: Hello`."""

    def nothing(self) -> Any:
        """Return no text."""
        return {}

    def value(self, _session: Session, said: str) -> Any:
        """Return the texts by language; a line without one goes on with the one before, the first one is English."""
        lines: dict[str, list[str]] = {}
        language = "en"
        for line in said.splitlines():
            if found := LANGUAGE.fullmatch(line.strip()):
                language = found[1]
            lines.setdefault(language, []).append(found[2] if found else line.rstrip())
        return {code: self.texts("\n".join(texts).strip()) for code, texts in lines.items() if "".join(texts).strip()}

    def texts(self, text: str) -> Any:
        """Return what is kept of one language's text."""
        return text

    def show(self, value: Any) -> str:
        """Return the texts, each on a line behind its language."""
        return "\n".join(f"{language}: {self.show_one(text)}" for language, text in (value or {}).items())


@dataclass(frozen=True, kw_only=True)
class ListsByLanguage(ByLanguage):
    """Several words for each language, such as `en: wind; wind power`."""

    def texts(self, text: str) -> list[str]:
        """Split at semicolons and ends of lines."""
        return [part.strip() for part in re.split(r"[;\n]", text) if part.strip()]

    def show_one(self, value: Any) -> str:
        """Join with semicolons."""
        return "; ".join(value)
