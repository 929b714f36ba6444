"""The assistant on Telegram, against the double."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import pytest
from sqlalchemy import select

from bot.settings import Settings
from bot.startup import Running, start
from bot.telegram import pace
from knowledge import telegram
from knowledge.telegram import TelegramUpdate
from tests.conftest import NOW, SECRET
from tests.running import serving
from tests.telegram import double
from tests.telegram.double import BOT, TOKEN, Double


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
    (folder / "models").symlink_to(model.parent)
    running = start(
        Settings(data_dir=folder, secret_key=SECRET, clock=NOW, _env_file=None),  # type: ignore[call-arg]
        lambda _step: None,
    )
    yield running
    running.database.close()


@pytest.fixture(scope="module")
def chatting(program: Running, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chatting]:
    """Run the real assistant on Telegram's double, which it asks for updates."""
    with double.serving() as api:
        settings = Settings(
            data_dir=tmp_path_factory.mktemp("settings"),
            secret_key=SECRET,
            clock=NOW,
            telegram_token=TOKEN,
            telegram_api_url=api.url,
            _env_file=None,  # type: ignore[call-arg]
        )
        program.database.write(lambda session: setattr(telegram.bot(session, BOT), "profile", None))  # a bot like new
        with mock.patch.object(pace, "PRIVATE", (1, 0.01)), serving(program, settings) as server:
            yield Chatting(api, program, server.url, settings)


def state(program: Running, number: int) -> str | None:
    """Return the state of a stored update, None when it is not stored."""
    with program.database.read() as session:
        return session.scalar(select(TelegramUpdate.state).where(TelegramUpdate.update_id == number))
