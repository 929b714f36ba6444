"""Yes or no to what the last answer offered."""

from dataclasses import replace

from actions.message import Kind
from actions.reply import Reply, Responder, respond, say
from actions.smalltalk import suggestions
from actions.turn import Turn


class ReplyToOffer(Responder):
    """Does what was offered, or lets it be."""

    action = "action_reply_to_offer"
    intents = ("affirm", "deny")

    def reply(self, turn: Turn) -> Reply:
        """Act on the offer after a yes; after a no, or where nothing was offered, ask what is wanted."""
        offer = turn.frame.offer
        if turn.intent == "affirm" and offer:
            return respond(replace(turn.acting_as(offer.intent, offer.entities), confirmed=True))
        if offer and offer.intent == "delete_data":
            return say(Kind.CONFIRMATION, turn.says("delete-called-off"))
        key = "offer-refused" if turn.intent == "deny" else "offer-none"
        kind = Kind.SMALLTALK if offer else Kind.CLARIFY
        return say(kind, turn.says(key), buttons=suggestions(turn, "find-host", "passport"))
