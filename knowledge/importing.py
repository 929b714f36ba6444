"""An import, from a file's bytes on: checked on a reading session, stored in one short transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from knowledge import calendar_places, calendars, exchange_files, exchange_plan, exchange_rows, exchange_write
from knowledge.calendars import CalendarError
from knowledge.database import Database
from knowledge.editing import Editor
from knowledge.exchange import Fault, Given, header, open_kinds
from knowledge.exchange_plan import Plan, Tell
from knowledge.exchange_write import Batch
from knowledge.kinds import Kind

DEFAULT_KIND = "conference"


@dataclass(frozen=True)
class Prepared:
    """What an import would do, and, if nothing is wrong, the rows to store."""

    plan: Plan
    batches: Sequence[Batch] = ()


def prepare(
    database: Database,
    editor: Editor,
    content: bytes,
    given: Given,
    *,
    kind: Kind | None = None,
    zone: str = "UTC",
    tell: Tell = lambda _done, _all: None,
) -> Prepared:
    """Return what importing a file (CSV, XLSX, iCalendar) does; nothing is changed.

    `kind` is that of a table which does not say so itself; `zone` is that of a calendar's times without one.

    Raises:
        NotAllowedError: the editor changes nothing at all.
    """
    with database.read() as session:
        try:
            if calendars.looks_like_one(content):
                given = replace(given, own={"kind": DEFAULT_KIND, **given.own})
                owner = editor.asker.cluster_id or given.cluster
                entries = calendar_places.located(session, calendars.read(content, zone), owner)
                faults: list[Fault] = []
            else:
                heads = {head for one in open_kinds(editor.asker) for head in header(one, editor.asker)}
                tables = exchange_files.read(content, sorted(heads))
                entries, faults = exchange_rows.entries(session, editor.asker, tables, kind)
        except exchange_files.FileError as error:
            return Prepared(Plan(faults=[Fault("", 0, "", str(error))]))
        except CalendarError as error:
            return Prepared(Plan(faults=[Fault("", error.line, "", str(error))]))
        plan = exchange_plan.plan(session, editor, entries, given, tell)
        plan.faults[:0] = faults
        plan.faults.sort(key=lambda fault: (fault.sheet, fault.row))
        return Prepared(plan, () if plan.faults else exchange_write.batches(editor, plan))
