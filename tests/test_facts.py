"""No answer invents anything: all questions and conversations on file, their answers checked against the records."""

import re
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy.orm import Session

from bot.judge import Case, Message, cases
from bot.settings import Settings
from knowledge.database import Database
from knowledge.keys import Keys
from tests.facts import evidence, invented
from tests.talk import say

FOLDERS = [folder for kind in ("questions", "conversations") for folder in (Path(__file__).parent / kind).iterdir()]
REFERENCE = re.compile(r"\bICN-\w{4}-\w{2}\b")
TODAY = "22 November 2026"  # the tests' clock: the day on which an enquiry is filed
LONGEST = 2000  # characters that one message may have


@pytest.fixture(scope="module")
def store(server: str, settings: Settings) -> Iterator[Session]:
    """Read the running assistant's store."""
    database = Database(settings.database(), Keys.from_secret(b"nothing encrypted is read"))
    with database.read() as session:
        yield session
    database.close()


def _by_file() -> Iterator[tuple[str, list[Case]]]:
    """Yield the cases of each data file, with its name."""
    for folder in sorted(FOLDERS):
        found: dict[Path, list[Case]] = {}
        for case in cases(folder):
            found.setdefault(case.path, []).append(case)
        yield from ((f"{folder.parent.name}/{folder.name}/{path.name}", group) for path, group in found.items())


@pytest.mark.parametrize("group", [pytest.param(group, id=name) for name, group in _by_file()])
def test_no_answer_says_what_no_record_says(server: str, store: Session, group: list[Case]) -> None:
    """Names, numbers, dates and addresses of a text stand in its records, or in what the user has said."""
    wrong = []
    for case in group:
        said: list[str] = []
        shown: list[str] = []
        sender = uuid4().hex
        for sentence, _ in case.turns:
            said.append(sentence)
            # A form's questions give examples and repeat what the user has told; they tell no facts.
            for message in say(server, sender, sentence):
                shown += message["metadata"]["records"]
                if message["metadata"]["kind"] != "form":
                    wrong += [f"{sentence}: {fault}" for fault in _faults(store, message, said, shown)]
    assert wrong == []


def _faults(store: Session, message: Message, said: list[str], shown: list[str]) -> list[str]:
    """Say what a message invents, and whether it is too long; an enquiry's status names its hosts, shown before."""
    metadata, text = message["metadata"], REFERENCE.sub("", message["text"])
    known = evidence(store, shown if "reference" in metadata else metadata["records"], metadata["sources"])
    faults = [
        f"{fact!r} is on no record of {metadata['records']}"
        for fact in invented(text, known, [*said, TODAY, str(metadata["id"])])
    ]
    return faults + ([f"{len(text)} characters"] if len(text) > LONGEST else [])
