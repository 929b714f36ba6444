"""MiniLM in int8 is the published network, is built once, and is never read from a damaged file."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nlu import minilm, minilm_graph, onnx_session, resources
from nlu.resources import EncoderError

KNOWN = json.loads(Path(__file__).with_name("minilm.json").read_text(encoding="utf-8"))["vectors"]


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the graph once for all tests."""
    folder = tmp_path_factory.mktemp("encoders")
    resources.keep_in(folder)
    minilm._graph()
    return folder


@pytest.fixture(autouse=True)
def _here(kept: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep the graph in the tests' folder, and nothing of it in memory."""
    monkeypatch.setattr(resources, "_folder", kept)
    yield
    minilm._session.cache_clear()


def test_vectors_are_those_of_the_published_network() -> None:
    """Whole numbers instead of floats, the same directions: cosine 0.99 on average, never below 0.98."""
    cosines = [float(minilm.vector(text) @ np.array(vector)) for text, vector in KNOWN.items()]
    assert np.mean(cosines) >= 0.99
    assert min(cosines) >= 0.98


def test_many_texts_keep_their_order_and_are_unit_vectors() -> None:
    """Batches are sorted by length; padding says nothing."""
    texts = [*KNOWN, "", "hello", *(f"question {'very ' * (number % 9)}short" for number in range(70))]
    found = minilm.vectors(texts)
    assert found.shape == (len(texts), minilm.DIMENSIONS)
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)
    alone = np.array([minilm.vector(text) for text in texts])
    assert np.min((found * alone).sum(axis=1)) >= 0.95
    assert minilm.vectors([]).shape == (0, minilm.DIMENSIONS)


def test_vectors_are_shared_and_cannot_be_changed() -> None:
    """The second call costs nothing, and nobody spoils what others get."""
    first = minilm.vector("again")
    assert minilm.vector("again") is first
    with pytest.raises(ValueError, match="read-only"):
        first[0] = 1


def test_the_graph_is_built_once(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second process reads what the first has kept."""
    monkeypatch.setattr(onnx_session, "build", lambda _module, _path: pytest.fail("built again"))
    assert minilm._graph() == next(kept.glob("*.onnx"))


@pytest.mark.parametrize("damage", ["cut", "older"])
def test_a_damaged_or_older_graph_is_built_anew(damage: str, kept: Path, tmp_path: Path, monkeypatch: Any) -> None:
    """What its name does not fit is not loaded."""
    whole = next(kept.glob("*.onnx"))
    name = whole.name if damage == "cut" else whole.name.replace("minilm-", "minilm-0")
    (tmp_path / name).write_bytes(whole.read_bytes()[:1000])
    monkeypatch.setattr(resources, "_folder", tmp_path)
    monkeypatch.setattr(onnx_session, "build", lambda _module, path: path.write_bytes(b"new"))
    assert minilm._graph().read_bytes() == b"new"


def test_two_processes_may_build_at_once(kept: Path, tmp_path: Path) -> None:
    """Both end well, and one whole file is left."""
    keep = f"from nlu import minilm, resources; from pathlib import Path; resources.keep_in(Path({str(tmp_path)!r}))"
    code = f"{keep}; minilm._graph()"
    both = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(2)]
    assert [process.wait(120) for process in both] == [0, 0]
    assert [path.name for path in tmp_path.iterdir()] == [path.name for path in kept.iterdir()]


def test_strange_weights_and_folders_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one sentence that says what to do."""
    monkeypatch.setattr(minilm_graph, "WEIGHTS_HASH", "0" * 64)
    with pytest.raises(
        EncoderError, match=r"model\.safetensors is not the expected one; install the environment again"
    ):
        minilm_graph.write(tmp_path / "graph.onnx")
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr(resources, "_folder", tmp_path / "file")
    with pytest.raises(EncoderError, match="cannot be kept in"):
        minilm._graph()
