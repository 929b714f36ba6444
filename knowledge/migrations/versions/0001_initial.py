"""The first form of the tables: knowledge, conversations, and the counter of changes."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SECTOR_LINKS = ("cluster", "event", "recurring", "organisation", "challenge", "need", "document", "story")
PLACE_AND_CLUSTER_LINKS = ("event", "document", "story")


def upgrade() -> None:
    """Make all tables."""
    _revision()
    _key_check()
    _places()
    _sectors()
    _clusters()
    _events()
    _challenges()
    _documents()
    _topics()
    _links()
    _conversations()


def _id() -> sa.Column[Any]:
    """Return the primary key of a record."""
    return sa.Column("id", sa.String(200), nullable=False)


def _text(name: str, length: int | None = None, *, null: bool = False) -> sa.Column[Any]:
    """Return a text column."""
    return sa.Column(name, sa.String(length) if length else sa.Text(), nullable=null)


def _json(name: str, *, null: bool = False) -> sa.Column[Any]:
    """Return a JSON column."""
    return sa.Column(name, sa.JSON(), nullable=null)


def _reference(name: str, table: str, *, null: bool = False, on_delete: str | None = None) -> sa.Column[Any]:
    """Return a column that refers to a record of another table."""
    return sa.Column(name, sa.String(200), sa.ForeignKey(f"{table}.id", ondelete=on_delete), nullable=null)


def _owner() -> sa.Column[Any]:
    """Return the column of the cluster whose editors may change the record."""
    return _reference("cluster_id", "cluster", null=True, on_delete="SET NULL")


def _dated() -> list[sa.Column[Any]]:
    """Return the columns of sources and as-of date."""
    return [
        _json("sources"),
        sa.Column("as_of", sa.String(60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
    ]


def _record(table: str, *columns: sa.Column[Any], indexed: tuple[str, ...] = ()) -> None:
    """Make the table of one kind of record."""
    op.create_table(
        table,
        _id(),
        *columns,
        *_dated(),
        _text("status", 10),
        _text("seed_hash", 64, null=True),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name=op.f(f"ck_{table}_status")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    _index(table, "status", *indexed)


def _index(table: str, *columns: str) -> None:
    """Index each of these columns of a table."""
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _link(one: str, other: str, role: str = "") -> None:
    """Make the table that links two kinds of records."""
    table = "_".join(part for part in (one, role, other) if part)
    op.create_table(
        table,
        _reference(f"{one}_id", one, on_delete="CASCADE"),
        _reference(f"{other}_id", other, on_delete="CASCADE"),
        sa.PrimaryKeyConstraint(f"{one}_id", f"{other}_id", name=op.f(f"pk_{table}")),
    )
    _index(table, f"{other}_id")


def _revision() -> None:
    """Make the counter of changes."""
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
    )
    op.execute("INSERT INTO revision (id, value) VALUES (1, 0)")


def _key_check() -> None:
    """Make the table that tells whether the secret key is the right one."""
    op.create_table(
        "key_check",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_key_check")),
    )


def _places() -> None:
    """Make the tables of places and of what lies in what."""
    _record(
        "place",
        _text("kind", 12),
        _json("names"),
        _json("aliases"),
        _json("codes"),
        sa.Column("exact_case", sa.Boolean(), nullable=False),
        _json("demonyms"),
        sa.Column("language_word", sa.Boolean(), nullable=False),
        _text("country_code", 2, null=True),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("population", sa.Integer(), nullable=True),
        indexed=("kind", "country_code"),
    )
    op.create_table(
        "place_ancestor",
        _reference("place_id", "place", on_delete="CASCADE"),
        _reference("ancestor_id", "place", on_delete="CASCADE"),
        sa.Column("depth", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("place_id", "ancestor_id", name=op.f("pk_place_ancestor")),
    )
    _index("place_ancestor", "ancestor_id")


def _sectors() -> None:
    """Make the table of sectors."""
    _record(
        "sector",
        sa.Column("position", sa.Integer(), nullable=False),
        _json("names"),
        _json("synonyms"),
        _json("codes"),
        _json("weak"),
        _json("broader"),
    )


def _clusters() -> None:
    """Make the tables of clusters, of the ways to reach them, of candidates and of organisations."""
    _record(
        "cluster",
        _text("name", 200),
        _text("short_name", 100),
        _json("former_names"),
        _json("aliases"),
        _text("country_code", 2),
        _text("region", 200),
        _text("city", 100),
        _text("city_basis", 20, null=True),
        _reference("place_id", "place"),
        sa.Column("lat", sa.Double(), nullable=False),
        sa.Column("lon", sa.Double(), nullable=False),
        _text("website", 500, null=True),
        _text("address", 300, null=True),
        _json("languages"),
        _text("sector_note", null=True),
        _text("description"),
        _text("size", null=True),
        _json("offers"),
        _text("member_status", 10),
        _text("member_status_as_of", 60),
        _text("member_since", 200, null=True),
        _text("last_confirmed", 60),
        sa.Column("last_confirmed_date", sa.Date(), nullable=False),
        _text("membership_evidence"),
        _text("membership_confidence", 200, null=True),
        _text("not_to_be_confused_with", null=True),
        indexed=("country_code", "place_id", "member_status"),
    )
    op.create_table(
        "contact_channel",
        sa.Column("id", sa.Integer(), nullable=False),
        _reference("cluster_id", "cluster", on_delete="CASCADE"),
        _text("kind", 10),
        _text("value", 500),
        _text("label", 100, null=True),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        _text("status", 10),
        *_dated(),
        sa.CheckConstraint("kind IN ('website', 'address', 'email', 'phone')", name=op.f("ck_contact_channel_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_channel")),
    )
    _index("contact_channel", "cluster_id")
    _record(
        "candidate",
        _text("name", 200),
        _text("country_code", 2),
        _reference("place_id", "place"),
        _text("why"),
        _text("website", 500, null=True),
        indexed=("place_id",),
    )
    _record(
        "organisation",
        _text("name", 300),
        _text("kind", 20, null=True),
        _text("relation", 20),
        _text("note", null=True),
        _text("website", 500, null=True),
        _owner(),
        indexed=("name", "kind", "cluster_id"),
    )


def _events() -> None:
    """Make the tables of dated and of recurring events."""
    _record(
        "event",
        _text("name", 300),
        _text("kind", 40),
        _text("date_start", 10, null=True),
        _text("date_end", 10, null=True),
        _text("date_text", 200, null=True),
        _text("precision", 100, null=True),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        _text("time_start", 5, null=True),
        _text("time_end", 5, null=True),
        _text("zone", 50),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        _text("moved_from", 100, null=True),
        _text("venue", 300, null=True),
        _text("organiser", 300, null=True),
        _text("note", null=True),
        _text("url", 1000, null=True),
        _owner(),
        indexed=("kind", "starts", "ends", "cluster_id"),
    )
    _record(
        "recurring",
        _text("name", 300),
        _text("rhythm", 200),
        _text("last_sourced"),
        _text("next_text", 100, null=True),
        _text("check_url", 1000, null=True),
        _owner(),
        indexed=("cluster_id",),
    )


def _challenges() -> None:
    """Make the tables of cities' challenges and needs."""
    _record(
        "challenge",
        _text("city", 100),
        _text("country_code", 2),
        _reference("place_id", "place"),
        _text("year", 20),
        _text("phase", 100, null=True),
        _text("challenge"),
        _json("figures"),
        _text("outcome", null=True),
        _json("participants"),
        sa.Column("closes_on", sa.Date(), nullable=True),
        indexed=("place_id", "closes_on"),
    )
    _record(
        "need",
        _text("city", 100),
        _reference("place_id", "place"),
        _text("year", 20),
        _text("need"),
        indexed=("place_id",),
    )


def _documents() -> None:
    """Make the tables of documents and success stories."""
    _record(
        "document",
        _text("title", 500),
        _text("publisher", 200, null=True),
        _text("year", 20, null=True),
        _text("kind", 40),
        sa.Column("pages", sa.Integer(), nullable=True),
        _text("read", 60, null=True),
        _text("says"),
        _json("asked_for"),
        _owner(),
        indexed=("cluster_id",),
    )
    _record(
        "story",
        _text("company", 300),
        _text("origin", 200),
        _text("target", 200),
        _text("year", 20),
        _text("what_happened"),
        _owner(),
        indexed=("cluster_id",),
    )


def _topics() -> None:
    """Make the tables of topics and their statements."""
    _record("topic", _text("name", 200), _text("short_name", 60, null=True), _json("aliases"))
    op.create_table(
        "statement",
        sa.Column("id", sa.Integer(), nullable=False),
        _reference("topic_id", "topic", on_delete="CASCADE"),
        _text("aspect", 40),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("text"),
        _text("published", 6),
        _json("data", null=True),
        _text("status", 10),
        *_dated(),
        sa.CheckConstraint("published IN ('yes', 'partly', 'no')", name=op.f("ck_statement_published")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
        sa.UniqueConstraint("topic_id", "aspect", "position", name=op.f("uq_statement_topic_id")),
    )


def _links() -> None:
    """Make the tables that link records."""
    for record in SECTOR_LINKS:
        _link(record, "sector")
    for record in PLACE_AND_CLUSTER_LINKS:
        _link(record, "place")
        _link(record, "cluster")
    _link("cluster", "place", role="coverage")


def _conversations() -> None:
    """Make the tables of conversations, their log and their incoming ids."""
    op.create_table(
        "conversation",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("channel", 40),
        _text("key", 255),
        _text("language", 10, null=True),
        sa.Column("state", sa.LargeBinary(), nullable=True),
        sa.Column("next_number", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation")),
        sa.UniqueConstraint("channel", "key", name=op.f("uq_conversation_channel")),
        sqlite_autoincrement=True,
    )
    _index("conversation", "updated_at")
    op.create_table(
        "log_message",
        sa.Column("id", sa.Integer(), nullable=False),
        _conversation_reference(),
        sa.Column("number", sa.Integer(), nullable=False),
        _text("direction", 3),
        _text("sender", 10),
        _text("kind", 20, null=True),
        sa.Column("text", sa.LargeBinary(), nullable=True),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        _text("delivery", 10),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("direction IN ('in', 'out')", name=op.f("ck_log_message_direction")),
        sa.CheckConstraint("sender IN ('user', 'assistant', 'staff')", name=op.f("ck_log_message_sender")),
        sa.CheckConstraint(
            "delivery IN ('none', 'pending', 'delivered', 'failed')", name=op.f("ck_log_message_delivery")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_log_message")),
        sa.UniqueConstraint("conversation_id", "number", name=op.f("uq_log_message_conversation_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_log_message_delivery", "log_message", ["delivery", "conversation_id", "number"])
    op.create_table(
        "inbound",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("channel", 40),
        _conversation_reference(),
        _text("message_id", 255),
        _text("outcome", 10),
        sa.Column("first_number", sa.Integer(), nullable=True),
        sa.Column("last_number", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("outcome IN ('done', 'failed')", name=op.f("ck_inbound_outcome")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbound")),
        sa.UniqueConstraint("channel", "conversation_id", "message_id", name=op.f("uq_inbound_channel")),
    )
    _index("inbound", "conversation_id")


def _conversation_reference() -> sa.Column[Any]:
    """Return the column that refers to a conversation."""
    reference = sa.ForeignKey("conversation.id", ondelete="CASCADE")
    return sa.Column("conversation_id", sa.Integer(), reference, nullable=False)
