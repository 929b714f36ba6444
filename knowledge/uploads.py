"""Files that staff have uploaded, from the preview to the import: kept for a day, seen by who uploaded them only."""

import base64
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ForeignKey, String, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from knowledge import clock
from knowledge.columns import EncryptedJSON, Moment
from knowledge.exchange_plan import Plan, Step
from knowledge.history import snapshot
from knowledge.record import Base

KEPT = timedelta(days=1)
QUIET = timedelta(minutes=2)  # without a sign of progress, whoever worked on it is gone
CHECKING, CHECKED, FAULTY, IMPORTING, IMPORTED = "checking", "checked", "faulty", "importing", "imported"
SHOWN = 100  # of each sort


class Upload(Base):
    """One uploaded file; `report` is what its preview shows, `done` of `total` how far it is."""

    __tablename__ = "upload"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("staff_account.id", ondelete="CASCADE"), index=True)
    file: Mapped[Any] = mapped_column(EncryptedJSON("upload.file"), deferred=True)
    state: Mapped[str] = mapped_column(String(10))
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int] = mapped_column(default=0)
    report: Mapped[Any | None] = mapped_column(EncryptedJSON("upload.report"))
    at: Mapped[datetime] = mapped_column(Moment)  # its last sign of progress

    @property
    def content(self) -> bytes:
        """Return the file's bytes."""
        return base64.b64decode(self.file["content"])

    @property
    def is_stuck(self) -> bool:
        """Tell whether nobody works on it any more, and it is not done."""
        return self.state in (CHECKING, IMPORTING) and self.at < clock.now() - QUIET


def keep(session: Session, account_id: int, content: bytes, said: Mapping[str, str]) -> int:
    """Keep a file with what was said of it (`name` …), and return its id; old ones are deleted."""
    session.execute(delete(Upload).where(Upload.at < clock.now() - KEPT))
    file = {**said, "content": base64.b64encode(content).decode()}
    made = Upload(account_id=account_id, file=file, state=CHECKING, at=clock.now())
    session.add(made)
    session.flush()
    return made.id


def get(session: Session, account_id: int, upload_id: int) -> Upload | None:
    """Return a person's own upload, None when there is none of this id."""
    return session.scalar(select(Upload).where(Upload.id == upload_id, Upload.account_id == account_id))


def progress(session: Session, upload_id: int, done: int, total: int) -> None:
    """Note how far it is."""
    found = session.get(Upload, upload_id)
    if found is not None:
        found.done, found.total, found.at = done, total, clock.now()


def settle(session: Session, upload_id: int, state: str, report: Any = None) -> None:
    """Note what has become of it; once it is imported the file itself is not kept any longer."""
    found = session.get(Upload, upload_id)
    if found is None:
        return
    found.state, found.at = state, clock.now()
    if report is not None:
        found.report = report
    if state == IMPORTED:
        found.file = {**found.file, "content": ""}


def report(plan: Plan) -> dict[str, Any]:
    """Return what a preview shows of a plan: counts, and the first of each sort."""
    return {
        "unchanged": plan.unchanged,
        "added": len(plan.added),
        "changed": len(plan.changed),
        "wrong": len(plan.faults),
        "faults": [[fault.sheet, fault.row, fault.column, fault.words] for fault in plan.faults[:SHOWN]],
        "new": [_told(step) for step in plan.added[:SHOWN]],
        "differing": [{**_told(step), "fields": _differences(step)} for step in plan.changed[:SHOWN]],
    }


def _told(step: Step) -> dict[str, Any]:
    """Return a record as a preview names it."""
    when = getattr(step.record, "date_start", None) or ""
    title = step.kind.title_of(step.record)
    return {"row": step.entry.row, "kind": step.kind.one, "title": title, "when": when, "status": step.status}


def _differences(step: Step) -> list[list[str]]:
    """Return label, before and after of what changes."""
    before, after = step.before or {}, snapshot(step.record)
    found = [
        [field.label, _text(before.get(field.name)), _text(after.get(field.name))]
        for field in step.kind.fields
        if before.get(field.name) != after.get(field.name)
    ]
    status = [["Status", str(before.get("status")), step.status]] if before.get("status") != step.status else []
    return [*found, *status]


def _text(value: Any) -> str:
    """Return a value of a snapshot as a person reads it."""
    if isinstance(value, list):
        return "; ".join(_text(one) for one in value)
    if isinstance(value, dict):
        return " ".join(str(one) for one in value.values())
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
