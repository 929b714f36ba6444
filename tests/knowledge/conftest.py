"""The stores that the tests run on: each test runs on SQLite, and with `-m postgresql` on a real PostgreSQL."""

import functools
import shutil
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from sqlalchemy import make_url
from sqlalchemy.orm import Session

from knowledge import seed
from knowledge.database import Database
from tests.knowledge import postgresql
from tests.stores import KEYS, prepared

NewUrl = Callable[..., str]


@pytest.fixture(scope="session")
def postgresql_socket() -> Iterator[Path]:
    """Run one PostgreSQL server for the session."""
    with postgresql.server() as socket:
        yield socket


@pytest.fixture(scope="session", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def new_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> NewUrl:
    """Return a function that gives the address of a new database: an empty one, or a copy of a closed one."""
    if request.param == "postgresql":
        socket: Path = request.getfixturevalue("postgresql_socket")

        def create(template: str = "") -> str:
            """Create a PostgreSQL database."""
            copied = make_url(template).database if template else None
            return postgresql.create(socket, f"test_{uuid.uuid4().hex}", copied or "template1")

        return create
    folder = tmp_path_factory.mktemp("stores")

    def copy(template: str = "") -> str:
        """Name a new SQLite file, and copy the template into it."""
        file = folder / f"{uuid.uuid4().hex}.db"
        if template:
            shutil.copy(template.removeprefix("sqlite:///"), file)
        return f"sqlite:///{file}"

    return copy


@pytest.fixture(scope="session")
def empty_url(new_url: NewUrl) -> str:
    """Return the address of a database with tables and no records, to be copied; nobody keeps it open."""
    return prepared(new_url(), seeded=False)


@pytest.fixture(scope="session")
def seeded_url(new_url: NewUrl) -> str:
    """Return the address of a database with the whole seed, to be copied; nobody keeps it open."""
    return prepared(new_url(), seeded=True)


@pytest.fixture(scope="session")
def read_only(new_url: NewUrl, seeded_url: str) -> Iterator[Database]:
    """Give a store with the seed that no test writes to."""
    database = Database(new_url(seeded_url), KEYS)
    yield database
    database.close()


@pytest.fixture
def session(read_only: Database) -> Iterator[Session]:
    """Give a session that reads the seed."""
    with read_only.read() as reading:
        yield reading


@pytest.fixture
def store(new_url: NewUrl, seeded_url: str) -> Iterator[Database]:
    """Give a store with the seed that the test may change."""
    database = Database(new_url(seeded_url), KEYS)
    yield database
    database.close()


@pytest.fixture
def empty(new_url: NewUrl, empty_url: str) -> Iterator[Database]:
    """Give a store with tables and no records."""
    database = Database(new_url(empty_url), KEYS)
    yield database
    database.close()


parse_once = functools.cache(yaml.load)


@pytest.fixture
def seed_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the seed files that the test may change; what it does not change is parsed only once."""
    monkeypatch.setattr(yaml, "load", parse_once)
    return Path(shutil.copytree(seed.FOLDER, tmp_path / "seed"))
