"""Chooses the intent of a message, with one model for all languages; what is none of ours becomes `nlu_fallback`."""

import logging
from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_ROLE,
    ENTITY_ATTRIBUTE_TYPE,
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu import encoder, intent_model, meaning
from nlu.component import Learner, text_of
from nlu.encoder import Vectors
from nlu.glossary import english
from nlu.importer import LANGUAGE, WORDING
from nlu.intent_model import IntentModel, Reading, Settings
from nlu.language import FOREIGN
from nlu.text import normalise, visible

_LOG = logging.getLogger(__name__)
FALLBACK = "nlu_fallback"
# How sure it is that a message is ours to answer, 0 to 1.
SCOPE = "scope"
_RANKED = 10
_MAIN = "en"
# What of a message's entities tells its intent: which kinds there are, whatever they are called; a company's home and
# what is expressly not meant say nothing of it.
MARKS = (
    *("candidate", "cluster", "document", "event", "organisation", "place", "recurring", "sector", "story"),
    *("event_kind", "language", "ordinal", "org_kind"),
)
_MARKED = np.float32(0.4)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class MeaningClassifier(Learner):
    """Sets `intent` and `intent_ranking`."""

    learns = IntentModel

    def __init__(self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, model_storage, resource)
        self._model: IntentModel | None = None
        self._finer = frozenset[str](self._config["minilm_languages"])

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """What config.yml may set: `nlu.intent_model.Settings`, and what MiniLM reads, up to how many sentences."""
        return {
            "out_of_scope_intents": [],
            "regularisation": 30.0,
            "ngram_weights": {},
            "refused": 0.03,
            "minilm_languages": [],
            "minilm_sentences": 20_000,
        }

    def use(self, learnt: IntentModel) -> None:
        """Read with this model; loads the encoder, for which the first message need not wait then."""
        self._model = learnt
        if learnt.landmarks.shape[1] == encoder.DIMENSIONS:
            self._finer = frozenset()  # a model of many sentences was learnt without MiniLM
        meaning.vector("", _MAIN, self._finer)

    def train(self, training_data: TrainingData) -> Resource:
        """Train the model on the examples of all languages."""
        examples = training_data.intent_examples
        wordings = [_wording(example) for example in examples]
        meanings = [_meaning(example) for example in examples]
        languages = [example.get(LANGUAGE, _MAIN) for example in examples]
        finer = self._finer if len(examples) <= self._config["minilm_sentences"] else frozenset()
        vectors = meaning.vectors(meanings, languages, finer)
        model = intent_model.train(
            [normalise(wording) for wording in wordings],
            vectors,
            np.array([_marks(example) for example in examples]),
            [example.get(INTENT) for example in examples],
            languages,
            settings=self._settings(),
            said=[normalise(text_of(example)) for example in examples],
        )
        _LOG.info("Trained intents on %d sentences, thresholds %s", len(examples), model.thresholds)
        return self._keep(model)

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the intent of each message."""
        for message in messages:
            language = message.get(LANGUAGE, _MAIN)
            folded = normalise(_wording(message)[: encoder.LONGEST])
            if self._model is None or not folded or message.get(FOREIGN):
                self._set(message, Reading([], 0.0), 0.0)
            else:
                vector = meaning.vector(_meaning(message), language, self._finer)
                said = normalise(text_of(message)[: encoder.LONGEST])
                reading = self._model.read(folded, vector, _marks(message), language, said)
                self._set(message, reading, self._model.threshold(language))
        return messages

    def _set(self, message: Message, reading: Reading, threshold: float) -> None:
        """Write a reading into the message: the best intent, and the ranking of the first ten.

        What is in scope gets the best of our intents, be an out-of-scope one as likely; what is not gets an
        out-of-scope intent only where that is the best of all.
        """
        ranking = [
            {INTENT_NAME_KEY: name, PREDICTED_CONFIDENCE_KEY: chance} for name, chance in reading.ranking[:_RANKED]
        ]
        refusals = self._settings().out_of_scope
        ours = (entry for entry in ranking if entry[INTENT_NAME_KEY] not in refusals)
        fallback = {INTENT_NAME_KEY: FALLBACK, PREDICTED_CONFIDENCE_KEY: 1.0 - reading.scope}
        if reading.scope >= threshold:
            best = next(ours, fallback)
        else:
            best = ranking[0] if ranking and ranking[0][INTENT_NAME_KEY] in refusals else fallback
        message.set(INTENT, dict(best), add_to_output=True)
        message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        message.set(SCOPE, reading.scope, add_to_output=True)

    def _settings(self) -> Settings:
        """Read the component's configuration."""
        return Settings(
            out_of_scope=frozenset(self._config["out_of_scope_intents"]),
            regularisation=float(self._config["regularisation"]),
            ngram_weights={str(name): float(weight) for name, weight in self._config["ngram_weights"].items()},
            refused=float(self._config["refused"]),
        )


def _marks(message: Message) -> Vectors:
    """Return which kinds of entities a message has without a role, one number for each."""
    kinds = {
        entity[ENTITY_ATTRIBUTE_TYPE] for entity in message.get(ENTITIES, []) if not entity.get(ENTITY_ATTRIBUTE_ROLE)
    }
    return np.array([_MARKED if kind in kinds else 0 for kind in MARKS], dtype=np.float32)


def _wording(message: Message) -> str:
    """Return the text with stand-ins for names, as it is seen; the text itself where nobody put any."""
    return visible(str(message.get(WORDING, text_of(message))))


def _meaning(message: Message) -> str:
    """Return what the encoder reads: the wording, in English where the encoder has not learnt its language."""
    return english(_wording(message)[: encoder.LONGEST], message.get(LANGUAGE, _MAIN))
