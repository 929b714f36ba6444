"""What the assistant does not do, refused kindly and briefly, each kind in its own words."""

from actions.follow_up import FollowUp
from actions.frame import Context
from actions.message import Button, Kind, Message
from actions.phrases import mentions
from actions.reply import Reply, Responder, respond, responders
from actions.smalltalk import Smalltalk, suggestions
from actions.subjects import REFUSED
from actions.turn import Turn

CLOSE = 2 / 3  # a question of ours nearly as likely as the refusal is answered: a wrong refusal helps nobody
LEAST = 0.3


class Refusal(Responder):
    """Refuses what is out of scope and says what the assistant can do instead."""

    action = "action_out_of_scope"
    intents = REFUSED

    def reply(self, turn: Turn) -> Reply:
        """Refuse by intent, unless one of our questions is nearly as likely; offer a cluster's public contact."""
        rival = _rival(turn)
        return respond(turn.acting_as(rival)) if rival else refuse(turn)


def refuse(turn: Turn) -> Reply:
    """Refuse kindly and briefly, by the turn's intent, and say what the assistant can do."""
    lines = [turn.says(f"refusal-{turn.intent.replace('_', '-')}"), turn.says("refusal-can-do")]
    buttons = suggestions(turn, "find-host", "passport")
    cluster, context = turn.first("cluster"), None
    if turn.intent == "private_data" and cluster:
        title = turn.says("intent-ask-contact")
        buttons = (Button(title, "ask_contact", {"cluster": cluster}), *buttons)
        context = Context("cluster_profile", {"cluster": (cluster,)}, (f"cluster:{cluster}",))
    return Reply((Message(Kind.OUT_OF_SCOPE, "\n".join(lines), buttons=buttons, intent=turn.intent),), context)


def _rival(turn: Turn) -> str:
    """Return the question of ours that the message may as well be, if there is one."""
    if turn.intent == "private_data" and _asks_cluster(turn):
        return "ask_contact"
    chances = dict(turn.ranking)
    # What follows up asks for the likeliest reading itself, which may be this refusal again.
    foreign = (*Refusal.intents, *Smalltalk.intents, *FollowUp.intents)
    ours = ((intent, chance) for intent, chance in turn.ranking if intent not in foreign and intent in responders())
    intent, chance = next(ours, ("", 0.0))
    if turn.intent == "visa_and_travel" and mentions(turn, "words-visa"):
        return ""
    return intent if chance >= LEAST and chance >= CLOSE * chances.get(turn.intent, 1.0) else ""


def _asks_cluster(turn: Turn) -> bool:
    """Tell whether a message asks how to reach a cluster, and not a person there."""
    asks = mentions(turn, "contact-words-certain") and not mentions(turn, "contact-words-private")
    return asks and bool(turn.values("cluster"))
