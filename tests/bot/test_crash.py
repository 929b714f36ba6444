"""`kill -9` while turns are being handled: each turn is there whole or not at all, and every conversation goes on."""

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import psutil
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.serve import listen
from bot.settings import PREFIX, Settings
from knowledge import conversations
from knowledge.conversations import Conversation, Inbound, LogMessage
from knowledge.database import Database
from knowledge.keys import Keys
from tests.running import share

PASSPORT = Path(sys.executable).with_name("passport")
QUESTIONS = ["hello", "Who can host us in South Africa?", "What does the Passport cost?", "and in Canada?", "thanks"]
TALKERS = 6
KILLS = 10
START_SECONDS = 180  # as long as a training on a busy machine


@contextmanager
def serving(
    settings: Settings, command: tuple[str | Path, ...] = (PASSPORT,)
) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """Run `passport serve` (or another command in its place) as a process of its own; give it and its address."""
    with listen("127.0.0.1", 0) as free:
        port = free.getsockname()[1]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    environment |= {"PASSPORT_DATA_DIR": str(settings.data_dir), "PASSPORT_SECRET_KEY": settings.secret_key}
    with subprocess.Popen(
        [*command, "serve", "--port", str(port)], env=environment, stderr=subprocess.DEVNULL
    ) as process:
        url = f"http://127.0.0.1:{port}"
        try:
            wait_until_ready(url, process)
            yield process, url
        finally:
            process.kill()


def wait_until_ready(url: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until the server can answer questions."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(f"{url}/health").status_code == httpx.codes.OK:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    pytest.fail(f"the server was not ready after {START_SECONDS} s")


class Talker:
    """One company that asks on and on; after a crash it repeats what was not answered, with the same id."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.said = 0
        self.answers: dict[str, list[int]] = {}

    async def talk(self, client: httpx.AsyncClient, times: int) -> None:
        """Say so many things, until the server is gone."""
        for _ in range(times):
            message_id = f"{self.name}-{self.said}"
            body = {
                "sender": self.name,
                "message": QUESTIONS[self.said % len(QUESTIONS)],
                "metadata": {"message_id": message_id},
            }
            try:
                reply = await client.post("/webhooks/rest/webhook", json=body)
            except httpx.TransportError:
                return
            self.answers[message_id] = [message["metadata"]["id"] for message in reply.json()]
            self.said += 1


def check_whole(session: Session, talkers: list[Talker]) -> None:
    """Check that every turn on record is whole, and that no answer that a company has seen is missing."""
    found = {row.key: row for row in session.scalars(select(Conversation).where(Conversation.channel == "rest"))}
    for talker in talkers:
        if talker.name not in found:
            assert not talker.answers
            continue
        conversation = found[talker.name]
        log = conversations.messages(session, conversation)
        recorded = session.scalars(
            select(Inbound).where(Inbound.conversation_id == conversation.id).order_by(Inbound.first_number)
        ).all()
        assert [row.number for row in log] == list(range(1, conversation.next_number))
        assert [row.message_id for row in recorded] == [f"{talker.name}-{number}" for number in range(len(recorded))]
        assert all(row.outcome == conversations.DONE for row in recorded)
        assert sum(row.direction == conversations.IN for row in log) == len(recorded)
        assert conversation.state is not None
        for row in recorded:
            replies: list[LogMessage] = conversations.replies(session, row)
            assert replies
            assert talker.answers.get(row.message_id, [reply.id for reply in replies]) == [
                reply.id for reply in replies
            ]
        assert set(talker.answers) <= {row.message_id for row in recorded}


@pytest.mark.slow
async def test_killed_in_the_middle_of_turns(settings: Settings, tmp_path: Path) -> None:
    """Ten kills under load; the store is checked after each, and the companies go on after the next start."""
    share(settings.models_dir, tmp_path)
    own = settings.model_copy(update={"data_dir": tmp_path})
    database = Database(own.database(), Keys.from_secret(own.secret()))
    talkers = [Talker(f"company-{number}") for number in range(TALKERS)]
    moments = random.Random(20261122)  # noqa: S311 - moments, not secrets
    for _ in range(KILLS):
        with serving(own) as (process, url):
            async with httpx.AsyncClient(base_url=url, timeout=30) as client:
                talking = [asyncio.create_task(talker.talk(client, 10_000)) for talker in talkers]
                await asyncio.sleep(moments.uniform(0.1, 1.5))
                process.send_signal(signal.SIGKILL)
                await asyncio.gather(*talking)
        with database.read() as session:
            check_whole(session, talkers)
    with serving(own) as (_, url):
        async with httpx.AsyncClient(base_url=url, timeout=30) as client:
            before = [talker.said for talker in talkers]
            await asyncio.gather(*[talker.talk(client, 3) for talker in talkers])
    assert [talker.said for talker in talkers] == [said + 3 for said in before]
    with database.read() as session:
        check_whole(session, talkers)
    database.close()
    assert sum(talker.said for talker in talkers) > KILLS * TALKERS


@pytest.mark.slow
async def test_told_to_stop_it_finishes_what_it_has_begun(settings: Settings, tmp_path: Path) -> None:
    """SIGTERM: every message that was taken is answered, and the program ends as it should."""
    share(settings.models_dir, tmp_path)
    own = settings.model_copy(update={"data_dir": tmp_path})
    talkers = [Talker(f"company-{number}") for number in range(TALKERS)]
    with serving(own) as (process, url):
        async with httpx.AsyncClient(base_url=url, timeout=30) as client:
            talking = [asyncio.create_task(talker.talk(client, 10_000)) for talker in talkers]
            await asyncio.sleep(1)
            process.terminate()
            await asyncio.gather(*talking)
        assert await asyncio.to_thread(process.wait, 30) == 0
    database = Database(own.database(), Keys.from_secret(own.secret()))
    with database.read() as session:
        check_whole(session, talkers)
        recorded = session.scalars(select(Inbound)).all()
    database.close()
    assert len(recorded) == sum(len(talker.answers) for talker in talkers)


@pytest.mark.slow
def test_told_to_stop_while_it_starts(tmp_path: Path) -> None:
    """SIGTERM during the training: the program ends at once, and takes the training with it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    environment["PASSPORT_DATA_DIR"] = str(tmp_path)
    with subprocess.Popen(
        [PASSPORT, "serve", "--port", "0"], env=environment, stderr=subprocess.PIPE, text=True
    ) as process:
        told = iter(process.stderr or ())
        assert any("Training the model: " in line for line in told)
        training = psutil.Process(process.pid).children()
        process.terminate()
        assert process.wait(10) == 0
        assert "Traceback" not in "".join(told)
    psutil.wait_procs(training, timeout=10)
    assert training
    assert not any(child.is_running() for child in training)
