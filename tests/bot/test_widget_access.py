"""Who may use the widget: tokens, sites and signed users, and limits that shut nobody else out."""

import asyncio
import hashlib
import hmac
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest

from bot import tokens
from bot.errors import SettingsError
from bot.limits import Limits, Rate, Rates
from bot.settings import Settings
from bot.sites import Sites
from bot.startup import Running
from tests.bot.visiting import OTHER, SECRET, judge, send, session
from tests.running import Server

EVIL = "https://evil.example"


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
