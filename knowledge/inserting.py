"""INSERT as the store's own dialect has it, which can say what to do with a row that is there already."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

if TYPE_CHECKING:
    from sqlalchemy.dialects.sqlite import Insert  # PostgreSQL's has the same methods


def insert(session: Session, table: type[Any]) -> "Insert":
    """Return an INSERT into a table, with `on_conflict_do_nothing` and `on_conflict_do_update`."""
    dialect = import_module(f"sqlalchemy.dialects.{session.get_bind().dialect.name}")
    statement: Insert = dialect.insert(table)
    return statement
