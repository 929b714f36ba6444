"""The shapes of the seed files: which fields a record has, and what each may hold."""

from datetime import date, time
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from knowledge.dates import period


def _text(value: object) -> object:
    """Read what YAML took for a number or a date as the text that the author wrote."""
    return str(value) if isinstance(value, int | date) and not isinstance(value, bool) else value


def _dated(value: str) -> str:
    """Refuse a text without a date that exists."""
    if period(value) is None:
        raise ValueError(f"{value!r} names no year, month or day that exists")
    return value


def _exact_date(value: str) -> str:
    """Refuse what is not exactly a year, a month or a day."""
    if len(value) not in (len("2026"), len("2026-05"), len("2026-05-19")):
        raise ValueError(f"{value!r} is not written as 2026, 2026-05 or 2026-05-19")
    return _dated(value)


def _zone(value: str) -> str:
    """Refuse a zone that the IANA list does not have."""
    try:
        ZoneInfo(value)
    except (KeyError, OSError, ValueError) as error:
        raise ValueError(f"{value!r} is no IANA time zone such as Europe/Copenhagen") from error
    return value


def _time(value: str) -> str:
    """Refuse what is not a time of day."""
    time.fromisoformat(value)
    return value


Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Text = Annotated[Words, BeforeValidator(_text)]
Dated = Annotated[Words, BeforeValidator(_text), AfterValidator(_dated)]
ExactDate = Annotated[Words, BeforeValidator(_text), AfterValidator(_exact_date)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=190)]
CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
Url = Annotated[str, StringConstraints(pattern=r"^https?://\S+$", max_length=1000)]
Latitude = Annotated[float, Field(ge=-90, le=90)]
Longitude = Annotated[float, Field(ge=-180, le=180)]
Zone = Annotated[str, AfterValidator(_zone)]
TimeOfDay = Annotated[str, StringConstraints(pattern=r"^\d\d:\d\d$"), AfterValidator(_time)]
PerLanguage = dict[Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")], list[Words]]


class Shape(BaseModel):
    """A record with exactly the named fields: a mistyped one is refused, not dropped."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Meta(BaseModel):
    """What a file says of itself; only the day of compilation matters to the store."""

    compiled: ExactDate


class ClusterShape(Shape):
    """A cluster in clusters.yaml."""

    id: Slug
    name: Words
    short_name: Words
    former_names: list[Words] = []
    aliases: list[Words] = []
    not_to_be_confused_with: Words | None = None
    country: Words
    country_code: CountryCode
    region: Words
    city: Words
    city_basis: Literal["sourced", "regional-capital", "inferred"] | None = None
    lat: Latitude
    lon: Longitude
    website: Url | None = None
    address: Words | None = None
    languages: list[Words]
    sectors: list[Words]
    sector_note: Words | None = None
    member_status: Literal["current", "unknown", "former"]
    member_status_as_of: Dated
    member_since: Text | None = None
    last_confirmed: Dated
    membership_evidence: Words
    membership_confidence: Words | None = None
    size: Words | None = None
    offers_to_visiting_smes: list[Words] = []
    description: Words
    sources: list[Url] = []
    as_of: Dated | None = None


class CandidateShape(Shape):
    """A body in clusters.yaml that no source confirms as a member."""

    name: Words
    country_code: CountryCode
    why: Words
    website: Url | None = None
    source: Url | None = None


class EventShape(Shape):
    """A dated event in events.yaml."""

    id: Slug
    name: Words
    kind: Words
    date_start: ExactDate | None = None
    date_end: ExactDate | None = None
    date_text: Words | None = None
    precision: Words | None = None
    time_start: TimeOfDay | None = None
    time_end: TimeOfDay | None = None
    zone: Zone = "UTC"
    cancelled: bool = False
    moved_from: Text | None = None
    place: Words | None = None
    organiser: Words | None = None
    sectors: list[Words] = []
    status: Any = None  # the store works it out from the dates and the clock
    note: Words | None = None
    url: Url | None = None
    as_of: Dated | None = None


class RecurringShape(Shape):
    """A recurring event in events.yaml."""

    name: Words
    near: Words | None = None
    rhythm: Words
    last_sourced: Words
    next: Text | None = None
    check: Url | None = None
    sectors: list[Words] = []
    sources: list[Url] = []


class OrganisationShape(Shape):
    """An organisation in organisations.yaml."""

    id: Slug
    name: Words
    kind: Literal["utility", "university", "research", "company", "city"] | None = None
    cluster: Words | None = None
    sectors: list[Words] = []
    relation: Literal["member", "named-with"]
    as_of: Dated | None = None
    note: Words | None = None
    website: Url | None = None
    source: Url | None = None


class ChallengeShape(Shape):
    """A city's challenge in cities.yaml."""

    id: Slug
    city: Words
    country: Words
    country_code: CountryCode
    year: Dated
    phase: Words | None = None
    sectors: list[Words] = []
    challenge: Words
    figures: list[Words] = []
    outcome: Words | None = None
    participants: list[Words] = []
    status: Any = None  # the store works it out from the deadline and the clock
    closes_on: date | None = None
    sources: list[Url] = []


class NeedShape(Shape):
    """A city's need in cities.yaml."""

    city: Words
    year: Dated
    sectors: list[Words] = []
    need: Words
    source: Url | None = None


class DocumentShape(Shape):
    """A document in reports.yaml."""

    id: Slug
    title: Words
    publisher: Words | None = None
    year: Dated | None = None
    type: Words
    pages: int | None = None
    read: Words | None = None
    says: Words
    sme_would_ask: list[Words] = []
    sources: list[Url] = []


class StoryShape(Shape):
    """A success story in passport.yaml; `from` is a word of Python, hence the aliases."""

    id: Slug
    company: Words
    origin: Words = Field(alias="from")
    target: Words = Field(alias="to")
    year: Dated
    sectors: list[Words] = []
    what_happened: Words
    source: Url | None = None


class SectorShape(Shape):
    """A sector in sectors.yaml."""

    id: Slug
    name: dict[str, Words]
    broader: list[Slug] = []
    synonyms: PerLanguage = {}
    codes: list[Words] = []
    weak: PerLanguage = {}


class LinkShape(Shape):
    """What links.yaml adds to a record: the places, clusters and sectors that its text names."""

    places: list[Words] = []
    clusters: list[Words] = []
    sectors: list[Words] = []


class PlaceShape(Shape):
    """What all places in places.yaml have; `codes` are meant only in capitals."""

    aliases: PerLanguage = {}
    codes: list[Words] = []
    exact_case: bool = False


class ContinentShape(PlaceShape):
    """A continent in places.yaml."""

    id: Slug
    name: Words


class RegionShape(PlaceShape):
    """A region of countries in places.yaml; its members are country codes, continents or other regions."""

    id: Slug
    name: Words
    members: list[Words]


class CountryShape(PlaceShape):
    """What places.yaml adds to a country of the CLDR data."""

    code: CountryCode
    lat: Latitude
    lon: Longitude
    continent: Slug


class AreaShape(PlaceShape):
    """An area of a country in places.yaml; `within` are the areas that enclose it."""

    id: Slug
    name: Words
    country: CountryCode
    lat: Latitude
    lon: Longitude
    within: list[Slug] = []


class CityShape(PlaceShape):
    """A city in places.yaml."""

    id: Slug
    name: Words
    country: CountryCode
    area: Slug | None = None
    lat: Latitude
    lon: Longitude
    population: int | None = None


class DemonymShape(Shape):
    """The words for what comes from a place, in demonyms.yaml; `language_word` says that they name a language, too."""

    place: Words
    language_word: bool = False
    forms: PerLanguage
