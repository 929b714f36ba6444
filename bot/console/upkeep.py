"""Keeping the records true: what is still correct, what is said twice or in two ways, what is missing."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.routing import route

from bot.console.page import Page, Task, person
from knowledge import upkeep
from knowledge.staff import Person

AT_ONCE = 25


class QueuePage(Page):
    """Still correct? The oldest and most shown records, one click each."""

    menu_label = "Still correct?"
    path = "/queue"

    @route("")
    async def index(self, request: Request) -> Response:
        """Show the first of them."""
        asker = person(request).asker
        found = await self.read(request, lambda session: upkeep.to_confirm(session, asker))
        return self.show(request, "queue.html", items=found[:AT_ONCE], total=len(found), may_change=asker.may_change)

    def tasks(self, session: Session, who: Person) -> Sequence[Task]:
        """Tell how many records should be confirmed."""
        return [Task(upkeep.number_to_confirm(session, who.asker), "records to confirm: still correct?", self.path)]


class FaultsPage(Page):
    """What seems to be wrong: twice, contradicting, missing."""

    menu_label = "To put right"
    path = "/faults"

    @route("")
    async def index(self, request: Request) -> Response:
        """Show it."""
        asker = person(request).asker

        def reading(session: Session) -> dict[str, Any]:
            """Look for it."""
            return {"conflicts": upkeep.conflicts(session, asker), "missing": upkeep.missing(session, asker)}

        return self.show(request, "faults.html", may_change=asker.may_change, **(await self.read(request, reading)))

    def tasks(self, session: Session, who: Person) -> Sequence[Task]:
        """Tell how many records say the same twice or contradict each other."""
        return [Task(len(upkeep.conflicts(session, who.asker)), "pairs of records that seem to be the same", self.path)]
