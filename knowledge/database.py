"""The database: SQLite behind one writer thread, or PostgreSQL behind a small pool, with the same interface."""

import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import orjson
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.orm import Session

from knowledge.columns import use_keys
from knowledge.key_check import check_key
from knowledge.keys import Keys
from knowledge.migration import upgrade
from knowledge.revision import Bumping
from knowledge.store_error import StoreError

T = TypeVar("T")

Lane = deque[tuple[Future[Any], Callable[[Session], Any]]]  # writes that wait, in order

POSTGRESQL_WRITERS = 4
CONNECT_SECONDS = 10
BUSY_SECONDS = 30  # for writers of other processes; our own queue in front of the writer thread
AUTOCOMMIT = {"isolation_level": "AUTOCOMMIT"}
# Letters stay letters in JSON columns, so that they can be searched.
JSON_CODEC: dict[str, Any] = {
    "json_serializer": lambda value: orjson.dumps(value).decode(),
    "json_deserializer": orjson.loads,
}


class Database:
    """One store of knowledge and conversations.

    Every write is a short function that runs in a transaction of its own. On SQLite they run on one thread, first come
    first served, under `BEGIN IMMEDIATE`; on PostgreSQL on a few threads. Reads run in the caller's thread.
    """

    def __init__(self, url: str, keys: Keys) -> None:
        """Prepare a database at `url` (`sqlite:///path` or `postgresql://…`); nothing is opened yet.

        Raises:
            StoreError: the address is not one of these.
        """
        self.url = _checked(url)
        self.keys = keys
        self._writer = _engine(self.url, "BEGIN IMMEDIATE")
        self._reader = _engine(self.url, "BEGIN", read_only=True)
        self._newest = _engine(self.url, None, read_only=True)
        for engine in (self._writer, self._reader, self._newest):
            use_keys(engine, keys)
        writers = 1 if self.is_sqlite else POSTGRESQL_WRITERS
        self._queue = ThreadPoolExecutor(writers, thread_name_prefix="store-writer")
        self._lanes: tuple[Lane, Lane] = (deque(), deque())
        self._choosing = threading.Lock()
        self._writing = threading.local()

    @property
    def is_sqlite(self) -> bool:
        """Tell whether this is SQLite."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def file(self) -> Path | None:
        """Return the SQLite file, None on PostgreSQL."""
        return Path(self.url.database or "") if self.is_sqlite else None

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a read-only session with one consistent view of the store, closed at the end."""
        with Session(self._reader, expire_on_commit=False) as session:
            yield session

    def reading_session(self) -> Session:
        """Return a read-only session that sees each statement's newest data; it ends when it is dropped."""
        return Session(self._newest, expire_on_commit=False)

    def connection(self) -> Connection:
        """Return a connection that the caller closes, for what belongs to a session of the database: its locks."""
        return self._newest.connect()

    def submit(self, work: Callable[[Session], T], *, first: bool = False) -> "Future[T]":
        """Queue `work` for a transaction of its own and return its future result.

        What `work` raises rolls the transaction back and is raised by the future. It must not wait for another write.
        `first` is for short work that goes before all that is not (what was sent is recorded, lest it be sent again).
        """
        future: Future[T] = Future()
        self._lanes[not first].append((future, work))
        self._queue.submit(self._next)
        return future

    def _next(self) -> None:
        """Do the next piece of work, on a writer thread; for each piece this is called once."""
        with self._choosing:
            future, work = (self._lanes[0] or self._lanes[1]).popleft()
        if not future.set_running_or_notify_cancel():
            return
        try:
            future.set_result(self._run(work))
        except BaseException as error:  # noqa: BLE001 - whoever waits for the result raises it
            future.set_exception(error)

    def write(self, work: Callable[[Session], T]) -> T:
        """Run `work` in a transaction of its own and return its result when it is committed.

        Raises:
            RuntimeError: called from inside another write, which would wait for itself.
        """
        if getattr(self._writing, "active", False):
            raise RuntimeError("a write inside a write would wait for itself: use the session at hand")
        return self.submit(work).result()

    def _run(self, work: Callable[[Session], T]) -> T:
        """Run one queued piece of work on a writer thread."""
        self._writing.active = True
        try:
            with Session(self._writer, expire_on_commit=False) as session, session.begin():
                return work(session)
        finally:
            self._writing.active = False

    def upgrade(self) -> None:
        """Bring the tables to the present form; an existing SQLite file is backed up beside itself first.

        Raises:
            StoreError: the database cannot be reached or written, a newer program has made it, or another key.
        """
        if self.file is not None:
            _make_file(self.file)
        try:
            self._queue.submit(upgrade, self._writer, self.file).result()
            self.write(check_key)
        except (DBAPIError, sqlite3.Error) as error:
            raise StoreError.unreachable(self.url, error) from error

    def close(self) -> None:
        """Finish the queued writes and close all connections."""
        self._queue.shutdown(wait=True)
        for engine in (self._writer, self._reader, self._newest):
            engine.dispose()


def _make_file(file: Path) -> None:
    """Make an empty SQLite file, and its folder, that only the owner may read."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600, exist_ok=True)
    except OSError as error:
        raise StoreError(f"cannot make the database file {file}: {error.strerror}") from error


def _checked(url: str) -> URL:
    """Return the parsed `url` with the driver that we use."""
    try:
        parsed = make_url(url)
        backend = parsed.get_backend_name()
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise StoreError("the database address is none: use sqlite:///path or postgresql://user@host/name") from error
    if backend in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+psycopg")
    if backend != "sqlite":
        raise StoreError(f"the database must be SQLite or PostgreSQL, not {backend}")
    if not parsed.database or parsed.database == ":memory:":
        raise StoreError("SQLite needs a file: use sqlite:///path/to/file.db")
    return parsed


def _engine(url: URL, begin: str | None, *, read_only: bool = False) -> Engine:
    """Make an engine; those of one store differ in how they begin (None: no transactions) and in what they may do."""
    if url.get_backend_name() != "sqlite":
        options = "-c default_transaction_read_only=on" if read_only else ""
        connect = {"options": options, "connect_timeout": CONNECT_SECONDS}
        level = {"isolation_level": "REPEATABLE READ" if read_only else "READ COMMITTED"} if begin else AUTOCOMMIT
        return create_engine(url, pool_pre_ping=True, connect_args=connect, **JSON_CODEC, **level)
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS}, **JSON_CODEC)

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: object) -> None:
        """Set SQLite as design.md §3 asks, and leave BEGIN to the listener below."""
        connection.isolation_level = None
        pragmas = ["journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"]
        for pragma in [f"busy_timeout={BUSY_SECONDS * 1000}", *pragmas, *(["query_only=ON"] if read_only else [])]:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin_transaction(connection: Any) -> None:
        """Take the write lock at once, or a deferred snapshot for reading."""
        if begin:
            connection.exec_driver_sql(begin)

    return engine


Bumping.install()
