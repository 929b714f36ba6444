"""What the staff console needs: accounts, history, counts, notices, sites, and more columns of the records."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

RECORDS = (
    "place", "sector", "cluster", "candidate", "event", "recurring", "organisation", "challenge", "need", "document",
    "story", "topic", "entry",
)  # fmt: skip
PARTS = ("contact_channel", "statement")  # these have a status, and number ids


def upgrade() -> None:
    """Add the columns, then make the tables."""
    for table in (*RECORDS, *PARTS):
        for column in _kept(told=table != "contact_channel"):
            op.add_column(table, column)
    _events()
    op.add_column("organisation", sa.Column("consent", sa.String(300), nullable=True))
    _staff()
    _history()
    _record("notice", *_notice())
    op.create_index(op.f("ix_notice_ends_at"), "notice", ["ends_at"])
    _record("site", *_site())


def _kept(*, told: bool = True) -> list[sa.Column[Any]]:
    """Return the columns of publishing, confirming and counting changes."""
    confirmed = [sa.Column("confirmed_on", sa.Date(), nullable=True)] if told else []
    return [
        *confirmed,
        sa.Column("confirmed_by", sa.Integer(), nullable=True),
        sa.Column("publish_on", sa.Date(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False, server_default="1"),
    ]


def _events() -> None:
    """Let events come again, and say until when one may register."""
    op.add_column("event", sa.Column("register_by", sa.Date(), nullable=True))
    for name, length in (("recurrence", 300), ("series_id", 200), ("uid", 300)):
        op.add_column("event", sa.Column(name, sa.String(length), nullable=True))
    op.add_column("event", sa.Column("sequence", sa.Integer(), nullable=True))
    for name in ("series_id", "uid"):
        op.create_index(op.f(f"ix_event_{name}"), "event", [name])


def _staff() -> None:
    """Make the tables of accounts, of their sessions and of invitations."""
    op.create_table(
        "staff_account",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("email", sa.LargeBinary(), nullable=True),
        sa.Column("email_hash", sa.String(64), nullable=True),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.Column("role", sa.String(12), nullable=False),
        sa.Column("cluster_id", sa.String(200), sa.ForeignKey("cluster.id"), nullable=True),
        sa.Column("password_hash", sa.String(200), nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("role IN ('secretariat', 'editor', 'reader')", name=op.f("ck_staff_account_role")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_account")),
        sa.UniqueConstraint("email_hash", name=op.f("uq_staff_account_email_hash")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_staff_account_cluster_id"), "staff_account", ["cluster_id"])
    for table in ("staff_session", "staff_invitation"):
        op.create_table(
            table,
            sa.Column("token_hash", sa.String(64), nullable=False),
            sa.Column(
                "account_id", sa.Integer(), sa.ForeignKey("staff_account.id", ondelete="CASCADE"), nullable=False
            ),
            sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
            sa.PrimaryKeyConstraint("token_hash", name=op.f(f"pk_{table}")),
        )
        op.create_index(op.f(f"ix_{table}_account_id"), table, ["account_id"])


def _history() -> None:
    """Make the tables of changes and of how often records were shown."""
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("record_id", sa.String(200), nullable=False),
        sa.Column("title", sa.String(300), nullable=False),
        sa.Column("cluster_id", sa.String(200), nullable=True),
        sa.Column("action", sa.String(12), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
        sqlite_autoincrement=True,
    )
    for column in ("at", "record_id", "cluster_id"):
        op.create_index(op.f(f"ix_change_{column}"), "change", [column])
    op.create_table(
        "shown",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("key", sa.String(220), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "key", name=op.f("pk_shown")),
    )
    op.create_index(op.f("ix_shown_key"), "shown", ["key"])


def _notice() -> list[sa.Column[Any]]:
    """Return the columns of notices."""
    return [
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
    ]


def _site() -> list[sa.Column[Any]]:
    """Return the columns of sites."""
    return [
        sa.Column("name", sa.String(200), nullable=False),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in ("origins", "greeting", "languages")),
        sa.Column("privacy", sa.String(500), nullable=True),
        sa.Column("secret", sa.LargeBinary(), nullable=True),
    ]


def _record(table: str, *columns: sa.Column[Any]) -> None:
    """Make the table of one kind of record that belongs to a cluster."""
    op.create_table(
        table,
        sa.Column("id", sa.String(200), nullable=False),
        *columns,
        sa.Column("cluster_id", sa.String(200), sa.ForeignKey("cluster.id", ondelete="SET NULL"), nullable=True),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        *_kept(),
        sa.Column("status", sa.String(10), nullable=False),
        sa.Column("seed_hash", sa.String(64), nullable=True),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name=op.f(f"ck_{table}_status")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    for column in ("cluster_id", "status"):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
