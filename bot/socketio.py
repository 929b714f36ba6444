"""Rasa's socket.io protocol, so that unmodified clients (rasa-webchat) work, and lose nothing while they are away.

Such a client sends no number of what it has seen last. A message therefore stays pending in the log until the socket
that it was sent to has answered the ping that is sent right behind it; what is still pending when the session comes
back is sent again. Session ids are tokens signed by us: one that we have not made is replaced by a fresh one.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import socketio
from engineio import packet
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import State
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import Receive, Scope, Send

from actions import texts
from bot import tokens
from bot.access import RestGate
from bot.addresses import absolute
from bot.incoming import Incoming, Message
from bot.limits import Limits
from bot.logs import logger, trace
from bot.rest import LONGEST_ID, json_response
from bot.webchat import utterances
from knowledge import conversations
from knowledge.database import Database
from knowledge.store_error import StoreError

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from bot.turn import Engine

CHANNEL = "socketio"
PATH = "/socket.io"
PING_SECONDS = 10
LOOK_SECONDS = 60.0
OPENED = "/greet"  # what an empty message stands for


@dataclass
class Socket:
    """One connected client: its address, ours as it knows it, the conversation that it has joined, what it was sent.

    `pings` holds, for each ping under way, the messages that its answer confirms; pings are answered in order.
    """

    address: str
    root: str
    connection: Any
    key: str = ""
    unconfirmed: set[int] = field(default_factory=set)
    pings: deque[tuple[int, ...]] = field(default_factory=deque)

    async def ping(self) -> None:
        """Send a ping behind what was just sent; a regular one under way is answered before it."""
        if self.connection.last_ping and not self.pings:
            self.pings.append(())
        self.pings.append(tuple(self.unconfirmed))
        await self.connection.send(packet.Packet(packet.PING))


class Channel:
    """The socket.io server of one web application; `state` is that application's."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._server = socketio.AsyncServer(
            async_mode="asgi",
            cors_allowed_origins=[],  # left to the application's middleware and to `_connect`
            ping_interval=PING_SECONDS,
            max_http_buffer_size=state.settings.body_limit,
        )
        self._application = socketio.ASGIApp(self._server, socketio_path=PATH)
        self._sockets: dict[str, Socket] = {}
        self._senders: dict[str, asyncio.Task[None]] = {}
        handlers = {
            "connect": self._connect,
            "disconnect": self._disconnect,
            "session_request": self._session_request,
            "user_uttered": self._user_uttered,
        }
        for event, handler in handlers.items():
            self._server.on(event, handler)

    def routes(self) -> list[BaseRoute]:
        """Return the routes of the protocol and of Rasa's health check."""
        return [Route("/webhooks/socketio/", _alive, methods=["GET"]), Mount(PATH, self)]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve the protocol; a client that comes before the assistant is ready is told to come again."""
        if self._state.engine is None and scope["type"] == "http":
            await json_response({"status": "starting"}, 503)(scope, receive, send)
        else:
            await self._application(scope, receive, send)

    def _is_allowed(self, origin: str, environ: Mapping[str, Any]) -> bool:
        """Tell whether pages of an origin may connect: those of registered sites, and our own."""
        gate: RestGate = self._state.rest_gate
        host, public = environ.get("HTTP_HOST", ""), self._state.settings.public_url.lower()
        is_own = origin and (origin.lower() == public or (not public and urlsplit(origin).netloc == host))
        return bool(is_own) or gate.admits("", origin)

    async def _connect(self, sid: str, environ: Mapping[str, Any], auth: object = None) -> None:
        """Let a client in that comes from an allowed page or brings the token."""
        gate: RestGate = self._state.rest_gate
        given = auth.get("token") if isinstance(auth, Mapping) else None
        header = str(given or environ.get("HTTP_AUTHORIZATION", ""))
        origin = environ.get("HTTP_ORIGIN", "")
        if not (gate.admits(header, origin) or self._is_allowed(origin, environ)):
            raise socketio.exceptions.ConnectionRefusedError("This server needs a bearer token.")
        connection = self._server.eio._get_socket(self._server.manager.eio_sid_from_sid(sid, "/"))  # noqa: SLF001 - the one way to it
        root = self._state.settings.public_url or f"http://{environ.get('HTTP_HOST', '')}"
        self._sockets[sid] = Socket(str(environ.get("REMOTE_ADDR", "")), root, connection)
        self._notice_pongs(self._sockets[sid])

    def _notice_pongs(self, socket: Socket) -> None:
        """Let the answers to our pings confirm what was sent to a socket; the library offers no hook for that."""
        receive: Callable[[packet.Packet], Awaitable[None]] = socket.connection.receive

        async def noticing(received: packet.Packet) -> None:
            """Note what a pong confirms, and handle the packet as before."""
            if received.packet_type == packet.PONG and socket.pings and (ids := socket.pings.popleft()):
                await self._write(lambda session: conversations.mark_delivered(session, ids))
                socket.unconfirmed.difference_update(ids)
            await receive(received)

        socket.connection.receive = noticing

    async def _disconnect(self, sid: str, _reason: str = "") -> None:
        """Forget a socket; what it has not confirmed stays pending."""
        socket = self._sockets.pop(sid, None)
        if socket and socket.key and not self._sids(socket.key) and (task := self._senders.pop(socket.key, None)):
            task.cancel()

    async def _session_request(self, sid: str, data: object = None) -> None:
        """Join a conversation, or begin one; what was said in it meanwhile follows."""
        given = data.get("session_id") if isinstance(data, Mapping) else None
        if await self._join(sid, given) is not None:
            self._state.watches.wake(CHANNEL, self._sockets[sid].key)

    async def _join(self, sid: str, session_id: object) -> str | None:
        """Let a socket join the session of an id of ours, or a fresh one; tell it the id. None when it must wait."""
        keys = self._database.keys
        try:
            key, _, _ = tokens.read(keys, CHANNEL, session_id if isinstance(session_id, str) else "")
            confirmed = str(session_id)
        except tokens.TokenError:
            if wait := self._limits.start(self._sockets[sid].address, CHANNEL):
                await self._say_wait(sid, wait)
                return None
            key = tokens.new_key()
            confirmed = tokens.issue(keys, CHANNEL, key)
        self._sockets[sid].key = key
        await self._server.emit("session_confirm", confirmed, to=sid)
        if key not in self._senders or self._senders[key].done():
            self._senders[key] = asyncio.create_task(self._send(key))
        return key

    async def _user_uttered(self, sid: str, data: object = None) -> None:
        """Handle a message; its answer goes to all sockets of the conversation."""
        content = data if isinstance(data, Mapping) else {}
        key = await self._key(sid, content.get("session_id"))
        if key is None:
            return
        incoming = _incoming(key, content)
        if wait := self._limits.message(key, CHANNEL):
            await self._say_wait(sid, wait, incoming.metadata.get("language"))
            return
        repeated = await run_in_threadpool(self._is_recorded, incoming)
        try:
            messages = await self._engine.handle(incoming)
        except (StoreError, SQLAlchemyError) as error:
            logger.error("message lost", channel=CHANNEL, **trace(error))
            await self._say(sid, "turn-lost", incoming.metadata.get("language"))
            return
        if repeated:
            await self._emit(messages, [sid])
        self._state.watches.wake(CHANNEL, key)

    async def _key(self, sid: str, session_id: object) -> str | None:
        """Return the conversation that a message belongs to: the socket's own, or that of the id which it names."""
        socket = self._sockets[sid]
        if socket.key and not session_id:
            return socket.key
        try:
            named, _, _ = tokens.read(self._database.keys, CHANNEL, session_id if isinstance(session_id, str) else "")
        except tokens.TokenError:
            return socket.key or await self._join(sid, None)
        return named if named == socket.key else await self._join(sid, session_id)

    async def _send(self, key: str) -> None:
        """Send what is pending in a conversation to its sockets, whenever its log grows, until there are none."""
        with self._state.watches.watch(CHANNEL, key) as watch:
            while not watch.ended:
                if sids := self._sids(key):
                    under_way = {row for sid in sids for row in self._sockets[sid].unconfirmed}
                    await self._emit(await run_in_threadpool(self._pending, key, under_way), sids)
                await watch.wait(LOOK_SECONDS)

    async def _emit(self, messages: list[Message], sids: list[str]) -> None:
        """Send messages to sockets, each as the events that say it."""
        for socket_id in sids if messages else ():
            socket = self._sockets.get(socket_id)
            for message in messages if socket else ():
                for utterance in utterances(absolute(message, socket.root)) if socket else ():
                    await self._server.emit("bot_uttered", utterance, to=socket_id)
            if socket:
                socket.unconfirmed.update(message["metadata"]["id"] for message in messages)
                await socket.ping()

    async def _say_wait(self, sid: str, seconds: int, language: str | None = None) -> None:
        """Tell one socket to wait; this is not logged."""
        await self._say(sid, "turn-wait", language, seconds=seconds)

    async def _say(self, sid: str, key: str, language: str | None, **values: int) -> None:
        """Tell one socket of something that went wrong; this is not logged."""
        text = texts.text(texts.supported(language), key, **values)
        await self._server.emit("bot_uttered", {"text": text, "metadata": {"kind": "error"}}, to=sid)

    def _sids(self, key: str) -> list[str]:
        """Return the sockets that have joined a conversation."""
        return [sid for sid, socket in self._sockets.items() if socket.key == key]

    def _pending(self, key: str, under_way: set[int]) -> list[Message]:
        """Return the messages of a conversation that no socket has been sent or that none has confirmed."""
        from bot.turn import message_of  # noqa: PLC0415 - brings Rasa with it, which takes seconds

        with self._database.read() as session:
            found = conversations.find(session, CHANNEL, key)
            rows = conversations.pending(session, found) if found else []
            return [message_of(row, key) for row in rows if row.id not in under_way]

    def _is_recorded(self, incoming: Incoming) -> bool:
        """Tell whether a message with this id was handled before."""
        with self._database.read() as session:
            found = conversations.find(session, CHANNEL, incoming.key)
            return bool(found and incoming.message_id and conversations.inbound(session, found, incoming.message_id))

    async def _write(self, work: "Callable[[Session], None]") -> None:
        """Run work in a transaction of its own."""
        await asyncio.wrap_future(self._database.submit(work))

    @property
    def _engine(self) -> "Engine":
        """The engine that answers."""
        engine: Engine = self._state.engine
        return engine

    @property
    def _database(self) -> Database:
        """The store."""
        database: Database = self._state.database
        return database

    @property
    def _limits(self) -> Limits:
        """The limits of this server."""
        limits: Limits = self._state.limits
        return limits


async def _alive(_request: Request) -> Response:
    """Answer Rasa's health check of the channel."""
    return json_response({"status": "ok"})


def _incoming(key: str, content: Mapping[str, Any]) -> Incoming:
    """Read a message; what clients send beside it stands in `metadata`, or (rasa-webchat) in `customData`."""
    metadata = {
        name: value
        for source in (content.get("customData"), content.get("metadata"))
        if isinstance(source, Mapping)
        for name, value in source.items()
        if name in {"language", "message_id"} and isinstance(value, str | int) and len(str(value)) <= LONGEST_ID
    }
    message_id = str(metadata.pop("message_id")) if metadata.get("message_id") else None
    text = content.get("message")
    said = text if isinstance(text, str) and text.strip() else OPENED
    return Incoming(CHANNEL, key, said, message_id, metadata)
