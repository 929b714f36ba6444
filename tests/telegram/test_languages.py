"""Chats in other languages than English: what the channel says itself, what the assistant answers, all buttons."""

from typing import Any

import pytest
from icalendar import Calendar

from actions import texts
from tests.telegram.conftest import Chatting, after, log, say
from tests.telegram.double import Sent, wait_until

LANGUAGES = ("da", "de")
# Per command, words of the answer in Danish and in German.
COMMANDS = {
    "/start": ("Hej", "Guten Tag"),
    "/help": ("Jeg kan fortælle", "Ich kann Ihnen sagen"),
    "/settings": ("Jeg svarer på dansk", "Ich antworte auf Deutsch"),
    "/language": ("Hvilket sprog", "Welche Sprache"),
    "/privacy": ("Hvad jeg gemmer", "Was ich speichere"),
    "/events": ("noget kommende arrangement", "Keine kommende Veranstaltung"),
    "/human": ("ICN-sekretariatet", "Das ICN-Sekretariat"),
    "/status": ("forespørgsel", "Anfrage"),
    "/stop": ("ingen nyheder", "keine Neuigkeiten"),
    "/cancel": ("intet at annullere", "nichts abzubrechen"),
    "/nonsense": ("kender ikke kommandoen", "kenne ich nicht"),
    "/delete_me": ("Skal jeg slette", "Soll ich alles löschen"),
    "/start w-made-up": ("Linket", "Dieser Link"),
    "/start cluster-greencape": ("GreenCape", "GreenCape"),
}
NO_TEXT: dict[str, Any] = {
    "voice": {"file_id": "v", "file_unique_id": "v", "duration": 1},
    "photo": [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}],
    "document": {"file_id": "d", "file_unique_id": "d", "file_name": "plan.pdf"},
    "contact": {"phone_number": "+4512345678", "first_name": "Anna"},
    "dice": {"emoji": "🎲", "value": 3},
}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Return a language."""
    return str(request.param)


def told(chatting: Chatting, chat: int, language: str, text: str = "", **more: Any) -> list[Sent]:
    """Write something in an app of this language, or send something else; return what arrives, all of it in it."""
    before = len(log(chatting, chat))
    found = say(chatting, chat, text, **more, sender={"language_code": f"{language}-XX"})
    said = [row.payload["metadata"] for row in log(chatting, chat)[before + 1 :] if row.payload]
    assert {one["language"] for one in said} == {language}
    return found


def test_commands_answer_in_the_language_of_the_app(chatting: Chatting, chat: int, language: str) -> None:
    """Until something is written, the chat's language is that of the user's app."""
    for command, words in COMMANDS.items():
        answers = told(chatting, chat, language, command)
        assert words[LANGUAGES.index(language)] in answers[0].text, command


def test_what_is_no_text_is_answered_in_the_language(chatting: Chatting, chat: int, language: str) -> None:
    """So are a location where nothing is, and what cannot be read."""
    for kind, content in NO_TEXT.items():
        (answer,) = told(chatting, chat, language, **{kind: content})
        assert answer.text == texts.text(language, f"telegram-got-{kind}")
    (answer,) = told(chatting, chat, language, location={"latitude": 0.0, "longitude": -150.0})
    assert answer.text == texts.text(language, "telegram-nowhere")


def test_written_language_counts_and_settings_change_it(chatting: Chatting, chat: int, language: str) -> None:
    """Whoever writes German is answered so, whatever the app; the settings' button chooses for good."""
    question = {"da": "Hvem kan tage imod os i Sydafrika?", "de": "Wer kann uns in Südafrika empfangen?"}[language]
    (answer,) = told(chatting, chat, "en", "/help")
    (answer,) = say(chatting, chat, question)
    assert [one["text"] for one in answer.buttons][-1] == texts.text(language, "telegram-button-sources")
    after(chatting, chat, lambda: chatting.api.tap(answer, texts.text(language, "telegram-button-sources")))
    assert chatting.api.to(chat)[-1].text.startswith(texts.text(language, "telegram-sources"))
    data = answer.buttons[0]["callback_data"]
    after(chatting, chat, chatting.api.query(answer, data))
    chatting.api.add(chatting.api.query(answer, data))
    done = texts.text(language, "telegram-tap-done")
    wait_until(lambda: done in [one.get("text") for one in chatting.api.called("answerCallbackQuery")])
    (settings,) = say(chatting, chat, "/settings")
    assert settings.text == texts.text(language, "telegram-settings", name={"da": "dansk", "de": "Deutsch"}[language])
    after(chatting, chat, lambda: chatting.api.tap(settings, "Italiano"))
    say(chatting, chat, "/help")
    assert [row.payload["metadata"]["language"] for row in log(chatting, chat)[-1:] if row.payload] == ["it"]


def test_enquiry_is_cancelled_in_the_language(chatting: Chatting, chat: int, language: str) -> None:
    """The form's questions, its buttons, and the contact's button are in the language; /cancel works in it."""
    told(chatting, chat, language, "/apply")
    (asked,) = told(chatting, chat, language, "/cancel")
    assert asked.text == texts.text(language, "enquiry-cancel-ask")
    yes = texts.text(language, "enquiry-button-yes")
    (done,) = after(chatting, chat, lambda: chatting.api.tap(asked, yes))
    assert done.text == texts.text(language, "enquiry-cancelled")


def test_commands_are_published_in_the_language(chatting: Chatting, language: str) -> None:
    """Telegram shows the menu, the name and the description in the language of the app."""
    wait_until(lambda: len(chatting.api.called("setMyName")) > len(texts.languages()), what="publishing")
    for method, name in (("setMyDescription", "description"), ("setMyName", "name")):
        said = {one.get("language_code"): one[name] for one in chatting.api.called(method)}
        assert said[language] == texts.text(language, f"telegram-{name}")
    private = [one for one in chatting.api.called("setMyCommands") if one["scope"]["type"] == "all_private_chats"]
    menu = {one.get("language_code"): one["commands"] for one in private}
    listed = {one["command"]: one["description"] for one in menu[language]}
    assert listed["apply"] == texts.text(language, "telegram-command-apply")
    assert listed.keys() == {one["command"] for one in menu["en"]}


def test_calendar_file_speaks_the_language(chatting: Chatting, chat: int, language: str, workshop: str) -> None:
    """What the calendar entry says beside the record's own words is in the chat's language."""
    (answer,) = told(chatting, chat, language, f"/start event-{workshop}")
    button = texts.text(language, "telegram-button-calendar")
    said, file = after(chatting, chat, lambda: chatting.api.tap(answer, button))
    assert texts.text(language, "telegram-calendar", event=f"Workshop {chat}") == said.text.partition("\n")[0]
    (entry,) = Calendar.from_ical(file.fields["document"]["content"]).walk("VEVENT")
    assert {"da": "Kilde", "de": "Quelle"}[language] in str(entry["description"])
