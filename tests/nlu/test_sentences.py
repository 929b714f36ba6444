"""The training sentences and lexicons: nothing contradictory, nothing forgotten."""

import tomllib
from collections import Counter, defaultdict

from rasa.shared.nlu.constants import INTENT

from nlu.importer import LANGUAGE
from nlu.lexicon import available_languages, lexicon
from nlu.text import normalise
from tests.nlu.conftest import ROOT, sentences


def test_no_sentence_is_claimed_by_two_intents() -> None:
    """Within a language, and whatever its case, accents and punctuation."""
    claims: dict[tuple[str, str], set[str]] = defaultdict(set)
    for example in sentences().intent_examples:
        if folded := normalise(example.get("text")):
            claims[example.get(LANGUAGE), folded].add(example.get(INTENT))
    assert {sentence: intents for sentence, intents in claims.items() if len(intents) > 1} == {}


def test_languages_agree_on_what_a_sentence_means() -> None:
    """One model learns them all: what is written alike cannot mean two things."""
    claims: dict[str, set[str]] = defaultdict(set)
    for example in sentences().intent_examples:
        if folded := normalise(example.get("text")):
            claims[folded].add(example.get(INTENT))
    assert {sentence: intents for sentence, intents in claims.items() if len(intents) > 1} == {}


def test_every_sentence_has_the_language_of_its_folder() -> None:
    """The importer marks them all."""
    counted: dict[str, int] = defaultdict(int)
    for example in sentences().intent_examples:
        counted[example.get(LANGUAGE)] += 1
    assert set(counted) == set(available_languages())


def test_every_intent_has_enough_sentences_in_every_language() -> None:
    """What a language has few sentences of is hardly understood in it."""
    counted = Counter((example.get(LANGUAGE), example.get(INTENT)) for example in sentences().intent_examples)
    intents = {intent for _, intent in counted}
    few = {
        (language, intent) for language in available_languages() for intent in intents if counted[language, intent] < 25
    }
    assert few == set()


def test_every_lexicon_has_all_that_the_english_one_has() -> None:
    """A table that a language lacks is a thing that it does not understand."""
    english = tomllib.loads((ROOT / "nlu" / "en" / "lexicon.toml").read_text(encoding="utf-8"))
    for language in available_languages():
        table = tomllib.loads((ROOT / "nlu" / language / "lexicon.toml").read_text(encoding="utf-8"))
        assert english.keys() <= table.keys(), language
        assert english["dates"].keys() <= table["dates"].keys(), language
        assert lexicon(language).language == language
