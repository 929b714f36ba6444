"""The real seed in a store of its own, which the actions under test read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from knowledge import current
from knowledge.database import Database
from tests.actions import asking
from tests.stores import seeded_store


@pytest.fixture(scope="session", autouse=True)
def _all_actions() -> None:
    """Make every action known, whichever tests run, as Rasa's action executor does."""
    asking.import_actions()


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Return a SQLite store with the project's seed, loaded once."""
    database = seeded_store(tmp_path_factory.mktemp("store") / "seed.db")
    yield database
    database.close()


@pytest.fixture
def session(seeded: Database) -> Iterator[Session]:
    """Make a session that reads the seed the current one; what a test changes in it is never written."""
    with seeded.read() as reading, current.using(reading):
        yield reading
        reading.rollback()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Database]:
    """Return a store with the seed, to which a test may add records of its own."""
    database = seeded_store(tmp_path / "own.db")
    yield database
    database.close()
