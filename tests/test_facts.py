"""No answer invents anything: all questions and conversations on file, their answers checked against the records."""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from actions.texts import show_date
from bot.judge import Message
from bot.settings import Settings
from knowledge import names
from knowledge.database import Database
from knowledge.keys import Keys
from tests.facts import evidence, invented
from tests.talk import told

KINDS = ("questions", "conversations")
FILES = [path for kind in KINDS for path in sorted((Path(__file__).parent / kind).glob("*/*.yml"))]
REFERENCE = re.compile(r"\bICN-\w{4}-\w{2}\b")
TODAY = "2026-11-22"  # the tests' clock: the day on which an enquiry is filed
LONGEST = 2500  # characters that one message may have


@pytest.fixture(scope="module")
def store(server: str, settings: Settings) -> Iterator[Session]:
    """Read the running assistant's store."""
    database = Database(settings.database(), Keys.from_secret(b"nothing encrypted is read"))
    with database.read() as session:
        yield session
    database.close()


def _marks(path: Path) -> tuple[pytest.MarkDecorator, ...]:
    """Leave the files of other languages, and those of strangers, to the slow run."""
    plain = path.parent.name == "en" and not path.stem.startswith("asked_")
    return () if plain else (pytest.mark.slow,)


@pytest.mark.parametrize(
    "path", [pytest.param(path, id="/".join(path.parts[-3:]), marks=_marks(path)) for path in FILES]
)
def test_no_answer_says_what_no_record_says(server: str, store: Session, path: Path) -> None:
    """Names, numbers, dates and addresses of a text stand in its records, or in what the user has said."""
    wrong = []
    for case, answers in told(server, path):
        said: list[str] = []
        shown: list[str] = []
        for (sentence, _), messages in zip(case.turns, answers, strict=True):
            said.append(sentence)
            # A form's questions give examples and repeat what the user has told; they tell no facts.
            for message in messages:
                shown += message["metadata"]["records"]
                if message["metadata"]["kind"] != "form":
                    wrong += [f"{sentence}: {fault}" for fault in _faults(store, message, said, shown)]
    assert wrong == []


def _faults(store: Session, message: Message, said: list[str], shown: list[str]) -> list[str]:
    """Say what a message invents, and whether it is too long; an enquiry's status names its hosts, shown before."""
    metadata, text = message["metadata"], REFERENCE.sub("", message["text"])
    language = metadata["language"]
    keys = shown if "reference" in metadata else metadata["records"]
    known = evidence(store, keys, metadata["sources"], language)
    allowed = [*said, *_places(store, said), show_date(language, TODAY), str(metadata["id"])]
    faults = [f"{fact!r} is on no record of {metadata['records']}" for fact in invented(text, known, allowed, language)]
    return faults + ([f"{len(text)} characters"] if len(text) > LONGEST else [])


def _places(store: Session, said: list[str]) -> list[str]:
    """Return all names of the places that the user has called by one of them: "Yorkshire and the Humber"."""
    sentences = " ".join(said).casefold()
    called = _called(store)
    named = {place for place, text in called if text.casefold() in sentences}
    return [text for place, text in called if place in named]


@lru_cache(maxsize=1)
def _called(store: Session) -> list[tuple[str, str]]:
    """Return (id, name) of all names of places, read once."""
    return [(name.id, name.text) for name in names.names(store) if name.kind == "place"]
