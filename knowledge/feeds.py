"""Calendar feeds that clusters have registered: where they are, what they last said, what has gone wrong.

A feed's address may hold a secret (Google's private ones do), so it is encrypted and stands in no log and no answer.
Only what a calendar itself has changed since it was fetched last is taken over, so that it never undoes what staff
have put right by hand.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import ForeignKey, String, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from knowledge import calendar_places, calendars, clock, exchange_plan, exchange_write
from knowledge.columns import Encrypted, Moment
from knowledge.database import Database
from knowledge.editing import Editor
from knowledge.exchange import Entry, Given
from knowledge.exchange_write import MeanwhileError
from knowledge.filling import InvalidError
from knowledge.gates import Asker, NotAllowedError, kept, require_change
from knowledge.kinds import EVENT
from knowledge.links import link_fault
from knowledge.models import Cluster, Event
from knowledge.record import ID, PUBLISHED, WITHDRAWN, Base

EVERY = timedelta(hours=4)
MOST = 50  # of one cluster


class Feed(Base):
    """One calendar on the web; `seen` holds a hash for each of its entries as it was fetched last."""

    __tablename__ = "feed"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    cluster_id: Mapped[str | None] = mapped_column(ID, ForeignKey("cluster.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    address: Mapped[str] = mapped_column(Encrypted("feed.address"))
    source: Mapped[str] = mapped_column(String(500))
    kind: Mapped[str] = mapped_column(String(40))
    zone: Mapped[str] = mapped_column(String(50))
    publish: Mapped[bool] = mapped_column(default=False)
    tried_at: Mapped[datetime | None] = mapped_column(Moment)
    fetched_at: Mapped[datetime | None] = mapped_column(Moment)
    fault: Mapped[str | None] = mapped_column(String(600))
    seen: Mapped[dict[str, str]] = mapped_column(default=dict)
    gone: Mapped[list[str]] = mapped_column(default=list)  # ids of coming events that it does not hold any more

    @property
    def owner(self) -> str | None:
        """Return the id of the cluster whose editors keep the feed."""
        return self.cluster_id


def add(session: Session, editor: Editor, said: dict[str, str]) -> Feed:
    """Register a feed: `name`, `address`, `source` (a page that answers name), `kind`, `zone`, `publish`, `cluster_id`.

    Raises:
        InvalidError: something cannot be saved; tells it by field.
        NotAllowedError: it would not be the editor's.
    """
    address = said.get("address", "").strip().replace("webcal://", "https://", 1)
    source = said.get("source", "").strip()
    owner = editor.asker.cluster_id or said.get("cluster_id") or None
    faults = {"address": link_fault(address), "source": link_fault(source)}
    faults["name"] = "" if said.get("name", "").strip() else "Please fill this in."
    for name in ("kind", "zone"):
        try:
            said[name] = EVENT.field(name).read(session, said.get(name, ""))
        except ValueError as error:
            faults[name] = str(error)
    if owner is not None and session.get(Cluster, owner) is None:
        faults["cluster_id"] = "There is no such cluster."
    if any(faults.values()):
        raise InvalidError({name: words for name, words in faults.items() if words})
    made = Feed(
        cluster_id=owner,
        name=said["name"].strip()[:200],
        address=address,
        source=source,
        kind=said["kind"],
        zone=said["zone"],
        publish=said.get("publish") == "yes",
        seen={},
        gone=[],
    )
    require_change(editor.asker, made)
    session.add(made)
    session.flush()
    return made


def of(session: Session, asker: Asker) -> Sequence[Feed]:
    """Return the feeds that the asker keeps."""
    return session.scalars(kept(select(Feed), Feed, asker).order_by(Feed.id)).all()


def get(session: Session, asker: Asker, feed_id: int) -> Feed | None:
    """Return one of the asker's feeds, None when there is none of this id."""
    return session.scalar(kept(select(Feed), Feed, asker).where(Feed.id == feed_id))


def remove(session: Session, asker: Asker, feed_id: int) -> bool:
    """Fetch a feed no more; the events that came from it stay. False when it is not the asker's."""
    found = get(session, asker, feed_id)
    if found is None:
        return False
    require_change(asker, found)
    session.delete(found)
    return True


def claim(session: Session) -> tuple[int, str] | None:
    """Return id and address of a feed that is to be fetched now, and note that it is tried; None when none is."""
    due = or_(Feed.tried_at.is_(None), Feed.tried_at < clock.now() - EVERY)
    found = session.scalar(select(Feed).where(due).order_by(Feed.id).limit(1).with_for_update(skip_locked=True))
    if found is None:
        return None
    found.tried_at = clock.now()
    return found.id, found.address


def fail(session: Session, feed_id: int, words: str) -> None:
    """Note why a feed could not be taken over; what was taken over before stays."""
    found = session.get(Feed, feed_id)
    if found is not None:
        found.fault, found.tried_at = words[:600], clock.now()


def take(database: Database, feed_id: int, content: bytes) -> str:
    """Take over what a feed says now; return why that is not possible, "" when it is. Then nothing is changed."""
    with database.read() as session:
        feed = session.get(Feed, feed_id)
        if feed is None:
            return ""
        editor = Editor(None, Asker("editor", feed.cluster_id) if feed.cluster_id else Asker("secretariat"))
        given = Given(publish=feed.publish, source=feed.source, own={"kind": feed.kind})
        try:
            entries = calendars.read(content, feed.zone)
        except calendars.CalendarError as error:
            return f"Line {error.line}: {error}" if error.line else str(error)
        hashes = {entry.uid: _hash(entry) for entry in entries}
        # What was fetched before and has not changed since is left to staff.
        changed = [entry for entry in entries if feed.seen.get(entry.uid) != hashes[entry.uid]]
        gone = _gone(session, feed, hashes)  # before the plan, after which this session must read nothing more
        found = exchange_plan.plan(session, editor, calendar_places.located(session, changed, feed.cluster_id), given)
        if found.faults:
            fault = found.faults[0]
            return f"Line {fault.row}, {fault.column}: {fault.words}"
    ready = exchange_write.batches(editor, found)

    def storing(session: Session) -> None:
        """Store the events, and what the feed has said."""
        exchange_write.write(session, editor, ready)
        present = session.get_one(Feed, feed_id)
        present.seen, present.gone, present.fault, present.fetched_at = hashes, gone, None, clock.now()

    try:
        database.write(storing)
    except (MeanwhileError, NotAllowedError):
        return "Somebody changed one of these events at the same moment. It is tried again later."
    return ""


def _hash(entry: Entry) -> str:
    """Return a hash of what a calendar says of one date."""
    return hashlib.sha256(orjson.dumps([dict(entry.said), entry.sequence])).hexdigest()[:32]


def _gone(session: Session, feed: Feed, hashes: dict[str, str]) -> list[str]:
    """Return the ids of coming events that the feed held before and holds no more."""
    lost = [uid for uid in (*feed.seen, *_uids(session, feed.gone)) if uid not in hashes]
    wanted = select(Event).where(Event.uid.in_(lost[:5000]), Event.ends >= clock.today(), Event.cancelled.is_(False))
    own = wanted.where(Event.cluster_id == feed.cluster_id, Event.status != WITHDRAWN)
    return [event.id for event in session.scalars(own.order_by(Event.starts))]


def _uids(session: Session, ids: Sequence[str]) -> list[str]:
    """Return by what calendars recognise these events."""
    return [uid for uid in session.scalars(select(Event.uid).where(Event.id.in_(ids))) if uid]


def gone(session: Session, asker: Asker, feed: Feed) -> Sequence[Any]:
    """Return the events that a feed holds no more and that are still told."""
    wanted = kept(select(Event), Event, asker).where(Event.id.in_(feed.gone), Event.cancelled.is_(False))
    return session.scalars(wanted.where(Event.status == PUBLISHED, Event.ends >= clock.today())).all()
