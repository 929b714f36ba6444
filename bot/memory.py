"""Keeps the process's memory small, where the system's C library is told how: Linux's (glibc)."""

import ctypes
import gc
import sys

_ARENA_MAX = -8  # glibc's M_ARENA_MAX


def share() -> None:
    """Let all threads take memory from one place, before there are any: each would keep what is free in its own."""
    if sys.platform == "linux" and hasattr(ctypes.CDLL(None), "mallopt"):
        ctypes.CDLL(None).mallopt(_ARENA_MAX, 1)


def settle() -> None:
    """Return what is free to the system; look for garbage only in what comes from now on.

    What is there stays: a fifth of a second went each time that all of it was looked through, within somebody's turn.
    """
    gc.collect()
    gc.freeze()
    if sys.platform == "linux" and hasattr(ctypes.CDLL(None), "malloc_trim"):
        ctypes.CDLL(None).malloc_trim(0)
