"""No answer invents anything: all questions and conversations on file, their answers checked against the records."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy.orm import Session

from bot.settings import Settings
from knowledge.database import Database
from knowledge.keys import Keys
from tests.facts import evidence, invented
from tests.judge import Case, Message, cases
from tests.talk import say

FOLDERS = [folder for kind in ("questions", "conversations") for folder in (Path(__file__).parent / kind).iterdir()]
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
        sender = uuid4().hex
        for sentence, _ in case.turns:
            said.append(sentence)
            wrong += [
                f"{sentence}: {fault}"
                for message in say(server, sender, sentence)
                for fault in _faults(store, message, said)
            ]
    assert wrong == []


def _faults(store: Session, message: Message, said: list[str]) -> list[str]:
    """Say what a message invents, and whether it is too long."""
    metadata, text = message["metadata"], message["text"]
    known = evidence(store, metadata["records"], metadata["sources"])
    faults = [
        f"{fact!r} is on no record of {metadata['records']}"
        for fact in invented(text, known, [*said, str(metadata["id"])])
    ]
    return faults + ([f"{len(text)} characters"] if len(text) > LONGEST else [])
