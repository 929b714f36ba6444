"""Lists of records for the console: searched, narrowed, by pages."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import String, cast, func, or_, select
from sqlalchemy.orm import Session

from knowledge.ageing import old
from knowledge.gates import Asker, kept
from knowledge.kinds import EVENT, Kind
from knowledge.models import Event

PAGE = 50


@dataclass(frozen=True)
class Wanted:
    """What a list is narrowed to; an empty value narrows nothing. `page` counts from 1."""

    text: str = ""
    status: str = ""
    cluster: str = ""
    sector: str = ""
    aged: bool = False
    page: int = 1


@dataclass(frozen=True)
class Page:
    """One page of a list, and how many records there are on all."""

    records: list[Any]
    total: int
    number: int

    @property
    def last(self) -> int:
        """Return the number of the last page."""
        return max(1, -(-self.total // PAGE))


def page(session: Session, asker: Asker, kind: Kind, wanted: Wanted) -> Page:
    """Return a page of the asker's records of a kind; events the latest first, others by name."""
    model = kind.model
    narrowed = kept(select(model), model, asker)
    if wanted.text:
        columns = kind.searched or (kind.title,)
        found = (cast(getattr(model, name), String).icontains(wanted.text, autoescape=True) for name in columns)
        narrowed = narrowed.where(or_(*found))
    if wanted.status:
        narrowed = narrowed.where(model.status == wanted.status)
    if wanted.cluster and hasattr(model, "cluster_id"):
        narrowed = narrowed.where(model.cluster_id == wanted.cluster)
    if wanted.sector and hasattr(model, "sectors"):
        narrowed = narrowed.where(model.sectors.any(id=wanted.sector))
    if wanted.aged and (aged := old(model)) is not None:
        narrowed = narrowed.where(aged)
    total = session.scalar(select(func.count()).select_from(narrowed.subquery())) or 0
    number = min(max(1, wanted.page), max(1, -(-total // PAGE)))
    order = (Event.starts.is_(None), Event.starts.desc(), Event.id) if kind is EVENT else _by_name(kind)
    records = list(session.scalars(narrowed.order_by(*order).limit(PAGE).offset((number - 1) * PAGE)))
    return Page(records, total, number)


def _by_name(kind: Kind) -> tuple[Any, ...]:
    """Order by the name of a record."""
    return cast(getattr(kind.model, kind.title), String), kind.model.id
