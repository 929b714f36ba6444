"""Documents by what is asked for."""

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from knowledge.document_words import document_words
from knowledge.gates import PUBLIC, Asker, visible
from knowledge.matches import Matches
from knowledge.models import Document, document_cluster, document_place, document_sector
from knowledge.places import around

FITTING = 0.5  # of the best fit


def find_documents(
    session: Session,
    words: Sequence[str] = (),
    sectors: Sequence[str] = (),
    places: Sequence[str] = (),
    *,
    hints: Sequence[str] = (),
    clusters: Sequence[str] = (),
    publisher: str | None = None,
    asker: Asker = PUBLIC,
) -> Matches[Document]:
    """Return the published documents that fit every given filter, those that fit `words` best first, then the newest.

    `words` are content words, looked for in the title, in what a company would ask, in what the document says and in
    who published it; one of them suffices, but a document is left out that fits less than half as well as the best.
    `hints` are words that only add to the order. A place's documents include those on its country.
    """
    wanted = visible(select(Document), Document, asker)
    rated = _rated(session, words, hints)
    if words:
        wanted = wanted.where(Document.id.in_(rated))
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
    ordered = wanted.order_by(Document.read_on, Document.as_of_date.desc(), Document.id)  # those without a year last
    newest_first = Matches.of(session, Document, ordered).ids
    found = sorted(newest_first, key=lambda entry: -rated.get(entry, 0))
    least = rated.get(found[0], 0) * FITTING if found and words else 0
    return Matches(session, Document, [entry for entry in found if rated.get(entry, 0) >= least])


def _rated(session: Session, words: Sequence[str], hints: Sequence[str]) -> dict[str, float]:
    """Return how well the documents fit; with words to look for, only those that have one."""
    index = document_words(session)
    fitting = index.rated(words)
    rated = index.rated([*words, *hints])
    return {name: worth for name, worth in rated.items() if not words or name in fitting}


def document(session: Session, document_id: str, asker: Asker = PUBLIC) -> Document | None:
    """Return the document with this id, None when it is not on file or not to be seen."""
    return session.scalar(visible(select(Document), Document, asker).where(Document.id == document_id))
