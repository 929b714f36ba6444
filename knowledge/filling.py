"""What one change does to a record itself: read what was typed, check it, publish, note who has said so.

Nothing here is stored; knowledge/editing.py does that for one record, knowledge/exchange_write.py for many.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from knowledge import clock
from knowledge.dates import first_day
from knowledge.fields import FieldError, Secret
from knowledge.gates import Asker, NotAllowedError
from knowledge.kinds import Kind
from knowledge.models import ContactChannel, Statement
from knowledge.record import PUBLISHED


class InvalidError(ValueError):
    """What was typed cannot be saved; `faults` says for each field what to do."""

    def __init__(self, faults: Mapping[str, str]) -> None:
        super().__init__("; ".join(f"{name}: {fault}" for name, fault in faults.items()))
        self.faults = dict(faults)


@dataclass(frozen=True)
class Editor:
    """Who makes a change: the account's id (None: the program itself) and what the gates ask for."""

    account_id: int | None
    asker: Asker


def set_defaults(record: Any) -> None:
    """Give a new record the defaults of its columns, which the database would give it only when it is stored."""
    for attribute in inspect(type(record)).column_attrs:
        default = attribute.columns[0].default
        if default is not None and getattr(record, attribute.key) is None:
            setattr(record, attribute.key, default.arg(None) if default.is_callable else default.arg)
    record.read_on, record.version, record.sources = False, 1, []
    record.as_of, record.as_of_date = clock.today().isoformat(), clock.today()


def fill(session: Session, editor: Editor, kind: Kind, record: Any, said: Mapping[str, str]) -> None:
    """Set the fields that are named, then what follows from them.

    Raises:
        InvalidError: something cannot be read, or contradicts something else.
        NotAllowedError: a field is the secretariat's, and would change.
    """
    faults = {}
    for field in kind.fields:
        if field.name not in said:
            continue
        if isinstance(field, Secret) and not said[field.name].strip():
            continue
        try:
            value = field.read(session, said[field.name])
        except FieldError as error:
            faults[field.name] = str(error)
            continue
        if field.secretariat and editor.asker.role != "secretariat" and value != getattr(record, field.name):
            raise NotAllowedError(f"{field.label} is changed by the secretariat only")
        setattr(record, field.name, value)
    faults |= {field.name: "Please fill this in." for field in kind.fields if _is_missing(field, record, faults)}
    if not faults:
        record.as_of_date = first_day(record.as_of)
        record.read_on = record.read_on and "as_of" not in said
        faults = kind.derive(session, record)
    if record.publish_on and record.expires_on and record.expires_on < record.publish_on:
        faults["expires_on"] = "This is before the first day on which it is shown."
    if faults:
        raise InvalidError(faults)


def _is_missing(field: Any, record: Any, faults: Mapping[str, str]) -> bool:
    """Tell whether a field that is needed has no value, and that was not told yet."""
    return field.required and field.name not in faults and getattr(record, field.name) in (None, "", {})


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
    disown(record)


def disown(record: Any) -> None:
    """Keep the seed from changing the record, or what it is a part of, again."""
    part_of = {ContactChannel: "cluster", Statement: "topic"}.get(type(record))
    whole = getattr(record, part_of) if part_of else record
    if whole is not None:
        whole.seed_hash = None
