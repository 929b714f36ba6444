"""One stored update: read, answered in one turn that also marks it as handled, or laid aside as dead."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from telegram import Update, User

from bot.logs import logger, trace
from bot.telegram import files, taps
from bot.telegram.background import Background
from bot.telegram.client import Client
from bot.telegram.reading import Membership, Migration, Said, read
from bot.telegram.saying import CHANNEL, Known, incoming, known, remember
from bot.telegram.typing import typing
from knowledge import inbox, outbox
from knowledge.conversations import Conversation
from knowledge.database import Database
from knowledge.telegram import DEAD, HANDLED, TelegramUpdate

if TYPE_CHECKING:
    from bot.incoming import Incoming
    from bot.turn import Engine

T = TypeVar("T")

TURNS_AT_ONCE = 2  # so that recording what has arrived waits for few of them: until then it would be sent again


class Handler:
    """Handles the updates of one bot, `me`; `wake` is called when there is something to send."""

    def __init__(
        self, client: Client, database: Database, engine: "Engine", me: User, wake: Callable[[], None]
    ) -> None:
        self._client = client
        self._database = database
        self._engine = engine
        self._me = me
        self._wake = wake
        self._turns = asyncio.Semaphore(TURNS_AT_ONCE)
        self.background = Background()

    async def handle(self, row: TelegramUpdate) -> None:
        """Handle an update; afterwards it is handled or dead, and so is never seen again.

        Raises:
            StoreError, SQLAlchemyError: the database cannot be used; the update waits.
        """
        try:
            update = Update.de_json(json.loads(row.raw or "null"), self._client)
            found = read(update, self._me)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with it, the next one is not
            await self.bury(row, error)
            return
        if found is None:
            await self._settle(row)
        elif isinstance(found, Said):
            await self._answer(row, found)
            self._wake()
        else:
            await self._write(lambda session: self._note(session, row, found))

    async def bury(self, row: TelegramUpdate, error: BaseException) -> None:
        """Lay an update aside that cannot be handled, and tell who runs the program."""
        logger.error("update laid aside", update=row.update_id, **trace(error))
        await self._settle(row, DEAD)

    def _note(self, session: Session, row: TelegramUpdate, found: Membership | Migration) -> None:
        """Record what became of a chat."""
        if isinstance(found, Migration):
            outbox.migrate(session, row.bot_id, found.old, found.new)
        elif found.is_gone:
            outbox.block(session, row.bot_id, found.chat_id)
        else:
            outbox.unblock(session, row.bot_id, found.chat_id)
        inbox.settle(session, row.id)

    async def _answer(self, row: TelegramUpdate, said: Said) -> None:
        """Let the assistant, or the channel itself, answer what was said."""
        key = outbox.key(row.bot_id, said.chat_id, said.thread_id)
        state = await self._read(lambda session: known(session, key, said, self._me.username or ""))
        turn = await self._turn(row, said, state)
        if turn is None:
            await self._settle(row)
            return
        async with typing(self._client, said.chat_id, said.thread_id), self._turns:
            await self._engine.handle(turn)

    async def _turn(self, row: TelegramUpdate, said: Said, state: Known) -> "Incoming | None":
        """Return the message for the engine, None where there is nothing to answer."""

        def along(session: Session, conversation: Conversation) -> None:
            """Mark the update as handled in the turn's own transaction, and remember where the chat is."""
            remember(session, conversation, row.bot_id, said)
            inbox.settle(session, row.id)

        message_id = f"{row.bot_id}:{row.update_id}"
        if said.callback is not None:
            tap = await self._read(lambda session: taps.tapped(session, said, state))
            self.background.start(taps.acknowledge(self._client, said.callback, tap))
            return taps.incoming(tap, CHANNEL, state, message_id, along)
        kept = await files.fetch(self._client, said) if state.draft and said.kind in files.KINDS else None
        return incoming(said, state, message_id, along, kept)

    async def _settle(self, row: TelegramUpdate, state: str = HANDLED) -> None:
        """Record that an update needs no turn."""
        await self._write(lambda session: inbox.settle(session, row.id, state))

    async def _read(self, work: Callable[[Session], T]) -> T:
        """Read from the store without holding up the event loop."""

        def reading() -> T:
            """Run the work in a session."""
            with self._database.read() as session:
                return work(session)

        return await run_in_threadpool(reading)

    def _write(self, work: Callable[[Session], Any]) -> Awaitable[Any]:
        """Run work in a transaction of its own."""
        return asyncio.wrap_future(self._database.submit(work))
