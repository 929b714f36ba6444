"""What the assistant does not do, refused kindly and briefly, each kind in its own words."""

from actions.message import Button, Kind, Message
from actions.reply import Reply, Responder, respond, responders
from actions.smalltalk import Smalltalk, suggestions
from actions.turn import Turn

CLOSE = 2 / 3  # a question of ours nearly as likely as the refusal is answered: a wrong refusal helps nobody
LEAST = 0.3


class Refusal(Responder):
    """Refuses what is out of scope and says what the assistant can do instead."""

    action = "action_out_of_scope"
    intents = (
        "out_of_scope",
        "other_passport",
        "visa_and_travel",
        "jobs",
        "legal_and_tax",
        "investing",
        "shopping",
        "weather",
        "private_data",
        "insult",
        "prompt_injection",
        "gibberish",
    )

    def reply(self, turn: Turn) -> Reply:
        """Refuse by intent, unless one of our questions is nearly as likely; offer a cluster's public contact."""
        rival = _rival(turn)
        return respond(turn.acting_as(rival)) if rival else refuse(turn)


def refuse(turn: Turn) -> Reply:
    """Refuse kindly and briefly, by the turn's intent, and say what the assistant can do."""
    lines = [turn.says(f"refusal-{turn.intent.replace('_', '-')}"), turn.says("refusal-can-do")]
    buttons = suggestions(turn, "find-host", "passport")
    cluster = turn.first("cluster")
    if turn.intent == "private_data" and cluster:
        title = turn.says("intent-ask-contact")
        buttons = (Button(title, "ask_contact", {"cluster": cluster}), *buttons)
    return Reply((Message(Kind.OUT_OF_SCOPE, "\n".join(lines), buttons=buttons, intent=turn.intent),))


def _rival(turn: Turn) -> str:
    """Return the question of ours that the message may as well be, if there is one."""
    chances = dict(turn.ranking)
    foreign = (*Refusal.intents, *Smalltalk.intents)
    ours = ((intent, chance) for intent, chance in turn.ranking if intent not in foreign and intent in responders())
    intent, chance = next(ours, ("", 0.0))
    return intent if chance >= LEAST and chance >= CLOSE * chances.get(turn.intent, 1.0) else ""
