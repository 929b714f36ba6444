"""Texts found by meaning, groups of questions, and names that must agree."""

from collections.abc import Callable, Sequence
from itertools import chain

import pytest
from rasa.shared.nlu.training_data.message import Message
from sqlalchemy.orm import Session

from knowledge.passages import Passage
from nlu import encoder
from nlu.grouping import groups
from nlu.meaning_index import MeaningIndex
from nlu.naming import agree
from tests.nlu.conftest import cases

ENTRIES = cases("entries")

Read = Callable[[str], Message]


def passage(text: str, cluster: str | None = None) -> Passage:
    """Return a question of an entry."""
    return Passage("entry", "one", text, asked=True, cluster_id=cluster)


@pytest.mark.parametrize(("language", "least"), [("en", 0.95), ("de", 0.95), ("fr", 0.9), ("es", 0.9), ("it", 0.9)])
def test_a_question_is_nearest_to_the_entry_on_it(language: str, least: float) -> None:
    """Whatever the words, and in whichever language that the encoder knows; entries here are in English."""
    index = MeaningIndex.empty().renewed(Passage("entry", one["id"], one["q"], asked=True) for one in ENTRIES)
    asked = [(one["id"], said) for one in ENTRIES if language in one for said in _texts(one[language])]
    right = [entry for entry, said in asked if index.nearest(said, 0.0)[0].passage.id == entry]
    assert len(right) >= least * len(asked)


def _texts(value: str | list[str]) -> list[str]:
    """Return one text or several as a list."""
    return [value] if isinstance(value, str) else value


def test_only_new_texts_are_encoded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A change of one record costs one sentence, not all."""
    index = MeaningIndex.empty().renewed([passage("Is there parking?"), passage("Where is the office?")])
    encoded: list[str] = []
    vectors = encoder.vectors

    def counting(texts: Sequence[str]) -> encoder.Vectors:
        """Note what is encoded."""
        encoded.extend(texts)
        return vectors(texts)

    monkeypatch.setattr(encoder, "vectors", counting)
    renewed = index.renewed([passage("Where is the office?"), passage("Is there a lift?"), passage("Is there a lift?")])
    assert encoded == ["Is there a lift?"]
    assert [found.passage.text for found in renewed.nearest("is there a lift", 0.9)] == ["Is there a lift?"] * 2
    assert renewed.nearest("Is there parking?", 0.9) == []
    assert MeaningIndex.empty().nearest("anything", 0.0) == []


@pytest.mark.parametrize(
    ("said", "told", "fits"),
    [
        ("do you help with visas in Cape Town", ("Do you help with visas in Cape Town?", None), True),
        ("do you help with visas in Quebec", ("Do you help with visas in Cape Town?", None), False),
        ("do you help with visas", ("Do you help with visas in Cape Town?", None), False),
        ("do you help with visas", ("Do you help with visas?", "greencape"), True),
        ("does GreenCape help with visas", ("Do you help with visas?", "greencape"), True),
        ("do you help with visas in South Africa", ("Do you help with visas?", "greencape"), True),
        ("do you help with visas in Québec", ("Do you help with visas?", "greencape"), False),
        ("does GreenCape help with visas", ("Do you help with visas in Cape Town?", None), True),
        ("we are from Austria, do you help with visas in Cape Town", ("Do you help with visas?", "greencape"), True),
        ("who supplies wood chips for a biomass plant", ("Who supplies wood chips?", None), True),
        ("is there money for water pilots", ("Is there money for hydrogen pilots?", None), False),
    ],
)
def test_names_must_agree(read: Read, store: Session, said: str, told: tuple[str, str | None], fits: bool) -> None:
    """What holds in one place is not said of another."""
    assert agree(store, read(said), passage(*told)) is fits


def test_questions_that_ask_the_same_are_one_group() -> None:
    """In several languages; groups of different questions are rare."""
    asked = [[one["q"], one["en"][0], one["de"]] for one in ENTRIES[:12]]
    found = groups(list(chain.from_iterable(asked)))
    assert all(len({place // 3 for place in members}) == 1 for members in found)
    assert len(found) <= 16
    assert groups([]) == []
