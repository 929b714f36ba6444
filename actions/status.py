"""Where an enquiry stands: told in the conversation that filed it; elsewhere a reference is as unknown as any other."""

import re

from actions.enquiry_filed import by_reference, left_open, status_line
from actions.enquiry_store import own_enquiries
from actions.frame import Offer
from actions.message import Button, Kind, Message
from actions.phrases import mentions
from actions.reply import Reply, Responder, respond, say
from actions.turn import Turn
from actions.wording import paragraphs
from knowledge.enquiries import STORED
from knowledge.references import references

REFERENCE = re.compile(r"\b(?=[\w-]*\d)[A-Z]{2,}[-\w]*\d[-\w]*\b|\b[A-Z]{2,}(?:-\w+)+\b|\b\d{5,}\b")


class EnquiryStatus(Responder):
    """Answers where an enquiry stands."""

    action = "action_enquiry_status"
    intents = ("enquiry_status",)

    def claims(self, turn: Turn) -> bool:
        """Take a reference, or that it is lost, as the answer to the question for it."""
        return bool(_references(turn)) or mentions(turn, "status-words-lost")

    def reply(self, turn: Turn) -> Reply:
        """Tell of the enquiry that is named, or of all of this conversation; without any ask back."""
        pending = Offer("enquiry_status")
        if named := _references(turn):
            found = by_reference(turn, named[0])
            unknown = say(Kind.NOT_FOUND, turn.says("status-not-found"), offer=pending)
            return _told(turn, found.reference) if found else unknown
        if own := own_enquiries(turn):
            return _told(turn, own[0].reference)
        if mentions(turn, "status-words-lost"):
            return respond(turn.acting_as("talk_to_human"))
        if open_draft := left_open(turn):
            return open_draft
        ask = Button(turn.says("button-human"), "talk_to_human")
        return say(Kind.CLARIFY, turn.says("status-which"), buttons=(ask,), offer=pending)


def _references(turn: Turn) -> list[str]:
    """Return what the message names as references, in the form of ours or not."""
    return references(turn.text) or REFERENCE.findall(turn.text)


def _told(turn: Turn, reference: str | None) -> Reply:
    """Tell of one enquiry first, then of the others of this conversation."""
    kept = any(one.state == STORED for one in own_enquiries(turn))
    own = sorted(own_enquiries(turn), key=lambda one: one.reference != reference)
    text = paragraphs(*(status_line(turn, one) for one in own), turn.says("status-afterwards") if kept else "")
    buttons = (Button(turn.says("enquiry-button-copy"), "enquiry_copy"),) if kept else ()
    return Reply((Message(Kind.ANSWER, text, (), buttons, reference=reference),))
