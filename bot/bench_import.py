"""Measures the import of as many records as a large network has, through the console, and the questions meanwhile."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator
from datetime import date, timedelta
from typing import Any

import httpx
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.console.page import ROOT
from knowledge import clock, exchange_files
from knowledge.exchange import STATUS, Table, sheet_title
from knowledge.kinds import EVENT, ORGANISATION, Kind
from knowledge.models import Cluster, Sector
from knowledge.record import PUBLISHED

EVENTS, ORGANISATIONS = 10_000, 2_000
LOOK_SECONDS = 0.5
TOKEN = re.compile(r'name="csrftoken" value="([^"]+)"')
PROGRESS = re.compile(r"(\d+) of (\d+)")
Said = dict[str, str]


class ImportFailedError(RuntimeError):
    """The console has not imported the file; the message holds what it said."""


async def measure(
    client: httpx.AsyncClient, file: bytes, ask: Callable[[], Awaitable[float]], spread: Callable[..., dict[str, float]]
) -> dict[str, float]:
    """Upload a file and import it as a person would, asking questions meanwhile; seconds, and their milliseconds.

    Args:
        client: a browser in which the secretariat is signed in.
        file: the spreadsheet of `spreadsheet`.
        ask: asks one question and returns its milliseconds.
        spread: names median, 95th percentile and maximum of some milliseconds.

    Raises:
        ImportFailedError: it was not imported.
    """
    times: list[float] = []
    asking = asyncio.create_task(_keep_asking(ask, times))
    began = clock.monotonic()
    try:
        sent = await client.post(
            f"{ROOT}/exchange/upload", data=await _form(client), files={"file": ("all.xlsx", file)}
        )
        address = sent.headers["location"]
        preview, checking = await _awaited(client, address)
        checked = clock.monotonic()
        await client.post(f"{address}/import", data=await _form(client))
        done, importing = await _awaited(client, address)
        ended = clock.monotonic()
    finally:
        asking.cancel()
    if "Imported:" not in done:
        raise ImportFailedError(re.sub(r"<[^>]*>|\s+", " ", preview + done)[:2000])
    name = f"import of {EVENTS + ORGANISATIONS:,} records"
    return {
        f"{name}: preview (s)": checked - began,
        f"{name}: all of it (s)": ended - began,
        f"{name}: different states of progress shown": len(checking | importing),
        **spread("one question during it", times),
    }


def spreadsheet(session: Session) -> bytes:
    """Return events and organisations, spread over clusters, sectors and years, as a file that can be imported."""
    clusters, sectors = session.scalars(select(Cluster)).all(), session.scalars(select(Sector)).all()
    owners = [(clusters[number % len(clusters)], sectors[number % len(sectors)].id) for number in range(EVENTS)]

    def events() -> Iterator[Said]:
        """Describe the events."""
        for number, (cluster, sector) in enumerate(owners):
            day = date(2024, 1, 1) + timedelta(days=number % 1500)
            dated = {"kind": "conference", "date_start": day.isoformat(), "zone": "UTC", "places": cluster.place_id}
            yield {"name": f"Qux {number} Days", **dated, **_sourced(number, cluster, sector)}

    def organisations() -> Iterator[Said]:
        """Describe the organisations."""
        for number, (cluster, sector) in enumerate(owners[:ORGANISATIONS]):
            named = {"name": f"Zyxo {number} Plant", "relation": "member", "kind": "company"}
            yield {**named, **_sourced(number, cluster, sector)}

    return exchange_files.write_xlsx([_table(EVENT, [*events()]), _table(ORGANISATION, [*organisations()])])


def _sourced(number: int, cluster: Cluster, sector: str) -> Said:
    """Return what all records say."""
    source = f"https://records.example/{number}"
    return {"sources": source, "as_of": "2026", "cluster_id": cluster.id, "sectors": sector}


def _table(kind: Kind, rows: list[Said]) -> Table:
    """Return records as a sheet, all of them published."""
    header = [*(kind.field(name).label for name in rows[0]), STATUS]
    return Table(sheet_title(kind), header, [(n, [*row.values(), PUBLISHED]) for n, row in enumerate(rows, 2)])


async def _keep_asking(ask: Callable[[], Awaitable[float]], times: list[float]) -> None:
    """Ask one question after the other until cancelled."""
    while True:
        times.append(await ask())
        await asyncio.sleep(0.05)


async def _form(client: httpx.AsyncClient) -> dict[str, Any]:
    """Return a form with the token that belongs to the browser."""
    found = TOKEN.search((await client.get(f"{ROOT}/exchange")).text)
    return {"csrftoken": found[1] if found else ""}


async def _awaited(client: httpx.AsyncClient, address: str) -> tuple[str, set[str]]:
    """Look at an upload's page until it is worked on no more; return it, and the states of progress that it showed."""
    shown: set[str] = set()
    while True:
        page = (await client.get(address)).text
        if 'http-equiv="refresh"' not in page:
            return page, shown
        shown.update(found[0] for found in PROGRESS.finditer(page))
        await asyncio.sleep(LOOK_SECONDS)
