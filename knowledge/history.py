"""The history of the records: who changed what, when, with the record as it was before and after."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Date, String, inspect, select
from sqlalchemy.orm import Mapped, Mapper, Session, mapped_column

from knowledge import clock
from knowledge.columns import Encrypted, EncryptedJSON, Moment
from knowledge.gates import Asker, kept
from knowledge.record import ID, Base

EVERYTHING = Asker("secretariat")
UNTOLD = frozenset({"id", "seed_hash", "version"})  # columns of a record that are no content of it

Snapshot = dict[str, Any]


class Change(Base):
    """One change of one record; `before` is None for a new record, `after` for one that was erased.

    `record_id` is the record's id as text, `cluster_id` its owner at that time (None: the secretariat).
    """

    __tablename__ = "change"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment, index=True)
    account_id: Mapped[int | None]
    kind: Mapped[str] = mapped_column(String(20))
    record_id: Mapped[str] = mapped_column(ID, index=True)
    title: Mapped[str] = mapped_column(String(300))
    cluster_id: Mapped[str | None] = mapped_column(ID, index=True)
    action: Mapped[str] = mapped_column(String(12))
    before: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))

    @property
    def owner(self) -> str | None:
        """Return the id of the cluster that owned the record."""
        return self.cluster_id

    @property
    def fields(self) -> list[str]:
        """Return the names of what differs between before and after."""
        before, after = self.before or {}, self.after or {}
        return [name for name in {**before, **after} if before.get(name) != after.get(name)]


def snapshot(record: Base) -> Snapshot:
    """Return a record's content as JSON: its columns, and the ids of what it is linked to; nothing encrypted."""
    mapper = _mapper(record)
    content: Snapshot = {}
    for attribute in mapper.column_attrs:
        column = attribute.columns[0]
        if attribute.key not in UNTOLD and not isinstance(column.type, Encrypted | EncryptedJSON):
            value = getattr(record, attribute.key)
            content[attribute.key] = value.isoformat() if isinstance(value, date) else value
    for name in _links(mapper):
        content[name] = [linked.id for linked in getattr(record, name)]
    return content


def restore(session: Session, record: Base, content: Mapping[str, Any]) -> None:
    """Give a record the content of a snapshot; what it is linked to and no longer there is left out."""
    mapper = _mapper(record)
    links = _links(mapper)
    for name, value in content.items():
        if name in links:
            found = (session.get(links[name], linked) for linked in value)
            setattr(record, name, [linked for linked in found if linked is not None])
        elif name in mapper.column_attrs:
            setattr(record, name, _typed(mapper.column_attrs[name].columns[0].type, value))


def record_change(
    session: Session,
    account_id: int | None,
    kind: str,
    record: Any,
    action: str,
    *,
    before: Snapshot | None,
    title: str,
    erased: bool = False,
) -> Change:
    """Add a change to the history, with the record as it is now; a move between clusters is for the secretariat."""
    session.flush()
    was = record.owner if before is None else before.get("cluster_id", record.owner)
    change = Change(
        at=clock.now(),
        account_id=account_id,
        kind=kind,
        record_id=str(record.id),
        title=title[:300],
        cluster_id=record.owner if was == record.owner else None,
        action=action,
        before=before,
        after=None if erased else snapshot(record),
    )
    session.add(change)
    session.flush()
    return change


def of_record(session: Session, kind: str, record_id: str, asker: Asker = EVERYTHING) -> list[Change]:
    """Return the changes of one record that the asker may see, the newest first; not those of an earlier owner."""
    wanted = kept(select(Change), Change, asker).where(Change.kind == kind, Change.record_id == record_id)
    return list(session.scalars(wanted.order_by(Change.id.desc())))


def forget(session: Session, kind: str, record_id: str, title: str) -> None:
    """Delete what the history holds of a record, on a person's demand; that there were changes stays."""
    for change in of_record(session, kind, record_id):
        change.before = change.after = None
        change.title = title
    session.flush()


def _mapper(record: Base) -> Mapper[Any]:
    """Return the mapper of a record's class."""
    found: Mapper[Any] = inspect(type(record))
    return found


def _links(mapper: Mapper[Any]) -> dict[str, type[Any]]:
    """Return the relations that are kept in a table of links, with the class at their other end."""
    return {link.key: link.mapper.class_ for link in mapper.relationships if link.secondary is not None}


def _typed(kind: object, value: Any) -> Any:
    """Return a value of a snapshot as its column takes it."""
    if not isinstance(value, str):
        return value
    if isinstance(kind, Moment):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(kind, Date) else value
