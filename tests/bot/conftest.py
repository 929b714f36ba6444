"""The small assistant that the turn engine is tested with."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest

from bot import training
from bot.assistant import Assistant
from bot.settings import ROOT, Settings
from bot.startup import Running
from tests.bot import tiny_actions
from tests.running import Server, assistant_on, serving
from tests.stores import empty_store


@pytest.fixture(scope="session")
def tiny_model() -> Path:
    """Return the small assistant's model."""
    return training.ensure(ROOT / "var" / "test-models", lambda _step: None, Path(__file__).parent / "tiny")


@pytest.fixture(scope="session")
def tiny_assistant(tiny_model: Path) -> Assistant:
    """Load the small assistant; it keeps nothing of a turn."""
    return Assistant(tiny_model, tiny_actions)


@pytest.fixture
def tiny(tmp_path: Path, tiny_assistant: Assistant) -> Iterator[Running]:
    """Give the small assistant on an empty database."""
    with assistant_on(empty_store(tmp_path / "tiny.db"), tiny_assistant) as running:
        yield running


@pytest.fixture
def plain_settings(tmp_path: Path) -> Settings:
    """Return default settings, whatever the environment says."""
    return Settings(data_dir=tmp_path, _env_file=None)  # type: ignore[call-arg]


@pytest.fixture
def tiny_server(tiny: Running, plain_settings: Settings) -> Iterator[Server]:
    """Serve the small assistant over HTTP."""
    with serving(tiny, plain_settings) as server:
        yield server


@pytest.fixture
async def http(tiny_server: Server) -> AsyncIterator[httpx.AsyncClient]:
    """Give an HTTP client of the small assistant's server."""
    async with httpx.AsyncClient(base_url=tiny_server.url, timeout=30) as client:
        yield client
