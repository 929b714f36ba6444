"""News on request: not yet possible, so where to watch instead; stopping always works."""

from actions.message import Kind, Sourced
from actions.phrases import mentions
from actions.reference import meant_clusters
from actions.reply import Reply, Responder, say
from actions.turn import Turn
from actions.wording import paragraphs
from knowledge import current
from knowledge.lookup import by_key
from knowledge.models import RecurringEvent
from knowledge.topics import statements

CLUSTERS = 2


class Subscription(Responder):
    """Says what does not exist yet and where to watch; confirms a stop even when there was nothing to stop."""

    action = "action_subscription"
    intents = ("subscribe", "unsubscribe")

    def reply(self, turn: Turn) -> Reply:
        """Answer a wish for news or for none."""
        if turn.intent == "unsubscribe" or mentions(turn, "unsubscribe-words"):
            return say(Kind.CONFIRMATION, turn.says("unsubscribed"))
        meeting = by_key(current.session(), "recurring:icn-annual-meeting")
        watch = [meeting] if isinstance(meeting, RecurringEvent) and meeting.check_url else []
        sites = statements(current.session(), "network", "websites")[:1] if not watch else []
        clusters = [found for found in meant_clusters(turn) if found.website][:CLUSTERS]
        text = paragraphs(
            turn.says("subscribe-not-yet"),
            *(turn.says("subscribe-watch", place=found.name, url=found.check_url or "") for found in watch),
            *(turn.says("item", text=site.text) for site in sites),
            *(turn.says("subscribe-watch", place=found.short_name, url=found.website or "") for found in clusters),
        )
        shown: list[Sourced] = [*watch, *sites, *clusters]
        return say(Kind.ANSWER, text, *shown)
