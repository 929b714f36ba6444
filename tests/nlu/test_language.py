"""The language of a message is told where there is enough of it, and the conversation's is kept otherwise."""

from collections.abc import Iterator
from functools import cache

import pytest
import yaml
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActiveLoop, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message

from nlu.language import CHANNEL, CHOSEN, FOREIGN, HEARD, LanguageIdentifier
from nlu.text import words
from tests.nlu.conftest import CONTEXT, ROOT, sentences

QUESTIONS = ROOT / "tests" / "questions"
SENTENCE = 4  # words, names included
ENOUGH = 0.97


@pytest.fixture(scope="module")
def identifier(tmp_path_factory: pytest.TempPathFactory) -> LanguageIdentifier:
    """Train the component on the project's sentences and load it again, as the server does."""
    storage = LocalModelStorage.create(tmp_path_factory.mktemp("model"))
    resource = Resource("language")
    LanguageIdentifier.create({"languages": None}, storage, resource, CONTEXT).train(sentences())
    return LanguageIdentifier.load({"languages": None}, storage, resource, CONTEXT)


def message(text: str, *names: str, **metadata: str) -> Message:
    """Return a message in which some names were found."""
    spans = [{"entity": "place", "start": text.index(name), "end": text.index(name) + len(name)} for name in names]
    return Message({"text": text, ENTITIES: spans, "metadata": metadata})


@cache
def domain() -> Domain:
    """Read the project's domain, which takes longer than telling a language."""
    return Domain.load(str(ROOT / "domain"))


def tracker(language: str | None, by: str = HEARD, offered: str | None = None) -> DialogueStateTracker:
    """Return a conversation held in a language."""
    found = DialogueStateTracker("somebody", domain().slots)
    slots = {"language": language, "language_by": by if language else None, "language_offered": offered}
    for name, value in slots.items():
        found.update(SlotSet(name, value))
    return found


def goes_on(identifier: LanguageIdentifier, said: Message, before: DialogueStateTracker) -> tuple[str, str]:
    """Return the conversation's language after a message, and how it is known."""
    found = identifier.process([said], before)[0].as_dict(only_output_properties=True)
    return found["conversation_language"], found["language_by"]


@pytest.mark.parametrize(
    ("text", "known", "by", "language"),
    [
        ("Welche Cluster helfen uns in Kanada weiter?", None, HEARD, "de"),
        ("Quel cluster peut nous accueillir au Canada ?", "en", HEARD, "fr"),
        ("Hvilken klynge kan hjælpe os i Sydafrika med vand?", None, HEARD, "da"),
        ("Vilket kluster kan hjälpa oss att hitta partner?", None, HEARD, "sv"),
        ("vilken klunga kan hjalpa oss i soder", "da", HEARD, "sv"),
        ("che cosa costa?", "es", HEARD, "it"),
        ("que cuesta esto", "it", HEARD, "es"),
        ("hvad koster det", "de", HEARD, "da"),
        ("was kostet das", "sv", HEARD, "de"),
        ("which cluster can help us there", "de", HEARD, "en"),
        ("hola", None, HEARD, "es"),
        ("merci", "de", HEARD, "de"),
        ("ok", "it", HEARD, "it"),
        ("2027", "sv", HEARD, "sv"),
        ("anna.jensen@example.com", "fr", HEARD, "fr"),
        ("", None, HEARD, "en"),
        ("?", "fr", HEARD, "fr"),
        ("who is there", "de", CHOSEN, "de"),
        ("please tell me which clusters there are", "de", CHOSEN, "en"),
        ("bonjour", "de", CHANNEL, "fr"),
        ("ok", "de", CHANNEL, "de"),
    ],
)
def test_a_language_is_left_by_enough_words(
    identifier: LanguageIdentifier, text: str, known: str | None, by: str, language: str
) -> None:
    """A chosen one by more than one heard, and one that the channel offered by a word."""
    assert goes_on(identifier, message(text), tracker(known, by))[0] == language


def questions() -> Iterator[tuple[str, str]]:
    """Yield the language and text of the questions that are sentences."""
    for path in QUESTIONS.glob("*/*.yml"):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8")):
            if len(words(entry["ask"])) >= SENTENCE:
                yield path.parent.name, entry["ask"]


def test_the_language_of_sentences_is_told(identifier: LanguageIdentifier) -> None:
    """Of nearly all of the questions on file, in each language."""
    asked = list(questions())
    heard = [(language, text, goes_on(identifier, message(text), tracker(None))[0]) for language, text in asked]
    for language in {language for language, _ in asked}:
        own = [(text, found) for told, text, found in heard if told == language]
        wrong = [(text, found) for text, found in own if found != language]
        assert len(own) > 60
        assert len(wrong) <= (1 - ENOUGH) * len(own), wrong


def test_names_never_switch_the_language(identifier: LanguageIdentifier) -> None:
    """Not even four of them."""
    names = ("København", "Malmö", "Grenoble", "Île-de-France")
    assert goes_on(identifier, message(", ".join(names), *names), tracker("es"))[0] == "es"


def test_the_channels_language_begins_and_a_changed_one_is_a_choice(identifier: LanguageIdentifier) -> None:
    """A language that is none of ours counts not at all."""
    assert goes_on(identifier, message("ok", language="it"), tracker(None)) == ("it", CHANNEL)
    assert goes_on(identifier, message("ok", language="it"), tracker("da", offered="it")) == ("da", HEARD)
    assert goes_on(identifier, message("ok", language="it"), tracker("da", offered="de")) == ("it", CHOSEN)
    assert goes_on(identifier, message("ok", language="tlh"), tracker(None)) == ("en", CHANNEL)


def test_a_form_stays_in_its_language_and_is_read_in_the_answers(identifier: LanguageIdentifier) -> None:
    """A description may be pasted in English."""
    before = tracker("de")
    before.update(ActiveLoop("enquiry_form"))
    found = identifier.process([message("We make sensors for water networks")], before)[0]
    assert (found.get("language"), found.get("conversation_language")) == ("en", "de")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Welk cluster kan ons ontvangen in Zuid-Afrika?", "nl"),
        ("Który klaster może nas przyjąć w Brazylii?", "pl"),
        ("哪个集群可以接待我们", "zh"),
        ("أي مجموعة يمكنها استضافتنا؟", "ar"),
        ("Какой кластер может нас принять?", "ru"),
        ("Hva koster passet, og hvem kan hjelpe oss?", None),
        ("how do i renew my danish passport", None),
        ("hjkl hjkl hjkl", None),
    ],
)
def test_a_language_that_is_none_of_ours_is_noticed(
    identifier: LanguageIdentifier, text: str, code: str | None
) -> None:
    """Norwegian is near enough to Danish to be answered; nonsense is no language."""
    assert identifier.process([message(text)], tracker(None))[0].get(FOREIGN) == code
