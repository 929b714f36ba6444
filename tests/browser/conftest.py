"""Chromium, a host page on another origin with a strict policy, and the small assistant behind it."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

pytest.importorskip("playwright", reason="needs Playwright: uv run --group browser pytest …")

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from bot.assistant import Assistant
from bot.limits import Limits, Rate, Rates
from bot.settings import Settings
from bot.startup import Running
from tests.bot.conftest import plain_settings, tiny, tiny_assistant, tiny_model
from tests.running import Server, assistant_on, serving
from tests.stores import seeded_store

__all__ = ["plain_settings", "tiny", "tiny_assistant", "tiny_model"]

CHROMIUM = "/usr/bin/chromium"
OPTIONS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
NODE_MODULES = Path(os.environ.get("PASSPORT_NODE_MODULES", "/tmp/passport-node/node_modules"))  # noqa: S108


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Run Chromium."""
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        yield found
        found.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Give a browser profile of its own."""
    with browser.new_context() as found:
        found.set_default_timeout(10_000)
        yield found


@contextmanager
def host_page(body: Callable[[], str], policy: Callable[[], str]) -> Iterator[str]:
    """Serve one page of a stranger's web site under a policy; give its origin."""

    class Handler(BaseHTTPRequestHandler):
        """Answers everything with the page."""

        def do_GET(self) -> None:
            """Send the page."""
            content = f"<!doctype html><html lang=en><title>Host</title><h1>Host</h1>{body()}".encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Security-Policy", policy())
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Be quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=partial(server.serve_forever, 0.05), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


class Site:
    """A stranger's web site with the widget on it, and the assistant behind it."""

    def __init__(self, server: Server, url: str) -> None:
        self.server = server
        self.url = url


@pytest.fixture
def site(tiny: Running, plain_settings: Settings) -> Iterator[Site]:
    """Serve a page on another origin whose policy lets nothing in but the assistant."""
    served: list[Server] = []

    def body() -> str:
        """Return the page's content: the one line that a web master pastes."""
        return f'<script src="{served[0].url}/widget.js" async></script>'

    def policy() -> str:
        """Return the strictest policy under which the widget runs."""
        return "default-src 'none'; " + "; ".join(
            f"{kind}-src {served[0].url}" for kind in ("script", "connect", "img")
        )

    with host_page(body, policy) as url:
        settings = plain_settings.model_copy(update={"allowed_origins": (url,)})
        with serving(tiny, settings) as server:
            served.append(server)
            yield Site(server, url)


@pytest.fixture
def page(context: BrowserContext, site: Site) -> Page:
    """Open the stranger's page, with the chat open."""
    found = context.new_page()
    found.goto(site.url)
    found.get_by_role("button", name="Open the chat").click()
    return found


@pytest.fixture
def real(tmp_path: Path, real_assistant: Assistant) -> Iterator[Running]:
    """Give the real assistant on a store of its own with the seed in it."""
    with assistant_on(seeded_store(tmp_path / "real.db"), real_assistant) as running:
        yield running


@pytest.fixture
def real_server(real: Running, plain_settings: Settings) -> Iterator[Server]:
    """Serve the real assistant."""
    with serving(real, plain_settings) as server:
        server.app.state.limits = Limits(Rates(conversation=Rate(10_000, 1000)))
        yield server
