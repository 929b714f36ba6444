"""Ordinary words, per language: what is never taken for a misspelt name."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from nlu.lexicon import available_languages, lexicon
from nlu.text import normalise

_FILE = "vocabulary.json"
# Shorter words are never corrected, so that they need not be known.
_SHORTEST = 4
# Training sentences misspell on purpose: a word counts as one when several sentences have it.
_OFTEN = 3


@dataclass(frozen=True)
class Vocabulary:
    """Folded words of four letters or more.

    Attributes:
        known: the words of all languages.
        compound_free: the words of those languages that do not write compounds as one word.
    """

    known: frozenset[str] = frozenset()
    compound_free: frozenset[str] = frozenset()

    @classmethod
    def of(cls, words: Mapping[str, Iterable[str]]) -> "Vocabulary":
        """Join the words of all languages, given by language."""
        by_language = {language: frozenset(found) for language, found in words.items()}
        plain = (found for language, found in by_language.items() if not _has_compounds(language))
        return cls(frozenset().union(*by_language.values()), frozenset().union(*plain))


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


def save(folder: Path, words: Mapping[str, Iterable[str]]) -> None:
    """Write the collected words into a model's folder."""
    (folder / _FILE).write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")


def load(folder: Path) -> Vocabulary:
    """Read the collected words from a model's folder."""
    return Vocabulary.of(json.loads((folder / _FILE).read_text(encoding="utf-8")))


def _has_compounds(language: str) -> bool:
    """Tell whether a language writes compounds as one word."""
    return language in available_languages() and lexicon(language).compounds
