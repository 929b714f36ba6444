"""What comes in and goes out when things go wrong: poison, blocked chats, new ids, refused markup, slow answers."""

import time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from knowledge import conversations, outbox
from knowledge.conversations import LogMessage
from knowledge.telegram import DEAD, HANDLED, TelegramChat, TelegramUpdate
from tests.telegram import double
from tests.telegram.conftest import Chatting, queue, state
from tests.telegram.double import BOT, Sent, wait_until

POISON: list[Any] = [
    {"message": {"message_id": "x", "date": "yesterday", "chat": 7}},
    {"message": {"message_id": 1, "date": 10**30, "chat": {"id": 601, "type": "private"}}},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": 601, "type": "private"}, "text": {"no": "text"}}},
    {"message": {"message_id": 1, "date": 1, "chat": {"id": 10**40, "type": "private"}, "text": "hello"}},
    {"message": []},
    {"callback_query": {"id": "1"}},
    {"unheard_of": True},
]


@pytest.mark.parametrize("content", POISON, ids=range(len(POISON)))
def test_poison_is_laid_aside_at_once(chatting: Chatting, content: Any) -> None:
    """An update that cannot be parsed delays its neighbours by less than a second."""
    chat = 601

    def neighbour() -> float:
        """Return how long an answer takes; machines differ."""
        before = len(chatting.api.to(chat))
        began = time.monotonic()
        chatting.api.say(chat, "hello")
        answers: list[Sent] = wait_until(lambda: chatting.api.to(chat)[before:], what="the neighbour's answer")
        return answers[0].at - began

    alone = neighbour()
    poison = chatting.api.add(content)
    assert neighbour() < 1 + alone
    wait_until(lambda: state(chatting.program, poison) in {DEAD, HANDLED})


def _membership(chat_id: int, status: str) -> dict[str, Any]:
    """Return an update that says that the bot was blocked or let in again."""
    user = {"id": BOT, "is_bot": True, "first_name": "Passport"}
    sender = {"id": chat_id, "is_bot": False, "first_name": "Anna"}
    until = {"until_date": 0} if status == "kicked" else {}
    return {
        "my_chat_member": {
            "chat": {"id": chat_id, "type": "private"},
            "from": sender,
            "date": 1,
            "old_chat_member": {"user": user, "status": "member"},
            "new_chat_member": {"user": user, "status": status, **until},
        }
    }


def test_blocking_cancels_and_unblocking_lets_in_again(chatting: Chatting) -> None:
    """403 and my_chat_member mark a chat as blocked; writing, or letting the bot in, ends that."""
    chat = 801
    key = outbox.key(BOT, chat)

    def is_blocked() -> bool:
        """Tell whether the chat is marked."""
        with chatting.program.database.read() as session:
            found = conversations.find(session, "telegram", key)
            row = session.get(TelegramChat, found.id) if found else None
            return row is not None and row.blocked_at is not None

    def delivery(row_id: int) -> str:
        """Tell what has become of a message."""
        with chatting.program.database.read() as session:
            return session.get_one(LogMessage, row_id).delivery

    chatting.api.say(chat, "hello")
    wait_until(lambda: chatting.api.to(chat))
    chatting.api.blocked.add(chat)
    chatting.api.say(chat, "thanks")
    wait_until(is_blocked, what="marking the chat")
    chatting.api.blocked.clear()
    chatting.api.add(_membership(chat, "member"))
    wait_until(lambda: not is_blocked(), what="unblocking")
    chatting.api.add(_membership(chat, "kicked"))
    wait_until(is_blocked, what="blocking")
    row_id = chatting.program.database.write(lambda session: queue(session, chat, "news"))
    wait_until(lambda: delivery(row_id) == conversations.UNDELIVERABLE, what="cancelling what has come since")
    chatting.api.say(chat, "hello")
    wait_until(lambda: len(chatting.api.to(chat)) == 2)
    assert "news" not in {one.text for one in chatting.api.to(chat)}


def test_group_that_becomes_a_supergroup_goes_on(chatting: Chatting) -> None:
    """The answer follows the group to its new id, and the conversation with it."""
    old, new = -802, -100802
    chatting.api.migrated[old] = new
    chatting.api.say(old, f"/help@{double.USERNAME}", chat_type="group", user=7)
    wait_until(lambda: chatting.api.to(new), what="an answer in the new group")
    with chatting.program.database.read() as session:
        assert conversations.find(session, "telegram", outbox.key(BOT, new)) is not None
        assert conversations.find(session, "telegram", outbox.key(BOT, old)) is None


def test_refused_markup_comes_as_plain_text(chatting: Chatting) -> None:
    """When Telegram cannot parse our markup the message arrives all the same, with its buttons."""
    chatting.api.refuse_html = True
    try:
        chatting.api.say(803, "Who can host us in South Africa?")
        (answer, *_) = wait_until(lambda: chatting.api.to(803))
    finally:
        chatting.api.refuse_html = False
    assert "GreenCape" in answer.text
    assert "parse_mode" not in answer.fields
    assert answer.buttons


def test_long_work_shows_typing(chatting: Chatting, monkeypatch: pytest.MonkeyPatch) -> None:
    """While an answer takes long, the chat is told that it is being written."""
    before = len(chatting.api.called("sendChatAction"))
    handle = chatting.program.engine.handle

    async def slowly(incoming: Any) -> Any:
        """Take a while."""
        import asyncio  # noqa: PLC0415

        await asyncio.sleep(0.6)
        return await handle(incoming)

    monkeypatch.setattr(chatting.program.engine, "handle", slowly)
    chatting.api.say(804, "hello")
    wait_until(lambda: chatting.api.to(804))
    assert len(chatting.api.called("sendChatAction")) == before + 1


def test_stored_text_is_encrypted(chatting: Chatting, tmp_path: Path) -> None:
    """Raw updates are not readable in the database, and are gone once handled."""
    chatting.api.say(805, "a secret that only this chat knows")
    wait_until(lambda: chatting.api.to(805))
    file = chatting.program.database.file
    assert file is not None
    assert b"only this chat knows" not in file.read_bytes()
    with chatting.program.database.read() as session:
        rows = session.scalars(select(TelegramUpdate).where(TelegramUpdate.chat_id == 805)).all()
        assert [row.raw for row in rows] == [None]
