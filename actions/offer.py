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
        """Act on the offer after a yes; close kindly after a no to nothing in particular, else ask what is wanted."""
        offer = turn.frame.offer
        if turn.intent == "affirm" and offer:
            return respond(replace(turn.acting_as(offer.intent, offer.entities), confirmed=True))
        if offer and offer.intent == "delete_data":
            return say(Kind.CONFIRMATION, turn.says("delete-called-off"))
        if turn.intent == "deny" and not offer:
            return say(Kind.SMALLTALK, turn.says("offer-closed"))
        kind, key = (Kind.SMALLTALK, "offer-refused") if turn.intent == "deny" else (Kind.CLARIFY, "offer-none")
        return say(kind, turn.says(key), buttons=suggestions(turn, "find-host", "passport"))
