"""A list too long for one message: the part that is shown now, and what "more" goes on with."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from actions.turn import Turn
from actions.wording import PAGE

R = TypeVar("R")


@dataclass(frozen=True)
class Part(Generic[R]):
    """The part of a list that one message shows; `left` records come after it, the first at index `rest`."""

    shown: Sequence[R]
    left: int
    rest: int | None

    def remark(self, turn: Turn) -> str:
        """Say how many more there are; empty when this was all."""
        return turn.says("list-rest", count=self.left) if self.left else ""


def part(turn: Turn, found: Sequence[R], size: int = PAGE) -> Part[R]:
    """Return the part that the turn is at: the first, or after "more" the next."""
    start = turn.offset if turn.offset < len(found) else 0
    shown = found[start : start + size]
    left = len(found) - start - len(shown)
    return Part(shown, left, start + size if left else None)
