"""Files that a package brings, read only when they are the ones this project was built on."""

import hashlib
from importlib.resources import files
from pathlib import Path


class EncoderError(RuntimeError):
    """An encoder's weights are missing or not the ones this project was built on."""


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
