"""What our graph components share."""

from typing import Any, Self

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


def text_of(message: Message) -> str:
    """Return what the user wrote, as far as it is read; "" for a message without text."""
    return (message.get(TEXT) or "")[:_READ]


def add_entities(message: Message, entities: list[dict[str, Any]]) -> None:
    """Add entities to those that the message has, in order of place."""
    joined = [*message.get(ENTITIES, []), *entities]
    message.set(ENTITIES, sorted(joined, key=lambda entity: (entity["start"], entity["end"])), add_to_output=True)
