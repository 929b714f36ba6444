"""The small assistant that the turn engine is tested with."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest
import yaml

from bot import training
from bot.assistant import Assistant
from bot.settings import ROOT, Settings
from bot.startup import Running
from tests.bot import tiny_actions
from tests.bot.visiting import OTHER, SECRET, SITE
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


@pytest.fixture
def site_settings(plain_settings: Settings, tmp_path: Path) -> Settings:
    """Return settings with two registered sites."""
    sites = [
        {"id": "cluster", "origins": [SITE], "cluster": "greencape", "greeting": {"en": "Hello from us."},
         "privacy": "https://cluster.example/privacy", "secret": SECRET},
        {"id": "other", "origins": [OTHER]},
    ]  # fmt: skip
    path = tmp_path / "sites.yml"
    path.write_text(yaml.safe_dump({"sites": sites}), encoding="utf-8")
    return plain_settings.model_copy(update={"sites_file": path})


@pytest.fixture
def sited(tiny: Running, site_settings: Settings) -> Iterator[Server]:
    """Serve the small assistant for two sites."""
    with serving(tiny, site_settings) as server:
        yield server


@pytest.fixture
async def web(sited: Server) -> AsyncIterator[httpx.AsyncClient]:
    """Give an HTTP client that comes from a page of the first site."""
    async with httpx.AsyncClient(base_url=sited.url, timeout=30, headers={"Origin": SITE}) as client:
        yield client
