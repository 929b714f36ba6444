"""Talks to the running assistant over Rasa's REST protocol, as a company's own program would."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from uuid import uuid4

import httpx

from bot.judge import Case, Message, cases_of, faults, repeatable


@cache
def _client() -> httpx.Client:
    """Make the one client of this process: a client of its own would cost each message more than its answer."""
    return httpx.Client(timeout=60)


def say(server: str, sender: str, text: str) -> list[Message]:
    """Send one message of a sender to the server at this base address; return the assistant's messages in order."""
    reply = _client().post(f"{server}/webhooks/rest/webhook", json={"sender": sender, "message": text})
    reply.raise_for_status()
    messages: list[Message] = reply.json()
    return messages


@cache
def told(server: str, path: Path) -> tuple[tuple[Case, tuple[list[Message], ...]], ...]:
    """Say all cases of a data file, each in a conversation of its own; all tests of a run share the answers.

    Returns:
        Each case of the file with the messages that answer each of its turns.
    """
    found = []
    for case in cases_of(path):
        sender = uuid4().hex
        found.append((case, tuple(say(server, sender, sentence) for sentence, _ in case.turns)))
    return tuple(found)


def wrong(case: Case, answers: Sequence[list[Message]]) -> str:
    """Say what is wrong with the first wrong answer of a case, with file and sentence; "" when all are right."""
    language = case.path.parent.name
    shown = repeatable(case)
    for turn, ((sentence, expected), messages) in enumerate(zip(case.turns, answers, strict=True), 1):
        if found := faults(messages, expected, language, shown):
            answer = "\n---\n".join(f"{m.get('text')}\n{m.get('metadata')}" for m in messages)
            listed = "\n".join(f"- {fault}" for fault in found)
            return f"{case.path}\n{case.name}, turn {turn}: {sentence!r}\n{listed}\nThe answer was:\n{answer}"
    return ""
