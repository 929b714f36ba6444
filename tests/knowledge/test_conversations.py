"""The log of a conversation: its numbers, its repeats, its offers, and its deletion."""

import threading

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from knowledge import conversations as talk
from knowledge.conversations import Conversation, Inbound, LogMessage
from knowledge.database import Database


def turn(session: Session, key: str, message_id: str, said: str, answers: int = 1) -> Inbound:
    """Log one whole turn: what came in, some answers, and the record of the incoming id."""
    conversation = talk.lock(session, "rest", key)
    talk.append(session, conversation, talk.IN, sender=talk.USER, text=said)
    replies = [
        talk.append(
            session,
            conversation,
            talk.OUT,
            sender=talk.ASSISTANT,
            text=f"{said}-{number}",
            kind="answer",
            payload={"buttons": [{"title": "More", "payload": f"/more{said}"}, {"title": "Site", "url": "https://x"}]},
            delivery=talk.PENDING,
        )
        for number in range(answers)
    ]
    return talk.record_inbound(session, conversation, message_id, talk.DONE, replies)


def turns(database: Database, *spoken: tuple[str, str], answers: int = 1) -> None:
    """Log a turn for each pair of a conversation's key and a text, which is its message id too."""
    for key, said in spoken:
        database.write(lambda session, key=key, said=said: turn(session, key, said, said, answers))  # type: ignore[misc]


def test_numbers_count_within_the_conversation(empty: Database) -> None:
    """Each conversation counts from one; the ids count through all."""
    turns(empty, ("a", "1"), ("b", "2"), ("a", "3"))
    with empty.read() as session:
        rows = session.query(LogMessage).order_by(LogMessage.id).all()
        assert [(row.conversation_id, row.number) for row in rows] == [(1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (1, 4)]


def test_channels_are_separate_namespaces(empty: Database) -> None:
    """The same key on two channels is two conversations."""

    def both(session: Session) -> set[int]:
        return {talk.lock(session, channel, "1").id for channel in ("rest", "telegram", "rest")}

    assert len(empty.write(both)) == 2


def test_repeated_id_is_answered_from_the_record(empty: Database) -> None:
    """The record of an id names its answers, and only those."""
    turns(empty, ("a", "one"), answers=2)
    turns(empty, ("a", "two"))
    with empty.read() as session:
        conversation = session.get_one(Conversation, 1)
        recorded = talk.inbound(session, conversation, "one")
        assert recorded is not None
        assert [reply.text for reply in talk.replies(session, recorded)] == ["one-0", "one-1"]
        assert talk.inbound(session, conversation, "three") is None


def test_same_id_of_another_sender_is_another_message(empty: Database) -> None:
    """An id counts within its conversation."""
    turns(empty, ("a", "m1"), ("b", "m1"))
    with empty.read() as session:
        assert session.query(Inbound).count() == 2


def test_same_id_twice_is_refused_by_the_database(empty: Database) -> None:
    """Even two processes at once cannot record one id twice."""
    turns(empty, ("a", "m1"))
    with pytest.raises(IntegrityError):
        turns(empty, ("a", "m1"))
    with empty.read() as session:
        assert session.query(LogMessage).count() == 2


def test_turn_without_answers_has_no_replies(empty: Database) -> None:
    """A message that got no answer is recorded all the same."""
    turns(empty, ("a", "m1"), answers=0)
    with empty.read() as session:
        recorded = talk.inbound(session, session.get_one(Conversation, 1), "m1")
        assert recorded is not None
        assert talk.replies(session, recorded) == []


def test_offers_are_the_payloads_of_the_last_messages(empty: Database) -> None:
    """A button can be pressed as long as it is among the last messages; links offer nothing."""
    turns(empty, *(("a", str(number)) for number in range(5)))
    with empty.read() as session:
        conversation = session.get_one(Conversation, 1)
        assert talk.offered_payloads(session, conversation, last=2) == {"/more3", "/more4"}
        assert "/more0" in talk.offered_payloads(session, conversation)


def test_messages_resume_after_a_number(empty: Database) -> None:
    """A client that has seen number two gets what follows it."""
    turns(empty, ("a", "0"), ("a", "1"))
    with empty.read() as session:
        rest = talk.messages(session, session.get_one(Conversation, 1), after=2)
        assert [(row.number, row.text) for row in rest] == [(3, "1"), (4, "1-0")]


def test_erased_conversation_is_found_nowhere(empty: Database) -> None:
    """After deletion no table has a row of it but the bare conversation; others keep theirs; numbers go on."""
    turns(empty, ("a", "a"), ("b", "b"))

    def erase(session: Session) -> int:
        conversation = talk.lock(session, "rest", "a")
        conversation.state, conversation.language = {"company": "Secret Ltd"}, "fr"
        session.flush()
        talk.erase(session, conversation)
        return talk.append(session, conversation, talk.OUT, sender=talk.ASSISTANT, text="Deleted.").number

    assert empty.write(erase) == 3
    with empty.read() as session:
        conversation = session.get_one(Conversation, 1)
        assert (conversation.state, conversation.language) == (None, None)
        assert [row.text for row in talk.messages(session, conversation)] == ["Deleted."]
        assert [row.text for row in talk.messages(session, session.get_one(Conversation, 2))] == ["b", "b-0"]
        assert session.query(Inbound).filter(Inbound.conversation_id == 1).count() == 0


def test_every_table_of_a_conversation_is_erased(empty: Database) -> None:
    """A table that refers to conversations and that `erase` forgets is noticed here."""
    turns(empty, ("a", "m1"))
    empty.write(lambda session: talk.erase(session, talk.lock(session, "rest", "a")))
    with empty.read() as session:
        inspector = inspect(session.get_bind())
        for table in inspector.get_table_names():
            for key in inspector.get_foreign_keys(table):
                if key["referred_table"] == "conversation":
                    column = key["constrained_columns"][0]
                    rows = session.scalar(text(f"SELECT count(*) FROM {table} WHERE {column} = 1"))  # noqa: S608
                    assert rows == 0, table


def test_conversation_made_by_two_at_once_is_one(empty: Database) -> None:
    """Two writers that see a new conversation at the same time agree on one row."""
    found: list[int] = []
    start = threading.Barrier(4)

    def open_it() -> None:
        start.wait(10)
        found.append(empty.write(lambda session: talk.lock(session, "rest", "new").id))

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert found == [1] * 4
