"""Files of the encoders: those that packages bring, checked, and those that are made of them once and kept.

What is kept bears a name that holds what it was made from and its own hash: what is damaged, or of an older program, is
made anew.
"""

import hashlib
import os
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

_HASH_LENGTH = 16
_folder = Path(os.environ.get("PASSPORT_DATA_DIR") or Path(__file__).parent.parent / "var") / "encoders"


class EncoderError(RuntimeError):
    """An encoder's weights are missing or not the ones this project was built on, or what is made of them cannot be."""


def path_of(package: str, name: str) -> Path:
    """Return where a package keeps a file."""
    return Path(str(files(package))) / name


def checked(path: Path, digest: str) -> bytes:
    """Return the content of a file after comparing its SHA-256.

    Raises:
        EncoderError: it cannot be read, or is another; says what to do.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise EncoderError(f"The encoder's file {path.name} cannot be read; install the environment again") from error
    if hashlib.sha256(content).hexdigest() != digest:
        raise EncoderError(f"The encoder's file {path.name} is not the expected one; install the environment again")
    return content


def keep_in(folder: Path) -> None:
    """Keep what is made in a folder from now on; what is loaded stays."""
    global _folder  # noqa: PLW0603 - one place per process, as there is one of each encoder per process
    _folder = folder


def kept(name: str, source: str, make: Callable[[Path], None]) -> Path:
    """Return a file that is made once; of two processes that make it at once either result will do.

    Args:
        name: its name, with a suffix.
        source: what tells one source from another, such as a hash.
        make: writes it.

    Raises:
        EncoderError: it cannot be kept.
    """
    stem, suffix = f"{Path(name).stem}-{hashlib.sha256(source.encode()).hexdigest()[:_HASH_LENGTH]}", Path(name).suffix
    for path in _folder.glob(f"{stem}-*{suffix}"):
        if path.stem.endswith(_digest(path)):
            return path
    draft = _folder / f"draft-{os.getpid()}-{stem}{suffix}"
    try:
        _folder.mkdir(parents=True, exist_ok=True)
        make(draft)
        return draft.replace(_folder / f"{stem}-{_digest(draft)}{suffix}")
    except OSError as error:
        raise EncoderError(f"The encoders cannot be kept in {_folder}: {error.strerror}") from error
    finally:
        if draft.exists():
            draft.unlink()


def _digest(path: Path) -> str:
    """Return the part of a file's hash that its name holds."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:_HASH_LENGTH]
