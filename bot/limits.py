"""How much anybody may ask for in how little time: per conversation, per site, and per address for new conversations.

An address is only charged for what begins a conversation. A flooding visitor empties the bucket of his own conversation
and is told to wait; conversations of others behind the same address (an office, a mobile network) go on.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address, ip_network

from knowledge import clock

BUCKETS_KEPT = 50_000
IPV6_NETWORK = 64  # one household or office has at least this much


@dataclass(frozen=True)
class Rate:
    """So many at once, and then so many each second."""

    burst: float
    per_second: float


@dataclass(frozen=True)
class Rates:
    """What is allowed.

    `sender` is one conversation over REST, for programs: as much as one conversation can be answered anyway, so only
    a flood that would fill the memory is cut. `caller` is one address over REST that brings no token, since whoever
    floods can make up senders.
    """

    conversation: Rate = Rate(20, 0.5)
    site: Rate = Rate(2000, 50)
    address: Rate = Rate(600, 2)
    sender: Rate = Rate(3000, 50)
    caller: Rate = Rate(3000, 20)


@dataclass
class _Bucket:
    """What is left, and when that was reckoned."""

    left: float
    at: float


@dataclass
class Limits:
    """Token buckets in this process; with several processes each allows as much."""

    rates: Rates = field(default_factory=Rates)
    now: Callable[[], float] = clock.monotonic
    _buckets: dict[tuple[str, str], _Bucket] = field(default_factory=dict)

    def message(self, conversation: str, site: str) -> int:
        """Charge one message; return the seconds to wait, 0 when it may pass."""
        return self._take((("conversation", conversation), self.rates.conversation), (("site", site), self.rates.site))

    def start(self, address: str, site: str) -> int:
        """Charge the beginning of a conversation; return the seconds to wait, 0 when it may pass."""
        return self._take((("address", network(address)), self.rates.address), (("site", site), self.rates.site))

    def rest(self, sender: str, address: str | None) -> int:
        """Charge one message over REST, of a caller without token its address too; return the seconds to wait."""
        wanted = [(("sender", sender), self.rates.sender)]
        if address is not None:
            wanted.append((("caller", network(address)), self.rates.caller))
        return self._take(*wanted)

    def _take(self, *wanted: tuple[tuple[str, str], Rate]) -> int:
        """Take one from all the buckets, or none from any; return the seconds until all have one."""
        now = self.now()
        self._forget()
        buckets = [(self._filled(name, rate, now), rate) for name, rate in wanted]
        wait = max((1 - bucket.left) / rate.per_second for bucket, rate in buckets)
        if wait > 0:
            return math.ceil(wait)
        for bucket, _ in buckets:
            bucket.left -= 1
        return 0

    def _filled(self, name: tuple[str, str], rate: Rate, now: float) -> _Bucket:
        """Return a bucket with what has flowed in since it was last looked at."""
        bucket = self._buckets.setdefault(name, _Bucket(rate.burst, now))
        bucket.left = min(rate.burst, bucket.left + (now - bucket.at) * rate.per_second)
        bucket.at = now
        return bucket

    def _forget(self) -> None:
        """Drop the buckets longest unused when there are too many; by then most of them are full again."""
        if len(self._buckets) > BUCKETS_KEPT:
            oldest = sorted(self._buckets, key=lambda name: self._buckets[name].at)
            for name in oldest[: BUCKETS_KEPT // 2]:
                del self._buckets[name]


def network(address: str) -> str:
    """Return what one subscriber holds: an IPv4 address, or an IPv6 network."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    return str(ip_network((found, IPV6_NETWORK), strict=False)) if isinstance(found, IPv6Address) else str(found)
