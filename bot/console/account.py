"""One's own account: the password, and the invitation by which it is first set."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.auth import login_not_required
from starlette_admin.routing import route

from bot.console.page import Page, person
from knowledge import staff

TWICE = "The new password was typed in two different ways."


class AccountPage(Page):
    """The signed-in person's own account."""

    menu_label = "My account"
    path = "/account"

    @route("", methods=["GET", "POST"])
    async def index(self, request: Request) -> Response:
        """Show the form for a new password, and take it; every browser is signed out then."""
        if request.method == "GET":
            return self.show(request, "account.html")
        form = await request.form()
        present, new, again = (str(form.get(name) or "") for name in ("present", "new", "again"))
        if new != again:
            return self.show(request, "account.html", 422, error=TWICE)
        try:
            await self.write(request, lambda session: staff.change_password(session, person(request).id, present, new))
        except staff.StaffError as error:
            return self.show(request, "account.html", 422, error=_sentence(error))
        return self.go(request, "/login", "Your password is changed. Please sign in with it.")


class InvitationPage(Page):
    """Where the link of an invitation leads: setting a first or a new password, without being signed in."""

    menu_label = "Invitation"
    path = "/invitation"
    add_to_menu = False

    def is_accessible(self, request: Request) -> bool:  # noqa: ARG002 - the invitation itself is the key
        """Let everybody in; only who holds an invitation can do anything."""
        return True

    @route("/{token}", methods=["GET", "POST"], name="invitation")
    @login_not_required
    async def index(self, request: Request) -> Response:
        """Show the form for the password, and take it."""
        token = request.path_params["token"]
        found = await self.read(request, lambda session: staff.invited(session, token))
        if found is None:
            raise HTTPException(404, "This invitation was used already, or has ended. Ask the secretariat for another.")
        if request.method == "GET":
            return self.show(request, "invitation.html", name=found.name)
        form = await request.form()
        new, again = (str(form.get(name) or "") for name in ("new", "again"))
        if new != again:
            return self.show(request, "invitation.html", 422, name=found.name, error=TWICE)
        try:
            await self.write(request, lambda session: staff.accept(session, token, new))
        except staff.StaffError as error:
            return self.show(request, "invitation.html", 422, name=found.name, error=_sentence(error))
        return self.go(request, "/login", "Your password is set. Please sign in with it.")


def _sentence(error: staff.StaffError) -> str:
    """Return what an error says as a sentence."""
    said = str(error)
    return f"{said[:1].upper()}{said[1:]}."
