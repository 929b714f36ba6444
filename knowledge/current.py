"""The session that the code of a turn reads and writes through, without being handed it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from sqlalchemy.orm import Session

from knowledge.database import Database
from knowledge.store_error import StoreError

_turn: ContextVar[Session | None] = ContextVar("turn_session", default=None)


class _Default:
    """Holds the database that is read outside a turn."""

    database: Database | None = None


class _Reading(threading.local):
    """A thread's session outside turns: one per thread, since a session per context would never be given back."""

    database: Database | None = None
    session: Session | None = None


_reading = _Reading()


def configure(database: Database | None) -> None:
    """Set the database that `session()` reads outside a turn (`rasa run actions`, `rasa test`, `rasa train`)."""
    _Default.database = database


@contextmanager
def using(session: Session) -> Iterator[Session]:
    """Make `session` the current one, for this task or thread, until the end of the block."""
    token = _turn.set(session)
    try:
        yield session
    finally:
        _turn.reset(token)


def session() -> Session:
    """Return the turn's session, or outside a turn a read-only one of the configured database.

    Raises:
        StoreError: outside a turn, and no database is configured.
    """
    turn = _turn.get()
    if turn is not None:
        return turn
    if _Default.database is None:
        raise StoreError("no database is configured: nothing can be read outside a turn")
    if _reading.session is None or _reading.database is not _Default.database:
        _reading.database, _reading.session = _Default.database, _Default.database.reading_session()
    return _reading.session


def writable() -> bool:
    """Tell whether `session()` is a turn's session, which may write."""
    return _turn.get() is not None
