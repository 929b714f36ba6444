"""Which language a word speaks for: learnt from the training sentences and from each language's most frequent words."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from nlu.text import normalise

_FILE = "words.npz"
_FREQUENT = 3000  # words of general language per language; rarer ones tell little
_UNSEEN = 3e-6  # how often a word counts as used in a language in which it has not been seen


class LanguageWords:
    """How often words are used in each language.

    Args:
        languages: ISO 639-1 codes.
        words: folded words.
        used: for each word its share of the words used in each of the languages, in their order.
    """

    def __init__(self, languages: Sequence[str], words: Sequence[str], used: NDArray[np.float32]) -> None:
        self.languages = tuple(languages)
        self._rows = {word: row for row, word in enumerate(words)}
        self._used = used

    @classmethod
    def learn(cls, sentences: Mapping[str, Iterable[str]]) -> Self:
        """Learn from training sentences by language; half of the weight has the language in general."""
        from wordfreq import iter_wordlist, word_frequency  # noqa: PLC0415 - needed at training only, takes memory

        used: dict[str, NDArray[np.float32]] = {}
        for column, (language, texts) in enumerate(sentences.items()):
            counts = Counter(word for text in texts for word in set(normalise(text).split()))
            total = counts.total()
            shares = {word: count / total for word, count in counts.items()}
            frequent = islice(iter_wordlist(language, "small"), _FREQUENT)
            general = {normalise(word): word_frequency(word, language) for word in frequent}
            for word in shares.keys() | general.keys():
                row = used.setdefault(word, np.zeros(len(sentences), dtype=np.float32))
                row[column] = (shares.get(word, 0) + general.get(word, 0)) / 2
        words = sorted(word for word in used if word.isalpha())
        return cls(tuple(sentences), words, np.array([used[word] for word in words]))

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read what was learnt from a model's folder."""
        with np.load(folder / _FILE, allow_pickle=False) as found:
            return cls(found["languages"].tolist(), found["words"].tolist(), found["used"])

    def save(self, folder: Path) -> None:
        """Write what was learnt into a model's folder."""
        np.savez_compressed(
            folder / _FILE, languages=np.array(self.languages), words=np.array(list(self._rows)), used=self._used
        )

    def evidence(self, words: Iterable[str]) -> NDArray[np.float64]:
        """Return the log-likelihood of folded words in each language; a word that no language knows says nothing."""
        found: NDArray[np.float64] = np.log(self._of(words) + _UNSEEN).sum(axis=0)
        return found

    def share(self, words: Sequence[str]) -> float:
        """Return how many of the words the language knows that knows most of them, from 0 to 1."""
        return float((self._of(words) > 0).sum(axis=0).max()) / len(words)

    def knows(self, words: Iterable[str]) -> bool:
        """Tell whether any language knows any of the words."""
        return any(word in self._rows for word in words)

    def _of(self, words: Iterable[str]) -> NDArray[np.float64]:
        """Return the rows of those words that are known."""
        return self._used[[self._rows[word] for word in words if word in self._rows]].astype(np.float64)
