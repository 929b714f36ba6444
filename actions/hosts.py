"""Which cluster can receive a company: by place, by field, by both, or all of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from actions.frame import Context, Offer
from actions.message import Button, Kind, Message, Sourced, key
from actions.phrases import mentions
from actions.reference import asked_places, context_clusters, home_id, left_out, meant_clusters, named_candidates
from actions.reply import Reply, Responder, respond, say
from actions.scope import points_back
from actions.turn import Turn
from actions.wording import (
    PAGE,
    asked_names,
    location,
    membership,
    membership_note,
    paragraphs,
    place_names,
    sector_names,
)
from knowledge import current, places
from knowledge.clusters import members
from knowledge.hosts import Fit, HostMatch, HostSearch, find_hosts
from knowledge.models import Candidate, Cluster
from knowledge.sectors import all_sectors

LOCAL: tuple[Fit, ...] = ("city", "coverage", "region")
PROFILES = 3  # clusters of a list that get a button
OFFERS = 2


@dataclass(frozen=True)
class Asked:
    """What a search for hosts is for: ids of places and of sectors."""

    places: tuple[str, ...]
    sectors: tuple[str, ...]

    def context(self, intent: str, shown: Sequence[Sourced], rest: int | None = None) -> Context:
        """Return what later messages may refer to."""
        kept = {"place": self.places, "sector": self.sectors}
        asked = {kind: ids for kind, ids in kept.items() if ids}
        return Context(intent, asked, tuple(key(record) for record in shown), rest)


class Hosts(Responder):
    """Finds host clusters, and lists all clusters and the fields that they cover."""

    action = "action_find_host"
    intents = ("find_host", "list_clusters", "list_sectors")

    def reply(self, turn: Turn) -> Reply:
        """Search by what the message asks, or by what the conversation knows; ask back when that is nothing."""
        if turn.intent == "list_sectors" and not turn.values("sector"):
            return _sectors(turn)
        if other := _asks_otherwise(turn):
            return respond(turn.acting_as(other))
        asked = _asked(turn)
        if asked.places:
            return _in_places(turn, asked)
        if asked.sectors:
            return _with_sectors(turn, asked)
        return _all(turn) if turn.intent == "list_clusters" else _clarify(turn)


def _asks_otherwise(turn: Turn) -> str:
    """Return the intent of a message that names what it is about, or asks how to reach it; none for a search."""
    # Where there is none to reach, that question would come back here.
    if mentions(turn, "contact-words-certain") and meant_clusters(turn):
        return "ask_contact"
    if named_candidates(turn):
        return "cluster_profile"
    if asked_places(turn) or turn.values("sector"):
        return ""
    if turn.values("cluster"):
        return "cluster_offer"
    return "cluster_profile" if turn.intent == "find_host" and points_back(turn) and _only_others_shown(turn) else ""


def _only_others_shown(turn: Turn) -> bool:
    """Tell whether what was shown last are not clusters, but records that belong to some."""
    return not turn.frame.shown("cluster") and bool(context_clusters(turn))


def _asked(turn: Turn) -> Asked:
    """Read the search from the message; the rest from the company itself, or from the question still open."""
    place_ids, sectors = asked_places(turn), turn.values("sector")
    if turn.intent == "list_clusters" or (sectors and not place_ids):
        return Asked(place_ids, sectors)
    context = turn.frame.context
    known = context.asked if context.intent in Hosts.intents else {}
    if place_ids:
        narrowed = known.get("sector", ()) if not known.get("place") else ()
        return Asked(place_ids, sectors or narrowed or turn.frame.home.sectors)
    return Asked(known.get("place", ()), known.get("sector", ()) or turn.frame.home.sectors)


def _in_places(turn: Turn, asked: Asked) -> Reply:
    """Answer for places: the clusters there, else former ones and candidates, and always where to turn instead."""
    search = _search(turn, asked)
    local = [match for match in search.matches if _is_local(asked, match)]
    if local:
        return _found(turn, asked, replace(search, matches=local), "")
    here = _there(asked, search.candidates), [match for match in search.former if _is_local(asked, match)]
    if search.matches and not any(here):
        return _found(turn, asked, search, "-country")
    if search.matches or search.former or search.candidates:
        return _unconfirmed(turn, asked, search)
    return _none(turn, asked, search)


def _is_local(asked: Asked, match: HostMatch) -> bool:
    """Tell whether a cluster is in an asked place itself: a country's clusters are, not those beside an asked city."""
    return match.fit in LOCAL or f"country:{match.cluster.country_code}" in asked.places


def _search(turn: Turn, asked: Asked) -> HostSearch:
    """Search the store, without the company's own cluster and what the message rules out."""
    search = find_hosts(current.session(), asked.places, asked.sectors, home_id(turn))
    out = left_out(turn)
    matches, former, nearest = (
        [match for match in found if match.cluster.id not in out]
        for found in (search.matches, search.former, search.nearest)
    )
    return replace(search, matches=matches, former=former, nearest=nearest)


def _there(asked: Asked, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates in the asked places themselves, not merely in their country."""
    session = current.session()
    return [
        found for found in candidates if any(places.contains(session, place, found.place_id) for place in asked.places)
    ]


def _found(turn: Turn, asked: Asked, search: HostSearch, where: str) -> Reply:
    """Tell one cluster in some detail, or list several; `where` says how they fit ("" there, "-country", "-sector")."""
    start = turn.offset if turn.offset < len(search.matches) else 0
    matches = search.matches[start : start + PAGE]
    rest = len(search.matches) - start - len(matches)
    clusters = [match.cluster for match in matches]
    names = {"places": asked_names(turn, asked.places), "sectors": sector_names(turn, asked.sectors)}
    if len(search.matches) == 1:
        text = _detail(turn, asked, matches[0], turn.says(f"host-one{where}", **_named(turn, clusters[0]), **names))
    else:
        lines = [_line(turn, match.cluster, match.sectors if len(asked.sectors) > 1 else ()) for match in matches]
        relaxed = search.sector_relaxed and asked.sectors
        text = paragraphs(
            turn.says(f"host-many{where}", **names),
            *lines,
            turn.says("host-sectors-none-many", asked=names["sectors"]) if relaxed else "",
            turn.says("host-rest", count=rest) if rest else "",
            membership_note(turn, clusters),
            *_advice(turn, where),
        )
    context = asked.context("find_host", clusters, start + PAGE if rest else None)
    return say(Kind.ANSWER, text, *clusters, buttons=_buttons(turn, clusters), context=context)


def _advice(turn: Turn, where: str) -> list[str]:
    """Offer to narrow a search by field alone down; a company that has said who it is may expect a ranking."""
    if not where.startswith("-sector"):
        return []
    return [*([turn.says("host-no-ranking")] if turn.frame.home else []), turn.says("host-narrow")]


def _with_sectors(turn: Turn, asked: Asked) -> Reply:
    """Answer for a field alone: the clusters strong in it, and an offer to narrow down."""
    search = _search(turn, asked)
    exact = [match for match in search.matches if match.sector_fit == "exact"]
    if not search.matches:
        text = paragraphs(turn.says("host-none-sector", sectors=sector_names(turn, asked.sectors, "or")))
        return say(Kind.NOT_FOUND, text, context=asked.context("find_host", ()))
    where = "-sector" if exact or len(search.matches) == 1 else "-sector-related"
    return _found(turn, asked, replace(search, matches=exact or search.matches), where)


def _unconfirmed(turn: Turn, asked: Asked, search: HostSearch) -> Reply:
    """Tell former members and unconfirmed candidates of a place as what they are, then who could help instead."""
    former = [match.cluster for match in search.former]
    candidates = _there(asked, search.candidates) or ([] if former else search.candidates)
    instead = search.matches or search.nearest
    names = asked_names(turn, asked.places)
    text = paragraphs(
        turn.says("host-only-former" if former else "host-only-candidate", places=names),
        *(_line(turn, cluster) for cluster in former),
        *(turn.says("host-candidate", name=found.name, why=turn.quotes(found.why)) for found in candidates),
        *_instead(turn, instead),
    )
    shown: list[Sourced] = [*former, *candidates, *(match.cluster for match in instead)]
    return say(
        Kind.ANSWER,
        text,
        *shown,
        buttons=_buttons(turn, [match.cluster for match in instead]),
        context=asked.context("find_host", shown),
        offer=_offer(instead),
    )


def _none(turn: Turn, asked: Asked, search: HostSearch) -> Reply:
    """Say that nobody is there, and name the nearest clusters as such."""
    nearest = [match.cluster for match in search.nearest]
    text = paragraphs(turn.says("host-none", places=asked_names(turn, asked.places)), *_instead(turn, search.nearest))
    context = asked.context("find_host", nearest)
    return say(
        Kind.NOT_FOUND, text, *nearest, buttons=_buttons(turn, nearest), context=context, offer=_offer(search.nearest)
    )


def _all(turn: Turn) -> Reply:
    """List all clusters that have not left the network."""
    everyone = [HostMatch(cluster, "region") for cluster in members(current.session())]
    search = HostSearch(everyone, [], [], [])
    reply = _found(turn, Asked((), ()), search, "-all")
    return replace(reply, context=replace(reply.context or Context(), intent="list_clusters"))


def _sectors(turn: Turn) -> Reply:
    """Name every field that a present cluster lists."""
    everyone = members(current.session())
    listed = {sector for cluster in everyone for sector in cluster.sector_ids}
    found = [sector for sector in all_sectors(current.session()) if sector.id in listed]
    text = turn.says("sectors-all", sectors=sector_names(turn, [sector.id for sector in found]))
    return Reply((Message(Kind.ANSWER, text, tuple(found), cited=tuple(everyone)),))


def _clarify(turn: Turn) -> Reply:
    """Ask where to or for what; name what the company has said of itself."""
    home = turn.frame.home
    context = Context("find_host")
    if home.places:
        return say(Kind.CLARIFY, turn.says("host-clarify-home", home=place_names(turn, home.places)), context=context)
    return say(Kind.CLARIFY, turn.says("host-clarify-cluster" if home.clusters else "host-clarify"), context=context)


def _detail(turn: Turn, asked: Asked, match: HostMatch, lead: str) -> str:
    """Tell of one cluster: status, the asked field, what it offers, its web site."""
    cluster = match.cluster
    offers = "; ".join(map(turn.quotes, cluster.offers[:OFFERS]))
    return paragraphs(
        lead,
        turn.says("host-status", membership=membership(turn, cluster)),
        _field(turn, asked, match),
        turn.says("host-offers", offers=offers) if offers else "",
        turn.says("host-website", website=cluster.website) if cluster.website else "",
        membership_note(turn, [cluster]),
    )


def _field(turn: Turn, asked: Asked, match: HostMatch) -> str:
    """Say how a cluster's fields answer the asked ones; empty when none was asked."""
    if not asked.sectors:
        return ""
    wanted, found = sector_names(turn, asked.sectors, "or"), sector_names(turn, match.sectors)
    if match.sector_fit == "exact":
        return turn.says("host-sectors-exact", sectors=found)
    if match.sector_fit == "broader":
        return turn.says("host-sectors-related", asked=wanted, sectors=found)
    return paragraphs(turn.says("host-sectors-none", asked=wanted), turn.quotes(match.cluster.sector_note))


def _line(turn: Turn, cluster: Cluster, sectors: Sequence[str] = ()) -> str:
    """Tell of a cluster in one line of a list."""
    named = _named(turn, cluster)
    status = membership(turn, cluster)
    if sectors:
        return turn.says("host-line-sectors", **named, sectors=sector_names(turn, sectors), membership=status)
    return turn.says("host-line", **named, membership=status)


def _named(turn: Turn, cluster: Cluster) -> dict[str, str]:
    """Return a cluster's name and location as texts take them."""
    return {"name": cluster.short_name, "location": location(turn, cluster)}


def _instead(turn: Turn, matches: Sequence[HostMatch]) -> list[str]:
    """Offer other clusters, clearly as an alternative."""
    if not matches:
        return []
    lines = [_line(turn, match.cluster, match.sectors) for match in matches]
    return [turn.says("host-nearest"), *lines, turn.says("host-more-of", name=matches[0].cluster.short_name)]


def _offer(matches: Sequence[HostMatch]) -> Offer | None:
    """Return what a yes to the alternative means: the first cluster's profile."""
    return Offer("cluster_profile", {"cluster": (matches[0].cluster.id,)}) if matches else None


def _buttons(turn: Turn, clusters: Sequence[Cluster]) -> tuple[Button, ...]:
    """Suggest a single cluster's contact and an introduction; of several the first ones' profiles."""
    if len(clusters) == 1:
        cluster = clusters[0]
        named = {"cluster": cluster.id}
        contact = Button(turn.says("button-contact", name=cluster.short_name), "ask_contact", named)
        profile = Button(turn.says("button-profile", name=cluster.short_name), "cluster_profile", named)
        return contact, profile, Button(turn.says("button-enquiry"), "apply", named)
    return tuple(
        Button(turn.says("button-profile", name=cluster.short_name), "cluster_profile", {"cluster": cluster.id})
        for cluster in clusters[:PROFILES]
    )
