"""One step of the form: what a message does to the draft, and what is answered besides the next question."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from actions import enquiry_draft as drafts
from actions.enquiry_aside import aside, asks_in_vain
from actions.enquiry_checks import check
from actions.enquiry_consent import consented
from actions.enquiry_draft import OPTIONAL, ORDER, SUMMARY, Answer, Draft
from actions.enquiry_parts import emails
from actions.enquiry_reading import Said, read
from actions.enquiry_summary import lines
from actions.enquiry_words import (
    change,
    command,
    command_phrase,
    confirms,
    decided,
    is_mapped,
    is_said,
    says_no,
    says_yes,
)
from actions.message import Kind
from actions.reply import Reply, respond
from actions.turn import Turn

STRONGER = ("cancel", "pause")  # commands that a message rather is than a yes or no, where it is on both lists
# What a button or a command asks that is under way already, or to which nothing has been asked that it could answer.
OF_THE_FORM = ("apply", "affirm", "deny")


@dataclass(frozen=True)
class Step:
    """The draft after a message, and the reply to what the message asked besides."""

    draft: Draft
    reply: Reply | None = None


def step(draft: Draft, turn: Turn) -> Step:
    """Take a message into the draft: as a yes or no, a command, a wish to change, a question beside, or an answer."""
    plain = replace(draft, question="")
    if reply := _to_question(draft, turn):
        return reply
    if _settles(plain, turn):
        return Step(_told(plain, turn))
    return _steered(plain, turn) or _beside(plain, turn) or Step(_told(plain, turn))


def _settles(draft: Draft, turn: Turn) -> bool:
    """Tell whether a message is plainly the yes or no that the consent or the summary waits for."""
    if turn.is_payload:
        return False
    if draft.pending == "consent" and decided(turn) == "no":
        return True
    plain = (draft.pending == "consent" and decided(turn)) or (draft.pending == SUMMARY and confirms(turn))
    return bool(plain) and command_phrase(turn) not in STRONGER


def _to_question(draft: Draft, turn: Turn) -> Step | None:
    """Take a yes or no to what was asked beside the fields; None where the message is neither."""
    pressed = turn.intent if turn.is_payload and draft.question == drafts.OFFERED else ""
    steering = command(turn) if draft.question == drafts.CANCELLING else ""
    yes = says_yes(turn) or pressed == "affirm" or steering == "cancel"
    no = says_no(turn) or pressed == "deny" or steering == "continue"
    if not draft.question or not (yes or no):
        return None
    closed = replace(draft, question="")
    if draft.question == drafts.OFFERED:
        return _answer(closed, turn)
    if draft.question == drafts.CANCELLING:
        return Step(replace(draft, outcome=drafts.CANCELLED) if yes else closed.noting(turn.says("enquiry-goes-on")))
    return _to_suggestion(closed, turn, yes=yes)


def _to_suggestion(draft: Draft, turn: Turn, *, yes: bool) -> Step | None:
    """Take what was suggested for the pending field, or the e-mail address as typed; None where a no says more."""
    if yes:
        return Step(_put(draft, replace(turn, text=draft.suggested, entities=()), draft.pending))
    if draft.pending == "email":
        said = emails(replace(turn, text=draft.refused, entities=()))
        return Step(draft.answered("email", Answer(said[0].text if said else draft.refused)))
    return None if draft.pending == "home_cluster" else Step(replace(draft, suggested=""))


def _steered(draft: Draft, turn: Turn) -> Step | None:
    """Do what a command or a wish to change a field says; None where the message is neither."""
    if turn.is_payload and turn.intent in OF_THE_FORM:
        return Step(_continue(draft, turn))
    if name := _command(draft, turn):
        return Step(COMMANDS[name](draft, turn))
    wish = change(turn, at_summary=draft.pending == SUMMARY)
    return Step(_changed(draft, wish.field, wish.value)) if wish else None


def _command(draft: Draft, turn: Turn) -> str:
    """Return the command that a message is; what answers the pending field just as well is none."""
    name = command(turn, draft.pending)
    indifferent = is_said(turn, "none") or (draft.pending == "language" and is_mapped(turn, "any-language"))
    return "" if name == "cancel" and draft.pending in OPTIONAL and indifferent else name


def _beside(draft: Draft, turn: Turn) -> Step | None:
    """Answer a question beside the form, or say that it is not understood; None where the message is none."""
    if aside(turn, draft.pending):
        return _answer(draft, turn)
    if asks_in_vain(turn, draft.pending):
        return Step(draft.noting(turn.says("enquiry-not-understood"), _help(turn, draft.pending)))
    return None


def _told(draft: Draft, turn: Turn) -> Draft:
    """Take the message as an answer."""
    if draft.pending == "consent":
        return _consent(draft, turn)
    return _at_summary(draft, turn) if draft.pending == SUMMARY else _taken(draft, turn, read(turn, draft))


def _restart(draft: Draft, turn: Turn) -> Draft:
    """Begin with the first question again, on nothing."""
    return Draft(first=draft.first, amends=draft.amends).noting(turn.says("enquiry-restarted"))


def _continue(draft: Draft, turn: Turn) -> Draft:
    """Ask on; a field that was asked again keeps its answer."""
    return draft.settled() if draft.pending in draft.answers else draft.noting(turn.says("enquiry-goes-on"))


def _skip(draft: Draft, turn: Turn) -> Draft:
    """Keep what was said for a field that is asked again; leave an optional one out."""
    if draft.pending in draft.answers:
        return draft.settled()
    if draft.pending in OPTIONAL:
        return draft.answered(draft.pending, Answer(""))
    return draft.noting(turn.says("enquiry-needed"), _help(turn, draft.pending))


def _back(draft: Draft, turn: Turn) -> Draft:
    """Ask the field before the pending one again."""
    before = ORDER[: ORDER.index(draft.pending)] if draft.pending != SUMMARY else ORDER
    answered = [name for name in before if name in draft.answers]
    return draft.asks(answered[-1]) if answered else draft.noting(turn.says("enquiry-at-start"))


def _changed(draft: Draft, name: str, value: Turn | None) -> Draft:
    """Change a field: put the new value in, or ask for it."""
    asking = draft.asks(name)
    if value is None or name == SUMMARY:
        return asking
    return _consent(asking, value) if name == "consent" else _put(asking, value, name)


def _answer(draft: Draft, turn: Turn) -> Step:
    """Answer a question beside the form; where that asks back itself, what it asks comes first."""
    reply = respond(turn)
    if reply.forget:
        return Step(replace(draft, outcome=drafts.ERASED), reply)
    waits = reply.offer is not None and any(message.kind == Kind.CLARIFY for message in reply.messages)
    return Step(replace(draft, question=drafts.OFFERED) if waits else draft, reply)


def _consent(draft: Draft, turn: Turn) -> Draft:
    """Take the consent with its version and time; without it the form ends."""
    if says_yes(turn):
        return consented(draft, turn)
    if says_no(turn):
        return replace(draft, outcome=drafts.REFUSED)
    return draft.noting(turn.says("enquiry-consent-unclear"))


def _at_summary(draft: Draft, turn: Turn) -> Draft:
    """File after a yes, ask what is to be changed after a no; take what is new otherwise."""
    if confirms(turn):
        return replace(draft, outcome=drafts.FILED)
    if says_no(turn) or is_said(turn, "change"):
        return draft.noting(turn.says("enquiry-what-to-change"))
    said = read(turn, draft)
    for name, value in said.items():
        draft = _changed(draft, name, value) if draft.pending == SUMMARY else _put(draft, value, name)
    return draft if said else draft.noting(turn.says("enquiry-summary-unclear"))


def _taken(draft: Draft, turn: Turn, said: Said) -> Draft:
    """Take all that a message says, the pending field first: then its refusal is counted."""
    pending = draft.pending
    taken = draft
    for name, value in sorted(said.items(), key=lambda one: (one[0] != pending, ORDER.index(one[0]))):
        taken = _consent(taken, value) if name == "consent" else _put(taken, value, name)
    return taken if said else taken.noting(turn.says("enquiry-not-understood"))


def _put(draft: Draft, turn: Turn, name: str) -> Draft:
    """Put an answer in if it fits its field, else say why not."""
    verdict = check(name, turn, draft)
    if verdict.answer:
        return draft.answered(name, verdict.answer).noting(verdict.text, shown=verdict.shown)
    noted = draft.noting(verdict.text, shown=verdict.shown)
    if name != draft.pending:
        return noted
    question = drafts.SUGGESTED if verdict.suggested else ""
    return replace(
        noted, refused=turn.text, suggested=verdict.suggested, question=question, attempts=draft.attempts + 1
    )


def _help(turn: Turn, name: str) -> str:
    """Say why a field is asked, with an example."""
    return turn.says(f"enquiry-why-{name.replace('_', '-')}")


COMMANDS: dict[str, Callable[[Draft, Turn], Draft]] = {
    "back": _back,
    "skip": _skip,
    "restart": _restart,
    "continue": _continue,
    "pause": lambda draft, _: replace(draft, outcome=drafts.PAUSED),
    "cancel": lambda draft, _: replace(draft, question=drafts.CANCELLING),
    "show": lambda draft, turn: draft.noting(turn.says("enquiry-so-far"), *lines(turn, draft)),
    "why": lambda draft, turn: draft.noting(_help(turn, draft.pending)),
    "greeting": lambda draft, turn: draft.noting(turn.says("enquiry-greeting")),
}
