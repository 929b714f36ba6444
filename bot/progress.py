"""What a start shows: one line for each step with the seconds since the beginning, and a sign of life on a terminal."""

from typing import Self

from rich.console import Console
from rich.status import Status

from knowledge import clock


class Progress:
    """Prints the steps of a start to standard error; as a context manager it also shows that the last one goes on."""

    def __init__(self, *, lines: bool = True) -> None:
        """Without `lines`, only a terminal sees anything, and nothing of it stays."""
        self._lines = lines
        self._console = Console(stderr=True, highlight=False)
        self._began = clock.monotonic()
        self._status: Status | None = self._console.status("") if self._console.is_terminal else None

    def __enter__(self) -> Self:
        """Start the sign of life."""
        if self._status:
            self._status.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop the sign of life."""
        if self._status:
            self._status.stop()

    def step(self, text: str) -> None:
        """Tell what begins now."""
        if self._lines:
            self._console.print(f"{clock.monotonic() - self._began:6.1f} s  {text}", markup=False)
        if self._status:
            self._status.update(text)
