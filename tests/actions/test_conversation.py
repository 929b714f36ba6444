"""What a conversation keeps: context for follow-ups, corrections, choices, offers, and facts on the company."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy.orm import Session

from tests.actions.asking import Answer, ask
from tests.facts import evidence, invented

HERE = Path(__file__).parent
FILES = (HERE / "conversations.yml", *sorted((HERE / "conversations").glob("*.yml")))
CASES = [case for file in FILES for case in yaml.safe_load(file.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_conversation(session: Session, case: Mapping[str, Any]) -> None:
    """Each message is answered in the light of those before it, from the records that it names."""
    before: Answer | None = None
    said = []
    for turn in case["turns"]:
        answer = ask(turn["intent"], turn["text"], turn.get("entities", ()), before)
        before = answer
        said.append(turn["text"])
        assert answer.kind == turn["kind"], answer.text
        assert not set(turn.get("records", ())) - set(answer.records), answer.records
        assert not set(turn.get("none", ())) & set(answer.records), answer.records
        assert "acted" not in turn or answer.messages[0]["metadata"]["intent"] == turn["acted"]
        missing = [words for words in turn.get("has", ()) if words.casefold() not in answer.text.casefold()]
        assert missing == [], answer.text
        assert invented(answer.text, evidence(session, answer.records, answer.sources), said) == [], answer.text
