"""The session that the code of a turn reads and writes through, without being handed it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from sqlalchemy.orm import Session

from knowledge.database import Database
from knowledge.store_error import StoreError

_turn: ContextVar[Session | None] = ContextVar("turn_session", default=None)
_reading: ContextVar[tuple[Database, Session] | None] = ContextVar("reading_session", default=None)


class _Default:
    """Holds the database that is read outside a turn."""

    database: Database | None = None


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
    reading = _reading.get()
    if reading is None or reading[0] is not _Default.database:
        reading = (_Default.database, _Default.database.reading_session())
        _reading.set(reading)
    return reading[1]


def writable() -> bool:
    """Tell whether `session()` is a turn's session, which may write."""
    return _turn.get() is not None
