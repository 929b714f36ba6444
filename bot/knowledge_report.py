"""What the knowledge store lacks, by cluster: what is old, missing, contradictory, or has a broken address."""

from collections.abc import Iterator
from datetime import date, timedelta

from rich.console import Console
from rich.table import Table
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import settings
from bot.progress import Progress
from bot.startup import open_store
from knowledge import clock, upkeep
from knowledge.embedding import EmbeddingSite
from knowledge.gates import Asker
from knowledge.models import Cluster, Place
from knowledge.notices import Notice
from knowledge.record import DRAFT, PUBLISHED, Base, Record

DAYS_A_YEAR = 365.25
EXAMPLES = 5  # records named in each line
EVERYTHING = Asker("secretariat")


def show(years: int) -> None:
    """Print one line for each type of record, then what should be looked into."""
    with Progress(lines=False) as progress:
        database = open_store(settings.load(), progress.step)
    console = Console()
    with database.read() as session:
        console.print(_overview(session, clock.today() - timedelta(days=years * DAYS_A_YEAR), years))
        for finding in _findings(session):
            console.print(finding, markup=False, highlight=False, soft_wrap=True)
    database.close()


def record_types() -> list[type[Record]]:
    """Return the types of record with facts that can grow old."""
    mapped = [mapper.class_ for mapper in Base.registry.mappers]
    found = [kind for kind in mapped if issubclass(kind, Record) and kind not in (Place, Notice, EmbeddingSite)]
    return sorted(found, key=lambda kind: kind.prefix)


def _overview(session: Session, limit: date, years: int) -> Table:
    """Count each type's records by status and age."""
    table = Table("records", "published", "draft", f"older than {years} years", "oldest facts")
    for kind in record_types():
        rows = session.execute(select(kind.status, func.count()).group_by(kind.status))
        counts = {status: count for status, count in rows}  # noqa: C416 - dict() loses the types of rows
        stale = session.scalar(select(func.count()).where(kind.status == PUBLISHED, kind.as_of_date < limit))
        oldest = session.scalar(select(func.min(kind.as_of_date)).where(kind.status == PUBLISHED))
        row = (kind.prefix, counts.get(PUBLISHED, 0), counts.get(DRAFT, 0), stale, oldest or "")
        table.add_row(*(str(cell) for cell in row))
    return table


def _findings(session: Session) -> Iterator[str]:
    """Name what a person should look into: memberships, then what each cluster has to do, the secretariat last."""
    clusters = session.scalars(select(Cluster).where(Cluster.status == PUBLISHED).order_by(Cluster.id)).all()
    unconfirmed = [f"{found.id} ({found.last_confirmed})" for found in clusters if found.member_status == "unknown"]
    if unconfirmed:
        yield f"{len(unconfirmed)} clusters whose membership is not confirmed: {_examples(unconfirmed)}"
    aged = upkeep.by_cluster(upkeep.to_confirm(session, EVERYTHING))
    wrong = upkeep.by_cluster([*upkeep.conflicts(session, EVERYTHING), *upkeep.missing(session, EVERYTHING)])
    for owner in sorted({*aged, *wrong}, key=lambda name: (name is None, name or "")):
        yield f"[{owner or 'secretariat'}]"
        if found := aged.get(owner):
            titles = [f"{item.title} ({item.kind.one}, {item.known_on})" for item in found]
            yield f"  {len(found)} to confirm, the oldest and most shown: {_examples(titles)}"
        yield from (f"  {finding.words}" for finding in wrong.get(owner, ()))


def _examples(names: list[str]) -> str:
    """Name the first few, and tell how many more there are."""
    more = len(names) - EXAMPLES
    return ", ".join(names[:EXAMPLES]) + (f" and {more} more" if more > 0 else "")
