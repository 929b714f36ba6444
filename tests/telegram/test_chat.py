"""What a company sees when it chats with the real assistant on Telegram."""

import itertools

from tests.telegram.conftest import Chatting
from tests.telegram.double import Sent, wait_until

_chats = itertools.count(50_001)


def ask(chatting: Chatting, chat_id: int, text: str, **more: object) -> Sent:
    """Write something; return the next message that arrives."""
    before = len(chatting.api.to(chat_id))
    chatting.api.say(chat_id, text, **more)
    return wait_until(lambda: chatting.api.to(chat_id)[before:], what=f"an answer to {text}")[-1]


def test_question_is_answered_with_sources_and_buttons(chatting: Chatting) -> None:
    """A question by getUpdates gets the assistant's answer as HTML, its source line in italics."""
    answer = ask(chatting, next(_chats), "Who can host us in South Africa?")
    assert "GreenCape" in answer.text
    assert answer.fields["parse_mode"] == "HTML"
    assert any(tag == "i" and said.startswith("Source") for tag, said in answer.entities)
    assert [button["text"] for button in answer.buttons][-1] == "Sources"
    print(answer.text, answer.buttons)
