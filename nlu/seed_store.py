"""The project's own seed in a store of its own: the names that training sentences are read with.

So a model depends on the repository alone: not on what staff have changed, nor on whether there is a store yet.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.orm import Session

from knowledge import current, seed
from knowledge.database import Database
from knowledge.keys import Keys


@contextmanager
def seeded() -> Iterator[Session]:
    """Make a session on the seed the current one until the end of the block."""
    with TemporaryDirectory() as folder:
        database = Database(
            f"sqlite:///{Path(folder) / 'seed.db'}", Keys.from_secret(b"holds public records only, and not for long")
        )
        try:
            database.upgrade()
            database.write(seed.load)
            with database.read() as session, current.using(session):
                yield session
        finally:
            database.close()
