"""The accounts, as the secretariat looks after them."""

from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.routing import route

from bot.console.page import ROOT, Page, person
from knowledge import staff
from knowledge.digits import whole_number
from knowledge.gates import Role
from knowledge.models import Cluster


class StaffPage(Page):
    """Who may use the console: inviting, resetting a password, removing."""

    menu_label = "Staff"
    path = "/staff"
    roles: ClassVar[tuple[Role, ...]] = ("secretariat",)

    @route("")
    async def index(self, request: Request) -> Response:
        """List the accounts."""
        return await self._list(request)

    @route("/add", methods=["POST"])
    async def add(self, request: Request) -> Response:
        """Make an account and show its invitation, once."""
        form = {name: str(value) for name, value in (await request.form()).items()}

        def adding(session: Session) -> tuple[str, str]:
            """Make both."""
            staff.require_secretariat(person(request).asker)
            made = staff.add(
                session, form.get("email", ""), form.get("name", ""), form.get("role", ""), form.get("cluster") or None
            )
            return made.name or "", staff.invite(session, made)

        try:
            name, token = await self.write(request, adding)
        except staff.StaffError as error:
            return await self._list(request, 422, error=str(error), form=form)
        return await self._list(request, invited=name, link=_link(request, token))

    @route("/{account}/reset", methods=["POST"])
    async def reset(self, request: Request) -> Response:
        """Show a new link by which a person sets a new password; who is signed in as him is signed out."""

        def resetting(session: Session) -> tuple[str, str]:
            """End the sessions and invite anew."""
            staff.require_secretariat(person(request).asker)
            found = staff.account(session, _number(request))
            staff.sign_out_everywhere(session, found)
            found.password_hash = None
            return found.name or "", staff.invite(session, found)

        try:
            name, token = await self.write(request, resetting)
        except staff.StaffError as error:
            return await self._list(request, 404, error=str(error))
        return await self._list(request, invited=name, link=_link(request, token))

    @route("/{account}/remove", methods=["POST"])
    async def remove(self, request: Request) -> Response:
        """Take an account away."""

        def removing(session: Session) -> None:
            """Remove it."""
            staff.require_secretariat(person(request).asker)
            staff.remove(session, staff.account(session, _number(request)))

        try:
            await self.write(request, removing)
        except staff.StaffError as error:
            return await self._list(request, 422, error=str(error))
        return self.go(request, "/staff", "The account is removed; nobody can sign in with it any more.")

    async def _list(self, request: Request, status: int = 200, **content: object) -> Response:
        """Show the accounts, and the form for another."""

        def reading(session: Session) -> dict[str, Any]:
            """Read the accounts and the clusters."""
            staff.require_secretariat(person(request).asker)
            clusters = session.execute(select(Cluster.id, Cluster.short_name).order_by(Cluster.short_name)).all()
            return {
                "accounts": staff.accounts(session),
                "clusters": clusters,
                "names": {c.id: c.short_name for c in clusters},
            }

        return self.show(request, "staff.html", status, **(await self.read(request, reading)), **content)


def _number(request: Request) -> int:
    """Return the account that the address names, one that cannot be for what is no number."""
    return whole_number(str(request.path_params["account"])) or 0


def _link(request: Request, token: str) -> str:
    """Return the address of an invitation."""
    public = request.app.state.main.state.settings.public_url
    return f"{public or str(request.base_url).split(ROOT)[0].rstrip('/')}{ROOT}/invitation/{token}"
