"""The conversation's language is kept in its slots, whoever brought it."""

from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.language import KeepLanguage, Language, foreign
from actions.texts import languages
from actions.turn import Turn


async def kept(latest: dict[str, Any], **slots: str) -> dict[str, Any]:
    """Return the slots that a message changes."""
    tracker = Tracker("1", slots, latest, [], False, None, {}, None)
    return {event["name"]: event["value"] for event in await KeepLanguage().run(CollectingDispatcher(), tracker, {})}


async def test_what_was_understood_is_kept() -> None:
    """With how it is known; nothing is set anew that stays."""
    heard = {"conversation_language": "fr", "language_by": "heard", "language": "en"}
    assert await kept(heard) == {"language": "fr", "language_by": "heard"}
    assert await kept(heard, language="fr", language_by="heard") == {}


async def test_a_button_keeps_the_language_and_the_channel_may_begin_or_change_it() -> None:
    """A payload has no words of its own."""
    offered = {"metadata": {"language": "de"}}
    assert await kept({}, language="fr") == {}
    assert await kept(offered) == {"language": "de", "language_by": "channel", "language_offered": "de"}
    assert await kept(offered, language="fr", language_offered="de") == {}
    changed = {"language": "de", "language_by": "chosen", "language_offered": "de"}
    assert await kept(offered, language="fr", language_offered="fr") == changed


@pytest.mark.parametrize("said", ["auf Deutsch bitte", "deutsch", "back to German please", "en allemand", "på tysk"])
@pytest.mark.parametrize("language", languages())
def test_a_language_is_known_by_its_name_in_any(said: str, language: str) -> None:
    """Whoever wants his own language calls it by its own name, often."""
    assert Language().reply(Turn("switch_language", said, language=language)).language == "de"


@pytest.mark.parametrize("language", languages())
def test_a_foreign_message_is_told_what_is_spoken(language: str) -> None:
    """With a button for each language, titled in that language."""
    (message,) = foreign(Turn("nlu_fallback", "哪个集群", language=language, foreign=True)).messages
    titles = ["Dansk", "Deutsch", "English", "Español", "Français", "Italiano", "Svenska"]
    assert [button.title for button in message.buttons] == titles
    assert message.buttons[1].payload == '/switch_language{"language": "de"}'
