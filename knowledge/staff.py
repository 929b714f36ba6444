"""Staff accounts, their sessions and invitations.

A person's e-mail and name are encrypted and leave with the account; its row stays, so that the history of changes keeps
saying that one and the same person did two things. Sessions and invitations are kept as hashes of what the person
holds, so that a copy of the database opens nothing. Their ends are real time, which no frozen clock can put off.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from email_validator import EmailNotValidError, validate_email
from sqlalchemy import CheckConstraint, ForeignKey, String, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from knowledge.columns import Encrypted, Moment, lookup_hash
from knowledge.gates import Asker, NotAllowedError, Role
from knowledge.models import Cluster
from knowledge.record import ID, Base

ROLES: tuple[Role, ...] = ("secretariat", "editor", "reader")
SESSION_TIME = timedelta(hours=12)
INVITATION_TIME = timedelta(days=7)
SHORTEST_PASSWORD, LONGEST_PASSWORD = 12, 200
_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)  # OWASP's first choice: 19 MiB


class StaffError(ValueError):
    """What a person asked for about an account is not possible; the message says why and what to do."""


class Account(Base):
    """One person's account; without `password_hash` an invitation has still to be followed."""

    __tablename__ = "staff_account"
    __table_args__ = (
        CheckConstraint("role IN ('secretariat', 'editor', 'reader')", name="role"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str | None] = mapped_column(Encrypted("staff_account.email"))
    email_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    name: Mapped[str | None] = mapped_column(Encrypted("staff_account.name"))
    role: Mapped[str] = mapped_column(String(12))
    cluster_id: Mapped[str | None] = mapped_column(ID, ForeignKey("cluster.id"), index=True)
    password_hash: Mapped[str | None] = mapped_column(String(200))
    removed: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime] = mapped_column(Moment)

    @property
    def owner(self) -> str | None:
        """Return the id of the person's cluster."""
        return self.cluster_id


class StaffSession(Base):
    """One signed-in browser."""

    __tablename__ = "staff_session"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("staff_account.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = mapped_column(Moment)


class Invitation(Base):
    """A link by which a person sets the password of an account, once."""

    __tablename__ = "staff_invitation"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("staff_account.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime] = mapped_column(Moment)


@dataclass(frozen=True)
class Person:
    """Somebody who is signed in: the account's id, the name to show, and what the gates ask for."""

    id: int
    name: str
    asker: Asker


def add(session: Session, email: str, name: str, role: str, cluster_id: str | None = None) -> Account:
    """Add an account without a password.

    Raises:
        StaffError: no such role or cluster, no e-mail address, or one that has an account.
    """
    if role not in ROLES:
        raise StaffError(f"the role must be one of {', '.join(ROLES)}")
    if role == "secretariat":
        cluster_id = None
    elif not cluster_id or session.get(Cluster, cluster_id) is None:
        raise StaffError(f"{cluster_id!r} is no cluster on record: an {role} needs the id of one, such as greencape")
    address = _address(email)
    if _by_email(session, address) is not None:
        raise StaffError("this e-mail address has an account already")
    account = Account(
        email=address,
        email_hash=lookup_hash(session, address),
        name=name.strip() or address,
        role=role,
        cluster_id=cluster_id,
        created_at=_now(),
    )
    session.add(account)
    session.flush()
    return account


def accounts(session: Session) -> list[Account]:
    """Return the accounts that have not been removed."""
    return list(session.scalars(select(Account).where(Account.removed.is_(False)).order_by(Account.id)))


def names(session: Session) -> dict[int | None, str]:
    """Return what to call each account in the history, those that were removed too; None is the program itself."""
    found: dict[int | None, str] = {None: "the program"}
    for known in session.scalars(select(Account)):
        found[known.id] = known.name or "a former colleague"
    return found


def by_email(session: Session, email: str) -> Account:
    """Return the account with this e-mail address.

    Raises:
        StaffError: there is none.
    """
    found = _by_email(session, email)
    if found is None:
        raise StaffError("no account has this e-mail address; `passport staff list` shows those there are")
    return found


def account(session: Session, account_id: int) -> Account:
    """Return the account with this id.

    Raises:
        StaffError: there is none, or it was removed.
    """
    found = session.get(Account, account_id)
    if found is None or found.removed:
        raise StaffError("there is no such account")
    return found


def remove(session: Session, found: Account) -> None:
    """Take an account away: nobody can sign in with it, and what says who it was is deleted.

    Raises:
        StaffError: it is the last of the secretariat, without which nobody could add another.
    """
    others = [other for other in accounts(session) if other.role == "secretariat" and other.id != found.id]
    if found.role == "secretariat" and not others:
        raise StaffError("this is the last account of the secretariat; add another before you remove it")
    sign_out_everywhere(session, found)
    session.execute(delete(Invitation).where(Invitation.account_id == found.id))
    found.email = found.email_hash = found.name = found.password_hash = None
    found.removed = True
    session.flush()


def set_password(session: Session, found: Account, password: str) -> None:
    """Set a password; every browser that is signed in with the old one is signed out.

    Raises:
        StaffError: it is too short or too long.
    """
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise StaffError(f"a password needs {SHORTEST_PASSWORD} characters or more, at most {LONGEST_PASSWORD}")
    found.password_hash = _hasher.hash(password)
    sign_out_everywhere(session, found)
    session.execute(delete(Invitation).where(Invitation.account_id == found.id))
    session.flush()


def checked(session: Session, email: str, password: str) -> Account | None:
    """Return the account that this e-mail and password open, None for any that do not; takes some tens of ms."""
    found = _by_email(session, email)
    kept = found.password_hash if found is not None else None
    try:
        _hasher.verify(kept or _nobodys(), password[: LONGEST_PASSWORD + 1])
    except (VerificationError, InvalidHashError):
        return None
    return found if kept else None


def sign_in(session: Session, found: Account) -> str:
    """Open a session and return its token, for the browser only."""
    session.execute(delete(StaffSession).where(StaffSession.expires_at < _now()))
    token = secrets.token_urlsafe(32)
    session.add(StaffSession(token_hash=_hash(token), account_id=found.id, expires_at=_now() + SESSION_TIME))
    session.flush()
    return token


def signed_in(session: Session, token: str) -> Person | None:
    """Return who holds this token, None when it is unknown, too old, or of a removed account."""
    wanted = (
        select(Account)
        .join(StaffSession, StaffSession.account_id == Account.id)
        .where(StaffSession.token_hash == _hash(token), StaffSession.expires_at > _now(), Account.removed.is_(False))
    )
    found = session.scalar(wanted)
    return person(found) if found is not None else None


def person(found: Account) -> Person:
    """Return an account as the gates see it."""
    role: Role = next(role for role in ROLES if role == found.role)
    return Person(found.id, found.name or "", Asker(role, found.cluster_id))


def sign_out(session: Session, token: str) -> None:
    """End one session."""
    session.execute(delete(StaffSession).where(StaffSession.token_hash == _hash(token)))


def sign_out_everywhere(session: Session, found: Account) -> None:
    """End all sessions of an account."""
    session.execute(delete(StaffSession).where(StaffSession.account_id == found.id))


def invite(session: Session, found: Account) -> str:
    """Return the token of a new invitation to set the account's password; older ones end."""
    session.execute(delete(Invitation).where(Invitation.account_id == found.id))
    token = secrets.token_urlsafe(32)
    session.add(Invitation(token_hash=_hash(token), account_id=found.id, expires_at=_now() + INVITATION_TIME))
    session.flush()
    return token


def invited(session: Session, token: str) -> Account | None:
    """Return the account that an invitation is for, None when it was used, ended, or never was."""
    found = session.get(Invitation, _hash(token))
    if found is None or found.expires_at <= _now():
        return None
    invited_account = session.get(Account, found.account_id)
    return invited_account if invited_account is not None and not invited_account.removed else None


def accept(session: Session, token: str, password: str) -> Account:
    """Set the password of the invited account; the invitation is used up.

    Raises:
        StaffError: the invitation does not hold, or the password is too short.
    """
    found = invited(session, token)
    if found is None:
        raise StaffError("this invitation was used already or has ended; ask the secretariat for a new one")
    set_password(session, found, password)
    return found


def change_password(session: Session, account_id: int, present: str, new: str) -> None:
    """Set a new password for somebody who knows the present one.

    Raises:
        StaffError: the present password is another one, or the new one is too short.
    """
    found = account(session, account_id)
    if checked(session, found.email or "", present) is None:
        raise StaffError("the present password is not right")
    set_password(session, found, new)


def require_secretariat(asker: Asker) -> None:
    """Let only the secretariat look after accounts.

    Raises:
        NotAllowedError: the asker is somebody else.
    """
    if asker.role != "secretariat":
        raise NotAllowedError("only the secretariat looks after accounts")


@cache
def _nobodys() -> str:
    """Return the hash that is compared with where there is no such account, so that both take as long."""
    return _hasher.hash(secrets.token_hex())


def _by_email(session: Session, email: str) -> Account | None:
    """Return the account with this address, if it was not removed."""
    wanted = select(Account).where(Account.email_hash == lookup_hash(session, email), Account.removed.is_(False))
    return session.scalar(wanted)


def _address(email: str) -> str:
    """Return an e-mail address as it is written."""
    try:
        return validate_email(email.strip(), check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise StaffError(f"{email!r} is no e-mail address: {error}") from None


def _hash(token: str) -> str:
    """Return the hash under which a token is kept; it is random, so that a plain hash suffices."""
    return hashlib.sha256(token.encode()).hexdigest()


def _now() -> datetime:
    """Return real time, whatever civil time says."""
    return datetime.now(UTC)
