"""The status of an enquiry. None can be filed here yet, so none is found; every reference gets the same answer."""

import re

from actions.frame import Offer
from actions.message import Button, Kind
from actions.phrases import mentions
from actions.reply import Reply, Responder, respond, say
from actions.turn import Turn

REFERENCE = re.compile(r"\b(?=[\w-]*\d)[A-Z]{2,}[-\w]*\d[-\w]*\b|\b[A-Z]{2,}(?:-\w+)+\b|\b\d{5,}\b")


class EnquiryStatus(Responder):
    """Answers where an enquiry stands."""

    action = "action_enquiry_status"
    intents = ("enquiry_status",)

    def claims(self, turn: Turn) -> bool:
        """Take a reference, or that it is lost, as the answer to the question for it."""
        return bool(REFERENCE.search(turn.text)) or mentions(turn, "status-words-lost")

    def reply(self, turn: Turn) -> Reply:
        """Say that nothing is found under a reference; without one ask for it, or name people when it is lost."""
        pending = Offer("enquiry_status")
        if REFERENCE.search(turn.text):
            return say(Kind.NOT_FOUND, turn.says("status-not-found"), offer=pending)
        if mentions(turn, "status-words-lost"):
            return respond(turn.acting_as("talk_to_human"))
        ask = Button(turn.says("button-human"), "talk_to_human")
        return say(Kind.CLARIFY, turn.says("status-which"), buttons=(ask,), offer=pending)
