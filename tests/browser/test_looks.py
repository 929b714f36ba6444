"""What the widget makes of answers, languages, looks and users, in Chromium on a stranger's page."""

import hashlib
import hmac
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from bot.settings import Settings
from bot.startup import Running
from tests.browser.conftest import Site, host_page
from tests.browser.looking import say
from tests.running import serving

pytestmark = pytest.mark.browser

SECRET = "the web master's own secret, 32 characters"
PICTURE = "data:image/png;base64,"  # never followed: not an address of the web
ANSWER: dict[str, Any] = {
    "text": "**Strong** and `code`\n• one\n• two\n\nSee [our page](https://a.example/x) or https://b.example/y.",
    "image": "https://pictures.example/i.png",  # a stranger's: shown as a link
    "attachment": {"type": "template", "payload": {"template_type": "generic", "elements": [
        {"title": "Fair", "subtitle": "9 March", "default_action": {"type": "web_url", "url": "https://fair.example/"},
         "buttons": [{"type": "web_url", "title": "Add", "url": "/events/fair.ics"}, {"title": "Ask", "payload": "/x"},
                     {"type": "web_url", "title": "Evil", "url": "javascript:window.hacked=1"}]},
        {"title": "Own", "image_url": "/own.png"},
        {"title": "Bad", "image_url": PICTURE, "default_action": {"url": "javascript:window.hacked=1"}},
    ]}},
    "buttons": [{"type": "web_url", "title": "Site", "url": "https://c.example/"}, {"title": "More", "payload": "/m"},
                {"type": "web_url", "title": "Evil", "url": "javascript:window.hacked=1"}],
    "metadata": {"id": 2, "kind": "answer", "sources": [{"url": "https://s.example/p", "as_of": "2026-11"},
                                                        {"url": "javascript:window.hacked=1", "as_of": "2026"}]},
}  # fmt: skip


def logged(number: int, sender: str, **content: Any) -> dict[str, Any]:
    """Return a message as the server sends it."""
    return {"number": number, "sender": sender, "time": "2026-11-22T12:00:00Z", "metadata": {"id": number}, **content}


def test_answer_is_drawn_with_all_that_it_may_hold(page: Page, context: BrowserContext, site: Site) -> None:
    """Marks, lists, links, a picture, cards, buttons, sources with their date; nothing that a browser would run."""

    def answer(route: Route) -> None:
        """Answer with everything at once."""
        asked = json.loads(route.request.post_data or "{}")
        user = logged(1, "user", text=asked["text"], metadata={"message_id": asked["id"]})
        route.fulfill(json={"first": 1, "messages": [user, logged(2, "assistant", **ANSWER)]})

    context.route("**/widget/messages", answer)
    say(page, "hello")
    bubble = page.locator(".message.assistant").last
    expect(bubble.locator("strong").first).to_have_text("Strong")
    expect(bubble.locator("code")).to_have_text("code")
    assert bubble.locator("> ul > li").all_inner_texts() == ["one", "two"]
    expect(bubble.locator("> img")).to_have_count(0)
    bubble.locator("summary").click()
    expect(bubble.locator("details")).to_contain_text("s.example (as of November 2026)")
    links = page.locator(".message.assistant a, .choices a").evaluate_all("links => links.map(link => link.href)")
    assert set(links) == {
        "https://a.example/x", "https://b.example/y", "https://fair.example/", f"{site.server.url}/events/fair.ics",
        "https://c.example/", "https://s.example/p", "https://pictures.example/i.png",
    }  # fmt: skip
    expect(page.get_by_text("Evil")).to_have_count(0)
    expect(page.locator(".card img")).to_have_attribute("src", f"{site.server.url}/own.png")
    assert page.locator(".message a").evaluate_all("links => links.every(link => link.rel.includes('noopener'))")


def test_language_is_switched_to_one_that_the_server_offers(page: Page, context: BrowserContext) -> None:
    """The menu lists the server's languages; after the switch everything is said in the new one, the talk stays."""

    def config(route: Route) -> None:
        """Let the server offer one more, whatever it really can."""
        reply = route.fetch()
        content = reply.json()
        content["languages"] = {"en": "English", "ar": "العربية"}
        if "language=ar" in route.request.url:
            content |= {"language": "ar", "direction": "rtl"}
            content["texts"]["send"] = "أرسل"
        route.fulfill(response=reply, json=content)

    context.route("**/widget/config?*", config)
    page.reload()
    page.get_by_role("button", name="Open the chat").click()
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    page.get_by_label("Your message").fill("half a sentence")
    page.get_by_label("More").click()
    page.get_by_label("Language").select_option("ar")
    expect(page.get_by_role("button", name="أرسل")).to_be_visible()
    expect(page.locator(".panel")).to_have_attribute("dir", "rtl")
    expect(page.locator(".panel")).to_have_attribute("lang", "ar")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    expect(page.get_by_label("Your message")).to_have_value("half a sentence")


def test_looks_follow_the_site(page: Page) -> None:
    """Custom properties of the page reach into the shadow root."""
    page.evaluate("document.querySelector('passport-chat').style.setProperty('--passport-color', 'rgb(1, 2, 3)')")
    expect(page.get_by_role("button", name="Send")).to_have_css("background-color", "rgb(1, 2, 3)")


@pytest.mark.parametrize(("motion", "moving"), [("no-preference", True), ("reduce", False)])
def test_nothing_moves_where_that_is_asked_for(page: Page, context: BrowserContext, motion: Any, moving: bool) -> None:
    """The sign that the assistant writes is the only thing that moves."""
    page.emulate_media(reduced_motion=motion)
    context.route("**/widget/messages", lambda _route: None)  # never answered
    say(page, "hello")
    expect(page.get_by_text("The assistant is writing")).to_be_visible()
    count = "document.querySelector('passport-chat').shadowRoot.getAnimations().length"
    assert bool(page.evaluate(count)) is moving


def test_dark_is_dark(page: Page) -> None:
    """Follows the system, and changes with it."""
    page.emulate_media(color_scheme="dark")
    expect(page.locator(".panel")).to_have_css("background-color", "rgb(22, 27, 26)")
    page.emulate_media(color_scheme="light")
    expect(page.locator(".panel")).to_have_css("background-color", "rgb(255, 255, 255)")


def streams(site: Site) -> int:
    """Count the streams that the server holds open."""
    return sum(len(watches) for watches in site.server.app.state.watches._watches.values())


def until(holds: Callable[[], bool], page: Page) -> None:
    """Wait until something outside the page holds."""
    deadline = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < deadline
        page.wait_for_timeout(50)


HIDE = """(hidden) => {
  Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}"""


def test_one_stream_serves_all_tabs_and_none_while_hidden(page: Page, context: BrowserContext, site: Site) -> None:
    """Browsers allow six connections to a server: a second tab takes none, and a hidden page gives its own back."""
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    other = context.new_page()
    other.goto(site.url)
    other.get_by_role("button", name="Open the chat").click()
    expect(other.get_by_text("1|greet|hello")).to_be_visible()
    page.wait_for_timeout(300)
    assert streams(site) == 1
    page.evaluate(HIDE, True)
    other.evaluate(HIDE, True)
    until(lambda: streams(site) == 0, page)
    page.evaluate(HIDE, False)
    until(lambda: streams(site) == 1, page)


def test_signed_in_user_finds_his_talk_again(
    context: BrowserContext, tiny: Running, plain_settings: Settings, tmp_path: Path
) -> None:
    """On another device, with an identity that his site's server signed; without one it is a new talk."""
    served: list[str] = []

    def body() -> str:
        """Return the site's page."""
        return f'<script src="{served[0]}/widget.js" data-site="club" data-open="true" async></script>'

    def identity() -> dict[str, Any]:
        """Sign as the site's server does."""
        expires = int(time.time()) + 60
        signature = hmac.new(SECRET.encode(), f"club\nanna\n{expires}".encode(), hashlib.sha256).hexdigest()
        return {"user": "anna", "expires": expires, "signature": signature}

    with host_page(body, lambda: "default-src * 'unsafe-inline'") as url:
        path = tmp_path / "sites.yml"
        path.write_text(json.dumps({"sites": [{"id": "club", "origins": [url], "secret": SECRET}]}), encoding="utf-8")
        with serving(tiny, plain_settings.model_copy(update={"sites_file": path})) as server:
            served.append(server.url)
            page = context.new_page()
            page.goto(url)
            page.get_by_label("Your message").wait_for()
            page.evaluate("(identity) => passport.push(['setUser', identity])", identity())
            say(page, "hello")
            expect(page.get_by_text("1|greet|hello")).to_be_visible()
            page.evaluate("passport.reset(); localStorage.clear()")
            expect(page.get_by_text("1|greet|hello")).to_have_count(0)
            page.reload()
            page.get_by_label("Your message").wait_for()
            page.evaluate("(identity) => passport.push(['setUser', identity])", identity())
            expect(page.get_by_text("1|greet|hello")).to_be_visible()


def test_page_in_a_frame_for_builders_that_strip_scripts(
    context: BrowserContext, tiny: Running, plain_settings: Settings
) -> None:
    """A frame on the site's page holds a whole talk; on another site's page the browser shows none."""
    served: list[str] = []
    frame = "<iframe title=Chat width=400 height=500 src='%s/chat'></iframe>"
    with host_page(lambda: frame % served[0], lambda: "default-src *") as url:
        settings = plain_settings.model_copy(update={"allowed_origins": (url,)})
        with serving(tiny, settings) as server:
            served.append(server.url)
            page = context.new_page()
            page.goto(url)
            inside = page.frame_locator("iframe")
            inside.get_by_label("Your message").fill("hello")
            inside.get_by_role("button", name="Send").click()
            expect(inside.get_by_text("1|greet|hello")).to_be_visible()
            page.goto(url.replace("127.0.0.1", "localhost"))
            page.wait_for_timeout(500)
            expect(page.frame_locator("iframe").get_by_label("Your message")).to_have_count(0)
