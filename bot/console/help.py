"""Help: what the ten minutes a week are for, what the words mean, and what to do when something goes wrong."""

from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.routing import route

from bot.console.page import Page


class HelpPage(Page):
    """One page of text, for everybody who is signed in."""

    menu_label = "Help"
    path = "/help"

    @route("")
    async def index(self, request: Request) -> Response:
        """Show it."""
        return self.show(request, "help.html")
