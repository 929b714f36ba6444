"""The ICN Passport: what it is, who may use it, how to apply; and plainly what is not published of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from actions.message import Button, Kind, Message
from actions.phrases import mentioned, mentions
from actions.reference import context_clusters, home_cluster
from actions.reply import Reply, Responder, respond
from actions.scope import points_back
from actions.texts import has
from actions.turn import Turn
from knowledge import current
from knowledge.models import Statement
from knowledge.topics import statements

TOPIC = "passport"
NUMBERED = ("application-steps",)
LISTED = ("is-not", "eligibility", "includes", "around")
MARKED = ("includes",)  # where one may want to know which items are published in part only
IS_NOT_ASKED = ("passport_is_not", "passport_alternatives")
FEE = re.compile(r"\b10[.,\s\u00a0']?000\b|\b10\s?k\b", re.IGNORECASE)


@dataclass(frozen=True)
class Question:
    """What a Passport question asks: the aspects that answer it, those that go with the answer, and suggestions."""

    asked: tuple[str, ...]
    related: tuple[str, ...] = ("who-to-ask",)
    buttons: tuple[tuple[str, str], ...] = (("button-human", "talk_to_human"),)


ABOUT = (("button-includes", "passport_benefits"), ("button-eligibility", "passport_eligibility"))
APPLY = (("button-apply", "passport_application"),)
CLUSTERS = (("button-clusters", "list_clusters"),)

QUESTIONS = {
    "passport_definition": Question(("definition", "purpose", "use"), (), ABOUT + APPLY),
    "passport_benefits": Question(("includes",), (), APPLY + CLUSTERS),
    "passport_is_not": Question(("is-not",), ("definition",), ABOUT),
    "passport_eligibility": Question(("eligibility", "outsiders", "size"), (), APPLY + CLUSTERS),
    "passport_application": Question(("application-steps",), ("application-form", "who-to-ask"), CLUSTERS),
    "passport_related": Question(("around",), (), CLUSTERS),
    "passport_alternatives": Question(("definition", "use"), (), ABOUT + APPLY),
    "passport_cost": Question(("price",)),
    "passport_form": Question(("application-form",), ("application-steps", "who-to-ask")),
    "passport_response_time": Question(("response-time",)),
    "passport_responsibility": Question(("response-time",)),
    "passport_duration": Question(("duration",)),
    "passport_support_hours": Question(("support-hours",), ("includes", "who-to-ask")),
    "passport_travel_costs": Question(("travel-costs", "interpreters")),
    "passport_desk": Question(("desk",)),
    "passport_follow_up": Question(("follow-up",)),
    "passport_confidentiality": Question(("data-protection",)),
    "passport_participants": Question(("participants", "issued"), ("who-to-ask",), CLUSTERS),
}


class Passport(Responder):
    """Answers questions about the Passport from the statements of its topic."""

    action = "action_passport"
    intents = tuple(QUESTIONS)

    def reply(self, turn: Turn) -> Reply:
        """Tell what is on record of what was asked; where nothing of it is published, say so and whom to ask."""
        if _asks_office(turn) or _asks_to_reach(turn):
            return respond(turn.acting_as("ask_contact"))
        if other := _asks_otherwise(turn):
            return respond(turn.acting_as(other))
        question = QUESTIONS[turn.intent]
        aspects = _by_urgency(turn, question.asked)
        found = [*_premises(turn), *statements(current.session(), TOPIC, *aspects, *question.related)]
        kind = Kind.ANSWER if any(s.published != "no" for s in found if s.aspect in aspects) else Kind.NOT_PUBLISHED
        told_of = dict.fromkeys(statement.aspect for statement in found)
        return Reply((_message(turn, kind, tuple(told_of), found, question.buttons),))


def _asks_office(turn: Turn) -> bool:
    """Tell whether a question that sounds like one for a desk asks where the cluster last spoken of sits."""
    sounds = turn.intent == "passport_desk" and mentions(turn, "contact-words-address") and points_back(turn)
    return sounds and bool(context_clusters(turn))


def _asks_to_reach(turn: Turn) -> bool:
    """Tell whether what sounds like how to apply asks how to reach the cluster last spoken of."""
    reach = turn.intent == "passport_application" and mentions(turn, "contact-words-reach")
    return reach and bool(context_clusters(turn)) and not mentions(turn, "passport-words-pass")


def _asks_otherwise(turn: Turn) -> str:
    """Return the intent of a question that names what is not published: the form to apply with, or the price."""
    if turn.intent == "passport_application" and mentions(turn, "passport-words-form"):
        return "passport_form"
    return "passport_cost" if turn.intent == "passport_eligibility" and mentions(turn, "passport-words-price") else ""


def _premises(turn: Turn) -> list[Statement]:
    """Return what corrects the question: what EUR 10,000 is the price of, and what the Passport is not."""
    session = current.session()
    fee = statements(session, TOPIC, "cluster-fee") if FEE.search(turn.text) else []
    words = mentioned(turn, "passport-words-is-not") if turn.intent not in IS_NOT_ASKED else []
    denied = statements(session, TOPIC, "is-not") if words else []
    return [*fee, *([found for found in denied if any(word in found.text.casefold() for word in words)] or denied)]


def _by_urgency(turn: Turn, aspects: tuple[str, ...]) -> tuple[str, ...]:
    """Put the rule on size first for a company that has named its size."""
    return tuple(sorted(aspects, key=lambda aspect: aspect != "size")) if turn.frame.home.size else aspects


def _message(
    turn: Turn,
    kind: Kind,
    aspects: Sequence[str],
    found: Sequence[Statement],
    buttons: Sequence[tuple[str, str]],
) -> Message:
    """Write the aspects in order, what corrects the question first, and name the home cluster if it may be asked."""
    lines = [turn.says(lead)] if has(turn.language, lead := f"lead-{turn.intent.replace('_', '-')}") else []
    lines += [line for aspect in aspects if (line := told(turn, aspect, [s for s in found if s.aspect == aspect]))]
    home = home_cluster(turn) if "who-to-ask" in aspects else None
    if home:
        lines.append(turn.says("passport-home", name=home.short_name, website=home.website or "none"))
    suggested = tuple(Button(turn.says(title), intent) for title, intent in buttons)
    return Message(kind, "\n".join(lines), (*found, *([home] if home else [])), suggested)


def told(turn: Turn, aspect: str, found: Sequence[Statement]) -> str:
    """Tell one aspect: its statements in its frame, or that nothing is published on it; empty without statements."""
    public = [statement for statement in found if statement.published != "no"]
    if public:
        return turn.says(f"passport-{aspect}", facts=_facts(turn, aspect, public))
    return turn.says(f"passport-{aspect}-unpublished") if found else ""


def _facts(turn: Turn, aspect: str, found: Sequence[Statement]) -> str:
    """Put statements one after the other: as numbered steps, as a list, or as sentences."""
    texts = [
        turn.says("partly-published", fact=turn.quotes(statement.text))
        if statement.published == "partly" and aspect in MARKED
        else turn.quotes(statement.text)
        for statement in found
    ]
    if aspect in NUMBERED:
        return "\n".join(turn.says("step", number=n, text=text) for n, text in enumerate(texts, 1))
    return "\n".join(turn.says("item", text=text) for text in texts) if aspect in LISTED else " ".join(texts)
