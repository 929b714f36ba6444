"""What the assistant stores, and the deletion of a conversation's data."""

from rasa_sdk.events import SlotSet

from actions.frame import Offer
from actions.language import SLOTS
from actions.message import Button, Kind, Message
from actions.phrases import mentions
from actions.reply import Reply, Responder, say
from actions.texts import show_date
from actions.turn import Turn
from actions.wording import paragraphs
from knowledge import current
from knowledge.conversations import Conversation, erase
from knowledge.topics import statements

# As much as one message holds; the page of the privacy notice says all.
POINTS = ("stored", "encryption", "access", "third-parties", "deletion", "retention")


class Privacy(Responder):
    """Answers what is stored, who sees it and how long, from the privacy notice."""

    action = "action_privacy"
    intents = ("privacy_policy",)

    def reply(self, turn: Turn) -> Reply:
        """Give the main points of the notice."""
        found = statements(current.session(), "privacy-notice", *POINTS)
        date = show_date(turn.language, found[0].as_of) if found else ""
        points = [turn.says("item", text=turn.quotes(statement.text)) for statement in found]
        text = paragraphs(turn.says("privacy-head", date=date), *points)
        delete = Button(turn.says("intent-delete-data"), "delete_data")
        return say(Kind.ANSWER, text, *found, buttons=(delete,))


class Deletion(Responder):
    """Deletes what a conversation holds, after asking once."""

    action = "action_delete_data"
    intents = ("delete_data",)

    def reply(self, turn: Turn) -> Reply:
        """Ask first; after a yes erase, and forget the conversation's context with it."""
        if not (turn.confirmed or _confirms(turn)):
            buttons = Button(turn.says("yes"), "affirm"), Button(turn.says("no"), "deny")
            return say(Kind.CLARIFY, turn.says("delete-ask"), buttons=buttons, offer=Offer("delete_data"))
        conversation = _conversation(turn)
        if conversation is None:
            return say(Kind.ERROR, turn.says("delete-not-here"))
        erase(current.session(), conversation)
        done = Message(Kind.CONFIRMATION, turn.says("delete-done"))
        return Reply((done,), forget=True, events=tuple(SlotSet(name, None) for name in SLOTS))


def _confirms(turn: Turn) -> bool:
    """Tell whether a message says yes to the question whether to delete, in words that ask for it once more."""
    return turn.frame.offer == Offer("delete_data") and mentions(turn, "enquiry-say-yes")


def _conversation(turn: Turn) -> Conversation | None:
    """Return the conversation of the turn, whose id the engine gives as sender; None where nothing can be written."""
    if not current.writable() or not turn.sender.isdigit():
        return None
    return current.session().get(Conversation, int(turn.sender))
