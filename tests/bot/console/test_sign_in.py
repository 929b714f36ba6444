"""Signing in, the headers of every page, and how guessing is slowed down."""

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from bot.console import guard
from bot.console.backoff import FREE, FREE_FOR_ADDRESS, LONGEST_WAIT, Backoff
from bot.console.signing import COOKIE
from tests.bot.console.conftest import PASSWORD, Console, post

FRAME = Path(guard.__file__).parent


class Time:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Return the present."""
        return self.now


def test_guessing_is_slowed_down_and_locks_nobody_else_out() -> None:
    """The owner of the account, coming from elsewhere, and others at the same address can still sign in."""
    time = Time()
    backoff = Backoff(time)
    waits = [backoff.attempt("sara@x.example", "192.0.2.1") for _ in range(FREE + 1)]
    assert waits[:FREE] == [0] * FREE
    assert waits[FREE] > 0
    assert backoff.attempt("SARA@x.example ", "192.0.2.1") > 0
    assert backoff.attempt("sara@x.example", "198.51.100.7") == 0
    assert backoff.attempt("thandi@x.example", "192.0.2.1") == 0
    made = 0
    for _ in range(24 * 3600):
        time.now += 1
        made += backoff.attempt("sara@x.example", "192.0.2.1") == 0
    assert made < 24 * 3600 / LONGEST_WAIT + 20


def test_one_address_cannot_try_many_accounts() -> None:
    """Nor does its IPv6 neighbourhood help."""
    time = Time()
    backoff = Backoff(time)
    tried = [
        backoff.attempt(f"{number}@x.example", f"2001:db8::{number:x}") for number in range(1, 2 * FREE_FOR_ADDRESS)
    ]
    assert tried.count(0) <= FREE_FOR_ADDRESS + 1
    time.now += 3 * LONGEST_WAIT
    assert backoff.attempt("a@x.example", "2001:db8::1") == 0


def test_wrong_password_tells_nothing(console: Console) -> None:
    """An unknown address and a wrong password look the same; after a few attempts one has to wait."""
    client = console.browser()
    unknown = post(client, "/console/login", email="x@staff.example", password=PASSWORD)
    wrong = post(client, "/console/login", email="owner@staff.example", password="not this one at all")
    assert (unknown.status_code, wrong.status_code) == (400, 400)
    told = re.compile(r'role="alert">([^<]*)<')
    assert told.findall(unknown.text) == told.findall(wrong.text) != []
    for _ in range(FREE):
        last = post(client, "/console/login", email="owner@staff.example", password="not this one at all")
    assert last.status_code == 429
    assert int(last.headers["retry-after"]) > 0
    assert post(client, "/console/login", email="editor@staff.example", password=PASSWORD).status_code == 303


def test_session_cookie_is_out_of_reach(console: Console) -> None:
    """Not for scripts, not for other sites' forms, not for the rest of the server; nobody is sent elsewhere."""
    client = console.browser()
    address = "/console/login?next=https://evil.example/"
    page = post(client, address, email="editor@staff.example", password=PASSWORD)
    assert page.headers["location"] == "/console/"
    cookie = next(line for line in page.headers.get_list("set-cookie") if line.startswith(COOKIE))
    for wanted in ("HttpOnly", "SameSite=lax", "Path=/console"):
        assert wanted in cookie
    assert client.get("/console/").status_code == 200
    assert post(client, "/console/logout").status_code == 303
    assert client.get("/console/").status_code == 303


def test_secretariat_invites_resets_and_removes(console: Console) -> None:
    """The link is shown once, works once, and a reset ends the sessions."""
    secretary, editor = console.browser("secretary"), console.browser("editor")
    found = post(
        secretary, "/console/staff/add", name="New", email="new@staff.example", role="reader", cluster="greencape"
    )
    (link,) = re.findall(r"<code>([^<]+)</code>", found.text)
    stranger = console.browser()
    path = "/" + link.split("/", 3)[3]
    assert stranger.get(path).status_code == 200
    assert post(stranger, path, new=PASSWORD, again="another one, typed wrong").status_code == 422
    assert post(stranger, path, new=PASSWORD, again=PASSWORD).status_code == 303
    assert stranger.get(path).status_code == 404
    assert post(stranger, "/console/login", email="new@staff.example", password=PASSWORD).status_code == 303
    assert post(secretary, f"/console/staff/{console.accounts['editor']}/reset").status_code == 200
    assert editor.get("/console/").status_code == 303
    assert post(secretary, f"/console/staff/{console.accounts['editor']}/remove").status_code == 303
    assert post(secretary, f"/console/staff/{console.accounts['secretary']}/remove").status_code == 422


def test_nothing_is_loaded_from_elsewhere_and_nothing_runs_inline(console: Console) -> None:
    """Every page says so in its policy, and none of them would need more."""
    client: TestClient = console.browser("secretary")
    for path in (
        "",
        "records",
        "records/event",
        "new/event",
        "queue",
        "faults",
        "history",
        "staff",
        "account",
        "nowhere",
    ):
        page = client.get(f"/console/{path}")
        policy = page.headers["content-security-policy"]
        assert "unsafe" not in policy
        assert policy.startswith("default-src 'none'")
        assert page.headers["cache-control"] == "no-store"
        assert page.headers["x-content-type-options"] == "nosniff"
        loaded = re.findall(r'(?:src|href|action)="(https?:)?//', page.text)
        assert loaded == []
        assert not re.search(r"<style|<script(?![^>]*\bsrc=)|\sstyle=|\son[a-z]+=", page.text), path
    assert not [file for file in (FRAME / "static").iterdir() if "http" in file.read_text(encoding="utf-8")]


@pytest.mark.parametrize("name", ["", "secretary"])
def test_too_much_is_not_read(console: Console, name: str) -> None:
    """A stranger may send little, staff a spreadsheet."""
    client = console.browser(name)
    size = guard.STAFFS_BODY if name else guard.STRANGERS_BODY
    assert client.post("/console/login", data={"email": "x" * (size + 1)}).status_code == 413


def test_console_waits_for_the_database(console: Console) -> None:
    """Before that it says so."""
    console.app.state.database = None
    assert TestClient(console.app).get("/console/").status_code == 503
