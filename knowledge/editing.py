"""Every change that staff make to records: through the gate, checked, dated, kept in the history.

`said` holds a form's texts by field (see knowledge/fields.py); what it does not name stays as it is. A record that
staff have changed is theirs: the seed leaves it alone from then on.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge import clock, history, recurrence
from knowledge.digits import whole_number
from knowledge.fields import Field
from knowledge.filling import InvalidError, fill, set_defaults
from knowledge.gates import Asker, NotAllowedError, kept, require_change
from knowledge.history import Change
from knowledge.kinds import KINDS, Kind
from knowledge.models import Cluster, ContactChannel, Event, Statement, Topic
from knowledge.record import DRAFT, PUBLISHED, WITHDRAWN, Record
from knowledge.spelling import slug

__all__ = ["InvalidError"]  # besides what is defined here

CREATED, CHANGED, CONFIRMED = "created", "changed", "confirmed"
MERGED, UNDONE, ERASED = "merged", "undid", "erased"
STATUS_ACTIONS = {PUBLISHED: "published", WITHDRAWN: "withdrew", DRAFT: "drafted"}


class NoRecordError(LookupError):
    """There is no such record, or it is not the asker's to see."""


class ConflictError(Exception):
    """Somebody else has changed the record meanwhile; `version` is the present one."""

    def __init__(self, version: int) -> None:
        super().__init__("somebody else has changed this record meanwhile")
        self.version = version


class UndoError(ValueError):
    """The change cannot be undone; the message says why."""


@dataclass(frozen=True)
class Editor:
    """Who makes a change: the account's id (None: the program itself) and what the gates ask for."""

    account_id: int | None
    asker: Asker


def get(session: Session, asker: Asker, kind: Kind, record_id: str, *, lock: bool = False) -> Any:
    """Return a record that the asker's console shows; `lock` keeps its row until the transaction ends.

    Raises:
        NoRecordError: there is none, or it is somebody else's.
    """
    wanted = kept(select(kind.model), kind.model, asker).where(kind.model.id == _id(kind, record_id))
    found = session.scalar(wanted.with_for_update() if lock else wanted)
    if found is None:
        raise NoRecordError
    return found


def shown_fields(kind: Kind, asker: Asker) -> list[Field]:
    """Return the fields that the asker may change."""
    return [field for field in kind.fields if asker.role == "secretariat" or not field.secretariat]


def may_add(asker: Asker, kind: Kind) -> bool:
    """Tell whether the asker may make records of a kind: an editor has one cluster, and makes no others."""
    return asker.role == "secretariat" or (
        asker.role == "editor" and not kind.secretariats and kind.model is not Cluster
    )


def said_of(kind: Kind, record: Any) -> dict[str, str]:
    """Return a record's fields as a form shows them."""
    return {field.name: field.show(getattr(record, field.name)) for field in kind.fields}


def create(session: Session, editor: Editor, kind: Kind, said: Mapping[str, str], *, publish: bool = False) -> Any:
    """Make a record, as a draft unless it is published at once.

    Raises:
        InvalidError: something typed cannot be saved.
        NotAllowedError: it would not be the editor's.
    """
    if not may_add(editor.asker, kind):
        raise NotAllowedError(f"you do not add {kind.many.lower()}")
    record = kind.model(status=DRAFT)
    set_defaults(record)
    if "cluster_id" in kind.model.__table__.columns:
        record.cluster_id = editor.asker.cluster_id
    with session.no_autoflush:
        fill(session, editor.asker, kind, record, said)
        if isinstance(record, Record):
            record.id = _new_id(session, kind, record)
        if publish:
            make_public(record, kind)
        own(editor, record)
    session.add(record)
    require_change(editor.asker, record)
    _keep(session, editor, kind, record, action=CREATED, before=None)
    return record


def change(
    session: Session, editor: Editor, kind: Kind, record_id: str, said: Mapping[str, str], *, version: int | None = None
) -> Any:
    """Change a record as a form says; `version` is the one that the person has seen (None: whatever it is).

    Raises:
        NoRecordError, NotAllowedError: it is not the editor's.
        ConflictError: it is not that version any more.
        InvalidError: something typed cannot be saved.
    """
    record = get(session, editor.asker, kind, record_id, lock=True)
    require_change(editor.asker, record)
    if version is not None and version != record.version:
        raise ConflictError(record.version)
    before = history.snapshot(record)
    with session.no_autoflush:
        fill(session, editor.asker, kind, record, said)
        if record.status == PUBLISHED:
            make_public(record, kind)
        require_change(editor.asker, record)
    own(editor, record)
    _follow(session, record, before)
    _keep(session, editor, kind, record, action=CHANGED, before=before)
    return record


def set_status(session: Session, editor: Editor, kind: Kind, record_id: str, status: str) -> Any:
    """Publish a record, withdraw it, or make it a draft again.

    Raises:
        NoRecordError, NotAllowedError: it is not the editor's.
        InvalidError: it cannot be published as it is.
    """
    record = get(session, editor.asker, kind, record_id, lock=True)
    require_change(editor.asker, record)
    before = history.snapshot(record)
    if status == PUBLISHED:
        make_public(record, kind)
    elif status in (DRAFT, WITHDRAWN):
        record.status = status
    else:
        raise InvalidError({"status": "It can be draft, published or withdrawn."})
    own(editor, record)
    _keep(session, editor, kind, record, action=STATUS_ACTIONS[status], before=before)
    return record


def confirm(session: Session, editor: Editor, kind: Kind, record_id: str) -> Any:
    """Record that the editor says that a record is still correct.

    Raises:
        NoRecordError, NotAllowedError: it is not the editor's.
    """
    record = get(session, editor.asker, kind, record_id, lock=True)
    require_change(editor.asker, record)
    before, seed_hash = history.snapshot(record), getattr(record, "seed_hash", None)
    own(editor, record)
    if seed_hash == recurrence.DERIVED:  # a date of a series goes on following it
        record.seed_hash = seed_hash
    _keep(session, editor, kind, record, action=CONFIRMED, before=before)
    return record


def copy(session: Session, editor: Editor, kind: Kind, record_id: str) -> Any:
    """Make a draft that says what a record says; an event's is of a year later, its dates still to be checked.

    Raises:
        NoRecordError, NotAllowedError: it is not the editor's.
    """
    record = get(session, editor.asker, kind, record_id)
    require_change(editor.asker, record)
    said = said_of(kind, record)
    if "clusters" in said and editor.asker.role != "secretariat":
        said["clusters"] = "\n".join(one for one in said["clusters"].split("\n") if one == editor.asker.cluster_id)
    if isinstance(record, Event):
        said |= {name: _year_later(said[name]) for name in ("date_start", "date_end", "register_by")}
        said |= {"name": _year_later(said["name"]), "cancelled": "no", "moved_from": "", "recurrence": ""}
        said |= {"publish_on": "", "expires_on": "", "as_of": clock.today().isoformat()}
    return create(session, editor, kind, said)


def merge(session: Session, editor: Editor, kind: Kind, record_id: str, other_id: str) -> Any:
    """Let one record take what it lacks from another that means the same; the other is withdrawn.

    Raises:
        NoRecordError, NotAllowedError: one of them is not the editor's.
        InvalidError: they are the same record, or of a kind that is not merged.
    """
    record = get(session, editor.asker, kind, record_id, lock=True)
    other = get(session, editor.asker, kind, other_id, lock=True)
    for one in (record, other):
        require_change(editor.asker, one)
    if record is other or not kind.merged:
        raise InvalidError({"other": "Choose another record of the same kind."})
    before, others = history.snapshot(record), history.snapshot(other)
    for field in kind.fields:
        present, taken = getattr(record, field.name), getattr(other, field.name)
        if isinstance(present, list):
            setattr(record, field.name, present + [one for one in taken if one not in present])
        elif present in (None, "", {}):
            setattr(record, field.name, taken)
    other.status = WITHDRAWN
    own(editor, record)
    own(editor, other)
    _keep(session, editor, kind, other, action=MERGED, before=others)
    _keep(session, editor, kind, record, action=MERGED, before=before)
    return record


def undo(session: Session, editor: Editor, change_id: int) -> Change:
    """Take a change back, as a new change; a record that it made is withdrawn.

    Raises:
        NoRecordError, NotAllowedError: the change, or its record, is not the editor's.
        UndoError: the same fields were changed again since, or nothing is left to restore.
    """
    wanted = kept(select(Change), Change, editor.asker).where(Change.id == change_id)
    done = session.scalar(wanted)
    if done is None or done.kind not in KINDS:
        raise NoRecordError
    kind = KINDS[done.kind]
    record = get(session, editor.asker, kind, done.record_id, lock=True)
    require_change(editor.asker, record)
    before = history.snapshot(record)
    if done.after is None:
        raise UndoError("What it said before was erased on a person's demand.")
    if any(before.get(name) != done.after.get(name) for name in done.fields) and done.before is not None:
        raise UndoError("This was changed again since; undo the later change first.")
    with session.no_autoflush:  # so that the gate sees the owner of before, too
        if done.before is None:
            record.status = WITHDRAWN
        else:
            history.restore(session, record, {name: done.before.get(name) for name in done.fields})
        require_change(editor.asker, record)
    _disown(record)
    return _keep(session, editor, kind, record, action=UNDONE, before=before)


def erase(session: Session, editor: Editor, kind: Kind, record_id: str) -> None:
    """Delete a record and all that the history says of it, on a person's demand; that it was there stays.

    Raises:
        NoRecordError, NotAllowedError: the editor is not the secretariat.
        InvalidError: clusters and what the seed needs are withdrawn, not erased.
    """
    record = get(session, editor.asker, kind, record_id, lock=True)
    if editor.asker.role != "secretariat":
        raise NotAllowedError("only the secretariat erases a record for good")
    if kind.model in (Cluster, Statement) or kind.name == "sector":
        raise InvalidError({"record": "This can be withdrawn, but not erased."})
    key = _id(kind, record_id)
    history.record_change(
        session, editor.account_id, kind.name, record, ERASED, before=None, title="erased", erased=True
    )
    history.forget(session, kind.name, str(key), "erased")
    session.delete(record)
    session.flush()


def _id(kind: Kind, record_id: str) -> Any:
    """Return an id as its column takes it, one that cannot be for what is no number where it should be."""
    if issubclass(kind.model, Record):
        return record_id
    return whole_number(record_id) or 0


def make_public(record: Any, kind: Kind) -> None:
    """Let a record be shown, once it says where it comes from.

    Raises:
        InvalidError: it does not.
    """
    if kind.sourced and not record.sources:
        raise InvalidError({"sources": "Say where this comes from before it is published."})
    record.status = PUBLISHED


def own(editor: Editor, record: Any) -> None:
    """Note that the editor has just seen the record, and that it is the staff's from now on."""
    record.confirmed_on, record.confirmed_by = clock.today(), editor.account_id
    _disown(record)


def _disown(record: Any) -> None:
    """Keep the seed from changing the record again."""
    if isinstance(record, Record):
        record.seed_hash = None


def _disown_whole(session: Session, record: Any) -> None:
    """Keep the seed from changing what the record is a part of, and with it the record."""
    if isinstance(record, ContactChannel):
        session.get_one(Cluster, record.cluster_id).seed_hash = None
    elif isinstance(record, Statement):
        session.get_one(Topic, record.topic_id).seed_hash = None


def _follow(session: Session, record: Any, before: Mapping[str, Any]) -> None:
    """Keep a cluster's web site and address the same where they stand twice: on it, and among its contacts."""
    if isinstance(record, ContactChannel) and record.kind in ("website", "address"):
        cluster = session.get_one(Cluster, record.cluster_id)
        if getattr(cluster, record.kind) == before["value"]:
            setattr(cluster, record.kind, record.value)
    if isinstance(record, Cluster):
        for channel in record.contacts:
            value = getattr(record, channel.kind, None)
            if value and channel.value == before.get(channel.kind):
                channel.value = value


def _keep(
    session: Session, editor: Editor, kind: Kind, record: Any, *, action: str, before: Mapping[str, Any] | None
) -> Change:
    """Write the change down; the other dates of a series follow."""
    session.flush()
    _disown_whole(session, record)
    if isinstance(record, Event) and not record.series_id:
        recurrence.spread(session, record)
    content = dict(before) if before is not None else None
    title = kind.title_of(record)
    return history.record_change(session, editor.account_id, kind.name, record, action, before=content, title=title)


def _new_id(session: Session, kind: Kind, record: Any) -> str:
    """Return an id that no record of the kind has had."""
    wanted = wished_id(kind, record)
    taken = set(session.scalars(select(kind.model.id).where(kind.model.id.startswith(wanted, autoescape=True))))
    erased = select(Change.record_id).where(Change.kind == kind.name, Change.record_id.startswith(wanted))
    return free_id(wanted, taken | set(session.scalars(erased)))


def wished_id(kind: Kind, record: Any) -> str:
    """Return the id that a new record has when no other has it."""
    return slug(kind.title_of(record))[:150] or kind.name


def free_id(wanted: str, taken: Collection[str]) -> str:
    """Return the id, with a number behind it when it is taken."""
    numbered = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
    return next(found for found in chain([wanted], numbered) if found not in taken)


def _year_later(text: str) -> str:
    """Put the next year in place of each year of a text; the 29th of February becomes the 28th."""
    later = re.sub(r"\b(20\d\d)\b", lambda found: str(int(found[1]) + 1), text)
    return later.replace("-02-29", "-02-28")
