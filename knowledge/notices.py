"""Notices: short messages of the staff that everybody who begins a conversation gets, between two moments."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import ForeignKey, String, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from knowledge import clock
from knowledge.columns import Moment
from knowledge.gates import visible
from knowledge.record import Base, Record


class Notice(Record, Base):
    """What is to be told to whom: everybody, or (`cluster_id`) those who come from a cluster's web site."""

    __tablename__ = "notice"
    prefix: ClassVar[str] = "notice"

    name: Mapped[str] = mapped_column(String(200))
    texts: Mapped[dict[str, str]]  # by language
    starts_at: Mapped[datetime] = mapped_column(Moment)
    ends_at: Mapped[datetime] = mapped_column(Moment, index=True)
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("cluster.id", ondelete="SET NULL"), index=True)

    def told(self, language: str) -> str:
        """Return the text in a language, in English where there is none, else in any."""
        return self.texts.get(language) or self.texts.get("en") or next(iter(self.texts.values()))


def present(session: Session, cluster_id: str | None = None) -> list[Notice]:
    """Return the published notices of this moment for visitors of a cluster's site, or of none."""
    now = clock.now()
    wanted = visible(select(Notice), Notice).where(Notice.starts_at <= now, Notice.ends_at > now)
    wanted = wanted.where(or_(Notice.cluster_id.is_(None), Notice.cluster_id == cluster_id))
    return [notice for notice in session.scalars(wanted.order_by(Notice.starts_at, Notice.id)) if notice.texts]
