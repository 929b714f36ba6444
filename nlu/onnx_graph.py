"""What networks are written with as ONNX graphs: constants, nodes, and linear layers in int8."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from onnx import NodeProto, TensorProto, ValueInfoProto, checker
from onnx.helper import make_graph, make_model, make_node, make_opsetid
from onnx.numpy_helper import from_array

Floats = npt.NDArray[np.float32]

# Six bits and a sign: with seven, the sums of two products overflow 16 bits on processors without VNNI.
_MOST = 63
_OPSET, _IR = 18, 8
_OURS, MICROSOFT = "", "com.microsoft"


def quantised(weights: Floats, most: int = _MOST) -> tuple[npt.NDArray[np.int8], Floats]:
    """Return weights as whole numbers of at most so much, and the scale of each column."""
    scales = np.maximum(np.abs(weights).max(axis=0), np.float32(1e-8)) / np.float32(most)
    return np.rint(weights / scales).astype(np.int8), scales.astype(np.float32)


class Graph:
    """Nodes and constants in the making; each method adds one step and returns the name of its result."""

    def __init__(self) -> None:
        self.nodes: list[NodeProto] = []
        self.constants: list[TensorProto] = []

    def constant(self, name: str, value: npt.NDArray[Any]) -> str:
        """Add a constant."""
        self.constants.append(from_array(np.asarray(value, order="C"), name))
        return name

    def node(self, kind: str, inputs: list[str], result: str, domain: str = _OURS, **settings: Any) -> str:
        """Add a node with one result."""
        self.nodes.append(make_node(kind, inputs, [result], domain=domain, **settings))
        return result

    def split(self, source: str, results: list[str]) -> list[str]:
        """Add a node that cuts the last axis into equal parts."""
        self.nodes.append(make_node("Split", [source], results, axis=-1, num_outputs=len(results)))
        return results

    def linear(self, source: str, weights: Floats, bias: Floats, result: str) -> str:
        """Multiply by a matrix of shape (inputs, outputs), in int8 with a scale for each output, and add a bias."""
        numbers, scales = quantised(weights)
        constants = [
            self.constant(f"{result}.{name}", value)
            for name, value in (("weights", numbers), ("scales", scales), ("zero", np.zeros_like(scales, np.int8)))
        ]
        bias_name = self.constant(f"{result}.bias", bias)
        return self.node("DynamicQuantizeMatMul", [source, *constants, bias_name], result, MICROSOFT)

    def write(self, path: Path, inputs: Sequence[ValueInfoProto], output: ValueInfoProto) -> None:
        """Check the graph and write it as a model."""
        model = make_model(
            make_graph(self.nodes, "encoder", inputs, [output], self.constants),
            opset_imports=[make_opsetid(_OURS, _OPSET), make_opsetid(MICROSOFT, 1)],
            ir_version=_IR,
            producer_name="passport-assistant",
        )
        checker.check_model(model)
        path.write_bytes(model.SerializeToString())
