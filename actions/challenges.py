"""What cities look for: open challenges, past ones and what came of them, and needs heard elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from actions.challenge_wording import IN_FULL, challenge_details, challenge_item, needs_told, outcome_item
from actions.frame import Context
from actions.listing import Part, part
from actions.message import Button, Kind, Sourced, key
from actions.phrases import content_words, mentions
from actions.reference import chosen
from actions.reply import Reply, Responder, respond, say
from actions.scope import Scope, located
from actions.turn import Turn
from actions.wording import paragraphs
from knowledge import current
from knowledge.challenges import challenge, find_challenges, is_open, needs
from knowledge.models import Challenge, Need
from knowledge.topics import statements

SHORTEST_WORD = 4
PROGRAMME = "city-solutions-platform"


class Challenges(Responder):
    """Answers which cities look for solutions; a call counts as open only with a deadline on record that is ahead."""

    action = "action_challenge"
    intents = ("find_challenge", "challenge_outcome")

    def reply(self, turn: Turn) -> Reply:
        """Tell of named challenges, of outcomes, of open calls or of past ones; without an open call say so."""
        if mentions(turn, "programme-words-icn-route"):
            return respond(turn.acting_as("programme_definition"))
        search = Search.of(located(turn))
        if turn.intent == "challenge_outcome":
            return _outcomes(turn, search)
        if search.named:
            return _told(turn, search, search.named)
        if search.opened:
            return _listed(turn, search, search.opened, "challenge-list-open")
        if search.matches and _asks_for_past(turn):
            return _listed(turn, search, search.matches, "challenge-list-past")
        return _none_open(turn, search)


@dataclass(frozen=True)
class Search:
    """What a question about challenges is limited to; what fits, what of it is open, and what it names by its city."""

    scope: Scope
    matches: Sequence[Challenge]
    opened: Sequence[Challenge]
    named: Sequence[Challenge]

    @classmethod
    def of(cls, turn: Turn) -> "Search":
        """Search for what the message asks; a city named has its challenges told whatever their field."""
        scope = Scope.of(turn)
        countries = (f"country:{cluster.country_code}" for cluster in scope.named_clusters())
        places = (*scope.places, *countries)
        session = current.session()
        matches = find_challenges(session, places, scope.sectors)
        return cls(
            scope,
            matches if scope else _by_words(turn) or matches,
            find_challenges(session, places, scope.sectors, open_only=True),
            _picked(turn) or _in_cities([place for place in places if place.startswith("city:")], scope.sectors),
        )


def _by_words(turn: Turn) -> Sequence[Challenge]:
    """Return the challenges whose text has a word of a question without place or field."""
    words = content_words(turn, ("date",), "document-words-plain", "challenge-words-plain")
    told = [word for word in words if len(word) >= SHORTEST_WORD]
    return find_challenges(current.session(), words=told) if told and not turn.offset else ()


def _picked(turn: Turn) -> Sequence[Challenge]:
    """Return the challenges that were picked from a list."""
    ids = turn.values("city") or chosen(turn, "city")
    return [found for name in ids if (found := challenge(current.session(), name))]


def _in_cities(cities: Sequence[str], sectors: Sequence[str]) -> Sequence[Challenge]:
    """Return the challenges of cities: the open ones, else those on the field, else all; none without a city."""
    session = current.session()
    if not cities:
        return ()
    opened = find_challenges(session, cities, open_only=True)
    return opened or find_challenges(session, cities, sectors) or find_challenges(session, cities)


def _asks_for_past(turn: Turn) -> bool:
    """Tell whether a message asks for challenges of the past, not for open ones."""
    return mentions(turn, "challenge-words-past") and not mentions(turn, "challenge-words-open")


def _told(turn: Turn, search: Search, found: Sequence[Challenge]) -> Reply:
    """Tell of one challenge, or of the few of a city; say first that it is closed where that is asked."""
    closed = not is_open(found[0])
    if len(found) > 1:
        return _listed(turn, search, found, "challenge-list-past" if closed else "challenge-list-open")
    asks = mentions(turn, "challenge-words-open")
    fitting = _needs(turn, search.scope)
    text = paragraphs(
        needs_told(turn, fitting),
        turn.says("challenge-not-open", year=found[0].year) if closed and asks else "",
        challenge_details(turn, found[0]),
        turn.says("challenge-closed", count=1) if closed and not asks else "",
    )
    shown: list[Sourced] = [*fitting, *found]
    return say(Kind.ANSWER, text, *shown, buttons=_buttons(turn, found), context=_context(turn, search, shown))


def _listed(turn: Turn, search: Search, found: Sequence[Challenge], lead: str) -> Reply:
    """List challenges: a few with their text, more in brief."""
    page = part(turn, found)
    brief = len(page.shown) > IN_FULL
    fitting = _needs(turn, search.scope)
    text = paragraphs(
        needs_told(turn, fitting),
        turn.says(lead, **_told_scope(search.scope, page.shown).names(turn)),
        *(challenge_item(turn, one, brief=brief) for one in page.shown),
        page.remark(turn),
    )
    shown: list[Sourced] = [*fitting, *page.shown]
    context = _context(turn, search, shown, page)
    return say(Kind.ANSWER, text, *shown, buttons=_buttons(turn, page.shown), context=context)


def _needs(turn: Turn, scope: Scope) -> list[Need]:
    """Return the needs heard of a field, there, unless the past is asked about."""
    asks = scope.sectors and not _asks_for_past(turn)
    return needs(current.session(), scope.places, scope.sectors) if asks else []


def _told_scope(scope: Scope, found: Sequence[Challenge]) -> Scope:
    """Return what the challenges have in common with the question: not its field, where they are on others."""
    on_field = all(set(one.sector_ids).intersection(scope.sectors) for one in found)
    return scope if on_field else scope.on_anything()


def _outcomes(turn: Turn, search: Search) -> Reply:
    """Tell what came of the challenges named, those last spoken of, or all."""
    found = search.named or search.matches
    if not search.scope and not search.named:
        spoken = turn.frame.shown("city") if turn.frame.context.intent in Challenges.intents else ()
        found = [one for name in spoken if (one := challenge(current.session(), name))] or found
    if not found:
        return _none(turn, search)
    if len(found) == 1:
        return _told(turn, search, found)
    page = part(turn, found)
    text = paragraphs(
        turn.says("challenge-list-outcomes", **_told_scope(search.scope, page.shown).names(turn)),
        *(outcome_item(turn, one) for one in page.shown),
        page.remark(turn),
    )
    context = _context(turn, search, page.shown, page)
    return say(Kind.ANSWER, text, *page.shown, buttons=_buttons(turn, page.shown), context=context)


def _none(turn: Turn, search: Search) -> Reply:
    """Say that no challenge at all is on record for what was asked."""
    text = turn.says("challenge-none", **search.scope.names(turn))
    return say(Kind.NOT_FOUND, text, buttons=_buttons(turn, ()), context=_context(turn, search, ()))


def _none_open(turn: Turn, search: Search) -> Reply:
    """Say that no call is open; name the past ones that fit, needs that do, and how to hear of new calls."""
    session = current.session()
    past = search.matches or _nearest(search.scope)
    fitting = needs(session, search.scope.places, search.scope.sectors)
    route = statements(session, PROGRAMME, "icn-route")
    page = part(turn, past)
    brief = len(page.shown) > IN_FULL
    text = paragraphs(
        turn.says("challenge-none-open", **search.scope.names(turn)),
        turn.says("challenge-examples" if search.matches else "challenge-examples-other") if past else "",
        *(challenge_item(turn, one, brief=brief) for one in page.shown),
        needs_told(turn, fitting),
        *(turn.says("challenge-route", facts=turn.quotes(said.text)) for said in route),
        page.remark(turn),
    )
    shown: list[Sourced] = [*page.shown, *fitting, *route]
    context = _context(turn, search, shown, page)
    return say(Kind.NOT_FOUND, text, *shown, buttons=_buttons(turn, page.shown), context=context)


def _nearest(scope: Scope) -> Sequence[Challenge]:
    """Return past challenges on the same field anywhere, or else in the same place on any field; the newest few."""
    session = current.session()
    on_field = find_challenges(session, (), scope.sectors) if scope.sectors else ()
    there = find_challenges(session, scope.places) if scope.places else ()
    return (on_field or there or find_challenges(session))[:IN_FULL]


def _context(turn: Turn, search: Search, shown: Sequence[Sourced], page: Part[Challenge] | None = None) -> Context:
    """Keep what was asked for, and what was shown."""
    keys = tuple(key(record) for record in shown)
    return Context(turn.intent, search.scope.asked(), keys, page.rest if page else None)


def _buttons(turn: Turn, shown: Sequence[Challenge]) -> tuple[Button, ...]:
    """Suggest how one takes part, and after a single challenge what came of it."""
    take_part = Button(turn.says("button-take-part"), "challenge_participation")
    if len(shown) != 1 or turn.intent == "challenge_outcome":
        return (take_part,)
    return take_part, Button(turn.says("button-outcome"), "challenge_outcome", {"place": shown[0].place_id})
