"""The assistant's own actions, run in this process: plain rasa_sdk actions without an action server in between."""

import copy
import importlib
import inspect
import pkgutil
from types import ModuleType
from typing import Any

from rasa.core.actions.action import ActionExecutionRejection, RemoteAction
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, deserialise_events
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity
from rasa_sdk import Action, Tracker
from rasa_sdk import interfaces as sdk
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.utils import all_subclasses, call_potential_coroutine


class TurnAborted(BaseException):
    """An action failed, so the whole turn must; not an Exception, because Rasa swallows those and goes on."""


class CustomActions:
    """All actions of a package by name; stands where Rasa expects the endpoint of an action server."""

    def __init__(self, package: ModuleType) -> None:
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
        self._actions: dict[str, Action] = {}
        self._dumped: tuple[Domain, dict[str, Any]] | None = None
        for action in all_subclasses(Action):
            if not inspect.isabstract(action) and action.__module__.startswith(f"{package.__name__}."):
                self.register(action())

    def register(self, action: Action) -> None:
        """Add an action, in place of one of the same name."""
        self._actions[action.name()] = action

    def names(self) -> frozenset[str]:
        """Return the names of all actions."""
        return frozenset(self._actions)

    async def run(
        self,
        name: str,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        """Run an action and return its messages and events; a rejection is passed on, a failure aborts the turn."""
        dispatcher = CollectingDispatcher()
        try:
            action = self._actions[name]
            result = await call_potential_coroutine(action.run(dispatcher, _sdk_tracker(tracker), self._dump(domain)))
            messages = await RemoteAction._utter_responses(dispatcher.messages, output_channel, nlg, tracker)  # noqa: SLF001 - Rasa's own translation
            return [*messages, *deserialise_events(result or [])]
        except sdk.ActionExecutionRejection as rejection:
            raise ActionExecutionRejection(name, str(rejection)) from rejection
        except Exception as error:
            raise TurnAborted(name) from error

    def _dump(self, domain: Domain) -> dict[str, Any]:
        """Return the domain as actions get it, made once: making it costs more than the rest of a turn."""
        if self._dumped is None or self._dumped[0] is not domain:
            self._dumped = (domain, domain.as_dict())
        return self._dumped[1]


def _sdk_tracker(tracker: DialogueStateTracker) -> Tracker:
    """Return what an action server would have been sent; slot values are copies, so that only events change them."""
    state = tracker.current_state(EventVerbosity.ALL)
    return Tracker.from_dict({**state, "slots": copy.deepcopy(state["slots"])})


_run_on_server = RemoteAction.run


async def _run(
    self: RemoteAction,
    output_channel: OutputChannel,
    nlg: NaturalLanguageGenerator,
    tracker: DialogueStateTracker,
    domain: Domain,
) -> list[Event]:
    """Run a custom action here when its endpoint is ours, otherwise as Rasa does."""
    endpoint = self.action_endpoint
    if isinstance(endpoint, CustomActions):
        return await endpoint.run(self.name(), output_channel, nlg, tracker, domain)
    events: list[Event] = await _run_on_server(self, output_channel, nlg, tracker, domain)
    return events


# The one place through which Rasa runs custom actions, validate_<form>, action_ask_<slot> and custom slot mappings.
RemoteAction.run = _run
