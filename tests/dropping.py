"""A TCP proxy that stays where it is while the server behind it comes and goes, and that drops connections."""

import asyncio
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

REQUESTS = (b"GET ", b"POST ")
SOON, LATER = 0.05, 3.0  # seconds: in the middle of a turn, or of a stream


class Proxy:
    """Forwards to `target` (a port of this machine); while `dropping`, one in five requests ends at a random moment."""

    def __init__(self, share: float = 0.2) -> None:
        self.target = 0
        self.url = ""
        self.dropping = False
        self.requests = 0
        self.dropped = 0
        self._share = share
        self._moments = random.Random(20261122)  # noqa: S311 - moments, not secrets

    async def start(self) -> asyncio.Server:
        """Listen on a free port."""
        server = await asyncio.start_server(self._forward, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        return server

    async def _forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Join a client with the server, if there is one; when one of them goes away, so does the other."""
        try:
            beyond_reader, beyond = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.transport.abort()
            return
        there = asyncio.create_task(self._pump(reader, beyond, writer))
        back = asyncio.create_task(self._pump(beyond_reader, writer))
        await asyncio.wait((there, back), return_when=asyncio.FIRST_COMPLETED)
        for task in (there, back):
            task.cancel()
        await asyncio.gather(there, back, return_exceptions=True)
        for end in (writer, beyond):
            end.transport.abort()

    async def _pump(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, client: asyncio.StreamWriter | None = None
    ) -> None:
        """Pass on what comes; of a `client`, every request may be its connection's last."""
        with suppress(OSError):
            while data := await reader.read(65_536):
                if client is not None and data.startswith(REQUESTS):
                    self._perhaps_drop(client)
                writer.write(data)
                await writer.drain()

    def _perhaps_drop(self, client: asyncio.StreamWriter) -> None:
        """Decide on one request."""
        self.requests += 1
        if self.dropping and self._moments.random() < self._share:
            self.dropped += 1
            longest = self._moments.choice((SOON, LATER))
            asyncio.get_running_loop().call_later(self._moments.uniform(0, longest), client.transport.abort)


@contextmanager
def proxied() -> Iterator[Proxy]:
    """Run a proxy in a thread until the end of the block."""
    proxy = Proxy()
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    asyncio.run_coroutine_threadsafe(proxy.start(), loop).result(10)
    try:
        yield proxy
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
