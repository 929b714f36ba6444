"""What companies have achieved through the network, by place and field; never told as a result of the Passport."""

from collections.abc import Sequence
from dataclasses import replace

from actions.frame import Context
from actions.listing import Part, part
from actions.message import Button, Kind
from actions.phrases import unknown_names
from actions.reference import chosen
from actions.reply import Reply, Responder, say
from actions.scope import Scope, located, points_back
from actions.texts import show_date
from actions.turn import HOME, Turn
from actions.wording import paragraphs
from knowledge import current
from knowledge.models import Story
from knowledge.organisations import organisation
from knowledge.places import place_name
from knowledge.stories import find_stories, story

IN_FULL = 4  # stories that are told with what happened; more get a line each
OTHERS = 3


class Stories(Responder):
    """Tells success stories as what they are: results of the network."""

    action = "action_story"
    intents = ("find_story",)

    def reply(self, turn: Turn) -> Reply:
        """Tell the stories named or last spoken of, else those that fit; without any that does, name others."""
        turn = located(turn)
        scope = Scope.of(turn)
        scope = replace(scope, places=(*scope.places, *turn.values("place", HOME)))
        ids = turn.values("story") or chosen(turn, "story")
        if not ids and not scope and points_back(turn):
            ids = turn.frame.shown("story")
        named = [told for name in ids if (told := story(current.session(), name))]
        found = named or _by_name(turn) or _search(scope)
        return _told(turn, scope, found) if found else _none(turn, scope)


def _by_name(turn: Turn) -> Sequence[Story]:
    """Return the stories of a company or project that the message names."""
    session = current.session()
    organisations = (organisation(session, name) for name in turn.values("organisation"))
    names = [*unknown_names(turn), *(found.name for found in organisations if found)]
    return find_stories(session, names=names) if names else ()


def _search(scope: Scope) -> Sequence[Story]:
    """Return the stories that fit: those with all of the places if there are any, those that end there first."""
    session = current.session()
    targets = [place_name(session, place) for place in scope.places]
    found = find_stories(session, scope.places, scope.sectors, scope.clusters, targets=targets)
    per_place = [find_stories(session, [place], scope.sectors, scope.clusters).ids for place in scope.places]
    everywhere = set(found.ids).intersection(*per_place)
    return [one for one in found if one.id in everywhere] if everywhere and len(per_place) > 1 else found


def _told(turn: Turn, scope: Scope, found: Sequence[Story]) -> Reply:
    """Tell stories, and that none is a result of the Passport."""
    page = part(turn, found)
    lead = turn.says("story-list", **scope.names(turn)) if len(found) > 1 else turn.says("story-one")
    text = paragraphs(
        lead, *_items(turn, page.shown), turn.says("story-not-passport", count=len(page.shown)), page.remark(turn)
    )
    return say(Kind.ANSWER, text, *page.shown, buttons=_buttons(turn), context=_context(scope, page.shown, page))


def _none(turn: Turn, scope: Scope) -> Reply:
    """Say that no story fits, and name others: on the same field, in the same place, or the newest."""
    session = current.session()
    on_field = find_stories(session, (), scope.sectors) if scope.sectors else ()
    there = find_stories(session, scope.places, (), scope.clusters) if scope.somewhere else ()
    others = (on_field or there or find_stories(session))[:OTHERS]
    text = paragraphs(
        turn.says("story-none", **scope.names(turn)),
        turn.says("story-others") if others else "",
        *_items(turn, others),
        turn.says("story-not-passport", count=len(others)) if others else "",
    )
    return say(Kind.NOT_FOUND, text, *others, buttons=_buttons(turn), context=_context(scope, others))


def _items(turn: Turn, found: Sequence[Story]) -> list[str]:
    """Tell a few stories in an item each, more of them in brief."""
    key = "story-told" if len(found) <= IN_FULL else "story-brief"
    return [turn.says("item", text=_in_words(turn, key, one)) for one in found]


def _in_words(turn: Turn, key: str, found: Story) -> str:
    """Tell one story."""
    year = show_date(turn.language, found.year)
    company, origin, target, happened = found.company, found.origin, found.target, turn.quotes(found.what_happened)
    return turn.says(key, company=company, origin=origin, target=target, year=year, happened=happened)


def _context(scope: Scope, shown: Sequence[Story], page: Part[Story] | None = None) -> Context:
    """Keep what was asked for, and what was shown."""
    return Context("find_story", scope.asked(), tuple(one.key for one in shown), page.rest if page else None)


def _buttons(turn: Turn) -> tuple[Button, ...]:
    """Suggest what the Passport is, with which these stories are easily confused."""
    return (Button(turn.says("button-passport"), "passport_definition"),)
