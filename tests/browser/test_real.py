"""The widget in Chromium with the real assistant behind it: an enquiry, an event for the calendar, a judged answer."""

from collections.abc import Callable
from typing import Any

import icalendar
import pytest
from playwright.sync_api import BrowserContext, Page, expect
from sqlalchemy import select

from bot.startup import Running
from knowledge import feedback
from knowledge.enquiries import Enquiry
from knowledge.gates import Asker
from tests.actions.own import add, event
from tests.browser.looking import LISTEN, ask, check
from tests.enquiring import ANSWERS
from tests.running import Server

pytestmark = pytest.mark.browser

STEPS = 40


@pytest.fixture
def page(context: BrowserContext, real_server: Server) -> Page:
    """Open the chat's own page."""
    found = context.new_page()
    found.goto(f"{real_server.url}/chat")
    found.get_by_label("Your message").wait_for()
    return found


def file(page: Page, answers: dict[str, str], at_step: Callable[[dict[str, Any]], None] = lambda _: None) -> str:
    """Fill in the form that is open, look at each step, and return the reference."""
    message = ask(page, "I want to apply for the Passport")
    for _ in range(STEPS):
        if reference := message["metadata"].get("reference"):
            return str(reference)
        at_step(message)
        message = ask(page, answers[message["metadata"]["field"]])
    raise AssertionError("the form has not ended")


def test_enquiry_is_filed_from_the_first_question_to_the_reference(page: Page, real: Running) -> None:
    """Asked, answered, applied; the reference is shown, the enquiry stored, and a reload shows it all once more."""
    answer = ask(page, "Which cluster can host us in South Africa for water?")
    assert "cluster:greencape" in answer["metadata"]["records"]
    expect(page.get_by_text("GreenCape").first).to_be_visible()
    fields: list[str] = []
    reference = file(page, ANSWERS, lambda message: fields.append(message["metadata"]["field"]))
    assert {"company", "email", "consent", "summary"} <= set(fields)
    expect(page.get_by_text(reference).last).to_be_visible()
    with real.database.read() as session:
        (filed,) = session.scalars(select(Enquiry))
        assert (filed.reference, filed.answers and filed.answers["company"]["said"]) == (reference, "Acme ApS")
    count = page.locator(".message").count()
    page.reload()
    expect(page.get_by_text(reference).last).to_be_visible()
    assert page.locator(".message").count() == count


@pytest.mark.npm
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_answers_and_form(page: Page, real: Running, scheme: Any) -> None:
    """Sources, buttons, a card, a judged answer with its question why, and every step of the form."""
    page.emulate_media(color_scheme=scheme)
    add(real.database, event("water-days", "2027-03-09", places=("city:cape-town",), url="https://days.example"))
    ask(page, "Is there an event in Cape Town?")
    page.locator(".thumbs").last.get_by_label("Not helpful").click()
    expect(page.get_by_text("What was wrong")).to_be_visible()
    check(page, "card and reason")
    ask(page, "Which cluster can host us in South Africa for water?")
    page.locator("summary", has_text="Sources").last.click()
    check(page, "sources")
    file(page, ANSWERS, lambda message: check(page, message["metadata"]["field"]))
    check(page, "filed")


def test_screen_reader_is_told_each_answer_and_step_once(page: Page) -> None:
    """In order, each with who says it and the buttons after it; thumbs are found, not read out."""
    page.wait_for_timeout(600)  # the greeting is not read out; the region goes live after it
    page.evaluate(LISTEN)
    wanted: list[str] = []
    for said in ("What does the Passport cost?", "I want to apply for the Passport", "Acme ApS"):
        message = ask(page, said)
        wanted += [f"You: {said}", f"Assistant: {page.locator('.message.assistant').last.evaluate(SPOKEN)}"]
        if buttons := message.get("buttons"):
            wanted.append("".join(button["title"] for button in buttons))
    heard = [text for text in page.evaluate("heard") if text != "waiting to be sent"]  # only on a slow machine
    assert heard == wanted


SPOKEN = """(bubble) => [...bubble.children].filter((part) => !part.matches(".heard, .thumbs"))
  .map((part) => (part.querySelector("summary") ?? part).textContent).join("").trim()"""


def test_coming_event_can_be_added_to_a_calendar(page: Page, real: Running) -> None:
    """The answer's card links to the event's page, and its button saves a file that calendars read."""
    add(real.database, event("water-days", "2027-03-09", places=("city:cape-town",), url="https://days.example"))
    ask(page, "Is there an event in Cape Town?")
    card = page.locator(".card")
    expect(card).to_contain_text("9 March 2027")
    expect(card.get_by_role("link", name="Water-Days")).to_have_attribute("href", "https://days.example/")
    with page.expect_download() as download:
        card.get_by_role("link", name="Add to calendar").click()
    assert download.value.suggested_filename == "water-days.ics"
    (entry,) = icalendar.Calendar.from_ical(download.value.path().read_bytes()).walk("VEVENT")
    assert entry["DTSTART"].to_ical() == b"20270309"


def test_answer_is_judged_with_a_reason(page: Page, real: Running, context: BrowserContext) -> None:
    """Noted with its question, shown in another tab and after a reload, changed by the other thumb."""
    ask(page, "What does the Passport cost?")
    other = context.new_page()
    other.goto(page.url)
    up, down = (page.get_by_role("button", name=name, exact=True) for name in ("Helpful", "Not helpful"))
    down.click()
    expect(page.get_by_role("status")).to_have_text("Thank you, that is noted.")
    page.get_by_label("What was wrong").fill("I wanted a number")
    page.get_by_role("button", name="Send the reason").click()
    expect(page.get_by_label("What was wrong")).to_be_hidden()
    expect(other.get_by_role("button", name="Not helpful")).to_have_attribute("aria-pressed", "true")
    with real.database.read() as session:
        (found,) = feedback.disliked(session, Asker("secretariat"))
        assert found.question
        assert (found.question.text, found.reason) == ("What does the Passport cost?", "I wanted a number")
    page.reload()
    expect(down).to_have_attribute("aria-pressed", "true")
    up.click()
    expect(up).to_have_attribute("aria-pressed", "true")
    expect(down).to_have_attribute("aria-pressed", "false")
    with real.database.read() as session:
        assert feedback.disliked(session, Asker("secretariat")) == []


def test_judgement_that_could_not_be_noted_is_told(page: Page, context: BrowserContext) -> None:
    """Nothing is shown as given."""
    ask(page, "What does the Passport cost?")
    context.route("**/widget/feedback", lambda route: route.abort())
    page.get_by_role("button", name="Helpful", exact=True).click()
    expect(page.get_by_role("status")).to_have_text("That could not be noted. Please try again.")
    expect(page.get_by_role("button", name="Helpful", exact=True)).to_have_attribute("aria-pressed", "false")
