"""A hundred strings that try to run a script, from every side: none runs, and each is shown as it was written."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from bot.limits import Limits, Rate, Rates
from bot.startup import Running
from knowledge.models import Cluster
from tests.actions.own import add, event, organisation
from tests.browser.conftest import Site
from tests.browser.injections import INJECTIONS, TRIES
from tests.browser.looking import ask, say
from tests.running import Server

pytestmark = pytest.mark.browser

MADE = (
    "script, iframe, svg, style, math, img, input, [onerror], [onload], [onclick], [onfocus], [onmouseover], [ontoggle]"
)
PAGES = ("/", "/chat", "/embed-demo", "/privacy", "/accessibility")


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Give a browser that obeys no page's policy: what is made here would run."""
    with browser.new_context(bypass_csp=True) as found:
        found.set_default_timeout(10_000)
        yield found


@pytest.fixture
def page(context: BrowserContext, real_server: Server) -> Page:
    """Open the chat's own page."""
    found = context.new_page()
    found.goto(f"{real_server.url}/chat")
    found.get_by_label("Your message").wait_for()
    return found


def check(page: Page) -> None:
    """Check that nothing ran, and that no answer holds an element that text must not make."""
    assert page.evaluate("window.hacked") is None
    assert page.locator(".message").locator(MADE).count() == 0
    links: list[str] = page.locator(".message a").evaluate_all("links => links.map(link => link.protocol)")
    assert set(links) <= {"https:", "http:"}


def shown(page: Page) -> str:
    """Return all that the answers show, blanks made one."""
    return " ".join(" ".join(page.locator(".message.assistant").all_text_contents()).split())


def listed(page: Page, question: str, tell: Callable[[int], str], count: int) -> str:
    """Ask for a list and for more of it until the last one is told; return all that was shown."""
    ask(page, question)
    for _ in range(count):
        if tell(count - 1) in shown(page):
            return shown(page)
        ask(page, "more")
    raise AssertionError(f"{tell(count - 1)} was not told")


def words(text: str) -> str:
    """Return a name as text content has it: Markdown's marks are shown as what they mean."""
    titled = re.sub(r"\[([^\]\n]+)\]\(https?://[^\s)]+\)", r"\1", text)
    return " ".join(titled.replace("**", "").replace("`", "").split())


def test_no_script_of_a_visitor_or_an_answer_runs(context: BrowserContext, site: Site) -> None:
    """Each string comes back as it was typed, in the visitor's bubble and in the answer that repeats it."""
    page = context.new_page()
    page.goto(site.url)
    page.get_by_role("button", name="Open the chat").click()
    site.server.app.state.limits = Limits(Rates(conversation=Rate(1000, 100)))
    for number, text in enumerate(INJECTIONS, 1):
        say(page, text)
        expect(page.get_by_text(re.compile(rf"^{number}\|"))).to_be_visible()
    check(page)
    typed = page.locator(".message.user > p").all_text_contents()
    assert typed == INJECTIONS


def test_titles_of_events(page: Page, real: Running) -> None:
    """A hundred coming events in one city, each in a line of its answer and on its card."""

    def named(number: int) -> str:
        return f"Fair {number:03} {INJECTIONS[number]}"

    add(real.database, *(
        event(f"fair-{number}", f"2027-{1 + number // 28:02}-{1 + number % 28:02}", places=("city:cape-town",),
              name=named(number), venue=INJECTIONS[number], organiser=INJECTIONS[number], note=INJECTIONS[number])
        for number in range(len(INJECTIONS))
    ))  # fmt: skip
    found = listed(page, "Which events are there in Cape Town?", lambda number: f"Fair {number:03}", len(INJECTIONS))
    check(page)
    for number in range(len(INJECTIONS)):
        assert words(named(number)) in words(found)
    titles = [" ".join(title.split()) for title in page.locator(".card strong").all_text_contents()]
    assert titles == [" ".join(named(number).split()) for number in range(len(INJECTIONS))]


def test_names_of_organisations(page: Page, real: Running) -> None:
    """A hundred members of one cluster."""

    def named(number: int) -> str:
        return f"Works {number:03} {INJECTIONS[number]}"

    add(real.database, *(
        organisation(f"works-{number}", "greencape", name=named(number), note=INJECTIONS[number], sectors=["wind"])
        for number in range(len(INJECTIONS))
    ))  # fmt: skip
    question = "Which wind companies are there in Cape Town?"
    found = listed(page, question, lambda number: f"Works {number:03}", len(INJECTIONS))
    check(page)
    for number in range(len(INJECTIONS)):
        assert words(named(number)) in words(found)


def test_names_in_the_form(page: Page) -> None:
    """Given as company and as contact, and read back in the summary; each is taken or refused, none runs."""
    answers = {"country": "Denmark", "home_cluster": "CLEAN", "website": "skip", "role": "CEO"}
    for name, contact in zip(INJECTIONS[:10], INJECTIONS[10:20], strict=True):
        message = ask(page, "I want to apply for the Passport")
        for _ in range(8):
            field = message["metadata"]["field"]
            if field == "email":
                break
            message = ask(
                page, {**answers, "company": f"Acme {name}", "contact_name": f"Anna {contact}"}.get(field, "")
            )
        ask(page, "show me what I have told you so far")
        ask(page, "cancel")
        ask(page, "yes")
        check(page)


def test_pages(context: BrowserContext, real_server: Server, real: Running) -> None:
    """Each string as a cluster's name, city and web site on the front page; as what is asked of every page."""

    def cluster(number: int) -> Any:
        text = INJECTIONS[number]
        return Cluster(
            id=f"own-{number}", name=text, short_name=text, city=text, region=text, country_code="ZA",
            place_id="city:cape-town", lat=0, lon=0, website=text, description=text, membership_evidence=text,
            member_status="current", member_status_as_of="2026", last_confirmed="2026",
            last_confirmed_date=date(2026, 1, 1), sources=[], as_of="2026", as_of_date=date(2026, 1, 1),
        )  # fmt: skip

    add(real.database, *(cluster(number) for number in range(len(INJECTIONS))))
    page = context.new_page()
    for path in PAGES:
        for text in TRIES:
            page.goto(f"{real_server.url}{path}?site={text}&language={text}#{text}")
            assert page.evaluate("window.hacked") is None
    page.goto(real_server.url)
    shown = " ".join(page.locator("main").inner_text().split())
    for text in INJECTIONS:
        assert " ".join(text.split()) in shown
    expect(page.locator("main script, main iframe, main svg, main img")).to_have_count(0)
    assert set(page.locator("main a").evaluate_all("links => links.map(link => link.protocol)")) <= {"https:", "http:"}
