"""Several processes on one PostgreSQL: the same promises, without another service."""

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from bot.assistant import Assistant
from bot.startup import Running
from knowledge.database import Database
from tests.bot.talking import counts, say
from tests.knowledge import postgresql
from tests.running import assistant_on
from tests.stores import KEYS, prepared

pytestmark = pytest.mark.postgresql


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """Give the address of a migrated database on a real PostgreSQL."""
    with postgresql.server() as socket:
        yield prepared(postgresql.create(socket, "processes"), seeded=False)


@pytest.fixture
def programs(url: str, tiny_assistant: Assistant) -> Iterator[list[Running]]:
    """Give three engines, each with connections of its own, as three processes have."""
    with ExitStack() as stack:
        yield [stack.enter_context(assistant_on(Database(url, KEYS), tiny_assistant)) for _ in range(3)]


async def test_same_id_sent_to_all_is_one_turn(programs: list[Running]) -> None:
    """Five copies to each program at once: one turn, and the same answer for everyone."""
    before = counts(programs[0])
    answers = await asyncio.gather(*[say(program, "hello", "one", "m-1") for program in programs * 5])
    after = counts(programs[0])
    assert all(answer == answers[0] for answer in answers)
    assert {name: after[name] - before[name] for name in after} == {"conversation": 1, "log_message": 2, "inbound": 1}


async def test_failing_message_sent_to_all_is_recorded_once(programs: list[Running]) -> None:
    """One apology, whichever program was first."""
    answers = await asyncio.gather(*[say(program, "fail", "two", "m-1") for program in programs * 3])
    assert {answer[0]["metadata"]["kind"] for answer in answers} == {"error"}
    assert len({answer[0]["metadata"]["id"] for answer in answers}) == 1


async def test_conversation_counts_on_in_whatever_program(programs: list[Running]) -> None:
    """Messages of one conversation to all programs at once: none is lost, none counted twice."""
    answers = await asyncio.gather(*[say(program, "hello", "three") for program in programs * 4])
    assert sorted(int(answer[0]["text"].split("|")[0]) for answer in answers) == list(range(1, 13))


async def test_many_conversations_at_once(programs: list[Running]) -> None:
    """32 conversations of 3 messages over three programs: no error, each in order."""

    async def talk(number: int) -> list[str]:
        """Say three things to one program without waiting."""
        program = programs[number % 3]
        answers = await asyncio.gather(*[say(program, "hello", f"many-{number}") for _ in range(3)])
        return [answer[0]["text"] for answer in answers]

    found = await asyncio.gather(*[talk(number) for number in range(32)])
    assert all(texts == [f"{count}|greet|hello" for count in (1, 2, 3)] for texts in found)
