"""A staff member's week, in Chromium: what is put right in the console, the assistant says within two seconds."""

import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import httpx
import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect

from bot.settings import Settings
from bot.startup import start
from knowledge import editing, enquiries, questions, staff
from knowledge.clock import now
from knowledge.editing import Editor
from knowledge.gates import Asker
from knowledge.kinds import EVENT, KINDS
from tests.browser.looking import check
from tests.running import Server, serving

pytestmark = pytest.mark.browser

PASSWORD = "quite a long password"
SECONDS = 2.0


@pytest.fixture(scope="module")
def console(settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Serve the real assistant with its console, on a database of its own, for GreenCape's editor."""
    folder = tmp_path_factory.mktemp("console")
    for shared in (settings.models_dir, settings.encoders_dir):
        (folder / shared.name).symlink_to(shared)
    own = settings.model_copy(update={"data_dir": folder})
    running = start(own, lambda _step: None)

    def fill(session: Any) -> None:
        """Make the accounts, and an enquiry."""
        for name, role, cluster in (("thandi", "editor", "greencape"), ("sara", "secretariat", None)):
            made = staff.add(session, f"{name}@staff.example", name.title(), role, cluster)
            staff.set_password(session, made, PASSWORD)
        answers = {"company": {"said": "Nordic Water AB"}, "help_wanted": {"said": "A test site."}}
        event = {"name": "Two people", "kind": "workshop", "zone": "Africa/Johannesburg"}
        editing.create(session, Editor(None, Asker("editor", "greencape")), EVENT, event)
        enquiries.file(session, None, enquiries.Filing(answers, ["greencape"], "en", "1", now()))
        sort = questions.Asked("en", "not_found", "find_host", "rest", countries=("ZA",), clusters=("greencape",))
        for text in ("Is there bicycle parking at GreenCape?", "Can I park my bicycle at GreenCape?"):
            questions.keep(session, text, sort)
        questions.count(session, sort, 2)

    running.database.write(fill)
    with serving(running, own) as server:
        yield server
    running.database.close()


@pytest.fixture
def staff_page(context: BrowserContext, console: Server) -> Page:
    """Sign GreenCape's editor in, by the form; nothing may be asked of any other server."""
    page = context.new_page()
    foreign: list[str] = []

    def look(asked: Request) -> None:
        """Keep what is asked of another server."""
        if not asked.url.startswith(console.url):
            foreign.append(asked.url)

    page.on("request", look)
    page.on("console", lambda message: foreign.append(message.text) if message.type == "error" else None)
    sign_in(page, console, "thandi")
    page.foreign = foreign  # type: ignore[attr-defined]
    return page


def sign_in(page: Page, console: Server, name: str) -> None:
    """Sign somebody in."""
    page.goto(f"{console.url}/console/")
    page.get_by_label("E-mail address").fill(f"{name}@staff.example")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("What there is to do")


def hears(console: Server, question: str, wanted: Callable[[str], bool]) -> float:
    """Ask until the answer is as wanted; return the seconds that it took."""
    began = time.monotonic()
    said = ""
    while time.monotonic() - began < SECONDS:
        message = {"sender": f"company-{time.monotonic_ns()}", "message": question}
        found = httpx.post(f"{console.url}/webhooks/rest/webhook", json=message, timeout=30).json()
        said = "\n".join(message["text"] for message in found)
        if wanted(said):
            return time.monotonic() - began
    raise AssertionError(f"after {SECONDS} s the assistant says: {said}")


def test_corrected_contact_is_said(staff_page: Page, console: Server) -> None:
    """From the first page: correct a contact; the assistant gives the new one."""
    staff_page.get_by_role("link", name="Correct a contact").click()
    staff_page.get_by_role("link", name="http://www.greencape.co.za").click()
    staff_page.get_by_label("The address or number").fill("https://new.greencape.example/desk")
    staff_page.get_by_role("button", name="Save", exact=True).click()
    expect(staff_page.get_by_role("status")).to_contain_text("Saved")
    hears(console, "web site of GreenCape?", lambda said: "new.greencape.example/desk" in said)
    assert staff_page.foreign == []  # type: ignore[attr-defined]


def test_added_event_is_said_and_a_fault_is_explained(staff_page: Page, console: Server) -> None:
    """A form with a fault keeps what was typed and says what to do; the event is understood by its name at once."""
    staff_page.get_by_role("link", name="Add an event").click()
    staff_page.get_by_label("Name").fill("Cape Irrigation Forum")
    staff_page.get_by_label("Kind").select_option("conference")
    staff_page.get_by_label("First day").fill("2027-09-31")
    staff_page.get_by_label("Time zone").fill("johannesburg")
    staff_page.get_by_label("Places").fill("Cape Town")
    staff_page.get_by_label("Sources").fill("https://www.greencape.co.za/forum")
    staff_page.locator("input[name=sectors][value=water]").check()
    staff_page.get_by_role("button", name="Save and publish").click()
    expect(staff_page.get_by_role("alert")).to_contain_text("First day")
    expect(staff_page.get_by_label("Name")).to_have_value("Cape Irrigation Forum")
    staff_page.get_by_label("First day").fill("2027-09-14")
    staff_page.get_by_role("button", name="Save and publish").click()
    expect(staff_page.get_by_role("status")).to_contain_text("Saved")
    hears(console, "When is the Cape Irrigation Forum?", lambda said: "14 September 2027" in said)


def test_queue_is_confirmed_by_one_click(staff_page: Page, console: Server) -> None:
    """What is confirmed leaves the queue, and answers do not call it old any more."""
    question = "What is GreenCape?"
    hears(console, question, lambda said: "not confirmed since" in said)
    staff_page.get_by_role("link", name="Still correct?", exact=True).click()
    buttons = staff_page.get_by_role("button", name="Still correct")
    expect(buttons.first).to_be_visible()
    while (left := buttons.count()) > 0:
        buttons.first.click()
        expect(buttons).to_have_count(left - 1)
    hears(console, question, lambda said: "GreenCape" in said and "not confirmed since" not in said)


def test_question_that_was_not_answered_is_answered(staff_page: Page, console: Server) -> None:
    """Asked in two wordings, answered once; in either, the assistant says so. A draft speaks to staff only."""
    staff_page.get_by_role("link", name="What people ask").click()
    group = staff_page.get_by_role("listitem").filter(has_text="bicycle")
    expect(group).to_have_count(1)
    expect(group).to_contain_text("2")
    check(staff_page, "questions")
    group.get_by_role("link", name="Deal with it").click()
    check(staff_page, "one question")
    staff_page.get_by_label("Answer").fill("en: There are stands behind the blue gate.")
    staff_page.get_by_label("Sources").fill("https://www.greencape.co.za/visit")
    staff_page.get_by_role("button", name="Keep it as a draft").click()
    expect(staff_page.get_by_role("status")).to_contain_text("draft")
    draft, question = staff_page.url, "Where can I park my bicycle at GreenCape?"
    for drafts, heard in ((True, 1), (False, 0)):
        staff_page.get_by_role("link", name="Ask the assistant").click()
        staff_page.get_by_label("Question, in any").fill(question)
        staff_page.get_by_label("As if my drafts").set_checked(drafts)
        staff_page.get_by_role("button", name="Ask", exact=True).click()
        expect(staff_page.get_by_text("Sources", exact=True).first).to_be_visible()
        expect(staff_page.get_by_text("behind the blue gate")).to_have_count(heard)
        check(staff_page, "the assistant's answer")
    staff_page.goto(draft)
    staff_page.get_by_role("button", name="Publish", exact=True).click()
    hears(console, question, lambda said: "behind the blue gate" in said)
    hears(console, "Is there bicycle parking at GreenCape?", lambda said: "behind the blue gate" in said)
    staff_page.get_by_role("link", name="Overview").click()
    expect(staff_page.get_by_role("row").filter(has_text="South Africa")).to_have_count(1)
    with staff_page.expect_download() as started:
        staff_page.get_by_role("link", name="Download as CSV").click()
    assert "countries,ZA,South Africa," in Path(started.value.path()).read_text(encoding="utf-8")
    assert staff_page.foreign == []  # type: ignore[attr-defined]


ROWS = (
    {"Name": "Cape Kelp Forum", "Kind": "conference", "First day": "2027-10-05", "Places": "Cape Town"},
    {"Name": "Cape Mussel Day", "Kind": "party", "First day": "2027-10-12", "Places": "Cape Town"},
    {"Name": "Cape Oyster Day", "Kind": "workshop", "First day": "31 September 2027", "Places": "Kaapstat"},
)
MENDED: tuple[dict[str, str], ...] = ({}, {"Kind": "workshop"}, {"First day": "2027-10-19", "Places": "Cape Town"})
SAME = {"Time zone": "Africa/Johannesburg", "Sources": "https://www.greencape.co.za/sea", "Id": "", "Status": ""}


def test_spreadsheet_with_faults_is_mended_and_imported(staff_page: Page, console: Server, tmp_path: Path) -> None:
    """The table that the console offers, filled in with three faults: each is told, and nothing of it is imported."""
    staff_page.get_by_role("link", name="Import and export").click()
    with staff_page.expect_download() as started:
        staff_page.get_by_role("link", name=re.compile("Empty table.*: Events")).click()
    template, file = tmp_path / "template.xlsx", tmp_path / "sea.xlsx"
    started.value.save_as(template)
    filled_in(template, file, ROWS)
    uploaded(staff_page, file)
    faults = staff_page.get_by_role("table").get_by_role("row")
    expect(staff_page.get_by_role("alert")).to_contain_text("3 to put right. Nothing was imported")
    for row, column, words in (("4", "Kind", "none of those"), ("5", "First day", "no date"), ("5", "Places", "place")):
        told = faults.filter(has=staff_page.get_by_role("cell", name=row, exact=True)).filter(has_text=column)
        expect(told).to_contain_text(words)
    check(staff_page, "faults of a file")
    staff_page.goto(f"{console.url}/console/records/event?q=Cape")
    expect(staff_page.get_by_text("Cape Kelp Forum")).to_have_count(0)
    filled_in(template, file, [{**row, **mended} for row, mended in zip(ROWS, MENDED, strict=True)])
    staff_page.get_by_role("link", name="Import and export").click()
    staff_page.get_by_label("Publish what is new").check()
    uploaded(staff_page, file)
    expect(staff_page.get_by_role("status")).to_contain_text("3 new, 0 changed")
    check(staff_page, "preview of a file")
    staff_page.get_by_role("button", name="Import it").click()
    expect(staff_page.get_by_role("status")).to_contain_text("Imported: 3 new")
    check(staff_page, "imported file")
    for name, day in (("Cape Mussel Day", "12 October 2027"), ("Cape Oyster Day", "19 October 2027")):
        hears(console, f"When is the {name}?", lambda said, day=day: day in said)  # type: ignore[misc]
    assert staff_page.foreign == []  # type: ignore[attr-defined]


def filled_in(template: Path, file: Path, rows: Sequence[Mapping[str, str]]) -> None:
    """Fill the console's empty table in below its example."""
    book = load_workbook(template)
    sheet = book.worksheets[0]
    heads = [str(cell.value) for cell in sheet[1]]
    for row in rows:
        sheet.append([{**SAME, **row}.get(head) for head in heads])
    book.save(file)


def uploaded(page: Page, file: Path) -> None:
    """Upload a file on the page for it."""
    page.get_by_label("File").set_input_files(file)
    page.get_by_role("button", name="See what it would do").click()


def test_notice_is_told_in_the_first_answer(staff_page: Page, console: Server, browser: Browser) -> None:
    """Before the answer of a new conversation; withdrawn, it is told no more."""
    with browser.new_context() as other:
        page = other.new_page()
        sign_in(page, console, "sara")
        page.goto(f"{console.url}/console/new/notice")
        page.get_by_label("Name").fill("Storm")
        page.get_by_label("Text").fill("en: All offices are closed today.")
        page.get_by_label("From (UTC)").fill("2026-11-22T00:00")
        page.get_by_label("Until (UTC)").fill("2026-11-24T00:00")
        page.get_by_role("button", name="Save and publish").click()
        expect(page.get_by_role("status")).to_contain_text("Saved")
        hears(console, "Who can host us in South Africa?", lambda said: said.startswith("All offices are closed"))
        page.get_by_role("button", name="Withdraw").click()
        hears(console, "Who can host us in South Africa?", lambda said: "offices are closed" not in said)


def test_second_editor_is_told(staff_page: Page, console: Server, browser: Browser) -> None:
    """Two people with one record open: the second sees what the first has saved, and his own is not lost."""
    address = f"{console.url}/console/record/event/two-people"
    with browser.new_context() as other:
        page = other.new_page()
        sign_in(page, console, "sara")
        page.goto(address)
        staff_page.goto(address)
        page.get_by_label("Organiser").fill("As the secretariat has it.")
        page.get_by_role("button", name="Save", exact=True).click()
        expect(page.get_by_role("status")).to_contain_text("Saved")
    staff_page.get_by_label("Organiser").fill("As GreenCape has it.")
    staff_page.get_by_role("button", name="Save", exact=True).click()
    expect(staff_page.get_by_role("alert")).to_contain_text("Somebody else has saved")
    expect(staff_page.get_by_text("Saved meanwhile: As the secretariat has it.")).to_be_visible()
    expect(staff_page.get_by_label("Organiser")).to_have_value("As GreenCape has it.")
    staff_page.get_by_role("button", name="Save", exact=True).click()
    expect(staff_page.get_by_role("status")).to_contain_text("Saved")


PAGES = (
    "/", "/enquiries", "/enquiries/1", "/queue", "/faults", "/records", "/records/event", "/records/organisation",
    "/records/contact?q=nothing", "/record/cluster/greencape", "/new/event", "/new/notice", "/history", "/account",
    "/asked", "/ask", "/overview", "/records/entry", "/new/entry", "/exchange", "/feeds", "/help", "/no-such-page",
)  # fmt: skip


@pytest.mark.npm
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_can_be_used_by_everybody(staff_page: Page, console: Server, scheme: Any) -> None:
    """axe-core finds nothing on any of our pages, and none of them is wider than a telephone's screen."""
    staff_page.emulate_media(color_scheme=scheme)
    staff_page.set_viewport_size({"width": 360, "height": 740})
    for path in PAGES:
        looked_at(staff_page, console, path)
    staff_page.goto(f"{console.url}/console/new/event")
    staff_page.get_by_role("button", name="Save and publish").click()
    check(staff_page, "a form with faults")
    staff_page.goto(f"{console.url}/console/feeds")
    staff_page.get_by_label("Address of the calendar").fill("http://localhost/x")
    staff_page.get_by_role("button", name="Add and read it").click()
    expect(staff_page.get_by_role("alert")).to_contain_text("not saved yet")
    check(staff_page, "a calendar with faults")
    staff_page.get_by_role("button", name="Sign out").click()
    check(staff_page, "signing in")


@pytest.mark.npm
def test_secretariats_pages_can_be_used_by_everybody(console: Server, context: BrowserContext) -> None:
    """Those that only the secretariat sees, the invitation that it hands over, and every kind's list and form."""
    page = context.new_page()
    sign_in(page, console, "sara")
    kinds = [f"/{part}/{kind}" for kind in KINDS for part in ("records", "new")]
    for path in ("/", "/staff", "/record/sector/water", "/faults", "/queue", "/exchange", "/feeds", *kinds):
        looked_at(page, console, path)
    page.goto(f"{console.url}/console/staff")
    page.get_by_label("Name").fill("Lerato")
    page.get_by_label("E-mail").fill("lerato@staff.example")
    page.get_by_label("Cluster", exact=True).select_option("greencape")
    page.get_by_role("button", name="Invite").click()
    check(page, "an invitation")
    page.goto(page.locator("code").inner_text())
    check(page, "its page")


def looked_at(page: Page, console: Server, path: str) -> None:
    """Open a page, which axe-core finds nothing on and which is no wider than the screen."""
    page.goto(f"{console.url}/console{path}")
    check(page, path)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), path
