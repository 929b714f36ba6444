"""Word and character n-grams of folded text, and the main directions of their space."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize

from nlu.encoder import Vectors

# Training works on so many directions of the n-gram space; the weights are then spread back over all n-grams.
_DIRECTIONS = 768
_SPARE = 16
_SEED = 20261122
_NOISE = 1e-7


class Terms:
    """Word and character n-grams of folded text as unit TF-IDF vectors."""

    def __init__(
        self, vocabularies: Sequence[Sequence[str]] | None = None, idf: Sequence[Vectors] = (), rare: int = 1
    ) -> None:
        """Make untrained ones that learn n-grams of so many sentences, or take those of a saved model."""
        shapes = ({"ngram_range": (1, 2), "token_pattern": r"\S+"}, {"ngram_range": (2, 5), "analyzer": "char_wb"})
        self._sides = [
            TfidfVectorizer(
                **shape,
                sublinear_tf=True,
                dtype=np.float32,
                min_df=rare,
                vocabulary=vocabularies and vocabularies[side],
            )
            for side, shape in enumerate(shapes)
        ]
        for side, weights in zip(self._sides, idf, strict=False):
            side.idf_ = weights
        self._analyse: list[Callable[[str], list[str]]] = [side.build_analyzer() for side in self._sides]

    def fit(self, texts: Sequence[str]) -> csr_matrix:
        """Learn the n-grams that enough sentences have, and return the sentences as `transform` does."""
        return _joined([side.fit_transform(texts) for side in self._sides])

    def transform(self, texts: Sequence[str]) -> csr_matrix:
        """Return unit rows, one per text."""
        return _joined([side.transform(texts) for side in self._sides])

    def row(self, text: str) -> tuple[npt.NDArray[np.int_], Vectors]:
        """Return columns and values of one text, as `transform` does for many, but ten times as fast."""
        words, letters = (
            _side(analyse(text), side.vocabulary_, side.idf_)
            for analyse, side in zip(self._analyse, self._sides, strict=True)
        )
        places = np.concatenate([words[0], letters[0] + len(self._sides[0].vocabulary_)])
        values = np.concatenate([words[1], letters[1]])
        return places, values / (np.linalg.norm(values) or 1)

    def vocabularies(self) -> list[list[str]]:
        """Return the n-grams of both sides in the order of their columns."""
        return [side.get_feature_names_out().tolist() for side in self._sides]

    def idf(self) -> list[Vectors]:
        """Return the inverse document frequencies of both sides."""
        return [side.idf_.astype(np.float32) for side in self._sides]


def directions(rows: csr_matrix) -> Vectors:
    """Return the main directions of the space of some rows: orthonormal columns, shape (n-grams, at most 768).

    One pass of a power iteration over random directions finds what a classifier needs as well as singular vectors do,
    in a tenth of their time.
    """
    count = min(_DIRECTIONS, min(rows.shape) - 1)
    chance = np.random.default_rng(_SEED).standard_normal((rows.shape[1], count + _SPARE), dtype=np.float32)
    sketch = rows.T.tocsr() @ (rows @ chance)
    values, turns = np.linalg.eigh((sketch.T @ sketch).astype(np.float64))
    kept = np.flatnonzero(values > values[-1] * _NOISE)[-count:]
    found: Vectors = sketch @ (turns[:, kept] / np.sqrt(values[kept])).astype(np.float32)
    return found


def _side(terms: Iterable[str], columns: Mapping[str, int], idf: Vectors) -> tuple[npt.NDArray[np.int_], Vectors]:
    """Return places and TF-IDF values of one side's n-grams, a unit vector."""
    counts = Counter(columns[term] for term in terms if term in columns)
    places = np.fromiter(counts.keys(), dtype=np.int_, count=len(counts))
    values = (1 + np.log(np.fromiter(counts.values(), dtype=np.float32, count=len(counts)))) * idf[places]
    return places, values / (np.linalg.norm(values) or 1)


def _joined(sides: Sequence[csr_matrix]) -> csr_matrix:
    """Put both sides next to each other as unit rows."""
    return normalize(hstack(sides).tocsr(), copy=False)
