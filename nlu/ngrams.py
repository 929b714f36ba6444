"""Word and character n-grams of folded text, and the main directions of their space."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import NamedTuple, Self

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from sklearn.preprocessing import normalize

from nlu import hashes
from nlu.encoder import Vectors
from nlu.hashes import Hashes

# Training works on so many directions of the n-gram space; the weights are then spread back over all n-grams.
_DIRECTIONS = 512
_SPARE = 16
_SEED = 20261122
_NOISE = 1e-7
_SHORTEST, _LONGEST = 2, 5
_AT_ONCE = 4096  # rows that are multiplied at once: their product is small beside the whole


class _Weighted(NamedTuple):
    """The n-grams that enough sentences have, their rarity, and the sentences' rows, unit vectors of TF-IDF."""

    names: npt.NDArray[np.str_]
    rarity: Vectors
    rows: csr_matrix

    @classmethod
    def of(cls, names: npt.NDArray[np.str_], counts: csr_matrix, rare: int) -> Self:
        """Weigh counted n-grams."""
        often = np.flatnonzero(counts.getnnz(axis=0) >= rare)
        weights = TfidfTransformer(sublinear_tf=True)
        rows = weights.fit_transform(counts[:, often])
        return cls(names[often], weights.idf_.astype(np.float32), rows)


class Terms:
    """Word and character n-grams of folded text as unit TF-IDF vectors; they are known by their hashes.

    Strings of 73,000 n-grams would take twelve times the memory, and those of a message most of the time.
    """

    def __init__(self, sides: Sequence[tuple[Hashes, Vectors]]) -> None:
        """Take the hashes of the n-grams of words and of letters in the order of their columns, and their rarity."""
        self.sides = tuple(sides)
        self._orders = [np.argsort(known) for known, _ in sides]
        self._sorted = [known[order] for (known, _), order in zip(sides, self._orders, strict=True)]

    @classmethod
    def fit(cls, texts: Sequence[str], rare: int) -> tuple[Self, csr_matrix]:
        """Learn the n-grams that so many sentences have, and return them with the sentences' rows, unit vectors."""
        phrases = CountVectorizer(ngram_range=(1, 2), tokenizer=str.split, token_pattern=None, dtype=np.float32)
        said = phrases.fit_transform(texts)
        names = phrases.get_feature_names_out()
        # The letters of each word are counted once, however many sentences have it.
        single = np.flatnonzero([" " not in name for name in names])
        runs = CountVectorizer(ngram_range=(_SHORTEST, _LONGEST), analyzer="char_wb", dtype=np.float32)
        spelt = said[:, single] @ runs.fit_transform(names[single])
        words, letters = _Weighted.of(names, said, rare), _Weighted.of(runs.get_feature_names_out(), spelt, rare)
        known = (hashes.of_words(words.names), hashes.of_runs(letters.names))
        rarity = (side.rarity for side in (words, letters))
        rows = hstack([words.rows, letters.rows]).tocsr()
        return cls(list(zip(known, rarity, strict=True))), normalize(rows, copy=False)

    def row(self, text: str) -> tuple[npt.NDArray[np.int_], Vectors]:
        """Return columns and values of one text, as `fit` does for many."""
        said = text.split()
        words = self._side(0, hashes.of_words([*said, *map(" ".join, pairwise(said))]))
        letters = self._side(1, hashes.of_letters(text, _SHORTEST, _LONGEST))
        values = np.concatenate([words[1], letters[1]])
        return np.concatenate([words[0], letters[0] + len(self.sides[0][0])]), values / (np.linalg.norm(values) or 1)

    def _side(self, side: int, found: Hashes) -> tuple[npt.NDArray[np.int_], Vectors]:
        """Return places and TF-IDF values of one side's n-grams, a unit vector."""
        met, counts = np.unique(found, return_counts=True)
        places = np.searchsorted(self._sorted[side], met).clip(max=len(self._sorted[side]) - 1)
        known = self._sorted[side][places] == met
        columns = self._orders[side][places[known]]
        values = (1 + np.log(counts[known], dtype=np.float32)) * self.sides[side][1][columns]
        return columns, values / (np.linalg.norm(values) or 1)


def product(rows: csr_matrix | Vectors, dense: Vectors) -> Vectors:
    """Multiply rows with a dense matrix on all processors; SciPy takes one."""
    found = np.empty((rows.shape[0], dense.shape[1]), dtype=np.float32)

    def fill(first: int) -> None:
        """Multiply some of the rows."""
        found[first : first + _AT_ONCE] = rows[first : first + _AT_ONCE] @ dense

    with ThreadPoolExecutor(os.cpu_count()) as threads:
        list(threads.map(fill, range(0, rows.shape[0], _AT_ONCE)))
    return found


def directions(rows: csr_matrix) -> Vectors:
    """Return the main directions of the space of some rows: orthonormal columns, shape (n-grams, at most 512).

    One pass of a power iteration over random directions finds what a classifier needs as well as singular vectors do,
    in a tenth of their time.
    """
    count = min(_DIRECTIONS, min(rows.shape) - 1)
    chance = np.random.default_rng(_SEED).standard_normal((rows.shape[1], count + _SPARE), dtype=np.float32)
    sketch = product(rows.T.tocsr(), product(rows, chance))
    values, turns = np.linalg.eigh((sketch.T @ sketch).astype(np.float64))
    kept = np.flatnonzero(values > values[-1] * _NOISE)[-count:]
    return product(sketch, (turns[:, kept] / np.sqrt(values[kept])).astype(np.float32))
