"""Fetches calendar feeds, from public addresses only: nothing of the server's own network can be reached through one.

The name is resolved once, every address that it has is checked, and the connection is made to one of these; each
redirection is treated as a new address. Size and time are limited; no cookies, no credentials, no proxies.
"""

import asyncio
import socket
from contextlib import suppress
from http import HTTPStatus
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any
from urllib.parse import urljoin, urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from bot.logs import logger, trace
from knowledge import feeds
from knowledge.database import Database
from knowledge.links import link_fault

LARGEST = 5 * 1024 * 1024
SECONDS = 30
REDIRECTIONS = 4
LOOK_SECONDS = 60
MOVED = {301, 302, 303, 307, 308}
EMBEDDING = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))  # IPv4 addresses stand in their last bits


class FetchError(Exception):
    """A feed cannot be fetched; the message says why, in words for staff."""


class _NotPublicError(OSError):
    """A name leads into a network that is not public."""


def is_public(address: str) -> bool:
    """Tell whether an address is one of the public Internet, whatever form it has."""
    try:
        found: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if inner is None and any(found in network for network in EMBEDDING):
            inner = IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return found.is_global and not found.is_multicast and not found.is_reserved


class PublicResolver(AbstractResolver):
    """Resolves names whose addresses are all public; the connection is made to what it returns."""

    def __init__(self) -> None:
        self._resolver = ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Return the addresses of a name.

        Raises:
            OSError: it has none, or one that is not public.
        """
        found = await self._resolver.resolve(host, port, family)
        if not found or not all(is_public(one["host"]) for one in found):
            raise _NotPublicError(f"{host} is not public")
        return found

    async def close(self) -> None:
        """Close the resolver."""
        await self._resolver.close()


async def fetch(address: str, resolver: AbstractResolver | None = None) -> bytes:
    """Return what stands at a feed's address.

    Raises:
        FetchError: it cannot be fetched, is too large, too slow, or not on the public Internet.
    """
    connector = aiohttp.TCPConnector(
        resolver=resolver or PublicResolver(), use_dns_cache=False, family=socket.AF_UNSPEC
    )
    session = aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        timeout=aiohttp.ClientTimeout(total=SECONDS),
        headers={
            "Accept": "text/calendar, */*;q=0.1",
            "Accept-Encoding": "identity",
            "User-Agent": "PassportAssistant",
        },
        auto_decompress=False,
        trust_env=False,
    )
    async with session:
        try:
            async with asyncio.timeout(SECONDS):
                return await _followed(session, address)
        except TimeoutError as error:
            raise FetchError(f"It did not answer within {SECONDS} seconds.") from error
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise FetchError(_reason(error)) from error


async def _followed(session: aiohttp.ClientSession, address: str) -> bytes:
    """Ask, and follow a few redirections.

    Raises:
        FetchError: what is there is no feed.
    """
    for _ in range(REDIRECTIONS + 1):
        _require_allowed(address)
        async with session.get(address, allow_redirects=False) as answer:
            if answer.status in MOVED and "Location" in answer.headers:
                address = urljoin(address, answer.headers["Location"])
                continue
            if answer.status in (401, 403, 404, 410):
                words = "Nobody may read it there, or it is gone. Copy its address anew from your calendar program"
                raise FetchError(f"{words} (answer {answer.status}).")
            if answer.status != HTTPStatus.OK:
                raise FetchError(f"The calendar's server does not give it now (answer {answer.status}).")
            if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
                raise FetchError("The calendar's server sends it in a packed form.")
            return await _read(answer)
    raise FetchError("The address only leads from one to the next.")


def _require_allowed(address: str) -> None:
    """Refuse an address of a form that is none of the public web's; names are looked up later.

    Raises:
        FetchError: it is not allowed.
    """
    host = urlsplit(address).hostname or ""
    numeric = host.replace(".", "").isdigit() or ":" in host or host.lower().startswith("0x")
    if link_fault(address) or (numeric and not is_public(host)):
        raise FetchError("The address, or one that it leads to, is not one of the public web.")


async def _read(answer: aiohttp.ClientResponse) -> bytes:
    """Read at most what is allowed.

    Raises:
        FetchError: there is more.
    """
    content = bytearray()
    async for part in answer.content.iter_chunked(65536):
        content += part
        if len(content) > LARGEST:
            raise FetchError(f"It is larger than {LARGEST // 1024 // 1024} MB.")
    return bytes(content)


def _reason(error: Exception) -> str:
    """Tell staff why a connection failed, without the address, which may hold a secret."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, _NotPublicError):
            return "The address leads into a network that is not public."
        cause = getattr(cause, "os_error", None) or cause.__cause__
    if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientSSLError):
        return "The certificate of the calendar's server is not valid."
    if isinstance(error, aiohttp.ClientConnectorError):
        return "There is no server at this address, or it cannot be reached."
    return "The calendar's server broke the connection off, or the address is none."


async def refresh(database: Database, feed_id: int, address: str, resolver: AbstractResolver | None = None) -> str:
    """Fetch a feed and take it over; return why that failed, "" when it did not. A failure changes nothing."""
    try:
        content = await fetch(address, resolver)
    except FetchError as error:
        words = str(error)
    else:
        words = await run_in_threadpool(feeds.take, database, feed_id, content)
    if words:
        await asyncio.wrap_future(database.submit(lambda session: feeds.fail(session, feed_id, words)))
    return words


async def keep_fetching(database: Database) -> None:
    """Fetch every feed each few hours, until cancelled."""
    while True:
        try:
            while (due := await asyncio.wrap_future(database.submit(feeds.claim))) is not None:
                words = await refresh(database, *due)
                logger.info("feed fetched", feed=due[0], failed=bool(words))
        except (SQLAlchemyError, RuntimeError) as error:
            logger.error("feed not fetched", **trace(error))
        await asyncio.sleep(LOOK_SECONDS)


class Fetching:
    """The task that fetches feeds while the server runs."""

    def __init__(self) -> None:
        self._task: asyncio.Task[Any] | None = None

    def start(self, database: Database) -> None:
        """Begin."""
        self._task = asyncio.get_running_loop().create_task(keep_fetching(database))

    async def stop(self) -> None:
        """End."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
