"""Stores what an import does, all of it in one quick transaction, so that nobody's question has to wait for long."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, delete, insert, inspect, select, update
from sqlalchemy.orm import Session

from knowledge import clock, editing, history, recurrence, revision
from knowledge.editing import CHANGED, CREATED, Editor
from knowledge.exchange_plan import SLOW, Plan, Step
from knowledge.gates import Asker, NotAllowedError
from knowledge.history import Change
from knowledge.kinds import EVENT, Kind
from knowledge.record import PUBLISHED

AT_ONCE = 500
HISTORY: Any = Change.__table__


class MeanwhileError(Exception):
    """Somebody has changed one of the records since the import was prepared; nothing was imported."""


@dataclass
class Batch:
    """The rows of one kind, made before the transaction begins, which is the shorter for it."""

    kind: Kind
    steps: Sequence[Step]
    new: list[dict[str, Any]] = field(default_factory=list)
    old: list[dict[str, Any]] = field(default_factory=list)
    links: list[tuple[Any, str, list[dict[str, Any]]]] = field(default_factory=list)  # table, its own column, rows
    changes: list[dict[str, Any]] = field(default_factory=list)


def batches(editor: Editor, plan: Plan) -> list[Batch]:
    """Return the rows of a plan without faults, for `write`.

    Raises:
        ValueError: the plan has faults.
    """
    if plan.faults:
        raise ValueError("a plan with faults is not to be stored")
    kinds = {step.kind.name: step.kind for step in plan.steps}.values()
    return [_batch(editor, kind, [step for step in plan.steps if step.kind is kind]) for kind in kinds]


def _batch(editor: Editor, kind: Kind, steps: Sequence[Step]) -> Batch:
    """Return the rows of one kind."""
    batch = Batch(kind, steps)
    if kind in SLOW:
        return batch
    batch.new = [_values(step.record) for step in steps if step.before is None]
    batch.old = [_updated(step) for step in steps if step.before is not None]
    batch.changes = [_history(editor, step) for step in steps]
    for link in inspect(kind.model).relationships:
        if link.secondary is not None:
            batch.links.append(_links(kind, link, steps))
    return batch


def write(session: Session, editor: Editor, ready: Sequence[Batch]) -> None:
    """Store what `batches` has made of a plan.

    Raises:
        MeanwhileError: a record is not as it was when the plan was made.
    """
    for batch in ready:
        if batch.kind in SLOW:
            _one_by_one(session, editor, batch.steps)
        else:
            _require_unchanged(session, batch.kind, batch.steps)
            _store(session, batch)


def _one_by_one(session: Session, editor: Editor, steps: Sequence[Step]) -> None:
    """Store records whose changes change others, as a form does."""
    try:
        for step in steps:
            if step.before is None:
                made = editing.create(session, editor, step.kind, step.said, publish=step.status == PUBLISHED)
                record_id = str(made.id)
            else:
                record_id = str(step.record.id)
                made = editing.get(session, editor.asker, step.kind, record_id)
                if step.said:
                    made = editing.change(session, editor, step.kind, record_id, step.said, version=step.seen)
            if made.status != step.status:
                editing.set_status(session, editor, step.kind, record_id, step.status)
    except (editing.ConflictError, editing.NoRecordError, editing.InvalidError, NotAllowedError) as error:
        raise MeanwhileError from error


def _require_unchanged(session: Session, kind: Kind, steps: Sequence[Step]) -> None:
    """Keep the rows until the transaction ends, if they are what the plan was made on.

    Raises:
        MeanwhileError: they are not, or an id has been given to another record.
    """
    for some in _parts(steps):
        ids = [step.record.id for step in some]
        wanted = select(kind.model.id, kind.model.version).where(kind.model.id.in_(ids))
        present = {row.id: row.version for row in session.execute(wanted.with_for_update())}
        if present != {step.record.id: step.seen for step in some if step.before is not None}:
            raise MeanwhileError


def _store(session: Session, batch: Batch) -> None:
    """Store the rows of one kind, past the unit of work, which takes ten times as long."""
    table = batch.kind.model.__table__
    for some in _parts(batch.new):
        session.execute(insert(table), some)
    changing = update(table).where(table.c.id == bindparam("old_id"))
    for some in _parts(batch.old):
        session.execute(changing, some)
    for linking, own, rows in batch.links:
        for some in _parts([row["old_id"] for row in batch.old]):
            session.execute(delete(linking).where(linking.c[own].in_(some)))
        for some in _parts(rows):
            session.execute(insert(linking), some)
    for some in _parts(batch.changes):
        session.execute(insert(HISTORY), some)
    revision.bump(session)
    if batch.kind is EVENT:
        _spread(session, batch.steps)


def _links(kind: Kind, link: Any, steps: Sequence[Step]) -> tuple[Any, str, list[dict[str, Any]]]:
    """Return what records are linked to by one relation: the table, the column of the records, the rows."""
    own = f"{kind.model.__tablename__}_id"
    (other,) = [column.name for column in link.secondary.c if column.name != own]
    rows = [
        {own: step.record.id, other: linked}
        for step in steps
        for linked in dict.fromkeys(one.id for one in getattr(step.record, link.key))
    ]
    return link.secondary, own, rows


def _values(record: Any) -> dict[str, Any]:
    """Return the columns of a record."""
    return {attribute.key: getattr(record, attribute.key) for attribute in inspect(type(record)).column_attrs}


def _updated(step: Step) -> dict[str, Any]:
    """Return the columns of a changed record, its id under another name."""
    values = _values(step.record)
    return {**values, "version": step.seen + 1, "old_id": values.pop("id")}


def _history(editor: Editor, step: Step) -> dict[str, Any]:
    """Return the change that a step is, as the history keeps it."""
    return {
        "at": clock.now(),
        "account_id": editor.account_id,
        "kind": step.kind.name,
        "record_id": str(step.record.id),
        "title": step.kind.title_of(step.record)[:300],
        "cluster_id": step.record.owner,
        "action": CREATED if step.before is None else CHANGED,
        "before": step.before,
        "after": history.snapshot(step.record),
    }


def _spread(session: Session, steps: Sequence[Step]) -> None:
    """Let the other dates of series follow."""
    for step in steps:
        had = (step.before or {}).get("recurrence")
        if (step.record.recurrence or had) and not step.record.series_id:
            found = editing.get(session, Asker("secretariat"), EVENT, step.record.id)
            recurrence.spread(session, found)


def _parts(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """Yield a few hundred at a time: as many as a statement takes."""
    for first in range(0, len(items), AT_ONCE):
        yield items[first : first + AT_ONCE]
