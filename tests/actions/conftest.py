"""The real seed in a store of its own, which the actions under test read."""

from collections.abc import Iterator

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
