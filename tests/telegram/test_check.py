"""`passport telegram check` says what is wrong, and how to mend it."""

import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot import app as web
from bot.errors import OperatorError
from bot.startup import Running
from bot.telegram.check import findings
from tests.bot.test_command import assert_told, passport
from tests.running import serving
from tests.telegram.conftest import asking
from tests.telegram.double import TOKEN, Double, wait_until

CASES: dict[str, tuple[dict[str, str], dict[str, Any], dict[str, Any], str]] = {
    "all is well": ({}, {}, {}, ""),
    "privacy mode": ({}, {"can_read_all_group_messages": True}, {}, "/setprivacy"),
    "another webhook": ({}, {}, {"url": "https://other.example.org/x"}, "other.example.org"),
    "private address": ({"public_url": "https://10.0.0.1"}, {}, {}, "PASSPORT_PUBLIC_URL"),
    "port": ({"public_url": "https://bot.example.org:9999"}, {}, {}, "8443"),
}


@pytest.mark.parametrize("case", CASES)
async def test_findings(tmp_path: Path, api: Double, case: str) -> None:
    """What is wrong is found, with what to do; what is not is told as fine."""
    settings, me, webhook, words = CASES[case]
    api.me |= me
    api.webhook |= webhook
    wrong = [one.text for one in await findings(asking(tmp_path, api, **settings)) if not one.is_fine]
    assert bool(wrong) == bool(words)
    assert not words or re.search(words, " ".join(wrong))


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"telegram_token": ""}, "@BotFather"),
        ({"telegram_token": f"{TOKEN}-wrong"}, "refuses the token"),
        ({"telegram_api_url": "http://127.0.0.1:1"}, "cannot be reached"),
    ],
)
async def test_what_cannot_be_asked(tmp_path: Path, api: Double, settings: dict[str, str], words: str) -> None:
    """A missing or wrong token, or an address that is not there, is told with what to do, and without the token."""
    with pytest.raises(OperatorError, match=words) as caught:
        await findings(asking(tmp_path, api, **settings))
    assert TOKEN not in str(caught.value)


def test_commands_tell_in_one_line(tmp_path: Path, api: Double) -> None:
    """The check prints a line for each finding; without a token both commands end with one line."""
    told = passport(tmp_path, "telegram", "check", telegram_token=TOKEN, telegram_api_url=api.url)
    assert (told.returncode, "passport_test_bot" in told.stdout) == (0, True)
    assert_told(passport(tmp_path, "telegram", "--port", "0"), 1, "@BotFather")


def test_alone_it_answers(program: Running, tmp_path: Path, api: Double) -> None:
    """`passport telegram` serves the channel and the health checks, and nothing of the other channels."""
    with serving(program, asking(tmp_path, api), create=web.telegram_only) as server:
        api.say(901, "hello")
        wait_until(lambda: api.to(901), what="an answer")
        statuses = [httpx.get(f"{server.url}{path}").status_code for path in ("/health", "/webhooks/rest/", "/staff/")]
        assert statuses == [200, 404, 404]
