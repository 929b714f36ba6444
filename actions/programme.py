"""The City Solutions Platform: what it is, how to take part step by step, who pays, bidding later, how a city joins."""

from dataclasses import dataclass

from actions.aspects import Subject
from actions.message import Button, Kind, Message, Sourced
from actions.reply import Reply, Responder
from actions.scope import Scope, located
from actions.texts import has, show_date
from actions.turn import Turn
from actions.wording import paragraphs
from knowledge import current
from knowledge.challenges import find_challenges
from knowledge.models import Challenge

PLATFORM = Subject("city-solutions-platform", "programme", numbered=("city-steps", "provider-steps"))
DETAILS = (
    "launch", "led-by", "icn-role", "funding", "observer", "themes", "size", "selection-2016", "nordic-variant",
    "icn-route", "warning",
)  # fmt: skip


@dataclass(frozen=True)
class Question:
    """The aspects that answer a question, those that it may ask for alone, and the suggestions after it."""

    aspects: tuple[str, ...]
    details: tuple[str, ...] = ()
    buttons: tuple[tuple[str, str], ...] = (("button-challenges-past", "find_challenge"),)


TAKE_PART = ("button-take-part", "challenge_participation")

QUESTIONS = {
    "programme_definition": Question(("what", "launch", "led-by", "icn-role", "warning"), DETAILS, (TAKE_PART,)),
    "challenge_participation": Question(
        ("provider-steps", "icn-route", "warning"),
        (),
        (("button-funding", "challenge_funding"), ("button-bid-later", "challenge_procurement")),
    ),
    "challenge_funding": Question(("funding",), ("nordic-variant",), (TAKE_PART,)),
    "challenge_procurement": Question(("nature",), (), (TAKE_PART, ("button-guide", "find_document"))),
    "city_joining": Question(("city-steps", "selection-2016", "warning", "icn-route")),
}


class Programme(Responder):
    """Answers questions about the platform from the statements of its topic; the gaps are said."""

    action = "action_programme"
    intents = tuple(QUESTIONS)

    def reply(self, turn: Turn) -> Reply:
        """Tell what was asked for, what is not on record of it, and for money what is on record of the city named."""
        question = QUESTIONS[turn.intent]
        found = PLATFORM.statements(PLATFORM.asked(turn, question.details) or question.aspects)
        cities = _cities(turn) if turn.intent == "challenge_funding" else []
        gap = f"programme-gap-{turn.intent.replace('_', '-')}"
        text = paragraphs(
            *(_figures(turn, city) for city in cities),
            *PLATFORM.told(turn, found),
            turn.says(gap) if has(turn.language, gap) else "",
        )
        shown: list[Sourced] = [*cities, *found]
        buttons = tuple(Button(turn.says(title), intent) for title, intent in question.buttons)
        return Reply((Message(Kind.ANSWER, text, tuple(shown), buttons),))


def _cities(turn: Turn) -> list[Challenge]:
    """Return the challenges with figures of the places that the message names."""
    places = Scope.of(located(turn)).places
    found = find_challenges(current.session(), places) if places else []
    return [city for city in found if city.figures]


def _figures(turn: Turn, city: Challenge) -> str:
    """Tell the figures on record of a city's challenge."""
    figures, year = "; ".join(map(turn.quotes, city.figures)), show_date(turn.language, city.year)
    return turn.says("programme-figures", city=city.city, year=year, figures=figures)
