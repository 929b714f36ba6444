"""The records: lists of each kind, and what is done with many at once."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.routing import route

from bot.console.page import Page, Task, editor, person, texts_of
from knowledge import editing, listing
from knowledge.field_lists import Sectors
from knowledge.fields import OwningCluster
from knowledge.gates import Asker, kept
from knowledge.kinds import KINDS, Kind
from knowledge.record import DRAFT, PUBLISHED, WITHDRAWN
from knowledge.staff import Person

STATUSES = (PUBLISHED, DRAFT, WITHDRAWN)


class RecordsPage(Page):
    """What there is of each kind."""

    menu_label = "Records"
    path = "/records"

    @route("")
    async def index(self, request: Request) -> Response:
        """Show the kinds, each with how many records there are."""
        asker = person(request).asker

        def counting(session: Session) -> list[tuple[Kind, int]]:
            """Count the records of each kind."""
            return [(kind, _count(session, asker, kind)) for kind in open_kinds(asker)]

        return self.show(request, "kinds.html", counted=await self.read(request, counting))

    @route("/{kind}", name="records")
    async def list(self, request: Request) -> Response:
        """Show a page of the records of a kind, narrowed as the address says."""
        kind, asker = kind_named(request), person(request).asker
        query = request.query_params
        wanted = listing.Wanted(
            text=query.get("q", "").strip()[:200],
            status=query.get("status", ""),
            cluster=query.get("cluster", ""),
            sector=query.get("sector", ""),
            aged=query.get("aged") == "1",
            page=int(query.get("page", "1")) if query.get("page", "1").isdecimal() else 1,
        )

        def reading(session: Session) -> dict[str, Any]:
            """Read the page, and what the list can be narrowed by."""
            page = listing.page(session, asker, kind, wanted)
            clusters = dict(OwningCluster(name="", label="").options(session))
            sectors = Sectors(name="", label="").options(session) if hasattr(kind.model, "sectors") else ()
            rows = [_row(kind, record, clusters) for record in page.records]
            return {"page": page, "rows": rows, "clusters": clusters, "sectors": sectors}

        kept_query = urlencode({name: value for name, value in query.items() if name != "page"})
        content: dict[str, Any] = {"kind": kind, "wanted": wanted, "statuses": STATUSES, "query": kept_query}
        may_add, may_change = editing.may_add(asker, kind), asker.may_change
        return self.show(
            request,
            "records.html",
            may_add=may_add,
            may_change=may_change,
            **content,
            **(await self.read(request, reading)),
        )

    @route("/{kind}/bulk", methods=["POST"], name="records-bulk")
    async def bulk(self, request: Request) -> Response:
        """Publish, withdraw or confirm the chosen records: all of them, or none."""
        kind, form = kind_named(request), await texts_of(request)
        ids, action = form.get("id", []), "".join(form.get("action", []))

        def changing(session: Session) -> None:
            """Change one after the other, in one transaction."""
            for record_id in ids:
                if action == "confirm":
                    editing.confirm(session, editor(request), kind, record_id)
                else:
                    editing.set_status(session, editor(request), kind, record_id, action)

        back = f"/records/{kind.name}"
        if not ids:
            return self.go(request, back, "Choose some records first.", "error")
        try:
            await self.write(request, changing)
        except editing.InvalidError as error:
            return self.go(request, back, f"Nothing was changed. {' '.join(error.faults.values())}", "error")
        return self.go(request, back, f"Done, for {len(ids)} of them. The assistant knows it from now on.")

    def tasks(self, session: Session, who: Person) -> Sequence[Task]:
        """Tell of the drafts that wait to be published."""
        tasks = []
        for kind in open_kinds(who.asker):
            wanted = kept(select(func.count()), kind.model, who.asker).where(kind.model.status == DRAFT)
            words = f"drafts of {kind.many.lower()} that nobody sees yet"
            tasks.append(Task(session.scalar(wanted) or 0, words, f"/records/{kind.name}?status=draft"))
        return tasks


def open_kinds(asker: Asker) -> list[Kind]:
    """Return the kinds of which the asker may keep records."""
    return [kind for kind in KINDS.values() if asker.role == "secretariat" or not kind.secretariats]


def kind_named(request: Request) -> Kind:
    """Return the kind that an address names.

    Raises:
        HTTPException: there is none of this name, or only the secretariat keeps it.
    """
    kind = KINDS.get(request.path_params["kind"])
    if kind is None or kind not in open_kinds(person(request).asker):
        raise HTTPException(404, "There are no such records.")
    return kind


def _count(session: Session, asker: Asker, kind: Kind) -> int:
    """Count the asker's records of a kind."""
    return session.scalar(kept(select(func.count()), kind.model, asker)) or 0


def _row(kind: Kind, record: object, clusters: dict[str, str]) -> dict[str, Any]:
    """Return a record as a list shows it."""
    when = getattr(record, "date_start", None) or getattr(record, "year", None) or ""
    owner = getattr(record, "owner", None)
    what = getattr(record, "kind", None) or getattr(record, "aspect", None) or ""
    return {
        "id": getattr(record, "id"),  # noqa: B009 - records of all kinds have one
        "title": kind.title_of(record),
        "what": str(what).replace("-", " "),
        "when": when,
        "owner": clusters.get(owner or "", ""),
        "record": record,
    }
