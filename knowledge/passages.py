"""What can be found by meaning: staff's questions and answers, what topics state, and what documents say."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from knowledge.entries import entries
from knowledge.gates import visible
from knowledge.models import Document, Statement, Topic

ENTRY, STATEMENT, DOCUMENT = "entry", "statement", "document"
SHORTEST = 3  # words; "contact" would be near to everything that is about contacts


@dataclass(frozen=True)
class Passage:
    """One text of a record.

    `kind` is entry, statement or document; `id` the record's (a statement's number as text). `asked` tells that the
    text is a question that the record answers; `cluster_id` is the cluster whose own it is.
    """

    kind: str
    id: str
    text: str
    asked: bool = False
    cluster_id: str | None = None

    @property
    def key(self) -> str:
        """Return kind and id in one, "entry:parking"."""
        return f"{self.kind}:{self.id}"


def passages(session: Session) -> list[Passage]:
    """Return the passages of everything that is published; to be read again only when the revision has changed.

    Left out are entries without a source, statements that nothing is published, and documents' words that are too few.
    """
    return [*_of_entries(session), *_of_topics(session), *_of_documents(session)]


def _of_entries(session: Session) -> Iterator[Passage]:
    """Yield the questions of staff's entries, and their answers."""
    for found in entries(session):
        if not found.citations:
            continue
        yield from (Passage(ENTRY, found.id, text, True, found.cluster_id) for text in found.wordings)
        yield from (Passage(ENTRY, found.id, text, False, found.cluster_id) for text in found.answers.values())


def _of_topics(session: Session) -> Iterator[Passage]:
    """Yield the statements of topics, each with its topic's name."""
    wanted = visible(select(Statement), Statement).join(Statement.topic).options(joinedload(Statement.topic))
    wanted = visible(wanted, Topic).where(Statement.published != "no").order_by(Statement.id)
    for found in session.scalars(wanted):
        yield Passage(STATEMENT, str(found.id), f"{found.topic.name}: {found.text}")


def _of_documents(session: Session) -> Iterator[Passage]:
    """Yield the titles of documents, what they say, and what a company would ask that they answer."""
    for found in session.scalars(visible(select(Document), Document).order_by(Document.id)):
        for text in (found.title, found.says, *found.asked_for):
            if len(text.split()) >= SHORTEST:
                yield Passage(DOCUMENT, found.id, text, cluster_id=found.cluster_id)
