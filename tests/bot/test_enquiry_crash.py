"""The enquiry survives restarts and `kill -9` at any step: never filed twice, never lost, and the form goes on."""

import os
import random
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import select

from bot.assistant import Assistant
from bot.judge import Message
from bot.settings import Settings
from knowledge import conversations, enquiries
from knowledge.conversations import Conversation
from knowledge.database import Database
from knowledge.enquiries import Enquiry
from knowledge.keys import Keys
from tests import running
from tests.bot.test_crash import serving
from tests.enquiring import ANSWERS, fill, metadata
from tests.talk import say

FULL = bool(os.environ.get("PASSPORT_FULL"))
KILLS = 40 if FULL else 10
OPENING = "I want to apply for the Passport"
MESSAGES = len(ANSWERS) + 1


@pytest.fixture
def own(settings: Settings, tmp_path: Path) -> Settings:
    """Return settings with a store of their own."""
    running.share(settings.models_dir, tmp_path)
    return settings.model_copy(update={"data_dir": tmp_path})


def test_resumed_after_a_restart_of_the_server(own: Settings, real_assistant: Assistant) -> None:
    """The running form asks on where it was, and a paused one after "continue my enquiry"."""
    sender = uuid4().hex

    def in_process(work: Callable[[str], list[Message]]) -> list[Message]:
        """Start the assistant, do something with it, and stop it again."""
        with running.started(own, real_assistant) as program, running.serving(program, own) as server:
            return work(server.url)

    def talk(url: str) -> Callable[[str], list[Message]]:
        return partial(say, url, sender)

    first = in_process(lambda url: fill(talk(url), talk(url)(OPENING), until="contact_name"))
    assert metadata(first)["field"] == "contact_name"
    second = in_process(lambda url: [*fill(talk(url), talk(url)("Anna Jensen"), until="solution"), *talk(url)("pause")])
    assert metadata(second)["kind"] == "confirmation"
    third = in_process(lambda url: fill(talk(url), talk(url)("continue my enquiry")))
    assert metadata(third)["reference"]
    assert "Acme ApS" in in_process(lambda url: talk(url)("show me a copy of my enquiry"))[-1]["text"]


class Company:
    """One company that fills in the form with message ids, and repeats a message whose answer it has not got."""

    def __init__(self) -> None:
        self.sender = uuid4().hex
        self.said = 0
        self.next = OPENING
        self.reference = ""

    def speak(self, url: str) -> None:
        """Say the next thing; nothing changes for the company while the answer does not come."""
        body = {"sender": self.sender, "message": self.next, "metadata": {"message_id": f"{self.sender}-{self.said}"}}
        reply = httpx.post(f"{url}/webhooks/rest/webhook", json=body, timeout=60)
        found = metadata(reply.json())
        assert found["kind"] in ("form", "confirmation"), reply.text
        self.said += 1
        self.reference = found.get("reference", "")
        self.next = ANSWERS[found["field"]] if not self.reference else ""


def killed(own: Settings, company: Company, steps: int, delay: float) -> None:
    """Let the company say so many things, and one more while the server is killed after so many seconds."""
    with serving(own) as (process, url):
        for _ in range(steps):
            if not company.reference:
                company.speak(url)
        if not company.reference:
            killer = threading.Timer(delay, process.send_signal, [signal.SIGKILL])
            killer.start()
            with suppress(httpx.TransportError):
                company.speak(url)
            killer.join()


@pytest.mark.slow
def test_killed_at_any_step(own: Settings) -> None:
    """Half of the kills fall between any steps, half of them into the last one, in which the enquiry is filed."""
    database = Database(own.database(), Keys.from_secret(own.secret()))
    moments = random.Random(20261122)  # noqa: S311 - moments, not secrets
    filed: list[Company] = []
    for kill in range(KILLS):
        company = Company()
        steps = MESSAGES - 1 if kill % 2 else moments.randrange(MESSAGES - 1)
        killed(own, company, steps, moments.uniform(0, 0.15))
        with serving(own) as (_, url):
            while not company.reference:
                company.speak(url)
        filed.append(company)
        with database.read() as session:
            found = {row.key: row for row in session.scalars(select(Conversation))}
            for one in filed:
                own_ones = enquiries.of_conversation(session, found[one.sender].id)
                assert [enquiry.reference for enquiry in own_ones] == [one.reference]
                log = conversations.messages(session, found[one.sender])
                assert sum(row.direction == conversations.IN for row in log) == MESSAGES
            assert len(session.scalars(select(Enquiry)).all()) == len(filed)
    database.close()
