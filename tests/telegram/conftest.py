"""The assistant on Telegram, against the double."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.settings import Settings
from bot.startup import Running, start
from bot.telegram import pace
from knowledge import conversations, outbox, telegram
from knowledge.conversations import LogMessage
from knowledge.database import Database
from knowledge.models import Event, Place
from knowledge.telegram import TelegramChat, TelegramUpdate
from tests.conftest import NOW, SECRET
from tests.knowledge import postgresql
from tests.running import serving, share
from tests.telegram import double
from tests.telegram.double import BOT, TOKEN, Double, Sent, wait_until
from tests.telegram.process import Launcher

_chats = itertools.count(50_001)
QUEUED = {"kind": "answer", "intent": "subscribe", "language": "en", "records": [], "sources": []}


@dataclass
class Chatting:
    """A running assistant, the double that it talks to, and its own address."""

    api: Double
    program: Running
    url: str
    settings: Settings


@pytest.fixture
def api() -> Iterator[Double]:
    """Run a double of the Bot API."""
    with double.serving() as found:
        yield found


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory, model: Path) -> Iterator[Running]:
    """Start the real assistant in this process once."""
    folder = tmp_path_factory.mktemp("telegram")
    share(model.parent, folder)
    running = start(
        Settings(data_dir=folder, secret_key=SECRET, clock=NOW, _env_file=None),  # type: ignore[call-arg]
        lambda _step: None,
    )
    yield running
    running.database.close()


@pytest.fixture(scope="session")
def launcher(model: Path) -> Iterator[Launcher]:
    """Give the launcher of warm processes."""
    found = Launcher(model)
    yield found
    found.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Path]:
    """Run a PostgreSQL server; give the directory of its socket."""
    with postgresql.server() as socket:
        yield socket


def asking(folder: Path, api: Double, **given: str) -> Settings:
    """Return the settings of a bot that asks the double for updates."""
    own = {"telegram_token": TOKEN, "telegram_api_url": api.url, **given}
    return Settings(data_dir=folder, secret_key=SECRET, clock=NOW, _env_file=None, **own)  # type: ignore[call-arg, arg-type]


@pytest.fixture(scope="module")
def chatting(program: Running, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chatting]:
    """Run the real assistant on Telegram's double, which it asks for updates."""
    with double.serving() as api:
        settings = asking(tmp_path_factory.mktemp("settings"), api)
        program.database.write(lambda session: setattr(telegram.bot(session, BOT), "profile", None))  # a bot like new
        with mock.patch.object(pace, "PRIVATE", (1, 0.01)), serving(program, settings) as server:
            yield Chatting(api, program, server.url, settings)


def state(program: Running, number: int) -> str | None:
    """Return the state of a stored update, None when it is not stored."""
    with program.database.read() as session:
        return session.scalar(select(TelegramUpdate.state).where(TelegramUpdate.update_id == number))


def queue(session: Session, chat_id: int, text: str, kind: str = "private") -> int:
    """Put a message that answers nobody into the log of a chat, as a reminder would be."""
    conversation = conversations.lock(session, "telegram", outbox.key(BOT, chat_id))
    if session.get(TelegramChat, conversation.id) is None:
        session.add(TelegramChat(conversation_id=conversation.id, bot_id=BOT, chat_id=chat_id, kind=kind))
    row = conversations.append(
        session,
        conversation,
        conversations.OUT,
        sender=conversations.ASSISTANT,
        text=text,
        payload={"metadata": QUEUED},
        kind="answer",
        delivery=conversations.PENDING,
    )
    return row.id


def pending(database: Database) -> int:
    """Count the messages that have still to be sent."""
    with database.read() as session:
        wanted = select(func.count()).select_from(LogMessage).where(LogMessage.delivery == conversations.PENDING)
        return session.scalar(wanted) or 0


@pytest.fixture
def chat() -> int:
    """Return the id of a private chat of its own."""
    return next(_chats)


def after(chatting: Chatting, chat_id: int, update: Any) -> list[Sent]:
    """Send an update; return what arrives in the chat until it is answered."""
    before = len(chatting.api.to(chat_id))
    number = update() if callable(update) else chatting.api.add(update)
    key = f"{BOT}:{number}"

    def answered() -> bool:
        """Tell whether the update is handled, and all that waits for the chat is sent."""
        with chatting.program.database.read() as session:
            found = conversations.find(session, "telegram", outbox.key(BOT, chat_id))
            return bool(
                found and conversations.inbound(session, found, key) and not conversations.pending(session, found)
            )

    wait_until(answered, what="an answer")
    return chatting.api.to(chat_id)[before:]


def say(chatting: Chatting, chat_id: int, text: str = "", **more: Any) -> list[Sent]:
    """Write something; return what arrives."""
    return after(chatting, chat_id, lambda: chatting.api.say(chat_id, text, **more))


def log(chatting: Chatting, chat_id: int) -> list[LogMessage]:
    """Return the log of a chat's conversation."""
    with chatting.program.database.read() as session:
        found = conversations.find(session, "telegram", outbox.key(BOT, chat_id))
        return conversations.messages(session, found) if found else []


@pytest.fixture
def workshop(chatting: Chatting, chat: int) -> Iterator[str]:
    """Put a coming event on file; return its id."""
    name = f"workshop-{chat}"

    def add(session: Session) -> None:
        """Put a coming event on file."""
        place = session.get_one(Place, "city:copenhagen")
        event = Event(
            id=name, name=f"Workshop {chat}", kind="workshop", date_start="2027-03-01",
            starts=date(2027, 3, 1), ends=date(2027, 3, 2), zone="Europe/Copenhagen", cancelled=False,
            status="published", sources=[{"url": "https://example.org/workshop"}],
            as_of="2026-11-01", as_of_date=date(2026, 11, 1),
            places=[place],
        )  # fmt: skip
        session.add(event)

    chatting.program.database.write(add)
    yield name
    chatting.program.database.write(lambda session: session.delete(session.get_one(Event, name)))
