"""Fills in the enquiry form over REST as a company would: answers whatever is asked, until there is a reference."""

from collections.abc import Callable, Mapping

from bot.judge import Message

Say = Callable[[str], list[Message]]

ANSWERS = {
    "company": "Acme ApS",
    "country": "Denmark",
    "home_cluster": "CLEAN",
    "website": "www.acme.dk",
    "contact_name": "Anna Jensen",
    "role": "CEO",
    "email": "anna@acme.dk",
    "language": "English",
    "sector": "water",
    "solution": "We make leak detection sensors for water networks.",
    "stage": "on the market",
    "target_market": "South Africa",
    "help_wanted": "customers and partners",
    "timing": "spring 2027",
    "consent": "yes",
    "summary": "yes",
}
STEPS = 40


def metadata(messages: list[Message]) -> Message:
    """Return the metadata of the last message, which asks or confirms."""
    found: Message = messages[-1]["metadata"]
    return found


def fill(say: Say, messages: list[Message], answers: Mapping[str, str] = ANSWERS, until: str = "") -> list[Message]:
    """Answer field after field, until one is asked at which to stop, or until the form has ended.

    Args:
        say: sends a text and returns the messages that answer it.
        messages: the answer from which to go on.
        answers: what to say for each field.
        until: the field at which to stop.

    Returns:
        The last messages.
    """
    for _ in range(STEPS):
        if metadata(messages)["kind"] != "form" or metadata(messages)["field"] == until:
            return messages
        messages = say(answers[metadata(messages)["field"]])
    raise AssertionError(f"the form has not ended after {STEPS} answers")
