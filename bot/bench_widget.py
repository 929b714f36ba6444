"""Measures what the widget costs a page that embeds it: bytes on the way, and tasks that hold up its main thread."""

import asyncio
import gzip
import shutil
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any

from bot import app as web
from bot.serve import Server, listen
from bot.settings import Settings
from bot.startup import Running
from bot.widget_files import FOLDER, VERSION

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
OPTIONS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
PATIENCE = 30_000  # ms
HOST = "127.0.0.1"
# Chromium tells of tasks of more than 50 ms, whoever on the page has caused them.
OBSERVE = """window.long = [];
new PerformanceObserver((list) => list.getEntries().forEach((task) => long.push(task.duration)))
  .observe({ type: "longtask", buffered: true });"""
ANSWERED = """(count) => {
  const { messages, stored } = document.querySelector("passport-chat").client;
  return !stored.pending.length && messages.filter((message) => message.sender === "user").length === count;
}"""


def missing() -> str:
    """Return what is missing to measure in a browser, "" when nothing is."""
    if find_spec("playwright") is None:
        return "Playwright (uv run --group browser …)"
    return "" if _browser() else "Chromium"


def measure(running: Running, settings: Settings, questions: Sequence[str]) -> dict[str, float]:
    """Load a page with the widget, open it, ask the questions and load it again with the talk in it.

    Returns:
        The script's size, the number of tasks above 50 ms and the longest of them, 0 when there was none.
    """
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where it is installed

    with _serving(running, settings) as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_browser(), args=OPTIONS)
        page = browser.new_page()
        page.add_init_script(OBSERVE)
        tasks = [*_talk(page, f"{url}/embed-demo", questions)]
        browser.close()
    scripts = (FOLDER / VERSION).glob("*.js")
    return {
        "widget: scripts and styles, compressed (kB)": sum(len(gzip.compress(path.read_bytes())) for path in scripts)
        / 1e3,
        "widget: tasks above 50 ms": len(tasks),
        "widget: longest of these tasks (ms)": max(tasks, default=0),
    }


def _talk(page: Any, url: str, questions: Sequence[str]) -> Iterator[float]:
    """Use the widget as a visitor does; yield the milliseconds of each long task."""
    page.goto(url)
    page.get_by_role("button", name="Open the chat").click()
    for count, question in enumerate(questions, 1):
        page.get_by_label("Your message").fill(question)
        page.keyboard.press("Enter")
        page.wait_for_function(ANSWERED, arg=count, timeout=PATIENCE)
    yield from page.evaluate("long")
    page.reload()
    page.get_by_role("button", name="Open the chat").click()
    page.wait_for_function(ANSWERED, arg=len(questions), timeout=PATIENCE)
    yield from page.evaluate("long")


def _browser() -> str | None:
    """Return the browser's program, None when there is none."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


@contextmanager
def _serving(running: Running, settings: Settings) -> Iterator[str]:
    """Serve the assistant on a free port until the end of the block; give its address."""
    app = web.create(settings, HOST)
    web.open_for(app, running.engine, running.database)
    with listen(HOST, 0) as listener:
        server = Server(app)
        thread = threading.Thread(target=lambda: asyncio.run(server.serve([listener])), daemon=True)
        thread.start()
        try:
            yield f"http://{HOST}:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()
