"""Migrations: they make what the models say, lose no row on filled tables, and back a file up first."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, String, Table, func, inspect, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from knowledge import conversations, migration, models, seed
from knowledge.database import Database
from knowledge.record import Base
from knowledge.store_error import StoreError
from tests.knowledge.conftest import NewUrl
from tests.stores import KEYS


def head() -> str:
    """Return the newest migration."""
    return str(ScriptDirectory.from_config(migration.configuration()).get_current_head())


def counts(session: Session) -> dict[str, int]:
    """Return the number of rows of each of our tables."""
    tables: list[Table] = Base.metadata.sorted_tables
    return {table.name: session.scalar(select(func.count()).select_from(table)) or 0 for table in tables}


def test_migrations_make_what_the_models_say(empty: Database) -> None:
    """No column, index or constraint differs between a migrated database and the models."""

    def differences(session: Session) -> list[object]:
        context = MigrationContext.configure(session.connection(), opts={"compare_type": True})
        return list(compare_metadata(context, Base.metadata))

    assert empty.write(differences) == []


def test_checks_and_deletions_are_those_of_the_models(empty: Database) -> None:
    """What autogenerate does not compare is compared here: check constraints and what happens on deletion."""
    with empty.read() as session:
        inspector = inspect(session.get_bind())
        for table in Base.metadata.sorted_tables:
            checks = {str(found["name"]) for found in inspector.get_check_constraints(table.name)}
            assert checks == {str(c.name) for c in table.constraints if type(c).__name__ == "CheckConstraint"}, table
            on_delete = {
                found["constrained_columns"][0]: found["options"].get("ondelete")
                for found in inspector.get_foreign_keys(table.name)
            }
            assert on_delete == {key.parent.name: key.ondelete for key in table.foreign_keys}, table


def test_changing_a_parent_table_loses_no_row(store: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Alembic copies and drops a changed table on SQLite: with foreign keys on that would delete its children."""
    store.write(lambda session: conversations.append(
        session, conversations.lock(session, "rest", "somebody"), "in", sender="user", text="hello"
    ))  # fmt: skip
    with store.read() as session:
        before = counts(session)

    def change(config: Config, _target: str) -> None:
        """Stand in for a later migration that changes three parent tables."""
        operations = Operations(MigrationContext.configure(config.attributes["connection"]))
        for parent in ("cluster", "place", "conversation"):
            with operations.batch_alter_table(parent, recreate="auto") as batch:
                batch.alter_column("language" if parent == "conversation" else "country_code", type_=String(20))

    monkeypatch.setattr(command, "upgrade", change)
    monkeypatch.setattr(ScriptDirectory, "get_current_head", lambda _self: "later")
    store.upgrade()
    with store.read() as session:
        assert counts(session) == before
        assert before["log_message"] == 1
        assert before["cluster_coverage_place"] > 10
        assert before["place_ancestor"] > 5000
    with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
        store.write(lambda session: session.execute(text("DELETE FROM place WHERE id = 'city:graz'")))


def test_records_of_before_the_console_are_kept(new_url: NewUrl) -> None:
    """A database filled before it had accounts, history and versions opens as it was."""
    database = Database(new_url(), KEYS)
    dated: dict[str, object] = {
        "sources": "[]",
        "as_of": "2026",
        "as_of_date": "2026-01-01",
        "read_on": False,
        "status": "published",
    }
    rows: dict[str, dict[str, object]] = {
        "organisation": {"id": "x", "name": "X", "relation": "member"},
        "topic": {"id": "t", "name": "T", "aliases": "[]"},
        "statement": {"topic_id": "t", "aspect": "a", "position": 0, "text": "Said.", "published": "yes"},
    }

    def fill(session: Session) -> None:
        """Make a database of the form that was there before, with a record and a part of one."""
        connection = session.connection()
        command.upgrade(migration.configuration(connection), "0002")
        for table, row in rows.items():
            values = dated | row
            named = ", ".join(f":{name}" for name in values)
            connection.execute(text(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({named})"), values)  # noqa: S608

    database.write(fill)
    database.upgrade()
    with database.read() as session:
        kept = session.get_one(models.Organisation, "x")
        assert (kept.version, kept.publish_on, kept.confirmed_by, kept.name) == (1, None, None, "X")
        assert session.scalars(select(models.Statement)).one().version == 1
    database.write(lambda session: setattr(session.get_one(models.Organisation, "x"), "name", "Y"))
    with database.read() as session:
        assert session.get_one(models.Organisation, "x").version == 2
    database.close()


def test_migration_that_orphans_a_row_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On SQLite, where the keys are off meanwhile, a migration that breaks a reference is refused and rolled back."""
    database = Database(f"sqlite:///{tmp_path / 'store.db'}", KEYS)
    database.upgrade()
    database.write(seed.load)

    def orphan(config: Config, _target: str) -> None:
        connection: Connection = config.attributes["connection"]
        connection.execute(text("DELETE FROM place WHERE id = 'city:graz'"))

    monkeypatch.setattr(command, "upgrade", orphan)
    monkeypatch.setattr(ScriptDirectory, "get_current_head", lambda _self: "later")
    with pytest.raises(StoreError, match="without the place it refers to"):
        database.upgrade()
    with database.read() as session:
        assert session.get(models.Place, "city:graz") is not None
    database.close()


def test_file_is_backed_up_before_it_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy holds all rows, only the owner may read it, and without a change there is none."""
    database = Database(f"sqlite:///{tmp_path / 'store.db'}", KEYS)
    database.upgrade()
    database.write(lambda session: conversations.lock(session, "rest", "somebody"))
    database.upgrade()
    assert list(tmp_path.glob("*.before-*")) == []
    monkeypatch.setattr(command, "upgrade", lambda _config, _target: None)
    monkeypatch.setattr(ScriptDirectory, "get_current_head", lambda _self: "later")
    database.upgrade()
    (copy,) = tmp_path.glob("store.db.before-0*")
    assert copy.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(copy)) as copied:
        assert copied.execute("SELECT key FROM conversation").fetchall() == [("somebody",)]
    database.close()


def test_database_of_a_newer_program_is_refused(empty: Database) -> None:
    """It is left as it is, and the person is told."""
    empty.write(lambda session: session.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    with pytest.raises(StoreError, match="newer than this program"):
        empty.upgrade()


def test_two_programs_may_start_at_once(empty: Database) -> None:
    """A second migration of the same database finds nothing to do."""
    again = Database(empty.url.render_as_string(hide_password=False), KEYS)
    again.upgrade()
    with again.read() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == head()
    again.close()


def test_engine_of_a_migration_keeps_references_afterwards(empty: Database) -> None:
    """No later write gets the connection on which references were not enforced."""
    engine: Engine = empty._writer
    assert empty.write(lambda session: session.get_bind()) is engine
    with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
        empty.write(
            lambda session: session.execute(
                text("INSERT INTO event_place (event_id, place_id) VALUES ('none', 'none')")
            )
        )
