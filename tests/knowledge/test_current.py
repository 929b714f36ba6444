"""The session at hand, inside and outside a turn."""

import asyncio

import pytest
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from knowledge import current
from knowledge.database import Database
from knowledge.models import Cluster
from knowledge.store_error import StoreError


@pytest.fixture(autouse=True)
def _no_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin without a configured database, and leave what other tests have configured."""
    monkeypatch.setattr(current._Default, "database", None)


def test_turn_uses_its_own_session(store: Database) -> None:
    """Inside a turn the code reads and writes through the turn's session, and sees its own changes."""

    def turn(session: Session) -> str:
        with current.using(session):
            assert current.session() is session
            assert current.writable()
            current.session().get_one(Cluster, "greencape").short_name = "changed"
            current.session().flush()
            return current.session().get_one(Cluster, "greencape").short_name

    assert store.write(turn) == "changed"
    assert not current.writable()


def test_outside_a_turn_the_default_is_read_only(store: Database) -> None:
    """`rasa run actions` reads the configured store, sees later changes, and cannot write."""
    current.configure(store)
    assert not current.writable()
    assert current.session().get_one(Cluster, "greencape").short_name == "GreenCape"
    current.session().get_one(Cluster, "greencape").short_name = "changed"
    with pytest.raises(DBAPIError):
        current.session().flush()


def test_outside_a_turn_newest_data_are_read(store: Database) -> None:
    """What another process commits is seen by the next question, though the session stays."""
    current.configure(store)

    def count() -> int:
        return current.session().query(Cluster).filter(Cluster.short_name == "new").count()

    assert count() == 0
    store.write(lambda session: setattr(session.get_one(Cluster, "greencape"), "short_name", "new"))
    assert count() == 1


def test_without_a_store_a_clear_error_is_raised() -> None:
    """Nothing is read from a store that nobody configured."""
    with pytest.raises(StoreError, match="no database is configured"):
        current.session()


async def test_turns_do_not_see_each_others_session(read_only: Database) -> None:
    """Two tasks at once each keep their own session."""

    async def turn() -> bool:
        with read_only.read() as session, current.using(session):
            await asyncio.sleep(0)
            return current.session() is session

    assert await asyncio.gather(*(turn() for _ in range(5))) == [True] * 5
