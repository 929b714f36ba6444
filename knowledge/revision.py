"""The counter that tells every process that the knowledge has changed."""

from typing import Any

from sqlalchemy import event, update
from sqlalchemy.orm import ORMExecuteState, Session

from knowledge import clock
from knowledge.models import PlaceAncestor, Record, Revision
from knowledge.record import Dated

COUNTER_ID = 1
_COUNT = f"SELECT value FROM {Revision.__tablename__} WHERE id = {COUNTER_ID}"  # noqa: S608 - both are constants


def revision(session: Session) -> int:
    """Return the present count of knowledge changes; a new day counts as one, since records begin and end with days."""
    if session.autoflush:
        session.flush()
    # Asked twice per message: as bare SQL in a sixth of the time that a statement of the mapper takes.
    counted = session.connection().exec_driver_sql(_COUNT).scalar() or 0
    return int(counted) + clock.today().toordinal()


def bump(session: Session) -> None:
    """Count one change; a change of knowledge made through the ORM does this by itself."""
    counted = update(Revision).where(Revision.id == COUNTER_ID).values(value=Revision.value + 1)
    session.execute(counted, execution_options={"synchronize_session": False})


class Bumping:
    """Lets every change of a record bump the counter in its own transaction."""

    @staticmethod
    def install() -> None:
        """Listen to all sessions."""
        event.listen(Session, "before_flush", Bumping.before_flush)
        event.listen(Session, "do_orm_execute", Bumping.on_bulk_change)

    @staticmethod
    def before_flush(session: Session, _context: object, _instances: object) -> None:
        """Bump when a record is new, changed (its links too) or deleted; a changed one gets its next version."""
        changed = [item for item in session.dirty if session.is_modified(item)]
        if any(_is_knowledge(type(item)) for group in (session.new, changed, session.deleted) for item in group):
            bump(session)
        for item in changed:
            if isinstance(item, Dated):
                item.version += 1

    @staticmethod
    def on_bulk_change(state: ORMExecuteState) -> None:
        """Bump when records are changed by one statement, past the unit of work."""
        if (state.is_insert or state.is_update or state.is_delete) and any(
            _is_knowledge(mapper.class_) for mapper in state.all_mappers
        ):
            bump(state.session)


def _is_knowledge(kind: type[Any]) -> bool:
    """Tell whether objects of this class are what the assistant knows (and not a conversation)."""
    return issubclass(kind, (Record, Dated, PlaceAncestor))
