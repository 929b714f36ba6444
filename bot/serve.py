"""The server: listens at once, makes itself ready, answers until it is told to stop."""

import asyncio
import signal
import socket
import threading
from collections.abc import Callable
from typing import Any

import uvicorn
from starlette.applications import Starlette

from bot import app as web
from bot.errors import OperatorError
from bot.logs import logger
from bot.progress import Progress
from bot.settings import Settings, is_loopback, unknown
from bot.startup import Running, start

BACKLOG = 512
SHUTDOWN_SECONDS = 20  # for turns under way; each takes milliseconds


def serve(settings: Settings, host: str, port: int) -> None:
    """Serve until SIGINT or SIGTERM; finishes the turns under way first.

    Raises:
        OperatorError: the address cannot be used, or the start failed.
    """
    listener = listen(host, port)
    address = f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}"
    warn(settings, host)
    with Progress() as progress, listener:
        asyncio.run(_Service(settings, host).run(listener, lambda: start(settings, progress.step), progress, address))


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


class _Service:
    """One run of the server: the web application, and the start that goes on beside it."""

    def __init__(self, settings: Settings, host: str) -> None:
        self.app: Starlette = web.create(settings, host, self._close)
        self._running: Running | None = None

    async def run(
        self, listener: socket.socket, start_up: Callable[[], Running], progress: Progress, address: str
    ) -> None:
        """Serve on the socket; answer questions as soon as `start_up` has returned."""
        config = uvicorn.Config(
            self.app,
            log_config=None,
            access_log=False,
            server_header=False,
            ws="none",
            timeout_graceful_shutdown=SHUTDOWN_SECONDS,
        )
        server = uvicorn.Server(config)
        # uvicorn raises the signal that stopped it once more at its end; by then there is nothing left to interrupt.
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        serving: asyncio.Future[Any] = asyncio.ensure_future(server.serve([listener]))
        starting = in_thread(start_up)
        await asyncio.wait((serving, starting), return_when=asyncio.FIRST_COMPLETED)
        try:
            if starting.done():
                self._running = starting.result()
                web.open_for(self.app, self._running.engine, self._running.database)
                progress.step(f"Ready: {address}")
        finally:
            server.should_exit = server.should_exit or self._running is None
            await serving

    def _close(self) -> None:
        """Close the store after the last response."""
        if self._running is not None:
            self._running.database.close()


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
