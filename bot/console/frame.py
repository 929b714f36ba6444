"""The console as a whole: starlette-admin's frame, our sign-in, our pages.

starlette-admin gives the frame: sign-in before every page, signed tokens against forged requests, messages, the menu,
error pages. Its own pages for records are not used: they need inline scripts and styles, which our policy forbids, and
a staff of ten minutes a week needs other words. Its templates are therefore overridden by those in templates/; nothing
is loaded from a third party.
"""

import hashlib
import hmac
import logging
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.base import BaseAdmin

from bot.console.account import AccountPage, InvitationPage
from bot.console.ask import AskPage
from bot.console.asked import AskedPage
from bot.console.backoff import Backoff
from bot.console.enquiries import EnquiriesPage
from bot.console.exchange import ExchangePage
from bot.console.feeds import FeedsPage
from bot.console.guard import Guard
from bot.console.help import HelpPage
from bot.console.history import HistoryPage
from bot.console.home import HomePage
from bot.console.overview import OverviewPage
from bot.console.page import ROOT, Page
from bot.console.record import NewRecordPage, RecordPage
from bot.console.records import RecordsPage
from bot.console.signing import SignIn
from bot.console.staff import StaffPage
from bot.console.upkeep import FaultsPage, QueuePage
from bot.settings import Settings
from knowledge import editing
from knowledge.gates import NotAllowedError
from knowledge.keys import Keys

FOLDER = Path(__file__).parent
TITLE = "Passport console"


def pages() -> list[Page]:
    """Return the pages besides the first one, in the order of the menu: here a new page is added."""
    return [
        EnquiriesPage(),
        AskedPage(),
        AskPage(),
        QueuePage(),
        FaultsPage(),
        RecordsPage(),
        NewRecordPage(),
        RecordPage(),
        OverviewPage(),
        ExchangePage(),
        FeedsPage(),
        HistoryPage(),
        StaffPage(),
        HelpPage(),
        AccountPage(),
        InvitationPage(),
    ]


def mount(app: Starlette, settings: Settings) -> None:
    """Mount the console on the assistant's application, whose state holds the database once it is ready."""
    logging.getLogger("starlette_admin").setLevel(logging.ERROR)  # it would log who asks from which address
    key = Keys.from_secret(settings.secret()).token
    others = pages()
    admin = BaseAdmin(
        title=TITLE,
        base_url=ROOT,
        route_name="console",
        templates_dir=str(FOLDER / "templates"),
        static_dir=str(FOLDER / "static"),
        index_view=HomePage(others),
        auth_provider=SignIn(Backoff(), secure=settings.public_url.startswith("https://")),
        secret_key=hmac.new(key, b"console", hashlib.sha256).hexdigest(),
        middlewares=[Middleware(Guard)],
        timezone_config=None,
    )
    # Those of its own record pages, which nothing here uses.
    admin.routes[:] = [route for route in admin.routes if not route.path.startswith(("/_", "/{key}"))]
    for page in others:
        admin.add_view(page)
    admin.mount_to(app)
    admin.app.state.main = app

    async def refuse(request: Request, _error: Exception) -> Response:
        """Show that the gate has not let somebody through."""
        handler = admin.app.exception_handlers[HTTPException]
        refusal = HTTPException(403, "This belongs to another cluster or to the secretariat.")
        response: Response = await handler(request, refusal)
        return response

    async def miss(request: Request, _error: Exception) -> Response:
        """Show that there is no such record, or none that this person may know of."""
        handler = admin.app.exception_handlers[HTTPException]
        response: Response = await handler(request, HTTPException(404, "There is no such record among yours."))
        return response

    admin.app.add_exception_handler(NotAllowedError, refuse)
    admin.app.add_exception_handler(editing.NoRecordError, miss)
