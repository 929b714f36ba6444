"""Names and typos do not decide an intent."""

from pathlib import Path

import pytest
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.gazetteer import Gazetteer
from nlu.importer import WORDING
from nlu.spelling import Speller
from nlu.wording import WordingFinder
from tests.nlu.conftest import CONTEXT, sentences


@pytest.fixture(scope="session")
def wording(tmp_path_factory: pytest.TempPathFactory) -> WordingFinder:
    """Train on the project's sentences and load."""
    storage = LocalModelStorage.create(tmp_path_factory.mktemp("model"))
    resource = Resource("wording")
    WordingFinder.create({}, storage, resource, CONTEXT).train(sentences())
    return WordingFinder.load({}, storage, resource, CONTEXT)


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    ("said", "worded"),
    [
        ("who is the contcat in Grenoble?", "who is the contact in Belgium?"),
        ("phone nummber of GreenCape", "phone number of the cluster"),
        ("what is WISP", "what is WISP"),
        ("host in Grenble for hydrogn", "host in Belgium for water"),
        ("thanks", "thanks"),
    ],
)
def test_typos_are_mended_and_names_stood_in_for(
    gazetteer: Gazetteer, wording: WordingFinder, said: str, worded: str
) -> None:
    """Misspelt names are names, not words to mend; abbreviations are spelt as they are meant."""
    message = wording.process(gazetteer.process([Message({"text": said, "language": "en"})]))[0]
    assert message.get(WORDING) == worded


def test_training_reads_the_seeds_names_without_a_store(gazetteer: Gazetteer, wording: WordingFinder) -> None:
    """A model depends on the repository alone."""
    example = Message({"text": "events in Graz", "language": "en", "intent": "find_event"})
    data = wording.process_training_data(gazetteer.process_training_data(TrainingData([example])))
    assert data.intent_examples[0].get(WORDING) == "events in Belgium"


def test_a_speller_survives_saving(tmp_path: Path) -> None:
    """It learns what several sentences say, prefers the frequent word, and leaves short words alone."""
    speller = Speller.learn(["which cluster helps"] * 5 + ["whisk"] * 3 + ["rare"] * 2)
    speller.save(tmp_path)
    for found in (speller, Speller.load(tmp_path)):
        assert found.correct("clsuter") == "cluster"
        assert found.correct("whick") == "which"
        assert found.correct("rarr") is None
        assert found.correct("hel") is None
        assert found.correct("12345") is None
