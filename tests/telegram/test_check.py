"""`passport telegram check` says what is wrong, and how to mend it."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.bot.test_command import passport
from tests.telegram.double import TOKEN, Double

CASES: dict[str, tuple[dict[str, str], dict[str, Any], dict[str, Any], str]] = {
    "all is well": ({}, {}, {}, "passport_test_bot"),
    "privacy mode": ({}, {"can_read_all_group_messages": True}, {}, "MEND.*/setprivacy"),
    "another webhook": ({}, {}, {"url": "https://other.example.org/x"}, "MEND.*other.example.org"),
    "private address": ({"public_url": "https://10.0.0.1"}, {}, {}, "MEND.*PASSPORT_PUBLIC_URL"),
    "port": ({"public_url": "https://bot.example.org:9999"}, {}, {}, "MEND.*8443"),
}


@pytest.mark.parametrize("case", CASES)
def test_findings(tmp_path: Path, api: Double, case: str) -> None:
    """Each finding is one line; the exit code tells whether there is something to mend."""
    settings, me, webhook, words = CASES[case]
    api.me |= me
    api.webhook |= webhook
    result = passport(tmp_path, "telegram", "check", telegram_token=TOKEN, telegram_api_url=api.url, **settings)
    assert result.returncode == (1 if "MEND" in words else 0), result.stdout + result.stderr
    assert re.search(words, result.stdout)


@pytest.mark.parametrize(
    ("settings", "code", "words"),
    [
        ({}, 1, "@BotFather"),
        ({"telegram_token": f"{TOKEN}-wrong"}, 1, "refuses the token"),
        ({"telegram_token": TOKEN, "telegram_api_url": "http://127.0.0.1:1"}, 1, "cannot be reached"),
        ({"telegram_token": "no token"}, 2, "PASSPORT_TELEGRAM_TOKEN"),
    ],
)
def test_what_cannot_be_asked(tmp_path: Path, api: Double, settings: dict[str, str], code: int, words: str) -> None:
    """A missing or wrong token, or an address that is not there, is one line, also for the channel itself."""
    given = {"telegram_api_url": api.url, **settings}
    for command in (["telegram", "check"], ["telegram", "--port", "0"]):
        result = passport(tmp_path, *command, **given)
        assert result.returncode == code
        assert words in result.stderr
        assert "Traceback" not in result.stderr
