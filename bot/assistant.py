"""The trained assistant in this process: Rasa's message processor, made to fail whole instead of half."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from rasa.core.actions.action import Action, ActionExecutionRejection
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.nlg import NaturalLanguageGenerator, TemplatedNaturalLanguageGenerator
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.engine.loader import load_predict_graph_runner
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.storage import ModelMetadata
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.common import TempDirectoryPath, get_temp_dir_name

from bot.custom_actions import CustomActions, TurnAborted
from bot.graph_runner import InOrderRunner
from bot.tracker_store import TurnTrackerStore
from nlu.questions import questions


@dataclass(frozen=True)
class Reading:
    """What was understood of a message: its intent, its entities, and whether it was said to a form."""

    intent: str = ""
    entities: tuple[Mapping[str, Any], ...] = ()
    in_form: bool = False


@dataclass(frozen=True)
class Answer:
    """The assistant's messages to one message, as Rasa's channels get them, and what it read in it."""

    messages: list[dict[str, Any]]
    reading: Reading


class ActionError(Exception):
    """An action could not be carried out; its text is the action's name."""


class Collector(OutputChannel):  # type: ignore[misc]  # Rasa is untyped to mypy
    """Collects the messages of a turn whole, with their metadata, which Rasa's own collector drops."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.reading = Reading()

    @classmethod
    def name(cls) -> str:
        """Return the channel's name; no response of ours depends on it."""
        return "collector"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:  # noqa: ARG002 - Rasa's signature
        """Keep a message."""
        self.messages.append(message)


class _Unforgiving(Action):  # type: ignore[misc]  # Rasa is untyped to mypy
    """An action whose failure aborts the turn; Rasa would log it and save what the turn had done so far."""

    def __init__(self, action: Action) -> None:
        self._action = action

    def name(self) -> str:
        """Return the action's name."""
        return str(self._action.name())

    def event_for_successful_execution(self, prediction: PolicyPrediction) -> Event:
        """Return what the action wants to have recorded."""
        return self._action.event_for_successful_execution(prediction)

    async def run(
        self,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        """Run the action; a rejection is Rasa's business, any other failure aborts the turn."""
        try:
            events: list[Event] = await self._action.run(output_channel, nlg, tracker, domain)
        except ActionExecutionRejection:
            raise
        except Exception as error:
            raise TurnAborted(self.name()) from error
        return events


class Assistant(MessageProcessor):  # type: ignore[misc]  # Rasa is untyped to mypy
    """Understands a message and acts on it, within the conversation that `tracker_store.holding` names."""

    def __init__(self, model: Path, package: ModuleType) -> None:
        store = TurnTrackerStore(Domain.empty())
        self.actions = CustomActions(package)
        super().__init__(
            model,
            store,
            InMemoryLockStore(),
            generator=TemplatedNaturalLanguageGenerator({}),
            action_endpoint=self.actions,
            on_circuit_break=_break,
        )
        store.domain = self.domain
        self.nlg = TemplatedNaturalLanguageGenerator(self.domain.responses)

    @staticmethod
    def _load_model(model_path: Path) -> tuple[str, ModelMetadata, GraphRunner]:
        """Load a model as Rasa does, to be run by our own runner."""
        with TempDirectoryPath(get_temp_dir_name()) as folder:
            metadata, runner = load_predict_graph_runner(Path(folder), model_path, LocalModelStorage, InOrderRunner)
        return model_path.name, metadata, runner

    async def answer(self, sender: str, text: str, channel: str, metadata: dict[str, Any]) -> Answer:
        """Handle one message and return the assistant's.

        Raises:
            ActionError: an action failed, or one followed the other without end; nothing of the turn may be kept.
        """
        collector = Collector()
        message = UserMessage(text, collector, sender, input_channel=channel, metadata=metadata)
        try:
            await self.handle_message(message)
        except TurnAborted as aborted:
            raise ActionError(str(aborted)) from aborted.__cause__
        return Answer(collector.messages, collector.reading)

    async def questions(self, sender: str, text: str, channel: str, metadata: dict[str, Any]) -> list[str]:
        """Return the questions of a message in order; what is said to a form, or by a button, is never taken apart."""
        tracker = await self.get_tracker(sender)
        if text.startswith("/") or tracker.active_loop_name:
            return [text]

        async def parse(part: str) -> dict[str, Any]:
            """Understand a part as this conversation's next message would be."""
            message = UserMessage(part, sender_id=sender, input_channel=channel, metadata=metadata)
            return dict(await self.parse_message(message, tracker))

        return await questions(text, parse)

    async def get_tracker(self, conversation_id: str) -> DialogueStateTracker:
        """Return the conversation's tracker, without the ids that Rasa would add to each of its events."""
        return await self.tracker_store.get_or_create_tracker(conversation_id, append_action_listen=False)

    async def _handle_message_with_tracker(self, message: UserMessage, tracker: DialogueStateTracker) -> None:
        """Handle a message as Rasa does, and keep what was read in it."""
        forms = [tracker.active_loop_name]
        await super()._handle_message_with_tracker(message, tracker)
        forms.append(tracker.active_loop_name)
        latest = tracker.latest_message
        if latest is not None and isinstance(message.output_channel, Collector):
            message.output_channel.reading = Reading(latest.intent_name or "", tuple(latest.entities), any(forms))

    async def _run_action(
        self,
        action: Action,
        tracker: DialogueStateTracker,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        prediction: PolicyPrediction,
    ) -> bool:
        """Run an action as Rasa does, except that its failure aborts the turn."""
        return bool(await super()._run_action(_Unforgiving(action), tracker, output_channel, nlg, prediction))


def _break(*_: object) -> NoReturn:
    """Abort the turn when actions follow each other without end."""
    raise TurnAborted("too many actions in one turn")
