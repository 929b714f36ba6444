"""What our graph components share."""

from abc import abstractmethod
from pathlib import Path
from typing import Any, ClassVar, Protocol, Self

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

# A longer text is no question; reading all of it would cost more than a turn may take.
_READ = 2000


class Component(GraphComponent):  # type: ignore[misc]
    """A component that keeps its settings and its place in the model."""

    def __init__(self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - passed by name by Rasa's graph
    ) -> Self:
        """Create the component for training, or for use when it has nothing to learn."""
        return cls(config, model_storage, resource)


class Learnt(Protocol):
    """What a component learns: it is written to a folder of the model, and read from there."""

    def save(self, folder: Path) -> None:
        """Write it to a folder."""

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read it from a folder."""


class Learner(Component):
    """A component that learns something: `train` keeps it in the model, `load` takes it from there."""

    learns: ClassVar[type[Learnt]]

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> Self:
        """Make the component with what a trained model holds of it."""
        loaded = cls.create(config, model_storage, resource, execution_context)
        with model_storage.read_from(resource) as folder:
            loaded.use(cls.learns.load(folder))
        return loaded

    @abstractmethod
    def use(self, learnt: Any) -> None:
        """Work with something of the class `learns` from now on."""

    def _keep(self, learnt: Learnt) -> Resource:
        """Write what was learnt into the model, as Rasa wants it of `train`."""
        with self._model_storage.write_to(self._resource) as folder:
            learnt.save(folder)
        return self._resource


def text_of(message: Message) -> str:
    """Return what the user wrote, as far as it is read; "" for a message without text."""
    return (message.get(TEXT) or "")[:_READ]


def add_entities(message: Message, entities: list[dict[str, Any]]) -> None:
    """Add entities to those that the message has, in order of place."""
    joined = [*message.get(ENTITIES, []), *entities]
    message.set(ENTITIES, sorted(joined, key=lambda entity: (entity["start"], entity["end"])), add_to_output=True)
