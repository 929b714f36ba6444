"""Examples for the next training: sentences that staff have found to mean something that the assistant can do."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from knowledge import clock
from knowledge.columns import Encrypted, lookup_hash
from knowledge.gates import Asker, NotAllowedError, require_editor
from knowledge.record import Base
from knowledge.spelling import plain


class TrainingExample(Base):
    """A sentence in a language and the intent that it stands for; the last word on the same sentence counts."""

    __tablename__ = "training_example"

    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(Encrypted("training_example.text"))
    text_hash: Mapped[str] = mapped_column(String(64), unique=True)
    language: Mapped[str] = mapped_column(String(10))
    intent: Mapped[str] = mapped_column(String(60))
    account_id: Mapped[int | None]
    added_on: Mapped[date]


def add(session: Session, asker: Asker, account_id: int | None, intent: str, said: Iterable[tuple[str, str]]) -> None:
    """Keep sentences, each with its language, as examples of an intent.

    Raises:
        NotAllowedError: the asker changes nothing.
    """
    require_editor(asker)
    for language, text in said:
        text_hash = lookup_hash(session, f"{language}\n{plain(text)}")
        found = session.scalar(select(TrainingExample).where(TrainingExample.text_hash == text_hash))
        if found is None:
            found = TrainingExample(text_hash=text_hash, language=language)
            session.add(found)
        found.text, found.intent, found.account_id, found.added_on = text, intent, account_id, clock.today()
        session.flush()


def examples(session: Session, asker: Asker) -> list[TrainingExample]:
    """Return all examples by language and intent; the secretariat hands them on.

    Raises:
        NotAllowedError: the asker is somebody else.
    """
    if asker.role != "secretariat":
        raise NotAllowedError("only the secretariat hands examples on")
    order = (TrainingExample.language, TrainingExample.intent, TrainingExample.id)
    return list(session.scalars(select(TrainingExample).order_by(*order)))
