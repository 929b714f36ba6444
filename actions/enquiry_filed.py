"""What can be done with an enquiry that is filed: have a copy, correct it, withdraw it; and with a draft left open."""

from datetime import datetime

from actions.enquiry_draft import SLOT, Draft
from actions.enquiry_opening import begun
from actions.enquiry_store import conversation_id, draft_of, first_number, forget, own_enquiries
from actions.enquiry_summary import hosts_line, lines, summary_records
from actions.enquiry_words import change
from actions.frame import Offer
from actions.message import Button, Kind, Message
from actions.phrases import mentions
from actions.reply import Reply, Responder, respond, say
from actions.texts import join, show_date
from actions.turn import Turn
from actions.wording import paragraphs
from knowledge import current, enquiries
from knowledge.clusters import cluster
from knowledge.enquiries import STORED, Enquiry
from knowledge.references import references


class _OnEnquiry(Responder):
    """An action on an enquiry that is filed."""

    def claims(self, turn: Turn) -> bool:
        """Take a reference as the answer to the question which enquiry is meant."""
        return bool(references(turn.text))


class EnquiryCopy(_OnEnquiry):
    """Shows a filed enquiry as it was typed."""

    action = "action_enquiry_copy"
    intents = ("enquiry_copy",)

    def reply(self, turn: Turn) -> Reply:
        """Show the enquiry meant, or what has been told so far of one that is not filed."""
        found = meant(turn)
        if isinstance(found, Reply):
            return found
        draft = draft_of(found, 0)
        text = paragraphs(
            turn.says("enquiry-copy", reference=found.reference or "", date=_day(turn, found.updated_at)),
            *lines(turn, draft),
            hosts_line(turn, draft),
            turn.says("enquiry-copy-consent", version=found.consent_version, date=_day(turn, found.consent_at)),
        )
        return Reply((Message(Kind.ANSWER, text, summary_records(draft), reference=found.reference),))


class EnquiryChange(_OnEnquiry):
    """Opens a filed enquiry for correction."""

    action = "action_enquiry_change"
    intents = ("enquiry_change",)

    def reply(self, turn: Turn) -> Reply:
        """Start the form on the enquiry meant, at the field that is to be changed or at the summary."""
        if not current.writable():
            return say(Kind.ERROR, turn.says("enquiry-not-here"))
        if Draft.from_dict(turn.enquiry):
            return respond(turn.acting_as("apply"))
        found = meant(turn)
        if isinstance(found, Reply):
            return found
        draft = draft_of(found, first_number(turn)).noting(turn.says("enquiry-change", reference=found.reference or ""))
        wish = change(turn, at_summary=False)
        return begun(draft.asks(wish.field) if wish else draft)


class EnquiryWithdrawal(_OnEnquiry):
    """Takes a filed enquiry back, or deletes a draft."""

    action = "action_enquiry_withdrawal"
    intents = ("enquiry_withdraw",)

    def reply(self, turn: Turn) -> Reply:
        """Withdraw the enquiry meant; a draft is asked about first; nothing filed is confirmed to be so."""
        if not current.writable():
            return say(Kind.ERROR, turn.says("enquiry-not-here"))
        if draft := Draft.from_dict(turn.enquiry):
            return _draft_deleted(turn, draft)
        stored = _stored(turn)
        if not stored:
            return say(Kind.CONFIRMATION, turn.says("enquiry-none-to-withdraw"))
        found = stored if mentions(turn, "enquiry-words-my-consent") else meant(turn)
        if isinstance(found, Reply):
            return found
        return _withdrawn(turn, found if isinstance(found, list) else [found])


def _withdrawn(turn: Turn, found: list[Enquiry]) -> Reply:
    """Withdraw enquiries and confirm it."""
    for one in found:
        enquiries.withdraw(current.session(), one)
    names = join(turn.language, [one.reference for one in found if one.reference])
    text = turn.says("enquiry-withdrawn", count=len(found), references=names)
    return Reply((Message(Kind.CONFIRMATION, text, reference=found[0].reference),))


def meant(turn: Turn) -> Enquiry | Reply:
    """Return the enquiry of this conversation that is meant, or the reply that says why there is none to act on."""
    named = [str(value) for value in turn.values("reference")] or references(turn.text)
    if named:
        found = by_reference(turn, named[0])
        return found if found and found.state == STORED else say(Kind.NOT_FOUND, turn.says("status-not-found"))
    stored = _stored(turn)
    if len(stored) == 1:
        return stored[0]
    if stored:
        own = [one.reference for one in stored if one.reference]
        buttons = tuple(Button(name, turn.intent, {"reference": name}) for name in own)
        text = turn.says("enquiry-which", references=join(turn.language, own))
        return say(Kind.CLARIFY, text, buttons=buttons, offer=Offer(turn.intent))
    return left_open(turn) or say(Kind.CLARIFY, turn.says("status-which"))


def by_reference(turn: Turn, reference: str) -> Enquiry | None:
    """Return the enquiry with this reference if this conversation filed it."""
    number = conversation_id(turn)
    return enquiries.by_reference(current.session(), number, reference) if number is not None else None


def left_open(turn: Turn) -> Reply | None:
    """Say that an enquiry is begun and not filed; None where there is no draft."""
    draft = Draft.from_dict(turn.enquiry)
    if draft is None:
        return None
    text = paragraphs(turn.says("enquiry-draft-open"), *lines(turn, draft))
    again = Button(turn.says("enquiry-button-continue"), "apply")
    return say(Kind.CLARIFY, text, *summary_records(draft), buttons=(again,))


def status_line(turn: Turn, found: Enquiry) -> str:
    """Say in a few words where an enquiry stands."""
    names = (cluster(current.session(), name) for name in found.host_ids)
    hosts = [one.short_name for one in names if one]
    return turn.says(
        f"status-{found.state}",
        reference=found.reference or "",
        date=_day(turn, found.updated_at),
        count=len(hosts),
        hosts=join(turn.language, hosts) if hosts else "none",
    )


def _stored(turn: Turn) -> list[Enquiry]:
    """Return the enquiries of this conversation that are not withdrawn."""
    return [one for one in own_enquiries(turn) if one.state == STORED]


def _day(turn: Turn, moment: datetime) -> str:
    """Write the day of a moment."""
    return show_date(turn.language, moment.date().isoformat())


def _draft_deleted(turn: Turn, draft: Draft) -> Reply:
    """Delete a draft after a yes."""
    if not turn.confirmed:
        buttons = Button(turn.says("yes"), "affirm"), Button(turn.says("no"), "deny")
        return say(Kind.CLARIFY, turn.says("enquiry-cancel-ask"), buttons=buttons, offer=Offer("enquiry_withdraw"))
    forget(turn, draft)
    gone = {"event": "slot", "name": SLOT, "value": None}
    closed = {"event": "active_loop", "name": None}
    key = "enquiry-correction-cancelled" if draft.amends else "enquiry-cancelled"
    return Reply((Message(Kind.CONFIRMATION, turn.says(key)),), events=(gone, closed))
