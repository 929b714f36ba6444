"""Whole conversations, one file each: what was said before must count, and nothing else."""

from pathlib import Path

import pytest

from tests.talk import told, wrong

CONVERSATIONS = sorted((Path(__file__).parent / "conversations").glob("*/*.yml"))
# Written by people who had never spoken with the assistant. Most must go rightly; a model that was trained on another
# processor may read a few otherwise.
ASKED = "asked_"
ENOUGH = 0.85


def slow_if_other(language: str) -> tuple[pytest.MarkDecorator, ...]:
    """Leave languages other than English to the slow run."""
    return () if language == "en" else (pytest.mark.slow,)


PARAMETERS = [
    pytest.param(path, id=f"{path.parent.name}/{path.stem}", marks=slow_if_other(path.parent.name))
    for path in CONVERSATIONS
    if not path.stem.startswith(ASKED)
]
LANGUAGES = sorted({path.parent.name for path in CONVERSATIONS})


def faults_of(server: str, path: Path) -> list[str]:
    """Say what went wrong in a conversation, nothing where all is right."""
    return [fault for case, answers in told(server, path) if (fault := wrong(case, answers))]


@pytest.mark.parametrize("path", PARAMETERS)
def test_conversation_goes_rightly(server: str, path: Path) -> None:
    """Each turn's answer is right in the light of the turns before it."""
    faults = faults_of(server, path)
    assert not faults, "\n\n".join(faults)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_conversations_of_strangers_go_rightly(server: str, language: str) -> None:
    """Follow-ups, corrections, choices and second questions are understood in nobody's words."""
    asked = [path for path in CONVERSATIONS if path.parent.name == language and path.stem.startswith(ASKED)]
    faults = [fault for path in asked for fault in faults_of(server, path)]
    assert asked
    assert len(faults) <= (1 - ENOUGH) * len(asked), "\n\n".join(faults)
