"""The kinds of records that staff keep: what each is called, its fields, and what follows from them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from knowledge import derived
from knowledge.embedding import EmbeddingSite
from knowledge.entries import Entry
from knowledge.field_lists import (
    ByLanguage,
    Clusters,
    ListsByLanguage,
    Many,
    NamesWithRemark,
    Origins,
    Places,
    Sectors,
    Sources,
)
from knowledge.fields import (
    Choice,
    Clock,
    Country,
    Dating,
    Day,
    Decimal,
    Field,
    Moment,
    Number,
    OwningCluster,
    PlaceId,
    Rule,
    Secret,
    Subject,
    Text,
    Url,
    YesNo,
    Zone,
)
from knowledge.gates import owner_column
from knowledge.models import (
    Challenge,
    Cluster,
    ContactChannel,
    Document,
    Event,
    Need,
    Organisation,
    RecurringEvent,
    Sector,
    Statement,
    Story,
)
from knowledge.notices import Notice

SOURCES = Sources(
    name="sources",
    label="Sources",
    help="Where this comes from, one on each line: a web address, or words such as “told by our office”. Needed before "
    "it is published.",
)
AS_OF = Dating(
    name="as_of",
    label="As of",
    required=True,
    help="When the source said so: a day (2026-11-30), a month (2026-11) or a year (2026).",
)
OWNER = OwningCluster(name="cluster_id", label="Belongs to", secretariat=True, help="Its editors may change it.")
SECTORS = Sectors(name="sectors", label="Sectors")
SHOWN = (
    Day(name="publish_on", label="Show from", rare=True, help="Empty: at once."),
    Day(
        name="expires_on", label="Show until", rare=True, help="Empty: without an end. After this day it is not shown."
    ),
)
PLACES = Places(name="places", label="Places", help="Cities or countries, one on each line, in English.")
LONGEST_TITLE = 120
CLUSTERS = Clusters(
    name="clusters",
    label="Clusters that have to do with it",
    rare=True,
    help="Who asks for one of these is told it, too. Others than your own are added by the secretariat.",
)


@dataclass(frozen=True)
class Kind:
    """One kind of record. `title` is the column that names a record, `searched` are those in which one looks for words.

    `derive(session, record)` fills the columns that follow from others and returns faults by field.
    """

    name: str
    one: str
    many: str
    model: type[Any]
    title: str
    own_fields: tuple[Field, ...]
    searched: tuple[str, ...] = ()
    help: str = ""
    sourced: bool = True
    merged: bool = False
    derive: Callable[[Session, Any], dict[str, str]] = derived.nothing

    @property
    def fields(self) -> tuple[Field, ...]:
        """Return all fields: its own, then those that all kinds have."""
        owner = (OWNER,) if "cluster_id" in self.model.__table__.columns and not self._names_owner else ()
        return (*self.own_fields, *((SOURCES, AS_OF) if self.sourced else ()), *SHOWN, *owner)

    @property
    def _names_owner(self) -> bool:
        """Tell whether its own fields say to whom it belongs."""
        return any(field.name == "cluster_id" for field in self.own_fields)

    @property
    def secretariats(self) -> bool:
        """Tell whether only the secretariat keeps records of this kind."""
        return owner_column(self.model) is None

    def field(self, name: str) -> Field:
        """Return the field with this name."""
        return next(field for field in self.fields if field.name == name)

    def title_of(self, record: Any) -> str:
        """Return the name of a record as a person knows it."""
        return shortened(getattr(record, self.title))


CLUSTER = Kind(
    "cluster", "cluster", "Clusters", Cluster, "short_name",
    (
        Field(name="short_name", label="Name", required=True, length=100),
        Field(name="name", label="Full name", required=True, length=200),
        NamesWithRemark(name="former_names", label="Former names", help="One on each line, a remark in brackets."),
        Many(name="aliases", label="Other names", help="As people may write it, one on each line. The next question "
             "understands them."),
        Text(name="description", label="What it is", required=True),
        Country(name="country_code", label="Country", required=True),
        Field(name="region", label="Region", required=True, length=200),
        Field(name="city", label="City", required=True, length=100),
        PlaceId(name="place_id", label="City on the map", required=True, help="The city's name in English."),
        Decimal(name="lat", label="Latitude", least=-90, most=90, required=True),
        Decimal(name="lon", label="Longitude", least=-180, most=180, required=True),
        Url(name="website", label="Web site"),
        Field(name="address", label="Address"),
        Many(name="languages", label="Languages spoken", help="In English, one on each line."),
        SECTORS,
        Text(name="sector_note", label="Remark on the sectors"),
        Places(name="coverage", label="Area covered", help="Countries or areas, one on each line."),
        Text(name="size", label="Size", help="Members, staff."),
        Many(name="offers", label="Offers to visiting companies", help="One on each line."),
        Text(name="not_to_be_confused_with", label="Not to be confused with"),
        Choice(name="member_status", label="Member of the network", required=True, secretariat=True,
               values=(("current", "Yes"), ("unknown", "Not confirmed"), ("former", "No longer"))),
        Dating(name="member_status_as_of", label="Membership as of", required=True, secretariat=True),
        Field(name="member_since", label="Member since", secretariat=True, length=200),
        Dating(name="last_confirmed", label="Membership last confirmed", required=True, secretariat=True),
        Text(name="membership_evidence", label="What shows the membership", required=True, secretariat=True),
    ),
    ("short_name", "name", "city"), derive=derived.cluster,
)  # fmt: skip
CONTACT = Kind(
    "contact", "contact", "Contacts", ContactChannel, "value",
    (
        Choice(name="kind", label="What it is", required=True,
               values=(("email", "E-mail address"), ("phone", "Telephone"), ("website", "Web site"),
                       ("address", "Address"))),
        Field(name="value", label="The address or number", required=True, length=500,
              help="Of the office or a role, never a person's own."),
        Field(name="label", label="Who answers there", length=100, help="Such as “international desk”."),
        OwningCluster(name="cluster_id", label="Cluster", required=True, secretariat=True),
    ),
    ("value", "label"), "How companies reach the cluster.", merged=True, derive=derived.contact,
)  # fmt: skip
EVENT = Kind(
    "event", "event", "Events", Event, "name",
    (
        Field(name="name", label="Name", required=True),
        Choice(name="kind", label="Kind", required=True, values=tuple(
            (kind, kind.replace("-", " ").capitalize()) for kind in (
                "annual-meeting", "managers-meeting", "summit", "trade-mission", "matchmaking", "city-challenge",
                "conference", "award", "trade-fair", "workshop", "signing"))),
        Dating(name="date_start", label="First day", length=10, help="2026-11-30; or 2026-11 while only the month is "
               "known."),
        Dating(name="date_end", label="Last day", length=10, help="Empty: the same day."),
        Clock(name="time_start", label="Begins at"),
        Clock(name="time_end", label="Ends at"),
        Zone(name="zone", label="Time zone", required=True, help="Where it takes place, such as Europe/Copenhagen."),
        Field(name="venue", label="Where", help="As companies will read it: hall, city."),
        PLACES,
        Field(name="organiser", label="Organiser"),
        Url(name="url", label="Web page", length=1000),
        Day(name="register_by", label="Register by"),
        YesNo(name="cancelled", label="Cancelled"),
        Dating(name="moved_from", label="Moved from", rare=True, length=100, help="The date announced before."),
        Rule(name="recurrence", label="Comes again", rare=True, help="Such as: every week, 6 times; every month until "
             "2027-12-31; every year; or a calendar's rule like FREQ=MONTHLY;BYDAY=1TU. Each date becomes a record."),
        Text(name="note", label="What it is about"),
        SECTORS, CLUSTERS,
    ),
    ("name", "venue", "organiser"), merged=True, derive=derived.event,
)  # fmt: skip
RECURRING = Kind(
    "recurring", "recurring event", "Recurring events", RecurringEvent, "name",
    (
        Field(name="name", label="Name", required=True),
        Field(name="rhythm", label="How often", required=True, length=200),
        Text(name="last_sourced", label="Last time", required=True),
        Field(name="next_text", label="Next time", length=100),
        Url(name="check_url", label="Where the next date will stand", length=1000),
        SECTORS,
    ),
    ("name",), "Fairs and meetings that come back, next date not known.", merged=True,
)  # fmt: skip
ORGANISATION = Kind(
    "organisation", "organisation", "Organisations", Organisation, "name",
    (
        Field(name="name", label="Name", required=True),
        Choice(name="kind", label="Kind", values=(("company", "Company"), ("research", "Research"),
               ("university", "University"), ("utility", "Utility"), ("city", "City"))),
        Choice(name="relation", label="Relation to the cluster", required=True,
               values=(("member", "Member"), ("named-with", "Named together with it"))),
        Text(name="note", label="What it does"),
        Url(name="website", label="Web site"),
        Field(name="consent", label="Consent", help="Who agreed to be named here, and when. Needed unless its source "
              "is public."),
        SECTORS,
    ),
    ("name", "note"), merged=True, derive=derived.organisation,
)  # fmt: skip
CHALLENGE = Kind(
    "challenge", "city challenge", "City challenges", Challenge, "city",
    (
        Field(name="city", label="City", required=True, length=100),
        Country(name="country_code", label="Country", required=True),
        PlaceId(name="place_id", label="City on the map", required=True),
        Dating(name="year", label="Year", required=True, length=20),
        Field(name="phase", label="Phase", length=100),
        Text(name="challenge", label="What the city looks for", required=True),
        Many(name="figures", label="Figures", help="One on each line."),
        Day(name="closes_on", label="Deadline", help="Without one it is never told as open."),
        Text(name="outcome", label="Outcome"),
        Many(name="participants", label="Participants", help="One on each line."),
        SECTORS,
    ),
    ("city", "challenge"),
)  # fmt: skip
NEED = Kind(
    "need", "city need", "City needs", Need, "city",
    (
        Field(name="city", label="City", required=True, length=100),
        PlaceId(name="place_id", label="City on the map", required=True),
        Dating(name="year", label="Year", required=True, length=20),
        Text(name="need", label="What it needs", required=True),
        SECTORS,
    ),
    ("city", "need"),
)  # fmt: skip
DOCUMENT = Kind(
    "document", "document", "Documents", Document, "title",
    (
        Field(name="title", label="Title", required=True, length=500),
        Field(name="publisher", label="Publisher", length=200),
        Dating(name="year", label="Year", length=20),
        Field(name="kind", label="Kind", required=True, length=40, help="Report, booklet, slides …"),
        Number(name="pages", label="Pages"),
        Text(name="says", label="What it says", required=True),
        Many(name="asked_for", label="Questions that it answers", help="One on each line."),
        SECTORS, PLACES, CLUSTERS,
    ),
    ("title", "says"), merged=True,
)  # fmt: skip
STORY = Kind(
    "story", "story", "Stories", Story, "company",
    (
        Field(name="company", label="Company", required=True),
        Field(name="origin", label="From", required=True, length=200),
        Field(name="target", label="To", required=True, length=200),
        Dating(name="year", label="Year", required=True, length=20),
        Text(name="what_happened", label="What happened", required=True),
        SECTORS, PLACES, CLUSTERS,
    ),
    ("company", "what_happened"), "Results of the network; none is said to come from a Passport.", merged=True,
)  # fmt: skip
ENTRY = Kind(
    "entry", "answered question", "Answered questions", Entry, "questions",
    (
        ListsByLanguage(name="questions", label="Question", required=True, help="As people ask it, in one or more "
                        "wordings: en: Is there parking?; Where can we park? One language on each line. What means "
                        "the same is understood, too."),
        ByLanguage(name="answers", label="Answer", required=True, help="en: There is a garage. One language on each "
                   "line; who asks in another hears the English one."),
    ),
    ("id",), "Questions that you have answered yourselves. The next message finds them by their meaning.",
    derive=derived.entry,
)  # fmt: skip
STATEMENT = Kind(
    "statement", "statement", "Topics", Statement, "text",
    (
        Subject(name="subject", label="Subject", required=True, help="What it is said of: answers on it tell it after "
                "what is there already. For a new subject write an answered question instead."),
        Text(name="text", label="Statement", required=True),
        Choice(name="published", label="Published", required=True,
               values=(("yes", "Yes"), ("partly", "In part"), ("no", "No: nothing is published on this"))),
    ),
    ("text", "aspect"), "What the assistant says of the Passport, the network and itself, sentence by sentence.",
    derive=derived.statement,
)  # fmt: skip
SECTOR = Kind(
    "sector", "sector", "Sectors", Sector, "names",
    (
        ByLanguage(name="names", label="Names", required=True, help="en: Wind energy, one language on each line."),
        ListsByLanguage(name="synonyms", label="Synonyms", help="en: wind power; wind turbines. The next question "
                        "understands them."),
        Number(name="position", label="Place in the list", required=True),
        Many(name="broader", label="Broader sectors", help="Ids, one on each line."),
    ),
    (), sourced=False, derive=derived.sector,
)  # fmt: skip
SITE = Kind(
    "site", "web site", "Web sites", EmbeddingSite, "name",
    (
        Field(name="name", label="Name", required=True, length=60),
        Origins(name="origins", label="Addresses", required=True, help="https://www.example.org, one on each line. "
                "Pages there may show the assistant."),
        ByLanguage(name="greeting", label="Greeting", help="en: Hello from our cluster."),
        Many(name="languages", label="Languages", help="Two letters each, one on each line. Empty: all."),
        Url(name="privacy", label="Privacy notice"),
        Secret(name="secret", label="Secret for signed-in users", help="32 characters or more. Leave it empty to keep "
               "the present one."),
    ),
    ("name",), "Web sites that may show the assistant.", sourced=False, derive=derived.site,
)  # fmt: skip
NOTICE = Kind(
    "notice", "notice", "Notices", Notice, "name",
    (
        Field(name="name", label="Name", required=True, length=200, help="For yourselves."),
        ByLanguage(name="texts", label="Text", required=True, help="en: Our office is closed until Monday. One "
                   "language on each line."),
        Moment(name="starts_at", label="From (UTC)", required=True),
        Moment(name="ends_at", label="Until (UTC)", required=True),
    ),
    ("name",), "Short messages that everybody who opens the assistant gets.", sourced=False, derive=derived.notice,
)  # fmt: skip


def shortened(title: Any) -> str:
    """Return what names a record, in English and not longer than fits in a list."""
    named = title.get("en") or next(iter(title.values()), "") if isinstance(title, dict) else title
    named = " ".join(str(named[0] if isinstance(named, list) and named else named or "").split())
    return named if len(named) <= LONGEST_TITLE else f"{named[: LONGEST_TITLE - 1]}…"


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        CONTACT, EVENT, ORGANISATION, CLUSTER, RECURRING, DOCUMENT, STORY, ENTRY, NOTICE, SITE, CHALLENGE, NEED,
        STATEMENT, SECTOR,
    )
}  # fmt: skip


def kind_of(record: Any) -> Kind | None:
    """Return the kind of a record, None when staff do not keep it."""
    return next((kind for kind in KINDS.values() if kind.model is type(record)), None)
