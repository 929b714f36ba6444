"""Signed tokens that let a browser read one conversation: unguessable, expiring, each kind for its own channel."""

import secrets
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt

from knowledge.keys import Keys

ALGORITHM = "HS256"
LIFETIME = timedelta(days=90)
RENEWAL = timedelta(days=30)  # a token older than this is replaced by a fresh one when it is used
KEY_BYTES = 24


class TokenError(Exception):
    """A token was not made by us, is altered, expired, or belongs to another channel or site."""


def new_key() -> str:
    """Return a conversation key that nobody can guess."""
    return secrets.token_urlsafe(KEY_BYTES)


def issue(keys: Keys, channel: str, key: str, site: str = "") -> str:
    """Return a token for the conversation `key` of a channel, tied to a site.

    Its times are real ones: a frozen civil clock neither ends nor prolongs it (design.md §2.7).
    """
    now = datetime.now(UTC)
    claims = {"aud": channel, "sub": key, "site": site, "iat": now, "exp": now + LIFETIME}
    return jwt.encode(claims, keys.token, ALGORITHM)


def read(keys: Keys, channel: str, token: str) -> tuple[str, str, bool]:
    """Return (conversation key, site, whether it is time for a fresh token).

    Raises:
        TokenError: whatever is wrong with it; which of the reasons is never told.
    """
    try:
        claims: dict[str, Any] = jwt.decode(
            token, keys.token, [ALGORITHM], audience=channel, options={"require": ["exp", "iat", "sub", "aud"]}
        )
    except jwt.PyJWTError as error:
        raise TokenError from error
    age = datetime.now(UTC).timestamp() - float(claims["iat"])
    return str(claims["sub"]), str(claims.get("site", "")), age > RENEWAL.total_seconds()
