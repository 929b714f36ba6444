"""One record: its form, what is done with it, and its history."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.routing import route

from bot.console.page import Page, editor, person, texts_of
from bot.console.records import kind_named
from knowledge import ageing, clock, editing, history, staff
from knowledge.fields import Field
from knowledge.gates import Asker, kept
from knowledge.kinds import EVENT, Kind
from knowledge.models import Event
from knowledge.upkeep import alike_events

SAVED = "Saved. The assistant knows it from its next answer on."
MEANWHILE = (
    "Somebody else has saved this record while you were writing, so yours is not saved yet. Where the two differ, what "
    "stands there now is shown below the field. Saving once more puts yours in its place."
)


class NewRecordPage(Page):
    """The form for a new record."""

    menu_label = "New record"
    path = "/new"
    add_to_menu = False
    roles = ("secretariat", "editor")

    @route("/{kind}", methods=["GET", "POST"], name="new-record")
    async def new(self, request: Request) -> Response:
        """Show the form, and take it."""
        kind = kind_named(request)
        if not editing.may_add(person(request).asker, kind):
            raise HTTPException(403, "These are added by the secretariat.")
        if request.method == "GET":
            return await self._form(request, kind, {}, {})
        form = await texts_of(request)
        said, publish = said_in(kind, form), form.get("do") == ["publish"]
        try:
            record = await self.write(
                request, lambda session: editing.create(session, editor(request), kind, said, publish=publish)
            )
        except editing.InvalidError as error:
            return await self._form(request, kind, said, error.faults, 422)
        told = SAVED if publish else "Saved as a draft. Nobody sees it until you publish it."
        return self.go(request, f"/record/{kind.name}/{record.id}", told)

    async def _form(
        self, request: Request, kind: Kind, said: Mapping[str, str], faults: Mapping[str, str], status: int = 200
    ) -> Response:
        """Show the form with what was typed and what is wrong with it."""
        asker = person(request).asker

        def reading(session: Session) -> list[dict[str, Any]]:
            """Read what the fields offer."""
            given = said or _suggested(session, asker, kind)
            fields = editing.shown_fields(kind, asker)
            return [asked_for(session, field, given.get(field.name, ""), faults) for field in fields]

        asked = await self.read(request, reading)
        return self.show(request, "new.html", status, kind=kind, asked=asked, faults=faults)


class RecordPage(Page):
    """One record, its form and its history."""

    menu_label = "Record"
    path = "/record"
    add_to_menu = False

    @route("/{kind}/{id}", methods=["GET", "POST"], name="record")
    async def record(self, request: Request) -> Response:
        """Show the record as a form, and take it."""
        kind = kind_named(request)
        if request.method == "GET":
            return await self._form(request, kind)
        form = await texts_of(request)
        said, version = said_in(kind, form), "".join(form.get("version", []))
        seen = int(version) if version.isdecimal() else 0

        def changing(session: Session) -> None:
            """Change it, and publish it when that was asked for."""
            editing.change(session, editor(request), kind, _id(request), said, version=seen)
            if form.get("do") == ["publish"]:
                editing.set_status(session, editor(request), kind, _id(request), "published")

        try:
            await self.write(request, changing)
        except editing.InvalidError as error:
            return await self._form(request, kind, said=said, faults=error.faults, version=seen, status=422)
        except editing.ConflictError as error:
            return await self._form(request, kind, said=said, version=error.version, status=HTTPStatus.CONFLICT)
        return self.go(request, _path(request), SAVED)

    @route("/{kind}/{id}/status", methods=["POST"], name="record-status")
    async def status(self, request: Request) -> Response:
        """Publish the record, withdraw it, or make it a draft again."""
        kind, wanted = kind_named(request), "".join((await texts_of(request)).get("status", []))
        try:
            await self.write(
                request, lambda session: editing.set_status(session, editor(request), kind, _id(request), wanted)
            )
        except editing.InvalidError as error:
            return self.go(request, _path(request), " ".join(error.faults.values()), "error")
        return self.go(request, _path(request), f"It is {wanted} now.")

    @route("/{kind}/{id}/confirm", methods=["POST"], name="record-confirm")
    async def confirm(self, request: Request) -> Response:
        """Note that the record is still correct."""
        kind = kind_named(request)
        await self.write(request, lambda session: editing.confirm(session, editor(request), kind, _id(request)))
        back = "/queue" if "queue" in await texts_of(request) else _path(request)
        return self.go(request, back, "Thank you: noted as correct today.")

    @route("/{kind}/{id}/copy", methods=["POST"], name="record-copy")
    async def copy(self, request: Request) -> Response:
        """Make a draft that says the same; an event's, a year later."""
        kind = kind_named(request)
        try:
            made = await self.write(request, lambda session: editing.copy(session, editor(request), kind, _id(request)))
        except editing.InvalidError as error:
            return self.go(request, _path(request), " ".join(error.faults.values()), "error")
        return self.go(request, f"/record/{kind.name}/{made.id}", "A copy, as a draft. Check its dates.")

    @route("/{kind}/{id}/merge", methods=["POST"], name="record-merge")
    async def merge(self, request: Request) -> Response:
        """Let the record take what it lacks from another; the other is withdrawn."""
        kind, other = kind_named(request), "".join((await texts_of(request)).get("other", []))
        try:
            await self.write(
                request, lambda session: editing.merge(session, editor(request), kind, _id(request), other)
            )
        except editing.InvalidError as error:
            return self.go(request, _path(request), " ".join(error.faults.values()), "error")
        return self.go(request, _path(request), "The two are one now; the other is withdrawn. History can undo it.")

    @route("/{kind}/{id}/erase", methods=["POST"], name="record-erase")
    async def erase(self, request: Request) -> Response:
        """Delete the record and what the history says of it, on a person's demand."""
        kind = kind_named(request)
        try:
            await self.write(request, lambda session: editing.erase(session, editor(request), kind, _id(request)))
        except editing.InvalidError as error:
            return self.go(request, _path(request), " ".join(error.faults.values()), "error")
        return self.go(request, f"/records/{kind.name}", "It is erased, and what the history said of it.")

    async def _form(
        self,
        request: Request,
        kind: Kind,
        *,
        said: Mapping[str, str] | None = None,
        faults: Mapping[str, str] | None = None,
        version: int = 0,
        status: int = 200,
    ) -> Response:
        """Show the record, with what was typed in place of what is on record where it could not be saved."""
        asker = person(request).asker

        def reading(session: Session) -> dict[str, Any]:
            """Read the record, its history, and what the fields offer."""
            record = editing.get(session, asker, kind, _id(request))
            present = editing.said_of(kind, record)
            given = present | dict(said or {})
            others = present if status == HTTPStatus.CONFLICT else {}
            fields = editing.shown_fields(kind, asker)
            return {
                "record": record,
                "title": kind.title_of(record),
                "version": version or record.version,
                "asked": [asked_for(session, field, given[field.name], faults or {}, others) for field in fields],
                "changes": history.of_record(session, kind.name, str(record.id), asker),
                "names": staff.names(session),
                "labels": {field.name: field.label for field in kind.fields},
                "is_old": ageing.is_old(record),
                "alike": alike_events(session, asker, record) if kind is EVENT else [],
                "kind": kind,
                "may_change": asker.may_change,
                "may_erase": asker.role == "secretariat" and kind.name not in ("cluster", "statement", "sector"),
            }

        content = await self.read(request, reading)
        error = MEANWHILE if status == HTTPStatus.CONFLICT else ""
        return self.show(request, "record.html", status, error=error, faults=faults or {}, **content)


def _id(request: Request) -> str:
    """Return the id that the address names."""
    return str(request.path_params["id"])


def _path(request: Request) -> str:
    """Return the page of the record that the address names."""
    return f"/record/{request.path_params['kind']}/{_id(request)}"


def said_in(kind: Kind, form: Mapping[str, list[str]]) -> dict[str, str]:
    """Return what a form says by field; what was ticked nowhere says nothing, if the form asked for it."""
    asked = {*form, *form.get("asked", [])}
    return {field.name: "\n".join(form.get(field.name, [])) for field in kind.fields if field.name in asked}


def _suggested(session: Session, asker: Asker, kind: Kind) -> dict[str, str]:
    """Return what stands in an empty form: today as the date of what is known, and the time zone of the last event."""
    if kind is EVENT:
        last = select(Event.zone).where(Event.zone != "UTC").order_by(Event.starts.desc()).limit(1)
        zone = session.scalar(kept(last, Event, asker)) if asker.cluster_id else None
        return {"as_of": clock.today().isoformat(), "zone": zone or ""}
    return {"as_of": clock.today().isoformat()} if kind.sourced else {}


def asked_for(
    session: Session, field: Field, value: str, faults: Mapping[str, str], others: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Return a field as the form shows it: its value, its choices, what is wrong, what somebody else has put there."""
    other = (others or {}).get(field.name, value)
    return {
        "field": field,
        "value": value,
        "chosen": value.split("\n"),
        "options": field.options(session),
        "fault": faults.get(field.name, ""),
        "other": other if other != value else None,
    }
