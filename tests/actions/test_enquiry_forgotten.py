"""What was typed for a draft is gone when the draft is: from the log, from the state, and from the form."""

from collections.abc import Iterator
from functools import partial
from uuid import uuid4

import orjson
import pytest
from sqlalchemy import select

from bot.settings import Settings
from knowledge import conversations, enquiries
from knowledge.conversations import Conversation
from knowledge.database import Database
from knowledge.keys import Keys
from tests.enquiring import ANSWERS, fill
from tests.talk import say

TYPED = ("Acme ApS", "Anna Jensen", "anna@acme.dk", "leak detection", "www.acme.dk")


@pytest.fixture
def store(server: str, settings: Settings) -> Iterator[Database]:
    """Open the server's store beside it."""
    found = Database(settings.database(), Keys.from_secret(settings.secret()))
    yield found
    found.close()


def held(store: Database, sender: str) -> str:
    """Return all that is stored of a conversation, decrypted, as one text."""
    with store.read() as session:
        row = session.scalars(select(Conversation).where(Conversation.key == sender)).one()
        log = [[one.text, one.payload] for one in conversations.messages(session, row)]
        filed = [one.answers for one in enquiries.of_conversation(session, row.id)]
        return orjson.dumps([row.state, log, filed]).decode()


@pytest.mark.parametrize("ending", [("cancel", "yes"), ("no",)])
def test_forgotten_with_the_draft(server: str, store: Database, ending: tuple[str, ...]) -> None:
    """Cancelled, or without consent, nothing typed is left; what was said before the draft is."""
    sender = uuid4().hex
    talk = partial(say, server, sender)
    talk("Who can host us in South Africa?")
    fill(talk, talk("I want to apply for the Passport"), until="consent")
    assert all(typed in held(store, sender) for typed in TYPED)
    for word in ending:
        last = talk(word)
    assert last[-1]["metadata"]["kind"] == "confirmation"
    left = held(store, sender)
    assert [typed for typed in TYPED if typed in left] == []
    assert "Who can host us in South Africa?" in left
    assert talk("and in Canada?")[-1]["metadata"]["records"] == ["cluster:ecotech-quebec"]


def test_deletion_takes_draft_and_filed_enquiries(server: str, store: Database) -> None:
    """With all data deleted neither the filed enquiry nor the draft of a second one is left."""
    sender = uuid4().hex
    talk = partial(say, server, sender)
    fill(talk, talk("I want to apply for the Passport"))
    fill(talk, talk("I want to apply for Canada"), ANSWERS, until="timing")
    talk("please delete all my data")
    assert talk("yes")[-1]["metadata"]["kind"] == "confirmation"
    assert [typed for typed in TYPED if typed in held(store, sender)] == []
    assert talk("what is the status of my enquiry?")[-1]["metadata"]["kind"] == "clarify"


def test_withdrawal_empties_the_enquiry(server: str, store: Database) -> None:
    """The answers go from the enquiry; its state can still be asked for."""
    sender = uuid4().hex
    talk = partial(say, server, sender)
    fill(talk, talk("I want to apply for the Passport"))
    talk("withdraw my enquiry")
    with store.read() as session:
        row = session.scalars(select(Conversation).where(Conversation.key == sender)).one()
        assert [one.answers for one in enquiries.of_conversation(session, row.id)] == [None]
    assert "withdrawn" in talk("what is the status of my enquiry?")[-1]["text"]
