"""Notices at the start that the secret key is not the one that the database was written with."""

from sqlalchemy.orm import Mapped, Session, mapped_column

from knowledge.columns import DecryptionError, Encrypted
from knowledge.record import Base
from knowledge.store_error import StoreError

KNOWN_TEXT = "the key fits"


class KeyCheck(Base):
    """A single row with a known text, encrypted like everything else."""

    __tablename__ = "key_check"

    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(Encrypted("key_check.text"))


def check_key(session: Session) -> None:
    """Write the known text into a new database; in an existing one, read it.

    Raises:
        StoreError: another key wrote it.
    """
    try:
        if session.get(KeyCheck, 1) is None:
            session.add(KeyCheck(id=1, text=KNOWN_TEXT))
    except DecryptionError as error:
        raise StoreError("the secret key is not the one that this database was written with") from error
