"""The Telegram channel of one server: connects, takes the lead, receives, handles and sends until told to stop."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.routing import Route
from telegram import User
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.logs import logger, trace
from bot.settings import Settings
from bot.telegram import arrival, profile
from bot.telegram.arrival import Inbox, poll, webhook
from bot.telegram.client import ALLOWED, Client, bot_id
from bot.telegram.handler import Handler
from bot.telegram.lead import Lead
from bot.telegram.sender import Sender
from bot.telegram.worker import Worker
from knowledge import clock, telegram
from knowledge.keys import Keys

if TYPE_CHECKING:
    from bot.startup import Running

T = TypeVar("T")

CONNECT_SECONDS = 5.0
LEAD_SECONDS = 2.0
PROFILE_SECONDS = 3600.0
FINISH_SECONDS = 5.0
WEBHOOK_CONNECTIONS = 10


class LeadLostError(Exception):
    """Another process may handle and send now."""


class Telegram:
    """One bot, in one process. Without a public address it asks for updates; with one, Telegram brings them."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._bot_id = bot_id(settings)
        self._keys = Keys.from_secret(settings.secret())
        self._inbox: Inbox | None = None
        self._worker: Worker | None = None

    def routes(self) -> list[Route]:
        """Return the webhook's route, where there is a public address."""
        if not self._settings.public_url:
            return []
        secret = arrival.secret(self._keys, self._settings.telegram_token)
        return [webhook(self._bot_id, secret, self._settings.body_limit, lambda: self._inbox)]

    @asynccontextmanager
    async def running(self, program: "Running") -> AsyncIterator[None]:
        """Run the channel until the end of the block; what is under way then is finished."""
        self._inbox = Inbox(program.database, self._bot_id, self._wake)
        task = asyncio.create_task(self._run(program))
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    def _wake(self) -> None:
        """Let the worker look, if this process handles updates."""
        if self._worker is not None:
            self._worker.wake()

    async def _run(self, program: "Running") -> None:
        """Connect, and work whenever this process has the lead."""
        client = Client.of(self._settings)
        lead = Lead(program.database, self._bot_id)
        try:
            me = await self._connected(client)
            while True:
                if await run_in_threadpool(lead.take):
                    with suppress(LeadLostError):
                        await self._lead(client, program, lead, me)
                await asyncio.sleep(LEAD_SECONDS)
        except InvalidToken:
            logger.error("Telegram refuses PASSPORT_TELEGRAM_TOKEN; `passport telegram check` says more")
        finally:
            await run_in_threadpool(lead.release)
            with suppress(TelegramError, RuntimeError):
                await client.shutdown()

    async def _connected(self, client: Client) -> User:
        """Return who the bot is, as soon as Telegram can be reached.

        Raises:
            InvalidToken: Telegram does not know the token.
        """
        while True:
            try:
                await client.initialize()
            except InvalidToken:
                raise
            except TelegramError as error:
                logger.warning("Telegram not reached", wait=CONNECT_SECONDS, **trace(error))
                await asyncio.sleep(CONNECT_SECONDS)
            else:
                return client.bot

    async def _lead(self, client: Client, program: "Running", lead: Lead, me: User) -> None:
        """Receive, handle and send, until the lead is lost.

        Raises:
            LeadLostError: it is.
            InvalidToken: Telegram does not know the token any more.
        """
        database = program.database
        await asyncio.wrap_future(database.submit(lambda session: self._remember(session, me)))
        sender = Sender(client, database, self._bot_id, me.username or "")
        handler = Handler(client, database, program.engine, me, sender.wake)
        self._worker = Worker(database, self._bot_id, handler)
        work = [self._receive(client), sender.run(), self._worker.run(), self._present(client, program), _keep(lead)]
        tasks = [asyncio.create_task(one) for one in work]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
            for task in done:
                task.result()
        finally:
            self._worker = None
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await handler.background.finish(FINISH_SECONDS)

    def _remember(self, session: Session, me: User) -> None:
        """Record who the bot is, for the links that lead to it."""
        row = telegram.bot(session, self._bot_id)
        row.username, row.seen_at = me.username or "", clock.real()

    async def _receive(self, client: Client) -> None:
        """Let Telegram bring updates to our public address, or ask for them."""
        inbox = self._inbox
        if inbox is None:
            return
        if not self._settings.public_url or not await self._is_brought(client):
            with suppress(TelegramError):
                await client.delete_webhook()
            await poll(client, inbox)

    async def _is_brought(self, client: Client) -> bool:
        """Ask Telegram to bring updates; False where it refuses the address."""
        url = f"{self._settings.public_url}{arrival.path(self._bot_id)}"
        secret = arrival.secret(self._keys, self._settings.telegram_token)
        while True:
            try:
                await client.set_webhook(
                    url, secret_token=secret, allowed_updates=ALLOWED, max_connections=WEBHOOK_CONNECTIONS
                )
            except InvalidToken:
                raise
            except BadRequest as error:
                logger.warning("Telegram refuses the public address; updates are asked for", reason=error.message)
                return False
            except TelegramError as error:
                logger.warning("webhook not set", wait=CONNECT_SECONDS, **trace(error))
                await asyncio.sleep(CONNECT_SECONDS)
            else:
                return True

    async def _present(self, client: Client, program: "Running") -> None:
        """Set commands, name and descriptions where they have changed; try again later when Telegram wants a pause."""
        while True:
            try:
                if not await _read(program, lambda session: profile.is_published(session, self._bot_id)):
                    await profile.publish(client)
                    await asyncio.wrap_future(program.database.submit(self._published))
            except TelegramError as error:
                logger.warning("commands not set", wait=PROFILE_SECONDS, **trace(error))
                await asyncio.sleep(PROFILE_SECONDS)
            else:
                return

    def _published(self, session: Session) -> None:
        """Record what the bot was given to say of itself."""
        telegram.bot(session, self._bot_id).profile = profile.fingerprint()


async def _keep(lead: Lead) -> None:
    """Look now and then whether this process still has the lead.

    Raises:
        LeadLostError: it has not.
    """
    while True:
        if not await run_in_threadpool(lead.take):
            raise LeadLostError
        await asyncio.sleep(LEAD_SECONDS)


async def _read(program: "Running", work: Callable[[Session], T]) -> T:
    """Read from the store without holding up the event loop."""

    def reading() -> T:
        """Run the work in a session."""
        with program.database.read() as session:
            return work(session)

    return await run_in_threadpool(reading)
