"""Reads a message as going on about what was just answered, where by itself it rather says something else.

"Which languages do they speak?" asks to switch the language by itself, and about a cluster after its profile.
"""

from actions.phrases import mentions
from actions.reference import context_clusters
from actions.scope import points_back
from actions.subjects import CHALLENGE, CLUSTER, EVENT, HOSTS, REFUSED, same_subject
from actions.turn import LOOSE, Turn

# What is meant whatever went before.
PLAIN = frozenset(
    ("affirm", "deny", "greet", "thank", "goodbye", "inform", "correct", "more_results", "choose_result", "apply")
)
NAMES = ("cluster", "sector", "organisation", "event", "recurring", "document", "story", "city")
# How likely a question on the subject must be beside the leading one: as a rule, where the message says "they" or
# "there", and where what leads is none of ours.
SHARE, SHARE_OF_THEM, SHARE_OF_FOREIGN = 0.12, 0.04, 0.3
# What asks the same of something else, so that a far smaller share will do.
ALIKE = {
    "network_members": "cluster_size",
    "network_secretariat": "ask_contact",
    "switch_language": "cluster_languages",
    "list_clusters": "find_partner",
}
SHARE_OF_ALIKE = 0.02
SHARE_ELSEWHERE = 0.6


def continuing(turn: Turn) -> Turn | None:
    """Return the turn as a further question on the subject of the last answer, if it may well be one."""
    if turn.is_payload or turn.intent in PLAIN or any(turn.values(kind) for kind in NAMES):
        return None
    if turn.values("place"):
        return _elsewhere(turn)
    if turn.intent == "switch_language" and turn.values("language"):
        return None
    subjects = (same_subject(turn.frame.last), CLUSTER if turn.frame.shown("cluster") else ())
    intent = next((found for subject in subjects if (found := _asked(turn, subject))), "")
    if not intent:
        return None
    if intent == "find_partner":
        return turn.acting_as(intent, {"cluster": context_clusters(turn)})
    return turn.acting_as(intent)


def _elsewhere(turn: Turn) -> Turn | None:
    """Return the turn as the same question for another place, where that is nearly as likely as what leads."""
    chances = dict(turn.ranking)
    subject = same_subject(turn.frame.last) if turn.frame.last in (*EVENT, *CHALLENGE) else ()
    asked = max(subject, key=lambda intent: chances.get(intent, 0.0), default="")
    near = 0 < chances.get(asked, 0.0) >= SHARE_ELSEWHERE * chances.get(turn.intent, 0.0)
    return turn.acting_as(asked) if asked and near and turn.intent not in subject else None


def _asked(turn: Turn, subject: tuple[str, ...]) -> str:
    """Return the likeliest question on a subject, "" where the message is plainly no question on it."""
    chances = dict(turn.ranking)
    asked = max(subject, key=lambda intent: chances.get(intent, 0.0), default="")
    if not asked or turn.intent in subject:
        return ""
    alike = ALIKE.get(turn.intent) == asked and not mentions(turn, "words-network")
    back = points_back(turn) or bool(turn.values("ordinal") or turn.values("ordinal", LOOSE))
    if alike:
        share = SHARE_OF_ALIKE
    elif turn.intent in (*REFUSED, "nlu_fallback"):
        share = SHARE_OF_FOREIGN
    elif turn.intent in ("talk_to_human", *HOSTS) and not back:
        return ""
    else:
        share = SHARE_OF_THEM if back else SHARE
    chance = chances.get(asked, 0.0)
    return asked if chance and chance >= share * chances.get(turn.intent, 0.0) else ""
