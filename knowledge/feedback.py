"""What users think of single answers: a thumb up or down, and why. Channels hand it in; staff read what failed."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge import clock, conversations
from knowledge.conversations import Conversation, Feedback, LogMessage
from knowledge.gates import Asker, NotAllowedError

LONGEST_REASON = 1000  # characters


class NoSuchAnswerError(LookupError):
    """The conversation has no answer with this id."""


@dataclass(frozen=True)
class Disliked:
    """An answer that a user did not like, what was asked (None where that is deleted), and why, if it was said."""

    question: LogMessage | None
    answer: LogMessage
    reason: str | None


def give(session: Session, channel: str, key: str, message_id: int, *, liked: bool | None, reason: str = "") -> None:
    """Record what the user of a conversation thinks of one of its answers; the last word counts.

    Args:
        session: a writing session; the conversation is locked until its transaction ends.
        channel: the conversation's channel.
        key: the conversation's key in it.
        message_id: the id of the answer in the log (`metadata.id`).
        liked: thumb up or down; None takes back what was given before.
        reason: why, at most `LONGEST_REASON` characters; "" deletes what was said before.

    Raises:
        NoSuchAnswerError: this conversation has no such answer; of others nothing is told.
        ValueError: the reason is too long.
    """
    if len(reason) > LONGEST_REASON:
        raise ValueError(f"the reason is longer than {LONGEST_REASON} characters")
    _check_answer(session, channel, key, message_id)
    given = session.get(Feedback, message_id)
    if liked is None:
        if given is not None:
            session.delete(given)
    elif given is None:
        now = clock.now()
        new = Feedback(message_id=message_id, liked=liked, reason=reason or None, created_at=now, updated_at=now)
        session.add(new)
    elif (given.liked, given.reason or "") != (liked, reason):
        given.liked, given.reason, given.updated_at, given.settled = liked, reason or None, clock.now(), False
    session.flush()


def given(session: Session, conversation: Conversation, after: int = 0) -> dict[int, bool]:
    """Return, by id, which messages of a conversation from the first number above `after` on are liked or disliked."""
    wanted = (
        select(Feedback.message_id, Feedback.liked)
        .join(LogMessage, LogMessage.id == Feedback.message_id)
        .where(LogMessage.conversation_id == conversation.id, LogMessage.number > after)
    )
    return dict(session.execute(wanted).all())


def disliked(session: Session, asker: Asker, limit: int = 100) -> list[Disliked]:
    """Return the answers that users did not like and staff have not dealt with, the latest judged first.

    They are parts of conversations, which belong to no cluster, so only the secretariat may read them.

    Raises:
        NotAllowedError: the asker may not.
    """
    _require_secretariat(asker)
    wanted = (
        select(LogMessage, Feedback)
        .join(Feedback, Feedback.message_id == LogMessage.id)
        .where(Feedback.liked.is_(False), Feedback.settled.is_(False))
        .order_by(Feedback.updated_at.desc(), LogMessage.id.desc())
        .limit(limit)
    )
    return [Disliked(_question(session, answer), answer, found.reason) for answer, found in session.execute(wanted)]


def settle(session: Session, asker: Asker, ids: Collection[int]) -> None:
    """Record that staff have dealt with what users disliked in these answers; a new judgement opens it again.

    Raises:
        NotAllowedError: the asker may not.
    """
    if not ids:
        return
    _require_secretariat(asker)
    for found in session.scalars(select(Feedback).where(Feedback.message_id.in_(ids))):
        found.settled = True
    session.flush()


def _require_secretariat(asker: Asker) -> None:
    """Let nobody else in: conversations belong to no cluster."""
    if asker.role != "secretariat":
        raise NotAllowedError("only the secretariat may read what users thought of answers")


def _check_answer(session: Session, channel: str, key: str, message_id: int) -> None:
    """Lock the conversation; refuse what is none of the assistant's messages in it."""
    found = conversations.find(session, channel, key)
    if found is None:
        raise NoSuchAnswerError
    conversation: Conversation = conversations.lock(session, channel, key)
    answer = session.get(LogMessage, message_id)
    if answer is None or answer.conversation_id != conversation.id or answer.sender != conversations.ASSISTANT:
        raise NoSuchAnswerError


def _question(session: Session, answer: LogMessage) -> LogMessage | None:
    """Return what the user had said last before an answer."""
    wanted = (
        select(LogMessage)
        .where(
            LogMessage.conversation_id == answer.conversation_id,
            LogMessage.direction == conversations.IN,
            LogMessage.number < answer.number,
        )
        .order_by(LogMessage.number.desc())
        .limit(1)
    )
    return session.scalar(wanted)
