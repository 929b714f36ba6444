"""Stock Rasa in an environment of its own, made on demand: Python 3.10 and the unchanged package."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from bot.errors import OperatorError

PACKAGE = "rasa==3.6.21"
PYTHON = "3.10"
# It imports pkg_resources, which later releases no longer have.
ALSO = ("setuptools<81",)
DEFAULT_CONFIG = "engine/recipes/config_files/default_config.yml"


class StockRasaError(OperatorError):
    """Stock Rasa cannot be had on this machine; says why."""


def ensure(folder: Path, step: Callable[[str], None]) -> Path:
    """Return the Python of an environment with stock Rasa, made first if it is missing.

    Args:
        folder: where the environment is kept.
        step: told what is being done.

    Raises:
        StockRasaError: uv, Python 3.10 or the package cannot be had; says what to do.
    """
    python = folder / "bin" / "python"
    done = folder / "complete"
    if done.exists() and python.exists():
        return python
    uv = shutil.which("uv")
    if uv is None:
        raise StockRasaError("Stock Rasa needs uv, which is not on the PATH.")
    step(f"Making an environment for stock Rasa (Python {PYTHON})")
    _uv([uv, "venv", "--clear", "--python", _interpreter(uv), str(folder)], "no environment could be made")
    step(f"Installing {PACKAGE}")
    _uv([uv, "pip", "install", "--python", str(python), PACKAGE, *ALSO], f"{PACKAGE} cannot be installed")
    done.touch()
    return python


def config_of(python: Path) -> Path:
    """Return the configuration that Rasa takes for a project as `rasa init` makes it, which names no pipeline."""
    return python.parent.parent / "lib" / f"python{PYTHON}" / "site-packages" / "rasa" / DEFAULT_CONFIG


def _interpreter(uv: str) -> str:
    """Return the path of a Python 3.10: one that uv finds, or pyenv has installed."""
    found = _run([uv, "python", "find", "--no-project", PYTHON])
    if found.returncode == 0:
        return found.stdout.strip()
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    for path in sorted(pyenv.glob(f"{PYTHON}.*/bin/python{PYTHON}"), reverse=True):
        return str(path)
    raise StockRasaError(
        f"Stock Rasa needs Python {PYTHON}, and none was found. Install one; with pyenv, name both versions in "
        f"PYENV_VERSION, with a colon between, such as {PYTHON}.13:3.11.7."
    )


def _uv(command: list[str], problem: str) -> None:
    """Run uv; its last line tells what is wrong."""
    done = _run(command)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise StockRasaError(f"Stock Rasa: {problem}: {last.strip()}")


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command and keep what it says; our own environment does not concern it."""
    environment = {name: value for name, value in os.environ.items() if name not in {"VIRTUAL_ENV", "UV_PYTHON"}}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=Path.home())  # noqa: S603 - uv
