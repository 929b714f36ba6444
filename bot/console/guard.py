"""What stands before every request to the console: it is ready, the body is not too large, the policy goes with it."""

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.console.signing import COOKIE

STRANGERS_BODY = 64 * 1024
STAFFS_BODY = 24 * 1024 * 1024  # a spreadsheet of 10,000 events, with room
# Nothing of the console runs inline, so no nonces are needed; nothing comes from elsewhere.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
}


class Guard:
    """Puts the headers on every answer and bounds what is read; files that never change may be cached."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        with_headers = _sending(send, is_file=request.url.path.startswith("/console/static/"))
        if request.app.state.main.state.database is None:
            starting = PlainTextResponse("The assistant is starting; please try again.", 503, {"Retry-After": "2"})
            await starting(scope, receive, with_headers)
            return
        limit = STAFFS_BODY if COOKIE in request.cookies else STRANGERS_BODY
        body = await _body(receive, limit)
        if body is None:
            refusal = PlainTextResponse(f"More than {limit} bytes were sent.", 413, {"Connection": "close"})
            await refusal(scope, receive, with_headers)
        else:
            await self._app(scope, _replayed(body, receive), with_headers)


def _sending(send: Send, *, is_file: bool) -> Send:
    """Return what sends an answer with our headers."""

    async def sending(message: Message) -> None:
        """Add the headers to the start of the answer."""
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
            headers.setdefault("Cache-Control", "public, max-age=3600" if is_file else "no-store")
        await send(message)

    return sending


async def _body(receive: Receive, limit: int) -> bytes | None:
    """Read the whole body, which looking for a form's token needs anyway; None when it is larger than the limit."""
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > limit:
            return None
        if not message.get("more_body", False):
            return bytes(body)


def _replayed(body: bytes, receive: Receive) -> Receive:
    """Return what receives the body that was read, and then what comes after it."""
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receiving() -> Message:
        """Give the body once."""
        return waiting.pop() if waiting else await receive()

    return receiving
