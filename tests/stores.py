"""Stores that are made once in a run: a test gets a copy, since making the tables takes longer than most tests."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import make_url

from knowledge import seed
from knowledge.database import Database
from knowledge.keys import Keys

KEYS = Keys.from_secret(b"only for tests, never for people")


def empty_store(file: Path) -> Database:
    """Return a store in a new SQLite file, with tables and no records."""
    return Database(prepared(f"sqlite:///{file}", seeded=False), KEYS)


def seeded_store(file: Path) -> Database:
    """Return a store in a new SQLite file, with the project's seed."""
    return Database(prepared(f"sqlite:///{file}", seeded=True), KEYS)


def prepared(url: str, *, seeded: bool) -> str:
    """Make the tables of the empty database at `url`, and load the seed into them; return `url`."""
    found = make_url(url)
    if found.get_backend_name() == "sqlite":
        Path(found.database or "").write_bytes(_content(seeded=seeded))
    else:
        _make(url, seeded=seeded)
    return url


@cache
def _content(*, seeded: bool) -> bytes:
    """Make a SQLite store and return its file's content."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "store.db"
        _make(f"sqlite:///{file}", seeded=seeded)
        return file.read_bytes()


def _make(url: str, *, seeded: bool) -> None:
    """Make a store; nobody keeps it open."""
    database = Database(url, KEYS)
    database.upgrade()
    if seeded:
        database.write(seed.load)
    database.close()
