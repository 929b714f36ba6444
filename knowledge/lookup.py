"""Any record by its id in answers, such as "organisation:ramboll"."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.entries import Entry
from knowledge.gates import PUBLIC, Asker, visible
from knowledge.models import (
    Candidate,
    Challenge,
    Cluster,
    Document,
    Event,
    Need,
    Organisation,
    Place,
    RecurringEvent,
    Sector,
    Story,
    Topic,
)
from knowledge.record import Record

MODELS: dict[str, type[Any]] = {
    model.prefix: model
    for model in (
        Candidate, Challenge, Cluster, Document, Entry, Event, Need, Organisation, RecurringEvent, Sector, Story, Topic,
    )
}  # fmt: skip


def by_key(session: Session, key: str, asker: Asker = PUBLIC) -> Record | None:
    """Return the record with this key; None when its kind is unknown, or it is not on file or not to be seen."""
    prefix, _, record_id = key.partition(":")
    model, record_id = (MODELS[prefix], record_id) if prefix in MODELS else (Place, key)
    found = session.scalar(visible(select(model), model, asker).where(model.id == record_id))
    return found if isinstance(found, Record) else None
