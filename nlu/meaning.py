"""What a sentence means, as one vector: of the multilingual encoder, and of MiniLM for the languages it knows."""

from collections.abc import Callable, Collection, Sequence
from types import ModuleType

import numpy as np

from nlu import encoder
from nlu.encoder import Vectors

_FINER = 384  # dimensions of MiniLM
_NOTHING = np.zeros(_FINER, dtype=np.float32)


def vector(text: str, language: str, finer: Collection[str]) -> Vectors:
    """Embed one text.

    Args:
        text: any text.
        language: its language, ISO 639-1.
        finer: the languages that MiniLM reads, too; without any the vector has no place for it.

    Returns:
        A vector of shape (512,) or, with `finer`, (896,), float32: two unit vectors, of which the second is zero in a
        language that MiniLM does not read.
    """
    if not finer:
        return encoder.vector(text)
    return np.concatenate([encoder.vector(text), _minilm().vector(text) if language in finer else _NOTHING])


def vectors(texts: Sequence[str], languages: Sequence[str], finer: Collection[str]) -> Vectors:
    """Embed many texts as `vector` does, each of them once; returns shape (len(texts), 512 or 896)."""
    found = _each(encoder.vectors, texts)
    if not finer:
        return found
    second = np.zeros((len(texts), _FINER), dtype=np.float32)
    chosen = [place for place, language in enumerate(languages) if language in finer]
    second[chosen] = _each(_minilm().vectors, [texts[place] for place in chosen])
    return np.hstack([found, second])


def _minilm() -> ModuleType:
    """Return MiniLM, whose libraries take memory that only those who use it should pay."""
    from nlu import minilm  # noqa: PLC0415 - as said above

    return minilm


def _each(embed: Callable[[Sequence[str]], Vectors], texts: Sequence[str]) -> Vectors:
    """Embed each text once, be it there many times."""
    distinct = sorted(set(texts))
    places = {text: place for place, text in enumerate(distinct)}
    return embed(distinct)[[places[text] for text in texts]]
