"""Passport enquiries: what a company has filed, for which host clusters, and what became of it.

An enquiry belongs to the conversation that filed it; whoever asks from another one learns nothing of it. Everything
that a company has typed is encrypted; its e-mail, its name and the reference are found by keyed hashes. When an enquiry
is withdrawn or its conversation's data are deleted, what was typed goes, and the fact that there was one stays.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from knowledge import clock, enquiry_files
from knowledge.columns import Encrypted, EncryptedJSON, Moment, lookup_hash
from knowledge.record import Base
from knowledge.references import new_reference

STORED, WITHDRAWN = "stored", "withdrawn"


class Enquiry(Base):
    """One enquiry. `answers` maps each field's name to {"said": as typed, "ids": what was recognised in it}.

    `state` is `stored` (nobody has been notified) or `withdrawn`; `earlier_id` names the enquiry of the same company to
    one of the same hosts that this one repeats, whoever filed that.
    """

    __tablename__ = "enquiry"
    __table_args__ = (CheckConstraint("state IN ('stored', 'withdrawn')", name="state"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversation.id", ondelete="SET NULL"), index=True)
    reference: Mapped[str | None] = mapped_column(Encrypted("enquiry.reference"))
    reference_hash: Mapped[str] = mapped_column(String(64), unique=True)
    state: Mapped[str] = mapped_column(String(12), default=STORED, index=True)
    language: Mapped[str] = mapped_column(String(10))
    answers: Mapped[Any | None] = mapped_column(EncryptedJSON("enquiry.answers"))
    email_hash: Mapped[str | None] = mapped_column(String(64), index=True)
    company_hash: Mapped[str | None] = mapped_column(String(64), index=True)
    consent_version: Mapped[str] = mapped_column(String(40))
    consent_at: Mapped[datetime] = mapped_column(Moment)
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)
    earlier_id: Mapped[int | None] = mapped_column(ForeignKey("enquiry.id", ondelete="SET NULL"), index=True)
    hosts: Mapped[list["EnquiryHost"]] = relationship(
        cascade="all, delete-orphan", order_by="EnquiryHost.position", lazy="selectin"
    )

    @property
    def host_ids(self) -> list[str]:
        """Return the ids of the host clusters, in the order of the company."""
        return [host.cluster_id for host in self.hosts]


class EnquiryHost(Base):
    """One host cluster that an enquiry is for."""

    __tablename__ = "enquiry_host"

    enquiry_id: Mapped[int] = mapped_column(ForeignKey("enquiry.id", ondelete="CASCADE"), primary_key=True)
    cluster_id: Mapped[str] = mapped_column(ForeignKey("cluster.id"), primary_key=True, index=True)
    position: Mapped[int]


@dataclass(frozen=True)
class Filing:
    """What a company files: its answers, the host clusters (ids), its language, and its consent to pass them on."""

    answers: Mapping[str, Mapping[str, Any]]
    hosts: Sequence[str]
    language: str
    consent_version: str
    consent_at: datetime

    def said(self, field: str) -> str:
        """Return what was typed for a field, "" where it was left out."""
        return str(self.answers.get(field, {}).get("said", ""))


def file(session: Session, conversation_id: int | None, filing: Filing) -> Enquiry:
    """Store a new enquiry of a conversation under a new reference."""
    reference = _unused_reference(session)
    now = clock.now()
    enquiry = Enquiry(
        conversation_id=conversation_id,
        reference=reference,
        reference_hash=lookup_hash(session, reference),
        state=STORED,
        created_at=now,
    )
    before = earlier(session, filing)
    enquiry.earlier_id = before[0].id if before else None
    _fill(session, enquiry, filing)
    session.add(enquiry)
    session.flush()
    if conversation_id is not None:
        enquiry_files.attach(session, conversation_id, enquiry.id)
    return enquiry


def amend(session: Session, enquiry: Enquiry, filing: Filing) -> Enquiry:
    """Put a corrected filing in place of the enquiry's; its reference stays."""
    _fill(session, enquiry, filing)
    session.flush()
    if enquiry.conversation_id is not None:
        enquiry_files.attach(session, enquiry.conversation_id, enquiry.id)
    return enquiry


def withdraw(session: Session, enquiry: Enquiry) -> None:
    """Take an enquiry back: what was typed is deleted; reference, hosts and dates stay."""
    enquiry.state = WITHDRAWN
    enquiry.answers = enquiry.email_hash = enquiry.company_hash = None
    enquiry.updated_at = clock.now()
    enquiry_files.drop(session, enquiry.id)
    session.flush()


def erase(session: Session, conversation_id: int) -> None:
    """Withdraw all enquiries of a conversation and forget who filed them; only hosts and dates stay."""
    for enquiry in of_conversation(session, conversation_id):
        withdraw(session, enquiry)
        enquiry.conversation_id = enquiry.reference = None
    enquiry_files.drop_drafted(session, conversation_id)
    session.flush()


def enquiry(session: Session, conversation_id: int, enquiry_id: int) -> Enquiry | None:
    """Return the enquiry with this id if this conversation filed it."""
    found = session.get(Enquiry, enquiry_id)
    return found if found is not None and found.conversation_id == conversation_id else None


def of_conversation(session: Session, conversation_id: int) -> list[Enquiry]:
    """Return the enquiries that a conversation has filed, the newest first."""
    wanted = select(Enquiry).where(Enquiry.conversation_id == conversation_id).order_by(Enquiry.id.desc())
    return list(session.scalars(wanted))


def by_reference(session: Session, conversation_id: int, reference: str) -> Enquiry | None:
    """Return the enquiry with this reference if this conversation filed it; any other is as unknown as none."""
    wanted = select(Enquiry).where(
        Enquiry.reference_hash == lookup_hash(session, reference), Enquiry.conversation_id == conversation_id
    )
    return session.scalar(wanted)


def earlier(session: Session, filing: Filing, besides: int | None = None) -> list[Enquiry]:
    """Return stored enquiries of the same e-mail or company to one of the same hosts, newest first.

    For staff and for the conversation that filed them: that somebody else has filed one is nobody else's business.
    """
    hashes = {field: lookup_hash(session, filing.said(field)) for field in ("email", "company") if filing.said(field)}
    to_same_host = select(EnquiryHost.enquiry_id).where(EnquiryHost.cluster_id.in_(filing.hosts))
    wanted = select(Enquiry).where(
        Enquiry.state == STORED,
        Enquiry.id.in_(to_same_host),
        or_(Enquiry.email_hash == hashes.get("email"), Enquiry.company_hash == hashes.get("company")),
    )
    if besides is not None:
        wanted = wanted.where(Enquiry.id != besides)
    return list(session.scalars(wanted.order_by(Enquiry.id.desc())))


def _fill(session: Session, enquiry: Enquiry, filing: Filing) -> None:
    """Write a filing into an enquiry."""
    enquiry.answers = {field: dict(answer) for field, answer in filing.answers.items()}
    enquiry.language = filing.language
    for field in ("email", "company"):
        said = filing.said(field)
        setattr(enquiry, f"{field}_hash", lookup_hash(session, said) if said else None)
    enquiry.consent_version, enquiry.consent_at = filing.consent_version, filing.consent_at
    enquiry.updated_at = clock.now()
    _set_hosts(enquiry, list(dict.fromkeys(filing.hosts)))


def _set_hosts(enquiry: Enquiry, hosts: Collection[str]) -> None:
    """Let the enquiry be for these hosts, in this order; rows of those that stay are kept."""
    present = {host.cluster_id: host for host in enquiry.hosts}
    enquiry.hosts = [present.get(name) or EnquiryHost(cluster_id=name) for name in hosts]
    for position, host in enumerate(enquiry.hosts):
        host.position = position


def _unused_reference(session: Session) -> str:
    """Return a reference that was never given out."""
    while True:
        reference = new_reference()
        taken = select(Enquiry.id).where(Enquiry.reference_hash == lookup_hash(session, reference))
        if session.scalar(taken) is None:
            return reference
