"""Whole conversations, one file each: what was said before must count, and nothing else."""

from pathlib import Path

import pytest

from tests.talk import told, wrong

CONVERSATIONS = sorted((Path(__file__).parent / "conversations").glob("*/*.yml"))


# Those of other languages are left to the slow run.
PARAMETERS = [
    pytest.param(
        path, id=f"{path.parent.name}/{path.stem}", marks=() if path.parent.name == "en" else (pytest.mark.slow,)
    )
    for path in CONVERSATIONS
]


@pytest.mark.parametrize("path", PARAMETERS)
def test_conversation_goes_rightly(server: str, path: Path) -> None:
    """Each turn's answer is right in the light of the turns before it."""
    faults = [fault for case, answers in told(server, path) if (fault := wrong(case, answers))]
    assert not faults, "\n\n".join(faults)
