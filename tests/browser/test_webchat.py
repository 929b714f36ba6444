"""Unmodified rasa-webchat, from npm, in Chromium: greets, asks, clicks, keeps its talk, and loses nothing."""

import asyncio
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from sqlalchemy import select

from bot.incoming import Incoming
from bot.settings import Settings
from bot.startup import Running
from knowledge.conversations import Conversation
from tests.browser.conftest import NODE_MODULES, Site, host_page
from tests.running import Server, serving

pytestmark = [pytest.mark.browser, pytest.mark.npm]

CLIENT = NODE_MODULES / "rasa-webchat" / "lib" / "index.js"
START = """<script>window.WebChat.default({socketUrl: "%s", socketPath: "/socket.io/", initPayload: "/greet",
customData: {language: "en"}, customMessageDelay: () => 1, params: {storage: "local"}}, null)</script>"""


@pytest.fixture
def webchat(tiny: Running, plain_settings: Settings) -> Iterator[Site]:
    """Serve a page with rasa-webchat on it, as its own documentation tells."""
    served: list[Server] = []
    script = CLIENT.read_text(encoding="utf-8").replace("</script", "<\\/script")

    def body() -> str:
        """Return the page's content."""
        return f"<script>{script}</script>{START % served[0].url}"

    with host_page(body, lambda: "default-src * 'unsafe-inline' 'unsafe-eval' data:; font-src 'none'") as url:
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
