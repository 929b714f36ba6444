"""Places, what lies in what, and how far apart."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Protocol

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from knowledge.models import Place, PlaceAncestor

EARTH_RADIUS_KM = 6371.0
BELOW_COUNTRY = ("area", "city")


class Located(Protocol):
    """Anything with a latitude and a longitude in degrees, or None where it is not known."""

    @property
    def lat(self) -> float | None:
        """The latitude."""

    @property
    def lon(self) -> float | None:
        """The longitude."""


@dataclass(frozen=True)
class Position:
    """A position in degrees."""

    lat: float
    lon: float


def place(session: Session, place_id: str) -> Place | None:
    """Return the place with this id ("country:ZA", "city:cape-town"), None when it is not on file."""
    return session.get(Place, place_id)


def place_name(session: Session, place_id: str, language: str = "en") -> str:
    """Return the place's name in `language`, in English where there is none; the id itself for an unknown place."""
    found = place(session, place_id)
    return found.names.get(language, found.name) if found else place_id


def ancestors(session: Session, place_id: str) -> list[str]:
    """Return the ids of all that contains the place, nearest first: area, country, regions, continent."""
    wanted = select(PlaceAncestor.ancestor_id).where(PlaceAncestor.place_id == place_id, PlaceAncestor.depth > 0)
    return list(session.scalars(wanted.order_by(PlaceAncestor.depth, PlaceAncestor.ancestor_id)))


def contains(session: Session, outer_id: str, inner_id: str) -> bool:
    """Tell whether the place `outer_id` contains `inner_id`, or is it."""
    return session.get(PlaceAncestor, (inner_id, outer_id)) is not None


def country_of(session: Session, place_id: str) -> str | None:
    """Return the id of the country in which a city or area lies, of a country itself, None for larger regions."""
    found = place(session, place_id)
    return f"country:{found.country_code}" if found and found.country_code else None


def inside(place_ids: Collection[str]) -> Select[str]:
    """Return a subquery of the ids of these places and of all that they contain."""
    return select(PlaceAncestor.place_id).where(PlaceAncestor.ancestor_id.in_(place_ids))


def around(place_ids: Collection[str]) -> Select[str]:
    """Return a subquery of the ids in these places, and of the areas and countries in which they lie.

    What is on record for a country bears on its cities too; what is on record for a continent does not.
    """
    holding = (
        select(PlaceAncestor.ancestor_id)
        .join(Place, Place.id == PlaceAncestor.ancestor_id)
        .where(PlaceAncestor.place_id.in_(place_ids), Place.kind.in_(("area", "country")))
    )
    return inside(place_ids).union(holding)  # type: ignore[return-value]


def distance_km(a: Located, b: Located) -> float | None:
    """Return the great-circle distance in kilometres, None when a position is not known."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return None
    lat_a, lon_a, lat_b, lon_b = (radians(angle) for angle in (a.lat, a.lon, b.lat, b.lon))
    chord = sin((lat_b - lat_a) / 2) ** 2 + cos(lat_a) * cos(lat_b) * sin((lon_b - lon_a) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(chord)))


def set_parents(session: Session, place_id: str, parents: Sequence[str]) -> None:
    """Record that a place lies directly in `parents`, which are on file with theirs; its own contents move along.

    Places are loaded from the largest to the smallest, so that only a place without contents is set here.
    """
    nearest: dict[str, int] = {place_id: 0}
    above = select(PlaceAncestor.ancestor_id, func.min(PlaceAncestor.depth)).where(PlaceAncestor.place_id.in_(parents))
    for ancestor_id, depth in session.execute(above.group_by(PlaceAncestor.ancestor_id)):
        nearest[ancestor_id] = depth + 1
    present = {row.ancestor_id: row for row in session.scalars(_rows_of(place_id))}
    for ancestor_id in present.keys() - nearest.keys():
        session.delete(present[ancestor_id])
    for ancestor_id, depth in nearest.items():
        session.merge(PlaceAncestor(place_id=place_id, ancestor_id=ancestor_id, depth=depth))


def _rows_of(place_id: str) -> Select[PlaceAncestor]:
    """Select the rows that say where a place lies."""
    return select(PlaceAncestor).where(PlaceAncestor.place_id == place_id)


def nearest(session: Session, lat: float, lon: float, within_km: float) -> Place | None:
    """Return the city on file that is nearest to a position in degrees, None where none is so near."""
    here = Position(lat, lon)
    cities = session.scalars(select(Place).where(Place.kind == "city", Place.lat.is_not(None)))
    ranked = ((distance, found) for found in cities if (distance := distance_km(here, found)) is not None)
    distance, found = min(ranked, key=lambda one: (one[0], one[1].id), default=(within_km, None))
    return found if distance < within_km else None
