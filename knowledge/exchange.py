"""Records as rows of texts, the way spreadsheets hold them: which columns there are, and what goes out.

A column is headed by its field's label. `Id`, `Status` and `Version` stand around them: a row with an id is a record
that there is, the version is the one that the person has seen.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session, selectinload, undefer

from knowledge import clock
from knowledge.editing import said_of, shown_fields
from knowledge.fields import Choice, Field, Secret
from knowledge.gates import Asker, kept
from knowledge.kinds import KINDS, Kind
from knowledge.spelling import plain

ID, STATUS, VERSION = "Id", "Status", "Version"
STATUSES = ("draft", "published", "withdrawn")
LONGEST_NAME = 31  # of a sheet, in Excel


@dataclass(frozen=True)
class Table:
    """One sheet: its title ("" for a file that has none), its header, and its rows with the numbers they have there."""

    title: str
    header: list[str]
    rows: list[tuple[int, list[str]]]


@dataclass(frozen=True)
class Fault:
    """What is wrong in a file: in which sheet, row (a calendar's line; 0: all of it) and column, and what to do."""

    sheet: str
    row: int
    column: str
    words: str


@dataclass(frozen=True)
class Entry:
    """One row as it is to be imported: texts by field, and what the file calls each field.

    `uid` and `sequence` are those of a calendar's entry, which are recognised by them instead of by an id.
    """

    kind: Kind
    sheet: str
    row: int
    said: Mapping[str, str]
    id: str = ""
    status: str = ""
    version: str = ""
    uid: str = ""
    sequence: int | None = None
    first: Mapping[str, str] = field(default_factory=dict)  # what only a new record gets


@dataclass(frozen=True)
class Given:
    """What the person says of a whole file.

    New records are published, or drafts; they belong to `cluster` and come from `source` where their rows do not say.
    """

    publish: bool = False
    cluster: str = ""
    source: str = ""
    own: Mapping[str, str] = field(default_factory=dict)  # more texts by field for what is new


def open_kinds(asker: Asker) -> list[Kind]:
    """Return the kinds of records that the asker's console shows."""
    return [kind for kind in KINDS.values() if asker.role == "secretariat" or not kind.secretariats]


def columns(kind: Kind, asker: Asker) -> list[Field]:
    """Return the fields that stand in a table; what is never shown again does not."""
    return [one for one in shown_fields(kind, asker) if not isinstance(one, Secret)]


def header(kind: Kind, asker: Asker) -> list[str]:
    """Return the heads of a table's columns."""
    return [ID, *(one.label for one in columns(kind, asker)), STATUS, VERSION]


def sheet_title(kind: Kind) -> str:
    """Return the title of a kind's sheet."""
    return kind.many[:LONGEST_NAME]


def table(session: Session, asker: Asker, kind: Kind) -> Table:
    """Return all that the asker's console shows of a kind."""
    names = [one.name for one in columns(kind, asker)]
    rows = []
    for number, record in enumerate(records(session, asker, kind), 2):
        said = said_of(kind, record)
        rows.append((number, [str(record.id), *(said[name] for name in names), record.status, str(record.version)]))
    return Table(sheet_title(kind), header(kind, asker), rows)


def records(session: Session, asker: Asker, kind: Kind) -> Iterator[Any]:
    """Yield the asker's records of a kind with all that their fields need, by id."""
    mapper = inspect(kind.model)
    linked = [
        selectinload(getattr(kind.model, link.key)) for link in mapper.relationships if link.secondary is not None
    ]
    later = [undefer(getattr(kind.model, column.key)) for column in mapper.column_attrs if column.deferred]
    wanted = kept(select(kind.model), kind.model, asker).order_by(kind.model.id)
    yield from session.scalars(wanted.options(*linked, *later))


def template(session: Session, asker: Asker, kind: Kind) -> list[Table]:
    """Return an empty table with one example, and a second one that explains its columns.

    The example's id says that it is one; the import leaves it out.
    """
    fields = columns(kind, asker)
    row = [EXAMPLE, *(_example(session, one) for one in fields), "draft", ""]
    explained = [
        [ID, "Leave it empty for what is new. The row that says “example” is not imported."],
        *([one.label, _explained(session, one)] for one in fields),
        [STATUS, "draft, published or withdrawn. Empty: as you choose when you import."],
        [VERSION, "Leave it as it is. It shows whether somebody has changed the record since you exported it."],
    ]
    about = Table(ABOUT, ["Column", "What it is"], list(enumerate(explained, 2)))
    return [Table(sheet_title(kind), header(kind, asker), [(2, row)]), about]


EXAMPLE, ABOUT = "example", "How to fill this in"
EXAMPLES = {
    "name": "Cleantech Day 2027", "date_start": "2027-05-03", "time_start": "09:00", "time_end": "17:00",
    "zone": "Europe/Copenhagen", "places": "Copenhagen", "venue": "City Hall, Copenhagen", "cancelled": "no",
    "sources": "https://www.our-cluster.org/events", "url": "https://www.our-cluster.org/events/day",
    "website": "https://www.our-company.org", "texts": "en: Our office is closed until Monday.",
    "starts_at": "2027-05-03T08:00", "ends_at": "2027-05-04T08:00", "origins": "https://www.our-cluster.org",
    "year": "2027", "recurrence": "", "value": "office@our-cluster.org", "country_code": "DK", "place_id": "Copenhagen",
    "lat": "55.68", "lon": "12.57", "moved_from": "", "register_by": "2027-04-20", "publish_on": "", "expires_on": "",
    "clusters": "", "cluster_id": "", "date_end": "", "names": "en: Wind energy", "coverage": "Denmark",
    "synonyms": "en: wind power; wind turbines", "last_confirmed": "2026", "member_status_as_of": "2026",
}  # fmt: skip


def _example(session: Session, one: Field) -> str:
    """Return what could stand in a column."""
    if one.name == "as_of":
        return clock.today().isoformat()
    if one.name in EXAMPLES:
        return EXAMPLES[one.name]
    options = one.options(session)
    if options:
        return options[0][0]
    return "1" if one.input == "number" else "…" if one.required else ""


def _explained(session: Session, one: Field) -> str:
    """Return what a column wants."""
    told = ["Needed." if one.required else "May be empty.", one.help]
    options = one.options(session)
    if options and (isinstance(one, Choice) or one.input == "checkboxes"):
        several = "Any of these, separated by semicolons" if one.input == "checkboxes" else "One of these"
        told.append(f"{several}: {'; '.join(value for value, _ in options[:60])}.")
    return " ".join(part for part in told if part)


def kind_of_sheet(title: str, header_cells: list[str], asker: Asker) -> Kind | None:
    """Return the kind that a sheet is named after, or whose columns its header has; None when neither tells."""
    kinds = open_kinds(asker)
    named = [kind for kind in kinds if plain(title) in (plain(kind.many), plain(kind.one), kind.name)]
    if named:
        return named[0]
    heads = {plain(cell) for cell in header_cells if cell} - {plain(ID), plain(STATUS), plain(VERSION)}
    fitting = [kind for kind in kinds if heads and heads <= {name for one in kind.fields for name in heads_of(one)}]
    return fitting[0] if len(fitting) == 1 else None


def heads_of(one: Field) -> tuple[str, str]:
    """Return what may stand above a field's column, as it is compared."""
    return plain(one.label), plain(one.name)
