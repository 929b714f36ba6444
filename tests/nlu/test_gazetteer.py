"""The gazetteer knows what the store knows now."""

from pathlib import Path

import pytest
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message

from knowledge import current, names
from knowledge.database import Database
from knowledge.models import Cluster
from nlu import gazetteer as module
from nlu.gazetteer import Gazetteer
from nlu.matcher import NameMatcher
from tests.stores import seeded_store


def values(gazetteer: Gazetteer, text: str) -> list[str]:
    """Return what a text names."""
    return [entity["value"] for entity in gazetteer.process([Message({"text": text})])[0].get(ENTITIES)]


def test_a_new_alias_is_understood_by_the_next_message(gazetteer: Gazetteer, tmp_path: Path) -> None:
    """No retraining, no restart: the counter of changes tells."""
    database = seeded_store(tmp_path / "store.db")
    current.configure(database)
    try:
        assert values(gazetteer, "who is Kaapse Wolke") == []
        database.write(lambda session: _add_alias(session.get_one(Cluster, "greencape"), "Kaapse Wolke"))
        assert values(gazetteer, "who is Kaapse Wolke") == ["greencape"]
        assert values(gazetteer, "who is kaapse wolkee") == ["greencape"]
    finally:
        current.configure(None)
        database.close()


def _add_alias(cluster: Cluster, alias: str) -> None:
    """Add a name to a cluster."""
    cluster.aliases = [*cluster.aliases, alias]


@pytest.mark.usefixtures("store")
def test_names_are_indexed_once_per_change(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Messages between two changes cost no indexing."""
    values(gazetteer, "Denmark")
    monkeypatch.setattr(module, "NameMatcher", _refuse)
    assert values(gazetteer, "Sweden") == ["country:SE"]


def _refuse(*_: object) -> NameMatcher:
    """Stand for an index that must not be made."""
    raise AssertionError("names were indexed again")


def test_without_a_store_nothing_is_named(gazetteer: Gazetteer) -> None:
    """`rasa test nlu` runs without one."""
    current.configure(None)
    assert gazetteer.process([Message({"text": "Denmark"})])[0].get(ENTITIES) is None


@pytest.mark.usefixtures("store")
def test_words_that_nobody_knows_are_marked(gazetteer: Gazetteer) -> None:
    """What may be misspelt is told to the components behind; names and ordinary words are not."""
    text = "pleese introduce us to GreenCape in Denmrk"
    message = gazetteer.process([Message({"text": text})])[0]
    assert [text[start:end] for start, end in message.get(module.UNKNOWN_WORDS)] == ["pleese"]


def test_the_store_gives_names_of_every_kind(database: Database) -> None:
    """The kinds that the domain declares as entities are those that the store names."""
    with database.read() as session:
        kinds = {name.kind for name in names.names(session)}
    assert {"cluster", "place", "sector", "organisation", "event", "recurring", "document", "story"} <= kinds
