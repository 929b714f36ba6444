"""Slows down whoever guesses passwords, without locking anybody else out.

What is counted are attempts on one account from one address, and all attempts from one address; no account is ever
locked, so that nobody can lock out its owner who comes from elsewhere.
"""

import hashlib
import math
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.limits import network
from knowledge import clock

FREE = 5  # attempts on one account before there is anything to wait for
FREE_FOR_ADDRESS = 50  # an office shares one address
LONGEST_WAIT = 900.0
KEPT = 20_000


@dataclass
class _Tries:
    """How many there were, and until when the next one has to wait."""

    number: int = 0
    until: float = 0.0


@dataclass
class Backoff:
    """Attempts in this process; after the free ones, each doubles the wait for the next."""

    now: Callable[[], float] = clock.monotonic
    _tries: dict[str, _Tries] = field(default_factory=dict)

    def attempt(self, email: str, address: str) -> int:
        """Count an attempt; return the seconds to wait, 0 when it may go on (only then it is counted)."""
        now = self.now()
        wanted = [(self._of(name), free) for name, free in self._names(email, address)]
        wait = max(tries.until - now for tries, _ in wanted)
        if wait > 0:
            return math.ceil(wait)
        for tries, free in wanted:
            if now - tries.until > LONGEST_WAIT:
                tries.number = 0
            tries.number += 1
            over = tries.number - free
            tries.until = now + (min(LONGEST_WAIT, 2.0 ** min(over, 10)) if over >= 0 else 0.0)
        return 0

    def succeeded(self, email: str, address: str) -> None:
        """Forget the attempts on an account from where its password was known."""
        for name, _ in self._names(email, address)[:1]:
            self._tries.pop(name, None)

    def _names(self, email: str, address: str) -> list[tuple[str, int]]:
        """Return what is counted, with the attempts that are free; e-mails are not kept."""
        account = hashlib.sha256(email.strip().casefold().encode()).hexdigest()
        return [(f"{account} {network(address)}", FREE), (network(address), FREE_FOR_ADDRESS)]

    def _of(self, name: str) -> _Tries:
        """Return the count under a name; the oldest are forgotten when there are too many."""
        if len(self._tries) > KEPT:
            for oldest in sorted(self._tries, key=lambda found: self._tries[found].until)[: KEPT // 2]:
                del self._tries[oldest]
        return self._tries.setdefault(name, _Tries())
