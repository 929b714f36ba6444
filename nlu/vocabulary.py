"""Ordinary words, per language: what is never taken for a misspelt name."""

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np

from nlu import hashes
from nlu.hashes import Hashes
from nlu.lexicon import available_languages, lexicon
from nlu.text import normalise

_FILE = "vocabulary.npz"
# Shorter words are never corrected, so that they need not be known.
_SHORTEST = 4
# Training sentences misspell on purpose: a word counts as one when several sentences have it.
_OFTEN = 3


class Words:
    """A set of words that is asked for single ones only: eight bytes each, where a set of strings takes 120."""

    def __init__(self, known: Hashes) -> None:
        """Take the words' hashes, in any order."""
        self._sorted = array("Q", np.unique(known).tobytes())

    @classmethod
    def of(cls, words: Iterable[str]) -> Self:
        """Return a set of words."""
        return cls(hashes.of_words(words))

    def __contains__(self, word: str) -> bool:
        """Tell whether a word is one of them; of other words one in 10^14 is taken for one, too."""
        wanted = int(hashes.of_words([word])[0])
        place = bisect_left(self._sorted, wanted)
        return place < len(self._sorted) and self._sorted[place] == wanted

    @property
    def hashes(self) -> Hashes:
        """The words' hashes, sorted."""
        return np.frombuffer(self._sorted, dtype=np.uint64)


@dataclass(frozen=True)
class Vocabulary:
    """Folded words of four letters or more.

    Attributes:
        known: the words of all languages.
        compound_free: the words of those languages that do not write compounds as one word.
    """

    known: Words
    compound_free: Words

    @classmethod
    def of(cls, words: Mapping[str, Iterable[str]]) -> Self:
        """Join the words of all languages, given by language."""
        by_language = {language: frozenset(found) for language, found in words.items()}
        plain = (found for language, found in by_language.items() if not _has_compounds(language))
        return cls(Words.of(frozenset().union(*by_language.values())), Words.of(frozenset().union(*plain)))

    def save(self, folder: Path) -> None:
        """Write the words into a model's folder."""
        np.savez(folder / _FILE, known=self.known.hashes, compound_free=self.compound_free.hashes)

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read the words from a model's folder."""
        with np.load(folder / _FILE, allow_pickle=False) as found:
            return cls(Words(found["known"]), Words(found["compound_free"]))


def collect(sentences: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Collect ordinary words at training: frequent words of each language and what its training sentences say often.

    Args:
        sentences: training sentences by language.

    Returns:
        Sorted folded words by language.
    """
    from wordfreq import iter_wordlist  # noqa: PLC0415 - its lists are needed at training only, and take memory

    collected = {}
    for language, texts in sentences.items():
        counts = Counter(word for text in texts for word in set(normalise(text).split()))
        ours = {word for word, count in counts.items() if count >= _OFTEN}
        plain = {part for word in iter_wordlist(language, "small") for part in normalise(word).split()}
        collected[language] = sorted(word for word in ours | plain if len(word) >= _SHORTEST and word.isalpha())
    return collected


def _has_compounds(language: str) -> bool:
    """Tell whether a language writes compounds as one word."""
    return language in available_languages() and lexicon(language).compounds
