"""The widget in Chromium, on a stranger's page: talks, loses nothing, shuts nobody out, and runs nobody's script."""

import asyncio
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect
from sqlalchemy import select

from bot.incoming import Incoming
from bot.limits import Limits, Rate, Rates
from bot.sites import LiveSites, Sites
from knowledge.conversations import Conversation
from tests.browser.conftest import NODE_MODULES, Site
from tests.browser.injections import INJECTIONS

pytestmark = pytest.mark.browser

MESSAGES = ".message.user, .message.assistant"
AXE = NODE_MODULES / "axe-core" / "axe.min.js"


def say(page: Page, text: str) -> None:
    """Type a message and send it."""
    page.get_by_label("Your message").fill(text)
    page.get_by_role("button", name="Send").click()


def told(page: Page) -> list[str]:
    """Return what the conversation shows below the greeting."""
    return [text.strip() for text in page.locator(MESSAGES).locator("> p").all_inner_texts()][1:]


def test_conversation_on_a_page_with_the_strictest_policy(page: Page) -> None:
    """Asked, answered, a button clicked; no violation of the host's policy, no request to anybody else."""
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    page.get_by_role("button", name="Thanks").click()
    expect(page.get_by_text("2|thank|/thank")).to_be_visible()
    assert told(page) == ["hello", "1|greet|hello", "Thanks", "2|thank|/thank"]
    assert faults == []


def test_nothing_is_kept_before_the_first_message(page: Page) -> None:
    """Neither storage nor cookies."""
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    assert page.evaluate("localStorage.length") == 1


def test_conversation_survives_a_reload(page: Page) -> None:
    """Everything is there once, in order."""
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    page.reload()
    page.get_by_role("button", name="Open the chat").click()
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    assert told(page) == ["hello", "1|greet|hello"]


def test_two_tabs_stay_in_step(page: Page, context: BrowserContext, site: Site) -> None:
    """What is said in one is seen in the other, once, and one stream serves both."""
    other = context.new_page()
    other.goto(site.url)
    other.get_by_role("button", name="Open the chat").click()
    say(page, "hello")
    expect(other.get_by_text("1|greet|hello")).to_be_visible()
    say(other, "merci")
    expect(page.get_by_text("2|thank|merci")).to_be_visible()
    assert told(page) == told(other) == ["hello", "1|greet|hello", "merci", "2|thank|merci"]


def test_what_is_typed_offline_is_sent_later(page: Page, context: BrowserContext) -> None:
    """It waits visibly, survives a reload, and is answered once when the connection is back."""
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    context.set_offline(True)
    say(page, "merci")
    expect(page.get_by_text("waiting to be sent")).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text("No connection")
    context.set_offline(False)
    expect(page.get_by_text("2|thank|merci")).to_be_visible(timeout=30_000)
    expect(page.get_by_text("waiting to be sent")).to_have_count(0)
    assert told(page) == ["hello", "1|greet|hello", "merci", "2|thank|merci"]


def test_dropped_connections_lose_and_repeat_nothing(page: Page, context: BrowserContext) -> None:
    """One in five answers never arrives, the message's own or the stream's; each is shown exactly once, in order."""
    count = [0]

    def drop(route: Route) -> None:
        """Let the server handle a request, and lose one in five of its answers."""
        count[0] += 1
        if count[0] % 5 == 0:
            if route.request.method == "POST":
                route.fetch()
            route.abort("connectionreset")
        else:
            route.continue_()

    context.route(re.compile("/widget/(messages|session)"), drop)
    for number in range(12):
        say(page, f"hello {number}")
    expect(page.get_by_text(re.compile(r"^12\|"))).to_be_visible(timeout=60_000)
    shown = told(page)
    assert [text for text in shown if not re.match(r"\d+\|", text)] == [f"hello {number}" for number in range(12)]
    assert [text for text in shown if re.match(r"\d+\|", text)] == [
        f"{number + 1}|greet|hello {number}" for number in range(12)
    ]


def test_refused_message_can_be_tried_again(page: Page, context: BrowserContext) -> None:
    """A message that the server does not take is shown as such, with a way out."""
    context.route("**/widget/messages", lambda route: route.fulfill(status=400, json={"error": "no"}))
    say(page, "hello")
    expect(page.locator(".state")).to_contain_text("not sent")
    context.unroute("**/widget/messages")
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_text("1|greet|hello")).to_be_visible()


def test_works_where_streams_are_blocked(page: Page, context: BrowserContext, site: Site) -> None:
    """What comes from elsewhere is asked for instead."""
    context.route("**/widget/stream", lambda _route: None)  # never answered, as behind some proxies
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    say_elsewhere(site, "merci")
    expect(page.get_by_text("2|thank|merci")).to_be_visible(timeout=20_000)


def say_elsewhere(site: Site, text: str) -> None:
    """Add to the only widget conversation, as another process would; this thread's event loop is Playwright's."""
    with site.server.database.read() as session:
        key = session.scalars(select(Conversation.key).where(Conversation.channel == "widget")).one()
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, site.server.engine.handle(Incoming("widget", key, text))).result()


def test_flooding_visitor_is_told_to_wait_and_nothing_is_lost(page: Page, site: Site) -> None:
    """The wait is named; the message is kept and sent after it."""
    site.server.app.state.limits = Limits(Rates(conversation=Rate(1, 0.5)))
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    say(page, "merci")
    expect(page.get_by_role("status")).to_contain_text("Please wait 2 s")
    expect(page.get_by_text("2|thank|merci")).to_be_visible()


def test_restart_begins_a_new_conversation(page: Page) -> None:
    """Nothing of the old one is shown, and the assistant counts anew."""
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    page.get_by_label("More").click()
    page.get_by_role("button", name="Start anew").click()
    assert told(page) == []
    say(page, "merci")
    expect(page.get_by_text("1|thank|merci")).to_be_visible()


def test_transcript_can_be_downloaded(page: Page) -> None:
    """Who said what, as text."""
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    page.get_by_label("More").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download").click()
    content = Path(download.value.path()).read_text(encoding="utf-8")
    assert "You: hello\n" in content
    assert "Assistant: 1|greet|hello\n" in content


def test_no_script_of_a_visitor_or_an_answer_runs(page: Page, site: Site) -> None:
    """Each string comes back as it was typed, in the visitor's bubble and in the answer that repeats it."""
    site.server.app.state.limits = Limits(Rates(conversation=Rate(1000, 100)))
    for number, text in enumerate(INJECTIONS, 1):
        say(page, text)
        expect(page.get_by_text(re.compile(rf"^{number}\|"))).to_be_visible()
    assert page.evaluate("window.hacked") is None
    assert page.locator(".message script, .message iframe, .message svg, .message style, .message img").count() == 0
    addresses: list[str] = page.locator(".message.assistant a").evaluate_all(
        "links => links.map(link => link.protocol)"
    )
    assert set(addresses) <= {"https:", "http:"}
    shown = page.locator(".message.user > p").all_text_contents()
    assert shown == INJECTIONS


def test_keyboard_alone_is_enough(context: BrowserContext, site: Site) -> None:
    """Open, write, send, choose a button, close; the focus is never lost."""
    page = context.new_page()
    page.goto(site.url)
    expect(page.get_by_role("button", name="Open the chat")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.type("hello")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Thanks")).to_be_visible()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("2|thank|/thank")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Open the chat")).to_be_focused()


def test_screen_reader_hears_each_message_once_in_order(page: Page) -> None:
    """What is added to the live region: each message as one piece, with who says it."""
    page.wait_for_timeout(600)  # the greeting is not read out; the region goes live after it
    page.evaluate("""() => {
        window.heard = [];
        const log = document.querySelector("passport-chat").shadowRoot.querySelector("[role=log]");
        const told = (node) => log.ariaLive !== "off" && window.heard.push(node.textContent);
        new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach(told)))
            .observe(log, {childList: true});
    }""")
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    say(page, "merci")
    expect(page.get_by_text("2|thank|merci")).to_be_visible()
    heard = [text for text in page.evaluate("window.heard") if text != "Thanks"]
    assert heard == ["You: hello", "Assistant: 1|greet|hello", "You: merci", "Assistant: 2|thank|merci"]


@pytest.mark.parametrize("width", [320, 256])
def test_small_screen_shows_everything(context: BrowserContext, site: Site, width: int) -> None:
    """At 320 px, and at 400 % zoom of a small window, nothing is cut off or scrolls sideways."""
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": 480})
    page.goto(site.url)
    page.get_by_role("button", name="Open the chat").click()
    say(page, "hello " + "x" * 200)
    expect(page.get_by_text("1|")).to_be_visible()
    for element in (
        page.get_by_role("button", name="Send"),
        page.get_by_label("Your message"),
        page.get_by_label("Close"),
    ):
        box = element.bounding_box()
        assert box
        assert 0 <= box["x"] <= box["x"] + box["width"] <= width
        assert 0 <= box["y"] <= box["y"] + box["height"] <= 480
    assert page.locator(".log").evaluate("log => log.scrollWidth <= log.clientWidth")


def test_unread_badge_counts_what_came_while_closed(page: Page, site: Site) -> None:
    """And the button's name tells it too."""
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    page.get_by_role("button", name="Close the chat").click()
    say_elsewhere(site, "merci")
    expect(page.get_by_role("button", name="unread messages: 1")).to_be_visible()


def test_programming_interface_and_demo_page(context: BrowserContext, site: Site) -> None:
    """Calls from before the script was there are obeyed, events come, and destroy leaves nothing."""
    page = context.new_page()
    page.goto(f"{site.server.url}/embed-demo")
    expect(page.locator("#events")).to_have_text("ready")
    page.get_by_role("button", name="Open", exact=True).click()
    page.get_by_role("button", name="Ask who can host").click()
    expect(page.locator("#events")).to_contain_text("assistant: 1|")
    page.evaluate("passport.toggle()")
    expect(page.get_by_role("button", name="Open the chat")).to_be_visible()
    page.evaluate("document.body.replaceWith(document.createElement('body'))")
    expect(page.get_by_role("button", name="Open the chat")).to_be_visible()
    page.evaluate("passport.destroy()")
    expect(page.locator("passport-chat")).to_have_count(0)
    assert page.evaluate("'passport' in window") is False


def test_site_that_is_not_allowed_sees_nothing(context: BrowserContext, site: Site) -> None:
    """No widget, and the page's own code can learn that."""
    site.server.app.state.sites = LiveSites(Sites(sites=()))
    page = context.new_page()
    page.goto(site.url)
    page.wait_for_timeout(500)
    expect(page.locator("passport-chat")).to_have_count(0)


LOOKS: list[dict[str, Any]] = [
    {}, {"color_scheme": "dark"}, {"reduced_motion": "reduce"}, {"forced_colors": "active"},
]  # fmt: skip


@pytest.mark.npm
@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("path", ["/", "/chat", "/embed-demo", "/privacy", "/accessibility"])
def test_axe_finds_nothing(context: BrowserContext, site: Site, look: dict[str, Any], path: str) -> None:
    """On every page, and in every state of the widget: closed, open, answered, failed, offline, with its menu open."""
    page = context.new_page()
    page.emulate_media(**look)
    page.goto(site.server.url + path)
    check(page, "at rest")
    if path in {"/privacy", "/accessibility"}:
        return
    if path == "/embed-demo":
        page.get_by_role("button", name="Open the chat").click()
        check(page, "open")
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello", exact=True)).to_be_visible()
    check(page, "answered")
    context.set_offline(True)
    say(page, "merci")
    expect(page.locator("passport-chat").get_by_role("status")).to_contain_text("No connection")
    check(page, "offline")
    context.set_offline(False)
    expect(page.get_by_text("2|thank|merci", exact=True)).to_be_visible(timeout=30_000)
    page.locator("passport-chat").get_by_label("More").click()
    check(page, "menu")


def check(page: Page, state: str) -> None:
    """Let axe-core look at the page as it is."""
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    told = [(fault["id"], [node["html"] for node in fault["nodes"]]) for fault in found["violations"]]
    assert told == [], state


def test_right_to_left(context: BrowserContext, site: Site) -> None:
    """The panel is laid out from the right; the visitor's messages stand at its left."""
    page = context.new_page()
    page.goto(f"{site.server.url}/live")
    page.set_content("<title>x</title>")
    page.evaluate(
        "(src) => { window.passport = []; window.passport.settings = {dir: 'rtl', open: 'true'};"
        "const script = document.createElement('script'); script.src = src; document.head.append(script); }",
        f"{site.server.url}/widget.js",
    )
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    boxes = [page.locator(f".message.{who}").last.bounding_box() for who in ("user", "assistant")]
    assert boxes[0]
    assert boxes[1]
    assert boxes[0]["x"] < boxes[1]["x"]


def test_widget_blocks_nothing(context: BrowserContext, site: Site) -> None:
    """No long task (above 50 ms) comes from it while the page loads and while it opens."""
    page = context.new_page()
    page.add_init_script(
        "window.long = []; const note = (list) => window.long.push(...list.getEntries().map((e) => e.duration));"
        "new PerformanceObserver(note).observe({type: 'longtask', buffered: true});"
    )
    page.goto(site.url)
    page.get_by_role("button", name="Open the chat").click()
    page.wait_for_timeout(300)
    assert page.evaluate("window.long") == []
