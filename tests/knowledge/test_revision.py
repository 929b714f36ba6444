"""The counter of changes: whatever changes knowledge bumps it, in the same transaction; nothing else does."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from knowledge import conversations
from knowledge.database import Database
from knowledge.models import Cluster, ContactChannel, Organisation, Sector, Statement, Story, Topic
from knowledge.revision import revision

DATED = {"sources": [{"url": "https://x.example"}], "as_of": "2026", "as_of_date": date(2026, 1, 1)}


def count(database: Database) -> int:
    """Return the present count."""
    with database.read() as session:
        return revision(session)


def rename(session: Session) -> None:
    """Change one value."""
    session.get_one(Cluster, "rtcc").short_name = "RTCC!"


def add(session: Session) -> None:
    """Add a record."""
    session.add(Topic(id="new", name="New", **DATED))


def remove(session: Session) -> None:
    """Delete a record."""
    session.delete(session.get_one(Story, "ec2i"))


def relink(session: Session) -> None:
    """Change a link between records, and no value of either."""
    cluster = session.get_one(Cluster, "rtcc")
    cluster.sectors.append(session.get_one(Sector, "wind"))


def restate(session: Session) -> None:
    """Change a statement of a topic."""
    session.query(Statement).filter_by(aspect="legal-form").one().text = "changed"


def add_contact(session: Session) -> None:
    """Add a way to reach a cluster."""
    session.add(ContactChannel(cluster_id="rtcc", kind="email", value="a@x.example", **DATED))


def update_many(session: Session) -> None:
    """Change records by one statement."""
    session.execute(update(Organisation).values(note="changed"))


def delete_many(session: Session) -> None:
    """Delete records by one statement."""
    session.execute(delete(Organisation).where(Organisation.cluster_id == "rtcc"))


CHANGES = [rename, add, remove, relink, restate, add_contact, update_many, delete_many]


@pytest.mark.parametrize("change", CHANGES)
def test_change_of_knowledge_is_counted(store: Database, change: Callable[[Session], None]) -> None:
    """Other processes see that they must read the names again."""
    before = count(store)
    store.write(change)
    assert count(store) > before


@pytest.mark.parametrize("change", CHANGES)
def test_change_that_is_rolled_back_is_not_counted(store: Database, change: Callable[[Session], None]) -> None:
    """The count and the change are one transaction."""
    before = count(store)

    def fail(session: Session) -> None:
        change(session)
        session.flush()
        assert revision(session) > before
        raise LookupError

    with pytest.raises(LookupError):
        store.write(fail)
    assert count(store) == before


def test_conversation_and_reading_are_not_counted(store: Database) -> None:
    """A turn that changes no knowledge leaves the count alone."""

    def talk(session: Session) -> None:
        conversation = conversations.lock(session, "rest", "somebody")
        conversations.append(session, conversation, "in", sender="user", text="hello")
        session.get_one(Cluster, "rtcc").short_name = session.get_one(Cluster, "rtcc").short_name
        conversations.erase(session, conversation)

    before = count(store)
    store.write(talk)
    assert count(store) == before
