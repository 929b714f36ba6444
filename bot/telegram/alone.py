"""The commands `passport telegram` and `passport telegram check`."""

import asyncio

import typer

from bot import app as web
from bot.serve import serve
from bot.settings import Settings
from bot.telegram.check import connected, findings


def run(settings: Settings, host: str, port: int) -> None:
    """Serve the Telegram channel alone.

    Raises:
        OperatorError: Telegram refuses the token or cannot be reached, or the program cannot start.
    """
    asyncio.run(_let_in(settings))
    serve(settings, host, port, web.telegram_only)


async def _let_in(settings: Settings) -> None:
    """Check that Telegram knows the token, before anything takes long."""
    client = await connected(settings)
    await client.shutdown()


def check(settings: Settings) -> None:
    """Print what was found, one line each; end with 1 where something is to be mended.

    Raises:
        OperatorError: there is no token, Telegram refuses it, or Telegram cannot be reached.
    """
    found = asyncio.run(findings(settings))
    for one in found:
        typer.echo(f"{'ok  ' if one.is_fine else 'MEND'}  {one.text}")
    if not all(one.is_fine for one in found):
        raise typer.Exit(1)
