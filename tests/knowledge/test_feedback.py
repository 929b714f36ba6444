"""What users think of answers: only of their own, changeable, encrypted, and gone with the conversation."""

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from knowledge import conversations, feedback
from knowledge.conversations import Conversation, Feedback
from knowledge.database import Database
from knowledge.feedback import NoSuchAnswerError
from knowledge.gates import PUBLIC, Asker, NotAllowedError

SECRETARIAT = Asker("secretariat")


def talk(session: Session, key: str = "somebody", question: str = "who hosts us?") -> tuple[Conversation, int, int]:
    """Log a question and its answer; return the conversation and both ids."""
    found = conversations.lock(session, "widget", key)
    asked = conversations.append(session, found, "in", sender="user", text=question)
    answer = conversations.append(session, found, "out", sender="assistant", text="GreenCape", kind="answer")
    return found, asked.id, answer.id


def count(session: Session) -> int:
    """Count what was given."""
    return session.scalar(select(func.count()).select_from(Feedback)) or 0


def test_last_word_counts_and_a_repeat_changes_nothing(empty: Database) -> None:
    """Down with a reason, again the same, then up, then taken back."""

    def work(session: Session) -> None:
        found, _, answer = talk(session)
        for _ in range(2):
            feedback.give(session, "widget", "somebody", answer, liked=False, reason="wrong city")
            (listed,) = feedback.disliked(session, SECRETARIAT)
            assert (listed.question and listed.question.text, listed.answer.id, listed.reason) == (
                "who hosts us?", answer, "wrong city",
            )  # fmt: skip
        feedback.give(session, "widget", "somebody", answer, liked=True)
        assert feedback.disliked(session, SECRETARIAT) == []
        assert feedback.given(session, found) == {answer: True}
        feedback.give(session, "widget", "somebody", answer, liked=None)
        feedback.give(session, "widget", "somebody", answer, liked=None)
        assert count(session) == 0

    empty.write(work)


def test_nobody_judges_what_is_not_his(empty: Database) -> None:
    """Another conversation's answer, one's own question, an unknown id or conversation: all the same, nothing made."""

    def work(session: Session) -> None:
        _, asked, _ = talk(session)
        _, _, foreign = talk(session, "another")
        for channel, key, message in (
            ("widget", "somebody", foreign), ("widget", "somebody", asked), ("widget", "somebody", 999),
            ("rest", "somebody", foreign), ("widget", "nobody", foreign),
        ):  # fmt: skip
            with pytest.raises(NoSuchAnswerError):
                feedback.give(session, channel, key, message, liked=False)
        assert count(session) == 0
        assert session.scalar(select(func.count()).select_from(Conversation)) == 2

    empty.write(work)


def test_reason_is_encrypted_and_limited(empty: Database) -> None:
    """It may hold personal text."""

    def work(session: Session) -> None:
        _, _, answer = talk(session)
        with pytest.raises(ValueError, match="longer than 1000"):
            feedback.give(session, "widget", "somebody", answer, liked=False, reason="x" * 1001)
        feedback.give(session, "widget", "somebody", answer, liked=False, reason="call Anna")
        assert b"Anna" not in session.execute(text("SELECT reason FROM feedback")).scalar_one()

    empty.write(work)


def test_it_goes_with_the_conversation(empty: Database) -> None:
    """Erased with the answers; where texts are deleted only, so is the reason."""

    def work(session: Session) -> None:
        found, _, answer = talk(session)
        other, _, kept = talk(session, "another")
        feedback.give(session, "widget", "somebody", answer, liked=False, reason="because")
        feedback.give(session, "widget", "another", kept, liked=False, reason="because")
        conversations.redact(session, other, 1, "deleted")
        conversations.erase(session, found)
        (listed,) = feedback.disliked(session, SECRETARIAT)
        assert (listed.answer.id, listed.reason) == (kept, None)
        assert count(session) == 1

    empty.write(work)


@pytest.mark.parametrize("asker", [PUBLIC, Asker("editor", "greencape"), Asker("reader", "clean")])
def test_only_the_secretariat_reads_it(empty: Database, asker: Asker) -> None:
    """Conversations belong to no cluster."""
    with empty.read() as session, pytest.raises(NotAllowedError):
        feedback.disliked(session, asker)
