"""Tells who waits for a conversation that its log has grown: at once in this process, within a second from others."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from bot.logs import logger, trace
from knowledge import conversations
from knowledge.database import Database

POLL_SECONDS = 1.0
Name = tuple[str, str]  # channel and key of a conversation


class Watch:
    """One waiting reader of a conversation's log."""

    def __init__(self) -> None:
        self._event = asyncio.Event()
        self.ended = False

    def wake(self) -> None:
        """Let the reader look again."""
        self._event.set()

    async def wait(self, seconds: float) -> bool:
        """Wait until there may be something new; False when nothing came within so many seconds."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._event.wait(), seconds)
        woken = self._event.is_set()
        self._event.clear()
        return woken


class Watches:
    """All waiting readers of this process. One query a second asks for all of them: hints may be lost, it is not."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._watches: dict[Name, set[Watch]] = defaultdict(set)
        self._numbers: dict[Name, int] = {}
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    @contextmanager
    def watch(self, channel: str, key: str) -> Iterator[Watch]:
        """Give a watch on a conversation until the end of the block."""
        name, watch = (channel, key), Watch()
        watch.ended = self._closed
        self._watches[name].add(watch)
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._poll())
        try:
            yield watch
        finally:
            self._watches[name].discard(watch)
            if not self._watches[name]:
                del self._watches[name]
                self._numbers.pop(name, None)

    def wake(self, channel: str, key: str) -> None:
        """Wake the readers of a conversation, after a commit."""
        for watch in self._watches.get((channel, key), ()):
            watch.wake()

    def close(self) -> None:
        """Let all readers end, as the server is about to."""
        self._closed = True
        for watch in [watch for watches in self._watches.values() for watch in watches]:
            watch.ended = True
            watch.wake()

    async def _poll(self) -> None:
        """Ask for the newest number of each watched conversation, each second, as long as there are any."""
        while self._watches and not self._closed:
            try:
                found = await run_in_threadpool(self._newest, list(self._watches))
            except SQLAlchemyError as error:
                logger.error("log not read", **trace(error))
                found = {}
            for name, number in found.items():
                if self._numbers.get(name) != number and name in self._watches:
                    self._numbers[name] = number
                    self.wake(*name)
            await asyncio.sleep(POLL_SECONDS)

    def _newest(self, names: list[Name]) -> dict[Name, int]:
        """Return each conversation's next number."""
        with self._database.read() as session:
            return conversations.next_numbers(session, names)
