"""Single questions, in files by topic: each is asked in a conversation of its own, its answer judged."""

from pathlib import Path

import pytest

from tests.talk import told, wrong

QUESTIONS = Path(__file__).parent / "questions"
FOLDERS = sorted(folder for folder in QUESTIONS.iterdir() if folder.is_dir())
FEWEST = 60
ENOUGH = {"en": 0.97}  # of a language's questions that must be answered rightly ...
# ... and of any other: 90 to 95 % are; the rest is room for what a model trained on another processor reads otherwise.
ENOUGH_ELSE = 0.87


def faults_of(server: str, path: Path) -> list[str]:
    """Say for each question of a file what is wrong with its answer, "" where nothing is."""
    return [wrong(case, answers) for case, answers in told(server, path)]


@pytest.mark.parametrize("folder", [pytest.param(folder, id=folder.name) for folder in FOLDERS])
def test_questions_of_a_language_are_answered_rightly(server: str, folder: Path) -> None:
    """The answers have the kind, the records and the facts that the files expect, and are in the language."""
    asked = [fault for path in sorted(folder.glob("*.yml")) for fault in faults_of(server, path)]
    faults = [fault for fault in asked if fault]
    assert len(asked) >= FEWEST
    most = (1 - ENOUGH.get(folder.name, ENOUGH_ELSE)) * len(asked)
    assert len(faults) <= most, f"{len(faults)} of {len(asked)} wrong\n\n" + "\n\n".join(faults)
