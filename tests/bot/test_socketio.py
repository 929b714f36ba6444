"""Rasa's socket.io protocol: as unmodified clients speak it, and nothing said while a socket is away is lost."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
import socketio
from websockets.asyncio.client import connect

from actions.message import Kind
from bot import tokens, webchat
from bot.access import RestGate
from bot.incoming import Incoming
from bot.limits import Limits, Rate, Rates
from bot.startup import Running
from tests.bot.kinds import KINDS
from tests.running import Server

Event = tuple[str, Any]


class Client:
    """A client that keeps what it is told."""

    def __init__(self) -> None:
        self.socket = socketio.AsyncClient(reconnection=False)
        self.events: asyncio.Queue[Event] = asyncio.Queue()
        for name in ("session_confirm", "bot_uttered"):
            self.socket.on(name, lambda data, name=name: self.events.put_nowait((name, data)))

    async def next(self, name: str = "bot_uttered") -> Any:
        """Return what the next event tells; it must be of this name."""
        found, data = await asyncio.wait_for(self.events.get(), 10)
        assert found == name
        return data

    async def session(self, *data: Any) -> str:
        """Ask for a session; return its id."""
        await self.socket.emit("session_request", *data)
        session_id = await self.next("session_confirm")
        assert isinstance(session_id, str)
        return session_id

    async def say(self, text: str | None, session_id: str, **more: Any) -> Any:
        """Say something; return the first answer."""
        await self.socket.emit("user_uttered", {"message": text, "session_id": session_id, **more})
        return await self.next()

    async def is_quiet(self) -> bool:
        """Tell whether nothing more comes."""
        await asyncio.sleep(0.3)
        return self.events.empty()


@asynccontextmanager
async def connected(
    server: Server | str, transports: tuple[str, ...] = ("websocket",), **how: Any
) -> AsyncIterator[Client]:
    """Connect a client."""
    client = Client()
    await client.socket.connect(getattr(server, "url", server), transports=list(transports), **how)
    try:
        yield client
    finally:
        await client.socket.disconnect()


async def test_health(http: httpx.AsyncClient) -> None:
    """Rasa's own health check."""
    reply = await http.get("/webhooks/socketio/")
    assert (reply.status_code, reply.json()) == (200, {"status": "ok"})


@pytest.mark.parametrize(
    ("transport", "request_data"),
    [
        ("websocket", ()),
        ("websocket", ({},)),
        ("websocket", ({"session_id": None},)),
        ("websocket", ("x",)),
        ("websocket", ({"session_id": ["x"]},)),
        pytest.param("polling", (), marks=pytest.mark.slow),  # this client waits for its last poll to end
    ],
)
async def test_session_and_answer(tiny_server: Server, transport: str, request_data: tuple[Any, ...]) -> None:
    """The session id is a bare string; an answer is an event that rasa-webchat renders."""
    async with connected(tiny_server, (transport,)) as client:
        session_id = await client.session(*request_data)
        answer = await client.say("hello", session_id)
    assert answer.pop("metadata").keys() == {"id", "kind", "intent", "language", "records", "sources"}
    replies = [{"content_type": "text", "title": "Thanks", "payload": "/thank"}]
    assert answer == {"text": "1|greet|hello", "quick_replies": replies}


@pytest.mark.parametrize("message", [None, "", "  "])
async def test_empty_message_means_opened(tiny_server: Server, message: str | None) -> None:
    """It is greeted, not understood."""
    async with connected(tiny_server) as client:
        answer = await client.say(message, await client.session())
    assert answer["text"] == "1|greet|/greet"


@pytest.mark.parametrize("session_id", [None, "guess", "a" * 32, 7])
async def test_unknown_session_gets_a_fresh_one_and_its_answer(tiny_server: Server, session_id: object) -> None:
    """The answer reaches the asking socket, under a session id of ours."""
    async with connected(tiny_server) as client:
        await client.socket.emit("user_uttered", {"message": "hello", "session_id": session_id})
        fresh = await client.next("session_confirm")
        assert fresh != session_id
        assert (await client.next())["text"] == "1|greet|hello"


async def test_no_stranger_joins_a_session(tiny_server: Server, tiny: Running) -> None:
    """Neither by the conversation's key, nor by an altered id, nor by a token of the widget."""
    async with connected(tiny_server) as client, connected(tiny_server) as stranger:
        session_id = await client.session()
        key = tokens.read(tiny.database.keys, "socketio", session_id)[0]
        for guess in (key, session_id[:-3] + "AAA", tokens.issue(tiny.database.keys, "widget", key)):
            assert await stranger.session({"session_id": guess}) not in {guess, session_id}
        await client.say("hello", session_id)
        assert await stranger.is_quiet()


async def test_what_is_said_while_away_follows(tiny_server: Server, tiny: Running) -> None:
    """Once, in order, and not again."""
    async with connected(tiny_server) as client:
        session_id = await client.session()
        await client.say("hello", session_id)
        assert await client.is_quiet()  # meanwhile it is confirmed
    key = tokens.read(tiny.database.keys, "socketio", session_id)[0]
    for number in range(3):
        await tiny.engine.handle(Incoming("socketio", key, "hello", f"away-{number}"))
    async with connected(tiny_server) as client:
        assert await client.session({"session_id": session_id}) == session_id
        assert [(await client.next())["text"] for _ in range(3)] == [f"{number}|greet|hello" for number in (2, 3, 4)]
        assert await client.is_quiet()
    async with connected(tiny_server) as client:
        await client.session({"session_id": session_id})
        assert await client.is_quiet()


async def test_what_a_broken_connection_swallowed_follows(tiny_server: Server) -> None:
    """A message that the client has not confirmed (here: it answers no ping) is sent again."""
    url = tiny_server.url.replace("http", "ws")
    async with connect(f"{url}/socket.io/?EIO=4&transport=websocket") as socket:
        await socket.recv()
        await socket.send("40")
        await socket.recv()
        await socket.send('42["session_request", {}]')
        session_id = json.loads(str(await socket.recv())[2:])[1]
        await socket.send(f'42["user_uttered", {json.dumps({"message": "hello", "session_id": session_id})}]')
        assert "1|greet|hello" in str(await socket.recv())
    async with connected(tiny_server) as client:
        await client.session({"session_id": session_id})
        assert (await client.next())["text"] == "1|greet|hello"
        assert await client.is_quiet()
    async with connected(tiny_server) as client:
        await client.session({"session_id": session_id})
        assert await client.is_quiet()


async def test_all_tabs_of_a_session_are_told(tiny_server: Server) -> None:
    """Two sockets of one session get the same answer, once each."""
    async with connected(tiny_server) as one, connected(tiny_server) as other:
        session_id = await one.session()
        await other.session({"session_id": session_id})
        assert (await one.say("hello", session_id)) == await other.next()
        assert await one.is_quiet()
        assert await other.is_quiet()


async def test_same_id_is_one_turn_with_the_same_answer(tiny_server: Server) -> None:
    """`metadata` and `customData` are read alike; a repeat is answered from the log."""
    async with connected(tiny_server) as client:
        session_id = await client.session()
        first = await client.say("hello", session_id, customData={"message_id": "a"})
        again = await client.say("hello", session_id, metadata={"message_id": "a"})
        assert again == first
        assert (await client.say("hello", session_id))["text"] == "2|greet|hello"


async def test_failure_is_answered(tiny_server: Server) -> None:
    """Stock Rasa says nothing."""
    async with connected(tiny_server) as client:
        assert (await client.say("fail", await client.session()))["metadata"]["kind"] == "error"


async def test_flood_is_told_to_wait(tiny_server: Server) -> None:
    """The wait is named."""
    tiny_server.app.state.limits = Limits(Rates(conversation=Rate(1, 0.1)))
    async with connected(tiny_server) as client:
        session_id = await client.session()
        await client.say("hello", session_id)
        assert "10 s" in (await client.say("hello", session_id))["text"]


@pytest.mark.parametrize(
    ("origin", "auth", "admitted"),
    [("https://a.org", None, True), ("https://b.org", None, False), ("", None, False),
     ("", {"token": "Bearer t0ken"}, True), ("", {"token": "Bearer no"}, False)],
)  # fmt: skip
async def test_who_may_connect(tiny_server: Server, origin: str, auth: dict[str, str] | None, admitted: bool) -> None:
    """Pages of registered sites, or the token."""
    tiny_server.app.state.rest_gate = RestGate("t0ken", frozenset({"https://a.org"}), is_open=False)
    headers = {"Origin": origin} if origin else {}
    try:
        async with connected(tiny_server, headers=headers, auth=auth) as client:
            found = client.socket.connected
    except socketio.exceptions.ConnectionError:
        found = False
    assert found is admitted


BASE = {"recipient_id": "x", "text": "t", "metadata": {"id": 1, "kind": "answer", "customCss": "evil"}}
LINKS = [{"title": "a", "url": "https://a.org"}, {"title": "b", "url": "javascript:x"}, {"title": "c", "payload": "/c"}]


@pytest.mark.parametrize(
    ("message", "shapes"),
    [
        ({}, [{"text": "t"}]),
        (
            {"buttons": LINKS},
            [{"text": "t", "quick_replies": [
                {"type": "web_url", "title": "a", "url": "https://a.org"},
                {"content_type": "text", "title": "c", "payload": "/c"},
            ]}],
        ),
        ({"buttons": LINKS[1:2]}, [{"text": "t"}]),
        (
            {"image": "https://a.org/i.png"},
            [{"text": "t"}, {"attachment": {"type": "image", "payload": {"src": "https://a.org/i.png", "title": ""}}}],
        ),
        ({"image": "javascript:x"}, [{"text": "t"}]),
        (
            {"attachment": {"type": "video", "payload": {"src": "https://a.org/v", "title": "v"}}},
            [{"text": "t"}, {"attachment": {"type": "video", "payload": {"src": "https://a.org/v", "title": "v"}}}],
        ),
        ({"attachment": {"type": "template", "payload": {"elements": []}}}, [{"text": "t"}]),
        (
            {"attachment": {"type": "template", "payload": {"elements": [
                {"title": "c", "image_url": "javascript:x", "buttons": LINKS[2:],
                 "default_action": {"type": "web_url", "url": "https://a.org"}},
            ]}}},
            [{"text": "t"}, {"attachment": {"type": "template", "payload": {"template_type": "generic", "elements": [
                {"title": "c", "subtitle": "", "default_action": {"type": "web_url", "url": "https://a.org"},
                 "buttons": [{"content_type": "text", "title": "c", "payload": "/c"}]},
            ]}}}],
        ),
        ({"custom": {"any": "thing"}}, [{"text": "t"}]),
        ({"attachment": "odd"}, [{"text": "t"}]),
    ],
)  # fmt: skip
def test_every_message_is_said_in_shapes_that_are_rendered(message: dict[str, Any], shapes: list[Any]) -> None:
    """Text alone, text with replies, or one attachment; nothing unsafe, and no key that restyles the page."""
    found = webchat.utterances({**BASE, **message})
    assert all(rendered(event) for event in found)
    assert found == [{**shape, "metadata": {"id": 1, "kind": "answer"}} for shape in shapes]


def rendered(event: dict[str, Any]) -> bool:
    """Tell whether rasa-webchat shows an event; it drops any other shape without a word."""
    keys = event.keys() - {"metadata"}
    if keys in ({"text", "quick_replies"}, {"text", "buttons"}):
        buttons = event.get("quick_replies") or event.get("buttons") or []
        return bool(event["text"] and buttons) and all(
            button["title"] and (button.get("payload") or button.get("type") == "web_url") for button in buttons
        )
    if keys == {"attachment"}:
        kind, payload = event["attachment"]["type"], event["attachment"]["payload"]
        if kind == "template":
            cards = payload["elements"]
            return payload["template_type"] == "generic" and bool(cards) and all("buttons" in card for card in cards)
        return kind in {"image", "video"} and bool(payload["src"])
    return keys == {"text"} and bool(event["text"])


async def test_every_kind_of_answer_is_rendered(server: str) -> None:
    """All that the real assistant can say, but for its apology after a failure, which the small one makes above."""
    kinds = set()
    async with connected(server) as client:
        session_id = await client.session()
        for text, kind, part in KINDS:
            answer = await client.say(text, session_id)
            assert rendered(answer), answer
            assert answer["metadata"].keys() <= set(webchat.METADATA)
            assert (answer["metadata"]["kind"], part in answer["text"]) == (kind, True), (text, answer["text"])
            kinds.add(kind)
    assert kinds == set(Kind) - {Kind.ERROR}
