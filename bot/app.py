"""The web application: health, pages and channels."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot import pages, rest
from bot.access import RestGate
from bot.rest import json_response
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.turn import Engine
    from knowledge.database import Database


def create(settings: Settings, host: str) -> Starlette:
    """Return the application of a server that listens on a host; it answers no questions until `open_for` is called."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        """Run the application; after the last response, let turns whose callers have gone away end too."""
        yield
        if app.state.engine is not None:
            await app.state.engine.finish()

    cors = Middleware(
        CORSMiddleware,
        allow_origins=settings.allowed_origins,
        allow_methods=["GET", "POST"],
        allow_headers=["Authorization", "Content-Type"],
    )
    checks = [Route("/health", health, methods=["GET"]), Route("/live", live, methods=["GET"])]
    app = Starlette(routes=[*checks, *rest.routes(), *pages.routes()], middleware=[cors], lifespan=lifespan)
    app.state.settings = settings
    app.state.rest_gate = RestGate.of(settings, host)
    app.state.engine = None
    app.state.database = None
    return app


def open_for(app: Starlette, engine: "Engine", database: "Database") -> None:
    """Let the application answer questions from now on."""
    app.state.database = database
    app.state.engine = engine


async def health(request: Request) -> Response:
    """Answer 200 once questions can be answered, 503 before."""
    if request.app.state.engine is None:
        return json_response({"status": "starting"}, 503)
    return json_response({"status": "ok"})


async def live(_request: Request) -> Response:
    """Answer 200 while the process is alive."""
    return json_response({"status": "ok"})
