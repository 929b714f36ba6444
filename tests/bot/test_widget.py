"""The widget's transport: who may read what, nothing lost and nothing twice, and limits that shut nobody else out."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest
import yaml

from bot import tokens, widget
from bot.errors import SettingsError
from bot.limits import Limits, Rate, Rates
from bot.settings import Settings
from bot.sites import Sites
from bot.startup import Running
from knowledge import feedback
from knowledge.gates import Asker
from tests.bot.talking import counts
from tests.running import Server, serving

SITE = "https://cluster.example"
OTHER = "https://other.example"
EVIL = "https://evil.example"
SECRET = "the web master's own secret, 32 characters"


@pytest.fixture
def site_settings(plain_settings: Settings, tmp_path: Path) -> Settings:
    """Return settings with two registered sites."""
    sites = [
        {"id": "cluster", "origins": [SITE], "cluster": "greencape", "greeting": {"en": "Hello from us."},
         "privacy": "https://cluster.example/privacy", "secret": SECRET},
        {"id": "other", "origins": [OTHER]},
    ]  # fmt: skip
    path = tmp_path / "sites.yml"
    path.write_text(yaml.safe_dump({"sites": sites}), encoding="utf-8")
    return plain_settings.model_copy(update={"sites_file": path})


@pytest.fixture
def sited(tiny: Running, site_settings: Settings) -> Iterator[Server]:
    """Serve the small assistant for two sites."""
    with serving(tiny, site_settings) as server:
        yield server


@pytest.fixture
async def web(sited: Server) -> AsyncIterator[httpx.AsyncClient]:
    """Give an HTTP client that comes from a page of the first site."""
    async with httpx.AsyncClient(base_url=sited.url, timeout=30, headers={"Origin": SITE}) as client:
        yield client


async def session(web: httpx.AsyncClient, site: str = "cluster", **more: Any) -> dict[str, str]:
    """Begin a conversation; return the header that its messages need."""
    reply = await web.post("/widget/session", json={"site": site, **more})
    assert reply.status_code == 200, reply.text
    return {"Authorization": f"Bearer {reply.json()['token']}"}


async def send(
    web: httpx.AsyncClient, header: dict[str, str], text: str, message_id: str, after: int = 0
) -> httpx.Response:
    """Send a message of a conversation."""
    body = {"id": message_id, "text": text, "after": after}
    return await web.post("/widget/messages", json=body, headers=header)


def told(page: dict[str, Any]) -> list[tuple[int, str, str]]:
    """Return number, sender and text of the messages of a page."""
    return [(message["number"], message["sender"], message["text"]) for message in page["messages"]]


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


@asynccontextmanager
async def streaming(
    web: httpx.AsyncClient, header: dict[str, str], after: int = 0
) -> AsyncIterator[AsyncIterator[tuple[int, dict[str, Any]]]]:
    """Give the events of a stream as (id, data)."""
    async with web.stream("GET", "/widget/stream", headers={**header, "Last-Event-ID": str(after)}) as reply:
        assert reply.headers["content-type"].startswith("text/event-stream")

        async def events() -> AsyncIterator[tuple[int, dict[str, Any]]]:
            """Yield the events."""
            number = 0
            async for line in reply.aiter_lines():
                if line.startswith("id: "):
                    number = int(line[4:])
                elif line.startswith("data: "):
                    yield number, json.loads(line[6:])

        yield events()


async def test_stream_tells_what_is_said_elsewhere(web: httpx.AsyncClient) -> None:
    """Another tab's message and its answer come at once, each event under the number of its last message."""
    header = await session(web)
    async with streaming(web, header) as events:
        await send(web, header, "hello", "from another tab")
        number, page = await asyncio.wait_for(anext(events), 5)
    assert number == page["messages"][-1]["number"] == 2


async def test_stream_tells_what_another_process_writes(web: httpx.AsyncClient, tiny: Running) -> None:
    """The poll each second is the truth: no hint reaches this process."""
    from bot.incoming import Incoming  # noqa: PLC0415

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


async def judge(web: httpx.AsyncClient, header: dict[str, str], **body: Any) -> httpx.Response:
    """Judge an answer."""
    return await web.post("/widget/feedback", json=body, headers=header)


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


def forged(running: Running, **changed: Any) -> str:
    """Return a token as ours would be, with some claims changed."""
    now = datetime.now(UTC)
    claims = {"aud": "widget", "sub": "key", "site": "cluster", "iat": now, "exp": now + timedelta(days=1)}
    return jwt.encode({**claims, **changed}, changed.pop("key", running.database.keys.token), "HS256")


async def test_bad_tokens_get_one_answer_that_tells_nothing(web: httpx.AsyncClient, tiny: Running) -> None:
    """Guessed, altered, expired, another channel's, unsigned, none: 401, the same bytes, on every route."""
    good = (await session(web))["Authorization"][7:]
    await send(web, {"Authorization": f"Bearer {good}"}, "hello", "m1")
    past = datetime.now(UTC) - timedelta(days=100)
    head, payload, signature = good.split(".")
    bad = [
        "", "guess", good[:-2], good[:-4] + "AAAA", f"{head}.{payload[:-2]}AA.{signature}",
        forged(tiny, iat=past, exp=past + timedelta(days=90)), forged(tiny, aud="socketio"),
        jwt.encode({"aud": "widget", "sub": "key", "site": "cluster"}, tiny.database.keys.token, "HS256"),
        jwt.encode(jwt.decode(good, options={"verify_signature": False}), "x" * 32, "HS256"),
        jwt.encode(jwt.decode(good, options={"verify_signature": False}), "", "none"),
    ]  # fmt: skip
    answers = set()
    for token in bad:
        header = {"Authorization": f"Bearer {token}".strip()}
        replies = [
            await web.get("/widget/messages", headers=header),
            await web.get("/widget/stream", headers=header),
            await send(web, header, "hello", "m2"),
            await judge(web, header, message=2, liked=False),
        ]
        answers |= {(reply.status_code, reply.text) for reply in replies}
    assert answers == {(401, '{"error":"This needs a valid token."}')}


@pytest.mark.parametrize(
    "origin", [EVIL, OTHER, "null", "https://cluster.example.evil.example", "http://cluster.example"]
)
async def test_foreign_site_is_refused(web: httpx.AsyncClient, origin: str) -> None:
    """A token works on the site that it was made for only; a browser of another page cannot even read the refusal."""
    header = await session(web)
    replies = [
        await web.post("/widget/session", json={"site": "cluster"}, headers={"Origin": origin}),
        await web.get("/widget/config?site=cluster", headers={"Origin": origin}),
        await web.get("/widget/messages", headers={**header, "Origin": origin}),
        await web.get("/widget/stream", headers={**header, "Origin": origin}),
        await web.post("/widget/messages", json={"id": "1", "text": "hello"}, headers={**header, "Origin": origin}),
    ]
    assert [reply.status_code for reply in replies] == [403] * 5
    if origin != OTHER:
        assert all("access-control-allow-origin" not in reply.headers for reply in replies)


async def test_unknown_site_is_refused(web: httpx.AsyncClient) -> None:
    """Sites are registered."""
    assert (await web.post("/widget/session", json={"site": "nobody"})).status_code == 403


async def test_own_pages_may_use_it(sited: Server) -> None:
    """Browsers leave the origin out where a page asks its own server, and name it when it posts."""
    async with httpx.AsyncClient(base_url=sited.url, headers={"Sec-Fetch-Site": "same-origin"}) as own:
        assert (await own.get("/widget/config")).status_code == 200
        assert (await own.post("/widget/session", json={}, headers={"Origin": sited.url})).status_code == 200
        crossing = await own.get("/widget/config", headers={"Sec-Fetch-Site": "cross-site"})
    assert crossing.status_code == 403


async def test_channels_are_namespaces_of_their_own(web: httpx.AsyncClient, tiny: Running) -> None:
    """A REST sender that is called like a widget's conversation is another one."""
    header = await session(web)
    await send(web, header, "hello", "m1")
    key = tokens.read(tiny.database.keys, "widget", header["Authorization"][7:])[0]
    reply = await web.post("/webhooks/rest/webhook", json={"sender": key, "message": "hello"})
    assert reply.json()[0]["text"] == "1|greet|hello"
    assert len((await web.get("/widget/messages", headers=header)).json()["messages"]) == 2


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


def identity(user: str = "anna", lasts: float = 60, secret: str = SECRET, site: str = "cluster") -> dict[str, Any]:
    """Sign an identity as a site's server does."""
    expires = int(time.time() + lasts)
    signed = f"{site}\n{user}\n{expires}".encode()
    signature = hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
    return {"user": user, "expires": expires, "signature": signature}


async def test_signed_identity_finds_its_conversation_on_every_device(web: httpx.AsyncClient) -> None:
    """The same user reads on, another one begins anew."""
    await send(web, await session(web, identity=identity()), "hello", "m1")
    again = await web.get("/widget/messages", headers=await session(web, identity=identity(lasts=90)))
    stranger = await web.get("/widget/messages", headers=await session(web, identity=identity("bert")))
    assert (len(again.json()["messages"]), stranger.json()["messages"]) == (2, [])


@pytest.mark.parametrize(
    "wrong",
    [identity(lasts=-1), identity(lasts=1e6), identity(secret="x" * 40), identity(site="other"),
     {**identity(), "user": "bert"}, {**identity(), "expires": "9999999999"}, {**identity(), "signature": "ü"}, "anna"],
)  # fmt: skip
async def test_wrong_identity_is_refused(web: httpx.AsyncClient, wrong: object) -> None:
    """Expired, too long valid, of another site or user, or not signed by it."""
    reply = await web.post("/widget/session", json={"site": "cluster", "identity": wrong})
    assert reply.status_code == 403


async def test_one_flooding_visitor_waits_and_the_office_does_not(web: httpx.AsyncClient) -> None:
    """200 visitors behind one address begin and are answered while one of them floods; that one is told how long."""
    flooding = await session(web)
    flood = [(await send(web, flooding, "hello", f"f{number}")).status_code for number in range(30)]
    assert flood[:20] == [200] * 20
    refused = await send(web, flooding, "hello", "one more")
    assert refused.status_code == 429
    assert refused.headers["Retry-After"] in refused.json()["error"]
    assert refused.headers["Access-Control-Expose-Headers"] == "Retry-After"

    async def visit(number: int) -> int:
        """Begin a conversation and say one thing."""
        return (await send(web, await session(web), "hello", f"v{number}")).status_code

    assert await asyncio.gather(*[visit(number) for number in range(200)]) == [200] * 200
    assert flood[-1] == 429


def test_limits_let_in_again_after_the_wait_they_named() -> None:
    """Neither earlier nor later; another conversation, and another address, is untouched."""
    now = [0.0]
    limits = Limits(Rates(Rate(2, 0.1), Rate(100, 10), Rate(1, 0.5)), lambda: now[0])
    assert [limits.message("a", "s") for _ in range(3)] == [0, 0, 10]
    assert limits.message("b", "s") == 0
    now[0] = 9.9
    assert limits.message("a", "s") == 1
    now[0] = 10.1
    assert limits.message("a", "s") == 0
    addresses = ["192.0.2.1", "192.0.2.1", "192.0.2.2", "2001:db8::1", "2001:db8::2", "2001:db8:0:1::"]
    assert [limits.start(address, "s") for address in addresses] == [0, 2, 0, 0, 2, 0]


def test_limit_of_a_site_counts_all_its_visitors() -> None:
    """One site that is flooded does not slow the others."""
    limits = Limits(Rates(site=Rate(3, 1)), lambda: 0.0)
    assert [limits.message(str(visitor), "a") for visitor in range(4)] == [0, 0, 0, 1]
    assert limits.message("visitor", "b") == 0


def test_old_token_is_replaced_when_it_is_used(tiny: Running) -> None:
    """A talk that goes on does not end after ninety days."""
    keys, now = tiny.database.keys, datetime.now(UTC)
    claims = {"aud": "widget", "sub": "key", "site": "own", "iat": now - timedelta(days=31), "exp": now + timedelta(1)}
    assert tokens.read(keys, "widget", jwt.encode(claims, keys.token, "HS256")) == ("key", "own", True)
    assert tokens.read(keys, "widget", tokens.issue(keys, "widget", "key", "own")) == ("key", "own", False)


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("sites: [{id: a, origins: [https://a.org/path]}]", "sites.0.origins"),
        ("sites: [{id: A b, origins: []}]", "sites.0.id"),
        ("sites: [{id: a, origins: [], privacy: 'javascript:alert(1)'}]", "sites.0.privacy"),
        ("sites: [{id: a, origins: [], secret: short}]", "secret"),
        ("sites: [{id: own, origins: []}]", "own"),
        ("sites: [{id: a, origins: []}, {id: a, origins: []}]", "every id once"),
        ("sites: [{id: a, origin: []}]", "sites.0.origin"),
        ("sites: {", "cannot be read"),
        ("", "top"),
    ],
)
def test_wrong_sites_file_names_what_is_wrong(
    plain_settings: Settings, tmp_path: Path, content: str, named: str
) -> None:
    """One line, with the place."""
    path = tmp_path / "sites.yml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match=named):
        Sites.of(plain_settings.model_copy(update={"sites_file": path}))


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
