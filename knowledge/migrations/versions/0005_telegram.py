"""The Telegram channel: bot, updates, chats, deliveries, taps, links; and the files of enquiries."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    _channel()
    _of_messages()
    op.create_table(
        "enquiry_file",
        sa.Column("id", sa.Integer(), nullable=False),
        _conversation(),
        sa.Column("enquiry_id", sa.Integer(), sa.ForeignKey("enquiry.id", ondelete="CASCADE"), nullable=True),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("media_type", sa.String(100), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enquiry_file")),
        sqlite_autoincrement=True,
    )
    for name in ("conversation_id", "enquiry_id"):
        op.create_index(op.f(f"ix_enquiry_file_{name}"), "enquiry_file", [name])


def _conversation() -> sa.Column[int]:
    """Return a reference to the conversation."""
    return sa.Column(
        "conversation_id", sa.Integer(), sa.ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False
    )


def _log_message() -> sa.Column[int]:
    """Return a reference to a message of the log."""
    return sa.Column(
        "log_message_id", sa.Integer(), sa.ForeignKey("log_message.id", ondelete="CASCADE"), nullable=False
    )


def _channel() -> None:
    """Make the tables of bot, updates, chats and links."""
    op.create_table(
        "telegram_bot",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("username", sa.String(64), nullable=False),
        sa.Column("profile", sa.String(64), nullable=True),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.Column("paused_until", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_telegram_bot")),
    )
    op.create_table(
        "telegram_update",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=True),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.CheckConstraint("state IN ('waiting', 'handled', 'dead')", name=op.f("ck_telegram_update_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_telegram_update")),
        sa.UniqueConstraint("bot_id", "update_id", name=op.f("uq_telegram_update_bot_id")),
    )
    op.create_index("ix_telegram_update_state", "telegram_update", ["state", "bot_id", "chat_id", "update_id"])
    op.create_index(op.f("ix_telegram_update_received_at"), "telegram_update", ["received_at"])
    op.create_table(
        "telegram_chat",
        _conversation(),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("thread_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("keyboard", sa.Boolean(), nullable=False),
        sa.Column("blocked_at", MOMENT, nullable=True),
        sa.Column("paused_until", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_telegram_chat")),
        sa.UniqueConstraint("bot_id", "chat_id", "thread_id", name=op.f("uq_telegram_chat_bot_id")),
    )
    op.create_table(
        "telegram_link",
        sa.Column("token_hash", sa.String(64), nullable=False),
        _conversation(),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_telegram_link")),
    )
    op.create_index(op.f("ix_telegram_link_conversation_id"), "telegram_link", ["conversation_id"])


def _of_messages() -> None:
    """Make the tables that say what became of messages of the log."""
    op.create_table(
        "telegram_delivery",
        _log_message(),
        sa.Column("parts", sa.Integer(), nullable=False),
        sa.Column("under_way", sa.Boolean(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("log_message_id", name=op.f("pk_telegram_delivery")),
    )
    op.create_index(op.f("ix_telegram_delivery_at"), "telegram_delivery", ["at"])
    op.create_table(
        "telegram_tap",
        _log_message(),
        sa.Column("part", sa.String(12), nullable=False),
        sa.PrimaryKeyConstraint("log_message_id", "part", name=op.f("pk_telegram_tap")),
    )
