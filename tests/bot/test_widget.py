"""The widget's transport: nothing lost and nothing twice, whether it is asked for, streamed or waited for."""

import asyncio
import time
from typing import Any

import httpx
import pytest

from bot import tokens, widget
from bot.incoming import Incoming
from bot.settings import Settings
from bot.startup import Running
from knowledge import feedback
from knowledge.gates import Asker
from tests.bot.talking import counts
from tests.bot.visiting import SITE, judge, send, session, streaming, told
from tests.running import serving


async def test_message_is_answered_with_the_log(web: httpx.AsyncClient) -> None:
    """What was said and what was answered, with their numbers and the client's own id."""
    page = (await send(web, await session(web), "hello", "m1")).json()
    assert told(page) == [(1, "user", "hello"), (2, "assistant", "1|greet|hello")]
    assert page["messages"][0]["metadata"]["message_id"] == "m1"
    assert page["messages"][1]["buttons"] == [{"title": "Thanks", "payload": "/thank"}]
    assert page["first"] == 1


async def test_nothing_is_stored_before_the_first_message(web: httpx.AsyncClient, tiny: Running) -> None:
    """Neither settings, nor a token, nor reading makes a row."""
    before = counts(tiny)
    assert (await web.get("/widget/config?site=cluster")).status_code == 200
    header = await session(web)
    assert (await web.get("/widget/messages", headers=header)).json() == {"first": 1, "messages": []}
    assert counts(tiny) == before
    assert "set-cookie" not in (await web.get("/widget/config?site=cluster")).headers


async def test_same_id_posted_three_times_at_once_is_one_turn(web: httpx.AsyncClient) -> None:
    """One turn, and the same answer three times."""
    header = await session(web)
    pages = await asyncio.gather(*[send(web, header, "hello", "same") for _ in range(3)])
    assert [told(page.json()) for page in pages] == [[(1, "user", "hello"), (2, "assistant", "1|greet|hello")]] * 3


async def test_log_is_read_from_any_number_on(web: httpx.AsyncClient) -> None:
    """A client that has seen some gets the rest, by asking and by stream alike."""
    header = await session(web)
    for number in range(3):
        await send(web, header, "hello", f"m{number}")
    page = (await web.get("/widget/messages?after=3", headers=header)).json()
    assert [number for number, _, _ in told(page)] == [4, 5, 6]
    async with streaming(web, header, after=5) as events:
        assert [number for number, _, _ in told((await anext(events))[1])] == [6]


async def test_stream_tells_what_is_said_elsewhere(web: httpx.AsyncClient) -> None:
    """Another tab's message and its answer come at once, each event under the number of its last message."""
    header = await session(web)
    async with streaming(web, header) as events:
        await send(web, header, "hello", "from another tab")
        number, page = await asyncio.wait_for(anext(events), 5)
    assert number == page["messages"][-1]["number"] == 2


async def test_stream_tells_what_another_process_writes(web: httpx.AsyncClient, tiny: Running) -> None:
    """The poll each second is the truth: no hint reaches this process."""
    header = await session(web)
    key = tokens.read(tiny.database.keys, "widget", header["Authorization"][7:])[0]
    async with streaming(web, header) as events:
        await tiny.engine.handle(Incoming("widget", key, "hello", "elsewhere"))
        _, page = await asyncio.wait_for(anext(events), 5)
    assert len(page["messages"]) == 2


async def test_long_poll_ends_when_something_comes(web: httpx.AsyncClient) -> None:
    """Where streaming is blocked: the answer is there long before the wait is over, and an empty one after it."""
    header = await session(web)
    assert (await web.get("/widget/messages?wait=1", headers=header)).json()["messages"] == []
    waiting = asyncio.create_task(web.get("/widget/messages?wait=20", headers=header))
    began = time.monotonic()
    await send(web, header, "hello", "m1")
    assert len((await waiting).json()["messages"]) == 2
    assert time.monotonic() - began < 10


async def test_erased_log_says_from_where_it_still_is(web: httpx.AsyncClient) -> None:
    """A client drops what it shows below that number."""
    header = await session(web)
    await send(web, header, "hello", "m1")
    page = (await send(web, header, "erase", "m2", after=2)).json()
    assert page["first"] == page["messages"][0]["number"] > 2


async def test_answer_is_judged_and_the_thumb_is_still_there_later(web: httpx.AsyncClient, tiny: Running) -> None:
    """Posted twice at once it is noted once; it can be changed and taken back."""
    header = await session(web)
    answer = (await send(web, header, "hello", "m1")).json()["messages"][1]["metadata"]["id"]
    posts = [judge(web, header, message=answer, liked=False, reason=" no ") for _ in range(3)]
    assert [(reply.status_code, reply.json()) for reply in await asyncio.gather(*posts)] == [
        (200, {"liked": False})
    ] * 3
    with tiny.database.read() as reading:
        assert [found.reason for found in feedback.disliked(reading, Asker("secretariat"))] == ["no"]
    for liked in (False, True, None):
        assert (await judge(web, header, message=answer, liked=liked)).json() == {"liked": liked}
        [_, shown] = (await web.get("/widget/messages", headers=header)).json()["messages"]
        assert shown.get("liked") is liked


async def test_nobody_judges_a_strangers_answer(web: httpx.AsyncClient) -> None:
    """An id that is none of this conversation's answers is unknown, whatever it is; without a token 401."""
    header, stranger = await session(web), await session(web)
    messages = (await send(web, header, "hello", "m1")).json()["messages"]
    question, answer = (message["metadata"]["id"] for message in messages)
    for whose, message in ((stranger, answer), (header, question), (header, 0), (header, -1), (header, 2**40)):
        assert (await judge(web, whose, message=message, liked=True)).status_code == 404
    assert (await judge(web, {}, message=answer, liked=True)).status_code == 401
    wrong: list[dict[str, Any]] = [
        {"message": "1", "liked": True},
        {"message": True, "liked": True},
        {"message": answer, "liked": 1},
        {"message": answer, "liked": False, "reason": 5},
        {"message": answer, "liked": False, "reason": "x" * 1001},
    ]
    assert [(await judge(web, header, **body)).status_code for body in wrong] == [400] * 5


async def test_settings_of_a_site(web: httpx.AsyncClient) -> None:
    """Its greeting, its privacy notice; all texts in one language, whatever was asked for."""
    found = (await web.get("/widget/config?site=cluster&language=xx-YY")).json()
    assert (found["language"], found["direction"], found["greeting"]) == ("en", "ltr", "Hello from us.")
    assert (found["privacy"], found["languages"]["en"]) == ("https://cluster.example/privacy", "English")
    assert found["texts"]["left"] == "Characters left: {count}"
    assert all(found["texts"].values())


@pytest.mark.parametrize(
    "body",
    [{"text": "hello"}, {"id": "m"}, {"id": "m", "text": 5}, {"id": ["m"], "text": "a"},
     {"id": "m", "text": "a", "after": -1}, {"id": "m", "text": "a", "after": "x"}, {"id": "m" * 256, "text": "a"}],
)  # fmt: skip
async def test_what_is_no_message_gets_400(web: httpx.AsyncClient, body: dict[str, Any]) -> None:
    """And no turn, unless the number alone is wrong."""
    assert (await web.post("/widget/messages", json=body, headers=await session(web))).status_code == 400


async def test_open_stream_does_not_hold_up_the_end(tiny: Running, site_settings: Settings) -> None:
    """A server that is told to stop ends its streams at once."""
    with serving(tiny, site_settings) as server:
        client = httpx.AsyncClient(base_url=server.url, timeout=30, headers={"Origin": SITE})
        header = await session(client)
        reading = asyncio.create_task(_read_all(client, header))
        await asyncio.sleep(0.2)
        began = time.monotonic()
    assert await asyncio.wait_for(reading, 5) == ": open"
    await client.aclose()
    assert time.monotonic() - began < 4


async def _read_all(client: httpx.AsyncClient, header: dict[str, str]) -> str:
    """Read a stream to its end; return its first line."""
    async with client.stream("GET", "/widget/stream", headers=header) as reply:
        return (await reply.aread()).decode().splitlines()[0]


def test_heartbeat_comes_before_proxies_give_up() -> None:
    """Usual proxies cut a silent answer after 30 to 60 s; the client takes 40 s of silence for a dead line."""
    assert widget.HEARTBEAT_SECONDS <= 20
