"""Staff's questions and answers, questions kept for staff, and the counts of what is asked."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

COUNTED = ("language", "kind", "intent", "channel", "site", "countries", "sectors")
LENGTHS = {"language": 10, "kind": 20, "countries": 200, "sectors": 200}


def upgrade() -> None:
    """Make the three tables."""
    _entries()
    _questions()
    _counts()


def _owner() -> sa.Column[str]:
    """Return the column of the cluster that a row belongs to."""
    return sa.Column("cluster_id", sa.String(200), sa.ForeignKey("cluster.id", ondelete="SET NULL"), nullable=True)


def _entries() -> None:
    """Make the table of questions and answers."""
    op.create_table(
        "entry",
        sa.Column("id", sa.String(200), nullable=False),
        sa.Column("questions", sa.JSON(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        _owner(),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.String(60), nullable=False),
        sa.Column("as_of_date", sa.Date(), nullable=False),
        sa.Column("read_on", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(10), nullable=False),
        sa.Column("seed_hash", sa.String(64), nullable=True),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn')", name=op.f("ck_entry_status")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
    )
    for name in ("status", "cluster_id"):
        op.create_index(op.f(f"ix_entry_{name}"), "entry", [name])


def _questions() -> None:
    """Make the table of questions kept for staff."""
    op.create_table(
        "kept_question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("text_hash", sa.String(64), nullable=False),
        sa.Column("language", sa.String(10), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("intent", sa.String(60), nullable=False),
        _owner(),
        sa.Column("site", sa.String(60), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("entry_id", sa.String(200), sa.ForeignKey("entry.id", ondelete="SET NULL"), nullable=True),
        sa.CheckConstraint("state IN ('open', 'answered', 'dismissed')", name=op.f("ck_kept_question_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_question")),
        sa.UniqueConstraint("text_hash", name=op.f("uq_kept_question_text_hash")),
        sqlite_autoincrement=True,
    )
    for name in ("cluster_id", "last_day", "state", "entry_id"):
        op.create_index(op.f(f"ix_kept_question_{name}"), "kept_question", [name])


def _counts() -> None:
    """Make the table of counts; what is not known is an empty text, so that equal rows are one."""
    op.create_table(
        "asked_count",
        sa.Column("day", sa.Date(), nullable=False),
        *(sa.Column(name, sa.String(LENGTHS.get(name, 60)), nullable=False) for name in COUNTED),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", *COUNTED, name=op.f("pk_asked_count")),
    )
