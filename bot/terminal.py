"""Talking to the assistant in the terminal."""

import asyncio
import sys
from uuid import uuid4

import orjson
import typer

from bot import logs, settings
from bot.incoming import Incoming, Message
from bot.progress import Progress
from bot.startup import Running, start

CHANNEL = "terminal"


def ask(text: str, *, as_json: bool) -> None:
    """Ask one question in a new conversation and print what is answered."""
    running = _start()
    messages = asyncio.run(running.engine.handle(Incoming(CHANNEL, uuid4().hex, text)))
    if as_json:
        typer.echo(orjson.dumps(messages, option=orjson.OPT_INDENT_2))
    else:
        _show(messages)
    running.database.close()


def chat() -> None:
    """Talk until the end of the input; a number chooses one of the last answer's buttons."""
    running = _start()
    asyncio.run(_talk(running))
    running.database.close()


async def _talk(running: Running) -> None:
    """Hand each line to the assistant and print its answer."""
    conversation, buttons = uuid4().hex, ["/greet"]
    line = "1"
    while line:
        number = int(line) - 1 if line.isdecimal() else -1
        text = buttons[number] if 0 <= number < len(buttons) else line
        messages = await running.engine.handle(Incoming(CHANNEL, conversation, text))
        buttons = _show(messages)
        line = _read()


def _read() -> str:
    """Return the next line that says anything, an empty text at the end of the input."""
    while True:
        if sys.stdin.isatty():
            typer.echo("\n> ", nl=False)
        line = sys.stdin.readline()
        if not line or line.strip():
            return line.strip()


def _show(messages: list[Message]) -> list[str]:
    """Print messages with their numbered buttons; return the buttons' payloads."""
    payloads: list[str] = []
    for message in messages:
        typer.echo(f"\n{message['text']}")
        for button in message.get("buttons", []):
            payloads.append(button["payload"])
            typer.echo(f"  [{len(payloads)}] {button['title']}")
    return payloads


def _start() -> Running:
    """Make the assistant ready, without a word unless something takes long."""
    found = settings.load()
    logs.configure(found.log_level)
    with Progress(lines=False) as progress:
        return start(found, progress.step)
