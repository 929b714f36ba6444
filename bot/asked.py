"""Notes what people ask, within the turn: counts of all, and for staff the questions that were not answered."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from actions.masking import mask
from actions.texts import supported
from bot.assistant import Answer, Reading
from bot.incoming import Incoming
from knowledge import questions
from knowledge.clusters import cluster
from knowledge.places import country_of
from knowledge.questions import Asked

UNANSWERED = ("clarify", "out_of_scope", "handoff")  # kinds of answers to what was not understood
OPEN_INTENTS = ("nlu_fallback", "out_of_scope")  # not understood, and none of the foreign subjects that we know
LONGEST = 300  # characters; a longer text is no question, and may tell more than one
COUNTRY = "country:"
SITED = "widget"  # the channel whose messages say, by a signed token, from which site they come


def note(session: Session, incoming: Incoming, text: str, answer: Answer, days: int) -> None:
    """Count a question by how it was answered, and keep it for staff (for so many days) if it was not."""
    if not answer.messages or text.startswith("/"):
        return
    for message in answer.messages:
        questions.count(session, _asked(session, incoming, message["metadata"], answer.reading))
    metadata = answer.messages[0]["metadata"]
    if days and len(text) <= LONGEST and _is_unanswered(metadata, answer.reading):
        language = supported(metadata["language"])
        questions.keep(
            session,
            mask(text, language, [entity["text"] for entity in answer.reading.entities if entity.get("text")]),
            _asked(session, incoming, metadata, answer.reading),
        )
        questions.prune(session, days)


def _is_unanswered(metadata: Mapping[str, Any], reading: Reading) -> bool:
    """Tell whether staff could have helped; what is said to a form is never kept."""
    if reading.in_form:
        return False
    unread = reading.intent in OPEN_INTENTS and metadata["kind"] in UNANSWERED
    return metadata["kind"] == "not_found" or unread


def _asked(session: Session, incoming: Incoming, metadata: Mapping[str, Any], reading: Reading) -> Asked:
    """Return what is counted of one message to the user."""
    named = [entity for entity in reading.entities if not entity.get("role")]
    clusters = [str(entity["value"]) for entity in named if entity["entity"] == "cluster"]
    own = incoming.metadata.get("home_cluster")
    sited = [own] if isinstance(own, str) else []
    places = [str(entity["value"]) for entity in named if entity["entity"] == "place"]
    countries = [country_of(session, place) or "" for place in places]
    countries += [f"{COUNTRY}{found.country_code}" for name in clusters if (found := cluster(session, name))]
    return Asked(
        language=str(metadata["language"]),
        kind=str(metadata["kind"]),
        intent=str(metadata["intent"]),
        channel=incoming.channel,
        site=str(incoming.metadata.get("site", "")) if incoming.channel == SITED else "",
        countries=tuple(country.removeprefix(COUNTRY) for country in countries if country),
        sectors=tuple(str(entity["value"]) for entity in named if entity["entity"] == "sector"),
        clusters=tuple(name for name in [*clusters, *sited] if cluster(session, name)),
    )
