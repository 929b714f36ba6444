"""Single questions, one file per topic and language: each is asked in a conversation of its own, its answer judged."""

from pathlib import Path
from uuid import uuid4

import pytest

from bot.judge import Case, cases
from tests.talk import judge_case

QUESTIONS = Path(__file__).parent / "questions"


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=f"{folder.name}/{case.path.name}: {case.name}")
        for folder in sorted(QUESTIONS.iterdir())
        for case in cases(folder)
    ],
)
def test_question_is_answered_rightly(server: str, case: Case) -> None:
    """The answer has the kind, the records and the facts that the file expects."""
    judge_case(server, case, sender=uuid4().hex)
