"""Between the draft in the conversation and the enquiry in the store."""

from datetime import datetime

from actions.enquiry_draft import ORDER, Answer, Draft
from actions.turn import Turn
from knowledge import clock, current, enquiries, enquiry_files
from knowledge.conversations import Conversation, redact
from knowledge.enquiries import Enquiry, Filing


def conversation(turn: Turn) -> Conversation | None:
    """Return the conversation of the turn, whose id the engine gives as sender; None where nothing can be written."""
    number = conversation_id(turn)
    return current.session().get(Conversation, number) if number is not None and current.writable() else None


def conversation_id(turn: Turn) -> int | None:
    """Return the id of the turn's conversation, None outside the engine."""
    return int(turn.sender) if turn.sender.isdecimal() else None


def filing(turn: Turn, draft: Draft) -> Filing:
    """Return what a draft would file."""
    answers = {name: {"said": one.said, "ids": list(one.ids)} for name, one in draft.answers.items()}
    at = datetime.fromisoformat(draft.consent_at) if draft.consent_at else clock.now()
    return Filing(answers, draft.hosts, turn.language, draft.consent_version, at)


def draft_of(enquiry: Enquiry, first: int) -> Draft:
    """Return a filed enquiry as a draft that corrects it."""
    answers = enquiry.answers or {}
    return Draft(
        answers={name: Answer(answers[name]["said"], tuple(answers[name]["ids"])) for name in ORDER if name in answers},
        first=first,
        amends=enquiry.id,
        consent_version=enquiry.consent_version,
        consent_at=enquiry.consent_at.isoformat(),
    )


def own_enquiries(turn: Turn) -> list[Enquiry]:
    """Return what this conversation has filed, the newest first."""
    number = conversation_id(turn)
    return enquiries.of_conversation(current.session(), number) if number is not None else []


def first_number(turn: Turn) -> int:
    """Return the number in the log of the message at hand: it is the last one so far."""
    found = conversation(turn)
    return found.next_number - 1 if found else 0


def forget(turn: Turn, draft: Draft) -> None:
    """Delete the texts of the log from the draft's beginning on, and its files: all of it was about the draft."""
    found = conversation(turn)
    if found is not None:
        enquiry_files.drop_drafted(current.session(), found.id)
    if found is not None and draft.first:
        redact(current.session(), found, draft.first, turn.says("enquiry-text-deleted"))
