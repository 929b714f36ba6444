"""Enquiries and the host clusters that they are for."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

HASHES = ("email_hash", "company_hash")


def upgrade() -> None:
    """Make the two tables."""
    op.create_table(
        "enquiry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "conversation_id", sa.Integer(), sa.ForeignKey("conversation.id", ondelete="SET NULL"), nullable=True
        ),
        sa.Column("reference", sa.LargeBinary(), nullable=True),
        sa.Column("reference_hash", sa.String(64), nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("language", sa.String(10), nullable=False),
        sa.Column("answers", sa.LargeBinary(), nullable=True),
        *(sa.Column(name, sa.String(64), nullable=True) for name in HASHES),
        sa.Column("consent_version", sa.String(40), nullable=False),
        *(
            sa.Column(name, sa.DateTime(timezone=True), nullable=False)
            for name in ("consent_at", "created_at", "updated_at")
        ),
        sa.Column("earlier_id", sa.Integer(), sa.ForeignKey("enquiry.id", ondelete="SET NULL"), nullable=True),
        sa.CheckConstraint("state IN ('stored', 'withdrawn')", name=op.f("ck_enquiry_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enquiry")),
        sa.UniqueConstraint("reference_hash", name=op.f("uq_enquiry_reference_hash")),
        sqlite_autoincrement=True,
    )
    for name in ("conversation_id", "state", *HASHES, "earlier_id"):
        op.create_index(op.f(f"ix_enquiry_{name}"), "enquiry", [name])
    op.create_table(
        "enquiry_host",
        sa.Column("enquiry_id", sa.Integer(), sa.ForeignKey("enquiry.id", ondelete="CASCADE"), nullable=False),
        sa.Column("cluster_id", sa.String(200), sa.ForeignKey("cluster.id"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("enquiry_id", "cluster_id", name=op.f("pk_enquiry_host")),
    )
    op.create_index(op.f("ix_enquiry_host_cluster_id"), "enquiry_host", ["cluster_id"])
