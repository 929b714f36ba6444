"""The search for host clusters by place and sector."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, selectinload

from knowledge import places as geography
from knowledge.clusters import FORMER
from knowledge.gates import visible
from knowledge.models import Candidate, Cluster, Place, cluster_coverage, cluster_sector
from knowledge.sectors import related

Fit = Literal["city", "coverage", "country", "region", "sector", "nearest"]
SectorFit = Literal["exact", "broader", "none"]
NEAREST_SHOWN = 3
FIT_ORDER: tuple[Fit, ...] = ("city", "coverage", "country", "region", "sector", "nearest")
SECTOR_ORDER: tuple[SectorFit, ...] = ("exact", "broader", "none")


@dataclass(frozen=True)
class HostMatch:
    """A cluster, how it fits the asked place and sectors, and how far its seat is from an asked city or area.

    `sectors` are the cluster's sectors that match: the asked ones ("exact"), or a broader or narrower one of the
    controlled list ("broader").
    """

    cluster: Cluster
    fit: Fit
    distance_km: float | None = None
    sectors: list[str] = field(default_factory=list)
    sector_fit: SectorFit = "none"


@dataclass(frozen=True)
class HostSearch:
    """What a search found: members that match, former members, unconfirmed candidates, and the nearest members.

    `nearest` is filled when there is no match. `sector_relaxed` says that no cluster of the place lists the sectors.
    """

    matches: list[HostMatch]
    former: list[HostMatch]
    candidates: list[Candidate]
    nearest: list[HostMatch]
    sector_relaxed: bool = False


def find_hosts(session: Session, places: Sequence[str], sectors: Sequence[str], home: str | None = None) -> HostSearch:
    """Find the clusters that could receive a company in these places (ids) for these sectors (ids), best first.

    `home` is what the company belongs to: a cluster's id or the place it comes from. Its own cluster is never a host;
    the other clusters of its country only when it asks for a place there. Only published records are found.
    """
    found = _in_places(session, places) if places else _with_sectors(session, sectors)
    abroad = _without_home(session, found, places, home)
    near = related(session, sectors)
    rated = sorted((_rate_sectors(match, sectors, near) for match in abroad), key=_rank)
    fitting = [match for match in rated if not sectors or match.sector_fit != "none"]
    members = [match for match in fitting if not match.cluster.former]
    relaxed = [match for match in rated if not match.cluster.former] if places and not members else []
    return HostSearch(
        matches=members or relaxed,
        former=[match for match in rated if match.cluster.former],
        candidates=_candidates(session, places),
        nearest=[] if members or relaxed else _nearest(session, places, sectors, home),
        sector_relaxed=bool(relaxed),
    )


def clusters_near(session: Session, places: Sequence[str]) -> list[str]:
    """Return the ids of the clusters, former ones too, that stand for these places: their own, else their country's."""
    found: dict[str, None] = {}
    for place_id in places:
        matches = _in_places(session, [place_id])
        local = [match for match in matches if match.fit in ("city", "coverage", "region")]
        found |= dict.fromkeys(match.cluster.id for match in local or matches)
    return list(found)


def _in_places(session: Session, places: Sequence[str]) -> list[HostMatch]:
    """Return each cluster that fits one of the places, with its best fit."""
    best: dict[str, HostMatch] = {}
    for place_id in places:
        asked = geography.place(session, place_id)
        for match in _in_place(session, asked) if asked else ():
            known = best.get(match.cluster.id)
            if known is None or _rank(match) < _rank(known):
                best[match.cluster.id] = match
    return list(best.values())


def _in_place(session: Session, asked: Place) -> Iterable[HostMatch]:
    """Yield the clusters of a place; a city's or an area's are all those of its country, with the distance."""
    scope = f"country:{asked.country_code}" if asked.country_code else asked.id
    holders = {asked.id, *geography.ancestors(session, asked.id)}
    within = set(session.scalars(geography.inside([asked.id]))) if asked.kind == "area" else {asked.id}
    for cluster in session.scalars(_seated_in(scope)):
        fit = _fit(cluster, asked, holders, within)
        measured = asked.kind in geography.BELOW_COUNTRY and fit != "city"
        yield HostMatch(cluster, fit, geography.distance_km(asked, cluster) if measured else None)


def _seated_in(scope: str) -> Select[Cluster]:
    """Select the clusters that sit in a country or a larger region, or say that they cover a part of it."""
    inside = geography.inside([scope])
    covering = select(cluster_coverage.c.cluster_id).where(cluster_coverage.c.place_id.in_(inside))
    wanted = select(Cluster).where(or_(Cluster.place_id.in_(inside), Cluster.id.in_(covering)))
    return visible(wanted, Cluster).options(selectinload(Cluster.coverage))


def _fit(cluster: Cluster, asked: Place, holders: Collection[str], within: Collection[str]) -> Fit:
    """Tell how a cluster of the asked place's country or region fits the place itself."""
    if asked.country_code is None:
        return "region"
    if cluster.place_id in within:
        return "city" if asked.kind == "city" else "coverage"
    if any(place.id in holders for place in cluster.coverage):
        return "coverage"
    return "country"


def _with_sectors(session: Session, sectors: Sequence[str]) -> list[HostMatch]:
    """Return the clusters anywhere that list one of the sectors, or one related to it."""
    near = related(session, sectors).union(sectors)
    listing = select(cluster_sector.c.cluster_id).where(cluster_sector.c.sector_id.in_(near))
    wanted = visible(select(Cluster), Cluster).where(Cluster.id.in_(listing))
    return [HostMatch(cluster, "sector") for cluster in session.scalars(wanted)]


def _without_home(
    session: Session, found: Iterable[HostMatch], places: Sequence[str], home: str | None
) -> list[HostMatch]:
    """Leave out the home cluster, and the home country's clusters unless a place there is asked for."""
    if home is None:
        return list(found)
    home_id, country = _home(session, home)
    if country in {geography.country_of(session, place_id) for place_id in places}:
        country = None
    return [
        match
        for match in found
        if match.cluster.id != home_id and (country is None or f"country:{match.cluster.country_code}" != country)
    ]


def _home(session: Session, home: str) -> tuple[str | None, str | None]:
    """Return the home cluster's id, if `home` is one, and the home country's id, if it is known."""
    cluster = session.get(Cluster, home.removeprefix("cluster:"))
    if cluster is not None:
        return cluster.id, f"country:{cluster.country_code}"
    return None, geography.country_of(session, home)


def _rate_sectors(match: HostMatch, sectors: Sequence[str], near: Collection[str]) -> HostMatch:
    """Say which of the cluster's sectors answer the asked ones, or are among those `near` to them."""
    listed = match.cluster.sector_ids
    exact = [sector for sector in listed if sector in sectors]
    matched = exact or [sector for sector in listed if sector in near]
    fit: SectorFit = "exact" if exact else "broader" if matched else "none"
    return HostMatch(match.cluster, match.fit, match.distance_km, matched, fit)


def _rank(match: HostMatch) -> tuple[int, int, int, float, int, str]:
    """Order by place, sector, distance, then newest evidence of membership; the name makes it stable."""
    distance = match.distance_km if match.distance_km is not None else 0.0
    newest = -match.cluster.last_confirmed_date.toordinal()
    fits = FIT_ORDER.index(match.fit), SECTOR_ORDER.index(match.sector_fit)
    return *fits, -len(match.sectors), distance, newest, match.cluster.id


def _candidates(session: Session, places: Sequence[str]) -> list[Candidate]:
    """Return the unconfirmed candidates in the asked places, and for a city or area those of its country."""
    scopes = [geography.country_of(session, place_id) or place_id for place_id in places]
    wanted = visible(select(Candidate), Candidate).where(Candidate.place_id.in_(geography.inside(scopes)))
    return list(session.scalars(wanted.order_by(Candidate.name)))


def _nearest(session: Session, places: Sequence[str], sectors: Sequence[str], home: str | None) -> list[HostMatch]:
    """Return the members nearest to the first asked place that has a position, those that list a sector first."""
    asked = next((found for place_id in places if (found := _centre(session, place_id))), None)
    if asked is None:
        return []
    home_id, home_country = _home(session, home) if home else (None, None)
    rows = visible(select(Cluster.id, Cluster.country_code, Cluster.lat, Cluster.lon), Cluster)
    away = {
        cluster_id: geography.distance_km(asked, _Point(lat, lon)) or 0.0
        for cluster_id, country_code, lat, lon in session.execute(rows.where(Cluster.member_status != FORMER))
        if cluster_id != home_id and f"country:{country_code}" != home_country
    }
    listing = select(cluster_sector.c.cluster_id).where(cluster_sector.c.sector_id.in_(sectors))
    strong = set(session.scalars(listing)) if sectors else set()
    nearest = sorted(away, key=lambda cluster_id: (cluster_id not in strong, away[cluster_id]))[:NEAREST_SHOWN]
    near = related(session, sectors)
    matches = (HostMatch(session.get_one(Cluster, found), "nearest", away[found]) for found in nearest)
    return [_rate_sectors(match, sectors, near) for match in matches]


@dataclass(frozen=True)
class _Point:
    """A position in degrees."""

    lat: float | None
    lon: float | None


def _centre(session: Session, place_id: str) -> _Point | None:
    """Return a place's position; a region's or a continent's is the middle of its countries."""
    found = geography.place(session, place_id)
    if found is None:
        return None
    if found.lat is not None:
        return _Point(found.lat, found.lon)
    countries = select(func.avg(Place.lat), func.avg(Place.lon)).where(
        Place.id.in_(geography.inside([place_id])), Place.kind == "country"
    )
    lat, lon = session.execute(countries).one()
    return _Point(lat, lon) if lat is not None else None
