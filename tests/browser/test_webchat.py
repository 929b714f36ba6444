"""Unmodified rasa-webchat, from npm, in Chromium: greets, asks, clicks, keeps its talk, and loses nothing."""

import asyncio
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from sqlalchemy import select

from bot.incoming import Incoming
from bot.settings import Settings
from bot.startup import Running
from knowledge.conversations import Conversation
from tests.actions.own import add, event
from tests.bot.kinds import KINDS
from tests.browser.conftest import NODE_MODULES, Site, host_page
from tests.dropping import proxied
from tests.running import Server, serving

pytestmark = [pytest.mark.browser, pytest.mark.npm]

CLIENT = NODE_MODULES / "rasa-webchat" / "lib" / "index.js"
START = """<script>window.WebChat.default({socketUrl: "%s", socketPath: "/socket.io/", initPayload: "/greet",
customData: {language: "en"}, customMessageDelay: () => 1, params: {storage: "local"}}, null)</script>"""


@pytest.fixture
def webchat(tiny: Running, plain_settings: Settings) -> Iterator[Site]:
    """Serve a page with rasa-webchat on it, as its own documentation tells."""
    served: list[Server] = []
    with shown_on(lambda: served[0].url) as url:
        settings = plain_settings.model_copy(update={"allowed_origins": (url,)})
        with serving(tiny, settings) as server:
            served.append(server)
            yield Site(server, url)


def say(page: Page, text: str) -> None:
    """Type a message and send it."""
    page.locator("textarea.rw-new-message").fill(text)
    page.locator("textarea.rw-new-message").press("Enter")


def replies(page: Page) -> list[str]:
    """Return the assistant's messages that are shown."""
    return page.locator("#rw-messages .rw-response").all_inner_texts()


@contextmanager
def shown_on(origin_of: Callable[[], str]) -> Iterator[str]:
    """Serve a page with rasa-webchat on it, as its own documentation tells; `origin_of` gives the assistant's."""
    script = CLIENT.read_text(encoding="utf-8").replace("</script", "<\\/script")

    def body() -> str:
        """Return the page's content."""
        return f"<script>{script}</script>{START % origin_of()}"

    with host_page(body, lambda: "default-src * 'unsafe-inline' 'unsafe-eval' data:; font-src 'none'") as url:
        yield url


def test_whole_talk_with_a_reload_and_an_absence(context: BrowserContext, webchat: Site, tiny: Running) -> None:
    """Greeted, answered, a button clicked; after a reload the talk is there, and what was said meanwhile, once each."""
    page = context.new_page()
    page.goto(webchat.url)
    page.locator(".rw-launcher").click()
    expect(page.get_by_text("1|greet|/greet")).to_be_visible()
    say(page, "hello")
    expect(page.get_by_text("2|greet|hello")).to_be_visible()
    page.locator(".rw-reply").last.click()
    expect(page.get_by_text("3|thank|/thank")).to_be_visible()
    page.wait_for_timeout(500)  # its confirmation travels
    page.goto("about:blank")
    with tiny.database.read() as session:
        key = session.scalars(select(Conversation.key).where(Conversation.channel == "socketio")).one()
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, tiny.engine.handle(Incoming("socketio", key, "merci", "away"))).result()
    page.goto(webchat.url)
    page.locator(".rw-launcher").wait_for()
    if not page.locator("textarea.rw-new-message").is_visible():
        page.locator(".rw-launcher").click()
    expect(page.get_by_text("4|thank|merci")).to_be_visible()
    page.wait_for_timeout(500)
    told = [found[0] for text in replies(page) if (found := re.match(r"\d\|\w+\|\S+", text))]
    assert told == ["1|greet|/greet", "2|greet|hello", "3|thank|/thank", "4|thank|merci"]


def opened(context: BrowserContext, url: str) -> Page:
    """Open the page and the chat on it."""
    page = context.new_page()
    page.goto(url)
    page.locator(".rw-launcher").click()
    page.locator("textarea.rw-new-message").wait_for()
    return page


def test_restart_of_the_server_loses_nothing(context: BrowserContext, tiny: Running, plain_settings: Settings) -> None:
    """Its socket comes back by itself; what was said while the server was away is shown once, in order."""
    with proxied() as proxy, shown_on(lambda: proxy.url) as url:
        settings = plain_settings.model_copy(update={"allowed_origins": (url,)})
        with serving(tiny, settings) as server:
            proxy.target = urlsplit(server.url).port or 0
            page = opened(context, url)
            expect(page.get_by_text("1|greet|/greet")).to_be_visible()
            say(page, "hello")
            expect(page.get_by_text("2|greet|hello")).to_be_visible()
            page.wait_for_timeout(500)  # its confirmation travels
        with tiny.database.read() as session:
            key = session.scalars(select(Conversation.key).where(Conversation.channel == "socketio")).one()
        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, tiny.engine.handle(Incoming("socketio", key, "merci", "away"))).result()
        with serving(tiny, settings) as server:
            proxy.target = urlsplit(server.url).port or 0
            expect(page.get_by_text("3|thank|merci")).to_be_visible(timeout=30_000)
            say(page, "hello again")
            expect(page.get_by_text("4|greet|hello again")).to_be_visible()
            told = [found[0] for text in replies(page) if (found := re.match(r"\d\|\w+\|.+", text))]
    assert told == ["1|greet|/greet", "2|greet|hello", "3|thank|merci", "4|greet|hello again"]


@pytest.fixture
def real_webchat(real: Running, plain_settings: Settings) -> Iterator[str]:
    """Serve a page with rasa-webchat and the real assistant behind it."""
    served: list[Server] = []
    with shown_on(lambda: served[0].url) as url:
        settings = plain_settings.model_copy(update={"allowed_origins": (url,)})
        with serving(real, settings) as server:
            served.append(server)
            yield url


def test_card_is_opened(context: BrowserContext, real_webchat: str, real: Running) -> None:
    """A coming event is shown as a card: its page opens, and so does its calendar file."""
    add(real.database, event("water-days", "2027-03-09", places=("city:cape-town",), url="https://days.example"))
    page = opened(context, real_webchat)
    context.route("https://days.example/**", lambda route: route.fulfill(body="the event's page"))
    say(page, "Is there an event in Cape Town?")
    card = page.locator(".rw-carousel-card")
    expect(card.locator(".rw-carousel-card-title")).to_have_text("Water-Days")
    with context.expect_page() as opening:
        card.locator(".rw-carousel-card-title").click()
    expect(opening.value.get_by_text("the event's page")).to_be_visible()
    link = card.get_by_role("link", name="Add to calendar")
    address = link.get_attribute("href") or ""
    reply = context.request.get(address)
    assert (reply.status, reply.headers["content-type"]) == (200, "text/calendar; charset=utf-8")


def test_every_kind_of_answer_is_rendered(context: BrowserContext, real_webchat: str) -> None:
    """One of each kind that the assistant can give: its text and its buttons are on the screen."""
    page = opened(context, real_webchat)
    for text, _, wanted in KINDS:
        before = page.locator("#rw-messages .rw-response").count()
        say(page, text)
        expect(page.locator("#rw-messages .rw-response").nth(before)).to_contain_text(wanted, timeout=20_000)
