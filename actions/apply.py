"""The wish to apply or to be introduced: it opens the guided enquiry, or goes on with the one that was left."""

from actions.enquiry_opening import opened
from actions.reply import Reply, Responder
from actions.turn import Turn


class Apply(Responder):
    """Opens the form."""

    action = "action_apply"
    intents = ("apply",)

    def reply(self, turn: Turn) -> Reply:
        """Start the form with what is known; its first question is the answer."""
        return opened(turn)
