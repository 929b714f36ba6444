"""The pages for people: what this server is, the assistant to try, what it stores, and an example for web masters."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from actions import texts
from bot.sites import OWN, LiveSites
from knowledge import clusters, topics
from knowledge.database import Database
from knowledge.models import Cluster, Statement
from knowledge.places import place_name

FOLDER = Path(__file__).parent
LANGUAGE = texts.FALLBACK
# Everything comes from this server; nobody else may show these pages inside theirs, except the chat's own page.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}"
)
HEADERS = {"Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"}
EMBED_CODE = '<script src="{address}widget.js" data-site="{site}" data-language="{language}" async></script>'

_templates = Jinja2Templates(FOLDER / "templates")
_templates.env.globals["say"] = partial(texts.text, LANGUAGE)


@dataclass(frozen=True)
class Listed:
    """A cluster as the front page names it."""

    name: str
    city: str
    country: str
    website: str | None
    as_of: str


def routes() -> list[BaseRoute]:
    """Return the pages' routes."""
    return [
        Route("/", home, methods=["GET"]),
        Route("/privacy", privacy, methods=["GET"]),
        Route("/accessibility", accessibility, methods=["GET"]),
        Route("/embed-demo", demo, methods=["GET"]),
        Route("/chat", chat, methods=["GET"]),
        Mount("/static", StaticFiles(directory=FOLDER / "static")),
    ]


async def home(request: Request) -> Response:
    """Show what this server is, the assistant, and the clusters with their web sites for those without JavaScript."""
    database: Database | None = request.app.state.database
    return _page(request, "home.html", clusters=await run_in_threadpool(_clusters, database) if database else [])


async def privacy(request: Request) -> Response:
    """Show the privacy notice that stands in the knowledge store."""
    database: Database | None = request.app.state.database
    statements = await run_in_threadpool(_notice, database) if database else []
    return _page(request, "privacy.html", 200 if statements else 503, statements=statements)


async def accessibility(request: Request) -> Response:
    """Show how far the assistant can be used by everybody."""
    return _page(request, "accessibility.html")


async def demo(request: Request) -> Response:
    """Show what a web master puts on a page, at work."""
    address = request.app.state.settings.public_url
    code = EMBED_CODE.format(address=f"{address}/" if address else str(request.base_url), site=OWN, language=LANGUAGE)
    script = (FOLDER / "static" / "demo.js").read_text(encoding="utf-8")
    return _page(request, "demo.html", code=f"{code}\n\n{script}")


async def chat(request: Request) -> Response:
    """Show the chat alone (`?site=`, `?language=`), for a plain link or for a frame on that site's pages."""
    sites: LiveSites = request.app.state.sites
    site = sites.find(request.query_params.get("site") or OWN)
    if site is None:
        return Response("There is no such site.", 404, media_type="text/plain")
    asked = request.query_params.get("language", "")
    language = asked if asked in texts.languages() else ""
    ancestors = " ".join(("'self'", *sorted(site.origins)))
    return _page(request, "chat.html", ancestors=ancestors, site=site.id, language=language)


def _page(request: Request, template: str, status: int = 200, ancestors: str = "'none'", **content: object) -> Response:
    """Return a page with the headers of all of them."""
    headers = {**HEADERS, "Content-Security-Policy": POLICY.format(ancestors=ancestors)}
    return _templates.TemplateResponse(request, template, content, status, headers=headers)


def _clusters(database: Database) -> list[Listed]:
    """Return the clusters that have not left the network."""
    with database.read() as session:
        return [
            Listed(
                found.short_name,
                found.city,
                place_name(session, f"country:{found.country_code}", LANGUAGE),
                found.website,
                _as_of(found),
            )
            for found in clusters.members(session)
        ]


def _as_of(cluster: Cluster) -> str:
    """Return the date of what is known of a cluster's membership."""
    return texts.text(LANGUAGE, "page-cluster-confirmed", date=texts.show_date(LANGUAGE, cluster.last_confirmed))


def _notice(database: Database) -> list[Statement]:
    """Return the statements of the privacy notice."""
    with database.read() as session:
        return topics.statements(session, "privacy-notice")
