"""Documents beside those of the seed: words, figures, and changes while the program runs."""

import pytest

from knowledge.database import Database
from knowledge.models import WITHDRAWN, Document
from tests.actions.asking import ask
from tests.actions.own import add, document, reading

MANGROVES = document("mangroves", "Planting mangroves in river mouths", "How three towns did it.")


def test_a_new_document_is_found_at_once_and_a_withdrawn_one_never(store: Database) -> None:
    """The words of documents follow every change of the store."""
    with reading(store):
        assert ask("find_document", "something on mangrove planting").kind == "not_found"
    add(store, MANGROVES)
    with reading(store):
        assert ask("find_document", "something on mangrove planting").records == ["document:mangroves"]
    store.write(lambda session: setattr(session.get_one(Document, "mangroves"), "status", WITHDRAWN))
    with reading(store):
        assert ask("find_document", "something on mangrove planting").kind == "not_found"


@pytest.mark.parametrize("words", ["mangrove", "MANGROVES", "planted river mouth", "towns"])
def test_the_form_of_a_word_does_not_matter(store: Database, words: str) -> None:
    """Singular, plural and verb forms find the same."""
    add(store, MANGROVES)
    with reading(store):
        assert ask("find_document", f"a report on {words}").records == ["document:mangroves"]


def test_a_part_of_a_word_is_not_the_word(store: Database) -> None:
    """A capacity is no city."""
    add(store, document("capacities", "Capacities of barns", "Nothing else."))
    with reading(store):
        assert "document:capacities" not in ask("find_document", "a guide for the city").records


def test_a_document_without_a_figure_is_no_market_figure(store: Database) -> None:
    """Only what says a number answers how large a market is."""
    add(store, document("barley", "Beer in Norway", "People like it.", clusters=["oreec"]))
    with reading(store):
        answer = ask("market_figures", "market size in OREEC's region", [{"cluster": "oreec", "said": "OREEC"}])
    assert answer.kind == "not_found"
    assert "document:barley" not in answer.records
