"""The host clusters for a target market: those named, or those proposed for the places named."""

from dataclasses import dataclass

from actions.enquiry_draft import Draft
from actions.enquiry_lookup import clusters, market_places, regions
from actions.turn import Turn
from actions.wording import location, paragraphs, place_names
from knowledge import current
from knowledge.clusters import FORMER
from knowledge.hosts import HostSearch, find_hosts
from knowledge.models import Cluster

CHOICES = 5  # clusters of a region that are named to choose from
OTHERS = 3  # further clusters of a country that are named beside the proposed one


@dataclass(frozen=True)
class Market:
    """What was recognised in a target market (ids of places, fields and host clusters), and what is said to it.

    `vague` tells that it names a region with several clusters to choose from; `shown` are the ids of clusters named.
    """

    ids: tuple[str, ...]
    text: str
    shown: tuple[str, ...] = ()
    vague: bool = False


def market(turn: Turn, draft: Draft) -> Market:
    """Propose hosts for the places and clusters that an answer names; where there are none, say so honestly."""
    named = clusters(turn)
    wide = regions(turn)
    seats = {f"country:{found.country_code}" for found in named} | {found.place_id for found in named}
    places = tuple(place for place in market_places(turn) if place not in seats)
    if wide and not named and set(places) == set(wide):
        return _choose(turn, draft, wide)
    parts = [_named(turn, found) for found in named] + [_in_place(turn, draft, place) for place in places]
    if not parts:
        return Market((), turn.says("enquiry-market-unknown", said=turn.text))
    ids = tuple(dict.fromkeys(name for found in parts for name in found.ids))
    several = sum(name.startswith("cluster:") for name in ids) > 1
    text = paragraphs(*(found.text for found in parts), turn.says("enquiry-market-several") if several else "")
    return Market(ids, text, tuple(name for found in parts for name in found.shown))


def _named(turn: Turn, found: Cluster) -> Market:
    """Take a cluster that was named; one that has left the network is said to have."""
    if found.member_status == FORMER:
        return Market((), turn.says("enquiry-market-former", name=found.short_name), (found.id,))
    return Market((found.key,), _host(turn, found), (found.id,))


def _in_place(turn: Turn, draft: Draft, place: str) -> Market:
    """Propose the best cluster for a place, and name others of the country."""
    search = _search(draft, (place,))
    name = place_names(turn, [place])
    if not search.matches:
        near = [match.cluster for match in find_hosts(current.session(), (place,), (), _home(draft)).nearest[:1]]
        texts = {"place": name, "cluster": _name(turn, near[0]) if near else "none"}
        return Market((place,), turn.says("enquiry-market-none", **texts), tuple(found.id for found in near))
    best, *others = (match.cluster for match in search.matches[: OTHERS + 1])
    more = [found for found in others if found.country_code == best.country_code]
    text = paragraphs(
        _host(turn, best),
        turn.says("enquiry-market-others", clusters="; ".join(_name(turn, one) for one in more)) if more else "",
    )
    return Market((place, best.key), text, (best.id, *(found.id for found in more)))


def _choose(turn: Turn, draft: Draft, wide: tuple[str, ...]) -> Market:
    """Ask for a country or cluster where a whole region was named; insisted on, the best one there is proposed."""
    found = [match.cluster for match in _search(draft, wide).matches[:CHOICES]]
    if not found:
        return Market(wide, turn.says("enquiry-market-none", place=place_names(turn, wide), cluster="none"))
    names = "; ".join(_name(turn, one) for one in found)
    text = turn.says("enquiry-market-region", place=place_names(turn, wide), clusters=names)
    return Market((*wide, found[0].key), text, tuple(one.id for one in found), vague=True)


def _search(draft: Draft, places: tuple[str, ...]) -> HostSearch:
    """Search hosts for places, for the company's fields and without its own cluster."""
    sectors = tuple(name.partition(":")[2] for name in draft.ids("sector"))
    return find_hosts(current.session(), places, sectors, _home(draft))


def _home(draft: Draft) -> str | None:
    """Return what the company belongs to: its cluster, else its country."""
    return next(iter((*draft.ids("home_cluster"), *draft.ids("country"))), None)


def _host(turn: Turn, found: Cluster) -> str:
    """Say which cluster would be the host."""
    return turn.says("enquiry-market-host", cluster=_name(turn, found))


def _name(turn: Turn, found: Cluster) -> str:
    """Name a cluster with where it sits."""
    return turn.says("enquiry-cluster", name=found.short_name, location=location(turn, found))
