"""Greetings, thanks, goodbye, and questions about the assistant itself."""

from actions.message import Button, Kind
from actions.reply import Reply, Responder, say
from actions.turn import Turn

SUGGESTIONS = {
    "greet": ("find-host", "passport", "events"),
    "bot_identity": ("find-host", "passport"),
    "bot_capabilities": ("find-host", "passport", "eligibility", "apply", "events", "challenges"),
}
INTENT_OF = {
    "find-host": "list_clusters",
    "passport": "passport_definition",
    "eligibility": "passport_eligibility",
    "apply": "passport_application",
    "events": "find_event",
    "challenges": "find_challenge",
}


def suggestions(turn: Turn, *names: str) -> tuple[Button, ...]:
    """Return buttons for what the assistant can do, by the names of INTENT_OF."""
    return tuple(Button(turn.says(f"button-{name}"), INTENT_OF[name]) for name in names)


class Smalltalk(Responder):
    """Speaks for the assistant itself; nothing here rests on a record."""

    action = "action_smalltalk"
    intents = ("greet", "goodbye", "thank", "bot_identity", "bot_capabilities")

    def reply(self, turn: Turn) -> Reply:
        """Say the intent's text, with suggestions where one may want them."""
        buttons = suggestions(turn, *SUGGESTIONS.get(turn.intent, ()))
        return say(Kind.SMALLTALK, turn.says(turn.intent.replace("_", "-")), buttons=buttons)
