"""What is encrypted at rest, and what a date-time keeps."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session

from knowledge import columns
from knowledge import conversations as talk
from knowledge.columns import DecryptionError
from knowledge.conversations import Conversation, LogMessage
from knowledge.database import Database
from knowledge.keys import Keys
from knowledge.store_error import StoreError
from tests.stores import KEYS

STRANGE = "Grüße — ✓ 日本語 العربية \x00 =1+1 <b>"
TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


def say(session: Session, said: str, payload: Any = None) -> int:
    """Log one message of a new conversation and return its id."""
    conversation = talk.lock(session, "rest", "somebody")
    conversation.state = {"said": said}
    return talk.append(session, conversation, talk.IN, sender=talk.USER, text=said, payload=payload).id


def raw(session: Session, column: str, table: str) -> bytes:
    """Return the newest value of a column as the database holds it."""
    rows = session.execute(text(f"SELECT {column} FROM {table} ORDER BY id DESC"))  # noqa: S608 - names of our own
    return bytes(rows.scalars().all()[0])


def test_personal_text_is_not_in_the_database(empty: Database) -> None:
    """Texts, payloads and states are unreadable without the key, and readable with it."""
    said = "Our secret plan for Cape Town"
    message_id = empty.write(lambda session: say(session, said, {"buttons": [{"title": said}]}))
    with empty.read() as session:
        for column, table in (("text", "log_message"), ("payload", "log_message"), ("state", "conversation")):
            assert b"secret plan" not in raw(session, column, table)
        message = session.get_one(LogMessage, message_id)
        assert (message.text, message.payload) == (said, {"buttons": [{"title": said}]})
    if empty.file is not None:
        files = [file for file in empty.file.parent.glob(f"{empty.file.name}*") if file.is_file()]
        assert files
        assert all(b"secret plan" not in file.read_bytes() for file in files)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(said=TEXTS, payload=JSON)
def test_every_text_and_payload_is_read_back(empty: Database, said: str, payload: Any) -> None:
    """Odd letters, control characters and nested JSON survive."""

    def keep(session: Session) -> int:
        conversation = talk.lock(session, "rest", "somebody")
        conversation.state = payload
        return talk.append(session, conversation, talk.IN, sender=talk.USER, text=said).id

    message_id = empty.write(keep)
    with empty.read() as session:
        message = session.get_one(LogMessage, message_id)
        assert message.text == said
        assert session.get_one(Conversation, message.conversation_id).state == payload


def test_same_text_is_encrypted_differently_each_time(empty: Database) -> None:
    """Two equal messages cannot be told to be equal."""
    seen = []
    for _ in range(2):
        empty.write(lambda session: say(session, STRANGE))
        with empty.read() as session:
            seen.append(raw(session, "text", "log_message"))
    assert seen[0] != seen[1]


def test_value_moved_to_another_column_is_refused(empty: Database) -> None:
    """A ciphertext is bound to its table and column."""
    empty.write(lambda session: say(session, "hello", {"a": 1}))
    empty.write(lambda session: session.execute(text("UPDATE log_message SET text = payload")))
    with empty.read() as session, pytest.raises(DecryptionError, match=r"log_message\.text"):
        session.query(LogMessage).all()


def test_another_key_is_noticed_at_the_start(empty: Database) -> None:
    """A database opened with another secret says so in one line, before anything is asked of it."""
    other = Database(empty.url.render_as_string(hide_password=False), Keys.from_secret(b"another secret key"))
    with pytest.raises(StoreError, match="the secret key is not the one"):
        other.upgrade()
    other.close()


def test_lookup_hash_uses_the_key_of_the_database(empty: Database) -> None:
    """A keyed hash is found again through any session of the same store."""
    with empty.read() as session:
        assert columns.lookup_hash(session, "A@b.dk") == KEYS.lookup_hash("a@b.dk")


def test_moments_keep_their_instant_and_are_in_utc(empty: Database) -> None:
    """A date-time comes back as the same instant, with its zone."""
    moment = datetime(2026, 3, 29, 2, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))

    def keep(session: Session) -> None:
        talk.lock(session, "rest", "somebody").created_at = moment

    empty.write(keep)
    with empty.read() as session:
        kept = session.query(Conversation).one().created_at
    assert kept == moment
    assert kept.tzinfo == UTC


def test_moment_without_a_zone_is_refused(empty: Database) -> None:
    """Nobody has to guess later what a date-time meant."""

    def keep(session: Session) -> None:
        talk.lock(session, "rest", "somebody").created_at = datetime(2026, 1, 1)  # noqa: DTZ001 - to be refused

    with pytest.raises(StatementError, match="time zone"):
        empty.write(keep)
