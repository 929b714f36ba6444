"""What lies in what, and how far apart."""

from dataclasses import dataclass
from math import pi

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge import models
from knowledge.places import (
    EARTH_RADIUS_KM,
    ancestors,
    around,
    contains,
    country_of,
    distance_km,
    inside,
    place,
    place_name,
)
from knowledge.seed_places import LANGUAGES

NO_COUNTRIES = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}


@dataclass(frozen=True)
class Point:
    """A position."""

    lat: float | None
    lon: float | None


POINTS = st.builds(Point, st.floats(-90, 90), st.floats(-180, 180))


def test_city_lies_in_area_country_region_and_continent(session: Session) -> None:
    """The nearest comes first."""
    found = ancestors(session, "city:malmo")
    assert found[:1] == ["area:skane"]
    assert found.index("country:SE") < found.index("region:scandinavia")
    assert {"region:nordics", "region:eu", "continent:europe"} <= set(found)
    assert "city:malmo" not in found


@pytest.mark.parametrize(
    ("outer", "inner", "expected"),
    [
        ("continent:africa", "city:cape-town", True),
        ("region:dach", "area:styria", True),
        ("country:FR", "city:grenoble", True),
        ("area:auvergne-rhone-alpes", "city:lyon", True),
        ("country:ZA", "country:ZA", True),
        ("region:scandinavia", "country:FI", False),
        ("country:AT", "continent:europe", False),
        ("city:nowhere", "city:graz", False),
    ],
)
def test_containment(session: Session, outer: str, inner: str, expected: bool) -> None:
    """A place contains itself and what lies in it, through every level."""
    assert contains(session, outer, inner) is expected


def test_every_country_of_the_world_is_on_file(session: Session) -> None:
    """Each ISO country is there, named in our languages, on a continent, with a position."""
    codes = {code for code in Locale("en").territories if len(code) == 2 and code.isalpha()} - NO_COUNTRIES
    countries = {country.country_code: country for country in session.query(models.Place).filter_by(kind="country")}
    assert countries.keys() == codes
    for country in countries.values():
        assert set(LANGUAGES) <= country.names.keys(), country.id
        assert country.lat is not None, country.id
        assert any(above.startswith("continent:") for above in ancestors(session, country.id)), country.id


def test_names_are_given_in_the_language_asked_for(session: Session) -> None:
    """In another language than those on file it is the English name; an unknown place is its id."""
    assert place_name(session, "country:ZA", "de") == "Südafrika"
    assert place_name(session, "city:cape-town", "fr") == "Le Cap"
    assert place_name(session, "continent:europe", "sv") == "Europa"
    assert place_name(session, "area:styria", "xx") == "Styria"
    assert place_name(session, "city:nowhere") == "city:nowhere"


def test_country_of_a_place(session: Session) -> None:
    """Cities and areas lie in a country, larger regions do not."""
    assert country_of(session, "city:graz") == country_of(session, "area:styria") == "country:AT"
    assert country_of(session, "country:AT") == "country:AT"
    assert country_of(session, "continent:asia") is None
    assert place(session, "city:nowhere") is None


def test_around_a_city_are_its_area_and_country_but_not_its_continent(session: Session) -> None:
    """What is on record for a country bears on its cities."""
    found = set(session.scalars(around(["city:cape-town"])))
    assert {"city:cape-town", "area:western-cape", "country:ZA"} <= found
    assert "continent:africa" not in found
    assert "city:johannesburg" not in found
    assert "city:johannesburg" in set(session.scalars(inside(["country:ZA"])))


def test_known_distances(session: Session) -> None:
    """Copenhagen and Malmö are neighbours; Cape Town is far."""

    def between(one: str, other: str) -> float | None:
        return distance_km(session.get_one(models.Place, one), session.get_one(models.Place, other))

    assert between("city:copenhagen", "city:malmo") == pytest.approx(28, abs=3)
    assert between("city:copenhagen", "city:cape-town") == pytest.approx(9980, rel=0.01)
    assert between("city:graz", "region:dach") is None


@given(POINTS, POINTS)
def test_distance_is_a_distance(one: Point, other: Point) -> None:
    """It is the same both ways, never negative, never more than half around the earth."""
    there, back = distance_km(one, other), distance_km(other, one)
    assert there is not None
    assert there == pytest.approx(back)
    assert 0 <= there <= EARTH_RADIUS_KM * pi + 1
    assert distance_km(one, one) == pytest.approx(0, abs=1e-3)
    assert distance_km(one, Point(None, None)) is None


def test_capitals_seats_and_venues_lie_where_they_should(session: Session) -> None:
    """A cluster's pin and its city are the same place."""
    for cluster in session.scalars(select(models.Cluster)):
        away = distance_km(cluster, cluster.place)
        assert away is not None
        assert away < 15, cluster.id
