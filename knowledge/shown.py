"""How often each record was shown in answers, by day; who asked is not kept."""

from collections.abc import Collection
from datetime import date, timedelta

from sqlalchemy import String, delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from knowledge import clock
from knowledge.inserting import insert
from knowledge.record import Base

DAYS_KEPT = 400


class Shown(Base):
    """How often the record `key` ("event:icn-am-2026") was shown on one day (UTC)."""

    __tablename__ = "shown"

    day: Mapped[date] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(220), primary_key=True, index=True)
    times: Mapped[int]


def count(session: Session, keys: Collection[str]) -> None:
    """Count each of these records as shown once more today; one statement."""
    if not keys:
        return
    # In one order, so that two turns on PostgreSQL never wait for each other.
    rows = [{"day": clock.today(), "key": key, "times": 1} for key in sorted(set(keys))]
    adding = insert(session, Shown).values(rows)
    session.execute(adding.on_conflict_do_update(index_elements=["day", "key"], set_={"times": Shown.times + 1}))


def times(session: Session, days: int = 90) -> dict[str, int]:
    """Return how often each record was shown in the last days."""
    since = clock.today() - timedelta(days=days)
    rows = session.execute(select(Shown.key, func.sum(Shown.times)).where(Shown.day > since).group_by(Shown.key))
    return {key: int(number) for key, number in rows}


def prune(session: Session) -> None:
    """Delete the counts of long ago."""
    session.execute(delete(Shown).where(Shown.day < clock.today() - timedelta(days=DAYS_KEPT)))
