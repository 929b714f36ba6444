"""Whole conversations, one file each: what was said before must count, and nothing else."""

from pathlib import Path
from uuid import uuid4

import pytest

from bot.judge import Case, cases
from tests.talk import judge_case

CONVERSATIONS = Path(__file__).parent / "conversations"


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=f"{folder.name}/{case.path.stem}: {case.name}")
        for folder in sorted(CONVERSATIONS.iterdir())
        for case in cases(folder)
    ],
)
def test_conversation_goes_rightly(server: str, case: Case) -> None:
    """Each turn's answer is right in the light of the turns before it."""
    judge_case(server, case, sender=uuid4().hex)
