"""The records of the store."""

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from knowledge.record import DRAFT, ID, PUBLISHED, WITHDRAWN, Base, Dated, OnSubject, Record, Source, link_table

__all__ = [
    "DRAFT", "PUBLISHED", "WITHDRAWN", "Base", "Candidate", "Challenge", "Cluster", "ContactChannel", "Document",
    "Event", "Need", "Organisation", "Place", "PlaceAncestor", "Record", "RecurringEvent", "Revision", "Sector",
    "Source", "Statement", "Story", "Topic",
]  # fmt: skip

cluster_sector = link_table("cluster", "sector")
cluster_coverage = link_table("cluster", "place", role="coverage")
event_sector = link_table("event", "sector")
event_place = link_table("event", "place")
event_cluster = link_table("event", "cluster")
recurring_sector = link_table("recurring", "sector")
organisation_sector = link_table("organisation", "sector")
challenge_sector = link_table("challenge", "sector")
need_sector = link_table("need", "sector")
document_sector = link_table("document", "sector")
document_place = link_table("document", "place")
document_cluster = link_table("document", "cluster")
story_sector = link_table("story", "sector")
story_place = link_table("story", "place")
story_cluster = link_table("story", "cluster")


class Revision(Base):
    """The single row that counts the changes of the knowledge."""

    __tablename__ = "revision"

    id: Mapped[int] = mapped_column(primary_key=True)
    value: Mapped[int] = mapped_column(default=0)


class Place(Record, Base):
    """A continent, region of countries, country, area in a country, or city; `id` is the whole key ("country:ZA")."""

    __tablename__ = "place"
    prefix: ClassVar[str] = "place"

    kind: Mapped[str] = mapped_column(String(12), index=True)
    names: Mapped[dict[str, str]]
    aliases: Mapped[dict[str, list[str]]] = mapped_column(default=dict, deferred=True)
    codes: Mapped[list[str]] = mapped_column(default=list, deferred=True)  # "US", "UK": meant only in capitals
    exact_case: Mapped[bool] = mapped_column(default=False)  # the name is an ordinary word too
    demonyms: Mapped[dict[str, list[str]]] = mapped_column(default=dict, deferred=True)
    language_word: Mapped[bool] = mapped_column(default=False)  # its demonyms name a language, too
    country_code: Mapped[str | None] = mapped_column(String(2), index=True)
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    population: Mapped[int | None]

    @property
    def key(self) -> str:
        """Return the id, which already says what kind of place it is."""
        return self.id

    @property
    def name(self) -> str:
        """Return the English name."""
        return self.names["en"]


class PlaceAncestor(Base):
    """One row for each place and each place that contains it, however far up; nearest first by `depth`."""

    __tablename__ = "place_ancestor"

    place_id: Mapped[str] = mapped_column(ForeignKey("place.id", ondelete="CASCADE"), primary_key=True)
    ancestor_id: Mapped[str] = mapped_column(ForeignKey("place.id", ondelete="CASCADE"), primary_key=True, index=True)
    depth: Mapped[int]


class Sector(Record, Base):
    """A sector of the controlled list: names and synonyms per language, and the ids of broader sectors."""

    __tablename__ = "sector"
    prefix: ClassVar[str] = "sector"

    position: Mapped[int]
    names: Mapped[dict[str, str]]
    # The long lists are read with `names` only, not with every cluster that lists the sector.
    synonyms: Mapped[dict[str, list[str]]] = mapped_column(default=dict, deferred=True)
    codes: Mapped[list[str]] = mapped_column(default=list, deferred=True)  # meant only in capitals
    weak: Mapped[dict[str, list[str]]] = mapped_column(default=dict, deferred=True)  # where nothing more exact is said
    broader: Mapped[list[str]] = mapped_column(default=list)

    @property
    def name(self) -> str:
        """Return the English name."""
        return self.names["en"]


class Tagged:
    """Mixin of records with sectors."""

    sectors: Any

    @property
    def sector_ids(self) -> list[str]:
        """Return the ids of the record's sectors in the order of the controlled list."""
        return [sector.id for sector in self.sectors]


class Cluster(Tagged, Record, Base):
    """A cleantech cluster that is, or was, a member of the network."""

    __tablename__ = "cluster"
    prefix: ClassVar[str] = "cluster"
    prose_columns: ClassVar[tuple[str, ...]] = (
        "sector_note",
        "description",
        "size",
        "offers",
        "member_since",
        "membership_evidence",
        "not_to_be_confused_with",
    )

    name: Mapped[str] = mapped_column(String(200))
    short_name: Mapped[str] = mapped_column(String(100))
    former_names: Mapped[list[dict[str, Any]]] = mapped_column(default=list)  # {"name", "note"?}
    aliases: Mapped[list[str]] = mapped_column(default=list)
    country_code: Mapped[str] = mapped_column(String(2), index=True)
    region: Mapped[str] = mapped_column(String(200))
    city: Mapped[str] = mapped_column(String(100))
    city_basis: Mapped[str | None] = mapped_column(String(20))  # sourced | regional-capital | inferred
    place_id: Mapped[str] = mapped_column(ForeignKey("place.id"), index=True)
    lat: Mapped[float]
    lon: Mapped[float]
    website: Mapped[str | None] = mapped_column(String(500))
    address: Mapped[str | None] = mapped_column(String(300))
    languages: Mapped[list[str]] = mapped_column(default=list)  # English names, as in the seed
    sector_note: Mapped[str | None] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text)
    size: Mapped[str | None] = mapped_column(Text)
    offers: Mapped[list[str]] = mapped_column(default=list)  # what visiting companies are offered
    member_status: Mapped[str] = mapped_column(String(10), index=True)  # current | unknown | former
    member_status_as_of: Mapped[str] = mapped_column(String(60))
    member_since: Mapped[str | None] = mapped_column(String(200))
    last_confirmed: Mapped[str] = mapped_column(String(60))
    last_confirmed_date: Mapped[date]
    membership_evidence: Mapped[str] = mapped_column(Text)
    membership_confidence: Mapped[str | None] = mapped_column(String(200))
    not_to_be_confused_with: Mapped[str | None] = mapped_column(Text)

    place: Mapped[Place] = relationship()
    coverage: Mapped[list[Place]] = relationship(secondary=cluster_coverage, order_by=Place.id)
    sectors: Mapped[list[Sector]] = relationship(secondary=cluster_sector, order_by=Sector.position, lazy="selectin")
    contacts: Mapped[list["ContactChannel"]] = relationship(back_populates="cluster", order_by="ContactChannel.id")

    @property
    def owner(self) -> str:
        """Return the cluster's own id: its editors may change it."""
        return self.id

    @property
    def former(self) -> bool:
        """Tell whether sources show that the cluster has left; `unknown` counts as a member."""
        return self.member_status == "former"


class ContactChannel(Dated, Base):
    """One public way to reach a cluster: a web site, an address, a role mailbox or a switchboard; never a person's."""

    __tablename__ = "contact_channel"
    __table_args__ = (CheckConstraint("kind IN ('website', 'address', 'email', 'phone')", name="kind"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    cluster_id: Mapped[str] = mapped_column(ForeignKey("cluster.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(10))
    value: Mapped[str] = mapped_column(String(500))
    label: Mapped[str | None] = mapped_column(String(100))  # the role behind it
    status: Mapped[str] = mapped_column(String(10), default=PUBLISHED)

    cluster: Mapped[Cluster] = relationship(back_populates="contacts")

    @property
    def owner(self) -> str:
        """Return the id of the cluster whose editors may change the channel."""
        return self.cluster_id


class Candidate(Record, Base):
    """A body that might be taken for a member and is not confirmed as one."""

    __tablename__ = "candidate"
    prefix: ClassVar[str] = "candidate"
    prose_columns: ClassVar[tuple[str, ...]] = ("why",)

    name: Mapped[str] = mapped_column(String(200))
    country_code: Mapped[str] = mapped_column(String(2))
    place_id: Mapped[str] = mapped_column(ForeignKey("place.id"), index=True)
    why: Mapped[str] = mapped_column(Text)
    website: Mapped[str | None] = mapped_column(String(500))

    place: Mapped[Place] = relationship()


class Event(Tagged, Record, Base):
    """A dated event.

    `date_start` and `date_end` are as exact as the source ("2017-03"); `starts` and `ends` are the first and last
    civil day that they can mean, in `zone`; past or coming follows from those and the clock.
    """

    __tablename__ = "event"
    prefix: ClassVar[str] = "event"
    prose_columns: ClassVar[tuple[str, ...]] = ("note", "precision")

    name: Mapped[str] = mapped_column(String(300))
    kind: Mapped[str] = mapped_column(String(40), index=True)
    date_start: Mapped[str | None] = mapped_column(String(10))
    date_end: Mapped[str | None] = mapped_column(String(10))
    date_text: Mapped[str | None] = mapped_column(String(200))
    precision: Mapped[str | None] = mapped_column(String(100))
    starts: Mapped[date | None] = mapped_column(index=True)
    ends: Mapped[date | None] = mapped_column(index=True)
    time_start: Mapped[str | None] = mapped_column(String(5))  # "09:00", none for all-day events
    time_end: Mapped[str | None] = mapped_column(String(5))
    zone: Mapped[str] = mapped_column(String(50), default="UTC")
    cancelled: Mapped[bool] = mapped_column(default=False)
    moved_from: Mapped[str | None] = mapped_column(String(100))  # the date announced before
    register_by: Mapped[date | None]  # the last day on which one may register
    recurrence: Mapped[str | None] = mapped_column(String(300))  # iCalendar's RRULE, by which it comes again
    series_id: Mapped[str | None] = mapped_column(String(200), index=True)  # the event of which this is one date
    uid: Mapped[str | None] = mapped_column(String(300), index=True)  # in the calendar it came from, as is `sequence`
    sequence: Mapped[int | None]
    venue: Mapped[str | None] = mapped_column(String(300))
    organiser: Mapped[str | None] = mapped_column(String(300))
    note: Mapped[str | None] = mapped_column(Text)
    url: Mapped[str | None] = mapped_column(String(1000))
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("cluster.id", ondelete="SET NULL"), index=True)

    sectors: Mapped[list[Sector]] = relationship(secondary=event_sector, order_by=Sector.position)
    places: Mapped[list[Place]] = relationship(secondary=event_place, order_by=Place.id)
    clusters: Mapped[list[Cluster]] = relationship(secondary=event_cluster, order_by=Cluster.id)


class RecurringEvent(Tagged, Record, Base):
    """A fair or meeting that comes back, next date not known; told by its last sourced edition."""

    __tablename__ = "recurring"
    prefix: ClassVar[str] = "recurring"
    prose_columns: ClassVar[tuple[str, ...]] = ("rhythm", "last_sourced")

    name: Mapped[str] = mapped_column(String(300))
    rhythm: Mapped[str] = mapped_column(String(200))
    last_sourced: Mapped[str] = mapped_column(Text)
    next_text: Mapped[str | None] = mapped_column(String(100))
    check_url: Mapped[str | None] = mapped_column(String(1000))
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("cluster.id", ondelete="SET NULL"), index=True)

    sectors: Mapped[list[Sector]] = relationship(secondary=recurring_sector, order_by=Sector.position)
    cluster: Mapped[Cluster | None] = relationship()  # the cluster near which it takes place


class Organisation(Tagged, Record, Base):
    """An organisation named as a member of a cluster, or together with it."""

    __tablename__ = "organisation"
    prefix: ClassVar[str] = "organisation"
    prose_columns: ClassVar[tuple[str, ...]] = ("note",)

    name: Mapped[str] = mapped_column(String(300), index=True)
    kind: Mapped[str | None] = mapped_column(String(20), index=True)  # utility | university | research | company | city
    relation: Mapped[str] = mapped_column(String(20))  # member | named-with
    note: Mapped[str | None] = mapped_column(Text)
    website: Mapped[str | None] = mapped_column(String(500))
    consent: Mapped[str | None] = mapped_column(String(300))  # who agreed to be named, and when
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("cluster.id", ondelete="SET NULL"), index=True)

    sectors: Mapped[list[Sector]] = relationship(secondary=organisation_sector, order_by=Sector.position)
    cluster: Mapped[Cluster | None] = relationship()


class Challenge(Tagged, Record, Base):
    """A city's call for solutions in the City Solutions Platform or a programme like it."""

    __tablename__ = "challenge"
    prefix: ClassVar[str] = "city"
    prose_columns: ClassVar[tuple[str, ...]] = ("challenge", "figures", "outcome")

    city: Mapped[str] = mapped_column(String(100))
    country_code: Mapped[str] = mapped_column(String(2))
    place_id: Mapped[str] = mapped_column(ForeignKey("place.id"), index=True)
    year: Mapped[str] = mapped_column(String(20))
    phase: Mapped[str | None] = mapped_column(String(100))
    challenge: Mapped[str] = mapped_column(Text)
    figures: Mapped[list[str]] = mapped_column(default=list)
    outcome: Mapped[str | None] = mapped_column(Text)
    participants: Mapped[list[str]] = mapped_column(default=list)
    closes_on: Mapped[date | None] = mapped_column(index=True)  # without a deadline on record it is not open

    sectors: Mapped[list[Sector]] = relationship(secondary=challenge_sector, order_by=Sector.position)
    place: Mapped[Place] = relationship()


class Need(Tagged, Record, Base):
    """A need that a city or state named at a meeting, outside any programme."""

    __tablename__ = "need"
    prefix: ClassVar[str] = "need"
    prose_columns: ClassVar[tuple[str, ...]] = ("need",)

    city: Mapped[str] = mapped_column(String(100))
    place_id: Mapped[str] = mapped_column(ForeignKey("place.id"), index=True)
    year: Mapped[str] = mapped_column(String(20))
    need: Mapped[str] = mapped_column(Text)

    sectors: Mapped[list[Sector]] = relationship(secondary=need_sector, order_by=Sector.position)
    place: Mapped[Place] = relationship()


class Document(Tagged, Record, Base):
    """A document that a company may ask for; `read` tells how much of it was seen."""

    __tablename__ = "document"
    prefix: ClassVar[str] = "document"
    prose_columns: ClassVar[tuple[str, ...]] = ("says",)

    title: Mapped[str] = mapped_column(String(500))
    publisher: Mapped[str | None] = mapped_column(String(200))
    year: Mapped[str | None] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(String(40))
    pages: Mapped[int | None]
    read: Mapped[str | None] = mapped_column(String(60))
    says: Mapped[str] = mapped_column(Text)
    asked_for: Mapped[list[str]] = mapped_column(default=list)  # what a company would ask that it answers
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("cluster.id", ondelete="SET NULL"), index=True)

    sectors: Mapped[list[Sector]] = relationship(secondary=document_sector, order_by=Sector.position)
    places: Mapped[list[Place]] = relationship(secondary=document_place, order_by=Place.id)
    clusters: Mapped[list[Cluster]] = relationship(secondary=document_cluster, order_by=Cluster.id)


class Story(Tagged, Record, Base):
    """A result of the network's meetings; none is said to come from a Passport."""

    __tablename__ = "story"
    prefix: ClassVar[str] = "story"
    prose_columns: ClassVar[tuple[str, ...]] = ("what_happened",)

    company: Mapped[str] = mapped_column(String(300))
    origin: Mapped[str] = mapped_column(String(200))
    target: Mapped[str] = mapped_column(String(200))
    year: Mapped[str] = mapped_column(String(20))
    what_happened: Mapped[str] = mapped_column(Text)
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("cluster.id", ondelete="SET NULL"), index=True)

    sectors: Mapped[list[Sector]] = relationship(secondary=story_sector, order_by=Sector.position)
    places: Mapped[list[Place]] = relationship(secondary=story_place, order_by=Place.id)
    clusters: Mapped[list[Cluster]] = relationship(secondary=story_cluster, order_by=Cluster.id)


class Topic(Record, Base):
    """A subject of its own (the Passport, the network …), told by its statements."""

    __tablename__ = "topic"
    prefix: ClassVar[str] = "topic"

    name: Mapped[str] = mapped_column(String(200))
    short_name: Mapped[str | None] = mapped_column(String(60))
    aliases: Mapped[list[str]] = mapped_column(default=list)

    statements: Mapped[list["Statement"]] = relationship(
        back_populates="topic", order_by="Statement.id", cascade="all, delete-orphan"
    )


class Statement(OnSubject, Dated, Base):
    """One dated, sourced statement on one aspect of a topic; `published` = "no" says that nothing is published."""

    __tablename__ = "statement"
    __table_args__ = (
        UniqueConstraint("topic_id", "aspect", "position"),
        CheckConstraint("published IN ('yes', 'partly', 'no')", name="published"),
    )
    prose_columns: ClassVar[tuple[str, ...]] = ("text",)

    id: Mapped[int] = mapped_column(primary_key=True)
    topic_id: Mapped[str] = mapped_column(ID, ForeignKey("topic.id", ondelete="CASCADE"))
    aspect: Mapped[str] = mapped_column(String(40))
    position: Mapped[int] = mapped_column(default=0)
    text: Mapped[str] = mapped_column(Text)
    published: Mapped[str] = mapped_column(String(6), default="yes")
    data: Mapped[dict[str, Any] | None]
    status: Mapped[str] = mapped_column(String(10), default=PUBLISHED)

    topic: Mapped[Topic] = relationship(back_populates="statements")
    owner: ClassVar[None] = None  # the secretariat's
