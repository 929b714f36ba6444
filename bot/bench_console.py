"""Measures the console, and an answer, with as many records as a large network has."""

import asyncio
import statistics
from datetime import date, timedelta
from typing import Any

import httpx
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import app as web
from bot.console.page import ROOT
from bot.console.signing import COOKIE
from bot.settings import Settings
from bot.startup import Running
from knowledge import clock, staff
from knowledge.models import Cluster, Event, Organisation, Place, Sector

EVENTS, ORGANISATIONS = 10_000, 2_000
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


async def measure(running: Running, settings: Settings) -> dict[str, float]:
    """Fill the store, then ask for pages of the console as the secretariat; milliseconds, medians and the worst."""
    await asyncio.wrap_future(running.database.submit(fill))
    token = await asyncio.wrap_future(running.database.submit(_signed_in))
    app = web.create(settings, "127.0.0.1")
    web.open_for(app, running.engine, running.database)
    figures: dict[str, float] = {}
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost", cookies={COOKIE: token}) as client:
        for name, path in PAGES.items():
            times = [await _timed(client, path) for _ in range(ROUNDS)]
            figures |= {f"{WITH}: {name}, median (ms)": statistics.median(times)}
            figures |= {f"{WITH}: {name}, worst (ms)": max(times)}
    return figures


def fill(session: Session) -> None:
    """Add events and organisations, spread over clusters, sectors and years."""
    clusters, sectors = session.scalars(select(Cluster)).all(), session.scalars(select(Sector)).all()
    places = {found.id: session.get_one(Place, found.place_id) for found in clusters}
    for number in range(EVENTS):
        cluster = clusters[number % len(clusters)]
        day = date(2024, 1, 1) + timedelta(days=number % 1500)
        dated = {"date_start": day.isoformat(), "starts": day, "ends": day, "precision": "day", "kind": "conference"}
        linked = {"sectors": [sectors[number % len(sectors)]], "places": [places[cluster.id]]}
        session.add(Event(id=f"q{number}", name=f"Qux {number} Days", **dated, **linked, **_sourced(number, cluster)))
    for number in range(ORGANISATIONS):
        cluster = clusters[number % len(clusters)]
        linked = {"sectors": [sectors[number % len(sectors)]]}
        named = {"name": f"Zyxo {number} Plant", "relation": "member", "kind": "company"}
        session.add(Organisation(id=f"z{number}", **named, **linked, **_sourced(number, cluster)))


def _sourced(number: int, cluster: Cluster) -> dict[str, Any]:
    """Return what all records have."""
    source = {"url": f"https://records.example/{number}"}
    return {"sources": [source], "as_of": "2026", "as_of_date": date(2026, 1, 1), "cluster_id": cluster.id}


def _signed_in(session: Session) -> str:
    """Make an account of the secretariat and return the token of a session."""
    return staff.sign_in(session, staff.add(session, "bench@staff.example", "Bench", "secretariat"))


async def _timed(client: httpx.AsyncClient, path: str) -> float:
    """Return the milliseconds that a page takes."""
    began = clock.monotonic()
    found = await client.get(f"{ROOT}{path}")
    found.raise_for_status()
    return (clock.monotonic() - began) * 1000
