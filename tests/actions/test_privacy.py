"""Deletion asks once, deletes the conversation's data, and refuses where nothing can be written."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from knowledge import conversations, current
from knowledge.database import Database
from tests.actions.asking import ask, frame, import_actions
from tests.stores import empty_store


@pytest.fixture
def database(tmp_path: Path) -> Database:
    """Return an empty store that may be written."""
    import_actions()
    return empty_store(tmp_path / "empty.db")


def test_a_yes_deletes_the_conversation_and_its_context(database: Database) -> None:
    """After the confirmation neither messages nor context are left."""

    def work(session: Session) -> tuple[int, list[str], dict[str, Any]]:
        """Ask for the deletion, agree, and look what is left."""
        conversation = conversations.lock(session, "rest", "a")
        conversations.append(session, conversation, "in", sender="user", text="my secret idea")
        with current.using(session):
            asked = ask("delete_data", "delete all", sender=str(conversation.id))
            done = ask("affirm", "yes", after=asked, sender=str(conversation.id))
        left = len(conversations.messages(session, conversation))
        return left, [asked.kind, done.kind], frame(done)

    left, kinds, kept = database.write(work)
    assert left == 0
    assert kinds == ["clarify", "confirmation"]
    assert kept["context"]["shown"] == ()
    assert kept["offer"] is None
    database.close()


def test_the_wish_alone_deletes_nothing(database: Database) -> None:
    """Even said twice, it is asked back."""

    def work(session: Session) -> tuple[list[str], int]:
        """Ask for the deletion twice."""
        conversation = conversations.lock(session, "rest", "a")
        conversations.append(session, conversation, "in", sender="user", text="keep me")
        with current.using(session):
            first = ask("delete_data", "delete all", sender=str(conversation.id))
            second = ask("delete_data", "delete all", after=first, sender=str(conversation.id))
        return [first.kind, second.kind], len(conversations.messages(session, conversation))

    assert database.write(work) == (["clarify", "clarify"], 1)
    database.close()


def test_under_an_action_server_nothing_is_deleted_and_that_is_said(seeded: Database) -> None:
    """Outside a turn the store is only read."""
    before = current._Default.database
    current.configure(seeded)
    try:
        asked = ask("delete_data", "delete all")
        done = ask("affirm", "yes", after=asked)
    finally:
        current.configure(before)
    assert done.kind == "error"
    assert "only read" in done.text
