"""Staff's questions and answers in the store: who sees them, in which language they answer, what is found of them."""

from typing import Any

import pytest

from knowledge import entries, passages
from knowledge.database import Database
from knowledge.entries import Entry
from knowledge.gates import Asker
from knowledge.lookup import by_key
from knowledge.record import DRAFT, WITHDRAWN
from tests.actions.own import DATED


def made(entry_id: str = "parking", **values: Any) -> Entry:
    """Return an entry."""
    said = {"questions": {"en": ["Is there parking?"]}, "answers": {"en": "Yes, behind the house."}}
    return Entry(id=entry_id, **{**DATED, **said, **values})


@pytest.mark.parametrize("status", [DRAFT, WITHDRAWN])
def test_what_is_not_published_is_seen_by_its_own_staff_only(store: Database, status: str) -> None:
    """Neither its record nor its words reach anybody else."""
    store.write(lambda session: session.add(made(status=status, cluster_id="greencape")))
    own, other = Asker("editor", "greencape"), Asker("editor", "rtcc")
    with store.read() as session:
        assert entries.entry(session, "parking") is None
        assert by_key(session, "entry:parking") is None
        assert entries.entry(session, "parking", other) is None
        assert entries.entry(session, "parking", own) is not None
        assert [found.id for found in entries.entries(session, own)] == ["parking"]
        assert not any(found.kind == passages.ENTRY for found in passages.passages(session))


def test_an_entry_is_found_by_its_questions_and_its_answers(store: Database) -> None:
    """Only a question is worded as one asks, and both say whose they are."""
    questions = {"en": ["Is there parking?", "Where do I park?"], "de": ["Gibt es Parkplätze?"]}
    store.write(lambda session: session.add(made(questions=questions, cluster_id="greencape")))
    with store.read() as session:
        found = [one for one in passages.passages(session) if one.key == "entry:parking"]
    assert [one.asked for one in found] == [True, True, True, False]
    assert {one.cluster_id for one in found} == {"greencape"}


def test_what_nothing_is_published_on_is_not_found_by_meaning(store: Database) -> None:
    """A line such as "price for the SME" is no fact that could answer anything."""
    with store.read() as session:
        texts = [one.text for one in passages.passages(session)]
    assert any("single way in" in text for text in texts)
    assert not any("price for the SME" in text for text in texts)


@pytest.mark.parametrize(
    ("answers", "asked", "told"),
    [
        ({"en": "Yes.", "de": "Ja."}, "de", "de"),
        ({"en": "Yes.", "de": "Ja."}, "sv", "en"),
        ({"fr": "Oui.", "de": "Ja."}, "en", "de"),
    ],
)
def test_answer_is_in_the_language_asked_for_else_in_english(answers: dict[str, str], asked: str, told: str) -> None:
    """Failing both, in whatever there is."""
    assert made(answers=answers).answer(asked) == (answers[told], told)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"questions": {}}, "at least one question"),
        ({"questions": {"en": ["  "]}}, "at least one question"),
        ({"answers": {"en": ""}}, "at least one answer"),
        ({"answers": {"english": "Yes."}}, "two letters"),
        ({"sources": []}, "needs a source"),
        ({"sources": [{"url": ""}]}, "needs a source"),
    ],
)
def test_an_entry_that_could_not_answer_is_refused(wrong: dict[str, Any], says: str) -> None:
    """The person who writes it is told what it lacks."""
    with pytest.raises(ValueError, match=says):
        made(**wrong)
