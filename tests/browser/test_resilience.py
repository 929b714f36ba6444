"""The widget in Chromium while connections drop and the server is killed: every message is shown once, in order."""

import os
import random
import signal
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page
from sqlalchemy import func, select

from bot.settings import Settings
from knowledge import conversations
from knowledge.conversations import Conversation, Inbound
from knowledge.database import Database
from knowledge.keys import Keys
from tests.bot.test_crash import serving
from tests.dropping import proxied
from tests.running import share

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FULL = bool(os.environ.get("PASSPORT_FULL"))
TURNS, KILLS = (1000, 10) if FULL else (120, 3)
UNLIMITED = (sys.executable, "-m", "tests.unlimited")
PATIENCE = 400_000  # ms for a part of the turns, a restart included

# Sends through the widget's own interface; some messages are typed before the one before them is answered.
DRIVER = """(turns) => {
  const { client } = document.querySelector("passport-chat");
  window.told = [];
  window.client = client;
  passport.on("message", (message) => told.push(message.number));
  let sent = 0;
  const timer = setInterval(() => {
    if (client.stored.pending.length >= 3) return;
    if (sent < turns) passport.send(`hello, this is message ${++sent}`);
    else clearInterval(timer);
  }, 10);
}"""
ANSWERED = "(count) => client.messages.filter((message) => message.sender === 'user').length >= count"
SETTLED = "() => client.stored.pending.length === 0 && client.messages.at(-1).sender === 'assistant'"
SHOWN = """[...document.querySelector("passport-chat").shadowRoot.querySelectorAll(".message")].slice(1)
  .map((bubble) => [bubble.number, bubble.classList[1], bubble.querySelector("p").textContent])"""


def wait(page: Page, condition: str, value: Any = None) -> None:
    """Wait until something holds in the page."""
    page.wait_for_function(condition, arg=value, polling=100, timeout=PATIENCE)


def test_every_message_is_shown_once_in_order(context: BrowserContext, settings: Settings, tmp_path: Path) -> None:
    """One in five connections ends at a random moment, and the server is killed again and again."""
    share(settings.models_dir, tmp_path)
    own = settings.model_copy(update={"data_dir": tmp_path})
    moments = random.Random(6)  # noqa: S311 - moments, not secrets
    marks = sorted(moments.sample(range(2, TURNS), KILLS))
    page = context.new_page()
    with proxied() as proxy:
        for mark in (*marks, TURNS):
            with serving(own, UNLIMITED) as (process, url):
                proxy.target = urlsplit(url).port or 0
                if not proxy.dropping:
                    page.goto(f"{proxy.url}/chat")
                    page.get_by_role("button", name="Send").wait_for()
                    proxy.dropping = True
                    page.evaluate(DRIVER, TURNS)
                wait(page, ANSWERED, mark)
                if mark < TURNS:
                    process.send_signal(signal.SIGKILL)
                else:
                    wait(page, SETTLED)
        shown, told = page.evaluate(SHOWN), page.evaluate("told")
    print(f"{TURNS} turns, {KILLS} kills, {proxy.dropped} of {proxy.requests} requests dropped")  # noqa: T201
    database = Database(own.database(), Keys.from_secret(own.secret()))
    with database.read() as session:
        conversation = session.scalars(select(Conversation).where(Conversation.channel == "widget")).one()
        log = [(row.number, row.sender) for row in conversations.messages(session, conversation)]
        turns = session.scalar(select(func.count()).select_from(Inbound))
    database.close()
    assert turns == TURNS
    assert [(number, sender) for number, sender, _ in shown] == log
    assert [number for number, _ in log] == told == list(range(1, len(log) + 1))
    said = [text for _, sender, text in shown if sender == "user"]
    assert said == [f"hello, this is message {number}" for number in range(1, TURNS + 1)]
    assert proxy.dropped > TURNS / 10
