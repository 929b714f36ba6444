"""`kill -9` again and again: every update takes effect exactly once, none is lost, whatever brings it."""

import asyncio
import itertools
import os
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import httpx
import pytest
from sqlalchemy import func, select

from bot.settings import Settings
from bot.telegram.sender import AT_ONCE
from knowledge import conversations, outbox
from knowledge.conversations import Conversation, Inbound, LogMessage
from knowledge.database import Database
from knowledge.keys import Keys
from knowledge.telegram import HANDLED, TelegramUpdate
from tests.conftest import SECRET
from tests.knowledge import postgresql
from tests.telegram.conftest import pending
from tests.telegram.double import BOT, Double, Json, wait_until
from tests.telegram.process import Launcher, Process

FULL = bool(os.environ.get("PASSPORT_FULL"))
QUESTIONS = ["hello", "Who can host us in South Africa?", "What does the Passport cost?", "thanks", "and in Canada?"]
CHATS = 60
DRAIN_SECONDS = 240
LIFE_SECONDS = 4.0  # at most, from the first question until the kill
SHARE_REPEATED = 5  # every fifth update is brought again
_databases = itertools.count()

pytestmark = pytest.mark.slow


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def process(
    request: pytest.FixtureRequest, tmp_path: Path, settings: Settings, api: Double, launcher: Launcher
) -> Iterator[Callable[[bool], Process]]:
    """Give a function that makes a process (by webhook or not) on a new database of each sort."""
    made: list[Process] = []
    url = ""
    if request.param == "postgresql":
        url = postgresql.create(request.getfixturevalue("postgres"), f"telegram{next(_databases)}")

    def make(webhook: bool) -> Process:
        """Make the process."""
        made.append(Process(api, tmp_path, launcher, settings.models_dir, url, webhook))
        return made[-1]

    yield make
    for one in made:
        one.kill()


def opened(process: Process) -> Database:
    """Open the database of a process."""
    url = process.database_url or f"sqlite:///{process.folder / 'passport.db'}"
    return Database(url, Keys.from_secret(SECRET.encode()))


def handled(database: Database) -> int:
    """Count the updates that are handled."""
    with database.read() as session:
        wanted = select(func.count()).select_from(TelegramUpdate).where(TelegramUpdate.state == HANDLED)
        return session.scalar(wanted) or 0


def check(database: Database, api: Double, numbers: list[int], kills: int, record: Callable[[str], None]) -> None:
    """Check that each update has one turn, and that each of its messages has arrived; tell how many arrived twice."""
    with database.read() as session:
        turns = Counter(session.scalars(select(Inbound.message_id)))
        states = Counter(session.scalars(select(TelegramUpdate.state)))
        log = session.scalars(select(LogMessage)).all()
        keys = {one.id: one.key for one in session.scalars(select(Conversation))}
    assert turns == {f"{BOT}:{number}": 1 for number in numbers}
    assert states == {HANDLED: len(numbers)}
    said = [row for row in log if row.direction == conversations.IN]
    answers = [row for row in log if row.direction == conversations.OUT]
    assert len(said) == len(numbers)
    assert {row.payload["metadata"]["message_id"] for row in said if row.payload} == set(turns)
    assert {row.delivery for row in answers} == {conversations.DELIVERED}
    assert not any(row.kind == "error" for row in answers)
    arrived = Counter(outbox.key(BOT, one.chat_id) for one in api.sent)
    assert all(arrived[key] >= count for key, count in Counter(keys[row.conversation_id] for row in answers).items())
    twice = len(api.sent) - len(answers)
    assert 0 <= twice <= kills * AT_ONCE, "only what was under way at a kill may arrive twice"
    record(f"{len(numbers)} updates, {kills} kills: {len(answers)} messages, {twice} arrived twice")


def _wait_for(true: Callable[[], bool], seconds: float) -> None:
    """Wait until something is true, but no longer than so many seconds."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and not true():
        time.sleep(0.005)


def _has_sent(api: Double, count: int) -> bool:
    """Tell whether so many messages have arrived."""
    return len(api.sent) >= count


def test_polled_updates_survive_kills(
    process: Callable[[bool], Process], api: Double, record_property: Callable[[str, object], None]
) -> None:
    """45 kills over 600 updates (10 over 130 in CI): an update is confirmed to Telegram only when it is stored."""
    kills, updates = (45, 600) if FULL else (10, 130)
    share = updates // (kills + 1)
    one = process(False)
    moments = random.Random(20261122)  # noqa: S311 - moments, not secrets
    numbers: list[int] = []

    def add(count: int) -> None:
        """Let companies write."""
        for _ in range(count):
            place = len(numbers)
            numbers.append(api.say(100 + place % CHATS, QUESTIONS[(place // CHATS) % len(QUESTIONS)]))

    for _ in range(kills):
        asked = len(api.called("getUpdates"))
        one.start(ready=False)
        one.wait(lambda asked=asked: len(api.called("getUpdates")) > asked)  # type: ignore[misc]
        wanted = len(api.sent) + moments.randrange(share)
        add(share)
        _wait_for(partial(_has_sent, api, wanted), LIFE_SECONDS)
        time.sleep(moments.uniform(0.0, 0.1))
        one.kill()
    add(updates - len(numbers))
    one.start()
    database = opened(one)
    wait_until(lambda: handled(database) == updates, DRAIN_SECONDS, what="handling all updates")
    wait_until(lambda: not pending(database), DRAIN_SECONDS, what="sending all answers")
    one.kill()
    check(database, api, numbers, kills, partial(record_property, "figures"))
    database.close()


async def test_webhook_updates_survive_kills(
    process: Callable[[bool], Process], api: Double, record_property: Callable[[str, object], None]
) -> None:
    """15 kills over 300 updates, a fifth of them brought again (10 over 130 in CI): 200 means stored."""
    kills, updates = (15, 300) if FULL else (10, 130)
    one = process(True)
    moments = random.Random(20261123)  # noqa: S311 - moments, not secrets
    waiting: list[tuple[int, Json]] = []
    for place in range(updates):
        number = 70_000 + place
        waiting.append((number, {"update_id": number, **api.message(100 + place % CHATS, QUESTIONS[place % 5])}))
    numbers = [number for number, _ in waiting]

    async def bring(client: httpx.AsyncClient, until: float) -> None:
        """Bring one update after the other, as Telegram does: again and again until it is answered with 200."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + until
        while waiting and loop.time() < deadline:
            number, update = waiting[0]
            try:
                if await api.deliver(update, client) != httpx.codes.OK:
                    continue
                waiting.pop(0)
                if number % SHARE_REPEATED == 0:
                    await api.deliver(update, client)
            except httpx.TransportError:
                await asyncio.sleep(0.05)

    share = updates // (kills + 1)
    async with httpx.AsyncClient(timeout=5) as client:
        for _ in range(kills):
            await asyncio.to_thread(one.start)
            await asyncio.to_thread(wait_until, lambda: api.webhook.get("url"))
            held, waiting[:] = waiting[share * 2 :], waiting[: share * 2]
            wanted = len(api.sent) + moments.randrange(share)
            bringing = asyncio.create_task(bring(client, 60))
            await asyncio.to_thread(_wait_for, partial(_has_sent, api, wanted), LIFE_SECONDS)
            await asyncio.sleep(moments.uniform(0.0, 0.1))
            one.kill()
            bringing.cancel()
            await asyncio.gather(bringing, return_exceptions=True)
            waiting.extend(held)
        await asyncio.to_thread(one.start)
        await bring(client, 120)
    database = opened(one)
    await asyncio.to_thread(wait_until, lambda: handled(database) == updates, DRAIN_SECONDS, what="handling all")
    await asyncio.to_thread(wait_until, lambda: not pending(database), DRAIN_SECONDS, what="sending all answers")
    one.kill()
    check(database, api, numbers, kills, partial(record_property, "figures"))
    database.close()
