"""Calendars as real programs write them, imported while the assistant runs: it says the right local dates."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import yaml

from bot.settings import Settings
from knowledge import exchange_write, importing
from knowledge.editing import Editor
from knowledge.exchange import Given
from knowledge.gates import Asker
from tests.knowledge.test_calendars import content
from tests.running import Server, serving
from tests.talk import say

EDITOR = Editor(None, Asker("editor", "greencape"))
GIVEN = Given(publish=True, source="https://www.greencape.co.za/events", own={"kind": "workshop"})
# Apple's second state of its calendar: one event a week later, at another time.
MOVED = (
    content("apple")
    .replace(b"20270314T22", b"20270321T20")
    .replace(b"20270315T00", b"20270321T23")
    .replace(b"SEQUENCE:0", b"SEQUENCE:1")
)
CALENDARS = (*(content(name) for name in ("google", "outlook", "apple", "the-events-calendar", "nextcloud")), MOVED)
CASES = yaml.safe_load(Path(__file__).with_name("calendar_answers.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def filled(settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Run the real assistant on a store of its own, and import all calendars meanwhile."""
    from bot.startup import start  # noqa: PLC0415 - it imports Rasa, which takes seconds

    folder = tmp_path_factory.mktemp("calendars")
    for shared in (settings.models_dir, settings.encoders_dir):
        (folder / shared.name).symlink_to(shared)
    own = settings.model_copy(update={"data_dir": folder})
    running = start(own, lambda _step: None)
    with serving(running, own) as found:
        for calendar in CALENDARS:
            ready = importing.prepare(running.database, EDITOR, calendar, GIVEN).batches
            running.database.write(partial(exchange_write.write, editor=EDITOR, ready=ready))
        yield found
    running.database.close()


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in CASES])
def test_local_dates_are_said(filled: Server, case: dict[str, Any]) -> None:
    """By name, or by place and month."""
    said = "\n".join(message["text"] for message in say(filled.url, uuid4().hex, case["ask"]))
    told = said.partition("\n\nSource")[0]
    assert [words for words in case["said"] if words not in told] == [], told
    assert [words for words in case.get("unsaid", ()) if words in told] == [], told
