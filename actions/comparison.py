"""Two to four clusters, or the markets they stand for, side by side; nothing is ranked."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from actions.frame import Context
from actions.message import Button, Kind
from actions.phrases import mentions
from actions.reference import asked_places, chosen, home_cluster, left_out
from actions.reply import Reply, Responder, respond, say
from actions.scope import clusters_of
from actions.turn import Turn
from actions.wording import languages, location, membership, membership_note, paragraphs, place_names, sector_names
from knowledge import current
from knowledge.hosts import HostMatch, find_hosts
from knowledge.models import Cluster
from knowledge.sectors import related

MOST = 4
FEWEST = 2


class Comparison(Responder):
    """Puts clusters side by side by what is on record of each."""

    action = "action_compare"
    intents = ("compare",)

    def reply(self, turn: Turn) -> Reply:
        """Compare what the message names, with what was compared before where it names only one; else ask back."""
        sides = _sides(turn)
        clusters = list(dict.fromkeys(side.cluster for side in sides if side.cluster))
        missing = [side.place for side in sides if not side.cluster]
        if len(clusters) + len(missing) < FEWEST:
            clusters = [*(found for found in _spoken_of(turn) if found not in clusters), *clusters]
        if len(clusters) + len(missing) < FEWEST or (not missing and len(clusters) < FEWEST) or not clusters:
            searched = asked_places(turn) and not turn.values("cluster") and not mentions(turn, "compare-words")
            return respond(turn.acting_as("find_host")) if searched else _clarify(turn, clusters)
        return _compared(turn, sides, clusters, missing)


@dataclass(frozen=True)
class Side:
    """One side of a comparison: a cluster, and the place that was named for it; without a cluster only the place."""

    cluster: Cluster | None
    place: str = ""
    elsewhere: bool = False


def _sides(turn: Turn) -> list[Side]:
    """Return what the message compares, in its order: the clusters it names, and those of the places it names."""
    sides = [Side(found) for found in clusters_of(turn.values("cluster") or chosen(turn, "cluster"))]
    places = asked_places(turn)
    for place in places:
        sides += _of_place(turn, place, alone=len(places) == 1 and not sides)
    out = left_out(turn)
    home = home_cluster(turn)
    own = {home.id} if home and home.id not in turn.values("cluster") else set()
    return [side for side in sides if side.cluster is None or side.cluster.id not in out | own]


def _of_place(turn: Turn, place: str, *, alone: bool) -> list[Side]:
    """Return the clusters that stand for a place: all of a region named alone, else the one that fits best."""
    search = find_hosts(current.session(), [place], turn.values("sector"))
    local = [match for match in search.former if match.fit != "country"]
    matches = [match for match in search.matches if match.fit != "country"] or local or search.matches or search.former
    if not matches:
        return [Side(None, place)]
    return [_side(match, place) for match in matches[: MOST if alone else 1]]


def _side(match: HostMatch, place: str) -> Side:
    """Return a match as a side of the comparison."""
    return Side(match.cluster, place, elsewhere=match.fit == "country" and not place.startswith("country:"))


def _spoken_of(turn: Turn) -> list[Cluster]:
    """Return the clusters last compared or shown, or the last two spoken of; more than can be compared are none."""
    context = turn.frame.context
    found = clusters_of(context.asked.get("cluster") or turn.frame.shown("cluster"))
    if len(found) < FEWEST and not turn.values("cluster") and not asked_places(turn):
        return clusters_of(turn.frame.clusters[-FEWEST:])
    return found if len(found) <= MOST else []


def _clarify(turn: Turn, clusters: Sequence[Cluster]) -> Reply:
    """Ask what to compare, or with what; the one that was named is kept."""
    context = Context("compare", {"cluster": tuple(found.id for found in clusters)} | turn.asked("sector"))
    if len(clusters) == 1:
        text = turn.says("compare-which-other", name=clusters[0].short_name)
        return say(Kind.CLARIFY, text, *clusters, context=context)
    return say(Kind.CLARIFY, turn.says("compare-which"), context=context)


def _compared(turn: Turn, sides: Sequence[Side], clusters: Sequence[Cluster], missing: Sequence[str]) -> Reply:
    """Write the comparison."""
    shown = clusters[:MOST]
    sectors = turn.values("sector") or _kept_sectors(turn, sides)
    elsewhere = {side.cluster: side.place for side in sides if side.elsewhere}
    on_sectors_only = bool(sectors) and len(shown) > FEWEST
    common = [] if on_sectors_only else _common(shown)
    text = paragraphs(
        turn.says("compare-common", sectors=sector_names(turn, common)) + "\n" if common else "",
        "\n\n".join(
            _block(turn, found, sectors, found.sector_ids if on_sectors_only else common, elsewhere.get(found, ""))
            for found in shown
        )
        + "\n",
        *(turn.says("compare-none-there", place=place_names(turn, [place])) for place in missing),
        turn.says("compare-too-many") if len(clusters) > MOST else "",
        turn.says("compare-sizes") if mentions(turn, "compare-words-size") else "",
        turn.says("compare-no-ranking"),
        membership_note(turn, shown),
    )
    asked = {"cluster": tuple(found.id for found in shown)} | ({"sector": tuple(sectors)} if sectors else {})
    context = Context("compare", asked, tuple(found.key for found in shown))
    return say(Kind.ANSWER, text, *shown, buttons=_buttons(turn, shown), context=context)


def _kept_sectors(turn: Turn, sides: Sequence[Side]) -> tuple[str, ...]:
    """Return the fields of the comparison that this one goes on with, or else the company's own."""
    context = turn.frame.context
    goes_on = context.intent == "compare" and len(sides) < FEWEST
    return (context.asked.get("sector", ()) if goes_on else ()) or turn.frame.home.sectors


def _common(clusters: Sequence[Cluster]) -> list[str]:
    """Return the fields that several clusters have in common."""
    first, *others = clusters
    return [sector for sector in first.sector_ids if others and all(sector in other.sector_ids for other in others)]


def _block(turn: Turn, cluster: Cluster, sectors: Iterable[str], apart: Collection[str], elsewhere: str) -> str:
    """Tell one cluster's side, without the fields that are told apart from it."""
    size = turn.quotes(cluster.size)
    own = [sector for sector in cluster.sector_ids if sector not in apart]
    return paragraphs(
        turn.says("compare-head", name=cluster.short_name, location=location(turn, cluster)),
        turn.says("compare-elsewhere", place=place_names(turn, [elsewhere])) if elsewhere else "",
        *(_on_sector(turn, cluster, sector) for sector in sectors),
        turn.says("compare-besides" if apart else "compare-fields", sectors=sector_names(turn, own, "unit"))
        if own
        else "",
        turn.says("compare-size", size=size) if size else turn.says("compare-size-missing"),
        turn.says("compare-languages", languages=languages(turn, cluster.languages)) if cluster.languages else "",
        turn.says("compare-member", membership=membership(turn, cluster)),
    )


def _on_sector(turn: Turn, cluster: Cluster, sector: str) -> str:
    """Say whether the asked field is among a cluster's, or comes close to one, with the record's remark on it."""
    asked = sector_names(turn, [sector])
    if sector in cluster.sector_ids:
        return turn.says("compare-sector-yes", sectors=asked)
    near = [other for other in cluster.sector_ids if other in related(current.session(), [sector])]
    if near:
        return turn.says("compare-sector-near", asked=asked, sectors=sector_names(turn, near))
    note = turn.quotes(cluster.sector_note)
    return paragraphs(turn.says("compare-sector-no", sectors=asked), turn.says("item", text=note) if note else "")


def _buttons(turn: Turn, shown: Iterable[Cluster]) -> tuple[Button, ...]:
    """Suggest the clusters' profiles."""
    return tuple(
        Button(turn.says("button-profile", name=found.short_name), "cluster_profile", {"cluster": found.id})
        for found in shown
    )
