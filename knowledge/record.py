"""What all records of the store share: an id, sources, an as-of date, a status and an owner."""

from datetime import date
from typing import Any, ClassVar, NotRequired, TypedDict

from sqlalchemy import JSON, CheckConstraint, Column, Date, ForeignKey, MetaData, String, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

DRAFT, PUBLISHED, WITHDRAWN = "draft", "published", "withdrawn"
ID = String(200)

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Source(TypedDict):
    """Where a fact comes from: a public address, and a remark on it."""

    url: str
    note: NotRequired[str]


class Citation(TypedDict):
    """A source as an answer names it (design.md §4)."""

    url: str
    as_of: str


class Base(DeclarativeBase):
    """The declarative base; constraint names are fixed so that migrations can address them on every database."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        list[str]: JSON,
        list[Source]: JSON,
        list[dict[str, Any]]: JSON,
        dict[str, str]: JSON,
        dict[str, list[str]]: JSON,
        dict[str, Any]: JSON(none_as_null=True),
    }


class Dated:
    """Mixin: sources and the date at which they said so.

    `as_of` is as exact as the source ("2023-03", "about 2016"); `as_of_date` is the first day it can mean, for sorting;
    `read_on` tells that `as_of` is only the day on which the sources were read. `confirmed_by` is the id of the staff
    account that last said so itself, `confirmed_on` the day. It is shown from `publish_on` to `expires_on`, both days
    included. `version` counts its changes, so that nobody overwrites one that he has not seen.
    """

    sources: Mapped[list[Source]] = mapped_column(default=list)
    as_of: Mapped[str] = mapped_column(String(60))
    as_of_date: Mapped[date] = mapped_column(Date)
    read_on: Mapped[bool] = mapped_column(default=False)
    confirmed_on: Mapped[date | None]
    confirmed_by: Mapped[int | None]
    publish_on: Mapped[date | None]
    expires_on: Mapped[date | None]
    version: Mapped[int] = mapped_column(default=1)

    prose_columns: ClassVar[tuple[str, ...]] = ()  # those with phrases and sentences, in English

    @property
    def prose(self) -> tuple[str, ...]:
        """Return the record's phrases and sentences; names, places and dates are none."""
        values = (getattr(self, column) for column in self.prose_columns)
        return tuple(text for value in values for text in ([value] if isinstance(value, str) else value or ()))

    @property
    def citations(self) -> list[Citation]:
        """Return the sources as an answer's metadata names them; those without a public address are left out."""
        return [{"url": source["url"], "as_of": self.as_of} for source in self.sources if source["url"]]

    @property
    def known_on(self) -> date:
        """Return the last day on which a source or a person is known to have said so."""
        return max(self.as_of_date, self.confirmed_on or self.as_of_date)


class Record(Dated):
    """Mixin of all records: a slug as `id`, and the contract's id as `key`."""

    prefix: ClassVar[str]

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    status: Mapped[str] = mapped_column(String(10), default=PUBLISHED, index=True)
    seed_hash: Mapped[str | None] = mapped_column(String(64))

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> tuple[CheckConstraint, ...]:
        """Let no other status in."""
        return (CheckConstraint(f"status IN ('{DRAFT}', '{PUBLISHED}', '{WITHDRAWN}')", name="status"),)

    @property
    def key(self) -> str:
        """Return the record's id in answers, such as `cluster:greencape`."""
        return f"{self.prefix}:{self.id}"

    @property
    def owner(self) -> str | None:
        """Return the id of the cluster whose editors may change the record, or None for the secretariat's records."""
        owner = getattr(self, "cluster_id", None)
        return owner if isinstance(owner, str) else None


class OnSubject:
    """Mixin of statements."""

    topic_id: Any
    aspect: Any

    @property
    def subject(self) -> str:
        """Topic and aspect in one ("passport/cost"), nothing before they are set."""
        return f"{self.topic_id}/{self.aspect}" if self.topic_id else ""

    @subject.setter
    def subject(self, said: str) -> None:
        """Set both."""
        self.topic_id, self.aspect = said.split("/")


def link_table(one: str, other: str, *, role: str = "") -> Table:
    """Make the table that links records of the tables `one` and `other`, indexed both ways."""
    return Table(
        "_".join(part for part in (one, role, other) if part),
        Base.metadata,
        Column(f"{one}_id", ForeignKey(f"{one}.id", ondelete="CASCADE"), primary_key=True),
        Column(f"{other}_id", ForeignKey(f"{other}.id", ondelete="CASCADE"), primary_key=True, index=True),
    )
