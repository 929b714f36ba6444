"""Turns places.yaml and demonyms.yaml, with the CLDR's names of countries, into the store's places."""

from collections.abc import Iterable, Iterator
from typing import Any

from babel import Locale

from knowledge.seed_error import SeedError
from knowledge.seed_files import SeedFile
from knowledge.seed_shapes import (
    AreaShape,
    CityShape,
    ContinentShape,
    CountryShape,
    DemonymShape,
    PlaceShape,
    RegionShape,
)

LANGUAGES = ("en", "fr", "de", "es", "it", "da", "sv")
CLDR_CONTINENTS = {
    "africa": "002", "asia": "142", "europe": "150", "north-america": "003", "south-america": "005", "oceania": "009",
    "antarctica": "AQ",
}  # fmt: skip
CLDR = {"url": "https://cldr.unicode.org", "note": "names of countries and continents"}
GEOGRAPHY = {"url": "https://www.geonames.org", "note": "public geography"}

Values = dict[str, Any]


class Gazetteer:
    """The places of the seed: the values of each, and what directly holds it."""

    def __init__(self, places: SeedFile, demonyms: SeedFile) -> None:
        """Read both files.

        Raises:
            SeedError: a place lies in one that is not in the file, or a demonym belongs to none.
        """
        self.file = places
        self.values: dict[str, Values] = {}
        self.parents: dict[str, list[str]] = {}
        self._continents(places.records(ContinentShape, "continents"))
        self._countries(places.records(CountryShape, "countries"))
        self._regions(places.records(RegionShape, "regions"))
        self._areas(places.records(AreaShape, "areas"))
        self._cities(places.records(CityShape, "cities"))
        self._refuse_strays()
        self._demonyms(demonyms)

    def ancestors(self, place_id: str) -> dict[str, int]:
        """Return all that holds a place, with the number of steps up; the place itself is 0 steps away."""
        depths = {place_id: 0}
        frontier = [place_id]
        while frontier:
            above = [parent for lower in frontier for parent in self.parents.get(lower, [])]
            step = max(depths.values()) + 1
            frontier = [parent for parent in dict.fromkeys(above) if parent not in depths]
            depths.update(dict.fromkeys(frontier, step))
        return depths

    def city(self, name: str, country_code: str) -> str | None:
        """Return the id of the city with this name in a country, None when it is not on file."""
        cities = (
            place_id
            for place_id, values in self.values.items()
            if values["kind"] == "city" and values["country_code"] == country_code and name in _spellings(values)
        )
        return next(cities, None)

    def _add(self, place_id: str, shape: PlaceShape, names: dict[str, str], parents: list[str], **values: Any) -> None:
        """Add one place."""
        if place_id in self.values:
            raise SeedError(self.file.name, place_id, "id", "this place stands twice in the file")
        self.parents[place_id] = parents
        self.values[place_id] = {
            "kind": place_id.partition(":")[0],
            "names": names,
            "aliases": shape.aliases,
            "codes": shape.codes,
            "exact_case": shape.exact_case,
            "demonyms": {},
            "language_word": False,
            "country_code": None,
            "lat": None,
            "lon": None,
            "population": None,
            "sources": [GEOGRAPHY],
            **values,
        }

    def _continents(self, continents: Iterable[ContinentShape]) -> None:
        """Add the continents."""
        for shape in continents:
            code = CLDR_CONTINENTS.get(shape.id)
            names = _cldr_names(code) if code else _names(shape.name, shape)
            self._add(f"continent:{shape.id}", shape, {**names, "en": shape.name}, [], sources=[CLDR])

    def _countries(self, countries: Iterable[CountryShape]) -> None:
        """Add the countries, named by the CLDR."""
        for shape in countries:
            names = _cldr_names(shape.code)
            if not names:
                raise SeedError(self.file.name, shape.code, "code", "is no ISO 3166 country code")
            parents = [f"continent:{shape.continent}"]
            position = {"country_code": shape.code, "lat": shape.lat, "lon": shape.lon}
            self._add(f"country:{shape.code}", shape, names, parents, sources=[CLDR], **position)

    def _regions(self, regions: Iterable[RegionShape]) -> None:
        """Add the regions, and put their members into them."""
        for shape in regions:
            region_id = f"region:{shape.id}"
            self._add(region_id, shape, _names(shape.name, shape), [])
            for member in shape.members:
                self._member(member, shape.id).append(region_id)

    def _member(self, member: str, region: str) -> list[str]:
        """Return the list of what directly holds a member of a region."""
        for kind in ("country", "continent", "region"):
            if f"{kind}:{member}" in self.parents:
                return self.parents[f"{kind}:{member}"]
        raise SeedError(self.file.name, region, "members", f"{member!r} is no country, continent or region above it")

    def _areas(self, areas: Iterable[AreaShape]) -> None:
        """Add the areas of countries."""
        for shape in areas:
            parents = [f"area:{outer}" for outer in shape.within] + [f"country:{shape.country}"]
            position = {"country_code": shape.country, "lat": shape.lat, "lon": shape.lon}
            self._add(f"area:{shape.id}", shape, _names(shape.name, shape), parents, **position)

    def _cities(self, cities: Iterable[CityShape]) -> None:
        """Add the cities."""
        for shape in cities:
            parents = ([f"area:{shape.area}"] if shape.area else []) + [f"country:{shape.country}"]
            values = {"country_code": shape.country, "lat": shape.lat, "lon": shape.lon, "population": shape.population}
            self._add(f"city:{shape.id}", shape, _names(shape.name, shape), parents, **values)

    def _refuse_strays(self) -> None:
        """Refuse a place that lies in one that is not there."""
        for place_id, parents in self.parents.items():
            for parent in parents:
                if parent not in self.values:
                    raise SeedError(self.file.name, place_id, "lies in", f"{parent} is not in the file")

    def _demonyms(self, file: SeedFile) -> None:
        """Add the words for what comes from a place."""
        for shape in file.records(DemonymShape):
            if shape.place not in self.values:
                raise SeedError(file.name, shape.place, "place", "is not in places.yaml")
            self.values[shape.place] |= {"demonyms": shape.forms, "language_word": shape.language_word}


def _cldr_names(code: str) -> dict[str, str]:
    """Return the CLDR's names of a territory in our languages; empty when it does not know the code."""
    return {language: name for language in LANGUAGES if (name := Locale(language).territories.get(code))}


def _names(name: str, shape: PlaceShape) -> dict[str, str]:
    """Return the English name, and in each other language the first of its aliases."""
    foreign = {language: forms[0] for language, forms in shape.aliases.items() if forms and language != "en"}
    return {**foreign, "en": name}


def _spellings(values: Values) -> Iterator[str]:
    """Yield all names of a place."""
    yield from values["names"].values()
    for forms in values["aliases"].values():
        yield from forms
