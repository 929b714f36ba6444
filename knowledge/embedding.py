"""The web sites that may embed the assistant, as staff have registered them."""

from typing import ClassVar

from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from knowledge.columns import Encrypted
from knowledge.gates import visible
from knowledge.record import Base, Record


class EmbeddingSite(Record, Base):
    """One web site; `secret` signs its visitors' identities (see bot/sites.py) and is never shown again."""

    __tablename__ = "site"
    prefix: ClassVar[str] = "site"

    name: Mapped[str] = mapped_column(String(200))
    origins: Mapped[list[str]] = mapped_column(default=list)
    greeting: Mapped[dict[str, str]] = mapped_column(default=dict)
    languages: Mapped[list[str]] = mapped_column(default=list)
    privacy: Mapped[str | None] = mapped_column(String(500))
    secret: Mapped[str | None] = mapped_column(Encrypted("site.secret"))
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("cluster.id", ondelete="SET NULL"), index=True)


def registered(session: Session) -> list[EmbeddingSite]:
    """Return the sites that may embed the assistant now."""
    return list(session.scalars(visible(select(EmbeddingSite), EmbeddingSite).order_by(EmbeddingSite.id)))
