"""The enquiries that companies have filed, for the clusters that they name; they are read here, not changed."""

from collections.abc import Sequence
from typing import Any, ClassVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.routing import route

from bot.console.page import Page, Task, person
from knowledge.digits import whole_number
from knowledge.enquiries import STORED, Enquiry
from knowledge.gates import Role, received
from knowledge.models import Cluster
from knowledge.staff import Person

# Its fields, in the order in which a host reads them.
FIELDS = {
    "company": "Company", "country": "Country", "home_cluster": "Home cluster", "website": "Web site",
    "contact_name": "Contact", "role": "Role", "email": "E-mail", "language": "Language", "sector": "Sector",
    "solution": "Solution", "stage": "Stage", "target_market": "Target market", "help_wanted": "Help wanted",
    "timing": "Timing",
}  # fmt: skip
MOST = 200


class EnquiriesPage(Page):
    """The enquiries for the asker's cluster; for the secretariat, all."""

    menu_label = "Enquiries"
    path = "/enquiries"
    roles: ClassVar[tuple[Role, ...]] = ("secretariat", "editor")

    @route("")
    async def index(self, request: Request) -> Response:
        """List them, the newest first."""
        asker = person(request).asker

        def reading(session: Session) -> dict[str, Any]:
            """Read them with the names of their hosts."""
            wanted = received(select(Enquiry), asker).order_by(Enquiry.id.desc()).limit(MOST)
            return {"enquiries": session.scalars(wanted).all(), "clusters": _clusters(session)}

        return self.show(request, "enquiries.html", **(await self.read(request, reading)))

    @route("/{enquiry}", name="enquiry")
    async def enquiry(self, request: Request) -> Response:
        """Show one."""
        said = str(request.path_params["enquiry"])
        number = whole_number(said) or 0

        def reading(session: Session) -> dict[str, Any]:
            """Read it, if it is for the asker."""
            found = session.scalar(received(select(Enquiry), person(request).asker).where(Enquiry.id == number))
            return {"enquiry": found, "clusters": _clusters(session)}

        content = await self.read(request, reading)
        if content["enquiry"] is None:
            raise HTTPException(404, "There is no such enquiry for your cluster.")
        return self.show(request, "enquiry.html", fields=FIELDS, **content)

    def tasks(self, session: Session, who: Person) -> Sequence[Task]:
        """Tell how many there are."""
        wanted = received(select(func.count()).select_from(Enquiry).where(Enquiry.state == STORED), who.asker)
        return [Task(session.scalar(wanted) or 0, "enquiries from companies", self.path)]


def _clusters(session: Session) -> dict[str, str]:
    """Return the clusters' names."""
    return {found.id: found.short_name for found in session.execute(select(Cluster.id, Cluster.short_name))}
