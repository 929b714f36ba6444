"""The sender on a store of its own: calls of which nobody knows what became, pauses, processes that take over."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from sqlalchemy.orm import Session

from bot.telegram import client as clients
from bot.telegram.client import Client
from bot.telegram.lead import Lead
from bot.telegram.sender import Sender
from knowledge import clock, conversations, telegram
from knowledge.conversations import Conversation, LogMessage
from knowledge.database import Database
from knowledge.keys import Keys
from tests.conftest import SECRET
from tests.knowledge import postgresql
from tests.telegram.conftest import asking, queue
from tests.telegram.double import BOT, USERNAME, Double, wait_until

PAUSE = 2


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Database]:
    """Give an empty store."""
    database = Database(f"sqlite:///{tmp_path / 'outbox.db'}", Keys.from_secret(SECRET.encode()))
    database.upgrade()
    yield database
    database.close()


@asynccontextmanager
async def sending(store: Database, api: Double, folder: Path) -> AsyncIterator[None]:
    """Send what is queued until the end of the block, as one process would."""
    client = Client.of(asking(folder, api))
    await client.initialize()
    task = asyncio.create_task(Sender(client, store, BOT, USERNAME).run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await client.shutdown()


async def until(true: Callable[[], Any], what: str = "it") -> Any:
    """Wait until something is true, and return it."""
    return await asyncio.to_thread(wait_until, true, what=what)


def delivery(store: Database, row_id: int) -> str:
    """Tell what has become of a message."""
    with store.read() as session:
        return session.get_one(LogMessage, row_id).delivery


def answering(session: Session, row_id: int) -> int:
    """Let a queued message be the answer to one of the user's."""
    row = session.get_one(LogMessage, row_id)
    conversation = session.get_one(Conversation, row.conversation_id)
    conversations.record_inbound(session, conversation, "1", conversations.DONE, [row])
    return row_id


async def test_only_an_answer_is_sent_again_after_a_timeout(store: Database, api: Double, tmp_path: Path) -> None:
    """A call that ends without an answer may have arrived: what somebody waits for comes again, a reminder does not."""
    api.delay = 2.5
    reminder = store.write(lambda session: queue(session, 1, "x"))
    answer = store.write(lambda session: answering(session, queue(session, 2, "x")))
    with mock.patch.object(clients, "SECONDS", 1.0):
        async with sending(store, api, tmp_path):
            await until(lambda: len(api.called("sendMessage")) == 2, "two calls")
            api.delay = 0.0
            await until(lambda: delivery(store, answer) == conversations.DELIVERED)
            await until(lambda: delivery(store, reminder) == conversations.UNDELIVERABLE)
            await until(lambda: api.to(1) and len(api.to(2)) > 1, "what was under way")
    assert len(api.to(1)) == 1


async def test_pause_of_one_chat_holds_no_other(store: Database, api: Double, tmp_path: Path) -> None:
    """A 429 stops its own chat only."""
    api.pauses[1] = [PAUSE]
    store.write(lambda session: [queue(session, chat, "x") for chat in (1, 2)])
    async with sending(store, api, tmp_path):
        await until(lambda: len(api.sent) == 2)
    assert [one.chat_id for one in api.sent] == [2, 1]


async def test_pause_of_all_outlives_the_process(store: Database, api: Double, tmp_path: Path) -> None:
    """A second chat's 429 stops all of them, also in the process that comes after."""
    api.pauses |= {1: [PAUSE], 2: [PAUSE]}

    def paused() -> datetime | None:
        """Return until when nothing may be sent."""
        with store.read() as session:
            return telegram.bot(session, BOT).paused_until

    store.write(lambda session: telegram.bot(session, BOT))
    store.write(lambda session: [queue(session, chat, "x") for chat in (1, 2)])
    async with sending(store, api, tmp_path):
        end = await until(paused, "a pause of all")
    store.write(lambda session: queue(session, 3, "x"))
    async with sending(store, api, tmp_path):
        await until(lambda: api.sent, "a message")
        assert clock.real() >= end
        await until(lambda: {1, 2, 3} == {one.chat_id for one in api.sent})


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def test_another_process_takes_over(request: pytest.FixtureRequest, store: Database, kind: str) -> None:
    """One process leads; another one only once it is gone."""
    if kind == "postgresql":
        store = Database(postgresql.create(request.getfixturevalue("postgres"), "lead"), store.keys)
    first, second = Lead(store, BOT), Lead(store, BOT)
    assert (first.take(), second.take(), first.take()) == (True, False, True)
    other = Lead(store, BOT + 1)
    assert other.take(), "another bot has a lead of its own"
    first.release()
    assert (second.take(), first.take()) == (True, False)
    second.release()
    other.release()
