"""Files that a company sends with its enquiry: kept encrypted, with the draft first and with the filed enquiry then."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, delete, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from knowledge import clock
from knowledge.columns import Encrypted, EncryptedBytes, Moment
from knowledge.record import Base

LARGEST = 10 * 1024 * 1024  # bytes


class EnquiryFile(Base):
    """One file; `enquiry_id` is None as long as the enquiry is a draft."""

    __tablename__ = "enquiry_file"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id", ondelete="CASCADE"), index=True)
    enquiry_id: Mapped[int | None] = mapped_column(ForeignKey("enquiry.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(Encrypted("enquiry_file.name"))
    media_type: Mapped[str] = mapped_column(String(100))
    size: Mapped[int]
    content: Mapped[bytes] = mapped_column(EncryptedBytes("enquiry_file.content"), deferred=True)
    created_at: Mapped[datetime] = mapped_column(Moment)


def keep(session: Session, conversation_id: int, name: str, media_type: str, content: bytes) -> EnquiryFile:
    """Keep a file with the draft of a conversation.

    Raises:
        ValueError: it is larger than a file may be.
    """
    if len(content) > LARGEST:
        raise ValueError(f"a file of an enquiry has at most {LARGEST} bytes")
    kept = EnquiryFile(
        conversation_id=conversation_id,
        name=name,
        media_type=media_type[:100],
        size=len(content),
        content=content,
        created_at=clock.now(),
    )
    session.add(kept)
    session.flush()
    return kept


def of_conversation(session: Session, conversation_id: int) -> list[EnquiryFile]:
    """Return the files of a conversation, those of its filed enquiries too, the oldest first."""
    wanted = select(EnquiryFile).where(EnquiryFile.conversation_id == conversation_id)
    return list(session.scalars(wanted.order_by(EnquiryFile.id)))


def attach(session: Session, conversation_id: int, enquiry_id: int) -> None:
    """Let the files of a conversation's draft belong to the enquiry that was filed from it."""
    drafted = update(EnquiryFile).where(
        EnquiryFile.conversation_id == conversation_id, EnquiryFile.enquiry_id.is_(None)
    )
    session.execute(drafted.values(enquiry_id=enquiry_id))


def drop_drafted(session: Session, conversation_id: int) -> None:
    """Delete the files of a conversation's draft."""
    drafted = (EnquiryFile.conversation_id == conversation_id, EnquiryFile.enquiry_id.is_(None))
    session.execute(delete(EnquiryFile).where(*drafted))


def drop(session: Session, enquiry_id: int) -> None:
    """Delete the files of an enquiry that is withdrawn."""
    session.execute(delete(EnquiryFile).where(EnquiryFile.enquiry_id == enquiry_id))
