"""Earlier enquiries of the same company to the same host, told only in the conversation that filed them."""

from actions.enquiry_draft import Draft
from actions.enquiry_store import conversation_id, filing
from actions.texts import join
from actions.turn import Turn
from knowledge import current, enquiries


def told_earlier(turn: Turn, draft: Draft) -> str:
    """Name the references of earlier enquiries that this conversation has filed to the same host; "" without any."""
    found = enquiries.earlier(current.session(), filing(turn, draft), besides=draft.amends)
    own = [one.reference for one in found if one.conversation_id == conversation_id(turn) and one.reference]
    return turn.says("enquiry-earlier", count=len(own), references=join(turn.language, own)) if own else ""
