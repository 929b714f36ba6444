"""Loads the seed files into the store."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from knowledge import models
from knowledge.record import DRAFT, PUBLISHED
from knowledge.seed_error import SeedError
from knowledge.seed_files import read
from knowledge.seed_places import Gazetteer
from knowledge.seed_records import Loadable, Records, evidence
from knowledge.seed_topics import Said, Subject, subjects

__all__ = ["FOLDER", "Checked", "Loaded", "SeedError", "check", "load"]

FOLDER = Path(__file__).parent / "seed"
FILES = (
    "places", "demonyms", "sectors", "clusters", "coverage", "events", "organisations", "cities", "reports", "passport",
    "links", "privacy-notice",
)  # fmt: skip
LINKED = {"sectors": models.Sector, "clusters": models.Cluster, "places": models.Place, "coverage": models.Place}


@dataclass(frozen=True)
class Loaded:
    """How many records of each kind (by the prefix of their ids) were added, changed, or already there as they are."""

    added: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    unchanged: Counter[str] = field(default_factory=Counter)

    @property
    def total(self) -> int:
        """Return the number of records in the seed."""
        return self.added.total() + self.changed.total() + self.unchanged.total()


@dataclass(frozen=True)
class Checked:
    """The seed, read and found good: places, records, topics, and the day on which it was compiled."""

    gazetteer: Gazetteer
    records: list[Loadable]
    topics: list[Subject]
    compiled: str


def load(session: Session, folder: Path = FOLDER) -> Loaded:
    """Load all seed files of `folder` into the store, and tell what changed; a second time nothing does.

    A record that staff have changed (its `seed_hash` is None) is left as it is. All files are read and checked before
    anything is written.

    Raises:
        SeedError: a file is refused; nothing was written.
    """
    checked = check(folder)
    loaded = Loaded()
    _load_places(session, checked.gazetteer, checked.compiled, loaded)
    for model, group in _grouped(checked.records):
        _load_group(session, model, group, loaded)
    for subject in checked.topics:
        _load_topic(session, subject, loaded)
    session.flush()
    return loaded


def check(folder: Path = FOLDER) -> Checked:
    """Read and check all seed files of `folder`, without a store.

    Raises:
        SeedError: a file is refused.
    """
    files = {name: read(folder, f"{name}.yaml") for name in FILES}
    gazetteer = Gazetteer(files["places"], files["demonyms"])
    return Checked(gazetteer, list(Records(files, gazetteer).all()), list(subjects(files)), files["clusters"].compiled)


def _hash(*content: object) -> str:
    """Return the hash by which a record of the seed is recognised as unchanged."""
    return hashlib.sha256(orjson.dumps(content, option=orjson.OPT_SORT_KEYS)).hexdigest()


def _load_places(session: Session, gazetteer: Gazetteer, compiled: str, loaded: Loaded) -> None:
    """Load the places and what lies in what."""
    dated = evidence([], None, compiled) | {"status": PUBLISHED}
    present = _present(session, models.Place)
    changed: list[str] = []
    for place_id, values in gazetteer.values.items():
        seed_hash = _hash(values, gazetteer.ancestors(place_id))
        if not _is_new(present, place_id, seed_hash, "place", loaded):
            continue
        changed.append(place_id)
        place = session.get(models.Place, place_id) if place_id in present else models.Place(id=place_id)
        _assign(place, dated | values | {"seed_hash": seed_hash})
        session.add(place)
    if not changed:
        return
    session.flush()
    session.execute(delete(models.PlaceAncestor).where(models.PlaceAncestor.place_id.in_(changed)))
    rows = [
        {"place_id": place_id, "ancestor_id": ancestor_id, "depth": depth}
        for place_id in changed
        for ancestor_id, depth in gazetteer.ancestors(place_id).items()
    ]
    session.execute(insert(models.PlaceAncestor), rows)


def _grouped(records: Iterable[Loadable]) -> list[tuple[type[Any], list[Loadable]]]:
    """Return the records by model, in the order in which the models first come."""
    groups: dict[type[Any], list[Loadable]] = {}
    for record in records:
        groups.setdefault(record.model, []).append(record)
    return list(groups.items())


def _load_group(session: Session, model: type[Any], group: list[Loadable], loaded: Loaded) -> None:
    """Load the records of one model."""
    present = _present(session, model)
    for record in group:
        seed_hash = _hash(record.values, record.links)
        if not _is_new(present, record.id, seed_hash, model.prefix, loaded):
            continue
        row = session.get(model, record.id) if record.id in present else model(id=record.id)
        if isinstance(row, models.Cluster):
            _load_contacts(session, row, record.values)
        _assign(row, record.values | {"seed_hash": seed_hash})
        for name, ids in record.links.items():
            setattr(row, name, [session.get_one(LINKED[name], linked) for linked in ids])
        session.add(row)
    session.flush()


def _load_contacts(session: Session, cluster: models.Cluster, values: dict[str, Any]) -> None:
    """Replace the web site and the address that came from the seed; those that staff have added stay."""
    seeded = {cluster.website, cluster.address}
    kept = [channel for channel in cluster.contacts if channel.value not in seeded]
    for channel in set(cluster.contacts) - set(kept):
        session.delete(channel)
    dated = {name: values[name] for name in ("sources", "as_of", "as_of_date", "read_on")}
    public = [(kind, values[kind]) for kind in ("website", "address") if values[kind]]
    cluster.contacts = [*kept, *(models.ContactChannel(kind=kind, value=value, **dated) for kind, value in public)]


def _load_topic(session: Session, subject: Subject, loaded: Loaded) -> None:
    """Load one topic with its statements."""
    seed_hash = _hash(subject)
    if not _is_new(_present(session, models.Topic), subject.id, seed_hash, "topic", loaded):
        return
    topic = session.get(models.Topic, subject.id) or models.Topic(id=subject.id)
    urls = [source["url"] for source in subject.sources]
    named = {"name": subject.name, "short_name": subject.short_name, "aliases": subject.aliases, "seed_hash": seed_hash}
    _assign(topic, evidence(urls, None, subject.compiled) | named)
    topic.statements = []
    session.add(topic)
    session.flush()
    positions: Counter[str] = Counter()
    for said in subject.statements:
        topic.statements.append(_statement(said, positions[said.aspect], subject.compiled))
        positions[said.aspect] += 1
    session.flush()


def _statement(said: Said, position: int, compiled: str) -> models.Statement:
    """Return one statement as a row; without a source it is a draft."""
    dated = evidence([], said.as_of, compiled) | {"status": PUBLISHED if said.sources else DRAFT}
    text = {"aspect": said.aspect, "position": position, "text": said.text, "published": said.published}
    statement = models.Statement(**text, data=said.data)
    _assign(statement, dated | {"sources": said.sources})
    return statement


def _present(session: Session, model: type[Any]) -> dict[str, str | None]:
    """Return the ids on file, each with the hash of the seed that it came from."""
    return {row.id: row.seed_hash for row in session.execute(select(model.id, model.seed_hash))}


def _is_new(present: dict[str, str | None], record_id: str, seed_hash: str, kind: str, loaded: Loaded) -> bool:
    """Tell whether a record must be written, and count it."""
    if record_id not in present:
        loaded.added[kind] += 1
        return True
    if present[record_id] in (None, seed_hash):
        loaded.unchanged[kind] += 1
        return False
    loaded.changed[kind] += 1
    return True


def _assign(row: object, values: dict[str, Any]) -> None:
    """Set the values of a row."""
    for name, value in values.items():
        setattr(row, name, value)
