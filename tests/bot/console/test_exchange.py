"""Import and export in the console: upload, preview, confirm; what leaves is the asker's own."""

import io
import re
import time
import zipfile
from typing import Any
from urllib.parse import quote

from starlette.testclient import TestClient

from knowledge import editing
from knowledge.gates import Asker
from knowledge.kinds import KINDS
from tests.bot.console.conftest import MARK, Console, new_url, post, seeded_url, store, token
from tests.bot.console.test_isolation import dump

__all__ = ["new_url", "seeded_url", "store"]

HEADER = "Name;Kind;First day;Time zone;Sources\n"
GOOD = "Alpine Forum;conference;2027-09-14;Europe/Paris;https://www.tenerrdis.example/forum\n"


def upload(client: TestClient, content: str, **said: str) -> Any:
    """Upload a file and return the page that it leads to."""
    form = {"csrftoken": token(client), **said}
    found = client.post("/console/exchange/upload", data=form, files={"file": ("events.csv", content.encode())})
    assert found.status_code == 303, found.text
    return settled(client, found.headers["location"]), found.headers["location"]


def settled(client: TestClient, address: str) -> Any:
    """Return the page of an upload as soon as it is worked on no more, however busy the machine is."""
    for _ in range(600):
        page = client.get(address)
        if 'http-equiv="refresh"' not in page.text:
            break
        time.sleep(0.1)
    return page


def test_file_is_previewed_and_then_imported(console: Console) -> None:
    """Nothing changes before the person has said so; afterwards the file itself is not kept."""
    editor, before = console.browser("editor"), dump(console.database, only="event")
    page, address = upload(editor, HEADER + GOOD, publish="yes")
    assert "1 new, 0 changed" in page.text
    assert "Alpine Forum" in page.text
    assert dump(console.database, only="event") == before
    assert post(editor, f"{address}/import").status_code == 303
    assert "Imported: 1 new" in settled(editor, address).text
    assert post(editor, f"{address}/import").status_code == 303
    listed = editor.get("/console/records/event", params={"q": "Alpine Forum"})
    assert "1 found" in listed.text


def test_faults_are_told_and_nothing_can_be_imported(console: Console) -> None:
    """By row and column, with what to do."""
    editor, before = console.browser("editor"), dump(console.database, only="event")
    wrong = GOOD.replace("2027-09-14", "14/09/27").replace("conference", "party")
    page, address = upload(editor, HEADER + GOOD + wrong)
    assert re.search(r"<td>3</td><td>First day</td><td>[^<]*year-month-day|<td>3</td><td>Kind</td>", page.text)
    post(editor, f"{address}/import")
    settled(editor, address)
    assert dump(console.database, only="event") == before


def test_export_holds_only_what_is_the_askers(console: Console) -> None:
    """In the tables of each kind, and in the file of all."""
    editor, owner = console.browser("editor"), console.browser("owner")

    def sheets(client: TestClient) -> str:
        """Return all that an exported file says."""
        with zipfile.ZipFile(io.BytesIO(client.get("/console/exchange/export").content)) as packed:
            return "".join(packed.read(name).decode() for name in packed.namelist())

    assert MARK in sheets(owner)
    assert MARK not in sheets(editor)
    assert "Heron" in editor.get("/console/exchange/export/event").text


def test_export_is_imported_without_change(console: Console) -> None:
    """An editor's own table, as it was exported, has nothing to import."""
    editor = console.browser("editor")
    page, _ = upload(editor, editor.get("/console/exchange/export/organisation").content.decode("utf-8-sig"))
    assert "there is nothing to import" in page.text


def test_foreign_id_in_a_file_is_no_way_in(console: Console) -> None:
    """A row with another cluster's id is told as one that there is not, and shows nothing of it."""
    editor, before = console.browser("editor"), dump(console.database, only="organisation")
    page, address = upload(editor, f"Id;Name;What it does\n{console.foreign['organisation']};Taken;over\n")
    assert "among yours" in page.text
    assert post(editor, f"{address}/import").status_code == 303
    assert MARK not in page.text
    assert dump(console.database, only="organisation") == before


def test_record_changed_between_preview_and_import_is_not_overwritten(console: Console) -> None:
    """With a version from the export, the import finds what somebody has changed since."""
    editor, record = console.browser("editor"), console.own["event"]
    page, address = upload(editor, f"Id;Version;Where\n{record};1;Hall 2\n")
    assert "1 changed" in page.text
    everybody = editing.Editor(None, Asker("secretariat"))
    console.database.write(
        lambda session: editing.change(session, everybody, KINDS["event"], record, {"venue": "Hall 1"})
    )
    post(editor, f"{address}/import")
    assert "Somebody has changed this record" in settled(editor, address).text


def test_markup_in_cells_stays_text(console: Console) -> None:
    """Whatever a file's cells, heads, sheets and name hold, no page of the console runs it."""
    editor, markup = console.browser("editor"), "\"><img src=x onerror=alert(1)><script>alert(2)</script>'"
    cell = '"' + markup.replace('"', '""') + '"'
    faulty, _ = upload(editor, f"Name;Relation to the cluster;{cell}\n{cell};{cell};x\n", kind="organisation")
    assert "img src=x" in faulty.text
    rows = f"Name;Relation to the cluster;Consent;What it does;Sources\n{cell};member;{cell};{cell};{cell}\n"
    preview, address = upload(editor, rows, kind="organisation", publish="yes")
    assert "1 new" in preview.text
    post(editor, f"{address}/import")
    settled(editor, address)
    (record,) = re.findall(
        r"/console/record/organisation/(img[^\"]*)", editor.get("/console/records/organisation").text
    )
    pages = ("", "history", "queue", "faults", "records/organisation", f"record/organisation/{record}")
    searches = ("records/organisation?q=", "records/organisation?status=", "records/organisation?page=2&sector=")
    shown = [faulty, preview, *(editor.get(f"/console/{page}") for page in pages)]
    shown += [editor.get(f"/console/{search}{quote(markup)}") for search in searches]
    assert not [page.url for page in shown if "<img" in page.text or "<script>" in page.text]
    assert sum("img src=x" in page.text for page in shown) > 5
