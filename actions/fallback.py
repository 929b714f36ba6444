"""A message that understanding was not sure of: ask what was meant, refuse what looks foreign, then offer a person."""

import re
from dataclasses import replace

from actions.follow_up import ONE_CLUSTER, SEARCHES
from actions.free_question import PASSAGE
from actions.language import foreign
from actions.message import Button, Kind
from actions.refusals import Refusal, refuse
from actions.reply import Reply, Responder, respond, responders, say
from actions.texts import has
from actions.turn import NEAR, Turn

LIKELY = 0.15  # an intent less likely than this is no "did you mean"; above it several may be
PLAIN = 0.6  # an intent this likely is acted on when the message also has a name of the store ...
SEARCHED = 0.3  # ... and this likely where it searches by such names, and no refusal is likelier ...
RIVAL = 1.5  # ... nor another intent that goes by names nearly as likely
CHOICES = 3
SPARE_WORDS = 2  # words beside names in a message that is still "only names": "and Canada", "GreenCape please"
NAMES = ("cluster", "place", "sector", "event", "organisation", "document", "story")
BY_NAME = frozenset((*SEARCHES, *ONE_CLUSTER, "ask_contact", "compare", "find_document", "find_story", "past_event"))
CARRIED = ("cluster", "place", "sector")  # what a "did you mean" button repeats of the message


class Fallback(Responder):
    """Answers what no intent fits well enough."""

    action = "action_fallback"
    intents = ("nlu_fallback",)

    def reply(self, turn: Turn) -> Reply:
        """Answer bare names, or what is near on record, else ask what was meant, else refuse; then name a person."""
        if turn.foreign and not turn.values(PASSAGE):
            return foreign(turn)
        if not any(character.isalnum() for character in turn.text):
            return say(Kind.CLARIFY, turn.says("turn-empty"), missed=True)
        if intent := _meant(turn):
            return respond(turn.acting_as(intent))
        if turn.frame.misses:
            return _person(turn)
        choices = _choices(turn)
        return _question(turn, choices) if choices else _refusal(turn)


def _meant(turn: Turn) -> str:
    """Return the intent that the message can be answered as all the same, "" for none."""
    if turn.values(PASSAGE):
        return "free_question"
    if _only_names(turn):
        return "follow_up"
    return "free_question" if turn.values(PASSAGE, NEAR) else _plain(turn)


def _only_names(turn: Turn) -> bool:
    """Tell whether the message is hardly more than names of the store."""
    names = [entity for entity in turn.entities if entity.kind in NAMES and entity.end > entity.start]
    rest = turn.text
    for entity in sorted(names, key=lambda entity: -entity.start):
        rest = rest[: entity.start] + " " + rest[entity.end :]
    return bool(names) and len(re.findall(r"\w+", rest)) <= SPARE_WORDS


def _plain(turn: Turn) -> str:
    """Return the intent that most speaks for, in a message with a name of the store; none otherwise."""
    intent, chance = next(((intent, chance) for intent, chance in turn.ranking if intent != turn.intent), ("", 0.0))
    if intent in Refusal.intents or intent not in responders() or not any(turn.values(kind) for kind in NAMES):
        return ""
    foreign = sum(chance for refusal, chance in turn.ranking if refusal in Refusal.intents)
    rival = max((other for name, other in turn.ranking if name in BY_NAME and name != intent), default=0.0)
    least = max(SEARCHED, foreign, RIVAL * rival) if intent in SEARCHES else PLAIN
    return intent if chance >= least else ""


def _choices(turn: Turn) -> list[str]:
    """Return the likely intents that can be put into words, best first; none when refusals together are likelier."""
    ranking = [(intent, chance) for intent, chance in turn.ranking if intent != turn.intent]
    foreign = sum(chance for intent, chance in ranking if intent in Refusal.intents)
    ours = [(intent, chance) for intent, chance in ranking if has(turn.language, _words(intent)) and chance >= LIKELY]
    if not ours or ours[0][1] <= foreign:
        return []
    return [intent for intent, _ in ours if intent not in Refusal.intents][:CHOICES]


def _words(intent: str) -> str:
    """Return the key of an intent's name in words."""
    return f"intent-{intent.replace('_', '-')}"


def _question(turn: Turn, choices: list[str]) -> Reply:
    """Ask which of the choices was meant; the buttons keep the message's names."""
    named = {kind: list(values) for kind, values in turn.asked(*CARRIED).items()}
    buttons = tuple(Button(turn.says(_words(intent)), intent, named) for intent in choices)
    other = Button(turn.says("button-other"), "bot_capabilities")
    return say(Kind.CLARIFY, turn.says("did-you-mean"), buttons=(*buttons, other), missed=True)


def _refusal(turn: Turn) -> Reply:
    """Refuse kindly; as the likely refusal does, when one leads."""
    leading = next((intent for intent, chance in turn.ranking if intent in Refusal.intents and chance >= LIKELY), "")
    if leading:
        return replace(refuse(turn.acting_as(leading)), missed=True)
    lines = turn.says("not-understood"), turn.says("refusal-can-do")
    buttons = (
        Button(turn.says("button-find-host"), "list_clusters"),
        Button(turn.says("button-human"), "talk_to_human"),
    )
    return say(Kind.OUT_OF_SCOPE, "\n".join(lines), buttons=buttons, missed=True)


def _person(turn: Turn) -> Reply:
    """Name whom to ask instead, after a second message in a row that was not understood."""
    reply = respond(turn.acting_as("talk_to_human"))
    first, *others = reply.messages
    first = replace(first, text=f"{turn.says('not-understood-again')}\n{first.text}")
    return replace(reply, messages=(first, *others), missed=True)
