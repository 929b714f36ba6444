"""Turns the records of the seed files into the store's values, and checks what they refer to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from knowledge import models
from knowledge.dates import first_day, period
from knowledge.record import DRAFT, PUBLISHED, Source
from knowledge.seed_error import SeedError
from knowledge.seed_files import SeedFile
from knowledge.seed_places import Gazetteer
from knowledge.seed_shapes import (
    CandidateShape,
    ChallengeShape,
    ClusterShape,
    DocumentShape,
    EventShape,
    LinkShape,
    NeedShape,
    OrganisationShape,
    RecurringShape,
    SectorShape,
    StoryShape,
)
from knowledge.spelling import slug

REMARK = re.compile(r"(?P<name>.+?)\s*\((?P<note>[^()]*)\)")
YEAR = re.compile(r"\b(19|20)\d\d\b")
OWN_LIST: Source = {"url": "", "note": "the assistant's own list"}


@dataclass(frozen=True)
class Loadable:
    """One record ready to be stored: its values, and the ids of what it is linked to."""

    model: type[Any]
    id: str
    values: dict[str, Any]
    links: dict[str, list[str]] = field(default_factory=dict)


def evidence(urls: list[str], as_of: str | None, compiled: str) -> dict[str, Any]:
    """Return a record's sources, as-of date and status; without a date it was "read on" the day of compilation."""
    when = as_of or compiled
    return {
        "sources": [{"url": url} for url in urls],
        "as_of": when,
        "as_of_date": first_day(when),
        "read_on": as_of is None,
        "status": PUBLISHED if urls else DRAFT,
    }


class Records:
    """The records of all seed files, each checked against the places, sectors and clusters that it names."""

    def __init__(self, files: dict[str, SeedFile], gazetteer: Gazetteer) -> None:
        """Read the lists that the records refer to.

        Raises:
            SeedError: a list is malformed.
        """
        self.files = files
        self.gazetteer = gazetteer
        self.sector_shapes = files["sectors"].records(SectorShape)
        self.cluster_shapes = files["clusters"].records(ClusterShape, "clusters")
        self.sectors = {shape.id for shape in self.sector_shapes}
        self.clusters = {shape.id for shape in self.cluster_shapes}
        self._linked: set[tuple[str, str]] = set()

    def all(self) -> Iterator[Loadable]:
        """Yield every record, what is referred to before what refers to it.

        Raises:
            SeedError: a record is malformed, or names something that is not there.
        """
        yield from self._sectors()
        yield from self._clusters()
        yield from self._candidates()
        yield from self._events()
        yield from self._recurring()
        yield from self._organisations()
        yield from self._challenges()
        yield from self._needs()
        yield from self._documents()
        yield from self._stories()
        self._refuse_stray_links()

    def _known(self, kind: str, ids: list[str], file: SeedFile, record: str) -> list[str]:
        """Return the ids of sectors, clusters or places as they are, once it is sure that they exist."""
        known: Any = {"sectors": self.sectors, "clusters": self.clusters, "places": self.gazetteer.values}[kind]
        for found in ids:
            if found not in known:
                raise SeedError(file.name, record, kind, f"{found!r} is not among the {kind} on file")
        return list(dict.fromkeys(ids))

    def _links(self, section: str, record: str) -> LinkShape:
        """Return what links.yaml adds to a record."""
        file = self.files["links"]
        entry = (file.section(section) or {}).get(record)
        if entry is None:
            return LinkShape()
        self._linked.add((section, record))
        shape = file.record(LinkShape, entry)
        for kind in ("places", "clusters", "sectors"):
            self._known(kind, getattr(shape, kind), file, record)
        return shape

    def _refuse_stray_links(self) -> None:
        """Refuse links of a record that no file has."""
        file = self.files["links"]
        for section in file.content:
            for record in file.section(section) or {}:
                if (section, record) not in self._linked:
                    raise SeedError(file.name, str(record), section, "no such record is in the seed files")

    def _city(self, city: str, country_code: str, file: SeedFile, record: str) -> str:
        """Return the id of a named city."""
        found = self.gazetteer.city(city, country_code)
        if found is None:
            raise SeedError(file.name, record, "city", f"{city!r} is no city of {country_code} in places.yaml")
        return found

    def _country(self, country_code: str, file: SeedFile, record: str) -> str:
        """Return the id of a country."""
        if f"country:{country_code}" not in self.gazetteer.values:
            raise SeedError(file.name, record, "country_code", f"{country_code!r} is no country in places.yaml")
        return f"country:{country_code}"

    def _sectors(self) -> Iterator[Loadable]:
        """Yield the controlled list of sectors, which must name every sector of the vocabulary."""
        file = self.files["sectors"]
        self._known(
            "sectors", self.files["clusters"].section("sector_vocabulary"), self.files["clusters"], "sector_vocabulary"
        )
        for position, shape in enumerate(self.sector_shapes):
            if "en" not in shape.name:
                raise SeedError(file.name, shape.id, "name", "an English name is missing")
            values = evidence([], None, self.files["clusters"].compiled)
            values |= {"sources": [OWN_LIST], "status": PUBLISHED, "position": position, "names": shape.name}
            values |= shape.model_dump(include={"synonyms", "codes", "weak"})
            values["broader"] = self._known("sectors", shape.broader, file, shape.id)
            yield Loadable(models.Sector, shape.id, values)

    def _clusters(self) -> Iterator[Loadable]:
        """Yield the clusters, with what they cover."""
        file, coverage = self.files["clusters"], self.files["coverage"]
        for cluster in coverage.content:
            self._known("clusters", [cluster], coverage, cluster)
        for shape in self.cluster_shapes:
            self._country(shape.country_code, file, shape.id)
            values = shape.model_dump(
                exclude={"id", "country", "former_names", "offers_to_visiting_smes", "sectors", "sources"}
            )
            values |= evidence(shape.sources, shape.as_of, file.compiled)
            values |= {
                "former_names": [_with_remark(name) for name in shape.former_names],
                "offers": shape.offers_to_visiting_smes,
                "place_id": self._city(shape.city, shape.country_code, file, shape.id),
                "last_confirmed_date": first_day(shape.last_confirmed),
            }
            covered = self._known("places", coverage.content.get(shape.id) or [], coverage, shape.id)
            sectors = self._known("sectors", shape.sectors, file, shape.id)
            yield Loadable(models.Cluster, shape.id, values, {"sectors": sectors, "coverage": covered})

    def _candidates(self) -> Iterator[Loadable]:
        """Yield the unconfirmed candidates."""
        file = self.files["clusters"]
        for shape in file.records(CandidateShape, "unverified_candidates"):
            record_id = slug(shape.name)
            country = self._country(shape.country_code, file, shape.name)
            places = self._links("candidates", record_id).places
            values = shape.model_dump(exclude={"source"}) | {"place_id": places[0] if places else country}
            values |= evidence(_one(shape.source), None, file.compiled)
            yield Loadable(models.Candidate, record_id, values)

    def _events(self) -> Iterator[Loadable]:
        """Yield the dated events."""
        file = self.files["events"]
        kinds = file.section("kinds")
        for shape in [*file.records(EventShape, "upcoming"), *file.records(EventShape, "events")]:
            if shape.kind not in kinds:
                raise SeedError(file.name, shape.id, "kind", f"{shape.kind!r} is not among the kinds of the file")
            starts, ends = _days(shape, file)
            values = shape.model_dump(exclude={"id", "place", "sectors", "status", "as_of"})
            values |= evidence(_one(shape.url), shape.as_of or shape.date_end or shape.date_start, file.compiled)
            links = self._links("events", shape.id)
            values |= {"starts": starts, "ends": ends, "venue": shape.place, "cluster_id": _first(links.clusters)}
            sectors = self._known("sectors", shape.sectors, file, shape.id)
            linked = {"sectors": sectors, "places": links.places, "clusters": links.clusters}
            yield Loadable(models.Event, shape.id, values, linked)

    def _recurring(self) -> Iterator[Loadable]:
        """Yield the recurring events; their date is the year of the last edition."""
        file = self.files["events"]
        for shape in file.records(RecurringShape, "recurring_to_watch"):
            year = YEAR.search(shape.last_sourced)
            near = self._known("clusters", _one(shape.near), file, shape.name)
            values = {
                "name": shape.name,
                "rhythm": shape.rhythm,
                "last_sourced": shape.last_sourced,
                "next_text": shape.next,
                "check_url": shape.check,
                "cluster_id": _first(near),
                **evidence(shape.sources, year.group() if year else None, file.compiled),
            }
            sectors = self._known("sectors", shape.sectors, file, shape.name)
            yield Loadable(models.RecurringEvent, slug(shape.name), values, {"sectors": sectors})

    def _organisations(self) -> Iterator[Loadable]:
        """Yield the organisations."""
        file = self.files["organisations"]
        for shape in file.records(OrganisationShape, "organisations"):
            values = shape.model_dump(exclude={"id", "cluster", "sectors", "as_of", "source"})
            values |= evidence(_one(shape.source), shape.as_of, file.compiled)
            values["cluster_id"] = _first(self._known("clusters", _one(shape.cluster), file, shape.id))
            sectors = self._known("sectors", shape.sectors, file, shape.id)
            yield Loadable(models.Organisation, shape.id, values, {"sectors": sectors})

    def _challenges(self) -> Iterator[Loadable]:
        """Yield the cities' challenges."""
        file = self.files["cities"]
        for shape in file.records(ChallengeShape, "cities"):
            values = shape.model_dump(exclude={"id", "country", "sectors", "status", "sources"})
            values |= evidence(shape.sources, shape.year, file.compiled)
            values["place_id"] = self._city(shape.city, shape.country_code, file, shape.id)
            sectors = self._known("sectors", shape.sectors, file, shape.id)
            yield Loadable(models.Challenge, shape.id, values, {"sectors": sectors})

    def _needs(self) -> Iterator[Loadable]:
        """Yield the needs heard outside any programme."""
        file = self.files["cities"]
        for shape in file.records(NeedShape, "other_city_needs"):
            record_id = slug(shape.city)
            places = self._links("needs", record_id).places
            if not places:
                raise SeedError("links.yaml", record_id, "needs", "says where the need is, and is missing")
            values = shape.model_dump(exclude={"sectors", "source"}) | {"place_id": places[0]}
            values |= evidence(_one(shape.source), shape.year, file.compiled)
            sectors = self._known("sectors", shape.sectors, file, shape.city)
            yield Loadable(models.Need, record_id, values, {"sectors": sectors})

    def _documents(self) -> Iterator[Loadable]:
        """Yield the documents."""
        file = self.files["reports"]
        for shape in file.records(DocumentShape, "documents"):
            values = shape.model_dump(exclude={"id", "type", "sme_would_ask", "sources"})
            values |= evidence(shape.sources, shape.year, file.compiled)
            values |= {"kind": shape.type, "asked_for": shape.sme_would_ask}
            links = self._links("documents", shape.id)
            values["cluster_id"] = _first(links.clusters)
            yield Loadable(models.Document, shape.id, values, links.model_dump())

    def _stories(self) -> Iterator[Loadable]:
        """Yield the success stories."""
        file = self.files["passport"]
        for shape in file.records(StoryShape, "success_stories", "items"):
            values = shape.model_dump(exclude={"id", "sectors", "source"})
            values |= evidence(_one(shape.source), shape.year, file.compiled)
            links = self._links("stories", shape.id)
            sectors = self._known("sectors", [*shape.sectors, *links.sectors], file, shape.id)
            linked = {"sectors": sectors, "places": links.places, "clusters": links.clusters}
            yield Loadable(models.Story, shape.id, values, linked)


def _with_remark(name: str) -> dict[str, str]:
    """Split "Copenhagen Cleantech Cluster (2009-2014)" into the name and the remark."""
    found = REMARK.fullmatch(name)
    return found.groupdict() if found else {"name": name}


def _days(shape: EventShape, file: SeedFile) -> tuple[Any, Any]:
    """Return the first and last day that an event's dates can mean."""
    first = period(shape.date_start) if shape.date_start else None
    last = period(shape.date_end) if shape.date_end else first
    if first and last and last[1] < first[0]:
        raise SeedError(file.name, shape.id, "date_end", f"{shape.date_end} is before {shape.date_start}")
    return (first[0], last[1]) if first and last else (None, None)


def _one(value: str | None) -> list[str]:
    """Return an optional text as a list of none or one."""
    return [value] if value else []


def _first(values: list[str]) -> str | None:
    """Return the first of a list, None when it is empty."""
    return values[0] if values else None
