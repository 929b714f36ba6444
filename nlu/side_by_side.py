"""Does the same to many things on all processors, each in a copy of this process (fork)."""

import multiprocessing
import os
from collections.abc import Callable
from typing import Any

_FEW = 2000  # fewer are done sooner here

# What the copies do; they have it from this process, since a function made in another cannot be sent.
_work: list[Callable[[int], Any]] = []


def side_by_side(work: Callable[[int], Any], count: int) -> list[Any]:
    """Return what `work` gives for each number below `count`, in order; it may change nothing but its result.

    Where the system knows no fork, or for few, it is done here.
    """
    if count < _FEW or "fork" not in multiprocessing.get_all_start_methods():
        return [work(place) for place in range(count)]
    _work.append(work)
    try:
        with multiprocessing.get_context("fork").Pool(os.cpu_count()) as copies:
            return copies.map(_do, range(count), chunksize=500)
    finally:
        _work.clear()


def _do(place: int) -> Any:
    """Do one piece of the work, in a copy."""
    return _work[0](place)
