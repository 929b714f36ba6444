"""The beginning of a form: a new draft with what the conversation already knows, or the one that was paused."""

from dataclasses import replace
from typing import Any

from actions.enquiry_checks import check
from actions.enquiry_draft import FORM, ORDER, SLOT, Draft
from actions.enquiry_reading import Said, read_opening
from actions.enquiry_store import draft_of, first_number, own_enquiries
from actions.enquiry_summary import lines
from actions.message import Button, Kind
from actions.reply import Reply, say
from actions.turn import Entity, Turn
from actions.wording import place_names, sector_names
from knowledge import current
from knowledge.clusters import cluster
from knowledge.enquiries import STORED

# Questions whose places and clusters tell where a company wants to go.
SEARCHES = frozenset({
    "find_host", "list_clusters", "cluster_profile", "cluster_offer", "cluster_sectors", "cluster_languages",
    "cluster_membership", "cluster_size", "cluster_identity", "ask_contact", "find_partner", "compare",
})  # fmt: skip
# What a second enquiry need not ask again.
OF_THE_COMPANY = ORDER[: ORDER.index("target_market")]


def opened(turn: Turn) -> Reply:
    """Open the form, or go on with the draft that was left; the form's own question follows in the same turn."""
    if not current.writable():
        return say(Kind.ERROR, turn.says("enquiry-not-here"))
    if turn.public:
        private = Button(turn.says("intent-apply"), "apply")
        return say(Kind.CLARIFY, turn.says("enquiry-not-in-public"), buttons=(private,))
    left = Draft.from_dict(turn.enquiry)
    return begun(_resumed(turn, left) if left else _new(turn))


def begun(draft: Draft) -> Reply:
    """Return the reply that starts the form on a draft; it says nothing itself."""
    slot = {"event": "slot", "name": SLOT, "value": replace(draft, fresh=True).to_dict()}
    loop: dict[str, Any] = {"event": "active_loop", "name": FORM}
    return Reply((), events=(slot, loop))


def _resumed(turn: Turn, draft: Draft) -> Draft:
    """Return a draft that was left, which shows what it holds."""
    kept = _known(replace(draft, outcome="", question=""), read_opening(turn, draft))
    return replace(kept, notes=()).noting(turn.says("enquiry-resumed"), *lines(turn, kept), *kept.notes)


def _new(turn: Turn) -> Draft:
    """Return a draft with what the message and the conversation have said, and an introduction that shows it."""
    empty = Draft(first=first_number(turn))
    draft = _known(empty, read_opening(turn, empty))
    draft = _repeated(turn, _known(draft, _remembered(turn)))
    notes, shown = draft.notes, draft.shown
    plain = replace(draft, notes=(), shown=())
    known = lines(turn, plain)
    return plain.noting(
        turn.says("enquiry-intro"), turn.says("enquiry-known") if known else "", *known, *notes, shown=shown
    )


def _repeated(turn: Turn, draft: Draft) -> Draft:
    """Take what an earlier enquiry of this conversation says of the company itself; what was just said counts more."""
    before = next((draft_of(one, 0) for one in own_enquiries(turn) if one.state == STORED), Draft())
    for name in (one for one in OF_THE_COMPANY if one in before.answers and one not in draft.answers):
        draft = draft.answered(name, before.answers[name])
    return draft


def _known(draft: Draft, said: Said) -> Draft:
    """Take what fits its field; what does not is asked for in its turn."""
    for name in (one for one in ORDER if one in said and one not in ("consent", *draft.answers)):
        verdict = check(name, said[name], draft)
        if verdict.answer:
            told = name == "target_market"
            draft = draft.answered(name, verdict.answer)
            draft = draft.noting(verdict.text, shown=verdict.shown) if told else draft
    return draft


def _remembered(turn: Turn) -> Said:
    """Return what the conversation knows of the company and of where it wants to go, as answers in its own words."""
    home, asked = turn.frame.home, turn.frame.context.asked
    there = turn.frame.context.intent in SEARCHES
    market = [("cluster", one) for one in _market_clusters(turn)] if there else []
    market = market or ([("place", one) for one in asked.get("place", ())] if there else [])
    of = {
        "country": [("place", one) for one in home.places],
        "home_cluster": [("cluster", one) for one in home.clusters],
        "sector": [("sector", one) for one in home.sectors or (asked.get("sector", ()) if there else ())],
        "target_market": [one for one in market if one[1] not in (*home.places, *home.clusters)],
    }
    return {name: _worded(turn, found) for name, found in of.items() if found}


def _market_clusters(turn: Turn) -> tuple[str, ...]:
    """Return the ids of the clusters of the last question, without the company's own."""
    return tuple(str(one) for one in turn.frame.context.asked.get("cluster", ()) if one not in turn.frame.home.clusters)


def _worded(turn: Turn, found: list[tuple[str, str]]) -> Turn:
    """Return records as if their names had been typed."""
    text = ", ".join(_named(turn, kind, one) for kind, one in found)
    return replace(turn, text=text, entities=tuple(Entity(kind, one) for kind, one in found))


def _named(turn: Turn, kind: str, one: str) -> str:
    """Return the name of a place, sector or cluster."""
    if kind == "cluster":
        found = cluster(current.session(), one)
        return found.short_name if found else one
    return place_names(turn, [one]) if kind == "place" else sector_names(turn, [one])
