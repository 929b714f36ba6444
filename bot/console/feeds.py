"""Calendars on the web that are fetched each few hours: registered, fetched at once, and what went wrong with them."""

import asyncio
from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.routing import route

from bot import feeds as fetching
from bot.console.page import Page, Task, database, editor, person, texts_of
from knowledge import feeds
from knowledge.digits import whole_number
from knowledge.editing import InvalidError
from knowledge.feeds import Feed
from knowledge.fields import OwningCluster
from knowledge.kinds import EVENT
from knowledge.staff import Person

SECONDS = 8.0  # so long a page waits for a calendar's server
FIELDS = ("name", "address", "source", "kind", "zone", "publish", "cluster_id")


class FeedsPage(Page):
    """The calendar feeds of a cluster."""

    menu_label = "Calendars"
    path = "/feeds"

    def __init__(self) -> None:
        super().__init__()
        self._working: set[asyncio.Task[str]] = set()

    @route("", methods=["GET", "POST"])
    async def index(self, request: Request) -> Response:
        """Show the feeds, and take a new one."""
        if request.method == "GET":
            return await self._list(request)
        form = await texts_of(request)
        said = {name: "".join(form.get(name, [])) for name in FIELDS}
        try:
            made = await self.write(request, lambda session: feeds.add(session, editor(request), dict(said)))
        except InvalidError as error:
            return await self._list(request, said, error.faults, 422)
        return await self._fetched(request, made.id, made.address)

    @route("/{feed}/fetch", methods=["POST"], name="feed-fetch")
    async def fetch(self, request: Request) -> Response:
        """Fetch one at once."""
        found = await self._found(request)
        return await self._fetched(request, found.id, found.address)

    @route("/{feed}/remove", methods=["POST"], name="feed-remove")
    async def remove(self, request: Request) -> Response:
        """Fetch one no more; its events stay."""
        found = await self._found(request)
        await self.write(request, lambda session: feeds.remove(session, person(request).asker, found.id))
        return self.go(request, "/feeds", "It is fetched no more. Its events stay as they are.")

    def tasks(self, session: Session, who: Person) -> Sequence[Task]:
        """Tell of feeds that fail, and of events that left their calendar."""
        found = feeds.of(session, who.asker)
        lost = sum(len(feeds.gone(session, who.asker, feed)) for feed in found)
        failing = sum(feed.fault is not None for feed in found)
        return [
            Task(failing, "calendars that cannot be read", self.path),
            Task(lost, "coming events that are in their calendar no more", self.path),
        ]

    async def _list(
        self,
        request: Request,
        said: dict[str, str] | None = None,
        faults: dict[str, str] | None = None,
        status: int = 200,
    ) -> Response:
        """Show the feeds and the form for a new one."""
        asker = person(request).asker

        def reading(session: Session) -> dict[str, Any]:
            """Read them with what they hold no more."""
            clusters = OwningCluster(name="", label="").options(session) if asker.role == "secretariat" else ()
            rows = [(feed, feeds.gone(session, asker, feed)) for feed in feeds.of(session, asker)]
            return {"rows": rows, "clusters": clusters, "event_kinds": EVENT.field("kind").options(session)}

        content = await self.read(request, reading)
        return self.show(
            request, "feeds.html", status, said=said or {}, faults=faults or {}, may_change=asker.may_change, **content
        )

    async def _found(self, request: Request) -> Feed:
        """Return the feed that the address names, if the asker may change it.

        Raises:
            HTTPException: there is none, or a reader asks.
        """
        said, asker = str(request.path_params["feed"]), person(request).asker
        number = whole_number(said) or 0
        found = await self.read(request, lambda session: feeds.get(session, asker, number))
        if found is None or not asker.may_change:
            raise HTTPException(404, "There is no such calendar among yours.")
        return found

    async def _fetched(self, request: Request, feed_id: int, address: str) -> Response:
        """Fetch a feed, and tell what came of it as far as that is known soon."""
        task = asyncio.create_task(fetching.refresh(database(request), feed_id, address))
        self._working.add(task)
        task.add_done_callback(self._working.discard)
        await asyncio.wait([task], timeout=SECONDS)
        if not task.done():
            return self.go(request, "/feeds", "Its server is slow. Look here again in a minute.")
        if words := task.result():
            return self.go(request, "/feeds", f"Nothing was changed. {words}", "error")
        return self.go(request, "/feeds", "It is read. The assistant knows its published events from now on.")
