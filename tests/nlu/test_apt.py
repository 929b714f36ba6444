"""A message is read with the lexicons of its own language, and while that is in doubt of those it may be in."""

import pytest
from rasa.shared.nlu.training_data.message import Message

from nlu.apt import POSSIBLE, possible, spoken
from nlu.ellipsis import is_bare
from tests.nlu.conftest import cases
from tests.nlu.test_entities import Read


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("und in", {"de"}),
        ("et au", {"fr"}),
        ("e in", {"it"}),
        ("og i", {"da"}),
        ("och i", {"sv"}),
        ("vi er en virksomhed fra en by ved havet", {"da"}),
        ("ni kan hitta oss i en stad vid havet", {"sv"}),
        ("", {"en", "da", "de", "es", "fr", "it", "sv"}),
        ("2027", {"en", "da", "de", "es", "fr", "it", "sv"}),
    ],
)
def test_few_words_tell_which_languages_are_possible(text: str, languages: set[str]) -> None:
    """The smallest words tell most."""
    assert set(possible(text)) == languages


def test_the_decided_language_is_asked_first_and_english_at_last() -> None:
    """People mix English into all languages."""
    message = Message({"text": "", "language": "en", POSSIBLE: ("de",)})
    assert spoken(message) == ("en", "de")
    assert spoken(Message({"text": "", "language": "sv"})) == ("sv", "en")


@pytest.mark.parametrize("case", cases("bare"), ids=lambda case: case["say"])
def test_a_message_of_nothing_but_names_leans_on_context(case: dict[str, object], read: Read) -> None:
    """Names and filler words alone; any other word says more."""
    assert is_bare(read(str(case["say"]))) is case["bare"]
