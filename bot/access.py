"""Who may use the REST channel (design.md §5)."""

import hmac
from collections.abc import Collection
from dataclasses import dataclass

from bot.settings import Settings, is_loopback

BEARER = "bearer "


@dataclass(frozen=True)
class RestGate:
    """Decides whether a request may talk to the assistant through REST.

    Open to all only on a loopback address without a public address or a token; otherwise it wants the token or, from
    browsers, an allowed origin.
    """

    token: str
    origins: Collection[str]
    is_open: bool

    @classmethod
    def of(cls, settings: Settings, host: str, origins: Collection[str] | None = None) -> "RestGate":
        """Return the gate of a server that listens on this host; `origins` are those of all sites, our own included."""
        is_open = is_loopback(host) and not settings.public_url and not settings.rest_token
        return cls(settings.rest_token, settings.allowed_origins if origins is None else origins, is_open)

    @property
    def is_shut(self) -> bool:
        """Tell whether nobody at all can pass."""
        return not (self.is_open or self.token or self.origins)

    def admits(self, authorization: str, origin: str) -> bool:
        """Tell whether a request with these two headers (empty when absent) may pass."""
        return self.trusts(authorization) or origin.lower() in self.origins

    def trusts(self, authorization: str) -> bool:
        """Tell whether a request comes from a program of the operator's: from this machine, or with the token."""
        if self.is_open:
            return True
        scheme, given = authorization[: len(BEARER)].lower(), authorization[len(BEARER) :].strip()
        return bool(self.token) and scheme == BEARER and hmac.compare_digest(given.encode(), self.token.encode())
