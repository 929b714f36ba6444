"""What a company sees when it chats with the real assistant on Telegram."""

import asyncio
import string
from datetime import date, timedelta
from typing import Any

import httpx
import pytest
from icalendar import Calendar
from sqlalchemy.orm import Session

from actions import texts
from bot.telegram.form import open_draft
from knowledge import clock, conversations, enquiry_files, outbox
from knowledge.models import Event
from tests.conftest import NOW
from tests.enquiring import ANSWERS
from tests.telegram.conftest import Chatting, after, log, say
from tests.telegram.double import BOT, USERNAME, wait_until


def test_question_is_answered_with_sources_and_buttons(chatting: Chatting, chat: int) -> None:
    """The answer is HTML with its source line in italics, and a button that shows the sources, once."""
    (answer,) = say(chatting, chat, "Who can host us in South Africa?")
    assert "GreenCape" in answer.text
    assert any(tag == "i" and said.startswith("Source") for tag, said in answer.entities)
    assert [button["text"] for button in answer.buttons][-1] == "Sources"
    (sources,) = after(chatting, chat, lambda: chatting.api.tap(answer, "Sources"))
    assert "https://www.internationalcleantechnetwork.com/" in sources.text
    wait_until(lambda: "Sources" not in [button["text"] for button in answer.buttons], what="taking the button away")
    assert len(answer.buttons) == 3


def test_tapped_button_is_obeyed_once(chatting: Chatting, chat: int) -> None:
    """A tap is answered, acknowledged, and takes the keyboard away; a second tap does nothing."""
    (answer,) = say(chatting, chat, "Who can host us in South Africa?")
    data = answer.buttons[0]["callback_data"]
    (reply,) = after(chatting, chat, chatting.api.query(answer, data))
    assert "GreenCape" in reply.text
    wait_until(lambda: [button["text"] for button in answer.buttons] == ["Sources"], what="taking the buttons away")
    length = len(log(chatting, chat))
    chatting.api.add(chatting.api.query(answer, data))
    wait_until(
        lambda: any("answered already" in str(one.get("text")) for one in chatting.api.called("answerCallbackQuery"))
    )
    assert len(log(chatting, chat)) == length


@pytest.mark.parametrize("data", ["1:0", "999999999:0", "x", "1:sources", "9" * 60, "-1:0", "٣:0"])
def test_made_up_tap_changes_nothing(chatting: Chatting, chat: int, data: str) -> None:
    """A tap on a message of somebody else, or on none, is acknowledged and nothing more."""
    (answer,) = say(chatting, chat, "hello")
    query = chatting.api.query(answer, data)
    chatting.api.add(query)
    number = query["callback_query"]["id"]
    wait_until(
        lambda: [one for one in chatting.api.called("answerCallbackQuery") if one["callback_query_id"] == number]
    )
    assert len(log(chatting, chat)) == 2


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("/start", "Hello"), ("/help", "I can tell you"), ("/privacy", "encrypted"), ("/events", "coming event"),
        ("/human", "secretariat"), ("/status", "reference"), ("/stop", "no news"), ("/settings", "language"),
        ("/language", "language"), ("/cancel", "nothing to cancel"), ("/delete_me", "delete"), ("/nonsense", "/help"),
        ("/start cluster-greencape", "GreenCape"), ("/start event-icn-am-2016", "Cape Town"),
        ("/start event-none", "Hello"), ("/start w-made-up", "link"),
    ],
)  # fmt: skip
def test_command(chatting: Chatting, chat: int, command: str, words: str) -> None:
    """Each command does what it says; deep links lead to records."""
    (answer, *_) = say(chatting, chat, command)
    assert words in answer.text


def test_commands_are_published_in_every_scope(chatting: Chatting) -> None:
    """Commands, name and descriptions are set by API; in groups only those that work there."""
    wait_until(lambda: chatting.api.called("setMyName"), what="publishing")
    scopes = {one["scope"]["type"]: one["commands"] for one in chatting.api.called("setMyCommands")}
    names = {scope: {command["command"] for command in commands} for scope, commands in scopes.items()}
    assert {"help", "privacy", "delete_me"} <= names["all_private_chats"]
    assert "delete_me" not in names["all_group_chats"]
    assert chatting.api.called("setMyDescription")


@pytest.mark.parametrize(
    "content",
    [
        {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}},
        {"photo": [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]},
        {"document": {"file_id": "d", "file_unique_id": "d", "file_name": "plan.pdf"}},
        {
            "sticker": {
                "file_id": "s",
                "file_unique_id": "s",
                "type": "regular",
                "width": 1,
                "height": 1,
                "is_animated": False,
                "is_video": False,
            }
        },
        {"contact": {"phone_number": "+4512345678", "first_name": "Anna"}},
        {"dice": {"emoji": "🎲", "value": 3}},
        {"location": {"latitude": 0.0, "longitude": -150.0}},
    ],
    ids=lambda content: next(iter(content)),
)
def test_what_is_no_text_gets_an_honest_answer(chatting: Chatting, chat: int, content: dict[str, Any]) -> None:
    """It is said what the assistant cannot do with it, and nothing of it is kept."""
    (answer,) = say(chatting, chat, **content)
    assert "Please write" in answer.text or "would you like to know" in answer.text
    assert "4512345678" not in str([row.text for row in log(chatting, chat)])


def test_location_is_a_place(chatting: Chatting, chat: int) -> None:
    """A location near Cape Town is answered as a question for a host there."""
    (answer,) = say(chatting, chat, location={"latitude": -33.9, "longitude": 18.4})
    assert "GreenCape" in answer.text


def test_edited_message_is_no_turn(chatting: Chatting, chat: int) -> None:
    """What is edited later changes nothing."""
    say(chatting, chat, "hello")
    edited = chatting.api.message(chat, "Who can host us in Canada?")["message"]
    chatting.api.add({"edited_message": {**edited, "edit_date": edited["date"]}})
    say(chatting, chat, "thanks")
    assert len(log(chatting, chat)) == 4


def test_group_is_answered_only_when_it_asks(chatting: Chatting, chat: int) -> None:
    """Commands, mentions and replies are answered; nothing else is even kept; what is personal leads elsewhere."""
    group = -chat
    chatting.api.say(group, "Who can host us in Canada?", chat_type="group", user=7)
    (answer,) = say(chatting, group, f"hey @{USERNAME} who can host us in South Africa?", chat_type="group", user=7)
    assert "GreenCape" in answer.text
    apply = next(button for button in answer.buttons if button["text"].startswith("Apply"))
    assert apply["url"] == f"https://t.me/{USERNAME}?start=apply"
    (personal,) = say(chatting, group, f"/apply@{USERNAME}", chat_type="group", user=7)
    assert personal.buttons[0]["url"] == f"https://t.me/{USERNAME}?start=apply"
    (wish,) = say(chatting, group, f"hey @{USERNAME} we want to apply for the passport", chat_type="group", user=7)
    assert "private" in wish.text
    first = log(chatting, group)[0]
    assert first.text == "hey who can host us in South Africa?"


def test_enquiry_takes_own_contact_and_file(chatting: Chatting, chat: int) -> None:
    """The name comes from the user's own contact only; a file is kept encrypted; the enquiry is filed with it."""
    chatting.api.files["plan"] = b"a plan that nobody else may read"
    document = {
        "file_id": "plan",
        "file_unique_id": "plan",
        "file_name": "plan.pdf",
        "mime_type": "application/pdf",
        "file_size": 32,
    }
    contact = {"phone_number": "+45 1", "first_name": "Anna", "last_name": "Jensen"}
    answers = say(chatting, chat, "/apply")
    shared = False
    for _ in range(25):
        row = log(chatting, chat)[-1]
        metadata = (row.payload or {})["metadata"]
        if metadata["kind"] != "form":
            break
        if metadata["field"] == "contact_name" and not shared:
            shared = True
            keyboard = answers[-1].markup["keyboard"]
            assert keyboard[0][0]["request_contact"] is True
            (refused,) = say(chatting, chat, contact={**contact, "user_id": chat + 1})
            assert "somebody else" in refused.text
            (kept,) = say(chatting, chat, document=document)
            assert "plan.pdf" in kept.text
            answers = say(chatting, chat, contact={**contact, "user_id": chat})
            assert "role" in answers[-1].text
        else:
            answers = say(chatting, chat, ANSWERS[metadata["field"]])
    assert "is stored under the reference" in answers[-1].text or "is stored under the reference" in answers[0].text
    with chatting.program.database.read() as session:
        found = conversations.find(session, "telegram", outbox.key(BOT, chat))
        assert found is not None
        (file,) = enquiry_files.of_conversation(session, found.id)
        assert (file.name, file.content) == ("plan.pdf", chatting.api.files["plan"])
        assert file.enquiry_id is not None
    raw = chatting.program.database.file
    assert raw is not None
    assert b"nobody else may read" not in raw.read_bytes()
    say(chatting, chat, "/delete_me")
    say(chatting, chat, "yes")
    with chatting.program.database.read() as session:
        assert enquiry_files.of_conversation(session, found.id) == []


def test_enquiry_goes_on_after_days(chatting: Chatting, chat: int) -> None:
    """Whoever comes back after days is asked on where the form was left; what was said is kept."""
    say(chatting, chat, "/apply")
    say(chatting, chat, "Acme ApS")
    clock.freeze(NOW + timedelta(days=9))
    (status, question) = say(chatting, chat, "/status")
    assert "Acme ApS" in status.text
    assert "country" in question.text
    (asked,) = say(chatting, chat, "Denmark")
    assert "home cluster" in asked.text


def test_file_that_is_not_kept_is_told(chatting: Chatting, chat: int) -> None:
    """A file over 10 MB, by what Telegram says or in truth, one that cannot be fetched, and a sixth one are refused."""
    large = enquiry_files.LARGEST + 1
    chatting.api.files |= {"large": b"x" * large, "small": b"x"}

    def sent(name: str, size: int) -> str:
        """Send a file; return what is said."""
        document = {"file_id": name, "file_unique_id": name, "file_name": f"{name}.pdf", "file_size": size}
        return say(chatting, chat, document=document)[-1].text

    say(chatting, chat, "/apply")
    assert "larger than 10 MB" in sent("small", large)
    assert "larger than 10 MB" in sent("large", 1)
    assert "could not fetch" in sent("gone", 1)
    assert ["is kept" in sent("small", 1) for _ in range(5)] == [True] * 5
    assert "5 files at most" in sent("small", 1)


def test_cancel_ends_the_enquiry(chatting: Chatting, chat: int) -> None:
    """/cancel asks once, as the word does, and then deletes."""
    say(chatting, chat, "/apply")
    (asked,) = say(chatting, chat, "/cancel")
    assert "cancel your enquiry" in asked.text
    (done,) = after(chatting, chat, lambda: chatting.api.tap(asked, "Yes"))
    assert "is cancelled" in done.text


@pytest.mark.parametrize("command", ["/privacy", "/events water", "/status", "/start cluster-greencape", "/apply", ""])
def test_command_or_place_is_no_answer_to_the_form(chatting: Chatting, chat: int, command: str) -> None:
    """What a command or a location asks is answered beside the form, which asks on; it is not the company's name."""
    say(chatting, chat, "/apply")
    place = {} if command else {"location": {"latitude": -33.9, "longitude": 18.4}}
    answers = say(chatting, chat, command, **place)
    assert answers[-1].text.endswith("What is the name of your company?")
    with chatting.program.database.read() as session:
        found = conversations.find(session, "telegram", outbox.key(BOT, chat))
        draft = open_draft(found)
    assert draft is not None
    assert not draft.answers


def test_settings_change_the_language_of_the_form(chatting: Chatting, chat: int) -> None:
    """A button of /settings is obeyed in the middle of the form; the question follows in the new language."""
    say(chatting, chat, "/apply")
    (settings,) = say(chatting, chat, "/settings")
    answers = after(chatting, chat, lambda: chatting.api.tap(settings, "Deutsch"))
    assert answers[-1].text == texts.text("de", "enquiry-ask-company")


def test_deletion_within_the_form_asks_and_obeys(chatting: Chatting, chat: int) -> None:
    """/delete_me asks once; its button deletes, also while the form is open."""
    say(chatting, chat, "/apply")
    say(chatting, chat, "Acme ApS")
    (asked,) = say(chatting, chat, "/delete_me")
    (done,) = after(chatting, chat, lambda: chatting.api.tap(asked, "Yes"))
    assert "is deleted" in done.text
    assert "Acme ApS" not in str([row.text for row in log(chatting, chat)])


HOSTILE = [
    "<b>bold</b> & <script>alert(1)</script> </i>",
    "*bold* _it_ [x](tg://user?id=1) `code` \\ ||spoiler||",
    "&lt;b&gt; &amp; &#60; &nosuch;",
    "x" * 3999,
    "\ud800 half a pair \udfff",
    "\u202eevil\u202c \u2066turned\u2069",
    " ".join(f"https://example.org/{number}" for number in range(120)),
    "\x00\x07control",
    "😀" * 1900,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_company_name_arrives_readable(chatting: Chatting, chat: int, text: str) -> None:
    """What users write is repeated by the form; nothing of it is read as markup or turns the text around."""
    say(chatting, chat, "/apply")
    answers = say(chatting, chat, text)
    answers += say(chatting, chat, "change the company")
    assert answers
    assert all(one.text.strip() for one in answers)
    shown = "".join(one.text for one in answers)
    assert not set(shown) & set("\u202e\u2066\x00\x07")
    with chatting.program.database.read() as session:
        found = conversations.find(session, "telegram", outbox.key(BOT, chat))
        assert found
        assert not [row for row in conversations.messages(session, found) if row.delivery == "failed"]


def test_coming_event_offers_calendar_and_map(chatting: Chatting, chat: int, workshop: str) -> None:
    """The buttons of a coming event send its calendar file and its place."""
    (answer,) = say(chatting, chat, f"/start event-{workshop}")
    assert answer.text.count(f"Workshop {chat}") == 1  # the answer has a card, too
    titles = [button["text"] for button in answer.buttons]
    assert {"Add to calendar", "Show on the map", "Sources"} <= set(titles)
    _, file = after(chatting, chat, lambda: chatting.api.tap(answer, "Add to calendar"))
    calendar = Calendar.from_ical(file.fields["document"]["content"])
    (entry,) = calendar.walk("VEVENT")
    assert (file.method, entry["summary"]) == ("sendDocument", f"Workshop {chat}")
    assert (entry.decoded("dtstart"), entry.decoded("dtend")) == (date(2027, 3, 1), date(2027, 3, 3))
    _, venue = after(chatting, chat, lambda: chatting.api.tap(answer, "Show on the map"))
    assert venue.method == "sendVenue"
    assert float(venue.fields["latitude"]) == pytest.approx(55.7, abs=0.2)


def test_event_without_exact_days_offers_no_calendar(chatting: Chatting, chat: int, workshop: str) -> None:
    """Of an event of which only the month is known there is no calendar file, and so no button for one."""

    def blur(session: Session) -> None:
        """Leave only the month."""
        event = session.get_one(Event, workshop)
        event.date_start, event.ends, event.precision = "2027-03", date(2027, 3, 31), "month"

    chatting.program.database.write(blur)
    (answer,) = say(chatting, chat, f"/start event-{workshop}")
    assert [button["text"] for button in answer.buttons] == ["Sources", "Show on the map"]


async def test_conversation_of_the_widget_is_carried_over(chatting: Chatting, chat: int) -> None:
    """A link from the widget brings the conversation along, once; an enquiry begun there goes on here."""
    async with httpx.AsyncClient(base_url=chatting.url) as web:
        token = (await web.post("/widget/session", json={"site": ""})).json()["token"]
        headers = {"Authorization": f"Bearer {token}"}
        assert (await web.post("/widget/telegram", headers=headers)).status_code == 404
        for number, text in enumerate(["We want to apply", "Acme ApS"]):
            await web.post("/widget/messages", headers=headers, json={"id": str(number), "text": text})
        url = (await web.post("/widget/telegram", headers=headers)).json()["url"]
    start = url.partition("start=")[2]
    assert len(start) <= 64
    assert set(start) <= set(string.ascii_letters + string.digits + "_-")
    welcome, question = await asyncio.to_thread(say, chatting, chat, f"/start {start}")
    assert "Here we go on" in welcome.text
    assert "country" in question.text
    (again,) = await asyncio.to_thread(say, chatting, chat + 10_000, f"/start {start}")
    assert "has been used" in again.text
    answers = await asyncio.to_thread(say, chatting, chat, "Denmark")
    assert "home cluster" in answers[-1].text
    await asyncio.to_thread(say, chatting, chat, "/cancel")
    await asyncio.to_thread(say, chatting, chat, "yes")
    assert "Acme ApS" not in str([row.text for row in log(chatting, chat)])
