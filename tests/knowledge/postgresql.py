"""A throw-away PostgreSQL server for the tests, on a socket in a temporary directory."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

SERVER_USER = "postgres"  # the server refuses to run as root


def _tool(name: str) -> str:
    """Return the path of one of PostgreSQL's programs."""
    installed = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    found = shutil.which(name) or (str(installed[-1]) if installed else None)
    if found is None:
        pytest.fail(
            "PostgreSQL is not installed: run without -m postgresql, or install it (apt-get install postgresql)"
        )
    return found


def _run(*command: str) -> None:
    """Run one of PostgreSQL's programs, as the server's user when we are root."""
    prefix = ["runuser", "-u", SERVER_USER, "--"] if os.geteuid() == 0 else []
    done = subprocess.run([*prefix, *command], capture_output=True, text=True, check=False, cwd="/")
    if done.returncode:
        pytest.fail(f"{command[0]} failed: {done.stdout}{done.stderr}")


@contextmanager
def server() -> Iterator[Path]:
    """Run a server and give the directory of its socket; it and its data are gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="pg") as folder:
        home = Path(folder)
        if os.geteuid() == 0:
            os.chown(home, pwd.getpwnam(SERVER_USER).pw_uid, -1)
        data = str(home / "data")
        _run(_tool("initdb"), "-D", data, "-U", SERVER_USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        options = f"-c listen_addresses='' -c unix_socket_directories={home} -c fsync=off -c max_connections=200"
        _run(_tool("pg_ctl"), "-D", data, "-w", "-l", str(home / "log"), "-o", options, "start")
        try:
            yield home
        finally:
            _run(_tool("pg_ctl"), "-D", data, "-m", "immediate", "stop")


def url(socket: Path, name: str) -> str:
    """Return the address of one of the server's databases."""
    return f"postgresql://{SERVER_USER}@/{name}?host={socket}"


def create(socket: Path, name: str, template: str = "template1") -> str:
    """Create a database, as a copy of `template`, and return its address."""
    with psycopg.connect(url(socket, "postgres"), autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'.encode())
    return url(socket, name)
