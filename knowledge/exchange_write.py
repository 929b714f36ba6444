"""Stores what an import does, all of it in one quick transaction, so that nobody's question has to wait for long."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import delete, insert, inspect, select, update
from sqlalchemy.orm import Session

from knowledge import clock, editing, history, recurrence
from knowledge.editing import CHANGED, CREATED
from knowledge.exchange_plan import SLOW, Plan, Step
from knowledge.filling import Editor
from knowledge.gates import Asker, NotAllowedError
from knowledge.history import Change
from knowledge.kinds import EVENT, Kind
from knowledge.record import PUBLISHED

AT_ONCE = 500


class MeanwhileError(Exception):
    """Somebody has changed one of the records since the import was prepared; nothing was imported."""


def write(session: Session, editor: Editor, plan: Plan) -> None:
    """Store a plan without faults.

    Raises:
        MeanwhileError: a record is not as it was when the plan was made.
        ValueError: the plan has faults.
    """
    if plan.faults:
        raise ValueError("a plan with faults is not to be stored")
    for kind in {step.kind.name: step.kind for step in plan.steps}.values():
        steps = [step for step in plan.steps if step.kind is kind]
        if kind in SLOW:
            _one_by_one(session, editor, steps)
        else:
            _require_unchanged(session, kind, steps)
            _store(session, editor, kind, steps)


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


def _store(session: Session, editor: Editor, kind: Kind, steps: Sequence[Step]) -> None:
    """Store records of one kind, what they are linked to, and the history of it."""
    new = [step for step in steps if step.before is None]
    old = [step for step in steps if step.before is not None]
    for some in _parts(new):
        session.execute(insert(kind.model), [_values(step.record) for step in some])
    for some in _parts(old):
        session.execute(update(kind.model), [_values(step.record) | {"version": step.seen + 1} for step in some])
    for link in inspect(kind.model).relationships:
        if link.secondary is not None:
            _link(session, link, new, old)
    for some in _parts(steps):
        session.execute(insert(Change), [_history(editor, step) for step in some])
    if kind is EVENT:
        _spread(session, steps)


def _link(session: Session, link: Any, new: Sequence[Step], old: Sequence[Step]) -> None:
    """Store what records are linked to by one relation."""
    table = link.secondary
    own = table.c[f"{link.parent.local_table.name}_id"]
    (other,) = [column for column in table.c if column is not own]
    for some in _parts(old):
        session.execute(delete(table).where(own.in_([step.record.id for step in some])))
    rows = [
        {own.name: step.record.id, other.name: linked}
        for step in (*new, *old)
        for linked in dict.fromkeys(one.id for one in getattr(step.record, link.key))
    ]
    for some_rows in _parts(rows):
        session.execute(insert(table), some_rows)


def _values(record: Any) -> dict[str, Any]:
    """Return the columns of a record."""
    return {attribute.key: getattr(record, attribute.key) for attribute in inspect(type(record)).column_attrs}


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
