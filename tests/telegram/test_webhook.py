"""Updates that Telegram brings: stored before they are confirmed; what is not from Telegram is refused without work."""

import itertools
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.settings import Settings
from bot.startup import Running
from bot.telegram import arrival
from knowledge import inbox
from knowledge.conversations import Inbound
from knowledge.telegram import HANDLED, TelegramUpdate
from tests.conftest import NOW, SECRET
from tests.running import serving
from tests.telegram import double
from tests.telegram.conftest import Chatting, state
from tests.telegram.double import BOT, TOKEN, wait_until
from tests.telegram.process import free_port

_numbers = itertools.count(500_000)


@pytest.fixture(scope="module")
def hooked(program: Running, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chatting]:
    """Run the real assistant with a public address, to which the double brings updates."""
    with double.serving() as api:
        port = free_port()
        settings = Settings(
            data_dir=tmp_path_factory.mktemp("settings"),
            secret_key=SECRET,
            clock=NOW,
            telegram_token=TOKEN,
            telegram_api_url=api.url,
            public_url=f"http://127.0.0.1:{port}",
            body_limit=10_000,
            _env_file=None,  # type: ignore[call-arg]
        )
        with serving(program, settings) as server:
            wait_until(lambda: api.webhook.get("url"), what="setting the webhook")
            api.webhook["url"] = server.url + httpx.URL(api.webhook["url"]).path
            yield Chatting(api, program, server.url, settings)


@pytest.fixture
async def client() -> Any:
    """Give an HTTP client."""
    async with httpx.AsyncClient() as found:
        yield found


async def test_webhook_is_answered_once_stored(hooked: Chatting, client: httpx.AsyncClient) -> None:
    """200 means stored; brought again, even at once, it is one turn."""
    number = next(_numbers)
    update = {"update_id": number, **hooked.api.message(701, "hello")}
    assert [await hooked.api.deliver(update, client) for _ in range(3)] == [200, 200, 200]
    wait_until(lambda: state(hooked.program, number) == HANDLED)
    with hooked.program.database.read() as session:
        assert len(session.scalars(select(Inbound).where(Inbound.message_id == f"{BOT}:{number}")).all()) == 1


@pytest.mark.parametrize("secret", ["", "wrong", "x" * 10_000])
async def test_wrong_secret_is_refused(hooked: Chatting, client: httpx.AsyncClient, secret: str) -> None:
    """Whoever does not know the secret gets 403, and nothing is read or stored."""
    number = next(_numbers)
    update = {"update_id": number, **hooked.api.message(702, "hello")}
    reply = await client.post(hooked.api.webhook["url"], json=update, headers={arrival.HEADER: secret})
    assert (reply.status_code, reply.content) == (403, b"")
    assert state(hooked.program, number) is None


async def test_wrong_path_is_refused(hooked: Chatting, client: httpx.AsyncClient) -> None:
    """There is nothing at another path."""
    headers = {arrival.HEADER: hooked.api.webhook["secret_token"]}
    for path in ("/telegram", "/telegram/1", f"/telegram/{BOT}/x"):
        assert (await client.post(hooked.url + path, json={}, headers=headers)).status_code == 404


async def test_huge_body_is_refused(hooked: Chatting, client: httpx.AsyncClient) -> None:
    """A body over the limit is refused, or cut off while it is sent, whether its length is told or not."""
    headers = {arrival.HEADER: hooked.api.webhook["secret_token"]}

    async def chunks() -> Any:
        """Send a body without telling its length."""
        for _ in range(20):
            yield b"x" * 1000

    for content in (b"x" * 20_000, chunks()):
        try:
            reply = await client.post(hooked.api.webhook["url"], content=content, headers=headers)
        except (httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError):
            continue
        assert reply.status_code == 413


async def test_no_json_is_laid_aside(hooked: Chatting, client: httpx.AsyncClient) -> None:
    """What is no JSON, with the right secret, is answered with 200, since it would only come again."""
    headers = {arrival.HEADER: hooked.api.webhook["secret_token"]}
    reply = await client.post(hooked.api.webhook["url"], content=b"{no json", headers=headers)
    assert reply.status_code == 200
    with hooked.program.database.read() as session:
        assert session.scalar(select(TelegramUpdate).where(TelegramUpdate.update_id < 0)) is not None


async def test_database_down_is_told(
    hooked: Chatting, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """503 as long as nothing can be stored; Telegram brings the update again."""
    number = next(_numbers)
    update = {"update_id": number, **hooked.api.message(703, "hello")}

    def down(*_: object) -> None:
        """Fail as a database does that is away."""
        raise OperationalError("insert", {}, Exception("away"))

    with monkeypatch.context() as patch:
        patch.setattr(inbox, "store", down)
        assert await hooked.api.deliver(update, client) == 503
    assert await hooked.api.deliver(update, client) == 200
    wait_until(lambda: state(hooked.program, number) == HANDLED)
