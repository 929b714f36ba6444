"""One incoming message as the actions read it: intent, entities, language, and the conversation's frame."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from rasa_sdk import Tracker

from actions.frame import SLOT, Frame, Home
from actions.texts import recorded, supported
from actions.texts import text as written

HOME, NEGATED, LOOSE, NEAR = "home", "negated", "loose", "near"
SELF_DESCRIPTIONS = ("inform", "apply")  # intents whose sectors are the company's own


@dataclass(frozen=True)
class Entity:
    """A recognised name: its kind, the record's id (or a period, an ordinal, a code), its role and its span."""

    kind: str
    value: Any
    role: str | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True)
class Turn:
    """One message of the user, and the frame in which it was said (what the message says of its sender included).

    `enquiry` is the draft of an enquiry that the conversation has left open (actions/enquiry_draft.py reads it);
    `foreign` tells that the message is in a language that the assistant does not read.
    `unknown` are the words that are neither names on record nor ordinary ones.
    `public` tells that others read along, as in a group. `passed_on` are the intents whose actions have left the answer
    to another's.
    """

    intent: str
    text: str = ""
    entities: tuple[Entity, ...] = ()
    ranking: tuple[tuple[str, float], ...] = ()
    language: str = "en"
    sender: str = ""
    frame: Frame = field(default_factory=Frame)
    offset: int = 0
    confirmed: bool = False
    enquiry: Mapping[str, Any] | None = None
    foreign: bool = False
    unknown: tuple[str, ...] = ()
    public: bool = False
    passed_on: frozenset[str] = frozenset()

    @classmethod
    def of(cls, tracker: Tracker) -> "Turn":
        """Read the latest message of a Rasa tracker."""
        latest = tracker.latest_message
        text = str(latest.get("text") or "")
        turn = cls(
            intent=str((latest.get("intent") or {}).get("name") or "nlu_fallback"),
            text=text,
            entities=tuple(_entities(latest.get("entities") or ())),
            ranking=tuple(
                (str(entry["name"]), float(entry["confidence"])) for entry in latest.get("intent_ranking") or ()
            ),
            language=supported(tracker.slots.get("language")),
            sender=str(tracker.sender_id),
            frame=_frame(tracker.slots.get(SLOT), latest.get("metadata") or {}),
            enquiry=tracker.slots.get("enquiry"),
            foreign=bool(latest.get("foreign_language")),
            unknown=tuple(text[start:end] for start, end in latest.get("unknown_words") or ()),
            public=bool((latest.get("metadata") or {}).get("public")),
        )
        return replace(turn, frame=turn.frame.remembering(_home(turn)))

    @property
    def is_payload(self) -> bool:
        """Tell whether nobody wrote this: it is what a button or a command stands for (bot/intake.py sees to that)."""
        return self.text.startswith("/")

    def values(self, kind: str, role: str | None = None) -> tuple[Any, ...]:
        """Return the values of one kind that the message asks about, in order, each once (another role: those)."""
        found: list[Any] = []
        for entity in self.entities:
            if entity.kind == kind and entity.role == role and entity.value not in found:
                found.append(entity.value)
        return tuple(found)

    def first(self, kind: str) -> Any | None:
        """Return the first value of one kind, or None."""
        return next(iter(self.values(kind)), None)

    def asked(self, *kinds: str) -> dict[str, tuple[Any, ...]]:
        """Return the message's values of these kinds, as a context or an offer keeps them."""
        return {kind: values for kind in kinds if (values := self.values(kind))}

    def acting_as(self, intent: str, entities: Mapping[str, Iterable[Any]] | None = None) -> "Turn":
        """Return the turn as if it had this intent, with these entities added."""
        added = tuple(Entity(kind, value) for kind, values in (entities or {}).items() for value in values)
        passed_on = self.passed_on | {self.intent} if intent != self.intent else self.passed_on
        return replace(self, intent=intent, entities=self.entities + added, passed_on=passed_on)

    def in_context(self, *kinds: str) -> "Turn":
        """Return the turn with the last question's values of those kinds that the message itself does not name."""
        kept = {
            kind: values
            for kind, values in self.frame.context.asked.items()
            if kind in kinds and not self.values(kind) and values
        }
        kept = {kind: tuple(v for v in values if v not in self.values(kind, NEGATED)) for kind, values in kept.items()}
        return self.acting_as(self.intent, kept)

    def says(self, key: str, **values: str | int) -> str:
        """Return a text in the language of the turn."""
        return written(self.language, key, **values)

    def quotes(self, said: str | None) -> str:
        """Return a record's own words in the language of the turn, untranslated ones in English; "" for none."""
        return recorded(self.language, said) if said else ""


def _entities(found: Iterable[Mapping[str, Any]]) -> Iterable[Entity]:
    """Read Rasa's entities; a button's payload may name several values at once."""
    for entity in found:
        value = entity.get("value")
        for single in value if isinstance(value, list) else [value]:
            role, start, end = entity.get("role"), entity.get("start") or 0, entity.get("end") or 0
            yield Entity(str(entity.get("entity")), single, role, start, end)


def _frame(slot: object, metadata: Mapping[str, Any]) -> Frame:
    """Read the frame; on a cluster's own web site that cluster is the company's home until something else is said."""
    frame, cluster = Frame.from_dict(slot), metadata.get("home_cluster")
    if isinstance(cluster, str) and not (frame.home.clusters or frame.home.places):
        frame = frame.remembering(Home(clusters=(cluster,)))
    return frame


def _home(turn: Turn) -> Home:
    """Collect what the message says of the company itself."""
    places, clusters = turn.values("place", HOME), turn.values("cluster", HOME)
    own = bool(places or clusters) or turn.intent in SELF_DESCRIPTIONS
    return Home(places, clusters, turn.values("sector") if own else (), _size(turn))


def _size(turn: Turn) -> str:
    """Find the company's size in the message: a number before a word for people, both in the message's words."""
    words = "|".join(re.escape(word) for word in written(turn.language, "company-size-words").split())
    found = re.search(rf"\b\d[\d.,]*\s+(?:{words})\b", turn.text, re.IGNORECASE)
    return found[0] if found else ""
