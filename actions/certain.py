"""Reads a message by words that leave little doubt what is wanted, where it was taken for something else."""

import re
from functools import cache

from actions.phrases import mentions
from actions.subjects import CHALLENGE, EVENT, HOSTS, NETWORK, PASSPORT
from actions.texts import text
from actions.turn import HOME, Turn

# What a search for "a guide to working with cities" or "the brochure of 2018" may be taken for.
OF_DOCUMENTS = frozenset(
    (
        *(*HOSTS, *EVENT, *CHALLENGE, *NETWORK),
        *("cluster_profile", "cluster_offer", "cluster_size", "network_aims", "cluster_joining", "passport_related"),
        "follow_up",
    )
)
# A search that is no plainer than this, and has no word for what it was taken for, is one for hosts or partners where
# these together are so likely.
VAGUE, SOMEWHAT = 0.5, 0.15
NEEDED = {
    "find_event": "event-words-any",
    "past_event": "event-words-any",
    "find_challenge": "challenge-words-any",
    "challenge_outcome": "challenge-words-any",
    "market_figures": "market-words-any",
    "find_story": "story-words-any",
}
# What a word speaks for counts where it is at least so likely beside what leads.
NEARLY = 0.3
OF_CLUSTERS = ("find_host", "list_clusters", "cluster_profile", "cluster_sectors", "cluster_size", "cluster_offer")
OF_JOINING = ("cluster_joining", "organisation_profile", "cluster_membership")
OF_CALLS = ("city_joining", "challenge_procurement", "subscribe")
LIKELY = 0.1


def certain(turn: Turn) -> Turn | None:
    """Return the turn as what its words say, if it was taken for something else."""
    if turn.is_payload:
        return None
    readings = (
        *(_of_documents, _of_language, _of_network, _of_home, _of_fields, _of_organisations),
        *(_of_member, _of_person, _of_open_calls, _of_search),
    )
    intent = next((intent for reading in readings if (intent := reading(turn))), "")
    return turn.acting_as(intent) if intent else None


def _of_documents(turn: Turn) -> str:
    """Tell whether a word says that a document is wanted."""
    certain = mentions(turn, "document-words-certain") and not mentions(turn, "contact-words-certain")
    return "find_document" if turn.intent in OF_DOCUMENTS and certain else ""


def _of_language(turn: Turn) -> str:
    """Tell whether the language named is the one to go on in."""
    near = turn.intent in PASSPORT and _is_near(turn, "switch_language")
    return "switch_language" if near and turn.values("language") else ""


def _of_network(turn: Turn) -> str:
    """Tell whether the network's own partners are meant, by its name."""
    named = any(turn.values(kind) for kind in ("place", "sector", "cluster", "organisation", "org_kind"))
    likely = turn.intent == "find_partner" and _chance(turn, "network_partners") >= LIKELY
    return "network_partners" if likely and not named and mentions(turn, "words-network") else ""


def _of_home(turn: Turn) -> str:
    """Tell whether a company only says which cluster is its own, and that it wants to go abroad."""
    named = any(turn.values(kind) for kind in ("place", "sector", "cluster", "organisation"))
    likely = turn.intent in OF_JOINING or (turn.intent == "jobs" and _chance(turn, "jobs") < VAGUE)
    return "find_host" if likely and turn.values("cluster", HOME) and not named else ""


def _of_fields(turn: Turn) -> str:
    """Tell whether it is asked if a cluster works in a field."""
    near = turn.intent == "cluster_offer" and _is_near(turn, "cluster_sectors")
    return "cluster_sectors" if near and turn.values("sector") else ""


def _of_organisations(turn: Turn) -> str:
    """Tell whether organisations are wanted, by a word for them, which does not stand for the company itself."""
    likely = turn.intent in OF_CLUSTERS and _is_near(turn, "find_partner")
    if not likely or mentions(turn, "words-host") or turn.values("place", HOME) or turn.values("cluster", HOME):
        return ""
    return "find_partner" if names_organisations(turn) else ""


def _of_member(turn: Turn) -> str:
    """Tell whether somebody who is on no record is asked for as a member."""
    vague = turn.intent != "organisation_profile" and _chance(turn, turn.intent) < VAGUE
    own = turn.values("cluster", HOME) or mentions(turn, "words-network")
    return "organisation_profile" if vague and not own and asks_for_member(turn) else ""


def asks_for_member(turn: Turn) -> bool:
    """Tell whether a message asks whether somebody unknown is a member; one in small letters names nobody plainly."""
    small = turn.text == turn.text.lower() and turn.intent == "organisation_profile"
    unknown = any(word[:1].isupper() or small for word in turn.unknown)
    named = any(turn.values(kind) for kind in ("organisation", "place", "sector"))
    return unknown and not named and mentions(turn, "words-member")


def _of_person(turn: Turn) -> str:
    """Tell whether the private address of somebody at a cluster is wanted."""
    if turn.intent != "ask_contact" or not mentions(turn, "contact-words-private"):
        return ""
    return "private_data" if mentions(turn, "contact-words-home") or _is_near(turn, "private_data") else ""


def _of_open_calls(turn: Turn) -> str:
    """Tell whether it is asked for calls that are open, not how to take part in one."""
    near = turn.intent in OF_CALLS and _chance(turn, "find_challenge") >= LIKELY
    return "find_challenge" if near and mentions(turn, "challenge-words-open") else ""


def _of_search(turn: Turn) -> str:
    """Tell what a vague search in a place or field is for, which no word says: organisations, else hosts."""
    vague = (
        turn.intent in NEEDED and _chance(turn, turn.intent) < VAGUE and (turn.values("place") or turn.values("sector"))
    )
    if not vague or turn.values("date") or turn.values("event_kind") or mentions(turn, NEEDED[turn.intent]):
        return ""
    likely = _chance(turn, "find_host") + _chance(turn, "find_partner") + _chance(turn, "cluster_sectors") >= SOMEWHAT
    if not likely:
        return ""
    return "find_partner" if names_organisations(turn) else "find_host"


def names_organisations(turn: Turn) -> bool:
    """Tell whether a word for organisations stands in a message, be it at the end of another: "Solarfirmen"."""
    kinds = bool(turn.values("org_kind"))
    return kinds or mentions(turn, "partner-words-organisation") or bool(_compounds(turn.language).search(turn.text))


@cache
def _compounds(language: str) -> re.Pattern[str]:
    """Return the pattern of words that end in one for organisations."""
    return re.compile(rf"\w{{3}}(?:{text(language, 'partner-words-endings')})(?!\w)", re.IGNORECASE)


def _is_near(turn: Turn, intent: str) -> bool:
    """Tell whether an intent is nearly as likely as the message's own."""
    return 0 < _chance(turn, intent) >= NEARLY * _chance(turn, turn.intent)


def _chance(turn: Turn, intent: str) -> float:
    """Return how likely an intent is."""
    return dict(turn.ranking).get(intent, 0.0)
