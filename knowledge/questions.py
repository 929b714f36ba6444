"""What people ask: questions that were not answered, kept for staff, and counts of all; neither says who asked."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeVar

from sqlalchemy import CheckConstraint, ForeignKey, Select, String, delete, false, func, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from knowledge import clock
from knowledge.columns import Encrypted, lookup_hash
from knowledge.gates import Asker, NotAllowedError, require_editor
from knowledge.inserting import insert
from knowledge.record import Base
from knowledge.spelling import plain

OPEN, ANSWERED, DISMISSED = "open", "answered", "dismissed"
DAYS_KEPT = 400
MOST_COUNTED = 5  # countries or sectors of one message; more are a list of them

S = TypeVar("S", bound=Select[*tuple[Any, ...]])


class KeptQuestion(Base):
    """A question that was not answered, personal data masked; asked again in the same words, it is counted.

    `kind` and `intent` are those of the last answer; `cluster_id` is the cluster that is named in it, or on whose web
    site it was asked. `first_day` and `last_day` are all that is known of when.
    """

    __tablename__ = "kept_question"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'answered', 'dismissed')", name="state"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(Encrypted("kept_question.text"))
    text_hash: Mapped[str] = mapped_column(String(64), unique=True)
    language: Mapped[str] = mapped_column(String(10))
    kind: Mapped[str] = mapped_column(String(20))
    intent: Mapped[str] = mapped_column(String(60))
    cluster_id: Mapped[str | None] = mapped_column(ForeignKey("cluster.id", ondelete="SET NULL"), index=True)
    site: Mapped[str] = mapped_column(String(60))
    first_day: Mapped[date]
    last_day: Mapped[date] = mapped_column(index=True)
    times: Mapped[int] = mapped_column(default=1)
    state: Mapped[str] = mapped_column(String(10), default=OPEN, index=True)
    entry_id: Mapped[str | None] = mapped_column(ForeignKey("entry.id", ondelete="SET NULL"), index=True)

    @property
    def owner(self) -> str | None:
        """Return the id of the cluster whose editors may deal with the question."""
        return self.cluster_id


class AskedCount(Base):
    """How many messages of one sort were answered on one day (UTC); what is not known is "".

    `countries` and `sectors` are the ids that the message named, in order, with a space between ("AT NO").
    """

    __tablename__ = "asked_count"

    day: Mapped[date] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(String(10), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    intent: Mapped[str] = mapped_column(String(60), primary_key=True)
    channel: Mapped[str] = mapped_column(String(60), primary_key=True)
    site: Mapped[str] = mapped_column(String(60), primary_key=True)
    countries: Mapped[str] = mapped_column(String(200), primary_key=True)
    sectors: Mapped[str] = mapped_column(String(200), primary_key=True)
    times: Mapped[int]


@dataclass(frozen=True, order=True)
class Asked:
    """One answered message as it is counted: how, in which language and where, and the ids that it named."""

    language: str
    kind: str
    intent: str
    channel: str
    site: str = ""
    countries: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    clusters: tuple[str, ...] = ()


def count(session: Session, asked: Asked, times: int = 1) -> None:
    """Count so many messages of one sort; one statement."""
    row = {
        "day": clock.today(),
        "language": asked.language,
        "kind": asked.kind,
        "intent": asked.intent,
        "channel": asked.channel,
        "site": asked.site,
        "countries": _ids(asked.countries),
        "sectors": _ids(asked.sectors),
    }
    _add(session, AskedCount, row | {"times": times}, list(row))


def keep(session: Session, text: str, asked: Asked) -> None:
    """Keep a question, already masked, for staff, or count it if it was asked before."""
    today = clock.today()
    row = {
        "text": text,
        "text_hash": lookup_hash(session, f"{asked.language}\n{plain(text)}"),
        "language": asked.language,
        "kind": asked.kind,
        "intent": asked.intent,
        "cluster_id": asked.clusters[0] if asked.clusters else None,
        "site": asked.site,
        "first_day": today,
        "last_day": today,
        "times": 1,
        "state": OPEN,
    }
    latest = {name: row[name] for name in ("kind", "intent", "last_day")}
    _add(session, KeptQuestion, row, ["text_hash"], latest)


def prune(session: Session, days: int = DAYS_KEPT) -> None:
    """Delete the questions that nobody has asked for so many days; one that is being asked just now is left alone."""
    old = select(KeptQuestion.id).where(KeptQuestion.last_day < clock.today() - timedelta(days=days))
    session.execute(delete(KeptQuestion).where(KeptQuestion.id.in_(old.with_for_update(skip_locked=True))))


def unanswered(
    session: Session, asker: Asker, since: date | None = None, language: str = "", most: int | None = None
) -> list[KeptQuestion]:
    """Return the open questions that the asker may see, the most asked first, then the newest, at most so many.

    The secretariat sees all; a cluster's staff those about their cluster, or asked on its web site, and those that
    concern no cluster; nobody else any.
    """
    wanted = _seen(select(KeptQuestion), asker).where(KeptQuestion.state == OPEN)
    if since:
        wanted = wanted.where(KeptQuestion.last_day >= since)
    if language:
        wanted = wanted.where(KeptQuestion.language == language)
    order = (KeptQuestion.times.desc(), KeptQuestion.last_day.desc(), KeptQuestion.id.desc())
    return list(session.scalars(wanted.order_by(*order).limit(most)))


def chosen(session: Session, asker: Asker, ids: Collection[int]) -> list[KeptQuestion]:
    """Return these questions, the most asked first.

    Raises:
        NotAllowedError: one of them is none of the asker's.
    """
    wanted = _seen(select(KeptQuestion), asker).where(KeptQuestion.id.in_(ids))
    found = list(session.scalars(wanted.order_by(KeptQuestion.times.desc(), KeptQuestion.id)))
    if len(found) != len(set(ids)):
        raise NotAllowedError("these questions belong to another cluster or to the secretariat")
    return found


def settle(
    session: Session, asker: Asker, ids: Collection[int], entry_id: str | None = None, *, answered: bool = False
) -> None:
    """Close questions: answered by an entry or (`answered`) otherwise, else dismissed; asked again, they stay closed.

    An editor may answer questions that concern no cluster, but not dismiss them: others may know what he does not.

    Raises:
        NotAllowedError: one of them is none of the asker's, or the asker may only read.
    """
    require_editor(asker)
    for question in chosen(session, asker, ids):
        if asker.role != "secretariat" and question.owner is None and not (entry_id or answered):
            raise NotAllowedError("this question concerns no cluster, so only the secretariat puts it aside")
        question.state, question.entry_id = ANSWERED if entry_id or answered else DISMISSED, entry_id
    session.flush()


def counts(session: Session, since: date, until: date, *columns: str) -> list[tuple[Any, ...]]:
    """Return how many messages there were between two days, both included, by these columns of `AskedCount`.

    Returns:
        (value of each column …, messages), the most first. `countries` and `sectors` are several ids with a space
        between where a message named several.
    """
    by = [getattr(AskedCount, column) for column in columns]
    number = func.sum(AskedCount.times)
    wanted = select(*by, number).where(AskedCount.day.between(since, until)).group_by(*by)
    return [(*row[:-1], int(row[-1])) for row in session.execute(wanted.order_by(number.desc(), *by)) if row[-1]]


def _seen(statement: S, asker: Asker) -> S:
    """Narrow a SELECT to the questions that the asker may see."""
    if asker.role == "secretariat":
        return statement
    if asker.role not in ("reader", "editor") or asker.cluster_id is None:
        return statement.where(false())
    return statement.where(or_(KeptQuestion.cluster_id == asker.cluster_id, KeptQuestion.cluster_id.is_(None)))


def _ids(ids: Sequence[str]) -> str:
    """Write ids as one text."""
    return " ".join(list(dict.fromkeys(ids))[:MOST_COUNTED])


def _add(
    session: Session, table: type[Any], row: dict[str, Any], keys: list[str], latest: dict[str, Any] | None = None
) -> None:
    """Insert a row, or add its `times` to that with the same keys and put the latest values in."""
    counted = {**(latest or {}), "times": table.times + row["times"]}
    adding = insert(session, table).values(row)
    session.execute(adding.on_conflict_do_update(index_elements=keys, set_=counted))
