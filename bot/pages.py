"""The pages for people: what this server is, and what it stores."""

from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from knowledge import topics
from knowledge.database import Database
from knowledge.models import Statement

FOLDER = Path(__file__).parent
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

_templates = Jinja2Templates(FOLDER / "templates")


def routes() -> list[BaseRoute]:
    """Return the pages' routes."""
    return [
        Route("/", home, methods=["GET"]),
        Route("/privacy", privacy, methods=["GET"]),
        Mount("/static", StaticFiles(directory=FOLDER / "static")),
    ]


async def home(request: Request) -> Response:
    """Show what this server is."""
    return _templates.TemplateResponse(request, "home.html", headers=HEADERS)


async def privacy(request: Request) -> Response:
    """Show the privacy notice that stands in the knowledge store."""
    database: Database | None = request.app.state.database
    statements = await run_in_threadpool(_notice, database) if database else []
    status = 200 if statements else 503
    return _templates.TemplateResponse(request, "privacy.html", {"statements": statements}, status, headers=HEADERS)


def _notice(database: Database) -> list[Statement]:
    """Return the statements of the privacy notice."""
    with database.read() as session:
        return topics.statements(session, "privacy-notice")
