"""The way out: sends what is pending in the message log, at the pace that Telegram allows.

One process at a time sends for a bot. What somebody waits for goes first; a pause that Telegram demands is stored; a
message that was under way when the connection or the process ended is sent again only if it answers somebody.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TypeVar

import httpx
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.logs import logger, trace
from bot.telegram import extras
from bot.telegram.calls import call
from bot.telegram.client import Client
from bot.telegram.pace import GROUP, Pace
from bot.telegram.render import Part, Scene, parts
from knowledge import clock, outbox, telegram
from knowledge.database import Database
from knowledge.outbox import Due

T = TypeVar("T")

AT_ONCE = 4  # calls under way: so many messages may arrive twice when the process is killed
LOOK = 50  # messages that are looked up at once
POLL_SECONDS = 1.0
LONGEST_SILENCE = 60.0
FINISH_SECONDS = 5.0
UNREACHABLE = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)  # the call has not left this machine
# What Telegram answers when a chat is gone or does not let us write; every other refusal is about the message.
NO_CHAT = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "deactivated",
    "not enough rights",
    "chat_write_forbidden",
)


class Sender:
    """Sends for one bot until it is cancelled."""

    def __init__(self, client: Client, database: Database, bot_id: int, username: str) -> None:
        self._client = client
        self._database = database
        self._bot_id = bot_id
        self._username = username
        self._pace = Pace()
        self._room = asyncio.Semaphore(AT_ONCE)
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._urgent, self._changed = asyncio.Event(), asyncio.Event()
        self._silence = 0.0  # seconds to wait after the network has failed, more each time
        self._quiet_until = 0.0
        self._refused_chat: tuple[int, datetime] | None = None

    def wake(self) -> None:
        """Look again at once: there is something that somebody waits for."""
        self._urgent.set()
        self._changed.set()

    async def run(self) -> None:
        """Send, for ever."""
        lately = await self._read(lambda session: outbox.sent_lately(session, self._bot_id, GROUP[1]))
        self._pace.remember((chat, (clock.real() - at).total_seconds()) for chat, at in lately)
        try:
            while True:
                try:
                    await self._round()
                except SQLAlchemyError as error:
                    logger.error("outbox not read", **trace(error))
                    await asyncio.sleep(POLL_SECONDS)
        finally:
            await self._finish()

    async def _finish(self) -> None:
        """Let what is under way arrive, so that nothing has to be guessed about it later."""
        if self._busy:
            _, late = await asyncio.wait(self._busy.values(), timeout=FINISH_SECONDS)
            for task in late:
                task.cancel()

    async def _round(self) -> None:
        """Begin to send what is due, until something more urgent comes; then wait for more."""
        self._urgent.clear()
        self._changed.clear()
        await self._keep_quiet()
        besides = self._busy.keys() | self._pace.holding().keys()
        found = await self._read(lambda session: outbox.due(session, self._bot_id, besides, LOOK))
        for due in found:
            if self._urgent.is_set() and not due.is_reply:
                return
            if due.chat.chat_id in self._busy:
                continue  # another topic of the same group
            await self._room.acquire()
            await asyncio.sleep(self._pace.take_slot())
            self._pace.note(due.chat.chat_id)
            self._busy[due.chat.chat_id] = asyncio.create_task(self._deliver(due))
        if not found:
            await self._cancel_unwanted()
        if len(found) < LOOK:
            with suppress(TimeoutError):
                soonest = min(self._pace.holding().values(), default=POLL_SECONDS)
                await asyncio.wait_for(self._changed.wait(), min(soonest, POLL_SECONDS))

    async def _keep_quiet(self) -> None:
        """Wait as long as Telegram, or a broken network, demands."""
        bot = await self._read(lambda session: session.get(telegram.TelegramBot, self._bot_id))
        paused = (bot.paused_until - clock.real()).total_seconds() if bot and bot.paused_until else 0.0
        await asyncio.sleep(max(paused, self._quiet_until - clock.monotonic(), 0.0))

    async def _deliver(self, due: Due) -> None:
        """Send one message, and record what became of it; whatever happens, the chat is free for the next one then."""
        try:
            await self._send(due)
        except SQLAlchemyError as error:
            logger.error("delivery not recorded", log_id=due.row.id, **trace(error))
            await asyncio.sleep(POLL_SECONDS)
        except Exception as error:  # noqa: BLE001 - a message that breaks us must not hold up its chat
            logger.error("message not rendered", log_id=due.row.id, **trace(error))
            await self._write(lambda session: outbox.give_up(session, due.row.id))
        finally:
            self._busy.pop(due.chat.chat_id, None)
            self._room.release()
            self._changed.set()

    async def _send(self, due: Due) -> None:
        """Send the parts of a message that have not arrived yet."""
        row_id = due.row.id
        if due.under_way and not due.is_reply:
            logger.warning("unknown whether a message arrived; not sent again", log_id=row_id)
            await self._write(lambda session: outbox.give_up(session, row_id))
            return
        scene = await self._read(lambda session: self._scene(session, due))
        found = parts(due.row, scene)
        if len(found) <= due.parts:
            await self._write(lambda session: outbox.give_up(session, row_id))
            return
        for number, part in enumerate(found[due.parts :], due.parts):
            if number > due.parts:
                await self._next_place(due.chat.chat_id)
            if not due.is_reply:
                await self._write(lambda session: outbox.begin(session, row_id))
            has_arrived = await self._arrives(due, part)
            self._pace.arrived(due.chat.chat_id)
            if not has_arrived:
                return
            last, keyboard = number == len(found) - 1, extras.opens_keyboard(part)
            await self._write(
                lambda session, last=last, keyboard=keyboard: outbox.arrived(  # type: ignore[misc]
                    session, row_id, last=last, keyboard=keyboard
                )
            )

    def _scene(self, session: Session, due: Due) -> Scene:
        """Tell where a message goes, and what of its buttons was tapped."""
        return extras.scene(session, due.row, due.chat, due.language, self._username)

    async def _next_place(self, chat_id: int) -> None:
        """Wait until a chat may get another message."""
        await asyncio.sleep(self._pace.wait(chat_id))
        await asyncio.sleep(self._pace.take_slot())
        self._pace.note(chat_id)

    async def _arrives(self, due: Due, part: Part) -> bool:
        """Send one part; record why where it has not arrived."""
        chat, row_id = due.chat, due.row.id
        try:
            await call(self._client, self._database, chat, part)
        except RetryAfter as error:
            await self._pause(due, _seconds(error))
        except ChatMigrated as error:
            new = error.new_chat_id
            await self._write(lambda session: self._migrate(session, due, new))
        except Forbidden:
            await self._block(due)
        except BadRequest as error:  # a NetworkError to the library, as TimedOut is
            if any(words in error.message.lower() for words in NO_CHAT):
                await self._block(due)
            else:
                logger.error("message refused by Telegram", log_id=row_id, reason=_reason(error))
                await self._write(lambda session: outbox.give_up(session, row_id))
        except (TimedOut, NetworkError) as error:
            await self._network_failed(due, error)
        except TelegramError as error:
            await self._network_failed(due, error)
        else:
            self._silence, self._refused_chat = 0.0, None
            return True
        return False

    async def _pause(self, due: Due, seconds: float) -> None:
        """Store the pause that Telegram demands: of this chat, and of all when a second chat is refused meanwhile."""
        until = clock.real() + timedelta(seconds=seconds)
        before = self._refused_chat
        is_general = before is not None and before[0] != due.chat.chat_id and before[1] > clock.real()
        self._refused_chat = (due.chat.chat_id, until)

        def store(session: Session) -> None:
            """Record the pause, and that nothing is under way."""
            outbox.not_sent(session, due.row.id)
            outbox.pause(session, due.chat, until)
            if is_general:
                telegram.bot(session, self._bot_id).paused_until = until

        logger.warning("Telegram demands a pause", seconds=seconds, of="all chats" if is_general else "one chat")
        await self._write(store)

    def _migrate(self, session: Session, due: Due, new: int) -> None:
        """Go on under the new id of a group."""
        outbox.not_sent(session, due.row.id)
        outbox.migrate(session, self._bot_id, due.chat.chat_id, new)

    async def _block(self, due: Due) -> None:
        """Record that a chat does not want us."""
        cancelled = await self._write(lambda session: outbox.block(session, self._bot_id, due.chat.chat_id))
        logger.info("chat has blocked the bot", cancelled=cancelled)

    async def _cancel_unwanted(self) -> None:
        """Cancel what has been queued for chats since they blocked us."""
        if await self._read(lambda session: outbox.is_unwanted(session, self._bot_id)):
            cancelled = await self._write(lambda session: outbox.cancel_unwanted(session, self._bot_id))
            logger.info("chats have blocked the bot", cancelled=cancelled)

    async def _network_failed(self, due: Due, error: TelegramError) -> None:
        """Be silent for a while, longer each time; forget that a part was under way if it certainly was not."""
        self._silence = min(max(1.0, self._silence * 2), LONGEST_SILENCE)
        self._quiet_until = clock.monotonic() + self._silence
        logger.warning("Telegram not reached", wait=self._silence, **trace(error))
        if isinstance(error.__cause__, UNREACHABLE):
            await self._write(lambda session: outbox.not_sent(session, due.row.id))

    async def _read(self, work: Callable[[Session], T]) -> T:
        """Read from the store without holding up the event loop."""

        def reading() -> T:
            """Run the work in a session."""
            with self._database.read() as session:
                return work(session)

        return await run_in_threadpool(reading)

    async def _write(self, work: Callable[[Session], T]) -> T:
        """Run work in a transaction of its own."""
        return await asyncio.wrap_future(self._database.submit(work, first=True))


def _seconds(error: RetryAfter) -> float:
    """Return the pause that Telegram demands; the library is changing its type."""
    demanded = error.retry_after
    return demanded.total_seconds() if isinstance(demanded, timedelta) else float(demanded)


def _reason(error: BadRequest) -> str:
    """Return Telegram's reason in short; it names no content of ours."""
    return error.message[:100]
