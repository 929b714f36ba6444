"""`passport telegram` as a process of its own, killed and started again at will."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import httpx
import psutil

from bot.serve import listen
from bot.settings import PREFIX, ROOT
from tests.conftest import SECRET
from tests.running import share
from tests.telegram.double import TOKEN, Double

START_SECONDS = 120


@cache
def _client() -> httpx.Client:
    """Make the one client that asks for health: making one takes longer than asking."""
    return httpx.Client()


def free_port() -> int:
    """Return a port that nobody listens on now."""
    with listen("127.0.0.1", 0) as free:
        return int(free.getsockname()[1])


class Launcher:
    """Starts processes that have everything imported and the model loaded (tests/telegram/warm.py).

    What is loaded must not have threads, since a fork loses them.
    """

    def __init__(self, model: Path) -> None:
        command = [sys.executable, "-m", "tests.telegram.warm", str(model)]
        alone = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false"}
        environment = {**os.environ, **alone}
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT
        )
        self._answer()

    def start(self, arguments: list[str], environment: dict[str, str], log: Path) -> int:
        """Start `passport` with these arguments; return the number of its process."""
        assert self._process.stdin is not None
        wanted = {"arguments": arguments, "environment": environment, "log": str(log)}
        self._process.stdin.write(json.dumps(wanted) + "\n")
        self._process.stdin.flush()
        return int(self._answer())

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()

    def _answer(self) -> str:
        """Return its next line; whatever libraries write in between is none."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.strip() == "ready" or line.strip().isdigit():
                return line.strip()
        raise AssertionError("the launcher has ended")


@dataclass
class Process:
    """One bot's process on a database; `start` and `kill` as often as one likes."""

    api: Double
    folder: Path
    launcher: Launcher
    models: Path
    database_url: str = ""
    webhook: bool = False
    port: int = field(default_factory=free_port)
    pid: int = 0

    @property
    def url(self) -> str:
        """Return its address."""
        return f"http://127.0.0.1:{self.port}"

    def start(self, *, ready: bool = True) -> None:
        """Start it, and wait until it can answer."""
        if not (self.folder / "models").exists():
            share(self.models, self.folder)
        own = {
            "DATA_DIR": str(self.folder),
            "SECRET_KEY": SECRET,
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.api.url,
            "DATABASE_URL": self.database_url,
            "PUBLIC_URL": self.url if self.webhook else "",
        }
        environment = {f"{PREFIX}{name}": value for name, value in own.items() if value}
        arguments = ["telegram", "--port", str(self.port)]
        self.pid = self.launcher.start(arguments, environment, self.folder / "log")
        if ready:
            self.wait(self._is_ready)

    def wait(self, true: Callable[[], bool]) -> None:
        """Wait until something is true of the running process."""
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            assert psutil.pid_exists(self.pid), self.log()
            if true():
                return
            time.sleep(0.02)
        raise AssertionError(self.log())

    def _is_ready(self) -> bool:
        """Tell whether it answers."""
        try:
            return _client().get(f"{self.url}/health").status_code == httpx.codes.OK
        except httpx.TransportError:
            return False

    def log(self) -> str:
        """Return the end of what it has written."""
        return (self.folder / "log").read_text()[-3000:]

    def kill(self) -> None:
        """Kill it at once (`kill -9`)."""
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            while psutil.pid_exists(self.pid):
                time.sleep(0.01)
            self.pid = 0
