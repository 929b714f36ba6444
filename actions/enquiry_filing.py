"""How a form ends: the enquiry is filed or corrected, paused, or deleted."""

from collections.abc import Callable

from actions import enquiry_draft as drafts
from actions.enquiry_draft import Draft
from actions.enquiry_store import conversation_id, filing, forget
from actions.enquiry_summary import hosts_line, summary_records
from actions.human import secretariat
from actions.message import Button, Kind, Message, Sourced
from actions.reply import Reply, say
from actions.turn import Turn
from actions.wording import paragraphs
from knowledge import current, enquiries
from knowledge.clusters import contacts
from knowledge.enquiries import Enquiry
from knowledge.models import Cluster, ContactChannel


def ended(turn: Turn, draft: Draft) -> Reply:
    """Do what a form ends with, and confirm it."""
    if not current.writable():
        return say(Kind.ERROR, turn.says("enquiry-not-here"))
    return ENDS[draft.outcome](turn, draft)


def _filed(turn: Turn, draft: Draft) -> Reply:
    """Store the enquiry, or put the corrected one in place of the old."""
    session, number, wanted = current.session(), conversation_id(turn), filing(turn, draft)
    old = enquiries.enquiry(session, number, draft.amends) if draft.amends and number is not None else None
    if old is not None:
        return Reply((_confirmation(turn, draft, enquiries.amend(session, old, wanted), "enquiry-amended"),))
    return Reply((_confirmation(turn, draft, enquiries.file(session, number, wanted), "enquiry-filed"),))


def _confirmation(turn: Turn, draft: Draft, filed: Enquiry, key: str) -> Message:
    """Confirm honestly: stored, not forwarded, and what can be done meanwhile with the public contacts on record."""
    reached = [(found, contacts(current.session(), found.id)) for found in summary_records(draft)]
    reference = filed.reference or ""
    base = secretariat(turn) if not reached else None
    shown: list[Sourced] = list(base.records) if base else []
    for found, channels in reached:
        shown += [found, *channels]
    text = paragraphs(
        turn.says(key, reference=reference),
        hosts_line(turn, draft),
        turn.says("enquiry-meanwhile", count=len(reached)),
        *(_reach(turn, found, channels) for found, channels in reached),
        base.text if base else "",
        turn.says("enquiry-not-official"),
        turn.says("enquiry-afterwards", reference=reference),
    )
    buttons = tuple(Button(turn.says(f"enquiry-button-{name}"), f"enquiry_{name}") for name in ("copy", "status"))
    return Message(Kind.CONFIRMATION, text, tuple(shown), buttons, intent="apply", reference=reference)


def _reach(turn: Turn, found: Cluster, channels: list[ContactChannel]) -> str:
    """Say in one line how a cluster is reached."""
    ways = "; ".join(
        turn.says(f"contact-{channel.kind}", value=channel.value, label=channel.label or "none") for channel in channels
    )
    return turn.says("enquiry-contact", name=found.short_name, ways=ways or "none")


def _cancelled(turn: Turn, draft: Draft) -> Reply:
    """Delete the draft; a filed enquiry that was only being corrected stays as it was."""
    forget(turn, draft)
    return _forgotten(turn, "enquiry-correction-cancelled" if draft.amends else "enquiry-cancelled")


def _refused(turn: Turn, draft: Draft) -> Reply:
    """Delete the draft for want of consent."""
    forget(turn, draft)
    return _forgotten(turn, "enquiry-refused")


def _forgotten(turn: Turn, key: str) -> Reply:
    """Confirm a deletion; a new session of Rasa's makes the conversation's state forget what was typed."""
    events = ({"event": "session_started"}, {"event": "followup", "name": "action_listen"})
    return Reply((Message(Kind.CONFIRMATION, turn.says(key), intent="apply"),), events=events)


def _paused(turn: Turn, draft: Draft) -> Reply:  # noqa: ARG001 - all ends are called alike
    """Say that the draft is kept and how to go on."""
    again = Button(turn.says("enquiry-button-continue"), "apply")
    return Reply((Message(Kind.CONFIRMATION, turn.says("enquiry-paused"), (), (again,), intent="apply"),))


def _erased(turn: Turn, draft: Draft) -> Reply:  # noqa: ARG001 - all ends are called alike
    """Say nothing more: the deletion of everything was confirmed as the answer to the wish for it."""
    return Reply(())


ENDS: dict[str, Callable[[Turn, Draft], Reply]] = {
    drafts.FILED: _filed,
    drafts.CANCELLED: _cancelled,
    drafts.REFUSED: _refused,
    drafts.PAUSED: _paused,
    drafts.ERASED: _erased,
}
