"""Corrects misspelt words towards the words of our own training sentences."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from nlu.text import normalise

_FILE = "spelling.json"
# One edit from four letters, two from eight.
_SHORTEST, _TWO_EDITS = 4, 8
# Training sentences misspell on purpose: only what several of them say is a word to correct towards.
_OFTEN = 3


class Speller:
    """Knows how often the training sentences say each word."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        """Sort words by length; `counts` is folded word → sentences that have it."""
        self.counts = dict(counts)
        self._by_length: dict[int, list[str]] = {}
        for word in sorted(counts):
            self._by_length.setdefault(len(word), []).append(word)

    @classmethod
    def learn(cls, sentences: Iterable[str]) -> "Speller":
        """Count the words of sentences."""
        counts = Counter(word for sentence in sentences for word in set(normalise(sentence).split()))
        often = {word: count for word, count in counts.items() if count >= _OFTEN and word.isalpha()}
        return cls({word: count for word, count in often.items() if len(word) >= _SHORTEST - 1})

    def correct(self, word: str) -> str | None:
        """Return the nearest word that our sentences say, the more frequent of equally near ones.

        Args:
            word: a folded word that is in no vocabulary.

        Returns:
            The word, or None when none is near enough.
        """
        if len(word) < _SHORTEST or not word.isalpha():
            return None
        edits = 1 if len(word) < _TWO_EDITS else 2
        near: list[tuple[int, bool, int, str]] = []
        for length in range(len(word) - edits, len(word) + edits + 1):
            candidates = self._by_length.get(length, [])
            if not candidates:
                continue
            distances = process.cdist([word], candidates, scorer=OSA.distance, score_cutoff=edits, dtype=np.uint8)[0]
            for index in np.flatnonzero(distances <= edits):
                found = candidates[index]
                near.append((int(distances[index]), found[0] != word[0], -self.counts[found], found))
        return min(near)[-1] if near else None

    def save(self, folder: Path) -> None:
        """Write the counts into a model's folder."""
        (folder / _FILE).write_text(json.dumps(self.counts, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> "Speller":
        """Read the counts from a model's folder."""
        return cls(json.loads((folder / _FILE).read_text(encoding="utf-8")))
