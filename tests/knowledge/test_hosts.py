"""The search for hosts: who matches, how, in which order, and what is offered where nobody does."""

from dataclasses import dataclass

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from knowledge.database import Database
from knowledge.hosts import HostMatch, HostSearch, clusters_near, find_hosts
from knowledge.models import WITHDRAWN, Candidate, Cluster


def ids(matches: list[HostMatch]) -> list[str]:
    """Return the clusters' ids of matches, in order."""
    return [match.cluster.id for match in matches]


@dataclass(frozen=True)
class Case:
    """One search and what it must find; None: not looked at."""

    places: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    home: str | None = None
    matches: list[str] | None = None
    fits: list[str] | None = None
    sector_fits: list[str] | None = None
    former: list[str] | None = None
    candidates: list[str] | None = None
    nearest: list[str] | None = None
    relaxed: bool = False


CASES = {
    "the city of a cluster": Case(("city:graz",), matches=["green-tech-valley"], fits=["city"]),
    "a city in what a cluster covers": Case(("city:lyon",), matches=["tenerrdis"], fits=["coverage"]),
    "an area that a cluster covers": Case(("area:carinthia",), matches=["green-tech-valley"], fits=["coverage"]),
    "a city elsewhere in the country": Case(("city:vienna",), matches=["green-tech-valley"], fits=["country"]),
    "a country covered as a whole": Case(("country:DK",), matches=["clean-denmark"], fits=["coverage"]),
    "a country of a regional cluster": Case(("country:FR",), matches=["tenerrdis"], fits=["country"]),
    "a region of countries": Case(
        ("region:scandinavia",),
        ("waste-circular",),
        matches=["clean-denmark", "sustainable-business-hub", "oreec"],
        fits=["region"] * 3,
    ),
    "two places": Case(("country:AT", "country:ZA"), matches=["greencape", "green-tech-valley"]),
    "the sector as listed": Case(
        ("country:ZA",), ("solar",), matches=["greencape"], sector_fits=["exact"], former=[], nearest=[]
    ),
    "a broader sector than asked": Case(
        ("country:AT",), ("wind",), matches=["green-tech-valley"], sector_fits=["broader"]
    ),
    "no cluster of the place lists the sector": Case(
        ("country:DK",), ("hydrogen",), matches=["clean-denmark"], sector_fits=["none"], relaxed=True
    ),
    "a former member beside a present one": Case(
        ("country:US",), ("smart-grid",), matches=["rtcc"], former=["colorado-clean-energy"]
    ),
    "only a former member": Case(("country:SG",), matches=[], former=["singapore"], candidates=[]),
    "only a candidate": Case(
        ("country:BR",),
        matches=[],
        former=[],
        candidates=["candidate:host-in-rio-de-janeiro-brazil"],
        nearest=["greencape", "rtcc", "ecotech-quebec"],
    ),
    "a candidate elsewhere in the country": Case(
        ("city:sao-paulo",), matches=[], candidates=["candidate:host-in-rio-de-janeiro-brazil"]
    ),
    "nobody: the nearest that list the sector": Case(
        ("country:GR",), ("solar",), matches=[], nearest=["green-tech-valley", "tenerrdis", "eehh-hamburg"]
    ),
    "a continent of a former member": Case(("continent:asia",), matches=[], former=["singapore"]),
    "a sector alone: listed before related, newest evidence first": Case(
        sectors=("wind",),
        matches=[
            *("tweed-wallonia", "eehh-hamburg"),
            *("greencape", "tenerrdis", "green-tech-valley", "greentech-south"),
            *("ecotech-quebec", "lombardy-le2c", "oreec"),
        ],
        sector_fits=["exact"] * 2 + ["broader"] * 7,
    ),
    "the home cluster is no host": Case(("country:FR",), home="tenerrdis", matches=[]),
    "a home country is left out of its region": Case(
        ("region:scandinavia",), home="country:DK", matches=["sustainable-business-hub", "oreec"]
    ),
    "a home area stands for its country": Case(("region:dach",), home="area:styria", matches=["eehh-hamburg"]),
    "a home country that is asked for": Case(("country:DK",), home="country:DK", matches=["clean-denmark"]),
    "neither place nor sector": Case(matches=[], former=[], candidates=[], nearest=[]),
    "a place that is not on file": Case(("city:nowhere",), matches=[], former=[], candidates=[], nearest=[]),
}


def seen(case: Case, found: HostSearch) -> Case:
    """Return what a search found, as far as the case looks at it."""
    return Case(
        case.places,
        case.sectors,
        case.home,
        ids(found.matches) if case.matches is not None else None,
        [match.fit for match in found.matches] if case.fits is not None else None,
        [match.sector_fit for match in found.matches] if case.sector_fits is not None else None,
        ids(found.former) if case.former is not None else None,
        [candidate.key for candidate in found.candidates] if case.candidates is not None else None,
        ids(found.nearest) if case.nearest is not None else None,
        found.sector_relaxed,
    )


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_search_finds_the_fitting_hosts(session: Session, case: Case) -> None:
    """Every kind of search finds who it should, in order."""
    assert seen(case, find_hosts(session, case.places, case.sectors, case.home)) == case


def test_distance_is_told_where_it_means_something(session: Session) -> None:
    """A city or an area elsewhere has a distance to the cluster's seat; a country, a region and the seat have none."""

    def distances(place: str) -> list[float | None]:
        return [match.distance_km for match in find_hosts(session, [place], []).matches]

    assert distances("city:graz") == distances("country:AT") == distances("region:dach")[:1] == [None]
    assert distances("city:vienna") == [pytest.approx(145, abs=5)]
    assert find_hosts(session, ["country:BR"], []).nearest[0].distance_km == pytest.approx(6600, rel=0.05)


def test_matched_sectors_are_those_asked_for(session: Session) -> None:
    """A match says which of its sectors answer the question."""
    found = find_hosts(session, ["country:IT"], ["hydrogen", "digital", "soil"])
    assert found.matches[0].sectors == ["hydrogen", "digital"]


def test_withdrawn_records_are_not_found(store: Database) -> None:
    """What staff have withdrawn is neither a host nor a candidate."""

    def withdraw(session: Session) -> None:
        session.get_one(Cluster, "greencape").status = WITHDRAWN
        session.get_one(Candidate, "host-in-rio-de-janeiro-brazil").status = WITHDRAWN

    store.write(withdraw)
    with store.read() as session:
        assert ids(find_hosts(session, ["country:ZA"], []).matches) == []
        brazil = find_hosts(session, ["country:BR"], [])
        assert brazil.candidates == []
        assert "greencape" not in ids(brazil.nearest)


def test_drafts_are_not_found(session: Session) -> None:
    """A candidate without a source is a draft."""
    assert session.get_one(Candidate, "foresight-vancouver").status == "draft"
    assert find_hosts(session, ["city:vancouver"], []).candidates == []


def test_clusters_near_prefers_the_local_ones(session: Session) -> None:
    """Who stands for a place: its own clusters, former ones too, else those of its country."""
    assert clusters_near(session, ["area:north-carolina"]) == ["rtcc"]
    assert clusters_near(session, ["area:colorado"]) == ["colorado-clean-energy"]
    assert sorted(clusters_near(session, ["area:texas"])) == ["colorado-clean-energy", "rtcc"]


def test_search_reads_no_more_with_more_places(session: Session) -> None:
    """A search asks the database a small, fixed number of times, however many clusters match."""
    statements: list[str] = []
    engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", lambda *arguments: statements.append(arguments[2]))
    find_hosts(session, ["continent:europe"], ["water"])
    assert len(statements) <= 12
