"""A double of the Bot API on loopback: getUpdates with offsets, webhooks, messages with limits, faults on demand."""

import asyncio
import itertools
import json
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.serve import listen
from tests.telegram.markup import MarkupError, parsed

BOT = 4242
TOKEN = f"{BOT}:AAF-a-token-for-tests-only-0123456789"
USERNAME = "passport_test_bot"
LIMIT = 4096
CAPTION = 1024
CALLBACK_BYTES = 64
DATE = 1763812800
Json = dict[str, Any]
_numbers = itertools.count(1000)  # of updates, never the same twice: several doubles share a database


class RefusedError(Exception):
    """A call is refused, with Telegram's words."""

    def __init__(self, code: int, text: str, **parameters: Any) -> None:
        super().__init__(text)
        self.content = {"ok": False, "error_code": code, "description": text}
        if parameters:
            self.content["parameters"] = parameters
        self.code = code


@dataclass
class Sent:
    """A message that has arrived: where, as what, how it reads, its keyboard, and when."""

    chat_id: int
    method: str
    text: str
    markup: Json
    at: float
    message_id: int
    entities: list[tuple[str, str]] = field(default_factory=list)
    fields: Json = field(default_factory=dict)

    @property
    def buttons(self) -> list[Json]:
        """Return the inline buttons."""
        return [button for row in self.markup.get("inline_keyboard", ()) for button in row]


class Double:
    """The Bot API for one bot; what tests look at and set is public."""

    def __init__(self) -> None:
        self.url = ""
        self.updates: dict[int, Any] = {}
        self.calls: list[tuple[str, Json, float]] = []
        self.sent: list[Sent] = []
        self.blocked: set[int] = set()
        self.migrated: dict[int, int] = {}
        self.pauses: dict[int, list[int]] = defaultdict(list)  # seconds of the next 429s of a chat
        self.refuse_html = False
        self.delay = 0.0
        self.files: dict[str, bytes] = {}
        self.webhook: Json = {}
        self.secret = ""
        self.me: Json = {"can_read_all_group_messages": False, "can_join_groups": True}
        self.confirmed = 0
        self.closing = False
        self._message_ids = itertools.count(1)
        self._new = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    # What a user does

    def add(self, content: Any, update_id: int | None = None) -> int:
        """Add an update of any content for getUpdates; return its number."""
        number = next(_numbers) if update_id is None else update_id
        self.updates[number] = {"update_id": number, **content} if isinstance(content, dict) else content
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._new.set)
        return number

    def message(self, chat_id: int, text: str = "", *, chat_type: str = "private", user: int = 0, **more: Any) -> Json:
        """Return a message of a user as Telegram writes it."""
        entities = []
        if text.startswith("/"):
            entities.append({"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])})
        if (place := text.find(f"@{USERNAME}")) > 0 and not text.startswith("/"):
            entities.append({"type": "mention", "offset": place, "length": len(USERNAME) + 1})
        sender = {"id": user or abs(chat_id), "is_bot": False, "first_name": "Anna", "language_code": "en"}
        base = {
            "message_id": next(self._message_ids),
            "date": DATE,
            "chat": {"id": chat_id, "type": chat_type},
            "from": sender | more.pop("sender", {}),
        }
        return {
            "message": {
                **base,
                **({"text": text} if text else {}),
                **({"entities": entities} if entities else {}),
                **more,
            }
        }

    def say(self, chat_id: int, text: str = "", **more: Any) -> int:
        """Let a user write; return the update's number."""
        return self.add(self.message(chat_id, text, **more))

    def tap(self, message: Sent, title: str) -> int:
        """Let a user tap a button of a message."""
        data = next(button["callback_data"] for button in message.buttons if button["text"] == title)
        return self.add(self.query(message, data))

    def query(self, message: Sent, data: str) -> Json:
        """Return a callback query with any data."""
        sender = {"id": abs(message.chat_id), "is_bot": False, "first_name": "Anna", "language_code": "en"}
        chat = {"id": message.chat_id, "type": "private" if message.chat_id > 0 else "group"}
        held = {"message_id": message.message_id, "date": DATE, "chat": chat, "text": message.text}
        number = str(next(_numbers))
        return {"callback_query": {"id": number, "from": sender, "chat_instance": "1", "data": data, "message": held}}

    async def deliver(self, update: Json, client: httpx.AsyncClient) -> int:
        """Bring an update to the webhook, as Telegram does; return the status of the answer."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook.get("secret_token", "")}
        reply = await client.post(self.webhook["url"], json=update, headers=headers)
        return reply.status_code

    def close(self) -> None:
        """Let who waits for updates wait no longer."""
        self.closing = True
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._new.set)

    # What tests look at

    def to(self, chat_id: int) -> list[Sent]:
        """Return what has arrived in a chat."""
        return [one for one in self.sent if one.chat_id == chat_id]

    def called(self, method: str) -> list[Json]:
        """Return the parameters of all calls of a method."""
        return [parameters for name, parameters, _ in self.calls if name == method]

    # The server

    async def handle(self, request: Request) -> Response:
        """Answer a call."""
        method = request.path_params["method"]
        if request.path_params["token"] != TOKEN:
            return JSONResponse({"ok": False, "error_code": 401, "description": "Unauthorized"}, 401)
        parameters = await _parameters(request)
        self.calls.append((method, parameters, time.monotonic()))
        if self.delay and method.startswith("send"):
            await asyncio.sleep(self.delay)
        try:
            handler: Callable[[Json], Any] | None = getattr(self, f"on_{method.lower()}", None)
            result: Any = True
            if method.lower() == "getupdates":
                result = await self._get_updates(parameters)
            elif handler is not None:
                result = handler(parameters)
            elif method.startswith("send"):
                result = self._message(method, parameters)
        except RefusedError as refused:
            return JSONResponse(refused.content, refused.code)
        content = json.dumps({"ok": True, "result": result})  # ASCII: half a surrogate pair has no other form
        return Response(content, media_type="application/json")

    async def file(self, request: Request) -> Response:
        """Serve a file's content."""
        return Response(self.files[request.path_params["name"]])

    async def _get_updates(self, parameters: Json) -> list[Any]:
        """Confirm what is below the offset; wait for more."""
        self._loop = asyncio.get_running_loop()
        if self.webhook.get("url"):
            raise RefusedError(409, "Conflict: can't use getUpdates method while webhook is active")
        offset = int(parameters.get("offset") or 0)
        self.confirmed += sum(number < offset for number in self.updates)
        self.updates = {number: one for number, one in self.updates.items() if number >= offset}
        deadline = time.monotonic() + min(float(parameters.get("timeout") or 0), 5.0)
        while not (self.updates or self.closing) and time.monotonic() < deadline:
            self._new.clear()
            try:
                await asyncio.wait_for(self._new.wait(), deadline - time.monotonic())
            except TimeoutError:
                break
        return [self.updates[number] for number in sorted(self.updates)][: int(parameters.get("limit") or 100)]

    def on_getme(self, _: Json) -> Json:
        """Tell who the bot is."""
        return {"id": BOT, "is_bot": True, "first_name": "Passport", "username": USERNAME, **self.me}

    def on_setwebhook(self, parameters: Json) -> bool:
        """Take the address."""
        self.webhook = parameters
        return True

    def on_deletewebhook(self, _: Json) -> bool:
        """Forget the address."""
        self.webhook = {}
        return True

    def on_getwebhookinfo(self, _: Json) -> Json:
        """Tell the address."""
        info = {"url": self.webhook.get("url", ""), "has_custom_certificate": False}
        return {**info, "pending_update_count": len(self.updates), **self.webhook.get("info", {})}

    def on_getmycommands(self, _: Json) -> list[Json]:
        """Tell the commands that were set."""
        return []

    def on_getfile(self, parameters: Json) -> Json:
        """Tell where a file is."""
        name = parameters["file_id"]
        if name not in self.files:
            raise RefusedError(400, "Bad Request: wrong file_id")
        return {"file_id": name, "file_unique_id": name, "file_path": name, "file_size": len(self.files[name])}

    def on_editmessagereplymarkup(self, parameters: Json) -> Json:
        """Change a message's keyboard."""
        found = next(one for one in self.sent if one.message_id == int(parameters["message_id"]))
        markup = parameters.get("reply_markup") or {}
        if markup == found.markup:
            raise RefusedError(400, "Bad Request: message is not modified")
        found.markup = markup
        return _shown(found)

    def on_sendchataction(self, _: Json) -> bool:
        """Show that the bot is at work."""
        return True

    def _message(self, method: str, parameters: Json) -> Json:
        """Let a message arrive, or refuse it as Telegram does."""
        chat_id = int(parameters["chat_id"])
        self._refuse(chat_id)
        _check_keyboard(parameters.get("reply_markup") or {})
        given = str(parameters.get("text") or parameters.get("caption") or "")
        text, entities = given, list[tuple[str, str]]()
        if parameters.get("parse_mode") == "HTML":
            if self.refuse_html:
                raise RefusedError(400, "Bad Request: can't parse entities: as the test wants")
            try:
                text, entities = parsed(given)
            except MarkupError as error:
                raise RefusedError(400, f"Bad Request: can't parse entities: {error}") from error
        if method == "sendMessage" and not text.strip():
            raise RefusedError(400, "Bad Request: message text is empty")
        if len(text.encode("utf-16-le")) // 2 > (LIMIT if method == "sendMessage" else CAPTION):
            raise RefusedError(400, "Bad Request: message is too long")
        markup = parameters.get("reply_markup") or {}
        number = next(self._message_ids)
        found = Sent(chat_id, method, text, markup, time.monotonic(), number, entities, parameters)
        self.sent.append(found)
        return _shown(found)

    def _refuse(self, chat_id: int) -> None:
        """Refuse what is to be refused."""
        if chat_id in self.blocked:
            raise RefusedError(403, "Forbidden: bot was blocked by the user")
        if chat_id in self.migrated:
            text = "Bad Request: group chat was upgraded to a supergroup chat"
            raise RefusedError(400, text, migrate_to_chat_id=self.migrated[chat_id])
        if self.pauses[chat_id]:
            seconds = self.pauses[chat_id].pop(0)
            raise RefusedError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def _shown(sent: Sent) -> Json:
    """Return a message as the Bot API does."""
    chat = {"id": sent.chat_id, "type": "private" if sent.chat_id > 0 else "group"}
    sender = {"id": BOT, "is_bot": True, "first_name": "Passport"}
    return {"message_id": sent.message_id, "date": DATE, "chat": chat, "from": sender, "text": sent.text}


def _check_keyboard(markup: Json) -> None:
    """Refuse buttons that Telegram refuses."""
    for row in markup.get("inline_keyboard", ()):
        for button in row:
            if len(button.get("callback_data", "").encode()) > CALLBACK_BYTES:
                raise RefusedError(400, "Bad Request: BUTTON_DATA_INVALID")
            if not button["text"].strip():
                raise RefusedError(400, "Bad Request: text buttons are empty")


async def _parameters(request: Request) -> Json:
    """Return the parameters of a call; nested ones come as JSON."""
    form = await request.form()
    found: Json = {}
    for name, value in form.items():
        if isinstance(value, str):
            found[name] = json.loads(value) if value[:1] in "{[" and name not in {"text", "caption"} else value
        else:
            found[name] = {"name": value.filename, "content": await value.read()}
    return found


@contextmanager
def serving() -> Iterator[Double]:
    """Run a double until the end of the block."""
    double = Double()
    routes = [
        Route("/bot{token}/{method}", double.handle, methods=["GET", "POST"]),
        Route("/file/bot{token}/{name:path}", double.file),
    ]
    listener = listen("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(Starlette(routes=routes), log_config=None, timeout_graceful_shutdown=1))
    thread = threading.Thread(target=lambda: asyncio.run(server.serve([listener])), daemon=True)
    thread.start()
    double.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    try:
        yield double
    finally:
        double.close()
        server.should_exit = True
        thread.join(10)
        listener.close()


def wait_until(true: Callable[[], Any], seconds: float = 20.0, *, what: str = "it") -> Any:
    """Wait until something is true, and return it."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found := true():
            return found
        time.sleep(0.02)
    raise AssertionError(f"{what} has not happened within {seconds} s")
