"""Runs networks that are kept as ONNX graphs; a graph is built when it is missing, by a module in its own process."""

import subprocess
import sys
from pathlib import Path

from onnxruntime import InferenceSession, SessionOptions

from nlu.resources import EncoderError, kept

_FOLDER = Path(__file__).parent
_PATIENCE = 120  # seconds


def built(name: str, module: str) -> Path:
    """Return the file that a module of this package makes when it is run with the file's path, made once.

    Raises:
        EncoderError: it cannot be made or kept.
    """
    sources = (_FOLDER / f"{source}.py" for source in (module, "onnx_graph"))
    source = "".join(path.read_text(encoding="utf-8") for path in sources)
    return kept(name, source, lambda path: build(module, path))


def build(module: str, path: Path) -> None:
    """Build a file in a process of its own, which takes the memory for it away with it."""
    command = [sys.executable, "-m", f"nlu.{module}", str(path.absolute())]
    done = subprocess.run(  # noqa: S603 - our own module
        command, cwd=_FOLDER.parent, capture_output=True, text=True, timeout=_PATIENCE, check=False
    )
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it ended without a word"])[-1]
        raise EncoderError(f"The sentence encoder cannot be built: {last}")


def load(path: Path) -> InferenceSession:
    """Load a graph; a call takes one thread, and gives its memory back."""
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    # By its path: what is given as bytes stays in memory beside what is made of it.
    return InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
