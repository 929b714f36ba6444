"""Messages fall into the parts that may be questions of their own."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.questions import questions
from nlu.segments import segments
from tests.nlu.conftest import cases


@pytest.mark.parametrize("case", cases("segments"), ids=lambda case: case["say"])
def test_a_message_falls_into_its_questions(case: dict[str, Any]) -> None:
    """Split where a new question may begin, and nowhere else."""
    assert segments(case["say"]) == case["parts"]


@given(st.text(max_size=200))
def test_no_word_is_lost_or_invented(text: str) -> None:
    """The parts are the message's own words, in order."""
    rest = text
    for part in segments(text):
        for word in part.split():
            assert word in rest
            rest = rest[rest.index(word) + len(word) :]


async def test_a_pasted_text_is_not_taken_apart() -> None:
    """Understanding each of its many questions would take longer than a turn may."""

    async def parse(part: str) -> dict[str, Any]:
        """Fail: no part is to be understood."""
        pytest.fail(f"understood: {part}")

    pasted = "Who can host us in South Africa? What does it cost? " * 20
    assert await questions(pasted, parse) == [pasted]
    assert await questions("Hello. We build boats. Who can host us?", parse) == [
        "Hello. We build boats. Who can host us?"
    ]
