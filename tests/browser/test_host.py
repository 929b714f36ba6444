"""What host pages, phones and visitors do to the widget: elements come and go, servers start late, keyboards open."""

import json
import re
import time
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from bot.settings import Settings
from bot.startup import Running
from knowledge import clock, telegram
from tests.browser.conftest import Site, host_page
from tests.browser.looking import say
from tests.browser.test_looks import ANSWER, logged
from tests.running import serving

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 780}
KEYBOARD = """(height) => {
  Object.defineProperty(visualViewport, "height", { value: height, configurable: true });
  visualViewport.dispatchEvent(new Event("resize"));
}"""


def test_page_that_makes_its_content_anew_keeps_the_chat(context: BrowserContext, site: Site) -> None:
    """A new inline element takes over from the old one, or from the button, with the talk so far."""
    page = context.new_page()
    page.goto(site.url)
    page.get_by_role("button", name="Open the chat").click()
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    for number in (2, 3):
        page.evaluate("document.body.innerHTML = '<main><passport-chat></passport-chat></main>'")
        expect(page.get_by_text("1|greet|hello")).to_be_visible()
        expect(page.locator("passport-chat")).to_have_count(1)
        say(page, "hello")
        expect(page.get_by_text(f"{number}|greet|hello")).to_be_visible()
    assert page.get_by_role("button", name="Open the chat").count() == 0


def test_widget_comes_when_the_server_does(context: BrowserContext, site: Site) -> None:
    """A page that was loaded while the assistant could not be reached gets it without a reload."""
    context.route("**/widget/config?*", lambda route: route.abort())
    page = context.new_page()
    page.add_init_script("window.passport = [['on', 'error', () => (window.failed = true)], ['open']];")
    page.goto(site.url)
    page.wait_for_function("() => window.failed")
    context.unroute("**/widget/config?*")
    expect(page.get_by_label("Your message")).to_be_visible()


def test_settings_may_be_an_object_of_their_own(context: BrowserContext, site: Site) -> None:
    """Instead of the queue; calls are taken from then on."""
    page = context.new_page()
    page.add_init_script("window.passport = {settings: {language: 'fr', open: 'true'}};")
    page.goto(site.url)
    expect(page.get_by_label("Votre message")).to_be_visible()
    page.evaluate("passport.push(['send', 'hello'])")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()


def test_chosen_language_is_kept_with_the_talk(page: Page) -> None:
    """The next page speaks it too, and does not lead the talk back; before the first message nothing is kept."""
    page.get_by_label("More").click()
    page.get_by_label("Language").select_option("de")
    expect(page.get_by_label("Mehr")).to_be_focused()
    assert page.evaluate("localStorage.length") == 0
    page.get_by_label("Ihre Nachricht").fill("hello")
    page.get_by_role("button", name="Senden").click()
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    page.reload()
    page.get_by_role("button", name="Chat öffnen").click()
    expect(page.get_by_label("Ihre Nachricht")).to_be_visible()
    page.get_by_label("Mehr").click()
    notice = page.get_by_role("link", name="Datenschutz")
    expect(notice).to_have_attribute("href", re.compile(r"/privacy\?language=de$"))


def test_language_that_cannot_be_loaded_leaves_the_present_one(page: Page, context: BrowserContext) -> None:
    """And the visitor is told."""
    context.route("**/widget/config?*", lambda route: route.abort())
    page.get_by_label("More").click()
    page.get_by_label("Language").select_option("de")
    expect(page.get_by_role("status")).to_contain_text("No connection")
    page.get_by_label("More").click()
    expect(page.get_by_label("Language")).to_have_value("en")


def test_menu_closes_before_the_chat(page: Page) -> None:
    """Escape closes one thing after the other; a fresh start is not hidden behind the menu."""
    menu = page.get_by_label("More")
    menu.click()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Start anew")).to_be_hidden()
    expect(menu).to_be_focused()
    menu.click()
    page.locator(".log").click()
    expect(page.get_by_role("button", name="Start anew")).to_be_hidden()
    menu.click()
    page.get_by_role("button", name="Start anew").click()
    expect(page.get_by_role("button", name="Start anew")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Open the chat")).to_be_focused()


def test_too_long_a_message_is_told_as_such(page: Page) -> None:
    """By the button, too, not only by the count below the field."""
    say(page, "x" * 4001)
    expect(page.get_by_role("status")).to_have_text("Characters left: -1")


def test_every_answer_to_a_message_keeps_its_buttons(page: Page, context: BrowserContext) -> None:
    """Two questions get two answers, and the first one's buttons are not lost; old ones go."""

    def answer(route: Route) -> None:
        """Answer twice."""
        asked = json.loads(route.request.post_data or "{}")
        number = asked["after"] + 1
        user = logged(number, "user", text=asked["text"], metadata={"message_id": asked["id"]})
        more: dict[str, Any] = {"buttons": [{"title": f"One {number}", "payload": "/a"}]} if number == 1 else {}
        first = logged(number + 1, "assistant", text="first", **more)
        route.fulfill(json={"first": 1, "messages": [user, first, logged(number + 2, "assistant", text="second")]})

    context.route("**/widget/messages", answer)
    say(page, "two questions")
    expect(page.get_by_role("button", name="One 1")).to_be_visible()
    page.get_by_role("button", name="One 1").click()
    expect(page.get_by_text("second")).to_have_count(2)
    expect(page.locator(".choices button")).to_have_count(0)


def test_nothing_is_loaded_from_anybody_else(page: Page, context: BrowserContext) -> None:
    """A picture on another server is a link; dates are written in the visitor's language."""
    foreign: list[str] = []
    page.on("request", lambda request: foreign.append(request.url) if "example" in request.url else None)

    def answer(route: Route) -> None:
        """Answer with pictures of strangers."""
        asked = json.loads(route.request.post_data or "{}")
        user = logged(1, "user", text=asked["text"], metadata={"message_id": asked["id"]})
        route.fulfill(json={"first": 1, "messages": [user, logged(2, "assistant", **ANSWER)]})

    context.route("**/widget/messages", answer)
    page.get_by_label("More").click()
    page.get_by_label("Language").select_option("fr")
    page.get_by_label("Votre message").fill("hello")
    page.get_by_role("button", name="Envoyer").click()
    page.locator(".message.assistant summary").click()
    expect(page.get_by_text("s.example (en date de : novembre 2026)")).to_be_visible()
    expect(page.get_by_role("link", name="pictures.example")).to_be_visible()
    assert foreign == []


def test_phone_keyboard_leaves_the_field_in_sight(context: BrowserContext, site: Site) -> None:
    """The panel takes what is left of the window, and all of it afterwards; what is typed grows."""
    page = context.new_page()
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.goto(site.url)
    page.get_by_role("button", name="Open the chat").click()
    field = page.get_by_label("Your message")
    for height in (420, PHONE["height"]):
        page.evaluate(KEYBOARD, height)
        box = field.bounding_box()
        assert box
        assert height - 120 < box["y"] + box["height"] <= height
    before = field.bounding_box()
    field.fill("one\ntwo\nthree\nfour")
    after = field.bounding_box()
    assert before
    assert after
    assert after["height"] > before["height"] + 20


def test_sign_in_on_every_page_loses_nothing(context: BrowserContext, site: Site) -> None:
    """Sites call setUser on each page: what waits to be sent is still sent, and the talk is not begun anew."""
    page = context.new_page()
    identity = {"user": "anna", "expires": int(time.time()) + 60, "signature": "x"}
    page.add_init_script(f"window.passport = [['setUser', {json.dumps(identity)}], ['open']];")
    context.route(
        "**/widget/session",
        lambda route: route.continue_(post_data=re.sub(r'"identity":\{.*?\},', "", route.request.post_data or "")),
    )
    page.goto(site.url)
    say(page, "hello")
    expect(page.get_by_text("1|greet|hello")).to_be_visible()
    context.route("**/widget/messages", lambda route: route.abort())
    say(page, "merci")
    expect(page.get_by_text("waiting to be sent")).to_be_visible()
    context.unroute("**/widget/messages")
    page.reload()
    expect(page.get_by_text("2|thank|merci")).to_be_visible()
    page.evaluate("passport.push(['setUser', null])")
    expect(page.get_by_text("merci")).to_have_count(0)


def test_talk_goes_on_in_telegram(context: BrowserContext, tiny: Running, plain_settings: Settings) -> None:
    """Where there is a bot, and once something was said: a link that works once."""
    served: list[str] = []
    with host_page(lambda: f'<script src="{served[0]}/widget.js" async></script>', lambda: "default-src *") as url:
        settings = plain_settings.model_copy(update={"allowed_origins": (url,)})
        with serving(tiny, settings) as server:
            served.append(server.url)
            server.app.state.settings = settings.model_copy(update={"telegram_token": "1:x"})

            def make(session: Any) -> None:
                """Let a bot have been at work."""
                telegram.bot(session, 1).username = "passport_test_bot"
                telegram.bot(session, 1).seen_at = clock.real()

            tiny.database.write(make)
            page = context.new_page()
            page.goto(url)
            page.get_by_role("button", name="Open the chat").click()
            menu = page.get_by_label("More")
            menu.click()
            expect(page.get_by_role("link", name="Privacy")).to_be_visible()
            expect(page.get_by_role("link", name="Telegram")).to_have_count(0)
            menu.click()
            say(page, "hello")
            expect(page.get_by_text("1|greet|hello")).to_be_visible()
            menu.click()
            found = page.get_by_role("link", name="Continue on Telegram")
            expect(found).to_have_attribute("href", re.compile(r"^https://t\.me/passport_test_bot\?start=w-.{20,62}$"))
