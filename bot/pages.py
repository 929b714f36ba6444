"""The pages for people: what this server is, the assistant to try, what it stores, and an example for web masters."""

from collections.abc import Sequence
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
from bot.sites import OWN, LiveSites, is_web_address
from bot.widget_files import offered_on, own_names
from knowledge import clusters, topics
from knowledge.database import Database
from knowledge.models import Cluster, Statement
from knowledge.places import place_name
from knowledge.translations import translation

FOLDER = Path(__file__).parent
# Everything comes from this server; nobody else may show these pages inside theirs, except the chat's own page.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}"
)
HEADERS = {"Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff", "Vary": "Accept-Language"}
EMBED_CODE = '<script src="{address}widget.js" data-site="{site}" data-language="{language}" async></script>'

_templates = Jinja2Templates(FOLDER / "templates")


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
    listed = await run_in_threadpool(_clusters, database, language_of(request)) if database else []
    return _page(request, "home.html", clusters=listed)


async def privacy(request: Request) -> Response:
    """Show the privacy notice that stands in the knowledge store."""
    database: Database | None = request.app.state.database
    statements = await run_in_threadpool(_notice, database) if database else []
    language = language_of(request)
    notice = [
        (texts.recorded(language, said.text), "en" if translation(said.text, language) is None else language)
        for said in statements
    ]
    quoted = any(spoken != language for _, spoken in notice)
    return _page(request, "privacy.html", 200 if notice else 503, notice=notice, quoted=quoted)


async def accessibility(request: Request) -> Response:
    """Show how far the assistant can be used by everybody."""
    return _page(request, "accessibility.html")


async def demo(request: Request) -> Response:
    """Show what a web master puts on a page, at work."""
    address = request.app.state.settings.public_url
    own = f"{address}/" if address else str(request.base_url)
    code = EMBED_CODE.format(address=own, site=OWN, language=language_of(request))
    script = (FOLDER / "static" / "demo.js").read_text(encoding="utf-8")
    return _page(request, "demo.html", code=f"{code}\n\n{script}")


async def chat(request: Request) -> Response:
    """Show the chat alone (`?site=`, `?language=`), for a plain link or for a frame on that site's pages."""
    sites: LiveSites = request.app.state.sites
    site = sites.find(request.query_params.get("site") or OWN)
    if site is None:
        return Response("There is no such site.", 404, media_type="text/plain")
    ancestors = " ".join(("'self'", *sorted(site.origins)))
    return _page(request, "chat.html", ancestors=ancestors, offered=offered_on(site), site=site.id)


def language_of(request: Request, offered: Sequence[str] = ()) -> str:
    """Return a page's language: the one asked for (`?language=`), else the browser's first that is offered, else ours.

    All languages that we write are offered unless others are named, the one to fall back on first.
    """
    choice = offered or offered_on(None)
    wanted = [request.query_params.get("language", ""), *_accepted(request.headers.get("accept-language", ""))]
    codes = (tag.lower().partition("-")[0] for tag in wanted)
    return next((code for code in codes if code in choice), choice[0])


def _accepted(header: str) -> list[str]:
    """Return the tags of an Accept-Language header, the most wanted first."""
    ranges = (entry.strip().partition(";q=") for entry in header.split(","))
    weighed = [(_weight(weight), tag) for tag, _, weight in ranges]
    return [tag for weight, tag in sorted(weighed, key=lambda entry: -entry[0]) if weight > 0]


def _weight(value: str) -> float:
    """Read how much a language is wanted, 1 where nothing readable is said."""
    try:
        return float(value or 1)
    except ValueError:
        return 1.0


def _page(
    request: Request,
    template: str,
    status: int = 200,
    ancestors: str = "'none'",
    offered: Sequence[str] = (),
    **content: object,
) -> Response:
    """Return a page in the reader's language, with the headers of all of them."""
    language = language_of(request, offered)
    headers = {**HEADERS, "Content-Security-Policy": POLICY.format(ancestors=ancestors), "Content-Language": language}
    spoken = {
        "language": language,
        "languages": own_names(offered or offered_on(None)),
        "say": partial(texts.text, language),
    }
    return _templates.TemplateResponse(request, template, {**spoken, **content}, status, headers=headers)


def _clusters(database: Database, language: str) -> list[Listed]:
    """Return the clusters that have not left the network."""
    with database.read() as session:
        return [
            Listed(
                found.short_name,
                found.city,
                place_name(session, f"country:{found.country_code}", language),
                found.website if is_web_address(found.website or "") else None,
                _as_of(found, language),
            )
            for found in clusters.members(session)
        ]


def _as_of(cluster: Cluster, language: str) -> str:
    """Return the date of what is known of a cluster's membership."""
    return texts.text(language, "page-cluster-confirmed", date=texts.show_date(language, cluster.last_confirmed))


def _notice(database: Database) -> list[Statement]:
    """Return the statements of the privacy notice."""
    with database.read() as session:
        return topics.statements(session, "privacy-notice")
