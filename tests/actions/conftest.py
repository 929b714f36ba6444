"""The real seed in a store of its own, which the actions under test read."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from knowledge import current, seed
from knowledge.database import Database
from knowledge.keys import Keys
from tests.actions import asking

KEYS = Keys.from_secret(b"only for tests, never for people")


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Return a SQLite store with the project's seed, loaded once."""
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('store') / 'seed.db'}", KEYS)
    database.upgrade()
    database.write(seed.load)
    asking.import_actions()
    yield database
    database.close()


@pytest.fixture
def session(seeded: Database) -> Iterator[Session]:
    """Make a session that reads the seed the current one; what a test changes in it is never written."""
    with seeded.read() as reading, current.using(reading):
        yield reading
        reading.rollback()


@pytest.fixture
def store(seeded: Database, tmp_path: Path) -> Iterator[Database]:
    """Return a copy of the store with the seed, to which a test may add records of its own."""
    copy = tmp_path / "own.db"
    with closing(sqlite3.connect(seeded.url.database or "")) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    database = Database(f"sqlite:///{copy}", KEYS)
    yield database
    database.close()
