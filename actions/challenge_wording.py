"""How city challenges and needs are put into words."""

from collections.abc import Sequence

from babel.dates import format_date

from actions.phrases import mentions
from actions.scope import NOTHING
from actions.texts import locale, show_date
from actions.turn import Turn
from actions.wording import paragraphs, sector_names
from knowledge import current
from knowledge.challenges import is_open
from knowledge.models import Challenge, Need
from knowledge.places import place_name

UNKNOWN_OUTCOME = "not found"  # how the seed says that it knows of none
IN_FULL = 3  # challenges that are told with their text; more get a line each


def has_outcome(challenge: Challenge) -> bool:
    """Tell whether it is on record what came of a challenge."""
    return bool(challenge.outcome) and challenge.outcome != UNKNOWN_OUTCOME


def challenge_item(turn: Turn, challenge: Challenge, *, brief: bool) -> str:
    """Tell of a challenge in one item of a list: with its text, or in brief with its fields."""
    said = sector_names(turn, challenge.sector_ids, "unit") if brief else turn.quotes(challenge.challenge)
    return turn.says("item", text=_told(turn, challenge, said))


def outcome_item(turn: Turn, challenge: Challenge) -> str:
    """Tell in one item of a list what came of a challenge."""
    outcome = turn.quotes(challenge.outcome) if has_outcome(challenge) else turn.says("challenge-outcome-missing")
    return turn.says("item", text=_told(turn, challenge, outcome))


def challenge_details(turn: Turn, challenge: Challenge) -> str:
    """Tell all that the question wants to know of a challenge: text and outcome always, figures and people if asked."""
    figures = challenge.figures if mentions(turn, "challenge-words-figures") else []
    people = mentions(turn, "challenge-words-participants") or turn.intent == "challenge_outcome"
    return paragraphs(
        _told(turn, challenge, turn.quotes(challenge.challenge)),
        turn.says("challenge-figures", figures="; ".join(map(turn.quotes, figures))) if figures else "",
        _outcome(turn, challenge),
        turn.says("challenge-participants", participants=", ".join(challenge.participants))
        if people and challenge.participants
        else "",
    )


def _told(turn: Turn, challenge: Challenge, said: str) -> str:
    """Put where and when before what is said of a challenge, and until when it is open."""
    head = turn.says(
        "challenge-head",
        city=challenge.city,
        country=place_name(current.session(), f"country:{challenge.country_code}", turn.language),
        year=show_date(turn.language, challenge.year),
        phase=challenge.phase or NOTHING,
    )
    if challenge.closes_on and is_open(challenge):
        date = format_date(challenge.closes_on, format="long", locale=locale(turn.language))
        return turn.says("challenge-open-until", head=head, date=date, text=said)
    return turn.says("challenge-told", head=head, text=said)


def _outcome(turn: Turn, challenge: Challenge) -> str:
    """Say what came of a challenge; of an open one nothing is to be expected yet."""
    if has_outcome(challenge):
        return turn.says("challenge-outcome", outcome=turn.quotes(challenge.outcome))
    return "" if is_open(challenge) else turn.says("challenge-outcome-missing")


def needs_told(turn: Turn, needs: Sequence[Need]) -> str:
    """Tell of needs that cities named without a call; empty where there are none."""
    lines = [
        turn.says("challenge-need", city=found.city, year=found.year, need=turn.quotes(found.need)) for found in needs
    ]
    return paragraphs(turn.says("challenge-needs"), *(turn.says("item", text=line) for line in lines)) if lines else ""
