"""The server: listens at once, makes itself ready, answers until it is told to stop."""

import asyncio
import signal
import socket
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import uvicorn
from starlette.applications import Starlette

from bot import app as web
from bot.errors import OperatorError
from bot.logs import logger
from bot.progress import Progress
from bot.settings import Settings, is_loopback, unknown
from bot.startup import Running, start
from nlu import placeholder

Create = Callable[[Settings, str], Starlette]

BACKLOG = 512
SHUTDOWN_SECONDS = 20  # for turns under way; each takes milliseconds


def serve(settings: Settings, host: str, port: int, create: Create = web.create) -> None:
    """Serve the application that `create` makes until SIGINT or SIGTERM; finishes the turns under way first.

    Raises:
        OperatorError: the address cannot be used, or the start failed.
    """
    placeholder.hide_unused()
    listener = listen(host, port)
    address = f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}"
    warn(settings, host)
    with Progress() as progress, listener:
        start_up = partial(start, settings, progress.step)
        ready = partial(progress.step, f"Ready: {address}")
        asyncio.run(_run(create(settings, host), listener, start_up, ready))


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens on this address, so that a port in use is told before anything else is done."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, kind, protocol)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(BACKLOG)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise OperatorError(
            f"Cannot listen on {host}, port {port}: {reason}. Choose another with --host or --port."
        ) from error
    return listener


def warn(settings: Settings, host: str) -> None:
    """Tell of settings that are most likely mistakes."""
    for name in unknown():
        logger.warning("unknown setting ignored", name=name)
    closed = not (settings.rest_token or settings.allowed_origins)
    if closed and (settings.public_url or not is_loopback(host)):
        logger.warning("nobody can use REST: set PASSPORT_REST_TOKEN or PASSPORT_ALLOWED_ORIGINS")


class Server(uvicorn.Server):
    """A server of our application; told to stop, it ends the open streams instead of waiting for their readers."""

    def __init__(self, app: Starlette, grace_seconds: int = SHUTDOWN_SECONDS) -> None:
        self._app = app
        super().__init__(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                server_header=False,
                ws="websockets-sansio",
                timeout_graceful_shutdown=grace_seconds,
            )
        )

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the streams, then stop as any server does."""
        web.end_streams(self._app)
        await super().shutdown(sockets)


async def _run(
    app: Starlette, listener: socket.socket, start_up: Callable[[], Running], ready: Callable[[], None]
) -> None:
    """Serve on the socket until told to stop; answer questions as soon as `start_up` has returned, and tell so."""
    server = Server(app)
    # uvicorn raises the signal that stopped it once more at its end; by then there is nothing left to interrupt.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    serving: asyncio.Future[Any] = asyncio.ensure_future(server.serve([listener]))
    starting = in_thread(start_up)
    await asyncio.wait((serving, starting), return_when=asyncio.FIRST_COMPLETED)
    if serving.done():
        return  # told to stop before it was ready
    try:
        running = starting.result()
    except BaseException:
        server.should_exit = True
        await serving
        raise
    web.open_for(app, running.engine, running.database)
    if app.state.fetching is not None:
        app.state.fetching.start(running.database)
    ready()
    async with web.pushing(app, running):
        await serving
    running.database.close()


def in_thread(work: Callable[[], Running]) -> "asyncio.Future[Any]":
    """Run work in a thread that does not hold up the end of the program, as one of a pool's would."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Running] = loop.create_future()

    def run() -> None:
        """Do the work and hand its result, or what it raised, to the event loop."""
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001 - the waiting task raises it
            loop.call_soon_threadsafe(future.set_exception, error)
        else:
            loop.call_soon_threadsafe(future.set_result, result)

    threading.Thread(target=run, name="start", daemon=True).start()
    return future
