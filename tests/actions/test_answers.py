"""Answers of single questions: kind, records, text, and no fact that stands in no record."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy.orm import Session

from tests.actions.asking import Answer, ask
from tests.facts import evidence, invented

HERE = Path(__file__).parent
FILES = (HERE / "answers.yml", *sorted((HERE / "answers").glob("*.yml")))
CASES = [case for file in FILES for case in yaml.safe_load(file.read_text(encoding="utf-8"))]
LONGEST = 1500  # characters of one message that a phone still shows well

Case = Mapping[str, Any]


def _faults(answer: Answer, case: Case) -> list[str]:
    """Say what is wrong with an answer."""
    text, shown = answer.text.casefold(), answer.records
    found = [f"kind {answer.kind}"] if answer.kind != case["kind"] else []
    found += [f"lacks record {key}" for key in case.get("records", ()) if key not in shown]
    found += [f"shows {key}" for key in case.get("none", ()) if key in shown]
    if "only" in case and set(shown) != set(case["only"]):
        found.append(f"shows {shown}")
    found += [f"lacks {words!r}" for words in case.get("has", ()) if words.casefold() not in text]
    found += [f"says {words!r}" for words in case.get("lacks", ()) if words.casefold() in text]
    if not text.startswith(case.get("begins", "").casefold()):
        found.append("begins otherwise")
    return found


@pytest.mark.parametrize("case", CASES, ids=[f"{case['intent']}: {case['text']}" for case in CASES])
def test_answer(session: Session, case: Case) -> None:
    """An answer has the kind, shows the records and says what the case asks for, briefly, and invents nothing."""
    answer = ask(case["intent"], case["text"], case.get("entities", ()))
    assert _faults(answer, case) == [], answer.text
    known = evidence(session, answer.records, answer.sources)
    assert invented(answer.text, known, [case["text"]]) == [], answer.text
    assert len(answer.text) <= case.get("longest", LONGEST)
