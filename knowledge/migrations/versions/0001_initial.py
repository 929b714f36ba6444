"""The first form of the tables: knowledge, conversations, and the counter of changes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables."""
    op.create_table(
        "conversation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=True),
        sa.Column("state", sa.LargeBinary(), nullable=True),
        sa.Column("next_number", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conversation"),
        sa.UniqueConstraint("channel", "key", name="uq_conversation_channel"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_conversation_updated_at", "conversation", ["updated_at"], unique=False)
    op.create_table(
        "place",
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("demonyms", sa.JSON(), nullable=False),
        sa.Column("country_code", sa.String(length=2), nullable=True),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("population", sa.Integer(), nullable=True),
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("seed_hash", sa.String(length=64), nullable=True),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(length=60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name="ck_place_status"),
        sa.PrimaryKeyConstraint("id", name="pk_place"),
    )
    op.create_index("ix_place_country_code", "place", ["country_code"], unique=False)
    op.create_index("ix_place_kind", "place", ["kind"], unique=False)
    op.create_index("ix_place_status", "place", ["status"], unique=False)
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_revision"),
    )
    op.create_table(
        "sector",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("synonyms", sa.JSON(), nullable=False),
        sa.Column("broader", sa.JSON(), nullable=False),
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("seed_hash", sa.String(length=64), nullable=True),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(length=60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name="ck_sector_status"),
        sa.PrimaryKeyConstraint("id", name="pk_sector"),
    )
    op.create_index("ix_sector_status", "sector", ["status"], unique=False)
    op.create_table(
        "topic",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("short_name", sa.String(length=60), nullable=True),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("seed_hash", sa.String(length=64), nullable=True),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(length=60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name="ck_topic_status"),
        sa.PrimaryKeyConstraint("id", name="pk_topic"),
    )
    op.create_index("ix_topic_status", "topic", ["status"], unique=False)
    op.create_table(
        "candidate",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("country_code", sa.String(length=2), nullable=False),
        sa.Column("place_id", sa.String(length=200), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("website", sa.String(length=500), nullable=True),
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("seed_hash", sa.String(length=64), nullable=True),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(length=60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name="ck_candidate_status"),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_candidate_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_candidate"),
    )
    op.create_index("ix_candidate_place_id", "candidate", ["place_id"], unique=False)
    op.create_index("ix_candidate_status", "candidate", ["status"], unique=False)
    op.create_table(
        "challenge",
        sa.Column("city", sa.String(length=100), nullable=False),
        sa.Column("country_code", sa.String(length=2), nullable=False),
        sa.Column("place_id", sa.String(length=200), nullable=False),
        sa.Column("year", sa.String(length=20), nullable=False),
        sa.Column("phase", sa.String(length=100), nullable=True),
        sa.Column("challenge", sa.Text(), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("participants", sa.JSON(), nullable=False),
        sa.Column("closes_on", sa.Date(), nullable=True),
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("seed_hash", sa.String(length=64), nullable=True),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(length=60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name="ck_challenge_status"),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_challenge_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_challenge"),
    )
    op.create_index("ix_challenge_closes_on", "challenge", ["closes_on"], unique=False)
    op.create_index("ix_challenge_place_id", "challenge", ["place_id"], unique=False)
    op.create_index("ix_challenge_status", "challenge", ["status"], unique=False)
    op.create_table(
        "cluster",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("short_name", sa.String(length=100), nullable=False),
        sa.Column("former_names", sa.JSON(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("country_code", sa.String(length=2), nullable=False),
        sa.Column("region", sa.String(length=200), nullable=False),
        sa.Column("city", sa.String(length=100), nullable=False),
        sa.Column("city_basis", sa.String(length=20), nullable=True),
        sa.Column("place_id", sa.String(length=200), nullable=False),
        sa.Column("lat", sa.Double(), nullable=False),
        sa.Column("lon", sa.Double(), nullable=False),
        sa.Column("website", sa.String(length=500), nullable=True),
        sa.Column("address", sa.String(length=300), nullable=True),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("sector_note", sa.Text(), nullable=True),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("size", sa.Text(), nullable=True),
        sa.Column("offers", sa.JSON(), nullable=False),
        sa.Column("member_status", sa.String(length=10), nullable=False),
        sa.Column("member_status_as_of", sa.String(length=60), nullable=False),
        sa.Column("member_since", sa.String(length=200), nullable=True),
        sa.Column("last_confirmed", sa.String(length=60), nullable=False),
        sa.Column("last_confirmed_date", sa.Date(), nullable=False),
        sa.Column("membership_evidence", sa.Text(), nullable=False),
        sa.Column("membership_confidence", sa.String(length=200), nullable=True),
        sa.Column("not_to_be_confused_with", sa.Text(), nullable=True),
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("seed_hash", sa.String(length=64), nullable=True),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(length=60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name="ck_cluster_status"),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_cluster_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cluster"),
    )
    op.create_index("ix_cluster_country_code", "cluster", ["country_code"], unique=False)
    op.create_index("ix_cluster_member_status", "cluster", ["member_status"], unique=False)
    op.create_index("ix_cluster_place_id", "cluster", ["place_id"], unique=False)
    op.create_index("ix_cluster_status", "cluster", ["status"], unique=False)
    op.create_table(
        "inbound",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=40), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.String(length=255), nullable=False),
        sa.Column("outcome", sa.String(length=10), nullable=False),
        sa.Column("first_number", sa.Integer(), nullable=True),
        sa.Column("last_number", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("outcome IN ('done', 'failed')", name="ck_inbound_outcome"),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name="fk_inbound_conversation_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_inbound"),
        sa.UniqueConstraint("channel", "conversation_id", "message_id", name="uq_inbound_channel"),
    )
    op.create_index("ix_inbound_conversation_id", "inbound", ["conversation_id"], unique=False)
    op.create_table(
        "log_message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(length=3), nullable=False),
        sa.Column("sender", sa.String(length=10), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=True),
        sa.Column("text", sa.LargeBinary(), nullable=True),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("delivery", sa.String(length=10), nullable=False),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("delivery IN ('none', 'pending', 'delivered', 'failed')", name="ck_log_message_delivery"),
        sa.CheckConstraint("direction IN ('in', 'out')", name="ck_log_message_direction"),
        sa.CheckConstraint("sender IN ('user', 'assistant', 'staff')", name="ck_log_message_sender"),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name="fk_log_message_conversation_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_log_message"),
        sa.UniqueConstraint("conversation_id", "number", name="uq_log_message_conversation_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_log_message_delivery", "log_message", ["delivery", "conversation_id", "number"], unique=False)
    op.create_table(
        "need",
        sa.Column("city", sa.String(length=100), nullable=False),
        sa.Column("place_id", sa.String(length=200), nullable=False),
        sa.Column("year", sa.String(length=20), nullable=False),
        sa.Column("need", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("seed_hash", sa.String(length=64), nullable=True),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(length=60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name="ck_need_status"),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_need_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_need"),
    )
    op.create_index("ix_need_place_id", "need", ["place_id"], unique=False)
    op.create_index("ix_need_status", "need", ["status"], unique=False)
    op.create_table(
        "place_ancestor",
        sa.Column("place_id", sa.String(length=200), nullable=False),
        sa.Column("ancestor_id", sa.String(length=200), nullable=False),
        sa.Column("depth", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ancestor_id"], ["place.id"], name="fk_place_ancestor_ancestor_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_place_ancestor_place_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("place_id", "ancestor_id", name="pk_place_ancestor"),
    )
    op.create_index("ix_place_ancestor_ancestor_id", "place_ancestor", ["ancestor_id"], unique=False)
    op.create_table(
        "statement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("topic_id", sa.String(length=200), nullable=False),
        sa.Column("aspect", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("published", sa.String(length=6), nullable=False),
        sa.Column("data", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(length=60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("published IN ('yes', 'partly', 'no')", name="ck_statement_published"),
        sa.ForeignKeyConstraint(["topic_id"], ["topic.id"], name="fk_statement_topic_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_statement"),
        sa.UniqueConstraint("topic_id", "aspect", "position", name="uq_statement_topic_id"),
    )
    op.create_index("ix_statement_topic_aspect", "statement", ["topic_id", "aspect"], unique=False)
    op.create_table(
        "challenge_sector",
        sa.Column("challenge_id", sa.String(length=200), nullable=False),
        sa.Column("sector_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["challenge_id"], ["challenge.id"], name="fk_challenge_sector_challenge_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["sector_id"], ["sector.id"], name="fk_challenge_sector_sector_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("challenge_id", "sector_id", name="pk_challenge_sector"),
    )
    op.create_index("ix_challenge_sector_sector_id", "challenge_sector", ["sector_id"], unique=False)
    op.create_table(
        "cluster_coverage_place",
        sa.Column("cluster_id", sa.String(length=200), nullable=False),
        sa.Column("place_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["cluster_id"], ["cluster.id"], name="fk_cluster_coverage_place_cluster_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["place_id"], ["place.id"], name="fk_cluster_coverage_place_place_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("cluster_id", "place_id", name="pk_cluster_coverage_place"),
    )
    op.create_index("ix_cluster_coverage_place_place_id", "cluster_coverage_place", ["place_id"], unique=False)
    op.create_table(
        "cluster_sector",
        sa.Column("cluster_id", sa.String(length=200), nullable=False),
        sa.Column("sector_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["cluster_id"], ["cluster.id"], name="fk_cluster_sector_cluster_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["sector_id"], ["sector.id"], name="fk_cluster_sector_sector_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("cluster_id", "sector_id", name="pk_cluster_sector"),
    )
    op.create_index("ix_cluster_sector_sector_id", "cluster_sector", ["sector_id"], unique=False)
    op.create_table(
        "contact_channel",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cluster_id", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("value", sa.String(length=500), nullable=False),
        sa.Column("label", sa.String(length=100), nullable=True),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(length=60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("kind IN ('website', 'address', 'email', 'phone')", name="ck_contact_channel_kind"),
        sa.ForeignKeyConstraint(
            ["cluster_id"], ["cluster.id"], name="fk_contact_channel_cluster_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_contact_channel"),
    )
    op.create_index("ix_contact_channel_cluster_id", "contact_channel", ["cluster_id"], unique=False)
    op.create_table(
        "document",
        sa.Column("title", sa.String(length=500), nullable=False),
        sa.Column("publisher", sa.String(length=200), nullable=True),
        sa.Column("year", sa.String(length=20), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.Column("read", sa.String(length=60), nullable=True),
        sa.Column("says", sa.Text(), nullable=False),
        sa.Column("asked_for", sa.JSON(), nullable=False),
        sa.Column("cluster_id", sa.String(length=200), nullable=True),
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("seed_hash", sa.String(length=64), nullable=True),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(length=60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name="ck_document_status"),
        sa.ForeignKeyConstraint(["cluster_id"], ["cluster.id"], name="fk_document_cluster_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
    )
    op.create_index("ix_document_cluster_id", "document", ["cluster_id"], unique=False)
    op.create_index("ix_document_status", "document", ["status"], unique=False)
    op.create_table(
        "event",
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("date_start", sa.String(length=10), nullable=True),
        sa.Column("date_end", sa.String(length=10), nullable=True),
        sa.Column("date_text", sa.String(length=200), nullable=True),
        sa.Column("precision", sa.String(length=100), nullable=True),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("time_start", sa.String(length=5), nullable=True),
        sa.Column("time_end", sa.String(length=5), nullable=True),
        sa.Column("zone", sa.String(length=50), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.Column("moved_from", sa.String(length=100), nullable=True),
        sa.Column("venue", sa.String(length=300), nullable=True),
        sa.Column("organiser", sa.String(length=300), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("url", sa.String(length=1000), nullable=True),
        sa.Column("cluster_id", sa.String(length=200), nullable=True),
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("seed_hash", sa.String(length=64), nullable=True),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(length=60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name="ck_event_status"),
        sa.ForeignKeyConstraint(["cluster_id"], ["cluster.id"], name="fk_event_cluster_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_event"),
    )
    op.create_index("ix_event_cluster_id", "event", ["cluster_id"], unique=False)
    op.create_index("ix_event_ends", "event", ["ends"], unique=False)
    op.create_index("ix_event_kind", "event", ["kind"], unique=False)
    op.create_index("ix_event_starts", "event", ["starts"], unique=False)
    op.create_index("ix_event_status", "event", ["status"], unique=False)
    op.create_table(
        "need_sector",
        sa.Column("need_id", sa.String(length=200), nullable=False),
        sa.Column("sector_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["need_id"], ["need.id"], name="fk_need_sector_need_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["sector_id"], ["sector.id"], name="fk_need_sector_sector_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("need_id", "sector_id", name="pk_need_sector"),
    )
    op.create_index("ix_need_sector_sector_id", "need_sector", ["sector_id"], unique=False)
    op.create_table(
        "organisation",
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=True),
        sa.Column("relation", sa.String(length=20), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("website", sa.String(length=500), nullable=True),
        sa.Column("cluster_id", sa.String(length=200), nullable=True),
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("seed_hash", sa.String(length=64), nullable=True),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(length=60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name="ck_organisation_status"),
        sa.ForeignKeyConstraint(["cluster_id"], ["cluster.id"], name="fk_organisation_cluster_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_organisation"),
    )
    op.create_index("ix_organisation_cluster_id", "organisation", ["cluster_id"], unique=False)
    op.create_index("ix_organisation_kind", "organisation", ["kind"], unique=False)
    op.create_index("ix_organisation_name", "organisation", ["name"], unique=False)
    op.create_index("ix_organisation_status", "organisation", ["status"], unique=False)
    op.create_table(
        "recurring",
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("rhythm", sa.String(length=200), nullable=False),
        sa.Column("last_sourced", sa.Text(), nullable=False),
        sa.Column("next_text", sa.String(length=100), nullable=True),
        sa.Column("check_url", sa.String(length=1000), nullable=True),
        sa.Column("cluster_id", sa.String(length=200), nullable=True),
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("seed_hash", sa.String(length=64), nullable=True),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(length=60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name="ck_recurring_status"),
        sa.ForeignKeyConstraint(["cluster_id"], ["cluster.id"], name="fk_recurring_cluster_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_recurring"),
    )
    op.create_index("ix_recurring_cluster_id", "recurring", ["cluster_id"], unique=False)
    op.create_index("ix_recurring_status", "recurring", ["status"], unique=False)
    op.create_table(
        "story",
        sa.Column("company", sa.String(length=300), nullable=False),
        sa.Column("origin", sa.String(length=200), nullable=False),
        sa.Column("target", sa.String(length=200), nullable=False),
        sa.Column("year", sa.String(length=20), nullable=False),
        sa.Column("what_happened", sa.Text(), nullable=False),
        sa.Column("cluster_id", sa.String(length=200), nullable=True),
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("seed_hash", sa.String(length=64), nullable=True),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(length=60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name="ck_story_status"),
        sa.ForeignKeyConstraint(["cluster_id"], ["cluster.id"], name="fk_story_cluster_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_story"),
    )
    op.create_index("ix_story_cluster_id", "story", ["cluster_id"], unique=False)
    op.create_index("ix_story_status", "story", ["status"], unique=False)
    op.create_table(
        "document_cluster",
        sa.Column("document_id", sa.String(length=200), nullable=False),
        sa.Column("cluster_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["cluster_id"], ["cluster.id"], name="fk_document_cluster_cluster_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name="fk_document_cluster_document_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("document_id", "cluster_id", name="pk_document_cluster"),
    )
    op.create_index("ix_document_cluster_cluster_id", "document_cluster", ["cluster_id"], unique=False)
    op.create_table(
        "document_place",
        sa.Column("document_id", sa.String(length=200), nullable=False),
        sa.Column("place_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name="fk_document_place_document_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_document_place_place_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("document_id", "place_id", name="pk_document_place"),
    )
    op.create_index("ix_document_place_place_id", "document_place", ["place_id"], unique=False)
    op.create_table(
        "document_sector",
        sa.Column("document_id", sa.String(length=200), nullable=False),
        sa.Column("sector_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name="fk_document_sector_document_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["sector_id"], ["sector.id"], name="fk_document_sector_sector_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("document_id", "sector_id", name="pk_document_sector"),
    )
    op.create_index("ix_document_sector_sector_id", "document_sector", ["sector_id"], unique=False)
    op.create_table(
        "event_cluster",
        sa.Column("event_id", sa.String(length=200), nullable=False),
        sa.Column("cluster_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["cluster_id"], ["cluster.id"], name="fk_event_cluster_cluster_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_event_cluster_event_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_id", "cluster_id", name="pk_event_cluster"),
    )
    op.create_index("ix_event_cluster_cluster_id", "event_cluster", ["cluster_id"], unique=False)
    op.create_table(
        "event_place",
        sa.Column("event_id", sa.String(length=200), nullable=False),
        sa.Column("place_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_event_place_event_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_event_place_place_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_id", "place_id", name="pk_event_place"),
    )
    op.create_index("ix_event_place_place_id", "event_place", ["place_id"], unique=False)
    op.create_table(
        "event_sector",
        sa.Column("event_id", sa.String(length=200), nullable=False),
        sa.Column("sector_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name="fk_event_sector_event_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["sector_id"], ["sector.id"], name="fk_event_sector_sector_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_id", "sector_id", name="pk_event_sector"),
    )
    op.create_index("ix_event_sector_sector_id", "event_sector", ["sector_id"], unique=False)
    op.create_table(
        "organisation_sector",
        sa.Column("organisation_id", sa.String(length=200), nullable=False),
        sa.Column("sector_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_organisation_sector_organisation_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["sector_id"], ["sector.id"], name="fk_organisation_sector_sector_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("organisation_id", "sector_id", name="pk_organisation_sector"),
    )
    op.create_index("ix_organisation_sector_sector_id", "organisation_sector", ["sector_id"], unique=False)
    op.create_table(
        "recurring_sector",
        sa.Column("recurring_id", sa.String(length=200), nullable=False),
        sa.Column("sector_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["recurring_id"], ["recurring.id"], name="fk_recurring_sector_recurring_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["sector_id"], ["sector.id"], name="fk_recurring_sector_sector_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("recurring_id", "sector_id", name="pk_recurring_sector"),
    )
    op.create_index("ix_recurring_sector_sector_id", "recurring_sector", ["sector_id"], unique=False)
    op.create_table(
        "story_cluster",
        sa.Column("story_id", sa.String(length=200), nullable=False),
        sa.Column("cluster_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["cluster_id"], ["cluster.id"], name="fk_story_cluster_cluster_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name="fk_story_cluster_story_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("story_id", "cluster_id", name="pk_story_cluster"),
    )
    op.create_index("ix_story_cluster_cluster_id", "story_cluster", ["cluster_id"], unique=False)
    op.create_table(
        "story_place",
        sa.Column("story_id", sa.String(length=200), nullable=False),
        sa.Column("place_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_story_place_place_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name="fk_story_place_story_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("story_id", "place_id", name="pk_story_place"),
    )
    op.create_index("ix_story_place_place_id", "story_place", ["place_id"], unique=False)
    op.create_table(
        "story_sector",
        sa.Column("story_id", sa.String(length=200), nullable=False),
        sa.Column("sector_id", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["sector_id"], ["sector.id"], name="fk_story_sector_sector_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name="fk_story_sector_story_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("story_id", "sector_id", name="pk_story_sector"),
    )
    op.create_index("ix_story_sector_sector_id", "story_sector", ["sector_id"], unique=False)
    op.execute("INSERT INTO revision (id, value) VALUES (1, 0)")
