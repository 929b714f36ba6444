"""Import and export: a file is uploaded, its preview read, then it is imported; or records leave as a table."""

import asyncio
from typing import Any

from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.routing import route

from bot.console.page import Page, database, editor, person
from bot.console.records import kind_named, open_kinds
from bot.logs import logger, trace
from knowledge import clock, editing, exchange, exchange_files, exchange_write, importing, uploads
from knowledge.database import Database
from knowledge.digits import whole_number
from knowledge.editing import Editor
from knowledge.exchange import Given
from knowledge.exchange_write import MeanwhileError
from knowledge.fields import OwningCluster
from knowledge.kinds import EVENT, KINDS
from knowledge.uploads import CHECKED, CHECKING, FAULTY, IMPORTED, IMPORTING, Upload

TYPES = {"csv": "text/csv; charset=utf-8", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
QUICK_SECONDS = 1.5  # so long a page waits for a small file, instead of showing progress
TOLD_EVERY = 1.0
MEANWHILE = (
    "Somebody changed one of these records at the same moment, so nothing was imported. The preview below is new."
)


class ExchangePage(Page):
    """Tables and calendars in, tables out."""

    menu_label = "Import and export"
    path = "/exchange"

    def __init__(self) -> None:
        super().__init__()
        self._working: set[asyncio.Task[None]] = set()

    @route("")
    async def index(self, request: Request) -> Response:
        """Show what can be exported, and the form for a file."""
        asker = person(request).asker

        def reading(session: Session) -> dict[str, Any]:
            """Read what there is to choose from."""
            clusters = OwningCluster(name="", label="").options(session) if asker.role == "secretariat" else ()
            return {"clusters": clusters, "event_kinds": EVENT.field("kind").options(session)}

        content = await self.read(request, reading)
        kinds = open_kinds(asker)
        added = [kind for kind in kinds if editing.may_add(asker, kind)]
        return self.show(request, "exchange.html", kinds=kinds, added=added, may_change=asker.may_change, **content)

    @route("/export/{kind}", name="export")
    async def export(self, request: Request) -> Response:
        """Give the asker's records of a kind as a table."""
        kind, asker = kind_named(request), person(request).asker
        table = await self.read(request, lambda session: exchange.table(session, asker, kind))
        if request.query_params.get("format") == "xlsx":
            content = await run_in_threadpool(exchange_files.write_xlsx, [table])
            return _file(content, f"{kind.name}.xlsx")
        return _file(await run_in_threadpool(exchange_files.write_csv, table), f"{kind.name}.csv")

    @route("/export", name="export-all")
    async def export_all(self, request: Request) -> Response:
        """Give all of the asker's records, a sheet for each kind."""
        asker = person(request).asker

        def reading(session: Session) -> bytes:
            """Read and write them."""
            return exchange_files.write_xlsx(exchange.table(session, asker, kind) for kind in open_kinds(asker))

        return _file(await self.read(request, reading), "passport.xlsx")

    @route("/template/{kind}", name="template")
    async def template(self, request: Request) -> Response:
        """Give an empty table with an example and an explanation of each column."""
        kind, asker = kind_named(request), person(request).asker
        tables = await self.read(request, lambda session: exchange.template(session, asker, kind))
        return _file(await run_in_threadpool(exchange_files.write_xlsx, tables), f"{kind.name}-template.xlsx")

    @route("/upload", methods=["POST"], name="upload")
    async def upload(self, request: Request) -> Response:
        """Keep a file and look what is in it."""
        who = person(request)
        if not who.asker.may_change:
            raise HTTPException(403, "Readers change nothing.")
        form = await request.form()
        file = form.get("file")
        content = await file.read() if isinstance(file, UploadFile) else b""
        if not content:
            return self.go(request, "/exchange", "Choose a file first.", "error")
        said = _said(form) | {"file": (file.filename or "")[-200:] if isinstance(file, UploadFile) else ""}
        number = await self.write(request, lambda session: uploads.keep(session, who.id, content, said))
        await self._begin(request, number, _check(database(request), editor(request), who.id, number))
        return self.go(request, f"/exchange/upload/{number}")

    @route("/upload/{upload}", name="preview")
    async def preview(self, request: Request) -> Response:
        """Show what a file would do, how far its import is, or what it has done."""
        found = await self._found(request)
        working = found.state in (CHECKING, IMPORTING) and not found.is_stuck
        return self.show(request, "upload.html", upload=found, working=working, report=found.report or {})

    @route("/upload/{upload}/import", methods=["POST"], name="import")
    async def take(self, request: Request) -> Response:
        """Import what the preview has shown: all of it, or nothing."""
        found = await self._found(request)
        if found.state == IMPORTED:
            return self.go(request, f"/exchange/upload/{found.id}", "This file is imported already.")
        if found.state not in (CHECKED, IMPORTING):
            return self.go(request, f"/exchange/upload/{found.id}", "It cannot be imported as it is.", "error")
        who = person(request)
        await self.write(request, lambda session: uploads.settle(session, found.id, IMPORTING))
        await self._begin(request, found.id, _import(database(request), editor(request), who.id, found.id))
        return self.go(request, f"/exchange/upload/{found.id}")

    async def _found(self, request: Request) -> Upload:
        """Return the person's own upload that the address names.

        Raises:
            HTTPException: there is none.
        """
        said, who = str(request.path_params["upload"]), person(request)
        number = whole_number(said) or 0
        found = await self.read(request, lambda session: uploads.get(session, who.id, number))
        if found is None:
            raise HTTPException(404, "There is no such file of yours. Files are kept for a day.")
        return found

    async def _begin(self, request: Request, number: int, work: Any) -> None:
        """Start work on an upload, and wait for it if it is quick."""

        async def working() -> None:
            """Do it; what goes wrong with the program is told as such."""
            try:
                await run_in_threadpool(work)
            except Exception as error:  # noqa: BLE001 - nobody waits for it
                logger.error("import failed", **trace(error))
                report = {"faults": [["", 0, "", "The program failed; nothing was imported. Please try again."]]}
                await self.write(request, lambda session: uploads.settle(session, number, FAULTY, report))

        task = asyncio.create_task(working())
        self._working.add(task)
        task.add_done_callback(self._working.discard)
        await asyncio.wait([task], timeout=QUICK_SECONDS)


def _said(form: FormData) -> dict[str, str]:
    """Return what was said of a file, besides the file."""
    names = ("kind", "publish", "cluster_id", "source", "event_kind", "zone")
    return {name: str(form.get(name, ""))[:500].strip() for name in names}


def _file(content: bytes, name: str) -> Response:
    """Return a file to be saved."""
    headers = {"Content-Disposition": f'attachment; filename="{clock.today().isoformat()}-{name}"'}
    return Response(content, media_type=TYPES[name.rpartition(".")[2]], headers=headers)


def _check(store: Database, who: Editor, account: int, number: int) -> Any:
    """Return the work of looking what a file would do."""

    def checking() -> None:
        """Prepare it, and keep what is shown of it."""
        prepared = _prepared(store, who, account, number)
        state = FAULTY if prepared.plan.faults else CHECKED
        store.write(lambda session: uploads.settle(session, number, state, uploads.report(prepared.plan)))

    return checking


def _import(store: Database, who: Editor, account: int, number: int) -> Any:
    """Return the work of importing a file."""

    def storing(session: Session, prepared: importing.Prepared) -> None:
        """Store the records, and that they are stored, in one transaction."""
        exchange_write.write(session, who, prepared.batches)
        uploads.settle(session, number, IMPORTED, uploads.report(prepared.plan))

    def working() -> None:
        """Prepare it anew, since records may have changed since the preview, and store it."""
        prepared = _prepared(store, who, account, number)
        report = uploads.report(prepared.plan)
        if prepared.plan.faults:
            store.write(lambda session: uploads.settle(session, number, FAULTY, report))
            return
        try:
            store.write(lambda session: storing(session, prepared))
        except MeanwhileError:
            told = {**report, "told": MEANWHILE}
            store.write(lambda session: uploads.settle(session, number, CHECKED, told))

    return working


def _prepared(store: Database, who: Editor, account: int, number: int) -> importing.Prepared:
    """Return what an upload does, and note now and then how far the preparing is."""
    with store.read() as session:
        found = uploads.get(session, account, number)
        assert found is not None, "an upload is not deleted while it is worked on"  # noqa: S101 - for the type checker
        content, said = found.content, found.file
    own = {"kind": said["event_kind"]} if said["event_kind"] else {}
    given = Given(said["publish"] == "yes", said["cluster_id"], said["source"], own)
    told = [clock.monotonic()]

    def tell(done: int, total: int) -> None:
        """Note it once a second."""
        if clock.monotonic() - told[0] > TOLD_EVERY:
            told[0] = clock.monotonic()
            store.write(lambda session: uploads.progress(session, number, done, total))

    zone = said["zone"] or "UTC"
    return importing.prepare(store, who, content, given, kind=KINDS.get(said["kind"]), zone=zone, tell=tell)
