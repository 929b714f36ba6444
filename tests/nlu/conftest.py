"""A store with the seed, and the components that need no training to read a message."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sqlalchemy.orm import Session

from knowledge import current
from knowledge.database import Database
from nlu.cues import CueFinder
from nlu.dates import DateFinder
from nlu.gazetteer import Gazetteer
from nlu.importer import LanguageFileImporter
from nlu.language import LanguageIdentifier
from tests.stores import seeded_store

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
CONTEXT = ExecutionContext(GraphSchema({}))

Entities = list[dict[str, Any]]


def cases(name: str) -> list[Any]:
    """Read a table of cases."""
    found: list[Any] = yaml.safe_load((HERE / f"{name}.yml").read_text(encoding="utf-8"))
    return found


@lru_cache(maxsize=1)
def sentences() -> TrainingData:
    """Read the project's training sentences, as `rasa train` does."""
    return LanguageFileImporter(training_data_paths=[str(ROOT / "nlu")]).get_nlu_data()


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Give a store with the whole seed."""
    database = seeded_store(tmp_path_factory.mktemp("nlu") / "store.db")
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> Iterator[Session]:
    """Make a session on the seed the current one."""
    with database.read() as session, current.using(session):
        yield session


@pytest.fixture(scope="session")
def gazetteer(tmp_path_factory: pytest.TempPathFactory) -> Gazetteer:
    """Train the gazetteer on the project's sentences and load it again, as the server does."""
    storage = LocalModelStorage.create(tmp_path_factory.mktemp("model"))
    resource = Resource("gazetteer")
    Gazetteer.create({}, storage, resource, CONTEXT).train(sentences())
    return Gazetteer.load({}, storage, resource, CONTEXT)


@pytest.fixture
def read(gazetteer: Gazetteer, store: Session) -> Callable[[str], Message]:
    """Return a function that finds all entities and the language of a text."""
    storage = gazetteer._model_storage
    language = LanguageIdentifier.create({"languages": None}, storage, Resource("language"), CONTEXT)
    dates = DateFinder.create({}, storage, Resource("dates"), CONTEXT)
    cues = CueFinder.create({}, storage, Resource("cues"), CONTEXT)
    nobody = DialogueStateTracker("nobody", [])

    def understood(text: str) -> Message:
        """Run the components in the order of config.yml."""
        named = language.process(gazetteer.process([Message({"text": text})]), nobody)
        return cues.process(dates.process(named))[0]

    return understood
