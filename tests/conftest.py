"""What many tests share: a clock that stands still, and the real assistant running on a free port."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot import logs, training
from bot.settings import ROOT, Settings
from knowledge import clock

if TYPE_CHECKING:
    from xdist.scheduler import LoadFileScheduling

    from bot.assistant import Assistant

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
logs.configure("info")  # as in `serve`: Rasa's own log is silent, ours can be read by caplog
SECRET = "a secret that is used in tests only"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> "LoadFileScheduling":
    """Give each process whole files, and those of this folder, which ask the same questions, to one."""
    from xdist.scheduler import LoadFileScheduling  # noqa: PLC0415 - there is none with -n 0

    class TogetherScheduling(LoadFileScheduling):  # type: ignore[misc]  # xdist is untyped to mypy
        """Keeps together what shares answers."""

        def _split_scope(self, nodeid: str) -> str:
            """Return the name under which a test is given away."""
            file: str = super()._split_scope(nodeid)
            return file if file.count("/") > 1 else "asked"

    return TogetherScheduling(config, log)


@pytest.fixture(autouse=True)
def frozen_clock() -> Iterator[None]:
    """Let civil time stand still at the moment for which the test data is written."""
    clock.freeze(NOW)
    yield
    clock.freeze(None)


@pytest.fixture(scope="session")
def model() -> Path:
    """Return the real model, trained when it is missing or out of date; it is kept under var/ between runs."""
    return training.ensure(ROOT / "var" / "models", lambda _step: None)


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory, model: Path) -> Settings:
    """Return settings with a data folder of their own that shares only the trained model and the encoders."""
    from tests.running import share  # noqa: PLC0415 - this imports Rasa, which takes seconds

    folder = tmp_path_factory.mktemp("var")
    share(model.parent, folder)
    return Settings(data_dir=folder, secret_key=SECRET, clock=NOW, _env_file=None)  # type: ignore[call-arg]


@pytest.fixture(scope="session")
def real_assistant(model: Path) -> "Assistant":
    """Load the real assistant once; it keeps nothing of a turn, and serves any store."""
    import actions  # noqa: PLC0415 - these import Rasa, which takes seconds
    from bot.assistant import Assistant  # noqa: PLC0415

    return Assistant(model, actions)


@pytest.fixture(scope="session")
def server(settings: Settings, real_assistant: "Assistant") -> Iterator[str]:
    """Run the real assistant on its seed; return the server's base address."""
    from tests.running import serving, started  # noqa: PLC0415

    with started(settings, real_assistant) as running, serving(running, settings) as found:
        yield found.url
