"""Tables in and out: nothing altered on the way, no formulas, faults by row and column, all or nothing."""

import csv
import io
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from sqlalchemy import func, select

from knowledge import editing, exchange, exchange_files, exchange_write, importing
from knowledge.database import Database
from knowledge.editing import Editor
from knowledge.exchange import Given, Table
from knowledge.gates import Asker
from knowledge.history import Change
from knowledge.kinds import KINDS
from knowledge.models import Event, Organisation
from knowledge.revision import revision

SECRETARIAT = Editor(None, Asker("secretariat"))
EDITOR = Editor(None, Asker("editor", "greencape"))
HEADER = "Name;Kind;First day;Time zone;Sources;Places;Sectors\n"
GOOD = "Cape Forum;conference;2027-09-14;Africa/Johannesburg;https://www.greencape.co.za/forum;Cape Town;Water\n"
ACTIVE = ["=1+1", "+45 33", "-33.9", "@cmd", "\tx", "'=x", "''+1", "\uff1d1", "plain", "'quoted'", 'a "b"; c, d\ne']


def tables(store: Database, editor: Editor = SECRETARIAT) -> list[Table]:
    """Return all that the editor can export."""
    with store.read() as session:
        return [exchange.table(session, editor.asker, kind) for kind in exchange.open_kinds(editor.asker)]


def prepared(store: Database, content: bytes, editor: Editor = EDITOR, **given: Any) -> importing.Prepared:
    """Prepare the import of a file."""
    return importing.prepare(store, editor, content, Given(**given))


def take(store: Database, found: importing.Prepared, editor: Editor = EDITOR) -> None:
    """Import what is prepared."""
    store.write(lambda session: exchange_write.write(session, editor, found.batches))


def faults(found: importing.Prepared) -> list[tuple[int, str]]:
    """Return rows and columns of what is wrong."""
    return [(fault.row, fault.column) for fault in found.plan.faults]


def changes(store: Database) -> int:
    """Count the history."""
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Change)) or 0


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_export_comes_back_unchanged(store: Database, form: str) -> None:
    """Everything that there is, of every kind, in both forms: nothing altered, and so nothing in the history."""
    own = {"name": "=HYPERLINK(1)", "relation": "member", "note": "-1+2\n'=x", "sources": "https://records.example/1"}
    store.write(lambda session: editing.create(session, SECRETARIAT, KINDS["organisation"], own))
    found = tables(store)
    files = [exchange_files.write_xlsx(found)] if form == "xlsx" else [exchange_files.write_csv(one) for one in found]
    before, total = changes(store), 0
    for content in files:
        plan = prepared(store, content, SECRETARIAT).plan
        assert (plan.faults, plan.steps) == ([], [])
        total += plan.unchanged
    assert total == sum(len(one.rows) for one in found) > 300
    assert changes(store) == before


def test_no_cell_is_a_formula_and_every_text_comes_back() -> None:
    """Neither in CSV nor in XLSX does a cell begin with a sign that begins a formula."""
    table = Table("T", ["Name"], [(number, [text]) for number, text in enumerate(ACTIVE, 2)])
    written = exchange_files.write_csv(table)
    cells = [row[0] for row in csv.reader(io.StringIO(written.decode("utf-8-sig"), newline=""))][1:]
    book = exchange_files.write_xlsx([table])
    sheet = load_workbook(io.BytesIO(book)).active
    assert sheet is not None
    drawn = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert {cell.data_type for cell in drawn} == {"s"}
    for cell in (*cells, *(str(one.value) for one in drawn)):
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\uff1d")), cell
    for content in (written, book):
        (read,) = exchange_files.read(content, ["Name"])
        assert [row[0] for _, row in read.rows] == ACTIVE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("sign", [";", ",", "\t"])
def test_tables_of_all_spreadsheet_programs_are_read(store: Database, encoding: str, sign: str) -> None:
    """Whatever parts the cells, and however letters are written."""
    text = (HEADER + GOOD.replace("Cape Forum", "Forum für Öl")).replace(";", sign).replace("\n", "\r\n")
    (step,) = prepared(store, text.encode(encoding)).plan.steps
    assert step.record.name == "Forum für Öl"
    assert [sector.id for sector in step.record.sectors] == ["water"]


def test_import_goes_through_gate_history_and_revision(store: Database) -> None:
    """Imported records are the editor's own, are in the history, can be undone, and are told at once."""
    with store.read() as session:
        before = revision(session)
    found = prepared(store, (HEADER + GOOD).encode(), publish=True)
    take(store, found)
    with store.read() as session:
        made = session.scalars(select(Event).where(Event.name == "Cape Forum")).one()
        assert (made.cluster_id, made.status, made.seed_hash, made.version) == ("greencape", "published", None, 1)
        assert [place.id for place in made.places] == ["city:cape-town"]
        (change,) = session.scalars(select(Change).where(Change.record_id == made.id))
        assert (change.action, change.before, change.cluster_id) == ("created", None, "greencape")
        assert revision(session) > before
    again = prepared(store, (HEADER + GOOD).encode()).plan
    assert (again.steps, again.faults, again.unchanged) == ([], [], 1)
    mended = f"Id;Version;Where;Status\n{made.id};1;Hall 7;withdrawn\n"
    take(store, prepared(store, mended.encode()))
    with store.read() as session:
        made = session.get_one(Event, made.id)
        assert (made.venue, made.status, made.version) == ("Hall 7", "withdrawn", 2)
        last = session.scalars(select(Change).order_by(Change.id.desc())).first()
        assert last is not None
        assert {"venue", "status"} <= set(last.fields)
    store.write(lambda session: editing.undo(session, EDITOR, last.id))
    with store.read() as session:
        assert session.get_one(Event, made.id).venue is None


def test_faults_are_told_by_row_and_column_and_nothing_is_imported(store: Database) -> None:
    """One good row among wrong ones is not imported either."""
    rows = [
        GOOD,
        "No day;conference;31.12.2027;Africa/Johannesburg;https://a.example/1;;\n",
        ";conference;2027-01-01;Africa/Johannesburg;https://a.example/1;;\n",
        "No zone;party;2027-01-01;Cape;https://a.example/1;Nowhereland;Magic\n",
        GOOD,
    ]
    found = prepared(store, (HEADER + "".join(rows)).encode(), publish=True)
    assert found.batches == ()
    assert set(faults(found)) == {
        (3, "First day"), (4, "Name"), (5, "Kind"), (5, "Time zone"), (5, "Places"), (5, "Sectors"), (6, "Name"),
    }  # fmt: skip
    unknown = prepared(store, (HEADER.replace("Kind", "Sort") + GOOD).encode()).plan
    assert unknown.faults[0].row in (0, 1)
    content = (HEADER.replace("Kind", "Sort") + GOOD).encode()
    assert (1, "Sort") in faults(importing.prepare(store, EDITOR, content, Given(), kind=KINDS["event"]))


def test_formula_in_a_file_is_a_fault(store: Database) -> None:
    """What a spreadsheet program would reckon is not known here."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Organisations"
    for row in (["Name", "Relation to the cluster", "Sources"], ['="A"&"B"', "member", "https://a.example"]):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    assert (2, "Name") in faults(prepared(store, out.getvalue()))


def test_change_since_the_export_is_told(store: Database) -> None:
    """Nobody's change is overwritten by an older export, until one says so."""
    made = store.write(
        lambda session: editing.create(
            session, EDITOR, KINDS["event"],
            {"name": "Fair", "kind": "trade-fair", "zone": "UTC", "sources": "https://a.example/1"},
        )
    )  # fmt: skip
    store.write(lambda session: editing.change(session, SECRETARIAT, KINDS["event"], made.id, {"venue": "Hall 1"}))
    older = f"Id;Version;Where\n{made.id};1;Hall 2\n"
    assert faults(prepared(store, older.encode())) == [(2, "Version")]
    newer = prepared(store, older.replace(";1;", ";2;").encode())
    store.write(lambda session: editing.change(session, SECRETARIAT, KINDS["event"], made.id, {"note": "News"}))
    with pytest.raises(exchange_write.MeanwhileError):
        take(store, newer)


def test_foreign_records_are_neither_exported_nor_known(store: Database) -> None:
    """An id of another cluster's record is told as one that there is not; its name is not."""
    foreign = Editor(None, Asker("editor", "rtcc"))
    said = {"name": "Zebrafish Ltd", "relation": "member", "sources": "https://a.example/1"}
    made = store.write(lambda session: editing.create(session, foreign, KINDS["organisation"], said))
    assert "Zebrafish" not in str(tables(store, EDITOR))
    found = prepared(store, f"Id;Name;What it does\n{made.id};Mine;Everything\n".encode())
    nobody = prepared(store, b"Id;Name;What it does\nnobody;Mine;Everything\n")
    words = found.plan.faults[0].words
    assert words == nobody.plan.faults[0].words.replace("nobody", made.id)
    assert "Zebrafish" not in words
    stolen = prepared(store, b"Name;Relation to the cluster;Sources;Belongs to\nX;member;https://a.example;rtcc\n")
    assert len(stolen.plan.faults) == 1
    with store.read() as session:
        assert session.get_one(Organisation, made.id).name == "Zebrafish Ltd"


def test_template_explains_itself_and_its_example_is_not_imported(store: Database) -> None:
    """A template as it is holds nothing to import, and nothing wrong; its example would be good."""
    with store.read() as session:
        for kind in exchange.open_kinds(EDITOR.asker):
            content = exchange_files.write_xlsx(exchange.template(session, EDITOR.asker, kind))
            found = prepared(store, content).plan
            assert (found.steps, found.faults) == ([], []), kind.name
        event = exchange.template(session, EDITOR.asker, KINDS["event"])[0]
    row = ["" if cell == "example" else cell for cell in event.rows[0][1]]
    found = prepared(store, exchange_files.write_csv(Table("", event.header, [(2, row)]))).plan
    assert (len(found.added), found.faults) == (1, [])
