"""Column types: encrypted text and JSON, and date-times that always carry a zone."""

import os
from datetime import UTC, datetime
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import DateTime, Dialect, Engine, LargeBinary
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeDecorator

from knowledge.keys import Keys

FORMAT = b"\x01"  # first byte of every ciphertext, so that a later scheme can stand beside this one
NONCE_BYTES = 12


class DecryptionError(Exception):
    """A stored value cannot be read with this installation's key."""


def use_keys(engine: Engine, keys: Keys) -> None:
    """Let the encrypted columns of `engine` use `keys`; the keys never reach the database."""
    engine.dialect.passport_keys = keys  # type: ignore[attr-defined]


def lookup_hash(session: Session, value: str) -> str:
    """Return the keyed hash of `value` (an e-mail, a reference) for the database behind `session`."""
    return _keys(session.get_bind().dialect).lookup_hash(value)


def _keys(dialect: Dialect) -> Keys:
    """Return the keys given to the engine of this dialect."""
    keys = getattr(dialect, "passport_keys", None)
    if not isinstance(keys, Keys):
        raise DecryptionError("this database connection has no encryption keys")
    return keys


class Encrypted(TypeDecorator[str]):
    """Text kept as AES-256-GCM ciphertext.

    `purpose` (the table and column) is authenticated with it, so that a value copied into another column is refused.
    """

    impl = LargeBinary
    cache_ok = True

    def __init__(self, purpose: str) -> None:
        super().__init__()
        self.purpose = purpose

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        """Encrypt on the way in."""
        return None if value is None else _seal(value.encode(), self.purpose, dialect)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        """Decrypt on the way out."""
        return None if value is None else _open(value, self.purpose, dialect).decode()


class EncryptedBytes(TypeDecorator[bytes]):
    """Bytes kept as AES-256-GCM ciphertext."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, purpose: str) -> None:
        super().__init__()
        self.purpose = purpose

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        """Encrypt on the way in."""
        return None if value is None else _seal(value, self.purpose, dialect)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        """Decrypt on the way out."""
        return None if value is None else _open(value, self.purpose, dialect)


class EncryptedJSON(TypeDecorator[Any]):
    """JSON kept as AES-256-GCM ciphertext; assign a new value to change it, inner changes are not noticed."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, purpose: str) -> None:
        super().__init__()
        self.purpose = purpose

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        """Encrypt on the way in."""
        return None if value is None else _seal(orjson.dumps(value), self.purpose, dialect)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        """Decrypt on the way out."""
        return None if value is None else orjson.loads(_open(value, self.purpose, dialect))


def _seal(plain: bytes, purpose: str, dialect: Dialect) -> bytes:
    """Encrypt `plain` under a fresh random nonce."""
    nonce = os.urandom(NONCE_BYTES)
    return FORMAT + nonce + AESGCM(_keys(dialect).encryption).encrypt(nonce, plain, purpose.encode())


def _open(stored: bytes, purpose: str, dialect: Dialect) -> bytes:
    """Decrypt and authenticate `stored`."""
    data = bytes(stored)
    nonce, sealed = data[1 : 1 + NONCE_BYTES], data[1 + NONCE_BYTES :]
    try:
        return AESGCM(_keys(dialect).encryption).decrypt(nonce, sealed, purpose.encode())
    except (InvalidTag, ValueError) as error:
        raise DecryptionError(f"{purpose} cannot be read: another secret key wrote it") from error


class Moment(TypeDecorator[datetime]):
    """An aware date-time, kept and returned in UTC (SQLite itself would drop the zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Refuse a date-time without a zone and bring the others to UTC."""
        if value is not None and value.tzinfo is None:
            raise ValueError("date-times in the store carry a time zone")
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Give the zone back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
