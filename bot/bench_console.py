"""Measures the console with as many records as a large network has, and the import of these."""

import asyncio
import statistics
from collections.abc import Awaitable, Callable

import httpx
from sqlalchemy.orm import Session

from bot import app as web
from bot import bench_import
from bot.console.page import ROOT
from bot.console.signing import COOKIE
from bot.settings import Settings
from bot.startup import Running
from knowledge import clock, staff

ROUNDS = 5
PAGES = {
    "list of events": "/records/event",
    "list of events, page 150": "/records/event?page=150",
    "search of events": "/records/event?q=Qux+77",
    "events of a sector and a cluster": "/records/event?sector=water&cluster=greencape&status=published",
    "events to confirm": "/records/event?aged=1",
    "list of organisations": "/records/organisation",
    "search of organisations": "/records/organisation?q=Zyxo+12",
    "first page": "/",
    "queue": "/queue",
}
WITH = "console with 10,000 events and 2,000 organisations"


async def measure(
    running: Running,
    settings: Settings,
    ask: Callable[[], Awaitable[float]],
    spread: Callable[..., dict[str, float]],
) -> dict[str, float]:
    """Import the records, then ask for pages of the console, as the secretariat; milliseconds, medians and the worst.

    `ask` and `spread` are as in `bench_import.measure`.
    """
    token = await asyncio.wrap_future(running.database.submit(_signed_in))
    app = web.create(settings, "127.0.0.1")
    web.open_for(app, running.engine, running.database)
    with running.database.read() as session:
        file = bench_import.spreadsheet(session)
    transport = httpx.ASGITransport(app=app)
    client = httpx.AsyncClient(transport=transport, base_url="http://localhost", cookies={COOKIE: token}, timeout=60)
    async with client:
        figures = await bench_import.measure(client, file, ask, spread)
        for name, path in PAGES.items():
            times = [await _timed(client, path) for _ in range(ROUNDS)]
            figures |= {f"{WITH}: {name}, median (ms)": statistics.median(times)}
            figures |= {f"{WITH}: {name}, worst (ms)": max(times)}
    return figures


def _signed_in(session: Session) -> str:
    """Make an account of the secretariat and return the token of a session."""
    return staff.sign_in(session, staff.add(session, "bench@staff.example", "Bench", "secretariat"))


async def _timed(client: httpx.AsyncClient, path: str) -> float:
    """Return the milliseconds that a page takes."""
    began = clock.monotonic()
    found = await client.get(f"{ROOT}{path}")
    found.raise_for_status()
    return (clock.monotonic() - began) * 1000
