"""Rasa's REST protocol, so that unmodified Rasa clients work: `/webhooks/rest/` and `/webhooks/rest/webhook`."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import orjson
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from actions import texts
from bot.access import RestGate
from bot.addresses import absolute
from bot.incoming import Incoming, Message
from bot.limits import Limits
from bot.logs import logger, trace
from knowledge.store_error import StoreError

if TYPE_CHECKING:
    from bot.turn import Engine

CHANNEL = "rest"
LONGEST_ID = 255  # characters of a sender or a message id, as the store's columns hold them
RETRY_SECONDS = "2"


class RequestError(Exception):
    """A request that cannot be answered: its status, and a text that says why."""

    def __init__(self, status: int, text: str, **headers: str) -> None:
        super().__init__(text)
        self.response = json_response({"error": text}, status, headers)


def json_response(content: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Return content as JSON."""
    return Response(orjson.dumps(content), status, headers, media_type="application/json")


def routes() -> list[Route]:
    """Return the protocol's two routes."""
    return [
        Route("/webhooks/rest/", alive, methods=["GET"]),
        Route("/webhooks/rest/webhook", webhook, methods=["POST"]),
    ]


async def alive(_request: Request) -> Response:
    """Answer Rasa's health check of the channel."""
    return json_response({"status": "ok"})


async def webhook(request: Request) -> Response:
    """Answer one message with the assistant's, as a JSON array or (`?stream=true`) as one JSON object a line.

    Both come after the turn is committed. Errors: 400 for what is no message, 401 without permission, 413 when it is
    too large, 429 (with `Retry-After`) after too many, 503 while the assistant starts or its database is out of reach.
    """
    try:
        incoming = await _incoming(request)
        messages = await _handle(request, incoming)
    except RequestError as error:
        return error.response
    if request.query_params.get("stream", "").lower() == "true":
        return StreamingResponse(_lines(messages), media_type="text/event-stream")
    return json_response(messages)


async def _handle(request: Request, incoming: Incoming) -> list[Message]:
    """Let the engine answer, once there is one."""
    engine: Engine | None = request.app.state.engine
    if engine is None:
        raise RequestError(503, "The assistant is starting; please try again.", **{"Retry-After": RETRY_SECONDS})
    try:
        messages = await engine.handle(incoming)
    except (StoreError, SQLAlchemyError) as error:
        logger.error("message lost", channel=CHANNEL, **trace(error))
        raise RequestError(503, "The message could not be recorded; please try again.") from error
    root = request.app.state.settings.public_url or str(request.base_url)
    return [absolute(message, root) for message in messages]


async def _incoming(request: Request) -> Incoming:
    """Read a message from a request, whatever its content type: web clients send text/plain to avoid a preflight."""
    gate: RestGate = request.app.state.rest_gate
    if not gate.admits(request.headers.get("authorization", ""), request.headers.get("origin", "")):
        raise RequestError(401, "This server needs a bearer token.", **{"WWW-Authenticate": "Bearer"})
    content = parse(await body(request, request.app.state.settings.body_limit))
    metadata = content.get("metadata") or {}
    if not isinstance(metadata, dict):
        raise RequestError(400, "`metadata` must be an object.")
    sender = identifier(content, "sender")
    if sender is None:
        raise RequestError(400, "`sender` is missing: it names the conversation.")
    text = content.get("message")
    if not isinstance(text, str | None):
        raise RequestError(400, "`message` must be a string.")
    _refuse_flood(request, sender, metadata)
    return Incoming(CHANNEL, sender, text or "", identifier(metadata, "message_id"), metadata)


def _refuse_flood(request: Request, sender: str, metadata: Mapping[str, Any]) -> None:
    """Raise a friendly refusal, in the language that the client names, when there is something to wait for."""
    gate: RestGate = request.app.state.rest_gate
    is_trusted = gate.trusts(request.headers.get("authorization", ""))
    address = None if is_trusted or request.client is None else request.client.host
    limits: Limits = request.app.state.limits
    if wait := limits.rest(sender, address):
        language = texts.supported(str(metadata.get("language") or ""))
        said = texts.text(language, "turn-wait", seconds=wait)
        raise RequestError(429, said, **{"Retry-After": str(wait)})


async def body(request: Request, limit: int) -> bytes:
    """Return a request's body, of which no more than the limit is ever held."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise RequestError(413, f"The request is larger than {limit} bytes.", Connection="close")
    return bytes(body)


def parse(body: bytes) -> dict[str, Any]:
    """Return the JSON object that a body holds."""
    try:
        content = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise RequestError(400, "The body is not JSON.") from error
    if not isinstance(content, dict):
        raise RequestError(400, "The body must be a JSON object with `sender` and `message`.")
    return content


def identifier(content: Mapping[str, Any], name: str) -> str | None:
    """Return a client's identifier (numbers count as text), None when it is absent or empty."""
    value = content.get(name)
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, str | int) or len(str(value)) > LONGEST_ID:
        raise RequestError(400, f"`{name}` must be a string of at most {LONGEST_ID} characters.")
    return str(value)


def _lines(messages: list[Message]) -> Iterator[bytes]:
    """Write each message as one line of JSON, as stock Rasa streams them."""
    return (orjson.dumps(message) + b"\n" for message in messages)
