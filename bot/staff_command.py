"""`passport staff`: the first account, and what the secretariat does without the console."""

import getpass
import sys
from collections.abc import Callable
from typing import TypeVar

import typer
from sqlalchemy.orm import Session

from bot import settings
from bot.console.page import ROOT
from bot.errors import OperatorError
from bot.progress import Progress
from bot.startup import open_store
from knowledge import staff

T = TypeVar("T")


def add(email: str, name: str, role: str, cluster: str | None, *, invite: bool) -> None:
    """Make an account; its password is asked for, or a link is printed by which the person sets it.

    Raises:
        OperatorError: it cannot be made; says why.
    """
    password = "" if invite else _asked_password()

    def adding(session: Session) -> str:
        """Make the account with its password, or with an invitation, whose token is returned."""
        made = staff.add(session, email, name, role, cluster)
        if invite:
            return staff.invite(session, made)
        staff.set_password(session, made, password)
        return ""

    token = _write(adding)
    if token:
        address = settings.load().public_url or "http://127.0.0.1:8080"
        typer.echo(f"Give this link to {email}; it works once, for 7 days:\n{address}{ROOT}/invitation/{token}")
    else:
        typer.echo(f"{email} can sign in at {ROOT} now.")


def show() -> None:
    """Print the accounts."""

    def reading(session: Session) -> list[str]:
        """Describe each account."""
        found = staff.accounts(session)
        invited = {True: "invited, no password yet", False: ""}
        return [
            "\t".join(
                (a.email or "", a.name or "", a.role, a.cluster_id or "", invited[a.password_hash is None])
            ).rstrip()
            for a in found
        ]

    for line in _write(reading) or ["There are no accounts. `passport staff add` makes the first one."]:
        typer.echo(line)


def remove(email: str) -> None:
    """Take an account away.

    Raises:
        OperatorError: there is none with this address, or it is the last of the secretariat.
    """
    _write(lambda session: staff.remove(session, staff.by_email(session, email)))
    typer.echo(f"Nobody can sign in as {email} any more.")


def _asked_password() -> str:
    """Ask for a password, twice at a terminal; from a pipe, one line is read."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    first = getpass.getpass("Password (12 characters or more): ")
    if getpass.getpass("Once more: ") != first:
        raise OperatorError("The two passwords differ; nothing was changed.")
    return first


def _write(work: Callable[[Session], T]) -> T:
    """Do something with the accounts.

    Raises:
        OperatorError: it is not possible; says why.
    """
    with Progress(lines=False) as progress:
        database = open_store(settings.load(), progress.step)
    try:
        return database.write(work)
    except staff.StaffError as error:
        raise OperatorError(f"{error}.") from error
    finally:
        database.close()
