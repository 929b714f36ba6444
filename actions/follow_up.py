"""Messages that only mean something after another one: follow-ups, corrections, choices, "more", facts on oneself."""

from dataclasses import replace

from actions.certain import NEEDED, names_organisations
from actions.frame import Context
from actions.message import Button, Kind
from actions.phrases import mentions
from actions.reply import Reply, Responder, respond, responders, say
from actions.turn import NEGATED, Turn

LIKELY = 0.1  # an intent behind a follow-up's own that is less likely than this is none
PLAIN = 0.06  # in a message that merely follows up, all else is far less likely than this ...
RATHER = 0.3  # ... and what is no likelier than this is asked only where a word says so
# The question that a name alone asks, the first kind that the message names.
BARE = {
    "candidate": "cluster_profile",
    "cluster": "cluster_profile",
    "organisation": "organisation_profile",
    "event": "find_event",
    "recurring": "find_event",
    "document": "find_document",
    "story": "find_story",
    "city": "challenge_outcome",
    "place": "find_host",
    "sector": "find_host",
}
OF_THEIR_OWN = ("organisation", "event", "recurring", "document", "story")  # names that bring their own question
SEARCHES = ("find_host", "list_clusters", "find_partner", "find_event", "find_challenge")
ONE_CLUSTER = ("cluster_profile", "cluster_membership", "cluster_languages", "cluster_size", "cluster_offer")
INSTEAD = {
    "place": ("place", "cluster"),
    "cluster": ("place", "cluster"),
}  # what a new name replaces of the old question


class FollowUp(Responder):
    """Answers the last question anew: for another place or field, or its rest; or tells of one of its results."""

    action = "action_follow_up"
    intents = ("more_results", "choose_result", "follow_up", "correct", "inform")

    def reply(self, turn: Turn) -> Reply:
        """Answer by what the message changes of the last question; ask back where there is nothing to go by."""
        if turn.intent == "more_results":
            return _more(turn)
        if turn.intent == "inform":
            return _informed(turn)
        if turn.values("ordinal"):
            return _choice(turn)
        return _again(turn)


def _more(turn: Turn) -> Reply:
    """Give the rest of the last list."""
    context = turn.frame.context
    if context.rest is None or context.intent not in responders():
        return _otherwise(turn) or say(Kind.CLARIFY, turn.says("more-no-rest" if context.shown else "more-of-what"))
    return respond(replace(turn.acting_as(context.intent, context.asked), offset=context.rest))


def _choice(turn: Turn) -> Reply:
    """Tell of the results that were picked by their place in the list."""
    shown = turn.frame.context.shown
    picked = [int(number) for number in turn.values("ordinal")]
    keys = [shown[n - 1 if n > 0 else n] for n in picked if n and -len(shown) <= n <= len(shown)]
    prefixes = {key.partition(":")[0] for key in keys}
    intent = BARE.get(next(iter(prefixes), ""), "")
    if len(prefixes) != 1 or intent not in responders():
        return say(Kind.CLARIFY, turn.says("choose-which" if shown else "choose-of-what"))
    return respond(turn.acting_as(intent, {prefixes.pop(): [key.partition(":")[2] for key in keys]}))


def _again(turn: Turn) -> Reply:
    """Ask the last question with what the message names instead; a name with a question of its own gets that."""
    named = [kind for kind in BARE if turn.values(kind)]
    context = turn.frame.context
    known = context.intent in responders()
    own = next((kind for kind in named if _stands_alone(kind, context)), None)
    if own or (named and not known):
        partners = "find_partner" if names_organisations(turn) else ""
        searched = (_switched(turn, RATHER) or partners) if not own else ""
        return respond(turn.acting_as(searched or BARE[own or named[0]]))
    if known and (named or turn.values("date") or _negates(turn)):
        return respond(_changed(turn, replace(context, intent=_switched(turn) or context.intent), named))
    return _otherwise(turn) or say(Kind.CLARIFY, turn.says("follow-up-what"), buttons=_starts(turn))


def _switched(turn: Turn, least: float = PLAIN) -> str:
    """Return the search that the message asks instead of the last one ("and partners there?"), if plainly so."""
    others = ((intent, chance) for intent, chance in turn.ranking if intent not in FollowUp.intents)
    intent, chance = next(others, ("", 0.0))
    said = chance >= RATHER or intent not in NEEDED or mentions(turn, NEEDED[intent])
    return intent if turn.intent == "follow_up" and chance >= least and intent in SEARCHES and said else ""


def _otherwise(turn: Turn) -> Reply | None:
    """Answer what the message most likely asks besides following up ("and how big is it?"); None when nothing is."""
    others = ((intent, chance) for intent, chance in turn.ranking if intent not in FollowUp.intents)
    intent, chance = next(others, ("", 0.0))
    return respond(turn.acting_as(intent)) if chance >= LIKELY and intent in responders() else None


def _stands_alone(kind: str, context: Context) -> bool:
    """Tell whether a name of this kind asks for its own record, whatever was asked before."""
    return kind in OF_THEIR_OWN or (kind == "cluster" and context.intent in SEARCHES)


def _changed(turn: Turn, context: Context, named: list[str]) -> Turn:
    """Return the last question with the message's names in place of its own of the same sort."""
    replaced = {kind for name in named for kind in INSTEAD.get(name, (name,))}
    kept = tuple(kind for kind in context.asked if kind not in replaced)
    intent = context.intent
    if named == ["sector"] and intent in ONE_CLUSTER:
        intent = "cluster_sectors"
    return replace(turn.in_context(*kept), intent=intent)


def _negates(turn: Turn) -> bool:
    """Tell whether the message rules a place or cluster out."""
    return bool(turn.values("place", NEGATED) or turn.values("cluster", NEGATED))


def _informed(turn: Turn) -> Reply:
    """Use what the company said of itself: ask the last search anew with it, else look for hosts."""
    context = turn.frame.context
    if context.intent in SEARCHES and context.asked:
        return respond(_changed(turn, context, [kind for kind in BARE if turn.values(kind)]))
    return respond(turn.acting_as("find_host"))


def _starts(turn: Turn) -> tuple[Button, ...]:
    """Suggest where a conversation can begin."""
    return (
        Button(turn.says("button-find-host"), "list_clusters"),
        Button(turn.says("button-passport"), "passport_definition"),
    )
