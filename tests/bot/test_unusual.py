"""Messages that are no question: each gets a sane answer over REST, and nothing in the log is an error."""

import logging
from uuid import uuid4

import pytest

from bot.bench import UNUSUAL
from tests.talk import say

ASKED_BACK = {"clarify"}
REFUSED = {"clarify", "out_of_scope", "handoff"}
COST = {"not_published"}
KINDS = {
    "an empty message": ASKED_BACK,
    "emoji only": ASKED_BACK,
    "10,000 characters": ASKED_BACK,
    "4,000 characters": {"answer", "clarify", "not_published", "smalltalk"},
    "4,000 characters without a space": REFUSED,
    "a binary file": REFUSED,
    "right to left": REFUSED | COST,
    "reversed by a control character": COST,
    "zero-width characters": COST,
    "only zero-width characters": ASKED_BACK,
    "piled-up accents": REFUSED | COST,
}


@pytest.mark.parametrize("name", UNUSUAL)
def test_it_is_answered_and_nothing_is_logged_as_an_error(
    server: str, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    """As any other message: with a text, a kind, and a number in the log."""
    with caplog.at_level(logging.WARNING):
        messages = say(server, uuid4().hex, UNUSUAL[name])
    assert {message["metadata"]["kind"] for message in messages} <= KINDS[name]
    assert all(message["text"] and message["metadata"]["id"] for message in messages)
    assert messages
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
