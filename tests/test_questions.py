"""Single questions, in files by topic: each is asked in a conversation of its own, its answer judged."""

from pathlib import Path

import pytest

from tests.talk import told, wrong

QUESTIONS = Path(__file__).parent / "questions"
FOLDERS = sorted(folder for folder in QUESTIONS.iterdir() if folder.is_dir())
FEWEST = 60
ASKED = "asked_"  # begins the names of files by people who had never asked the assistant
ENOUGH = {"en": 0.97}  # of a language's questions that must be answered rightly ...
# ... and of any other, or of strangers': 90 to 98 % are; the rest is room for what a model trained on another processor
# reads otherwise.
ENOUGH_ELSE = 0.87


def ask_all(server: str, paths: list[Path], enough: float) -> None:
    """Ask the questions of some files; more wrong answers than there is room for fail, and are told."""
    faults = [wrong(case, answers) for path in paths for case, answers in told(server, path)]
    found = [fault for fault in faults if fault]
    assert len(faults) >= FEWEST
    assert len(found) <= (1 - enough) * len(faults), f"{len(found)} of {len(faults)} wrong\n\n" + "\n\n".join(found)


@pytest.mark.parametrize("folder", [pytest.param(folder, id=folder.name) for folder in FOLDERS])
def test_questions_of_a_language_are_answered_rightly(server: str, folder: Path) -> None:
    """The answers have the kind, the records and the facts that the files expect, and are in the language."""
    paths = [path for path in sorted(folder.glob("*.yml")) if not path.stem.startswith(ASKED)]
    ask_all(server, paths, ENOUGH.get(folder.name, ENOUGH_ELSE))


@pytest.mark.slow
@pytest.mark.parametrize("folder", [pytest.param(folder, id=folder.name) for folder in FOLDERS])
def test_questions_of_strangers_are_answered_rightly(server: str, folder: Path) -> None:
    """The same for questions by people who knew the records, and not how the assistant is spoken to."""
    ask_all(server, sorted(folder.glob(f"{ASKED}*.yml")), ENOUGH_ELSE)
