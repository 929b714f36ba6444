"""Filling a record from what was typed: read, checked, what follows from it reckoned, each fault with its field."""

from collections.abc import Collection, Mapping
from contextlib import suppress
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from knowledge import clock
from knowledge.dates import first_day
from knowledge.field_lists import Clusters
from knowledge.fields import Field, FieldError, Secret
from knowledge.gates import Asker, NotAllowedError
from knowledge.kinds import Kind


class InvalidError(ValueError):
    """What was typed cannot be saved; `faults` says for each field what to do."""

    def __init__(self, faults: Mapping[str, str]) -> None:
        super().__init__("; ".join(f"{name}: {fault}" for name, fault in faults.items()))
        self.faults = dict(faults)


def set_defaults(record: Any) -> None:
    """Give a new record the defaults of its columns, which the database would give it only when it is stored."""
    for attribute in inspect(type(record)).column_attrs:
        default = attribute.columns[0].default
        if default is not None and getattr(record, attribute.key) is None:
            with suppress(ValueError):  # of a model that must not be empty there
                setattr(record, attribute.key, default.arg(None) if default.is_callable else default.arg)
    record.as_of, record.as_of_date = clock.today().isoformat(), clock.today()


def fill(session: Session, asker: Asker, kind: Kind, record: Any, said: Mapping[str, str]) -> None:
    """Set the fields that are named, then what follows from them.

    Raises:
        InvalidError: something cannot be read, or contradicts something else.
        NotAllowedError: a field is the secretariat's, and would change.
    """
    faults = {field.name: fault for field in kind.fields if (fault := _set(session, asker, field, record, said))}
    if kind.sourced and record.sources is None:
        faults.setdefault("sources", "Say where this comes from.")
    faults |= {field.name: "Please fill this in." for field in kind.fields if _is_missing(field, record, faults)}
    if not faults:
        record.as_of_date = first_day(record.as_of)
        record.read_on = record.read_on and "as_of" not in said
        faults = kind.derive(session, record)
    if record.publish_on and record.expires_on and record.expires_on < record.publish_on:
        faults["expires_on"] = "This is before the first day on which it is shown."
    if faults:
        raise InvalidError(faults)


def _set(session: Session, asker: Asker, field: Field, record: Any, said: Mapping[str, str]) -> str:
    """Set one field if it is named, and return what is wrong with it."""
    if field.name not in said or (isinstance(field, Secret) and not said[field.name].strip()):
        return ""
    try:
        value = field.read(session, said[field.name])
        if field.secretariat and asker.role != "secretariat" and value != getattr(record, field.name):
            raise NotAllowedError(f"{field.label} is changed by the secretariat only")
        if isinstance(field, Clusters):
            _require_own(asker, {one.id for one in value} - {one.id for one in getattr(record, field.name)})
        setattr(record, field.name, value)
    except FieldError as error:
        return str(error)
    except ValueError as error:  # a model's own word on what it holds
        return f"{str(error)[:1].upper()}{str(error)[1:]}."
    return ""


def _require_own(asker: Asker, linked: Collection[str]) -> None:
    """Refuse links to other clusters, under whose names the record would be told.

    Raises:
        FieldError: somebody else than the secretariat adds one.
    """
    if asker.role != "secretariat" and not {asker.cluster_id}.issuperset(linked):
        raise FieldError(
            "You can add your own cluster. Ask the secretariat to add others, since it is told of them, too."
        )


def _is_missing(field: Field, record: Any, faults: Mapping[str, str]) -> bool:
    """Tell whether a field that is needed has no value, and that was not told yet."""
    return field.required and field.name not in faults and getattr(record, field.name) in (None, "", {})
