"""Hashes of the n-grams of folded text: all of a text at once, and without a string for each of them."""

from collections.abc import Iterable
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]

_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_SIZE = 8  # bytes


def of_words(words: Iterable[str]) -> Hashes:
    """Return a hash for each word or phrase."""
    digests = b"".join(blake2b(word.encode(), digest_size=_SIZE).digest() for word in words)
    return np.frombuffer(digests, dtype="<u8")


def of_letters(text: str, shortest: int, longest: int) -> Hashes:
    """Return a hash for each run of so many letters of each word, the gaps around the word included.

    Args:
        text: folded words, joined by single spaces.
        shortest: letters of the shortest runs, two at least.
        longest: of the longest.

    Returns:
        The hashes of scikit-learn's "char_wb" n-grams, in any order, as often as they occur.
    """
    if not text:
        return np.empty(0, dtype=np.uint64)
    codes = np.frombuffer(f" {text} ".encode("utf-32-le"), dtype="<u4").astype(np.uint64)
    gaps = np.concatenate([[0], np.cumsum(codes == ord(" "))])
    runs, found = codes, []
    for length in range(2, longest + 1):
        runs = runs[:-1] * _FACTOR + codes[length - 1 :]
        if length >= shortest:
            # A gap inside would part two words; `gaps` counts those before each place.
            found.append(runs[gaps[length - 1 : -1] == gaps[1 : len(runs) + 1]])
    return np.concatenate(found)


def of_runs(runs: Iterable[str]) -> Hashes:
    """Return the hashes that `of_letters` gives to some runs of letters."""
    factor, bits = int(_FACTOR), 8 * _SIZE
    found = []
    for run in runs:
        value = 0
        for letter in run:
            value = (value * factor + ord(letter)) % 2**bits
        found.append(value)
    return np.array(found, dtype=np.uint64)
