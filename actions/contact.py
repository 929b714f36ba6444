"""Whom to contact and how: the public ways to reach a cluster that are on record, never a private person."""

from collections.abc import Sequence

from actions.frame import Context
from actions.human import secretariat
from actions.message import Button, Kind, Message, Sourced
from actions.phrases import mentions
from actions.reference import asked_places, meant_clusters, named_candidates
from actions.reply import Reply, Responder, respond, say
from actions.turn import Turn
from actions.wording import location, membership, membership_note, paragraphs
from knowledge import current
from knowledge.clusters import contacts
from knowledge.models import Cluster, ContactChannel

CHANNELS = ("website", "address", "email", "phone")
PERSON = "person"
SHOWN = 3  # clusters whose contacts one message gives


class Contact(Responder):
    """Answers whom to contact; what is asked for and not on record is said to be so."""

    action = "action_contact"
    intents = ("ask_contact",)

    def reply(self, turn: Turn) -> Reply:
        """Give the ways to reach the cluster meant, else the secretariat, else what a search for the place finds."""
        clusters = meant_clusters(turn)[:SHOWN]
        if mentions(turn, "contact-words-secretariat") and not turn.values("cluster"):
            return Reply((secretariat(turn),))
        if named_candidates(turn) and not turn.values("cluster"):
            return respond(turn.acting_as("cluster_profile"))
        if clusters:
            return _contacts(turn, clusters)
        if asked_places(turn):
            return respond(turn.acting_as("find_host"))
        return say(Kind.CLARIFY, turn.says("contact-which"), context=Context(turn.intent))


def _contacts(turn: Turn, clusters: Sequence[Cluster]) -> Reply:
    """Give each cluster's contacts; not published when what was asked for is on record of none of them."""
    wanted = [channel for channel in (*CHANNELS, PERSON) if mentions(turn, f"contact-words-{channel}")]
    found = {cluster.id: contacts(current.session(), cluster.id) for cluster in clusters}
    recorded = {channel.kind for channels in found.values() for channel in channels}
    missing = recorded.isdisjoint(wanted) if wanted else not recorded
    texts = [_contact(turn, cluster, found[cluster.id], wanted) for cluster in clusters]
    text = paragraphs(*texts, membership_note(turn, clusters))
    shown: list[Sourced] = [*clusters, *(channel for channels in found.values() for channel in channels)]
    message = Message(
        Kind.NOT_PUBLISHED if missing else Kind.ANSWER,
        text,
        tuple(shown),
        tuple(
            Button(turn.says("button-profile", name=cluster.short_name), "cluster_profile", {"cluster": cluster.id})
            for cluster in clusters
        ),
    )
    ids = tuple(cluster.id for cluster in clusters)
    return Reply((message,), Context(turn.intent, {"cluster": ids}, message.keys))


def _contact(turn: Turn, cluster: Cluster, found: Sequence[ContactChannel], wanted: Sequence[str]) -> str:
    """Say what of the wanted is not on record, then every way to reach the cluster that is, and its status."""
    name = cluster.short_name
    recorded = {channel.kind for channel in found}
    missing = [turn.says("contact-missing", wanted=turn.says(f"contact-word-{want}"), name=name)
               for want in wanted if found and want in CHANNELS and want not in recorded]  # fmt: skip
    if PERSON in wanted and not missing:
        missing = [turn.says("contact-no-person")]
    reach = turn.says("contact-reach" if found else "contact-none", name=name, location=location(turn, cluster))
    return paragraphs(
        *missing,
        reach,
        *(_line(turn, channel) for channel in found),
        turn.says("profile-status", name=name, membership=membership(turn, cluster)),
    )


def _line(turn: Turn, channel: ContactChannel) -> str:
    """Write one way to reach a cluster."""
    return turn.says(f"contact-{channel.kind}", value=channel.value, label=channel.label or "none")
