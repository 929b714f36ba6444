"""From the rows of a table to entries: which column is which field, and words for ids."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.exchange import (
    ABOUT,
    EXAMPLE,
    ID,
    STATUS,
    STATUSES,
    VERSION,
    Entry,
    Fault,
    Table,
    columns,
    kind_of_sheet,
    open_kinds,
)
from knowledge.exchange_files import FORMULA
from knowledge.field_lists import Clusters, Places, Sectors
from knowledge.fields import Field, FieldError, OwningCluster, named_place
from knowledge.gates import Asker
from knowledge.kinds import Kind
from knowledge.models import Cluster, Sector
from knowledge.spelling import plain

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f]")
OWN = {plain(name): name for name in (ID, STATUS, VERSION)}


def entries(
    session: Session, asker: Asker, tables: Sequence[Table], kind: Kind | None = None
) -> tuple[list[Entry], list[Fault]]:
    """Return the entries of all tables and what is wrong with their forms; `kind` is that of a table without a name."""
    found: list[Entry] = []
    reading = Reading(Words(session), [])
    faults = reading.faults
    for table in tables:
        if table.title == ABOUT:
            continue
        named = kind if kind and len(tables) == 1 else kind_of_sheet(table.title, table.header, asker) or kind
        if named is None:
            few = ", ".join(one.many for one in open_kinds(asker))
            told = f"It cannot be seen what these rows are. Choose it, or name the sheet after one of these: {few}."
            faults.append(Fault(table.title, 0, "", told))
            continue
        fields = _fields(table, named, asker, faults)
        for row in table.rows:
            entry = _entry(table, named, row, fields, reading)
            if entry is not None:
                found.append(entry)
    return found, faults


def _fields(table: Table, kind: Kind, asker: Asker, faults: list[Fault]) -> list[Field | str | None]:
    """Return for each column its field, or the name of one that all tables have; None for one without a head."""
    known: dict[str, Field | str] = dict(OWN)
    known |= {plain(one.name): one for one in kind.fields}
    known |= {plain(one.label): one for one in kind.fields}
    found: list[Field | str | None] = []
    for head in table.header:
        one_field = known.get(plain(head)) if head else None
        found.append(one_field)
        if head and one_field is None:
            labels = ", ".join(one.label for one in columns(kind, asker))
            told = (
                f"No column is called so among {kind.many.lower()}. Delete it, or give it one of these names: {labels}."
            )
            faults.append(Fault(table.title, 1, head, told))
        elif one_field is not None and found.count(one_field) > 1:
            faults.append(Fault(table.title, 1, head, "This column stands here twice. Delete one of them."))
    return found


def _entry(
    table: Table, kind: Kind, row: tuple[int, list[str]], fields: Sequence[Field | str | None], reading: "Reading"
) -> Entry | None:
    """Return one row as an entry, None for the example of a template."""
    number, cells = row
    own = {ID: "", STATUS: "", VERSION: ""}
    said: dict[str, str] = {}
    faults: dict[str, str] = {}
    for text, one in zip_longest(cells, fields[: len(cells)]):
        fault = _form_fault(text)
        head = one.label if isinstance(one, Field) else one or ""
        if one is None and text:
            faults[head] = f"“{text.strip(FORMULA)[:40]}” stands in a column without a name."
        elif fault:
            faults[head] = fault
        elif isinstance(one, str):
            own[one] = text
        elif one is not None:
            said[one.name] = reading.words.read(one, text)
    if own[ID] == EXAMPLE:
        return None
    if own[STATUS].lower() not in ("", *STATUSES):
        faults[STATUS] = "Write draft, published or withdrawn, or leave it empty."
    if own[VERSION] and not own[VERSION].isdecimal():
        faults[VERSION] = "This is a number that the export puts there. Leave it as it is."
        own[VERSION] = ""
    reading.faults.extend(Fault(table.title, number, head, words) for head, words in faults.items())
    return Entry(kind, table.title, number, said, own[ID], own[STATUS].lower(), own[VERSION])


def _form_fault(text: str) -> str:
    """Tell what is wrong with the form of a cell, "" when nothing is."""
    if text.startswith(FORMULA):
        return "This is a formula. Put its result there, as a text."
    return "There are characters in it that cannot be seen. Type it anew." if CONTROL.search(text) else ""


@dataclass(frozen=True)
class Reading:
    """What rows are read with, and the faults found so far."""

    words: "Words"
    faults: list[Fault]


class Words:
    """What people write instead of ids: names of sectors and clusters; several of them behind semicolons."""

    def __init__(self, session: Session) -> None:
        sectors = session.scalars(select(Sector)).all()
        clusters = session.scalars(select(Cluster)).all()
        self._sectors = {plain(name): one.id for one in sectors for name in (one.name, one.id)}
        self._clusters = {plain(name): one.id for one in clusters for name in (one.name, one.short_name, one.id)}
        self._session = session
        self._places: dict[str, str] = {}
        self._kept: tuple[Any, ...] = (sectors, clusters)  # the session forgets what nobody holds

    def read(self, field: Field, text: str) -> str:
        """Return a cell's text as its field takes it."""
        if isinstance(field, OwningCluster):
            return self._clusters.get(plain(text), text)
        if not isinstance(field, Sectors | Clusters | Places):
            return text
        lines = [line.strip() for line in re.split(r"[;\n]", text) if line.strip()]
        if isinstance(field, Places):
            return "\n".join(map(self._place, lines))
        names = self._sectors if isinstance(field, Sectors) else self._clusters
        return "\n".join(names.get(plain(line), line) for line in lines)

    def _place(self, name: str) -> str:
        """Return the id of a place, read once; what is none stays as it is, for its field to refuse."""
        if name not in self._places:
            try:
                self._places[name] = named_place(self._session, name).id
            except FieldError:
                self._places[name] = name
        return self._places[name]
