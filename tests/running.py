"""Runs the assistant's web application in a thread, so that tests talk to it over HTTP and still reach inside."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from starlette.applications import Starlette

import bot.assistant
from bot import app as web
from bot.assistant import Assistant
from bot.serve import Create, listen
from bot.serve import Server as WebServer
from bot.settings import Settings
from bot.startup import Running, start
from bot.turn import Engine
from knowledge import current
from knowledge.database import Database

START_SECONDS = 30


@dataclass(frozen=True)
class Server:
    """A server that answers: its base address, and what is behind it."""

    url: str
    app: Starlette
    engine: Engine
    database: Database


@contextmanager
def serving(
    running: Running, settings: Settings, host: str = "127.0.0.1", create: Create = web.create
) -> Iterator[Server]:
    """Serve what `create` makes on a free port until the end of the block; `host` only counts for who may call."""
    app = create(settings, host)
    web.open_for(app, running.engine, running.database)
    listener = listen("127.0.0.1", 0)
    server = WebServer(app, grace_seconds=5)

    async def serve() -> None:
        """Serve, with the channels that reach out by themselves."""
        async with web.pushing(app, running):
            await server.serve([listener])

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    try:
        yield Server(f"http://127.0.0.1:{listener.getsockname()[1]}", app, running.engine, running.database)
    finally:
        server.should_exit = True
        thread.join(START_SECONDS)
        listener.close()


def share(models: Path, folder: Path) -> None:
    """Let the data folder `folder` use the trained models and the encoders beside them, which take long to make."""
    for shared in (models, models.with_name("encoders")):
        (folder / shared.name).symlink_to(shared)


@contextmanager
def started(settings: Settings, assistant: Assistant) -> Iterator[Running]:
    """Start as `passport serve` does, with a model that is loaded already."""
    with mock.patch.object(bot.assistant, "Assistant", return_value=assistant):
        running = start(settings, lambda _step: None)
    try:
        yield running
    finally:
        running.database.close()


@contextmanager
def assistant_on(database: Database, assistant: Assistant, limit: int = 4000) -> Iterator[Running]:
    """Give an assistant on a migrated database, which is closed in the end."""
    before = current._Default.database
    current.configure(database)
    try:
        yield Running(database, Engine(database, assistant, limit))
    finally:
        current.configure(before)
        database.close()
