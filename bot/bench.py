"""Measures latency, long conversations, load, waiting writes, memory and the widget, in a database of its own."""

import asyncio
import json
import resource
import statistics
import tempfile
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any
from uuid import uuid4

from rich.console import Console
from rich.table import Table
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import bench_console, bench_understanding, bench_widget, logs, settings
from bot.incoming import Incoming
from bot.progress import Progress
from bot.startup import Running, start
from knowledge import clock, conversations
from knowledge.models import Cluster, Event, Organisation, Place, Sector

QUESTIONS = (
    "hello",
    "What does the Passport cost?",
    "Who can host us in South Africa for solar irrigation?",
    "Is there a cluster in Singapore or anywhere in Asia?",
    "Who is the contact person in Grenoble?",
    "What is the weather in Cape Town next week?",
    "Which water companies could we partner with in Denmark?",
    "Is there an event on wind in Hamburg next year?",
)
# What no question looks like, and must cost no more than one.
UNUSUAL = {
    "an empty message": "",
    "emoji only": "\N{GRINNING FACE}\N{PERSONAL COMPUTER}\N{VARIATION SELECTOR-16}",
    "10,000 characters": "Who can host us in South Africa? " * 303,
    "4,000 characters": ("Who can host us in South Africa? " * 122)[:4000],
    "4,000 characters without a space": "passport" * 500,
    "a binary file": bytes(range(256)).decode("latin-1") * 4,
    "right to left": "\u200f\u0645\u0627 \u0647\u064a \u062a\u0643\u0644\u0641\u0629 \u062c\u0648\u0627\u0632?",
    "reversed by a control character": "\u202eWhat does the Passport cost?\u202c",
    "zero-width characters": "\u200b".join("What does the Passport cost?"),
    "only zero-width characters": "\u200b\u200d\ufeff",
    "piled-up accents": "".join(f"{letter}{chr(0x0301) * 40}" for letter in "What does the Passport cost?"),
}
REPEATED = 5
MORE_RECORDS = 3000  # beside the seed's: organisations and events, half each
LONG = 200  # turns of the long conversation
EARLY, LATE = slice(5, 15), slice(-10, None)  # turns 6 to 15 and the last ten
CONVERSATIONS, TURNS_EACH = 32, 10
Figures = dict[str, float]


def run(report: Path | None) -> None:
    """Measure, print the figures, and write them to a file if one is named."""
    own = settings.load()
    logs.configure("error")
    began = clock.monotonic()
    with tempfile.TemporaryDirectory() as folder, Progress() as progress:
        for shared in (own.models_dir, own.encoders_dir):
            (Path(folder) / shared.name).symlink_to(shared, target_is_directory=True)
        temporary = own.model_copy(update={"data_dir": Path(folder), "database_url": ""})
        running = start(temporary, progress.step)
        figures = {"start, database and knowledge new (s)": clock.monotonic() - began}
        progress.step("Measuring the widget in a browser")
        if lacking := bench_widget.missing():
            progress.step(f"Not measured, since it is missing: {lacking}")
        else:
            figures |= bench_widget.measure(running, own, QUESTIONS)
        progress.step("Measuring")
        figures |= asyncio.run(_measure(running, temporary))
        running.database.close()
    figures["memory at most (MB)"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    _show(figures)
    if report is not None:
        report.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


async def _measure(running: Running, own: settings.Settings) -> Figures:
    """Take all measurements, one after the other."""
    parts = (bench_understanding.measure, _single, _unusual, _long, _load, _large)
    figures = {name: figure for part in parts for name, figure in (await part(running)).items()}
    asked = cycle(QUESTIONS)
    figures |= await bench_console.measure(running, own, lambda: _turn(running, uuid4().hex, next(asked)), _spread)
    await _turn(running, uuid4().hex, QUESTIONS[0])  # reads the names anew
    answers = await _single(running)
    return figures | {f"{bench_console.WITH}: {name}": figure for name, figure in answers.items()}


async def _turn(running: Running, key: str, text: str) -> float:
    """Return the milliseconds that one turn takes."""
    began = clock.monotonic()
    await running.engine.handle(Incoming("bench", key, text))
    return (clock.monotonic() - began) * 1000


async def _single(running: Running) -> Figures:
    """Measure questions one by one, each in a conversation of its own."""
    times = [await _turn(running, uuid4().hex, question) for _ in range(10) for question in QUESTIONS]
    return _spread("one question", times)


async def _unusual(running: Running) -> Figures:
    """Measure messages that are no question, each in conversations of its own."""
    return {
        f"{name}, worst (ms)": max([await _turn(running, uuid4().hex, text) for _ in range(REPEATED)])
        for name, text in UNUSUAL.items()
    }


async def _long(running: Running) -> Figures:
    """Measure one long conversation: its end must cost no more than its beginning."""
    key = uuid4().hex
    times = [await _turn(running, key, QUESTIONS[number % 2]) for number in range(LONG)]
    early, late = statistics.median(times[EARLY]), statistics.median(times[LATE])
    return {"turns 6-15, median (ms)": early, "turns 191-200, median (ms)": late, "late/early": late / early}


async def _load(running: Running) -> Figures:
    """Measure many conversations at once, and the writes of others meanwhile."""

    async def talk(key: str) -> list[float]:
        """Hold one conversation."""
        return [await _turn(running, key, QUESTIONS[number % len(QUESTIONS)]) for number in range(TURNS_EACH)]

    began = clock.monotonic()
    talks = [asyncio.create_task(talk(uuid4().hex)) for _ in range(CONVERSATIONS)]
    waits = []
    while not all(task.done() for task in talks):
        waits.append(await _foreign_write(running))
        await asyncio.sleep(0.01)
    times = [time for task in talks for time in task.result()]
    seconds = clock.monotonic() - began
    return {
        "turns a second under load": len(times) / seconds,
        **_spread(f"{CONVERSATIONS} conversations at once", times),
        **_spread("a write from elsewhere meanwhile", waits),
    }


async def _large(running: Running) -> Figures:
    """Measure the same questions with few and with many records; the first one after a change reads the names anew."""
    few = await _single(running)
    await asyncio.wrap_future(running.database.submit(_fill))
    renewed = await _turn(running, uuid4().hex, QUESTIONS[0])
    many = await _single(running)
    name = "one question, median (ms)"
    return {
        f"{MORE_RECORDS} more records: first question (ms)": renewed,
        f"{MORE_RECORDS} more records: {name}": many[name],
        "many/few": many[name] / few[name],
    }


def _fill(session: Session) -> None:
    """Add records of the kinds that questions search, spread over clusters, fields and years."""
    clusters = session.scalars(select(Cluster)).all()
    fields = session.scalars(select(Sector)).all()
    for number in range(MORE_RECORDS // 2):
        cluster, sectors = clusters[number % len(clusters)], [fields[number % len(fields)]]
        sourced: dict[str, Any] = {
            "sources": [{"url": f"https://records.example/{number}"}],
            "as_of": "2025",
            "as_of_date": date(2025, 1, 1),
            "cluster_id": cluster.id,
            "sectors": sectors,
        }
        session.add(Organisation(id=f"o{number}", name=f"Zyxo {number} Works", relation="member", **sourced))
        start = (date(2024, 1, 1) + timedelta(days=number % 1500)).isoformat()
        named = {"name": f"Zyxo {number} Days", "kind": "conference", "date_start": start, "precision": "day"}
        session.add(Event(id=f"e{number}", places=[session.get_one(Place, cluster.place_id)], **named, **sourced))


async def _foreign_write(running: Running) -> float:
    """Return the milliseconds that a write of another part of the program takes, waiting included."""
    began = clock.monotonic()
    write = running.database.submit(lambda session: conversations.lock(session, "bench", "elsewhere"))
    await asyncio.wrap_future(write)
    return (clock.monotonic() - began) * 1000


def _spread(name: str, times: Iterable[float]) -> Figures:
    """Return median, 95th percentile and maximum of some milliseconds."""
    ordered = sorted(times)
    return {
        f"{name}, median (ms)": statistics.median(ordered),
        f"{name}, 95 % (ms)": ordered[int(len(ordered) * 0.95)],
        f"{name}, worst (ms)": ordered[-1],
    }


def _show(figures: Figures) -> None:
    """Print the figures as a table."""
    table = Table("measured", "figure")
    for name, figure in figures.items():
        table.add_row(name, f"{figure:.2f}")
    Console().print(table)
