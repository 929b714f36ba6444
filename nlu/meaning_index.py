"""Texts of the store, to be found by meaning: sentence vectors beside character n-grams, kept in memory."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np
import numpy.typing as npt

from knowledge.passages import Passage
from nlu import encoder, hashes
from nlu.encoder import DIMENSIONS, Vectors
from nlu.hashes import Hashes
from nlu.text import normalise

# What the cosine of the n-grams adds to that of the vectors; the sum is divided, so that the same text scores 1.
# Of 50 entries and 100 English questions after them: at 0.4 the right entry is first for 98, as at 0.2, and what asks
# something else is further away (0.95 of 13,000 of our training sentences score below 0.40).
NGRAM_WEIGHT = 0.4
# Two languages share no n-grams: then so much of the vectors' cosine counts alone. Of 50 German questions 41 instead of
# 34 found their entry in English, and none of 1,043 English questions and turns of tests/ another one.
ACROSS = 0.85
_SHORTEST, _LONGEST = 3, 5

Ngrams = tuple[Hashes, Vectors]  # a text's n-grams, each once, and how often it has them, as a unit vector


@dataclass(frozen=True)
class Found:
    """A passage, and how near it is: 1 for the same words, about 0 for nothing in common."""

    passage: Passage
    score: float


@dataclass(frozen=True)
class MeaningIndex:
    """Passages with their vectors, shape (passages, 512), and their n-grams."""

    passages: tuple[Passage, ...]
    vectors: Vectors
    ngrams: tuple[Ngrams, ...]

    @classmethod
    def empty(cls) -> Self:
        """Return an index of nothing."""
        return cls((), np.empty((0, DIMENSIONS), dtype=np.float32), ())

    @cached_property
    def has_questions(self) -> bool:
        """Whether any passage is a question that staff have worded."""
        return any(passage.asked for passage in self.passages)

    def renewed(self, passages: Iterable[Passage]) -> Self:
        """Return an index of these passages; only texts that this one has not are encoded."""
        present = {passage.text: row for row, passage in enumerate(self.passages)}
        wanted = tuple(passages)
        new = list(dict.fromkeys(passage.text for passage in wanted if passage.text not in present))
        rows = present | {text: len(self.passages) + place for place, text in enumerate(new)}
        chosen = [rows[passage.text] for passage in wanted]
        vectors = np.concatenate([self.vectors, encoder.vectors(new)]) if new else self.vectors
        ngrams = [*self.ngrams, *map(_ngrams, new)]
        return type(self)(wanted, vectors[chosen], tuple(ngrams[row] for row in chosen))

    def nearest(self, text: str, least: float) -> list[Found]:
        """Return the passages that score at least so much, nearest first.

        Args:
            text: a message.
            least: the lowest score that counts.
        """
        if not self.passages:
            return []
        scores = score(self.vectors @ encoder.vector(text), self.likeness(_ngrams(text)))
        near = np.flatnonzero(scores >= least)
        order = near[np.argsort(-scores[near], kind="stable")]
        return [Found(self.passages[row], float(scores[row])) for row in order]

    def likeness(self, ngrams: Ngrams) -> Vectors:
        """Return the cosine of the n-grams of a text with each passage's."""
        known, values = ngrams
        all_known, rows, all_values = self._postings
        first, last = (np.searchsorted(all_known, known, side) for side in ("left", "right"))
        counts = last - first
        # The places of the postings of one n-gram after those of the other.
        places = np.repeat(last - counts.cumsum(), counts) + np.arange(counts.sum())
        products = all_values[places] * np.repeat(values, counts)
        return np.bincount(rows[places], weights=products, minlength=len(self.passages)).astype(np.float32)

    @cached_property
    def _postings(self) -> tuple[Hashes, npt.NDArray[np.int_], Vectors]:
        """Every n-gram of every passage, sorted; the row of the passage; and its value there."""
        known = np.concatenate([known for known, _ in self.ngrams])
        rows = np.repeat(np.arange(len(self.ngrams)), [len(known) for known, _ in self.ngrams])
        order = np.argsort(known)
        return known[order], rows[order], np.concatenate([values for _, values in self.ngrams])[order]


def score(meaning: Vectors, spelling: Vectors) -> Vectors:
    """Return how near texts are, from the cosines of their vectors and of their n-grams: 1 for the same words."""
    together = (meaning + NGRAM_WEIGHT * spelling) / (1 + NGRAM_WEIGHT)
    found: Vectors = np.maximum(together, ACROSS * meaning)
    return found


def _ngrams(text: str) -> Ngrams:
    """Return the n-grams of a text."""
    known, counts = np.unique(
        hashes.of_letters(normalise(text[: encoder.LONGEST]), _SHORTEST, _LONGEST), return_counts=True
    )
    values = counts.astype(np.float32)
    return known, values / (np.linalg.norm(values) or 1)
