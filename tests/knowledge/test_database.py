"""The writer's queue, reading beside it, and what a person is told when the store cannot be used."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from knowledge import conversations as talk
from knowledge.conversations import Conversation, LogMessage
from knowledge.database import Database
from knowledge.store_error import StoreError
from tests.stores import KEYS


def say(said: str) -> Callable[[Session], int]:
    """Return work that logs one message and returns its number."""

    def work(session: Session) -> int:
        conversation = talk.lock(session, "rest", "somebody")
        return talk.append(session, conversation, talk.IN, sender=talk.USER, text=said).number

    return work


def texts(database: Database) -> list[str | None]:
    """Return what was logged, in order."""
    with database.read() as session:
        return [message.text for message in session.query(LogMessage).order_by(LogMessage.number)]


def test_waiting_writers_are_served_in_order(tmp_path: Path) -> None:
    """On SQLite, while one write is under way the others wait in line, and are served first come first served."""
    empty = Database(f"sqlite:///{tmp_path / 'store.db'}", KEYS)
    empty.upgrade()
    entered, released = threading.Event(), threading.Event()

    def hold(session: Session) -> None:
        say("first")(session)
        entered.set()
        assert released.wait(10)

    holding = empty.submit(hold)
    assert entered.wait(10)
    waiting = [empty.submit(say(str(number))) for number in range(20)]
    assert not any(future.done() for future in waiting)
    released.set()
    holding.result(10)
    assert [future.result(10) for future in waiting] == list(range(2, 22))
    assert texts(empty) == ["first", *(str(number) for number in range(20))]
    empty.close()


def test_writes_from_many_threads_all_arrive(empty: Database) -> None:
    """32 threads writing to one conversation at once: no error, no number twice, none missing."""
    found: list[int] = []
    threads = [threading.Thread(target=lambda: found.append(empty.write(say("x")))) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(found) == list(range(1, 33))


def test_failed_write_leaves_nothing(empty: Database) -> None:
    """What raises half-way is rolled back, its error reaches the caller, and the next write goes on."""

    def fail(session: Session) -> None:
        say("half")(session)
        raise LookupError("half-way")

    with pytest.raises(LookupError, match="half-way"):
        empty.write(fail)
    assert empty.write(say("whole")) == 1
    assert texts(empty) == ["whole"]


def test_reading_goes_on_beside_a_write(empty: Database) -> None:
    """A reader sees the last committed state while a write is under way."""
    empty.write(say("before"))
    seen: Future[list[str | None]] = Future()

    def write_slowly(session: Session) -> None:
        say("during")(session)
        reader = threading.Thread(target=lambda: seen.set_result(texts(empty)))
        reader.start()
        reader.join(10)

    empty.write(write_slowly)
    assert seen.result(0) == ["before"]
    assert texts(empty) == ["before", "during"]


def test_reader_keeps_one_view(empty: Database) -> None:
    """Within one reading session a count does not change under the reader's hands."""
    empty.write(say("one"))
    with empty.read() as session:
        before = session.query(LogMessage).count()
        empty.write(say("two"))
        assert session.query(LogMessage).count() == before == 1


def test_readers_cannot_write(empty: Database) -> None:
    """A session for reading refuses every change."""
    with empty.read() as session, pytest.raises(DBAPIError):
        session.execute(text("DELETE FROM conversation"))
    with pytest.raises(DBAPIError):
        empty.reading_session().execute(text("DELETE FROM conversation"))


def test_write_inside_a_write_is_refused(empty: Database) -> None:
    """It would wait for itself for ever."""
    with pytest.raises(RuntimeError, match="wait for itself"):
        empty.write(lambda _session: empty.write(say("inner")))
    assert empty.write(say("later")) == 1


def test_references_are_enforced(empty: Database) -> None:
    """A row cannot refer to one that is not there."""
    orphan = "INSERT INTO place_ancestor (place_id, ancestor_id, depth) VALUES ('city:x', 'country:x', 1)"
    with pytest.raises(IntegrityError):
        empty.write(lambda session: session.execute(text(orphan)))


def test_sqlite_is_set_as_designed(tmp_path: Path) -> None:
    """Every connection has the settings of design.md §3, and only the owner may read the file."""
    database = Database(f"sqlite:///{tmp_path / 'new' / 'store.db'}", KEYS)
    database.upgrade()
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "busy_timeout": 30_000}

    def ask(session: Session) -> dict[str, Any]:
        return {name: session.execute(text(f"PRAGMA {name}")).scalar() for name in wanted}

    assert database.write(ask) == wanted
    with database.read() as session:
        assert ask(session) == wanted
    assert database.file is not None
    assert database.file.stat().st_mode & 0o077 == 0
    database.close()


def test_both_spellings_of_postgresql_are_accepted() -> None:
    """Addresses as other tools write them work with our driver."""
    for scheme in ("postgresql", "postgres", "postgresql+psycopg2"):
        assert Database(f"{scheme}://user@localhost/name", KEYS).url.drivername == "postgresql+psycopg"


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("nonsense", "the database address is none"),
        ("sqlite://", "SQLite needs a file"),
        ("sqlite:///:memory:", "SQLite needs a file"),
        ("mysql://localhost/x", "must be SQLite or PostgreSQL, not mysql"),
        ("oops://localhost/x", "must be SQLite or PostgreSQL, not oops"),
    ],
)
def test_wrong_address_is_told_in_one_line(url: str, told: str) -> None:
    """A wrong setting is a clear message."""
    with pytest.raises(StoreError, match=told) as error:
        Database(url, KEYS)
    assert "\n" not in str(error.value)


def test_unreachable_server_is_told_without_the_password() -> None:
    """A server that is not there is named, the password is not."""
    database = Database("postgresql://user:hush@127.0.0.1:1/name", KEYS)
    with pytest.raises(StoreError, match=r"cannot use the database postgresql.*127\.0\.0\.1:1") as error:
        database.upgrade()
    assert "hush" not in str(error.value)
    assert "\n" not in str(error.value)
    database.close()


def test_file_that_is_no_database_is_told_and_kept(tmp_path: Path) -> None:
    """A file with other content is refused and not touched."""
    file = tmp_path / "store.db"
    file.write_text("this is no database, but a letter to a friend" * 40)
    before = file.read_bytes()
    database = Database(f"sqlite:///{file}", KEYS)
    with pytest.raises(StoreError, match="file is not a database"):
        database.upgrade()
    assert file.read_bytes() == before
    database.close()


def test_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """A path through a file is refused."""
    (tmp_path / "file").touch()
    database = Database(f"sqlite:///{tmp_path / 'file' / 'store.db'}", KEYS)
    with pytest.raises(StoreError, match="cannot make the database file"):
        database.upgrade()
    database.close()


def test_ids_are_never_given_out_again(empty: Database) -> None:
    """An id that a deleted row had is not reused."""
    empty.write(say("one"))
    with empty.read() as session:
        conversation_id = session.query(Conversation.id).scalar()
        message_id = session.query(LogMessage.id).scalar()
    empty.write(lambda session: session.execute(text("DELETE FROM log_message")))
    empty.write(lambda session: session.execute(text("DELETE FROM conversation")))
    empty.write(say("two"))
    with empty.read() as session:
        assert session.query(Conversation.id).scalar() > conversation_id
        assert session.query(LogMessage.id).scalar() > message_id


def test_urgent_write_goes_first(empty: Database) -> None:
    """What is marked so goes before what waits already; the others keep their order."""
    done: list[str] = []
    begin = threading.Event()

    def work(name: str) -> Callable[[Session], None]:
        """Return work that notes that it was done."""
        return lambda _session: done.append(name)

    if not empty.is_sqlite:
        return  # several threads have no order
    held = empty.submit(lambda _session: begin.wait(10))
    waiting = [empty.submit(work("one")), empty.submit(work("two")), empty.submit(work("urgent"), first=True)]
    begin.set()
    assert held.result()
    for future in waiting:
        future.result(10)
    assert done == ["urgent", "one", "two"]
