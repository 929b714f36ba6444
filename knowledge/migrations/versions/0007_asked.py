"""What staff do with what people ask: judged answers that are dealt with, examples for the next training."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, then make the table."""
    op.add_column("feedback", sa.Column("settled", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "training_example",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("text_hash", sa.String(64), nullable=False),
        sa.Column("language", sa.String(10), nullable=False),
        sa.Column("intent", sa.String(60), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=True),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_example")),
        sa.UniqueConstraint("text_hash", name=op.f("uq_training_example_text_hash")),
    )
