"""The words of all public documents, so that a question finds the fitting ones without reading each."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.gates import visible
from knowledge.models import Document
from knowledge.revision import revision
from knowledge.spelling import plain

IN_TITLE, IN_QUESTION, IN_TEXT = 3, 2, 1  # what a word is worth, by where it is found
SHORTEST_STEM = 3
# Endings of English words, in which the records are written; longer ones first.
ENDINGS = (("ies", "y"), ("ing", ""), ("ed", ""), ("es", "e"), ("s", ""))


@dataclass(frozen=True)
class DocumentWords:
    """Which documents have which words, and what each is worth there."""

    worth: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    documents: int = 0

    def rated(self, words: Iterable[str]) -> dict[str, float]:
        """Return the ids of the documents with any of the words, each with what its words are worth together.

        A word that few documents have is worth more than one that many have.
        """
        found: dict[str, float] = defaultdict(float)
        for word in {stem(word) for word in words}:
            holding = self.worth.get(word, {})
            rarity = math.log(1 + self.documents / (1 + len(holding)))
            for document, worth in holding.items():
                found[document] += worth * rarity
        return dict(found)


class _Kept:
    """Holds the words as of the last revision that was asked for."""

    version: tuple[str, int] | None = None
    words = DocumentWords()


def document_words(session: Session) -> DocumentWords:
    """Return the words of the published documents; read anew after each change of the knowledge."""
    version = (str(session.get_bind().engine.url), revision(session))
    if _Kept.version != version:
        _Kept.words, _Kept.version = _read(session), version
    return _Kept.words


def stem(word: str) -> str:
    """Return a word without its ending, so that "cities" is "city" and "selling" is "sell"."""
    found = plain(word)
    for ending, instead in ENDINGS:
        if found.endswith(ending) and not found.endswith("ss") and len(found) - len(ending) >= SHORTEST_STEM:
            found = found.removesuffix(ending) + instead
            break
    return found.rstrip("e") if len(found) > SHORTEST_STEM else found


def _read(session: Session) -> DocumentWords:
    """Collect the words of all published documents."""
    worth: dict[str, dict[str, int]] = defaultdict(dict)
    fields = (Document.id, Document.title, Document.asked_for, Document.says, Document.publisher, Document.kind)
    rows = session.execute(visible(select(*fields), Document)).all()
    for record, title, asked_for, says, publisher, kind in rows:
        texts: Sequence[tuple[int, str]] = (
            (IN_TEXT, f"{says} {publisher or ''}"),
            (IN_QUESTION, " ".join(asked_for)),
            (IN_TITLE, f"{title} {kind}"),
        )
        for value, text in texts:
            for word in plain(text).split():
                worth[stem(word)][record] = value
    return DocumentWords(dict(worth), len(rows))
