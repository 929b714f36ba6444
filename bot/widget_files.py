"""What a web site loads to show the widget: the script, and what is said in it in one language."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from actions import texts
from bot.rest import RequestError, json_response
from bot.sites import OWN, Site
from bot.widget import admitted
from knowledge import notices, telegram
from knowledge.database import Database

FOLDER = Path(__file__).parent / "static" / "widget"
VERSION = "1"  # a change that old pages would not survive gets a folder of its own, and this one stays
TEXT_FILE = "widget.ftl"
PREFIX = "widget-"
FILLED_BY_THE_BROWSER = ("count", "date", "seconds")
# Any site may load the script; where it may be used is decided by who may talk to the server.
SHARED = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "public, max-age=300",
}


class SharedFiles(StaticFiles):
    """Files that any site may load."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        """Return a file with the headers of all of them."""
        response = super().file_response(*args, **kwargs)
        response.headers.update(SHARED)
        return response


def routes() -> list[BaseRoute]:
    """Return the routes of the script and its settings."""
    compressed = [Middleware(GZipMiddleware)]
    files: ASGIApp = SharedFiles(directory=FOLDER / VERSION)
    return [
        Route("/widget/config", config, methods=["GET"], middleware=compressed),
        Route("/widget.js", script, methods=["GET"], middleware=compressed),
        Mount(f"/widget/{VERSION}", files, middleware=compressed),
    ]


async def script(_request: Request) -> Response:
    """Give the newest version's script."""
    return FileResponse(FOLDER / VERSION / "widget.js", media_type="text/javascript", headers=SHARED)


async def config(request: Request) -> Response:
    """Give what the widget shows on a site (`?site=`), in a language (`?language=`) if the site offers it.

    `{"language", "languages": {code: name}, "direction", "texts", "greeting", "privacy", "telegram", "limit"}`
    """
    try:
        site = admitted(request, request.query_params.get("site") or OWN)
    except RequestError as error:
        return error.response
    offered = offered_on(site)
    asked = request.query_params.get("language", "").lower().split("-")[0]
    language = asked if asked in offered else offered[0]
    greeting = site.greeting.get(language) or texts.text(language, "widget-greeting")
    noted, has_telegram = await run_in_threadpool(_present, request, site, language)
    found = {
        "language": language,
        "languages": own_names(offered),
        "direction": Locale(language).text_direction,
        "texts": await run_in_threadpool(widget_texts, language),
        "greeting": "\n\n".join([*noted, greeting]),
        "privacy": site.privacy,
        "telegram": has_telegram,
        "limit": request.app.state.settings.message_limit,
    }
    return json_response(found, headers={"Cache-Control": "no-cache", "Vary": "Origin"})


def _present(request: Request, site: Site, language: str) -> tuple[list[str], bool]:
    """Return the staff's notices of this moment for visitors of a site, and whether a talk can go on in Telegram."""
    database: Database | None = request.app.state.database
    if database is None:
        return [], False
    with database.read() as session:
        told = [notice.told(language) for notice in notices.present(session, site.cluster or None)]
        has_bot = bool(request.app.state.settings.telegram_token) and telegram.known_bot(session) is not None
    return told, has_bot


def own_names(codes: Iterable[str]) -> dict[str, str]:
    """Return the names of languages, each in itself, with a capital as in a menu."""
    names = {code: str(Locale(code).get_display_name(code)) for code in codes}
    return {code: name[:1].upper() + name[1:] for code, name in names.items()}


def offered_on(site: Site | None) -> tuple[str, ...]:
    """Return the languages of a site, of those that the assistant can write; all, English first, if it names none."""
    named = tuple(code for code in site.languages if code in texts.languages()) if site else ()
    return named or tuple(sorted(texts.languages(), key=lambda code: (code != texts.FALLBACK, code)))


@cache
def widget_texts(language: str) -> dict[str, str]:
    """Return the widget's texts by their keys without prefix, with what the browser fills in left in braces."""
    values = {name: f"{{{name}}}" for name in FILLED_BY_THE_BROWSER}
    keys = [entry.id.name for entry in texts.entries(texts.FOLDER / texts.FALLBACK / TEXT_FILE)]
    return {key.removeprefix(PREFIX): texts.text(language, key, **values) for key in keys}
