"""Which action answers: each may leave a message to another, and one of them answers it."""

from itertools import product

import pytest
from sqlalchemy.orm import Session

from actions.reply import Reply, Responder, respond, responders
from actions.turn import Entity, Turn

TEXTS = ("homepage for Mongolia", "what does it cost")
NAMED = (
    (),
    (Entity("place", "country:MN", None, 0, 8),),
    (Entity("place", "country:DE", None, 0, 8),),
    (Entity("cluster", "greencape", None, 0, 9),),
    (Entity("sector", "water", None, 0, 5),),
    (Entity("organisation", "danfoss", None, 0, 7),),
    (Entity("place", "country:DE", "home", 0, 7),),
)
RANKINGS = (
    (("find_host", 0.7), ("insult", 0.2)),
    (("insult", 0.5), ("cluster_size", 0.45)),
    (("ask_contact", 0.9),),
)


def test_no_two_actions_leave_a_message_to_each_other(session: Session) -> None:
    """Whatever was understood, some action answers; none is asked a second time."""
    asked_again = [
        (turn.intent, turn.text, turn.entities)
        for turn in (
            Turn(intent, text, entities, ranking)
            for intent, text, entities, ranking in product(responders(), TEXTS, NAMED, RANKINGS)
        )
        if _undecided(turn, respond(turn))
    ]
    assert not asked_again


def test_actions_that_leave_a_message_to_each_other_end_in_a_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """A message is never passed on for ever."""
    monkeypatch.setattr("actions.reply._RESPONDERS", {})

    class Ping(Responder):
        action, intents = "action_ping", ("ping",)

        def reply(self, turn: Turn) -> Reply:
            return respond(turn.acting_as("pong"))

    class Pong(Responder):
        action, intents = "action_pong", ("pong",)

        def reply(self, turn: Turn) -> Reply:
            return respond(turn.acting_as("ping"))

    (message,) = respond(Turn("ping", "to and fro")).messages
    assert message.kind == "clarify"


def _undecided(turn: Turn, reply: Reply) -> bool:
    """Tell whether a reply is what is said where no action answers."""
    said = f"{turn.says('not-understood')}\n{turn.says('refusal-can-do')}"
    return any((message.kind, message.text) == ("clarify", said) for message in reply.messages)
