"""Notes what people ask, within the turn: counts of all, and for staff the questions that were not answered."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from actions.masking import mask
from actions.texts import supported
from bot.answer import Answer, Reading
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


def note(session: Session, incoming: Incoming, answers: Sequence[tuple[str, Answer]], days: int) -> None:
    """Count the questions of a turn by how they were answered, and keep for staff (for so many days) what was not.

    At the end of the turn and always in one order, so that turns on PostgreSQL never wait for each other in a circle.

    Args:
        session: the turn's.
        incoming: the message.
        answers: its questions, each with its answer.
        days: how long to keep what was not answered; 0 keeps nothing.
    """
    said = [(text, answer) for text, answer in answers if not text.startswith("/")]
    unanswered = [(text, answer) for text, answer in said if _is_unanswered(text, answer)]
    if days and unanswered:
        questions.prune(session, days)
        for masked, asked in sorted(_masked(session, incoming, text, answer) for text, answer in unanswered):
            questions.keep(session, masked, asked)
    sorts = Counter(
        _asked(session, incoming, message["metadata"], answer.reading)
        for _, answer in said
        for message in answer.messages
    )
    for asked, times in sorted(sorts.items()):
        questions.count(session, asked, times)


def _masked(session: Session, incoming: Incoming, text: str, answer: Answer) -> tuple[str, Asked]:
    """Return a question without personal data, and how it was answered."""
    metadata = answer.messages[0]["metadata"]
    known = [entity["text"] for entity in answer.reading.entities if entity.get("text")]
    masked = mask(text, supported(metadata["language"]), known)
    return masked, _asked(session, incoming, metadata, answer.reading)


def _is_unanswered(text: str, answer: Answer) -> bool:
    """Tell whether staff could have helped; what is said to a form, or at length, is never kept."""
    if not answer.messages or answer.reading.in_form or len(text) > LONGEST:
        return False
    kind = answer.messages[0]["metadata"]["kind"]
    return kind == "not_found" or (answer.reading.intent in OPEN_INTENTS and kind in UNANSWERED)


def _asked(session: Session, incoming: Incoming, metadata: Mapping[str, Any], reading: Reading) -> Asked:
    """Return what is counted of one message to the user."""
    named = [entity for entity in reading.entities if not entity.get("role")]
    clusters = [str(entity["value"]) for entity in named if entity["entity"] == "cluster"]
    own = incoming.metadata.get("home_cluster")
    sited = [own] if isinstance(own, str) else []
    places = {str(entity["value"]): None for entity in named if entity["entity"] == "place"}
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
