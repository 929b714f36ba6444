"""The classifier: what it learns, what it refuses, what it keeps."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu import encoder, intent_model
from nlu.encoder import Vectors
from nlu.glossary import english
from nlu.importer import LANGUAGE
from nlu.intent_classifier import FALLBACK, MARKS, MeaningClassifier
from nlu.intent_model import IntentModel, Settings
from nlu.lexicon import available_languages
from nlu.text import normalise
from tests.nlu.conftest import CONTEXT, ROOT, sentences

OURS = ("find_host", "passport_cost", "ask_contact", "find_event", "greet")
REFUSED = ("weather", "shopping", "visa_and_travel")
CONFIG = {**MeaningClassifier.get_default_config(), "out_of_scope_intents": list(REFUSED)}
MOST = 45

NO_MARKS = np.zeros(len(MARKS), dtype=np.float32)


def some(intents: tuple[str, ...], language: str = "en") -> list[tuple[str, str]]:
    """Return some sentences of each intent in a language with it."""
    found: dict[str, list[str]] = {intent: [] for intent in intents}
    for example in sentences().intent_examples:
        if example.get(INTENT) in found and example.get(LANGUAGE) == language:
            found[example.get(INTENT)].append(example.get("text"))
    return [(text, intent) for intent, texts in found.items() for text in texts[:MOST]]


@cache
def trained() -> IntentModel:
    """Train a small model on two of three sentences of every language."""
    return train(available_languages())


def train(languages: Sequence[str]) -> IntentModel:
    """Train a small model on two of three sentences of some languages."""
    triples = [(*pair, language) for language in languages for pair in parts(language)[0]]
    texts, intents, spoken = map(list, zip(*triples, strict=True))
    return intent_model.train(
        [normalise(text) for text in texts],
        encoder.vectors([english(*pair) for pair in zip(texts, spoken, strict=True)]),
        np.zeros((len(texts), len(MARKS)), dtype=np.float32),
        intents,
        spoken,
        settings=Settings(frozenset(REFUSED), ngram_weights={"da": 1.5, "sv": 1.5}),
    )


def parts(language: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return the sentences that the small model learns from, and those that it has not seen."""
    pairs = some(OURS + REFUSED, language)
    return [pair for place, pair in enumerate(pairs) if place % 3], pairs[::3]


def unseen(language: str = "en") -> list[tuple[str, str]]:
    """Return the sentences of a language that the small model has not seen."""
    return parts(language)[1]


def best(model: IntentModel, text: str, language: str) -> str:
    """Return the most probable intent."""
    return model.read(*_read(text, language), NO_MARKS, language).ranking[0][0]


def _read(text: str, language: str) -> tuple[str, Vectors]:
    """Return a text as the n-grams and as the encoder see it."""
    return normalise(text), encoder.vector(english(text, language))


@pytest.mark.parametrize("language", available_languages())
def test_unseen_sentences_get_their_intent(language: str) -> None:
    """Most of them, with thirty examples each."""
    right = [best(trained(), text, language) == intent for text, intent in unseen(language)]
    assert np.mean(right) >= 0.85


@pytest.mark.parametrize("language", available_languages())
def test_the_threshold_keeps_what_is_ours_and_refuses_what_is_not(language: str) -> None:
    """Calibrated on held-back sentences: few of ours fall below, most of the others do."""
    scopes = [
        (
            trained().read(normalise(text), encoder.vector(english(text, language)), NO_MARKS, language).scope,
            intent in OURS,
        )
        for text, intent in unseen(language)
    ]
    threshold = trained().threshold(language)
    below = {ours: np.mean([scope < threshold for scope, own in scopes if own is ours]) for ours in (True, False)}
    assert below[True] <= 0.15
    assert below[False] >= 0.75


def test_a_language_told_wrongly_hardly_matters() -> None:
    """One model reads all languages: an Italian message that seems Spanish keeps its intent."""
    right = {
        told: np.mean([best(trained(), text, told) == intent for text, intent in unseen("it")])
        for told in ("it", "es", "en")
    }
    assert min(right.values()) >= right["it"] - 0.05


def test_a_saved_model_reads_the_same(tmp_path: Path) -> None:
    """All that is learnt is stored, and without pickles."""
    trained().save(tmp_path)
    loaded = IntentModel.load(tmp_path)
    assert {path.suffix for path in tmp_path.iterdir()} == {".json", ".npz"}
    for text, _ in unseen():
        vector = encoder.vector(text)
        before, after = (model.read(normalise(text), vector, NO_MARKS, "en") for model in (trained(), loaded))
        assert before == after
    assert loaded.thresholds == trained().thresholds


def test_training_twice_gives_the_same_model() -> None:
    """Nothing depends on chance."""
    first, again = train(["da", "en"]), train(["da", "en"])
    assert np.array_equal(again.dense, first.dense)
    assert again.thresholds == first.thresholds


@pytest.fixture(scope="session")
def classifier(tmp_path_factory: pytest.TempPathFactory) -> MeaningClassifier:
    """Train the component on English and a little German, and load it."""
    storage = LocalModelStorage.create(tmp_path_factory.mktemp("model"))
    resource = Resource("classifier")
    german = [("Was kostet der Pass?", "passport_cost"), ("Wie teuer ist das?", "passport_cost")] * 3
    examples = [Message({"text": text, INTENT: intent, LANGUAGE: "en"}) for text, intent in some(OURS + REFUSED)]
    examples += [
        Message({"text": f"{text} {n}", INTENT: intent, LANGUAGE: "de"}) for n, (text, intent) in enumerate(german)
    ]
    MeaningClassifier.create(CONFIG, storage, resource, CONTEXT).train(TrainingData(examples))
    return MeaningClassifier.load(CONFIG, storage, resource, CONTEXT)


def classified(classifier: MeaningClassifier, text: str, language: str = "en") -> dict[str, Any]:
    """Return what Rasa's parse result would hold."""
    message = classifier.process([Message({"text": text, LANGUAGE: language})])[0]
    found: dict[str, Any] = message.as_dict(only_output_properties=True)
    return found


def test_what_is_refused_becomes_the_fallback_with_the_ranking_kept(classifier: MeaningClassifier) -> None:
    """Rasa's fallback rules see `nlu_fallback`; the best readings stay in the ranking."""
    strict = replace(trained(), thresholds={"en": 1.1})
    refusing = MeaningClassifier(CONFIG, classifier._model_storage, classifier._resource)
    refusing.use(strict)
    found = classified(refusing, "which cluster can host us")
    assert found[INTENT]["name"] == FALLBACK
    assert found[INTENT_RANKING_KEY][0]["name"] == "find_host"
    confidences = [entry["confidence"] for entry in found[INTENT_RANKING_KEY]]
    assert len(confidences) == len(OURS + REFUSED)
    assert confidences == sorted(confidences, reverse=True)


def test_out_of_scope_intents_are_intents_of_their_own(classifier: MeaningClassifier) -> None:
    """The refusal can say what it refuses."""
    assert classified(classifier, "will it rain tomorrow")[INTENT]["name"] == "weather"


@pytest.mark.parametrize("text", ["", " ", "😀", "?!"])
def test_a_message_without_a_word_is_the_fallback(classifier: MeaningClassifier, text: str) -> None:
    """There is nothing to go by."""
    assert classified(classifier, text)[INTENT] == {"name": FALLBACK, "confidence": 1.0}


def test_one_model_reads_every_language(classifier: MeaningClassifier) -> None:
    """Also a language without sentences, and one that was told wrongly."""
    assert classified(classifier, "Was kostet der Pass?", "de")[INTENT]["name"] == "passport_cost"
    assert classified(classifier, "Was kostet der Pass?", "sv")[INTENT]["name"] == "passport_cost"
    assert classified(classifier, "Quanto costa il passaporto?", "it")[INTENT]["name"] == "passport_cost"


def test_the_configuration_names_only_intents_that_have_sentences() -> None:
    """A misspelt out-of-scope intent would count as ours."""
    config = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))
    component = next(part for part in config["pipeline"] if part["name"].endswith("MeaningClassifier"))
    assert set(component["out_of_scope_intents"]) <= {example.get(INTENT) for example in sentences().intent_examples}
