"""Documents by what is asked for."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, String, case, cast, func, literal, or_, select
from sqlalchemy.orm import Session

from knowledge.gates import PUBLIC, Asker, visible
from knowledge.models import Document, document_cluster, document_place, document_sector
from knowledge.places import around

IN_TITLE, IN_QUESTION, IN_TEXT = 3, 2, 1  # what a word is worth, by where it is found


def find_documents(
    session: Session,
    words: Sequence[str] = (),
    sectors: Sequence[str] = (),
    places: Sequence[str] = (),
    *,
    clusters: Sequence[str] = (),
    publisher: str | None = None,
    asker: Asker = PUBLIC,
) -> list[Document]:
    """Return the published documents that fit every given filter, those with most `words` first, then the newest.

    `words` are content words, looked for in the title, in what a company would ask, in what the document says and in
    who published it; one of them suffices. A place's documents include those on its country.
    """
    wanted = visible(select(Document), Document, asker)
    worth = sum((_worth(word) for word in words), start=literal(0))
    if words:
        wanted = wanted.where(worth > 0)
    if sectors:
        listing = select(document_sector.c.document_id).where(document_sector.c.sector_id.in_(sectors))
        wanted = wanted.where(Document.id.in_(listing))
    if places:
        listing = select(document_place.c.document_id).where(document_place.c.place_id.in_(around(places)))
        wanted = wanted.where(Document.id.in_(listing))
    if clusters:
        listing = select(document_cluster.c.document_id).where(document_cluster.c.cluster_id.in_(clusters))
        wanted = wanted.where(or_(Document.id.in_(listing), Document.cluster_id.in_(clusters)))
    if publisher:
        wanted = wanted.where(Document.publisher.icontains(publisher, autoescape=True))
    return list(session.scalars(wanted.order_by(worth.desc(), Document.as_of_date.desc(), Document.id)))


def document(session: Session, document_id: str, asker: Asker = PUBLIC) -> Document | None:
    """Return the document with this id, None when it is not on file or not to be seen."""
    return session.scalar(visible(select(Document), Document, asker).where(Document.id == document_id))


def _worth(word: str) -> ColumnElement[int]:
    """Say in SQL what finding this word in a document is worth."""
    asked_for = cast(Document.asked_for, String)
    text = Document.says + " " + func.coalesce(Document.publisher, "") + " " + Document.kind
    return case(
        (Document.title.icontains(word, autoescape=True), IN_TITLE),
        (asked_for.icontains(word, autoescape=True), IN_QUESTION),
        (text.icontains(word, autoescape=True), IN_TEXT),
        else_=0,
    )
