"""What the assistant does not do, refused kindly and briefly, each kind in its own words."""

from actions.message import Button, Kind
from actions.reply import Reply, Responder, say
from actions.smalltalk import suggestions
from actions.turn import Turn


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
        """Refuse by intent; whoever wanted a private detail of a cluster gets its public contact as a button."""
        lines = [turn.says(f"refusal-{turn.intent.replace('_', '-')}"), turn.says("refusal-can-do")]
        buttons = suggestions(turn, "find-host", "passport")
        cluster = turn.first("cluster")
        if turn.intent == "private_data" and cluster:
            title = turn.says("intent-ask-contact")
            buttons = (Button(title, "ask_contact", {"cluster": cluster}), *buttons)
        return say(Kind.OUT_OF_SCOPE, "\n".join(lines), buttons=buttons)
