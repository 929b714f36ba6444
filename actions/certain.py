"""Reads a message by a word that leaves no doubt what is wanted, whatever else it speaks of."""

from actions.phrases import mentions
from actions.turn import Turn

# What a search for "a guide to working with cities" or "the brochure of 2018" may be taken for.
OF_DOCUMENTS = frozenset(
    (
        *("find_host", "list_clusters", "cluster_profile", "cluster_offer", "find_event", "past_event"),
        *("network_definition", "network_members", "network_aims", "network_founding", "find_challenge"),
        *("city_joining", "challenge_participation", "programme_definition"),
    )
)


def certain(turn: Turn) -> Turn | None:
    """Return the turn as what its words say plainly, if they do and were taken for something else."""
    if turn.intent in OF_DOCUMENTS and not turn.is_payload and mentions(turn, "document-words-certain"):
        return turn.acting_as("find_document")
    return None
