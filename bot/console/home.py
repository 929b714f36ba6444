"""The first page: what there is to do, and what was changed last."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.routing import route

from bot.console.page import Page, Task, person
from knowledge import staff
from knowledge.gates import kept
from knowledge.history import Change
from knowledge.models import Cluster

LAST = 8


class HomePage(Page):
    """What there is to do, most urgent first, as the other pages tell it."""

    menu_label = "To do"
    path = "/"
    route_name = "index"

    def __init__(self, others: list[Page]) -> None:
        super().__init__()
        self._others = others

    @route("")
    async def index(self, request: Request) -> Response:
        """Show it."""
        who = person(request)

        def reading(session: Session) -> dict[str, Any]:
            """Ask the other pages, and read the last changes."""
            tasks: list[Task] = []
            for page in self._others:
                if page.is_accessible(request):
                    tasks.extend(page.tasks(session, who))
            changes = kept(select(Change), Change, who.asker).order_by(Change.id.desc()).limit(LAST)
            own = session.get(Cluster, who.asker.cluster_id) if who.asker.cluster_id else None
            return {
                "tasks": [task for task in tasks if task.number],
                "changes": session.scalars(changes).all(),
                "names": staff.names(session),
                "cluster": own.short_name if own else "",
            }

        return self.show(request, "home.html", **(await self.read(request, reading)))
