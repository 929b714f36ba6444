"""Single questions, in files by topic: each is asked in a conversation of its own, its answer judged."""

from pathlib import Path

import pytest

from tests.talk import told, wrong

QUESTIONS = Path(__file__).parent / "questions"
ENGLISH = sorted((QUESTIONS / "en").glob("*.yml"))
OTHERS = sorted(folder for folder in QUESTIONS.iterdir() if folder.name != "en")
FEWEST = 60
ENOUGH = 0.9  # of a language's questions


def faults_of(server: str, path: Path) -> list[str]:
    """Say for each question of a file what is wrong with its answer, "" where nothing is."""
    return [wrong(case, answers) for case, answers in told(server, path)]


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in ENGLISH])
def test_english_question_is_answered_rightly(server: str, path: Path) -> None:
    """The answers have the kind, the records and the facts that the file expects."""
    faults = [fault for fault in faults_of(server, path) if fault]
    assert not faults, "\n\n".join(faults)


@pytest.mark.parametrize("folder", [pytest.param(folder, id=folder.name) for folder in OTHERS])
def test_questions_of_a_language_are_answered_rightly(server: str, folder: Path) -> None:
    """So are nine in ten of every other language's, and in that language."""
    asked = [fault for path in sorted(folder.glob("*.yml")) for fault in faults_of(server, path)]
    faults = [fault for fault in asked if fault]
    assert len(asked) >= FEWEST
    assert len(faults) <= (1 - ENOUGH) * len(asked), f"{len(faults)} of {len(asked)} wrong\n\n" + "\n\n".join(faults)
