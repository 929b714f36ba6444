"""How the engine's tests talk and look."""

from typing import Any

import httpx
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.incoming import Incoming, Message
from bot.startup import Running
from knowledge.conversations import Conversation, Inbound, LogMessage


async def say(running: Running, text: str, key: str = "somebody", message_id: str | None = None) -> list[Message]:
    """Hand the engine a message of a conversation."""
    return await running.engine.handle(Incoming("rest", key, text, message_id))


async def texts(running: Running, *said: str) -> list[str]:
    """Say one thing after the other; return all the texts answered."""
    return [message["text"] for text in said for message in await say(running, text)]


async def post(http: httpx.AsyncClient, text: str, sender: str = "somebody", **metadata: Any) -> list[Message]:
    """Post a message to Rasa's REST webhook."""
    reply = await http.post("/webhooks/rest/webhook", json={"sender": sender, "message": text, "metadata": metadata})
    assert reply.status_code == 200, reply.text
    messages: list[Message] = reply.json()
    return messages


def counts(running: Running) -> dict[str, int]:
    """Count the rows that turns write, by table."""

    def count(session: Session, table: type[Any]) -> int:
        """Count one table's rows."""
        return session.scalar(select(func.count()).select_from(table)) or 0

    with running.database.read() as session:
        return {table.__tablename__: count(session, table) for table in (Conversation, LogMessage, Inbound)}
