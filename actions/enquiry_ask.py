"""The form's questions: one message each, with what there is to say before it."""

from dataclasses import dataclass

from actions import enquiry_draft as drafts
from actions.enquiry_checks import PATIENCE, STAGES, proposed_home
from actions.enquiry_consent import consent_text
from actions.enquiry_draft import OPTIONAL, SUMMARY, Draft
from actions.enquiry_summary import summary, summary_records
from actions.message import Button, Kind, Message
from actions.turn import Turn
from actions.wording import paragraphs
from knowledge import current
from knowledge.clusters import cluster
from knowledge.models import Cluster

INTENT = "apply"


@dataclass(frozen=True)
class Choice(Button):
    """A button that says its title, as if typed."""

    @property
    def payload(self) -> str:
        """Return what is sent: the title itself."""
        return self.title


def question(turn: Turn, draft: Draft) -> Message | None:
    """Ask what the draft wants next; None where a side question's answer has just asked something itself."""
    notes = paragraphs(*draft.notes)
    shown = _clusters(draft.shown)
    if draft.question == drafts.OFFERED:
        return None
    if draft.question == drafts.CANCELLING:
        return Message(Kind.CLARIFY, turn.says("enquiry-cancel-ask"), (), _choices(turn, "yes", "no"), intent=INTENT)
    asked, records = _asked(turn, draft)
    text = "\n\n".join(part for part in (notes, asked) if part)
    records = tuple(dict.fromkeys((*shown, *records)))
    return Message(Kind.FORM, text, records, _buttons(turn, draft), intent=INTENT, field=draft.pending)


def _asked(turn: Turn, draft: Draft) -> tuple[str, tuple[Cluster, ...]]:
    """Return the question, and the clusters that it names."""
    name = draft.pending
    if name == SUMMARY:
        return summary(turn, draft), summary_records(draft)
    if draft.question == drafts.SUGGESTED:
        return "", ()  # the note has asked it
    if name == "consent":
        return consent_text(turn, draft), _clusters(draft.hosts)
    key = f"enquiry-ask-{name.replace('_', '-')}"
    if name == "home_cluster":
        near = proposed_home(draft)
        return turn.says(key, count=len(near), clusters=", ".join(one.short_name for one in near)), near
    lines = [turn.says(key)]
    if draft.asking and draft.said(name):
        lines.append(turn.says("enquiry-so-far-said", said=draft.said(name)))
    return paragraphs(*lines), ()


def _buttons(turn: Turn, draft: Draft) -> tuple[Button, ...]:
    """Offer the usual answers to a question."""
    name = draft.pending
    if draft.question == drafts.SUGGESTED:
        return _choices(turn, "yes", "no")
    if name == SUMMARY:
        return _choices(turn, "confirm", "change", "cancel")
    if name == "consent":
        return _choices(turn, "yes", "no")
    offered: tuple[Button, ...] = ()
    if name == "home_cluster":
        near = (Choice(one.short_name, "") for one in proposed_home(draft))
        offered = (*near, *_choices(turn, "no-cluster"))
    if name == "stage":
        offered = _choices(turn, *(f"stage-{stage}" for stage in STAGES))
    if name in OPTIONAL:
        offered += _choices(turn, "skip")
    if draft.attempts >= PATIENCE:
        offered += _choices(turn, "pause", "cancel")
    return offered


def _choices(turn: Turn, *names: str) -> tuple[Button, ...]:
    """Return buttons by the names of their texts."""
    return tuple(Choice(turn.says(f"enquiry-button-{name}"), "") for name in names)


def _clusters(ids: tuple[str, ...]) -> tuple[Cluster, ...]:
    """Return the records of clusters."""
    session = current.session()
    return tuple(found for name in ids if (found := cluster(session, name)))
