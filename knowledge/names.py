"""The names that the assistant recognises, read from the store."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.gates import visible
from knowledge.models import Cluster, Document, Event, Organisation, Place, RecurringEvent, Sector, Story
from knowledge.revision import revision

__all__ = ["Name", "names", "revision"]


@dataclass(frozen=True)
class Name:
    """One name of one thing: `kind` is cluster, place, sector, organisation, event, recurring, document or story.

    `id` is the record's id without the kind (a place's has it). `exact_case` names are ordinary words too: only this
    spelling, or all capitals, means the thing. `language` is set where the name belongs to one.
    """

    text: str
    kind: str
    id: str
    exact_case: bool = False
    language: str | None = None
