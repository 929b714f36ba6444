"""What a message says apart from its names and typos: the text by which its intent is told."""

from collections.abc import Mapping, Sequence
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.component import Learner, text_of
from nlu.gazetteer import UNKNOWN_WORDS
from nlu.importer import LANGUAGE, WORDING
from nlu.lexicon import available_languages, lexicon
from nlu.side_by_side import side_by_side
from nlu.spelling import Speller
from nlu.text import normalise


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class WordingFinder(Learner):
    """Sets `wording`: the text with its typos mended and a stand-in for each name.

    So the classifier tells "events in Graz" from "hosts in Graz" by the words around the name, and a name that staff
    added yesterday reads like one that was there at training.
    """

    learns = Speller

    def __init__(self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, model_storage, resource)
        self._speller = Speller({})

    def use(self, learnt: Speller) -> None:
        """Mend typos with this speller."""
        self._speller = learnt

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the words of the training sentences, names left out."""
        return self._keep(Speller.learn(_without_names(example) for example in training_data.intent_examples))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Set the wording of each training sentence."""
        examples = training_data.intent_examples
        wordings = side_by_side(lambda place: self._worded(examples[place]), len(examples))
        for example, wording in zip(examples, wordings, strict=True):
            example.set(WORDING, wording)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the wording of each message."""
        self._set(messages)
        return messages

    def _set(self, messages: Sequence[Message]) -> None:
        """Set the wording of messages."""
        for message in messages:
            message.set(WORDING, self._worded(message))

    def _worded(self, message: Message) -> str:
        """Return the wording of a message."""
        return _replaced(text_of(message), {**self._corrections(message), **_stand_ins(message)})

    def _corrections(self, message: Message) -> dict[tuple[int, int], str]:
        """Return the spans of misspelt words with what they should be."""
        text = text_of(message)
        mended: dict[tuple[int, int], str] = {}
        for start, end in message.get(UNKNOWN_WORDS, []):
            written = text[start:end]
            # An abbreviation is spelt as it is meant.
            word = self._speller.correct(normalise(written)) if not written.isupper() or text.isupper() else None
            if word:
                mended[start, end] = word
        return mended


def _stand_ins(message: Message) -> dict[tuple[int, int], str]:
    """Return the spans of names, each with an ordinary name of its kind; of several kinds the lexicon's first."""
    language = message.get(LANGUAGE)
    table = lexicon(language if language in available_languages() else "en").stand_ins
    kinds: dict[tuple[int, int], set[str]] = {}
    for entity in message.get(ENTITIES, []):
        kinds.setdefault((entity["start"], entity["end"]), set()).add(entity["entity"])
    chosen = ((span, next((kind for kind in table if kind in found), None)) for span, found in kinds.items())
    return {span: table[kind] for span, kind in chosen if kind}


def _without_names(message: Message) -> str:
    """Return the text with all names cut out."""
    return _replaced(text_of(message), dict.fromkeys(_stand_ins(message), " "))


def _replaced(text: str, spans: Mapping[tuple[int, int], str]) -> str:
    """Replace spans of a text; of overlapping ones the first."""
    pieces, position = [], 0
    for (start, end), piece in sorted(spans.items()):
        if start >= position:
            pieces += [text[position:start], piece]
            position = end
    return "".join([*pieces, text[position:]])
