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
from starlette.types import ASGIApp

from bot import event_files, feedback, pages, rest, widget, widget_files
from bot.access import RestGate
from bot.console import frame
from bot.feeds import Fetching
from bot.limits import Limits
from bot.rest import json_response
from bot.settings import Settings
from bot.sites import LiveSites, Origins, Sites
from bot.socketio import Channel
from bot.watches import Watches

if TYPE_CHECKING:
    from bot.startup import Running
    from bot.turn import Engine
    from knowledge.database import Database


class SitesCORS(CORSMiddleware):
    """Lets pages of the sites' origins read our answers, those of sites registered a moment ago too."""

    def __init__(self, app: ASGIApp, origins: Origins) -> None:
        headers = ["Authorization", "Content-Type", "Last-Event-ID"]
        super().__init__(app, allow_methods=["GET", "POST"], allow_headers=headers, expose_headers=["Retry-After"])
        self._origins = origins

    def is_allowed_origin(self, origin: str) -> bool:
        """Tell whether an origin is one of a site's."""
        return origin in self._origins


def create(settings: Settings, host: str) -> Starlette:
    """Return the application of a server that listens on a host; it answers no questions until `open_for` is called.

    Raises:
        SettingsError: the file of sites is wrong.
    """
    sites = LiveSites(Sites.of(settings))

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        """Run the application; after the last response, let turns whose callers have gone away end too."""
        yield
        await app.state.fetching.stop()
        if app.state.engine is not None:
            await app.state.engine.finish()

    cors = Middleware(SitesCORS, origins=sites.origins)
    channels = [*rest.routes(), *widget.routes(), *feedback.routes()]
    routes = [*_checks(), *channels, *widget_files.routes(), *event_files.routes(), *pages.routes()]
    app = Starlette(routes=routes, middleware=[cors], lifespan=lifespan)
    app.state.settings = settings
    app.state.sites = sites
    app.state.limits = Limits()
    app.state.watches = None
    app.state.rest_gate = RestGate.of(settings, host, sites.origins)
    app.state.engine = None
    app.state.database = None
    app.state.fetching = Fetching()
    frame.mount(app, settings)
    app.router.routes += Channel(app.state).routes()
    _add_telegram(app, settings)
    return app


def telegram_only(settings: Settings, _host: str) -> Starlette:
    """Return the application of `passport telegram`: the channel and the health checks."""
    app = Starlette(routes=_checks())
    app.state.watches = app.state.engine = app.state.database = None
    app.state.sites = app.state.fetching = None  # the whole application's
    _add_telegram(app, settings)
    return app


def _checks() -> list[Route]:
    """Return the routes by which others see whether the program is well."""
    return [Route("/health", health, methods=["GET"]), Route("/live", live, methods=["GET"])]


def _add_telegram(app: Starlette, settings: Settings) -> None:
    """Add the Telegram channel where a token is set."""
    app.state.telegram = None
    if settings.telegram_token:
        from bot.telegram.channel import Telegram  # noqa: PLC0415 - the library is not needed otherwise

        app.state.telegram = Telegram(settings)
        app.router.routes += app.state.telegram.routes()


@asynccontextmanager
async def pushing(app: Starlette, running: "Running") -> AsyncIterator[None]:
    """Run the channels that reach out by themselves until the end of the block."""
    if app.state.telegram is None:
        yield
        return
    async with app.state.telegram.running(running):
        yield
    await running.engine.finish()


def open_for(app: Starlette, engine: "Engine", database: "Database") -> None:
    """Let the application answer questions from now on."""
    app.state.database = database
    if app.state.sites is not None:
        app.state.sites.use(database)
    app.state.watches = Watches(database)
    app.state.engine = engine


def end_streams(app: Starlette) -> None:
    """Let all open streams end, so that a server that is told to stop need not wait for them."""
    if app.state.watches is not None:
        app.state.watches.close()


async def health(request: Request) -> Response:
    """Answer 200 once questions can be answered, 503 before."""
    if request.app.state.engine is None:
        return json_response({"status": "starting"}, 503)
    return json_response({"status": "ok"})


async def live(_request: Request) -> Response:
    """Answer 200 while the process is alive."""
    return json_response({"status": "ok"})
