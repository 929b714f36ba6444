"""The widget's transport: messages go up by POST, the log comes down by Server-Sent Events, or by asking for it.

Nothing is stored before a visitor's first message: a token only names a conversation that may one day exist. Whoever
has no valid token, or comes from a site that is not allowed, is told exactly that and nothing else.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import orjson
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from actions import texts
from bot import tokens
from bot.access import BEARER
from bot.incoming import Incoming
from bot.limits import Limits
from bot.logs import logger, trace
from bot.rest import RequestError, body, identifier, json_response, parse
from bot.sites import OWN, IdentityError, LiveSites, Site
from bot.watches import Watch, Watches
from knowledge import conversations, feedback, telegram
from knowledge.columns import lookup_hash
from knowledge.conversations import LogMessage
from knowledge.database import Database
from knowledge.digits import whole_number
from knowledge.store_error import StoreError

if TYPE_CHECKING:
    from bot.turn import Engine

CHANNEL = "widget"
HEARTBEAT_SECONDS = 15.0
LONGEST_WAIT = 25.0
CONTENT = ("buttons", "image", "attachment", "custom")
STREAM_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
PRIVATE = {"Cache-Control": "no-store"}


@dataclass(frozen=True)
class Reader:
    """Who may read a conversation: its key, the site it belongs to, and a fresh token when the present one ages."""

    key: str
    site: Site
    fresh: str | None = None


def routes() -> list[Route]:
    """Return the transport's routes."""
    return [
        Route("/widget/session", session, methods=["POST"]),
        Route("/widget/messages", send, methods=["POST"]),
        Route("/widget/messages", receive, methods=["GET"]),
        Route("/widget/stream", stream, methods=["GET"]),
        Route("/widget/telegram", telegram_link, methods=["POST"]),
    ]


async def session(request: Request) -> Response:
    """Give a token for a conversation: `{"site", "identity"?}` → `{"token"}`.

    With an identity that the site's own server has signed, it is that user's conversation; otherwise a new one.
    """
    try:
        content = parse(await body(request, request.app.state.settings.body_limit))
        site = admitted(request, str(content.get("site") or OWN))
        wait = limits(request).start(request.client.host if request.client else "", site.id)
        refuse_flood(wait, content)
        key = await _user_key(request, site, content["identity"]) if content.get("identity") else tokens.new_key()
    except RequestError as error:
        return error.response
    return json_response({"token": tokens.issue(database_of(request).keys, CHANNEL, key, site.id)}, headers=PRIVATE)


async def send(request: Request) -> Response:
    """Take a message: `{"id", "text", "language"?, "after"?}` → the log after `after`, once the turn is committed.

    The client's own `id` makes it idempotent. 429 says how long to wait, in words and in `Retry-After`.
    """
    try:
        reader = reader_of(request)
        content = parse(await body(request, request.app.state.settings.body_limit))
        refuse_flood(limits(request).message(reader.key, reader.site.id), content)
        incoming = _incoming(reader, content)
        await _handle(request, incoming)
        page = await run_in_threadpool(
            log_after, database_of(request), CHANNEL, reader.key, _number(content.get("after"))
        )
    except RequestError as error:
        return error.response
    return json_response({**page, **_renewal(reader)}, headers=PRIVATE)


async def receive(request: Request) -> Response:
    """Give the log after `?after=`; with `?wait=` seconds, as soon as there is something new in it."""
    try:
        reader = reader_of(request)
        after, wait = _number(request.query_params.get("after")), _number(request.query_params.get("wait"))
        watches = _watches(request)
    except RequestError as error:
        return error.response
    until = time.monotonic() + min(wait, LONGEST_WAIT)
    with watches.watch(CHANNEL, reader.key) as watch:
        while True:
            page = await run_in_threadpool(log_after, database_of(request), CHANNEL, reader.key, after)
            left = until - time.monotonic()
            if page["messages"] or left <= 0 or watch.ended or await request.is_disconnected():
                return json_response({**page, **_renewal(reader)}, headers=PRIVATE)
            await watch.wait(left)


async def stream(request: Request) -> Response:
    """Send the log after `Last-Event-ID` (or `?after=`) and whatever is added to it, as Server-Sent Events.

    Each event's id is the number of the last message in it, its data what `receive` gives.
    """
    try:
        reader = reader_of(request)
        watches = _watches(request)
        after = _number(request.headers.get("last-event-id") or request.query_params.get("after"))
    except RequestError as error:
        return error.response
    events = _events(database_of(request), watches, reader.key, after)
    return StreamingResponse(events, media_type="text/event-stream", headers=STREAM_HEADERS)


async def telegram_link(request: Request) -> Response:
    """Give a link by which the conversation goes on in Telegram: `{"url"}`; it works once, within the hour.

    404 where there is no bot, or nothing was said yet.
    """
    try:
        reader = reader_of(request)
        refuse_flood(limits(request).message(reader.key, reader.site.id), {})
        database = database_of(request)
        url = await asyncio.wrap_future(database.submit(lambda store: _telegram_url(store, reader.key)))
    except RequestError as error:
        return error.response
    return json_response({"url": url}, headers=PRIVATE)


def _telegram_url(store: Session, key: str) -> str:
    """Return a fresh link for a conversation."""
    bot, found = telegram.known_bot(store), conversations.find(store, CHANNEL, key)
    if bot is None or found is None:
        raise RequestError(404, "This conversation cannot go on in Telegram.")
    return f"https://t.me/{bot.username}?start=w-{telegram.new_link(store, found.id)}"


async def _events(database: Database, watches: Watches, key: str, after: int) -> AsyncIterator[bytes]:
    """Yield the log's pages as events, and a comment now and then, so that both sides notice a dead connection."""
    yield b": open\n\n"
    with watches.watch(CHANNEL, key) as watch:
        while not watch.ended:
            page = await run_in_threadpool(log_after, database, CHANNEL, key, after)
            if page["messages"]:
                after = page["messages"][-1]["number"]
                yield b"id: %d\ndata: %s\n\n" % (after, orjson.dumps(page))
            if not await _woken(watch):
                yield b": still here\n\n"


async def _woken(watch: Watch) -> bool:
    """Wait for something new, at most until the next sign of life is due."""
    return await watch.wait(HEARTBEAT_SECONDS)


def log_after(database: Database, channel: str, key: str, after: int) -> dict[str, Any]:
    """Return a conversation's log after a number, and the number from which on there still is one."""
    with database.read() as session:
        found = conversations.find(session, channel, key)
        if found is None:
            return {"first": 1, "messages": []}
        log = conversations.messages(session, found, after)
        liked = feedback.given(session, found, after)
        first = conversations.first_number(session, found)
        return {"first": first, "messages": [logged(row, liked.get(row.id)) for row in log]}


def logged(row: LogMessage, liked: bool | None = None) -> dict[str, Any]:
    """Return one message of the log as the widget reads it, with the visitor's thumb up or down if he gave one."""
    payload = row.payload or {}
    content = {name: payload[name] for name in CONTENT if name in payload}
    metadata = {**payload.get("metadata", {}), "id": row.id}
    sent = {"number": row.number, "sender": row.sender, "text": row.text, "time": row.created_at.isoformat()}
    thumb = {} if liked is None else {"liked": liked}
    return {**sent, **thumb, **content, "metadata": metadata}


def admitted(request: Request, site_id: str) -> Site:
    """Return the site that a request comes from; our own pages may use every site.

    Raises:
        RequestError: there is no such site, or the page is not one of its.
    """
    sites: LiveSites = request.app.state.sites
    site = sites.find(site_id)
    origin = request.headers.get("origin", "").lower()
    if site is None or not (origin in site.origins or is_own(request, origin)):
        raise RequestError(403, "This web site may not use the assistant.")
    return site


def is_own(request: Request, origin: str) -> bool:
    """Tell whether an origin is this server's; browsers leave it out where a page asks its own server."""
    if not origin:
        return request.headers.get("sec-fetch-site", "same-origin") in {"same-origin", "none"}
    public = request.app.state.settings.public_url
    return origin == public.lower() or (not public and urlsplit(origin).netloc == request.headers.get("host", ""))


def limits(request: Request) -> Limits:
    """Return the limits of this server."""
    found: Limits = request.app.state.limits
    return found


def refuse_flood(wait: int, content: dict[str, Any]) -> None:
    """Raise a friendly refusal when there is something to wait for."""
    if wait:
        language = texts.supported(str(content.get("language") or ""))
        said = texts.text(language, "widget-wait", seconds=wait)
        raise RequestError(429, said, **{"Retry-After": str(wait)})


async def _user_key(request: Request, site: Site, identity: object) -> str:
    """Return the key of a signed-in user's conversation, the same on every device and unknown to everybody else."""
    try:
        user = site.user(identity)
    except IdentityError:
        raise RequestError(403, "The signed identity is not valid.") from None
    database = database_of(request)

    def key() -> str:
        """Derive it under this installation's key."""
        with database.read() as session:
            return lookup_hash(session, f"{CHANNEL}\n{site.id}\n{user}")

    return await run_in_threadpool(key)


def reader_of(request: Request) -> Reader:
    """Return who may read which conversation, from the token; all that is wrong with one gets the same answer."""
    header = request.headers.get("authorization", "")
    keys = database_of(request).keys
    try:
        key, site_id, is_old = tokens.read(
            keys, CHANNEL, header[len(BEARER) :] if header.lower().startswith(BEARER) else ""
        )
    except tokens.TokenError:
        raise RequestError(401, "This needs a valid token.", **{"WWW-Authenticate": "Bearer"}) from None
    site = admitted(request, site_id)
    return Reader(key, site, tokens.issue(keys, CHANNEL, key, site.id) if is_old else None)


def _renewal(reader: Reader) -> dict[str, str]:
    """Return a fresh token for those whose present one ages."""
    return {"token": reader.fresh} if reader.fresh else {}


def _incoming(reader: Reader, content: dict[str, Any]) -> Incoming:
    """Read a message."""
    text, message_id, language = content.get("text"), identifier(content, "id"), content.get("language")
    if not isinstance(text, str) or message_id is None:
        raise RequestError(400, "`id` and `text` must be strings.")
    metadata = {"site": reader.site.id, **({"home_cluster": reader.site.cluster} if reader.site.cluster else {})}
    if isinstance(language, str) and language in texts.languages():
        metadata["language"] = language
    return Incoming(CHANNEL, reader.key, text, message_id, metadata)


async def _handle(request: Request, incoming: Incoming) -> None:
    """Let the engine answer, and wake those who read along."""
    engine: Engine | None = request.app.state.engine
    if engine is None:
        raise _starting()
    try:
        await engine.handle(incoming)
    except (StoreError, SQLAlchemyError) as error:
        logger.error("message lost", channel=CHANNEL, **trace(error))
        raise RequestError(503, "The message could not be recorded; please try again.") from error
    _watches(request).wake(CHANNEL, incoming.key)


def database_of(request: Request) -> Database:
    """Return the database, once there is one."""
    database: Database | None = request.app.state.database
    if database is None:
        raise _starting()
    return database


def _watches(request: Request) -> Watches:
    """Return the watches on the log, once there are any."""
    watches: Watches | None = request.app.state.watches
    if watches is None:
        raise _starting()
    return watches


def _starting() -> RequestError:
    """Return the refusal of a server that is not ready yet."""
    return RequestError(503, "The assistant is starting; please try again.", **{"Retry-After": "2"})


def _number(value: object) -> int:
    """Read a number of the log, 0 when it is absent.

    Raises:
        RequestError: it is none.
    """
    number = whole_number(str(value or 0), digits=10)
    if number is None:
        raise RequestError(400, "`after` and `wait` must be numbers.")
    return number
