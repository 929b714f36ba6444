"""The first page: what there is to do."""

from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.routing import route

from bot.console.page import Page


class HomePage(Page):
    """What there is to do, most urgent first."""

    menu_label = "To do"
    path = "/"
    route_name = "index"

    @route("")
    async def index(self, request: Request) -> Response:
        """Show it."""
        return self.show(request, "home.html")
