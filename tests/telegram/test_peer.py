"""End to end against telegram-test-api 4.2 (npm), a Bot API that others wrote: polling, text, buttons, edits."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from bot.settings import Settings
from bot.startup import Running
from tests.conftest import NOW, SECRET
from tests.running import serving
from tests.telegram.double import TOKEN, wait_until
from tests.telegram.process import free_port
from tests.telegram.threads import in_thread

pytestmark = pytest.mark.npm

MILLISECONDS = 10**11
CHAT, USER = 31, {"id": 31, "is_bot": False, "first_name": "Anna", "language_code": "en"}


@pytest.fixture(scope="module")
def peer() -> Iterator[str]:
    """Run the peer; return its address."""
    modules = os.environ.get("PASSPORT_NODE_MODULES", "")
    if not (Path(modules) / "telegram-test-api").is_dir():
        pytest.fail(
            "PASSPORT_NODE_MODULES must name a folder with telegram-test-api 4.2 from npm, as .ci/run makes one"
        )
    port = free_port()
    script = Path(__file__).with_name("peer.cjs")
    environment = {**os.environ, "NODE_PATH": modules}
    with subprocess.Popen(["node", script, str(port)], env=environment, stdout=subprocess.PIPE, text=True) as process:  # noqa: S607
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "ready"
        yield f"http://127.0.0.1:{port}"
        process.kill()


def adapted(value: Any) -> Any:
    """Return what the peer says in Telegram's shape: dates in seconds, and what a callback query must have."""
    if isinstance(value, list):
        return [adapted(one) for one in value]
    if not isinstance(value, dict):
        return value
    found = {name: adapted(one) for name, one in value.items()}
    if isinstance(found.get("date"), int) and found["date"] > MILLISECONDS:
        found["date"] //= 1000
    if "callback_query" in found:
        found["callback_query"]["chat_instance"] = "1"
    return found


@pytest.fixture(scope="module")
def shaped(peer: str) -> Iterator[str]:
    """Serve the peer behind an adapter of shapes: it lacks some fields, some methods, and results of some."""

    async def forward(request: Request) -> JSONResponse:
        """Ask the peer."""
        form = await request.form()
        async with httpx.AsyncClient() as client:
            reply = await client.post(
                f"{peer}{request.url.path}", data={k: v for k, v in form.items() if isinstance(v, str)}
            )
        if reply.status_code != httpx.codes.OK:  # a method that the peer does not know
            return JSONResponse({"ok": True, "result": True})
        content = reply.json()
        result: Any = True if content.get("result") is None else adapted(content["result"])
        if request.url.path.endswith("/getMe"):
            result["is_bot"] = True
        return JSONResponse({"ok": True, "result": result})

    port = free_port()
    server = uvicorn.Server(
        uvicorn.Config(Starlette(routes=[Route("/{path:path}", forward, methods=["POST"])]), port=port, log_config=None)
    )
    with in_thread(server):
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(scope="module")
def client(
    peer: str, shaped: str, program: Running, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[httpx.Client]:
    """Run the assistant on the peer; give a client of the peer's user side."""
    settings = Settings(
        data_dir=tmp_path_factory.mktemp("settings"), secret_key=SECRET, clock=NOW,
        telegram_token=TOKEN, telegram_api_url=shaped, _env_file=None,
    )  # type: ignore[call-arg]  # fmt: skip
    with serving(program, settings), httpx.Client(base_url=peer) as found:
        yield found


def message(text: str) -> dict[str, Any]:
    """Return a user's message as the peer takes it."""
    chat = {"id": CHAT, "type": "private", "first_name": "Anna"}
    return {"botToken": TOKEN, "chat": chat, "from": USER, "date": 1763812800, "text": text}


def answers(client: httpx.Client) -> list[dict[str, Any]]:
    """Return all messages of the bot, as they are now."""
    found = client.post("/getUpdatesHistory", json={"token": TOKEN}).json()["result"]
    return [one for one in found if str(one.get("message", {}).get("chat_id")) == str(CHAT)]


def test_question_button_and_command(client: httpx.Client) -> None:
    """A question is answered with buttons; a tapped one is obeyed, and leaves the keyboard; a command is known."""
    client.post("/sendMessage", json=message("Who can host us in South Africa?"))
    (first,) = wait_until(lambda: answers(client), what="an answer")
    assert "GreenCape" in first["message"]["text"]
    markup = first["message"]["reply_markup"]
    keyboard = json.loads(markup) if isinstance(markup, str) else markup
    data = keyboard["inline_keyboard"][0][0]["callback_data"]
    held = {"message_id": first["messageId"], "date": 1763812800, "chat": {"id": CHAT, "type": "private"}, "text": "x"}
    client.post("/sendCallback", json={"botToken": TOKEN, "from": USER, "data": data, "message": held})
    wait_until(lambda: len(answers(client)) == 2, what="the answer to the button")

    def buttons() -> list[str]:
        """Return the buttons that the first answer has now."""
        now = answers(client)[0]["message"]["reply_markup"]
        shown = json.loads(now) if isinstance(now, str) else now
        return [button["text"] for row in shown["inline_keyboard"] for button in row]

    wait_until(lambda: buttons() == ["Sources"], what="taking the buttons away")
    entities = [{"type": "bot_command", "offset": 0, "length": 5}]
    client.post("/sendCommand", json={**message("/help"), "entities": entities})
    wait_until(lambda: any("I can tell you" in one["message"]["text"] for one in answers(client)), what="the help")
