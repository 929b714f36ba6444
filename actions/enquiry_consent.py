"""The consent to pass an enquiry on: the text, its version, and when it was given."""

from dataclasses import replace

from actions.enquiry_draft import Answer, Draft
from actions.texts import join
from actions.turn import Turn
from knowledge import clock, current
from knowledge.clusters import cluster


def consent_text(turn: Turn, draft: Draft) -> str:
    """Say to what a yes consents: which data go to whom, and how to take it back."""
    found = [one.short_name for name in draft.hosts if (one := cluster(current.session(), name))]
    return turn.says("enquiry-consent", count=len(found), hosts=join(turn.language, found) if found else "none")


def consented(draft: Draft, turn: Turn) -> Draft:
    """Return the draft with the consent to the present text."""
    given = draft.answered("consent", Answer(turn.text))
    version = f"{turn.says('enquiry-consent-version')}-{turn.language}"
    return replace(given, consent_version=version, consent_at=clock.now().isoformat())
