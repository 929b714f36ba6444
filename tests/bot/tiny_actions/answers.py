"""Actions that answer, fail, never end, say nothing or ask for a form's slots."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from knowledge import conversations, current

METADATA = {"kind": "smalltalk", "intent": "greet", "language": "en"}


class Tiny(Action, ABC):  # type: ignore[misc]  # rasa_sdk is untyped to mypy
    """An action that is named by its class."""

    action: ClassVar[str]

    def name(self) -> str:
        """Return the action's name."""
        return self.action

    @abstractmethod
    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]) -> Any:
        """Act."""


class Echo(Tiny):
    """Says what was said, how often it has answered, and offers a button."""

    action = "action_echo"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]
    ) -> list[dict[str, Any]]:
        """Answer and count."""
        count = (tracker.get_slot("count") or 0) + 1
        intent = tracker.latest_message["intent"]["name"]
        dispatcher.utter_message(
            text=f"{count:g}|{intent}|{tracker.latest_message['text']}",
            buttons=[{"title": "Thanks", "payload": "/thank"}],
            metadata=METADATA,
        )
        return [SlotSet("count", count)]


class Fail(Tiny):
    """Says something, writes to the store, and raises half-way."""

    action = "action_fail"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]
    ) -> list[dict[str, Any]]:
        """Leave traces that must not stay."""
        dispatcher.utter_message(text="half an answer", metadata=METADATA)
        conversations.lock(current.session(), "trace", "left behind")
        raise RuntimeError("a secret that the user wrote")


class Loop(Tiny):
    """Asks to be run again for ever."""

    action = "action_loop"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]
    ) -> list[dict[str, Any]]:
        """Follow itself."""
        return [FollowupAction(self.name())]


class Silent(Tiny):
    """Says nothing."""

    action = "action_silent"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]
    ) -> list[dict[str, Any]]:
        """Do nothing."""
        return []


class Erase(Tiny):
    """Erases the conversation and confirms it."""

    action = "action_erase"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]
    ) -> list[dict[str, Any]]:
        """Erase through the turn's session."""
        session = current.session()
        conversation = session.get_one(conversations.Conversation, int(tracker.sender_id))
        conversations.erase(session, conversation)
        dispatcher.utter_message(text="erased", metadata={**METADATA, "kind": "confirmation"})
        return []


class AskCompany(Tiny):
    """Asks for the form's first slot."""

    action = "action_ask_visit_form_company"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]
    ) -> list[dict[str, Any]]:
        """Ask."""
        dispatcher.utter_message(text="which company?", metadata={**METADATA, "kind": "form", "field": "company"})
        return []


class ValidateVisit(FormValidationAction):  # type: ignore[misc]  # rasa_sdk is untyped to mypy
    """Refuses one company's name, fails at another."""

    def name(self) -> str:
        """Return the action's name."""
        return "validate_visit_form"

    def validate_company(
        self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Check the company's name."""
        if value == "crash":
            raise RuntimeError("validation failed")
        return {"company": None if value == "nobody" else value.upper()}


class Done(Tiny):
    """Sums the form up."""

    action = "action_visit_done"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]
    ) -> list[dict[str, Any]]:
        """Tell what was filled in, and empty it."""
        dispatcher.utter_message(text=f"{tracker.get_slot('company')} in {tracker.get_slot('city')}", metadata=METADATA)
        return [SlotSet("company", None), SlotSet("city", None)]
