"""The command line as a person runs it: what can be put right is one line and an exit code, never a traceback."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import PREFIX
from knowledge import seed

PASSPORT = Path(sys.executable).with_name("passport")


def passport(folder: Path, *arguments: str, said: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    """Run `passport` with a data folder of its own, something typed, and these settings."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    environment |= {f"{PREFIX}{name.upper()}": value for name, value in {"data_dir": str(folder), **settings}.items()}
    return subprocess.run(
        [PASSPORT, *arguments],
        env=environment,
        input=said,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def assert_told(result: subprocess.CompletedProcess[str], code: int, *words: str) -> None:
    """Check that a problem was told in one line, with these words."""
    told = [line for line in result.stderr.splitlines() if line.startswith("passport: ")]
    assert result.returncode == code, result.stderr
    assert len(told) == 1, result.stderr
    assert all(word in told[0] for word in words), told[0]
    assert "Traceback" not in result.stderr + result.stdout


@pytest.mark.parametrize("command", ["serve", "train", "chat"])
def test_wrong_setting(tmp_path: Path, command: str) -> None:
    """Every command checks the settings first."""
    assert_told(passport(tmp_path, command, clock="yesterday"), 2, "PASSPORT_CLOCK")


def test_port_in_use(tmp_path: Path) -> None:
    """Told before anything else is done."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        result = passport(tmp_path, "serve", "--port", port)
    assert_told(result, 1, port, "--port")
    assert list(tmp_path.iterdir()) == []


def test_host_that_is_not_here(tmp_path: Path) -> None:
    """An address of another machine cannot be listened on."""
    assert_told(passport(tmp_path, "serve", "--host", "192.0.2.1", "--port", "0"), 1, "192.0.2.1")


def test_unreachable_database(tmp_path: Path) -> None:
    """The server ends, and says which database, without its password."""
    url = "postgresql://someone:s3cret@127.0.0.1:1/nowhere"
    result = passport(tmp_path, "serve", "--port", "0", database_url=url)
    assert_told(result, 1, "127.0.0.1")
    assert "s3cret" not in result.stderr


def test_database_in_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    """A file where a folder should be."""
    (tmp_path / "file").touch()
    assert_told(passport(tmp_path / "file", "knowledge", "load"), 1, "file")


def test_broken_seed_file(tmp_path: Path) -> None:
    """Refused whole, naming the file; the next start with a good seed goes on."""
    broken = tmp_path / "seed"
    shutil.copytree(seed.FOLDER, broken)
    clusters = broken / "clusters.yaml"
    clusters.write_text(clusters.read_text(encoding="utf-8").replace("country:", "cuontry:", 1), encoding="utf-8")
    assert_told(passport(tmp_path, "knowledge", "load", "--folder", str(broken)), 1, "clusters.yaml")
    good = passport(tmp_path, "knowledge", "load")
    assert good.returncode == 0, good.stderr


def test_help_is_quick_and_names_all_commands(tmp_path: Path) -> None:
    """Help needs neither Rasa nor the store."""
    result = passport(tmp_path, "--help")
    assert result.returncode == 0
    assert all(command in result.stdout for command in ("serve", "chat", "ask", "train", "knowledge", "bench"))


@pytest.mark.slow
def test_first_account(tmp_path: Path) -> None:
    """The password is read from a pipe, or a link is printed; the last account of the secretariat stays."""
    assert_told(passport(tmp_path, "staff", "add", "sara@x.example", said="short\n"), 1, "12 characters")
    assert passport(tmp_path, "staff", "add", "sara@x.example", said="quite a long password\n").returncode == 0
    invited = passport(tmp_path, "staff", "add", "th@x.example", "--role", "editor", "--cluster", "rtcc", "--invite")
    assert "/console/invitation/" in invited.stdout
    listed = passport(tmp_path, "staff", "list").stdout
    assert "sara@x.example" in listed
    assert "no password yet" in listed
    assert_told(passport(tmp_path, "staff", "remove", "sara@x.example"), 1, "last account")
    assert_told(passport(tmp_path, "staff", "remove", "nobody@x.example"), 1, "staff list")
