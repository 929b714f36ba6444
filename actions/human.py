"""People to turn to: the public contacts of the secretariat and of the clusters at hand. Nobody is called in yet."""

from actions.message import Kind, Message, Sourced
from actions.reference import context_clusters, home_cluster
from actions.reply import Reply, Responder
from actions.turn import Turn
from actions.wording import paragraphs
from knowledge import current
from knowledge.clusters import cluster
from knowledge.models import Cluster
from knowledge.topics import statements

SECRETARIAT_AT = "clean-denmark"  # the cluster in whose offices the secretariat sits
OTHERS = 2


class Human(Responder):
    """Names whom a person can ask; the assistant cannot put anybody through."""

    action = "action_human"
    intents = ("talk_to_human",)

    def reply(self, turn: Turn) -> Reply:
        """Name the company's own cluster, the clusters last spoken of, and the secretariat."""
        home = home_cluster(turn)
        spoken = [found for name in context_clusters(turn) if (found := cluster(current.session(), name))]
        others = [found for found in spoken if found != home][:OTHERS]
        known = [] if home is None else [turn.says("human-home", **_reach(home))]
        known += [turn.says("human-cluster", **_reach(other)) for other in others]
        base = secretariat(turn)
        text = paragraphs(turn.says("human"), *known, base.text)
        records: tuple[Sourced, ...] = (*([home] if home else []), *others, *base.records)
        return Reply((Message(Kind.HANDOFF, text, records),))


def secretariat(turn: Turn) -> Message:
    """Say where the secretariat is and how to reach it."""
    session = current.session()
    seat = statements(session, "network", "secretariat")
    sites = [site for site in statements(session, "network", "websites") if site.data and site.data.get("url")][:1]
    host = cluster(session, SECRETARIAT_AT)
    text = paragraphs(
        turn.says("secretariat", facts="; ".join(turn.quotes(statement.text) for statement in seat)),
        turn.says("secretariat-host", name=host.short_name, website=host.website) if host and host.website else "",
        *(turn.says("secretariat-network", website=(site.data or {})["url"]) for site in sites),
    )
    return Message(Kind.ANSWER, text, (*seat, *sites, *([host] if host else [])))


def _reach(found: Cluster) -> dict[str, str]:
    """Return a cluster's name and web site as texts take them."""
    return {"name": found.short_name, "website": found.website or "none"}
