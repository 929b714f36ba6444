"""The controlled list of sectors."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.gates import PUBLIC, Asker, visible
from knowledge.models import Sector


def all_sectors(session: Session, asker: Asker = PUBLIC) -> list[Sector]:
    """Return all sectors in the order of the list."""
    return list(session.scalars(visible(select(Sector), Sector, asker).order_by(Sector.position)))


def sector(session: Session, sector_id: str) -> Sector | None:
    """Return the sector with this id ("water"), None when there is none."""
    return session.get(Sector, sector_id)


def sector_name(session: Session, sector_id: str, language: str = "en") -> str:
    """Return the sector's name in `language`, in English where there is none; the id itself for an unknown one."""
    found = sector(session, sector_id)
    return found.names.get(language, found.name) if found else sector_id


def related(session: Session, sector_ids: Collection[str]) -> set[str]:
    """Return the ids of the sectors directly broader or narrower than one of these."""
    if not sector_ids:
        return set()
    rows = session.execute(visible(select(Sector.id, Sector.broader), Sector))
    above = {sector_id: set(broader) for sector_id, broader in rows}
    broader = set().union(*(above.get(sector_id, set()) for sector_id in sector_ids))
    return broader | {narrower for narrower, holders in above.items() if holders.intersection(sector_ids)}
