"""The way out: limits, pauses, blocked chats, migrated groups, kills; and a question that is answered meanwhile."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.settings import Settings
from bot.telegram.sender import AT_ONCE
from knowledge import conversations
from knowledge.conversations import LogMessage
from knowledge.database import Database
from knowledge.keys import Keys
from knowledge.telegram import TelegramChat, TelegramDelivery
from tests.conftest import SECRET
from tests.telegram.conftest import pending, queue
from tests.telegram.double import Double, Sent, wait_until
from tests.telegram.process import Launcher, Process

CHATS = 200
BLOCKED = (910, 955, 1090)
PAUSED = 930
GROUP = -900


@pytest.fixture
def process(tmp_path: Path, settings: Settings, api: Double, launcher: Launcher) -> Iterator[Process]:
    """Give a process on a database of its own."""
    found = Process(api, tmp_path, launcher, settings.models_dir)
    yield found
    found.kill()


def answer_time(api: Double, chat_id: int) -> float:
    """Ask something in a new chat; return the seconds until the answer."""
    asked = time.monotonic()
    api.say(chat_id, "hello")
    answers: list[Sent] = wait_until(lambda: api.to(chat_id), 60)
    return round(answers[0].at - asked, 2)


def given_up(database: Database) -> set[int]:
    """Return the chats with a message of which nobody knows whether it arrived."""
    with database.read() as session:
        wanted = (
            select(TelegramChat.chat_id)
            .join(LogMessage, LogMessage.conversation_id == TelegramChat.conversation_id)
            .join(TelegramDelivery, TelegramDelivery.log_message_id == LogMessage.id)
            .where(LogMessage.delivery == conversations.UNDELIVERABLE, TelegramDelivery.under_way)
        )
        return set(session.scalars(wanted))


def most_within(moments: list[float], seconds: float) -> int:
    """Return how many moments lie within so many seconds at most."""
    return max(sum(start <= one < start + seconds for one in moments) for start in moments)


@pytest.mark.slow
def test_two_hundred_chats_at_once(
    process: Process, api: Double, record_property: Callable[[str, object], None]
) -> None:
    """A 429, three blocked chats, a group, three kills: each chat gets its own once; a question is answered in time."""
    process.start()
    database = Database(f"sqlite:///{process.folder / 'passport.db'}", Keys.from_secret(SECRET.encode()))
    alone = answer_time(api, 5)  # with nothing queued; machines differ
    api.blocked |= set(BLOCKED)
    api.pauses[PAUSED] = [3]
    chats = range(900, 900 + CHATS)

    def fill(session: Session) -> None:
        """Queue all of them, and many for a group."""
        for chat_id in chats:
            queue(session, chat_id, f"for {chat_id}")
        for number in range(25):
            queue(session, GROUP, f"group {number}", "group")

    database.write(fill)
    moments = random.Random(7)  # noqa: S311 - moments, not secrets
    waits = []
    for kill in range(3):
        wanted = len(api.sent) + 35
        wait_until(lambda wanted=wanted: len(api.sent) >= wanted, 60)  # type: ignore[misc]
        waits.append(answer_time(api, 10 + kill))
        time.sleep(moments.uniform(0, 0.05))
        process.kill()
        process.start()
    wait_until(lambda: pending(database) <= 5, 60, what="sending all but the group's last ones")
    time.sleep(1.5)
    arrived = Counter(one.chat_id for one in api.sent if one.chat_id in chats)
    assert set(arrived.values()) == {1}, "nothing came twice"
    lost = set(chats) - set(BLOCKED) - arrived.keys()
    assert lost <= given_up(database), "what is missing was under way at a kill, and is on record as such"
    assert len(lost) <= 3 * AT_ONCE
    assert not set(BLOCKED) & arrived.keys()
    assert max(waits) < 2 + alone
    all_moments = [one.at for one in api.sent]
    assert most_within(all_moments, 1.0) <= 30
    assert most_within([one.at for one in api.to(GROUP)], 60) <= 20
    database.close()
    record_property("figures", f"{len(lost)} of {CHATS} lost at 3 kills, answers after {waits} s, alone {alone} s")


@pytest.mark.slow
async def test_private_chat_gets_one_message_a_second(process: Process, api: Double) -> None:
    """Five messages for one chat arrive in order, a second apart."""
    process.start()
    database = Database(f"sqlite:///{process.folder / 'passport.db'}", Keys.from_secret(SECRET.encode()))
    database.write(lambda session: [queue(session, 42, f"number {place}") for place in range(5)])
    await asyncio.to_thread(wait_until, lambda: len(api.to(42)) == 5, 30)
    assert [one.text for one in api.to(42)] == [f"number {place}" for place in range(5)]
    assert all(after.at - before.at > 0.95 for before, after in pairwise(api.to(42)))
    database.close()
