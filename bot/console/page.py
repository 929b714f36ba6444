"""What every page of the console is made of: who asks, reading, writing, showing.

A page is a subclass of `Page` with a `path`, its routes (`@route`, methods GET and POST) and a template; it is added
to the list in `bot/console/frame.py`. Sign-in, the token against forged requests (put `{{ csrf_input(request) }}` into
each form), the policy and the menu come from the frame. Whatever it reads or changes passes `knowledge.gates` with
`person(request).asker`, or one of the services of `knowledge` that do so.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette_admin import CustomView
from starlette_admin.flash import flash, get_flashed_messages

from knowledge.database import Database
from knowledge.editing import Editor
from knowledge.gates import Role
from knowledge.staff import Person

T = TypeVar("T")


@dataclass(frozen=True)
class Task:
    """Something to do, for the first page: how many there are, in what words, and where ("/queue")."""

    number: int
    words: str
    path: str


ROOT = "/console"


class Page(CustomView):
    """One page, or a few that belong together, for the people whose role is among `roles`."""

    roles: ClassVar[tuple[Role, ...]] = ("secretariat", "editor", "reader")

    def is_accessible(self, request: Request) -> bool:
        """Tell whether the person who asks may open this page at all; the gates decide about each record."""
        found = getattr(request.state, "person", None)
        return isinstance(found, Person) and found.asker.role in self.roles

    def tasks(self, _session: Session, _person: Person) -> Sequence[Task]:
        """Return what there is to do on this page, for the first page; nothing, unless a page says otherwise."""
        return ()

    async def read(self, request: Request, work: Callable[[Session], T]) -> T:
        """Run `work` on a read-only session of one consistent view, in a thread."""

        def reading() -> T:
            """Open the session and close it."""
            with database(request).read() as session:
                return work(session)

        return await run_in_threadpool(reading)

    async def write(self, request: Request, work: Callable[[Session], T]) -> T:
        """Run `work` in a transaction of its own, first come first served among all writers."""
        return await write(request, work)

    def show(self, request: Request, template: str, status: int = 200, **content: Any) -> Response:
        """Return a page made from a template, with the messages that wait to be shown."""
        assert self.templates is not None, "a page is shown only once the console has been built"  # noqa: S101 - for the type checker
        waiting = get_flashed_messages(request)
        return self.templates.TemplateResponse(request, template, {"flashed_messages": waiting, **content}, status)

    def go(self, request: Request, path: str, said: str = "", category: str = "success") -> Response:
        """Send the browser to another page of the console ("/records/event") and say something there."""
        if said:
            flash(request, said, category)
        return RedirectResponse(f"{ROOT}{path}", 303)


def person(request: Request) -> Person:
    """Return who is signed in; a page that was let through has somebody."""
    found = request.state.person
    assert isinstance(found, Person)  # noqa: S101 - for the type checker
    return found


def editor(request: Request) -> Editor:
    """Return who is signed in, as the services that change records want it."""
    found = person(request)
    return Editor(found.id, found.asker)


async def texts_of(request: Request) -> dict[str, list[str]]:
    """Return the texts of a form by field; files are left out."""
    form = await request.form()
    return {name: [value for value in form.getlist(name) if isinstance(value, str)] for name in form}


def database(request: Request) -> Database:
    """Return the database; before there is one, no request gets here."""
    found: Database = request.app.state.main.state.database
    return found


async def write(request: Request, work: Callable[[Session], T]) -> T:
    """Run `work` in a transaction of its own without holding up the event loop."""
    return await asyncio.wrap_future(database(request).submit(work))
