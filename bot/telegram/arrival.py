"""The way in: updates are stored in one commit each batch, and only then confirmed to Telegram."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.logs import logger, trace
from bot.rest import RETRY_SECONDS, RequestError, body
from bot.telegram.client import Client
from knowledge import inbox
from knowledge.database import Database
from knowledge.digits import whole_number
from knowledge.keys import Keys
from knowledge.store_error import StoreError

HEADER = "x-telegram-bot-api-secret-token"
QUICK_SECONDS = 0.2  # an empty answer that comes sooner has not waited: the next question must
RETRY = 1.0
LONGEST_RETRY = 30.0


class Inbox:
    """Stores updates of one bot, and wakes whoever handles them."""

    def __init__(self, database: Database, bot_id: int, wake: Callable[[], None]) -> None:
        self._database = database
        self._bot_id = bot_id
        self._wake = wake

    async def store(self, updates: list[Any]) -> None:
        """Store updates; when this returns they are committed, and may be confirmed.

        Raises:
            StoreError, SQLAlchemyError: the database cannot be used; nothing is stored.
        """
        work = self._database.submit(lambda session: inbox.store(session, self._bot_id, updates))
        new, unreadable = await asyncio.wrap_future(work)
        if unreadable:
            logger.error("updates laid aside that have no number", count=unreadable)
        if new:
            self._wake()


async def poll(client: Client, arrived: Inbox) -> None:
    """Ask for updates for ever; each question confirms what was stored before it.

    Raises:
        InvalidToken: Telegram does not know the token (any more).
    """
    offset: int | None = None
    wait = 0.0
    while True:
        began = time.monotonic()
        try:
            updates = await client.raw_updates(offset)
            await arrived.store(updates)
        except InvalidToken:
            raise
        except RetryAfter:
            wait = LONGEST_RETRY
        except Conflict:
            logger.warning("another program asks for this bot's updates, or a webhook is set; it is removed")
            wait = await _take_over(client)
        except (TelegramError, StoreError, SQLAlchemyError) as error:
            wait = min(max(RETRY, wait * 2), LONGEST_RETRY)
            logger.warning("updates not received", wait=wait, **trace(error))
        else:
            numbers = [one["update_id"] for one in updates if isinstance(one, dict) and _is_number(one)]
            offset = max(numbers) + 1 if numbers else offset
            wait = 0.0 if updates or time.monotonic() - began > QUICK_SECONDS else QUICK_SECONDS
        await asyncio.sleep(wait)


def _is_number(update: dict[str, Any]) -> bool:
    """Tell whether an update has a number that may be confirmed."""
    return isinstance(update.get("update_id"), int) and abs(update["update_id"]) <= inbox.LARGEST


async def _take_over(client: Client) -> float:
    """Remove a webhook, which keeps us from asking; return how long to wait then."""
    try:
        await client.delete_webhook()
    except TelegramError as error:
        logger.warning("webhook not removed", **trace(error))
    return RETRY


def secret(keys: Keys, token: str) -> str:
    """Return the secret that Telegram sends with each update: made from this installation's key and the bot's token."""
    return hmac.new(keys.token, f"telegram-webhook\n{token}".encode(), hashlib.sha256).hexdigest()


def path(bot_id: int) -> str:
    """Return the path of a bot's webhook."""
    return f"/telegram/{bot_id}"


def webhook(bot_id: int, token_secret: str, limit: int, arrived: Callable[[], Inbox | None]) -> Route:
    """Return the route to which Telegram sends updates; `arrived` gives None as long as the database is not ready.

    It answers 403 to whoever does not know the secret, 413 to a body over `limit` bytes, 503 when nothing can be stored
    (Telegram sends the update again then), 200 once the update is committed.
    """

    async def receive(request: Request) -> Response:
        """Store an update."""
        given = request.headers.get(HEADER, "")
        if not hmac.compare_digest(given.encode(), token_secret.encode()):
            return Response(status_code=403, headers={"Connection": "close"})
        if not _fits(request.headers.get("content-length", ""), limit):
            return Response(status_code=413, headers={"Connection": "close"})
        inbox_ = arrived()
        if inbox_ is None:
            return Response(status_code=503, headers={"Retry-After": RETRY_SECONDS})
        try:
            await inbox_.store([_parsed(await body(request, limit))])
        except RequestError as error:
            return error.response
        except (StoreError, SQLAlchemyError) as error:
            logger.error("update not stored", **trace(error))
            return Response(status_code=503, headers={"Retry-After": RETRY_SECONDS})
        return Response(status_code=200)

    return Route(path(bot_id), receive, methods=["POST"])


def _fits(length: str, limit: int) -> bool:
    """Tell whether a body of the length that a header tells may be read; without the header it is counted as read."""
    told = whole_number(length)
    return not length or (told is not None and told <= limit)


def _parsed(content: bytes) -> object:
    """Return the update in a body (orjson refuses half a surrogate pair); what is no JSON is laid aside as text."""
    try:
        return json.loads(content)
    except ValueError:
        return content.decode("utf-8", "replace")
