"""Questions that staff have answered themselves: `entry:<slug>`, found by the meaning of what is asked."""

import re
from collections.abc import Mapping
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship, validates

from knowledge.gates import PUBLIC, Asker, visible
from knowledge.models import Cluster
from knowledge.record import Base, Record, Source

LANGUAGE = re.compile(r"[a-z]{2}")
MAIN = "en"  # the language that most people read who do not read an answer's own


class Entry(Record, Base):
    """One question in several wordings, and its answer; both by language (ISO 639-1).

    An entry of a cluster speaks of that cluster and its places; the secretariat's of the network.
    """

    __tablename__ = "entry"
    prefix: ClassVar[str] = "entry"

    questions: Mapped[dict[str, list[str]]]
    answers: Mapped[dict[str, str]]
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("cluster.id", ondelete="SET NULL"), index=True)

    cluster: Mapped[Cluster | None] = relationship()

    @property
    def prose(self) -> tuple[str, ...]:
        """Return the English answer, which an answer in another language can only quote."""
        return (self.answers[MAIN],) if MAIN in self.answers else ()

    @property
    def wordings(self) -> list[str]:
        """Return the question in all its wordings."""
        return [wording for wordings in self.questions.values() for wording in wordings]

    def answer(self, language: str) -> tuple[str, str]:
        """Return the answer and its language: the one asked for, else English, else the first that there is."""
        told = next((code for code in (language, MAIN) if code in self.answers), None) or min(self.answers)
        return self.answers[told], told

    @validates("questions")
    def _some_question(self, _column: str, value: Mapping[str, list[str]]) -> dict[str, list[str]]:
        """Let no entry be without a question."""
        kept = {code: [text.strip() for text in texts if text.strip()] for code, texts in value.items()}
        return _by_language({code: texts for code, texts in kept.items() if texts}, "question")

    @validates("answers")
    def _some_answer(self, _column: str, value: Mapping[str, str]) -> dict[str, str]:
        """Let no entry be without an answer."""
        return _by_language({code: text.strip() for code, text in value.items() if text.strip()}, "answer")

    @validates("sources")
    def _some_source(self, _column: str, value: list[Source]) -> list[Source]:
        """Let no entry be without a source that an answer can name."""
        if not any(source.get("url") for source in value):
            raise ValueError("an entry needs a source with an address, such as a page of the cluster's web site")
        return value


def _by_language(value: dict[str, Any], what: str) -> dict[str, Any]:
    """Return texts by language; refuse none at all, and keys that are no language."""
    if not value:
        raise ValueError(f"an entry needs at least one {what}")
    wrong = [code for code in value if not LANGUAGE.fullmatch(code)]
    if wrong:
        raise ValueError(f"{wrong[0]!r} is no language; use two letters such as 'en' for each {what}")
    return value


def entry(session: Session, entry_id: str, asker: Asker = PUBLIC) -> Entry | None:
    """Return the entry with this id, None when it is not on file or not to be seen."""
    return session.scalar(visible(select(Entry), Entry, asker).where(Entry.id == entry_id))


def entries(session: Session, asker: Asker = PUBLIC) -> list[Entry]:
    """Return all entries that the asker may see, by id."""
    return list(session.scalars(visible(select(Entry), Entry, asker).order_by(Entry.id)))
