"""The judge of the data files must notice what is wrong, or all that it judges would pass for nothing."""

from pathlib import Path
from typing import Any

import pytest

from bot.judge import cases, faults


def message(text: str = "GreenCape, Cape Town (2022)", **metadata: Any) -> dict[str, Any]:
    """Make a right answer, with the given metadata on top."""
    right = {
        "kind": "answer",
        "intent": "find_host",
        "language": "en",
        "records": ["cluster:greencape"],
        "sources": [{"url": "http://www.greencape.co.za", "as_of": "2022-11-01"}],
        "id": "7",
    }
    return {"recipient_id": "a", "text": text, "metadata": right | metadata}


def test_a_right_answer_has_no_fault() -> None:
    """What meets every expectation passes, accents and capitals aside."""
    expected = {
        "kind": ["not_found", "answer"],
        "records_only": ["cluster:greencape"],
        "text": [["kapstadt", "CAPE TOWN"], 2022],
        "not_text": ["10,000"],
    }
    assert faults([message()], expected) == []


@pytest.mark.parametrize(
    ("expected", "fault"),
    [
        ({"kind": "not_found"}, "kind is 'answer', not not_found"),
        ({"records": ["cluster:rtcc"]}, "record cluster:rtcc is missing"),
        ({"records_any": ["cluster:rtcc"]}, "none of the records cluster:rtcc is shown"),
        ({"records_only": []}, "instead of []"),
        ({"records_none": ["cluster:greencape"]}, "should not be shown"),
        ({"text": [["Johannesburg", "Durban"]]}, "text lacks 'Johannesburg' or 'Durban'"),
        ({"not_text": ["cape town"]}, "text has 'cape town'"),
        ({"language": "de"}, "language is 'en', not de"),
        ({"field": "company"}, "field is None, not company"),
        ({"buttons": True}, "no buttons"),
        ({"reference": True}, "reference is None"),
        ({"answers": [{"kind": "answer"}, {"kind": "answer"}]}, "1 messages instead of 2"),
        ({"answers": [{"kind": "clarify"}]}, "message 1: kind is 'answer', not clarify"),
    ],
)
def test_an_unmet_expectation_is_a_fault(expected: dict[str, Any], fault: str) -> None:
    """Each kind of expectation can fail."""
    assert any(fault in found for found in faults([message()], expected))


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        (message() | {"language": "en"}, "at the top level"),
        (message(text=" "), "no text"),
        (message(kind="guess"), "not one of the ten"),
        (message(language="English"), "is no code"),
        (message(intent=None), "no intent"),
        (message(id=None), "no id"),
        (message(records=["greencape"]), "are not distinct ids"),
        (message(records=["place:cape-town"]), "are not distinct ids"),
        (message(records=["cluster:rtcc", "cluster:rtcc"]), "are not distinct ids"),
        (message(records=[]), "an answer without a record"),
        (message(sources=[]), "an answer without a source"),
        (message(sources=[{"url": "http://x.example"}]), "lack an address or a date"),
        (message(kind="form"), "a form step without its field"),
        (message() | {"buttons": [{"title": "More"}]}, "a button without"),
        (message(text="The Passport costs EUR 10,000."), "10,000"),
        (message(text="The Passport costs 10 000 euro."), "10,000"),
        (message(text="Write to jane.doe@greencape.co.za"), "jane.doe@greencape.co.za is on no record"),
        (message(text="Call +27 21 811 0250."), "+27 21 811 0250 is on no record"),
        (message(text="Call 021 811 0250 now"), "021 811 0250 is on no record"),
        (message(text="Call 919-555-0100"), "919-555-0100 is on no record"),
        (message(text="Members: {count}"), "placeholder"),
    ],
)
def test_a_broken_rule_is_a_fault(wrong: dict[str, Any], fault: str) -> None:
    """Each rule of the answer contract is noticed when broken, whatever was expected."""
    assert any(fault in found for found in faults([wrong], {}))


@pytest.mark.parametrize(
    "text",
    [
        "EUR 10,000 a year is what a cluster pays to be a member of ICN.",
        "110,000 and 10,000.5 and 210 000 people; 19-21 May 2026; 2016-01-01; 1,600 exhibitors",
        "See https://example.org/0800-555-0100/a@b.example and write to office@cluster.example",
    ],
)
def test_harmless_figures_are_no_fault(text: str) -> None:
    """Dates, other figures, addresses of pages and recorded contacts are let through."""
    assert faults([message(text=text)], {}, contacts=["Office@cluster.example"]) == []


def test_further_messages_need_leave() -> None:
    """A second message is a fault, unless the data file allows for it; then all of them count together."""
    two = [message(), message(text="Oslo", records=["cluster:oreec"])]
    assert faults(two, {"kind": "answer"}) == ["2 messages instead of one"]
    assert faults(two, {"more": True, "text": ["oslo"], "records": ["cluster:greencape", "cluster:oreec"]}) == []
    assert faults([], {"kind": "answer"}) == ["no message"]


@pytest.mark.parametrize("content", ["- ask: yes\n  kind: answer", "- ask: hello", "- ask: hello\n  kinds: answer"])
def test_a_malformed_data_file_is_refused(tmp_path: Path, content: str) -> None:
    """A slip in a data file is an error, not a test that always passes."""
    (tmp_path / "bad.yml").write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=r"bad\.yml"):
        list(cases(tmp_path))
