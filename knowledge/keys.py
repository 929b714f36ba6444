"""The keys derived from the installation's one secret."""

import hashlib
import hmac
import unicodedata
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SHORTEST_SECRET = 16


@dataclass(frozen=True)
class Keys:
    """Separate 32-byte keys for encryption at rest, keyed look-ups and signed tokens."""

    encryption: bytes = field(repr=False)
    lookup: bytes = field(repr=False)
    token: bytes = field(repr=False)

    @classmethod
    def from_secret(cls, secret: bytes) -> "Keys":
        """Derive all keys from `secret` with HKDF-SHA256, one label for each purpose.

        Raises:
            ValueError: the secret is shorter than 16 bytes.
        """
        if len(secret) < SHORTEST_SECRET:
            raise ValueError(f"the secret key must have at least {SHORTEST_SECRET} bytes, it has {len(secret)}")
        return cls(*(_derive(secret, label) for label in (b"encryption", b"lookup", b"token")))

    def lookup_hash(self, value: str) -> str:
        """Return the keyed hash (64 hex digits) of `value`; case and outer spaces do not count."""
        plain = unicodedata.normalize("NFKC", value).strip().casefold()
        return hmac.new(self.lookup, plain.encode(), hashlib.sha256).hexdigest()


def _derive(secret: bytes, label: bytes) -> bytes:
    """Derive one 32-byte key for the purpose named by `label`."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"passport-assistant/" + label).derive(secret)
