"""Talks to the running assistant over Rasa's REST protocol, as a company's own program would."""

from functools import cache

import httpx
import pytest

from bot.judge import Case, Message, faults, repeatable


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


def judge_case(server: str, case: Case, sender: str) -> None:
    """Say the turns of a case one after the other; fail at the first wrong answer, naming file, sentence and faults."""
    language = case.path.parent.name
    shown = repeatable(case)
    for turn, (sentence, expected) in enumerate(case.turns, 1):
        messages = say(server, sender, sentence)
        if found := faults(messages, expected, language, shown):
            answer = "\n---\n".join(f"{m.get('text')}\n{m.get('metadata')}" for m in messages)
            listed = "\n".join(f"- {fault}" for fault in found)
            pytest.fail(
                f"{case.path}\n{case.name}, turn {turn}: {sentence!r}\n{listed}\nThe answer was:\n{answer}",
                pytrace=False,
            )
