"""One turn, one transaction: all of it or nothing, once for each message id, in order."""

import asyncio
import logging

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.incoming import Incoming
from bot.startup import Running
from bot.turn import TURNS_AT_ONCE
from knowledge import conversations
from tests.bot.talking import counts, say, texts

SILENT_FAILURES = ["fail", "loop", "silent"]


async def test_state_is_kept_from_turn_to_turn(tiny: Running) -> None:
    """A slot set in one turn is read in the next, and only in the same conversation."""
    assert await texts(tiny, "hello", "hello") == ["1|greet|hello", "2|greet|hello"]
    assert (await say(tiny, "hello", "somebody else"))[0]["text"] == "1|greet|hello"


async def test_answer_is_the_log_row(tiny: Running) -> None:
    """What is answered is what the log holds, and carries the row's id."""
    [message] = await say(tiny, "hello")
    with tiny.database.read() as session:
        row = session.get_one(conversations.LogMessage, message["metadata"]["id"])
        assert (row.text, row.kind, (row.payload or {})["buttons"]) == (
            message["text"],
            "smalltalk",
            message["buttons"],
        )
    assert message["metadata"] | {"id": 0} == {
        "kind": "smalltalk", "intent": "greet", "language": "en", "records": [], "sources": [], "id": 0,
    }  # fmt: skip
    assert message.keys() == {"recipient_id", "text", "buttons", "metadata"}


async def test_repeated_id_five_times_in_parallel_is_one_turn(tiny: Running) -> None:
    """All five get the same answer, and the conversation has moved on by one turn only."""
    answers = await asyncio.gather(*[say(tiny, "hello", message_id="m-1") for _ in range(5)])
    assert all(answer == answers[0] for answer in answers)
    assert counts(tiny) == {"conversation": 1, "log_message": 2, "inbound": 1}
    assert await texts(tiny, "hello") == ["2|greet|hello"]


async def test_same_id_from_another_sender_is_a_turn_of_its_own(tiny: Running) -> None:
    """Message ids are the sender's own: one cannot read another's answers by guessing them."""
    await say(tiny, "hello one", "one", "m-1")
    [message] = await say(tiny, "hello two", "two", "m-1")
    assert message["text"] == "1|greet|hello two"


async def test_without_an_id_every_message_is_a_turn(tiny: Running) -> None:
    """A company may ask the same thing twice."""
    assert await texts(tiny, "hello", "hello") == ["1|greet|hello", "2|greet|hello"]


@pytest.mark.parametrize("said", SILENT_FAILURES)
async def test_failed_turn_leaves_only_the_apology(tiny: Running, said: str) -> None:
    """An action that raises half-way, never ends or says nothing: rolled back, recorded as failed, with an apology."""
    await say(tiny, "hello")
    before = counts(tiny)
    [apology] = await say(tiny, said, message_id="m-1")
    assert apology["metadata"]["kind"] == "error"
    assert str(apology["metadata"]["id"]) in apology["text"]
    assert counts(tiny) == {
        "conversation": before["conversation"],
        "log_message": before["log_message"] + 2,
        "inbound": before["inbound"] + 1,
    }
    assert await say(tiny, said, message_id="m-1") == [apology]
    assert await texts(tiny, "hello") == ["2|greet|hello"]


async def test_failure_is_logged_without_what_the_user_wrote(tiny: Running, caplog: pytest.LogCaptureFixture) -> None:
    """The log names the error's type and place and the log row; neither the user's words nor the error's text."""
    with caplog.at_level(logging.INFO):
        [apology] = await say(tiny, "fail my-secret-words")
    assert f"log_id={apology['metadata']['id']}" in caplog.text
    assert "RuntimeError" in caplog.text
    assert "answers.py" in caplog.text
    assert "secret" not in caplog.text
    assert "Traceback" not in caplog.text


async def test_failure_of_a_new_conversation_does_not_stop_the_next_message(tiny: Running) -> None:
    """The first message may fail; the conversation begins with the second."""
    assert (await say(tiny, "fail"))[0]["metadata"]["kind"] == "error"
    assert await texts(tiny, "hello") == ["1|greet|hello"]


async def test_form_with_validation_interruption_and_end(tiny: Running) -> None:
    """A form asks, validates, survives a question in between and a failing validation, and ends."""
    said = ["fill", "nobody", "hello", "crash", "acme", "Rome", "hello"]
    answers = await texts(tiny, *said)
    apology = answers.pop(4)
    assert answers == [
        "which company?", "which company?", "1|greet|hello", "which company?", "which city?", "ACME in Rome",
        "2|greet|hello",
    ]  # fmt: skip
    assert "number of this failure" in apology


async def test_form_can_be_stopped(tiny: Running) -> None:
    """A rule that ends a form ends it for good."""
    assert (await texts(tiny, "fill", "stop", "hello"))[1:] == ["1|stop|stop", "2|greet|hello"]


async def test_erased_conversation_keeps_nothing_but_the_confirmation(tiny: Running) -> None:
    """What is erased in a turn is not written back by the same turn."""
    await texts(tiny, "hello", "hello")
    [confirmation] = await say(tiny, "erase")
    with tiny.database.read() as session:
        conversation = session.get_one(conversations.Conversation, 1)
        assert conversation.state is None
        assert conversation.language is None
        assert [row.text for row in conversations.messages(session, conversation)] == [confirmation["text"]]
    assert await texts(tiny, "hello") == ["1|greet|hello"]


@pytest.mark.parametrize("text", ["", "   ", "???", "👍", "\u0000\u0007", "…!", "\u200b"])
async def test_input_without_a_word_is_asked_back(tiny: Running, text: str, caplog: pytest.LogCaptureFixture) -> None:
    """Nothing tries to understand it, nothing fails, and the log has no error."""
    with caplog.at_level(logging.INFO):
        [message] = await say(tiny, text)
    assert message["metadata"]["kind"] == "clarify"
    assert caplog.text == ""


async def test_input_over_the_limit_is_asked_back(tiny: Running) -> None:
    """At the limit a message is read, above it not; no more of it than the limit is kept."""
    assert (await say(tiny, "hello " + "x" * 3994))[0]["metadata"]["kind"] == "smalltalk"
    assert (await say(tiny, "hello " + "x" * 3995))[0]["metadata"]["kind"] == "clarify"
    with tiny.database.read() as session:
        conversation = session.get_one(conversations.Conversation, 1)
        said = [row.text or "" for row in conversations.messages(session, conversation) if row.direction == "in"]
    assert [len(text) for text in said] == [4000, 4000]


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("/greet", "greet"),
        ("/start", "greet"),
        ("/Start", "greet"),
        ("/ hello", "greet"),
        ("/thank", "nlu_fallback"),
        ('/thank{"company": "x"}', "nlu_fallback"),
        ('/greet{"company": "x"}', "nlu_fallback"),
        ("/restart", "nlu_fallback"),
        ("//thank", "nlu_fallback"),
    ],
)
async def test_slash_from_a_user_is_plain_text_unless_known(tiny: Running, said: str, intent: str) -> None:
    """Only known commands act; any other `/intent{…}` is understood like every text."""
    [message] = await say(tiny, said)
    assert message["text"].split("|")[1] == intent


async def test_offered_payload_is_obeyed_only_where_it_was_offered(tiny: Running) -> None:
    """Every echo offers `/thank`; to who was never offered it, it is a word that nobody understands."""
    assert await texts(tiny, "/thank", "/thank") == ["1|nlu_fallback|thank", "2|thank|/thank"]
    assert (await say(tiny, "/thank", "a stranger"))[0]["text"] == "1|nlu_fallback|thank"


async def test_lone_surrogate_does_not_break_the_log(tiny: Running) -> None:
    """Text that no encoding can carry is replaced, not an error."""
    assert (await say(tiny, "hello \ud800"))[0]["metadata"]["kind"] == "smalltalk"


async def test_many_conversations_at_once_keep_their_order(tiny: Running) -> None:
    """32 conversations of 5 messages posted at once: no error, and each conversation counts 1 to 5."""

    async def talk(key: str) -> list[str]:
        """Say five things without waiting for the answers."""
        answers = await asyncio.gather(*[say(tiny, f"hello {number}", key) for number in range(1, 6)])
        return [answer[0]["text"] for answer in answers]

    found = await asyncio.gather(*[talk(f"conversation {number}") for number in range(32)])
    assert all(texts == [f"{number}|greet|hello {number}" for number in range(1, 6)] for texts in found)


async def test_write_from_elsewhere_does_not_wait_for_all_turns(tiny: Running) -> None:
    """While 32 conversations are busy, a write of another part of the process lets only a few turns go first."""

    def handled(session: Session) -> int:
        """Return how many turns are committed."""
        return session.scalar(select(func.count()).select_from(conversations.Inbound)) or 0

    turns = [
        asyncio.create_task(say(tiny, "hello", f"conversation {number}")) for number in range(32) for _ in range(4)
    ]
    went_first = []
    while not all(turn.done() for turn in turns):
        with tiny.database.read() as session:
            before = handled(session)
        went_first.append(await asyncio.wrap_future(tiny.database.submit(handled)) - before)
        await asyncio.sleep(0)
    assert len(went_first) > 2
    assert max(went_first) <= TURNS_AT_ONCE
    assert all(turn.result()[0]["metadata"]["kind"] == "smalltalk" for turn in turns)


async def test_state_does_not_grow_with_the_conversation(tiny: Running) -> None:
    """After 60 turns a conversation's state is no larger than after 12, and its slots are still right."""

    def size() -> int:
        """Return the number of events kept."""
        with tiny.database.read() as session:
            return len((session.get_one(conversations.Conversation, 1).state or {})["events"])

    await texts(tiny, *["hello"] * 12)
    early = size()
    answers = await texts(tiny, *["hello"] * 48)
    assert answers[-1] == "60|greet|hello"
    assert size() <= early


async def test_form_that_began_long_ago_goes_on(tiny: Running) -> None:
    """A form stays active when the turns that began it are no longer in the bounded history."""
    await texts(tiny, "fill", *["hello"] * 12)
    assert await texts(tiny, "acme") == ["which city?"]


async def test_caller_that_goes_away_does_not_stop_its_turn(tiny: Running) -> None:
    """The turn is committed and a repeat gets its answer."""
    caller = asyncio.create_task(say(tiny, "hello", message_id="m-1"))
    await asyncio.sleep(0)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    assert (await say(tiny, "hello", message_id="m-1"))[0]["text"] == "1|greet|hello"
    assert counts(tiny)["log_message"] == 2


def test_rehearsal_leaves_nothing(tiny: Running) -> None:
    """What is handled at the start, so that the first user need not wait, is taken back."""
    tiny.engine.rehearse()
    assert counts(tiny) == {"conversation": 0, "log_message": 0, "inbound": 0}


async def test_message_that_staff_try_out_leaves_nothing(tiny: Running) -> None:
    """Neither the message nor what was prepared for it."""

    def prepare(session: Session) -> None:
        """Begin another conversation."""
        conversations.lock(session, "rest", "prepared")

    (answer,) = await tiny.engine.try_out(Incoming("console", "once", "hello"), prepare)
    assert answer["text"].endswith("|greet|hello")
    assert counts(tiny) == {"conversation": 0, "log_message": 0, "inbound": 0}
