"""What an import would do: each entry checked against the records, outside of any transaction that writes.

Every entry goes through what a form of the console goes through (knowledge/filling.py, the gates), on objects that are
never stored from here; knowledge/exchange_write.py stores them, if nothing has been changed meanwhile.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge import clock, history
from knowledge.dates import period
from knowledge.editing import Editor, free_id, make_public, own, wished_id
from knowledge.exchange import ID, STATUS, VERSION, Entry, Fault, Given, records
from knowledge.fields import remember
from knowledge.filling import InvalidError, fill, set_defaults
from knowledge.gates import NotAllowedError, require_change, require_editor
from knowledge.history import Change, Snapshot
from knowledge.kinds import CLUSTER, CONTACT, EVENT, STATEMENT, Kind
from knowledge.models import Place
from knowledge.record import DRAFT, PUBLISHED, Record

Tell = Callable[[int, int], None]  # how many entries are done, of how many
AT_ONCE = 100


@dataclass(frozen=True)
class Step:
    """One record that is made (`before` is None) or changed, as it will be; `seen` is the version that it has now."""

    entry: Entry
    record: Any
    before: Snapshot | None
    said: Mapping[str, str]
    status: str
    seen: int = 0

    @property
    def kind(self) -> Kind:
        """Return the kind of the record."""
        return self.entry.kind


@dataclass
class Plan:
    """What an import does, and why it cannot be done, if there are faults; `unchanged` counts what stays as it is."""

    steps: list[Step] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    unchanged: int = 0

    @property
    def added(self) -> list[Step]:
        """Return what is new."""
        return [step for step in self.steps if step.before is None]

    @property
    def changed(self) -> list[Step]:
        """Return what is changed."""
        return [step for step in self.steps if step.before is not None]


def plan(
    session: Session, editor: Editor, wanted: Sequence[Entry], given: Given, tell: Tell = lambda _done, _all: None
) -> Plan:
    """Return what importing these entries does; `session` only reads, and is to be dropped afterwards.

    Raises:
        NotAllowedError: the editor changes nothing at all.
    """
    require_editor(editor.asker)
    found = Plan()
    remember(session)
    with session.no_autoflush:
        kept = session.scalars(select(Place)).all()  # the session forgets what nobody holds
        known = {kind.name: Known(session, editor, kind) for kind in _kinds(wanted)}
        for number, entry in enumerate(wanted):
            if number % AT_ONCE == 0:
                tell(number, len(wanted))
            _Planning(session, editor, given, known[entry.kind.name], found).take(entry)
        del kept
    tell(len(wanted), len(wanted))
    return found


def _kinds(wanted: Iterable[Entry]) -> list[Kind]:
    """Return the kinds of some entries, each once."""
    return list({entry.kind.name: entry.kind for entry in wanted}.values())


class Known:
    """The asker's records of a kind, by id, by what would be the same again, and by the ids in their calendars."""

    def __init__(self, session: Session, editor: Editor, kind: Kind) -> None:
        self.by_id = {str(one.id): one for one in records(session, editor.asker, kind)}
        self.by_key = {key: one for one in self.by_id.values() if (key := alike(kind, one))}
        self.by_uid = {one.uid: one for one in self.by_id.values() if kind is EVENT and one.uid}
        self.ids = set(session.scalars(select(kind.model.id))) if issubclass(kind.model, Record) else set()
        self.ids |= set(session.scalars(select(Change.record_id).where(Change.kind == kind.name)))
        self.rows: dict[str, int] = {}  # of this file, by id


def alike(kind: Kind, record: Any) -> tuple[str, ...] | None:
    """Return what two records of a kind must not both say; None where everything may be said twice."""
    if kind is CONTACT:
        return record.kind, record.value.casefold(), record.cluster_id
    if not kind.merged or record.status == "withdrawn":
        return None
    when = getattr(record, "date_start", None) or getattr(record, "year", None) or ""
    return " ".join(kind.title_of(record).casefold().split()), when, record.owner or ""


class _Planning:
    """The planning of one entry."""

    def __init__(self, session: Session, editor: Editor, given: Given, known: Known, found: Plan) -> None:
        self._session, self._editor, self._given, self._known, self._plan = session, editor, given, known, found

    def take(self, entry: Entry) -> None:
        """Add what the entry does, or what is wrong with it, to the plan."""
        try:
            present = self._present(entry)
            if present is None:
                self._add(entry)
            else:
                self._change(entry, present)
        except InvalidError as error:
            for name, words in error.faults.items():
                self._fault(entry, _column(entry.kind, name), words)
        except NotAllowedError as error:
            self._fault(entry, "", f"This is not yours to change: {error}.")

    def _fault(self, entry: Entry, column: str, words: str) -> None:
        """Note a fault of an entry."""
        self._plan.faults.append(Fault(entry.sheet, entry.row, column, words))

    def _present(self, entry: Entry) -> Any:
        """Return the record that an entry is about, None when it is new.

        Raises:
            InvalidError: there is no such record among the asker's, or two rows are about it.
        """
        if entry.uid:
            return self._known.by_uid.get(entry.uid) or self._by_hand(entry)
        if not entry.id:
            return None
        if entry.id not in self._known.by_id:
            words = f"There is no record “{entry.id}” among yours. Leave the id empty if this is a new one."
            raise InvalidError({ID: words})
        if entry.id in self._known.rows:
            raise InvalidError(
                {ID: f"Row {self._known.rows[entry.id]} is about the same record. Delete one of the two."}
            )
        self._known.rows[entry.id] = entry.row
        return self._known.by_id[entry.id]

    def _by_hand(self, entry: Entry) -> Any:
        """Return the event that staff have typed themselves before it came with a calendar."""
        owner = self._editor.asker.cluster_id or self._given.cluster
        name = " ".join(entry.said.get("name", "").casefold().split())
        found = self._known.by_key.get((name, entry.said.get("date_start", ""), owner))
        return found if found is not None and not found.uid else None

    def _add(self, entry: Entry) -> None:
        """Plan a new record."""
        kind, asker = entry.kind, self._editor.asker
        if entry.uid and "name" not in entry.said:  # a date that is left out, and was never here
            self._plan.unchanged += 1
            return
        said = self._said(entry)
        status = entry.status or (PUBLISHED if self._given.publish else DRAFT)
        record = kind.model(status=DRAFT)
        set_defaults(record)
        if "cluster_id" in kind.model.__table__.columns:
            record.cluster_id = asker.cluster_id
        fill(self._session, self._editor.asker, kind, record, said)
        if issubclass(kind.model, Record):
            record.id = free_id(wished_id(kind, record), self._known.ids)
            self._known.ids.add(record.id)
        self._settle(kind, record, status)
        require_change(asker, record)
        if entry.uid:
            record.uid, record.sequence = entry.uid, entry.sequence
        if not entry.uid and self._is_there(entry, record, said):
            self._plan.unchanged += 1
            return
        self._plan.steps.append(Step(entry, record, None, said, status))

    def _said(self, entry: Entry) -> dict[str, str]:
        """Return what a new record says: what its row leaves empty is what goes for the file, or asked for."""
        said = {name: text for name, text in {**entry.first, **entry.said}.items() if text}
        for field_ in entry.kind.fields:
            default = {"cluster_id": self._given.cluster, "sources": self._given.source}.get(field_.name, "")
            default = default or self._given.own.get(field_.name, "")
            if field_.name not in said and (default or (field_.required and field_.name != "as_of")):
                said[field_.name] = default
        return said

    def _is_there(self, entry: Entry, record: Any, said: Mapping[str, str]) -> bool:
        """Tell whether a record that says exactly this is on record.

        Raises:
            InvalidError: one is that says it in another way, here or in another row.
        """
        key = alike(entry.kind, record)
        other = self._known.by_key.get(key) if key else None
        if key and other is None:
            self._known.by_key[key] = record
            self._known.rows.setdefault(str(record.id), entry.row)
        if other is None or other is record:
            return False
        if str(other.id) not in self._known.by_id:
            words = f"Row {self._known.rows.get(str(other.id), '?')} says the same. Delete one of the two."
            raise InvalidError({entry.kind.title: words})
        before, after = history.snapshot(other), history.snapshot(record)
        if all(before.get(name) == after.get(name) for name in said):
            return True
        words = f"This is on record already. To change it, write {other.id} into the column {ID}; or delete this row."
        raise InvalidError({entry.kind.title: words})

    def _change(self, entry: Entry, record: Any) -> None:
        """Plan a change of a record, if it says something else.

        Raises:
            InvalidError: somebody has changed it since the file was made, or it cannot be saved.
        """
        if entry.sequence is not None and record.sequence is not None and entry.sequence < record.sequence:
            self._plan.unchanged += 1
            return
        status = entry.status or record.status
        present = {one.name: one.show(getattr(record, one.name)) for one in entry.kind.fields}
        said = {name: text for name, text in entry.said.items() if _same(text) != _same(present.get(name, text))}
        if not said and status == record.status:
            self._plan.unchanged += 1
            return
        before, seen = history.snapshot(record), record.version
        if entry.uid:
            said = {**_moved(entry, record), **said, "as_of": clock.today().isoformat()}
        fill(self._session, self._editor.asker, entry.kind, record, said)
        if history.snapshot(record) == before and status == record.status:
            self._plan.unchanged += 1
            return
        if entry.version and int(entry.version) != seen:
            words = (
                f"Somebody has changed this record since the export. Export again and make your change there, or write "
                f"{seen} here to overwrite what the other has done."
            )
            raise InvalidError({VERSION: words})
        self._settle(entry.kind, record, status)
        require_change(self._editor.asker, record)
        if entry.uid:
            record.uid, record.sequence = entry.uid, entry.sequence
        self._plan.steps.append(Step(entry, record, before, said, status, seen))

    def _settle(self, kind: Kind, record: Any, status: str) -> None:
        """Give a record its status, and note who has said so."""
        if status == PUBLISHED:
            make_public(record, kind)
        else:
            record.status = status
        own(self._editor, record)


def _moved(entry: Entry, record: Any) -> dict[str, str]:
    """Return that an event of a calendar has been moved, if it has."""
    first = entry.said.get("date_start", record.date_start)
    if not record.date_start or first == record.date_start or period(record.date_start) is None:
        return {}
    return {"moved_from": record.date_start}


def _same(text: str) -> str:
    """Return a text as it is compared: outer spaces, and how lines end, do not count."""
    return "\n".join(line.strip() for line in text.replace("\r\n", "\n").strip().split("\n"))


def _column(kind: Kind, name: str) -> str:
    """Return what a field's column is called."""
    if name in (ID, STATUS, VERSION):
        return name
    return next((one.label for one in kind.fields if one.name == name), name)


SLOW = (CLUSTER, CONTACT, STATEMENT)  # a change of one of these changes others; there are few
