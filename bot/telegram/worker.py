"""Handles the stored updates: each chat's in order, those of different chats side by side."""

import asyncio
from collections import Counter
from contextlib import suppress

from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from bot.logs import logger, trace
from bot.telegram.handler import Handler
from knowledge import clock, inbox
from knowledge.database import Database
from knowledge.store_error import StoreError
from knowledge.telegram import TelegramUpdate

CHATS_AT_ONCE = 16
POLL_SECONDS = 1.0
RETRY_SECONDS = 1.0
ATTEMPTS = 3  # of an update at which something other than the database fails
PRUNE_SECONDS = 3600.0


class Worker:
    """Handles one bot's updates until it is cancelled."""

    def __init__(self, database: Database, bot_id: int, handler: Handler) -> None:
        self._database = database
        self._bot_id = bot_id
        self._handler = handler
        self._woken = asyncio.Event()
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._failures: Counter[int] = Counter()

    def wake(self) -> None:
        """Look at once: an update has been stored."""
        self._woken.set()

    async def run(self) -> None:
        """Handle updates, for ever; told to stop, finish those under way."""
        pruned = -PRUNE_SECONDS
        try:
            while True:
                if clock.monotonic() - pruned > PRUNE_SECONDS:
                    pruned = clock.monotonic()
                    await self._prune()
                self._woken.clear()
                for row in await self._waiting():
                    self._busy[row.chat_id or 0] = asyncio.create_task(self._handle(row))
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._woken.wait(), POLL_SECONDS)
        finally:
            if self._busy:
                await asyncio.wait(self._busy.values())

    async def _waiting(self) -> list[TelegramUpdate]:
        """Return the next update of each chat that has one, as many as there is room for."""
        room = CHATS_AT_ONCE - len(self._busy)
        if room <= 0:
            return []

        def reading() -> list[TelegramUpdate]:
            """Read them."""
            with self._database.read() as session:
                return inbox.waiting(session, self._bot_id, list(self._busy), room)

        try:
            return await run_in_threadpool(reading)
        except SQLAlchemyError as error:
            logger.error("inbox not read", **trace(error))
            return []

    async def _handle(self, row: TelegramUpdate) -> None:
        """Handle an update; the next one of its chat is looked for then."""
        try:
            await self._attempt(row)
        except (StoreError, SQLAlchemyError) as error:
            logger.error("update waits for the database", update=row.update_id, **trace(error))
            await asyncio.sleep(RETRY_SECONDS)
        finally:
            self._busy.pop(row.chat_id or 0, None)
            self._woken.set()

    async def _attempt(self, row: TelegramUpdate) -> None:
        """Handle an update; one at which we fail again and again is laid aside."""
        try:
            await self._handler.handle(row)
        except (StoreError, SQLAlchemyError):
            raise
        except Exception as error:  # noqa: BLE001 - an update that breaks us must not hold up its chat
            self._failures[row.id] += 1
            if self._failures[row.id] >= ATTEMPTS:
                await self._handler.bury(row, error)
        else:
            self._failures.pop(row.id, None)

    async def _prune(self) -> None:
        """Forget old updates."""
        try:
            await asyncio.wrap_future(self._database.submit(inbox.prune))
        except (StoreError, SQLAlchemyError) as error:
            logger.error("old updates not deleted", **trace(error))
