"""Brings a database to the present form of the tables, after a back-up."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, text

from knowledge.store_error import StoreError

ADVISORY_LOCK = 7_467_267  # any number, the same in all processes that migrate one PostgreSQL database


def upgrade(engine: Engine, file: Path | None) -> None:
    """Migrate the database of `engine` to the newest form; back `file` (SQLite) up first when it holds tables.

    Raises:
        StoreError: the database is newer than the program, or rows would lose what they refer to.
    """
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            # A batch change drops and copies the table; with foreign keys on that would delete its children.
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": ADVISORY_LOCK})
        _migrate(connection, file)
        connection.commit()
        if connection.dialect.name == "sqlite":
            connection.detach()  # so that no later work gets a connection without foreign keys


def _migrate(connection: Connection, file: Path | None) -> None:
    """Run the missing migrations inside the transaction at hand."""
    present = MigrationContext.configure(connection).get_current_revision()
    config = configuration(connection)
    if present == ScriptDirectory.from_config(config).get_current_head():
        return
    if file is not None and present is not None:
        _back_up(file, present)
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise StoreError(f"the database is newer than this program (its form is {present}): update it") from error
    if connection.dialect.name == "sqlite":
        _check_references(connection)


def _check_references(connection: Connection) -> None:
    """Refuse a migrated SQLite database in which a row refers to nothing."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise StoreError(f"the migration would leave a row of {broken[0]} without the {broken[2]} it refers to")


def configuration(connection: Connection | None = None) -> Config:
    """Return Alembic's configuration for our migrations, on `connection`."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _back_up(file: Path, present: str) -> None:
    """Copy the SQLite `file` beside itself; SQLite's own copying sees the write-ahead log too."""
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    target = file.with_name(f"{file.name}.before-{present}-{moment}")
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    target.chmod(0o600)
