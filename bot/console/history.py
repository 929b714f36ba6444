"""Who changed what, and taking it back."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.routing import route

from bot.console.page import Page, editor, person
from knowledge import editing, staff
from knowledge.digits import whole_number
from knowledge.gates import kept
from knowledge.history import Change
from knowledge.kinds import KINDS

PAGE = 50
LARGEST = 2**31 - 1


class HistoryPage(Page):
    """The changes of all records, the newest first."""

    menu_label = "History"
    path = "/history"

    @route("")
    async def index(self, request: Request) -> Response:
        """Show a page of it, from before the change that the address names."""
        asker, before = person(request).asker, whole_number(request.query_params.get("before", ""))

        def reading(session: Session) -> dict[str, Any]:
            """Read the changes and who made them."""
            wanted = kept(select(Change), Change, asker).where(Change.id < (before or LARGEST))
            changes = session.scalars(wanted.order_by(Change.id.desc()).limit(PAGE)).all()
            return {"changes": changes, "names": staff.names(session), "labels": _labels()}

        content = await self.read(request, reading)
        return self.show(request, "history.html", may_change=asker.may_change, page_size=PAGE, **content)

    @route("/{change}/undo", methods=["POST"], name="undo")
    async def undo(self, request: Request) -> Response:
        """Take a change back, as a new change."""
        number = whole_number(request.path_params["change"]) or 0
        try:
            done = await self.write(request, lambda session: editing.undo(session, editor(request), number))
        except editing.UndoError as error:
            return self.go(request, "/history", str(error), "error")
        return self.go(request, f"/record/{done.kind}/{done.record_id}", "The change is taken back.")


def _labels() -> dict[str, str]:
    """Return what each field of any kind is called."""
    return {field.name: field.label for kind in KINDS.values() for field in kind.fields}
