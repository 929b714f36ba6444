"""What a search has found: all ids at once, the records themselves only when they are looked at."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any, Generic, TypeVar, overload

from sqlalchemy import Select, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.base import ExecutableOption

from knowledge.record import Record

R = TypeVar("R", bound=Record)
AT_ONCE = 50  # records that one statement loads when all are gone through


class Matches(Sequence[R], Generic[R]):
    """The records that a search found, in its order; thousands cost little as long as only a few are shown.

    It is equal to any sequence of the same records.
    """

    def __init__(self, session: Session, model: type[R], ids: Sequence[str], options: Sequence[ExecutableOption] = ()):
        self.ids = ids
        self._session, self._model, self._options = session, model, options

    @classmethod
    def of(
        cls,
        session: Session,
        model: type[R],
        wanted: Select[Any],
        *options: ExecutableOption,
        without: Collection[str] = (),
    ) -> "Matches[R]":
        """Run a SELECT of a model for its ids only; those in `without` are left out."""
        ids = session.scalars(wanted.with_only_columns(model.id))
        return cls(session, model, [found for found in ids if found not in without], options)

    def __len__(self) -> int:
        """Count the records."""
        return len(self.ids)

    @overload
    def __getitem__(self, index: int) -> R: ...

    @overload
    def __getitem__(self, index: slice) -> list[R]: ...

    def __getitem__(self, index: int | slice) -> R | list[R]:
        """Load one record, or some."""
        return self._load(self.ids[index]) if isinstance(index, slice) else self._load([self.ids[index]])[0]

    def __iter__(self) -> Iterator[R]:
        """Load all records, some at a time."""
        for start in range(0, len(self.ids), AT_ONCE):
            yield from self._load(self.ids[start : start + AT_ONCE])

    def __eq__(self, other: object) -> bool:
        """Compare with any sequence of records."""
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # like a list

    def __repr__(self) -> str:
        """Name the records for a failing test."""
        return f"Matches({', '.join(self.ids)})"

    def _load(self, ids: Sequence[str]) -> list[R]:
        """Return the records with these ids, in this order."""
        wanted = select(self._model).where(self._model.id.in_(ids)).options(*self._options)
        found = {record.id: record for record in self._session.scalars(wanted)}
        return [found[record_id] for record_id in ids if record_id in found]
