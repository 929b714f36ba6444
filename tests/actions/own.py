"""Records of a test's own, put into the store beside the seed."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from knowledge import current
from knowledge.database import Database
from knowledge.models import Challenge, Cluster, Document, Event, Organisation, Place, Sector

DATED = {"sources": [{"url": "https://own.example"}], "as_of": "2026-11", "as_of_date": date(2026, 11, 1)}


@contextmanager
def reading(database: Database) -> Iterator[Session]:
    """Make a session that reads the store the current one."""
    with database.read() as session, current.using(session):
        yield session


def add(database: Database, *records: Any) -> None:
    """Store records, their links given as ids of the seed."""

    def work(session: Session) -> None:
        """Write them in one transaction."""
        for record in records:
            session.add(record(session) if callable(record) else record)

    database.write(work)


def event(event_id: str, starts: str, ends: str = "", *, places: tuple[str, ...] = (), **values: Any) -> Any:
    """Return what makes an event with these days ("2027-03-01") in these places."""
    fields = {
        "name": event_id.title(),
        "kind": "conference",
        "precision": "day",
        "date_start": starts,
        "date_end": ends or None,
        "starts": date.fromisoformat(starts),
        "ends": date.fromisoformat(ends or starts),
    }
    return lambda session: Event(
        id=event_id, **(fields | DATED | _linked(session, values)), places=[session.get_one(Place, p) for p in places]
    )


def challenge(challenge_id: str, closes_on: date | None, *, place: str = "city:athens", **values: Any) -> Any:
    """Return what makes a city's challenge with a deadline."""
    fields: dict[str, Any] = {"city": "Athens", "country_code": "GR", "year": "2026", "challenge": "Cooling streets."}
    return lambda session: Challenge(
        id=challenge_id, place_id=place, closes_on=closes_on, **(fields | DATED | _linked(session, values))
    )


def organisation(organisation_id: str, cluster: str, **values: Any) -> Any:
    """Return what makes an organisation with a cluster."""
    fields = {"name": organisation_id.title(), "relation": "member", "cluster_id": cluster}
    return lambda session: Organisation(id=organisation_id, **(fields | DATED | _linked(session, values)))


def document(document_id: str, title: str, says: str, **values: Any) -> Any:
    """Return what makes a document."""
    fields = {"title": title, "says": says, "kind": "report", "asked_for": [], "year": "2026"}
    return lambda session: Document(id=document_id, **(fields | DATED | _linked(session, values)))


def _linked(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    """Replace ids of sectors and clusters by the records themselves."""
    models = {"sectors": Sector, "clusters": Cluster}
    return {
        name: [session.get_one(models[name], linked) for linked in value] if name in models else value
        for name, value in values.items()
    }
