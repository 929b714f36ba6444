"""Whole conversations, one file each: what was said before must count, and nothing else."""

from pathlib import Path

import pytest

from tests.talk import told, wrong

CONVERSATIONS = sorted((Path(__file__).parent / "conversations").glob("*/*.yml"))


@pytest.mark.parametrize("path", [pytest.param(path, id=f"{path.parent.name}/{path.stem}") for path in CONVERSATIONS])
def test_conversation_goes_rightly(server: str, path: Path) -> None:
    """Each turn's answer is right in the light of the turns before it."""
    faults = [fault for case, answers in told(server, path) if (fault := wrong(case, answers))]
    assert not faults, "\n\n".join(faults)
