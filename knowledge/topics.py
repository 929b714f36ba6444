"""Topics, and their dated, sourced statements."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.gates import PUBLIC, Asker, visible
from knowledge.models import Statement, Topic


def topic(session: Session, topic_id: str, asker: Asker = PUBLIC) -> Topic | None:
    """Return the topic with this id ("passport"), None when it is not on file or not to be seen."""
    return session.scalar(visible(select(Topic), Topic, asker).where(Topic.id == topic_id))


def statements(session: Session, topic_id: str, *aspects: str, asker: Asker = PUBLIC) -> list[Statement]:
    """Return the statements on these aspects of a topic (all when none is named), by aspect as asked, then in order.

    A statement whose `published` is "no" says that nothing is published on the aspect.
    """
    wanted = visible(select(Statement), Statement, asker).join(Statement.topic)
    wanted = visible(wanted, Topic, asker).where(Statement.topic_id == topic_id)
    if aspects:
        wanted = wanted.where(Statement.aspect.in_(aspects))
    found = list(session.scalars(wanted.order_by(Statement.id)))
    order = {aspect: rank for rank, aspect in enumerate(aspects)}
    return sorted(found, key=lambda statement: (order.get(statement.aspect, 0), statement.position))


def statement(session: Session, statement_id: int, asker: Asker = PUBLIC) -> Statement | None:
    """Return the statement with this number, None when it, or its topic, is not on file or not to be seen."""
    wanted = visible(select(Statement), Statement, asker).join(Statement.topic)
    return session.scalar(visible(wanted, Topic, asker).where(Statement.id == statement_id))
