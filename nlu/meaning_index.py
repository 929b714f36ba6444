"""Texts of the store, to be found by meaning: sentence vectors beside character n-grams, kept in memory."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.feature_extraction.text import HashingVectorizer

from knowledge.passages import Passage
from nlu import encoder
from nlu.encoder import DIMENSIONS, Vectors
from nlu.text import normalise

# What the cosine of the n-grams adds to that of the vectors; the sum is divided, so that the same text scores 1.
# Of 50 entries and 100 English questions after them: at 0.4 the right entry is first for 98, as at 0.2, and what asks
# something else is further away (0.95 of 13,000 of our training sentences score below 0.40).
NGRAM_WEIGHT = 0.4
# Two languages share no n-grams: then so much of the vectors' cosine counts alone. Of 50 German questions 41 instead of
# 34 found their entry in English, and none of 1,043 English questions and turns of tests/ another one.
ACROSS = 0.85
_COLUMNS = 2**18


@dataclass(frozen=True)
class Found:
    """A passage, and how near it is: 1 for the same words, about 0 for nothing in common."""

    passage: Passage
    score: float


@dataclass(frozen=True)
class MeaningIndex:
    """Passages with their vectors, shape (passages, 512), and their n-grams, one row each."""

    passages: tuple[Passage, ...]
    vectors: Vectors
    ngrams: csr_matrix

    @classmethod
    def empty(cls) -> Self:
        """Return an index of nothing."""
        return cls((), np.empty((0, DIMENSIONS), dtype=np.float32), csr_matrix((0, _COLUMNS), dtype=np.float32))

    def renewed(self, passages: Iterable[Passage]) -> Self:
        """Return an index of these passages; only texts that this one has not are encoded."""
        present = {passage.text: row for row, passage in enumerate(self.passages)}
        wanted = tuple(passages)
        new = list(dict.fromkeys(passage.text for passage in wanted if passage.text not in present))
        rows = present | {text: len(self.passages) + place for place, text in enumerate(new)}
        chosen = [rows[passage.text] for passage in wanted]
        vectors = np.concatenate([self.vectors, encoder.vectors(new)]) if new else self.vectors
        ngrams = vstack([self.ngrams, _ngrams(new)]).tocsr() if new else self.ngrams
        return type(self)(wanted, vectors[chosen], ngrams[chosen])

    def nearest(self, text: str, least: float) -> list[Found]:
        """Return the passages that score at least so much, nearest first.

        Args:
            text: a message.
            least: the lowest score that counts.
        """
        if not self.passages:
            return []
        scores = score(self.vectors @ encoder.vector(text), _likeness(self.ngrams, text))
        near = np.flatnonzero(scores >= least)
        order = near[np.argsort(-scores[near], kind="stable")]
        return [Found(self.passages[row], float(scores[row])) for row in order]


def score(meaning: Vectors, spelling: Vectors) -> Vectors:
    """Return how near texts are, from the cosines of their vectors and of their n-grams: 1 for the same words."""
    together = (meaning + NGRAM_WEIGHT * spelling) / (1 + NGRAM_WEIGHT)
    found: Vectors = np.maximum(together, ACROSS * meaning)
    return found


@lru_cache(maxsize=1)
def _vectorizer() -> HashingVectorizer:
    """Make what counts n-grams; it learns nothing, so that a new text changes no other's row."""
    return HashingVectorizer(
        analyzer="char_wb", ngram_range=(3, 5), n_features=_COLUMNS, alternate_sign=False, dtype=np.float32
    )


def _ngrams(texts: Sequence[str]) -> csr_matrix:
    """Return the n-grams of texts as unit rows."""
    return _vectorizer().transform([normalise(text[: encoder.LONGEST]) for text in texts])


def _likeness(rows: csr_matrix, text: str) -> Vectors:
    """Return the cosine of the n-grams of a text with each row's."""
    product: Vectors = (rows @ _ngrams([text]).T).toarray().ravel()
    return product
