"""The wish to apply or to be introduced: the steps on record and whom to contact, until there is a form here."""

from actions.frame import Context
from actions.message import Kind, Message, Sourced
from actions.passport import TOPIC, told
from actions.reference import home_cluster, meant_clusters
from actions.reply import Reply, Responder
from actions.turn import Turn
from actions.wording import location, membership_note, paragraphs
from knowledge import current
from knowledge.topics import statements

ASPECTS = ("application-steps", "application-form", "who-to-ask")
HOSTS = 2


class Apply(Responder):
    """Answers a wish to apply, with the host at hand and the company's own cluster."""

    action = "action_apply"
    intents = ("apply",)

    def reply(self, turn: Turn) -> Reply:
        """Give the steps, whom to ask, and the host clusters that the conversation is about."""
        found = statements(current.session(), TOPIC, *ASPECTS)
        home = home_cluster(turn)
        hosts = [cluster for cluster in meant_clusters(turn) if cluster != home and not cluster.former][:HOSTS]
        text = paragraphs(
            turn.says("apply-not-here"),
            *(told(turn, aspect, [s for s in found if s.aspect == aspect]) for aspect in ASPECTS),
            turn.says("passport-home", name=home.short_name, website=home.website or "none") if home else "",
            *(
                turn.says("apply-host", name=c.short_name, location=location(turn, c), website=c.website or "none")
                for c in hosts
            ),
            membership_note(turn, hosts),
        )
        shown: list[Sourced] = [*found, *([home] if home else []), *hosts]
        context = None
        if hosts:
            ids = tuple(cluster.id for cluster in hosts)
            context = Context("cluster_profile", {"cluster": ids}, tuple(cluster.key for cluster in hosts))
        return Reply((Message(Kind.ANSWER, text, tuple(shown)),), context)
