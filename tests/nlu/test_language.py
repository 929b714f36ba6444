"""The language of a message is told where there is enough of it, and kept otherwise."""

import pytest
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message

from nlu.language import LanguageIdentifier, identify
from tests.nlu.conftest import CONTEXT, ROOT

SEVEN = ("en", "da", "de", "es", "fr", "it", "sv")


@pytest.mark.parametrize(
    ("text", "known", "language"),
    [
        ("Welche Cluster helfen uns in Kanada weiter?", None, "de"),
        ("Quel cluster peut nous accueillir au Canada ?", "en", "fr"),
        ("Hvilken klynge kan hjælpe os i Sydafrika med vand?", None, "da"),
        ("Vilket kluster kan hjälpa oss att hitta partner?", None, "sv"),
        ("which cluster can help us there", "de", "en"),
        ("ok", "it", "it"),
        ("2027", "sv", "sv"),
        ("", None, "en"),
        ("?", "fr", "fr"),
    ],
)
def test_a_language_is_told_by_enough_words(text: str, known: str | None, language: str) -> None:
    """Few words keep the conversation's language."""
    assert identify(text, SEVEN, known) == language


def message(text: str, *names: str, **metadata: str) -> Message:
    """Return a message in which some names were found."""
    spans = [{"entity": "place", "start": text.index(name), "end": text.index(name) + len(name)} for name in names]
    return Message({"text": text, ENTITIES: spans, "metadata": metadata})


@pytest.fixture
def identifier(tmp_path_factory: pytest.TempPathFactory) -> LanguageIdentifier:
    """Return the component for all seven languages."""
    storage = LocalModelStorage.create(tmp_path_factory.mktemp("model"))
    return LanguageIdentifier.create({"languages": list(SEVEN)}, storage, Resource("language"), CONTEXT)


def tracker(language: str | None) -> DialogueStateTracker:
    """Return a conversation held in a language."""
    found = DialogueStateTracker("somebody", Domain.load(str(ROOT / "domain")).slots)
    found.update(SlotSet("language", language))
    return found


def test_names_never_switch_the_language(identifier: LanguageIdentifier) -> None:
    """Not even four of them."""
    names = ("København", "Malmö", "Grenoble", "Île-de-France")
    found = identifier.process([message(", ".join(names), *names)], tracker("es"))[0]
    assert found.as_dict(only_output_properties=True)["language"] == "es"


def test_the_conversations_language_is_its_slot_or_told_with_the_message(identifier: LanguageIdentifier) -> None:
    """What comes with the message counts first; a language that is none of ours counts not at all."""
    assert identifier.process([message("ok")], tracker("da"))[0].get("language") == "da"
    assert identifier.process([message("ok", language="it")], tracker("da"))[0].get("language") == "it"
    assert identifier.process([message("ok", language="tlh")], tracker(None))[0].get("language") == "en"
