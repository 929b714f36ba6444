"""What people say to the form in each language, by what they want: it is heard, and an answer stays an answer."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from actions import enquiry_wishes, enquiry_words
from actions.turn import Turn

FOLDER = Path(__file__).parent / "enquiry_wishes"
SAID = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.yml"))}


def _turns(language: str, said: list[str]) -> Iterator[Turn]:
    """Yield messages of a language, whatever they may be understood as."""
    for text in said:
        yield Turn("nlu_fallback", text, language=language)


def _changes_email(turn: Turn) -> bool:
    """Tell whether a message at the summary asks to change the e-mail address."""
    wish = enquiry_words.change(turn, at_summary=True)
    return wish is not None and wish.field == "email"


HEARD: dict[str, Callable[[Turn], bool]] = {
    "cancel": lambda turn: enquiry_words.command(turn, "website") == "cancel",
    "back": lambda turn: enquiry_words.command(turn, "role") == "back",
    "skip": lambda turn: enquiry_words.command(turn, "role") == "skip",
    "yes": enquiry_words.says_yes,
    "no": enquiry_words.says_no,
    "confirm": enquiry_words.confirms,
    "change": _changes_email,
    "unclear": lambda turn: not (enquiry_words.says_yes(turn) or enquiry_words.says_no(turn)),
}


@pytest.mark.parametrize("wish", HEARD)
@pytest.mark.parametrize("language", SAID)
def test_wishes_are_heard(language: str, wish: str) -> None:
    """Short or long, polite or not, with a reason or without."""
    assert [turn.text for turn in _turns(language, SAID[language][wish]) if not HEARD[wish](turn)] == []


@pytest.mark.parametrize("language", SAID)
def test_answers_stay_answers(language: str) -> None:
    """An answer with the words of a wish is no wish: a company that stops leaks."""
    steering = {
        turn.text: enquiry_words.command(turn, field)
        for field, said in SAID[language]["answers"].items()
        for turn in _turns(language, said)
    }
    assert {said: name for said, name in steering.items() if name} == {}


@pytest.mark.parametrize("language", SAID)
def test_a_yes_or_no_is_not_both(language: str) -> None:
    """What agrees does not refuse, and the other way round; a wish to stop is neither."""
    said = SAID[language]
    assert [turn.text for turn in _turns(language, said["yes"]) if enquiry_words.says_no(turn)] == []
    assert [turn.text for turn in _turns(language, said["no"] + said["cancel"]) if enquiry_words.says_yes(turn)] == []
    assert [turn.text for turn in _turns(language, said["no"] + said["cancel"]) if enquiry_words.confirms(turn)] == []


@pytest.mark.parametrize("language", SAID)
def test_no_phrase_is_too_long_to_be_heard(language: str) -> None:
    """Phrases of more words than are looked at would never be found."""
    phrases, _ = enquiry_wishes._vocabulary(language)
    assert max(map(len, phrases)) <= enquiry_wishes.PHRASE
