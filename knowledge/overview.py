"""What was asked in a time, counted: by day, language, country, sector and kind of answer; without any text."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.embedding import EmbeddingSite
from knowledge.gates import Asker, NotAllowedError
from knowledge.models import Cluster
from knowledge.questions import AskedCount

ANSWERED, ASKED_BACK, NOT_ON_RECORD, REFUSED, HANDED_OVER = (
    "answered", "asked back", "not on record", "refused", "handed over",
)  # fmt: skip
OUTCOMES = {
    "answer": ANSWERED,
    "confirmation": ANSWERED,
    "form": ANSWERED,
    "smalltalk": ANSWERED,
    "clarify": ASKED_BACK,
    "not_found": NOT_ON_RECORD,
    "not_published": NOT_ON_RECORD,
    "out_of_scope": REFUSED,
    "error": REFUSED,
    "handoff": HANDED_OVER,
}
UNKNOWN = "not named"
Row = tuple[str, str, int]  # what is counted, its value, messages


@dataclass
class Overview:
    """Numbers of answered messages; one that names several countries or sectors counts for each of them."""

    since: date
    until: date
    total: int = 0
    days: Counter[date] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    sectors: Counter[str] = field(default_factory=Counter)

    def by_day(self) -> list[tuple[date, int]]:
        """Return the messages of each day, in order, days without any too."""
        length = (self.until - self.since).days + 1
        return [(day, self.days[day]) for day in (self.since + timedelta(days=place) for place in range(length))]

    def rows(self) -> Iterator[Row]:
        """Yield all figures as the rows of a table."""
        yield from (("day", day.isoformat(), times) for day, times in self.by_day())
        for name in ("outcomes", "languages", "countries", "sectors"):
            yield from ((name, value, times) for value, times in getattr(self, name).most_common())


def overview(session: Session, asker: Asker, since: date, until: date, sites: Collection[str] = ()) -> Overview:
    """Count what was asked between two days, both included.

    Args:
        session: any.
        asker: the secretariat gets all; a cluster's staff what names its country, or came from one of its web sites.
        since: the first day (UTC).
        until: the last day.
        sites: more web sites of the asker's cluster than the store knows.

    Raises:
        NotAllowedError: the asker is nobody of the staff.
    """
    found = Overview(since, until)
    country, own = _share(session, asker)
    own |= set(sites)
    for row in session.scalars(select(AskedCount).where(AskedCount.day.between(since, until))):
        countries, sectors = row.countries.split(), row.sectors.split()
        if asker.role == "secretariat" or country in countries or row.site in own:
            found.total += row.times
            found.days[row.day] += row.times
            found.outcomes[OUTCOMES.get(row.kind, row.kind)] += row.times
            found.languages[row.language] += row.times
            _add(found.countries, countries, row.times)
            _add(found.sectors, sectors, row.times)
    return found


def _share(session: Session, asker: Asker) -> tuple[str, set[str]]:
    """Return the country and the web sites by which the asker's share is told."""
    if asker.role == "secretariat":
        return "", set()
    if asker.role not in ("reader", "editor") or asker.cluster_id is None:
        raise NotAllowedError("figures are for staff")
    country = session.scalar(select(Cluster.country_code).where(Cluster.id == asker.cluster_id)) or ""
    sites = select(EmbeddingSite.id).where(EmbeddingSite.cluster_id == asker.cluster_id)
    return country, set(session.scalars(sites))


def _add(counter: Counter[str], values: list[str], times: int) -> None:
    """Count a message for each value that it names."""
    for value in values or [UNKNOWN]:
        counter[value] += times
