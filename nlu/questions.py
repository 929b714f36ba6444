"""Tells the questions of one message apart, from how its parts are understood."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from nlu.apt import spoken_in
from nlu.lexicon import Lexicon, lexicon
from nlu.segments import asks_indirectly, ends_question, opens_question, segments
from nlu.text import normalise

Parse = Callable[[str], Awaitable[Mapping[str, Any]]]

# What goes along with a question instead of being one.
ASIDES = frozenset({"greet", "thank", "goodbye", "inform", "affirm", "deny", "insult", "gibberish", "nlu_fallback"})
# Subjects that a mere "it" is easily taken for when it stands for what was named just before.
SUBJECTS = ("passport_", "network_", "programme_", "bot_")
# What is kept about someone, and who gets to see that, is asked in one breath.
PRIVACY = frozenset({"private_data", "privacy_policy", "passport_confidentiality"})
OF_ENQUIRIES = frozenset({"enquiry_copy", "enquiry_status"})  # which are a competitor's after a question on that
NAMING = frozenset({"find_host", "follow_up", "cluster_profile", "organisation_profile"})  # they ask about a name
NEEDY = frozenset({"ask_contact", "find_host", "find_partner"})  # they need to know of whom or where
DETAILS = frozenset({"language", "org_kind"})  # another of these is no other question
MOST_QUESTIONS = 4
# A part without names that is less surely understood is a scrap of the question beside it: "… and who may see it?"
SURE, SURE_OF_SENTENCE = 0.65, 0.4
SHORTEST = 3  # words of a question without names, or it begins as one: "… and by whom?" is none
# A request for help of so few words asks nothing: "Can you help?"
SHORT_REQUEST = 3
# Understanding more parts would cost more than a turn may take; so many are no chat, but a pasted text.
MOST_ASKING = 8
FALLBACK = "nlu_fallback"
PASSAGE = "passage"  # what staff have answered themselves has no intent (nlu/entry_finder.py)


@dataclass(frozen=True)
class _Part:
    """One part of a message as it is understood by itself; one that is not worded as a question need not be."""

    text: str
    intent: str = ""
    values: frozenset[tuple[str, str]] = frozenset()
    asks: bool = False
    refers: bool = False

    def continues(self, before: "_Part") -> bool:
        """Tell whether this needs the question before it: the same one, a scrap of it, or one about its "it"."""
        if self.intent == before.intent and self.intent.startswith(SUBJECTS):
            return True
        if self.intent == before.intent or (self.intent in NAMING and not self.values):
            return {(kind, value) for kind, value in self.values if kind not in DETAILS} <= before.values
        if not self.values and (before.intent == "privacy_policy" or {self.intent, before.intent} <= PRIVACY):
            return True
        if before.intent == "private_data" and self.intent in OF_ENQUIRIES and not self.values:
            return True
        subject = next((subject for subject in SUBJECTS if self.intent.startswith(subject)), None)
        return self.refers and subject is not None and not before.intent.startswith(subject)


async def questions(text: str, parse: Parse) -> list[str]:
    """Split a message into its questions, each with what was said along with it.

    Args:
        text: a message.
        parse: understands a text as Rasa does (`intent`, `entities`).

    Returns:
        The questions in order, as written; the whole message when it holds no two that are understood as different.
    """
    # Only a whole message may be a button's payload: Rasa would obey a part that begins with a slash.
    proposed = [part.lstrip("/ ") for part in segments(text)]
    if len(proposed) == 1:
        return [text]
    entries = [lexicon(language) for language in spoken_in(text)]
    worded = [_is_worded_as_question(part, entries) for part in proposed]
    if not 1 < worded.count(True) <= MOST_ASKING:
        return [text]
    parts = [
        _part(part, await parse(part), entries, joined=joined) if asks else _Part(part)
        for part, asks, joined in zip(proposed, worded, _joined(proposed), strict=True)
    ]
    asking = _without_premises(parts)
    groups = _groups(asking)
    if not 1 <= len(groups) <= MOST_QUESTIONS:
        return [text]
    whole = _intent(await parse(text))
    if len(groups) == 1:
        # Where only a part is understood, that is better than nothing.
        return [next(part.text for part in asking if part.asks)] if whole == FALLBACK else [text]
    # What speaks for the one and what for the other is one question.
    return [text] if whole == "compare" else groups


def _is_worded_as_question(text: str, entries: Sequence[Lexicon]) -> bool:
    """Tell whether a part is worded as a question or a request, direct or not; nothing else counts as one."""
    requests = frozenset().union(*(entry.request_words | entry.indirect_words for entry in entries))
    joiners = frozenset().union(*(entry.joiners for entry in entries))
    clauses = [[word for word in normalise(clause).split() if word not in joiners] for clause in text.split(":")]
    opens = any(opens_question(clause, entries) or not requests.isdisjoint(clause[:1]) for clause in clauses)
    return "?" in text or opens or ends_question(clauses[-1], entries) or asks_indirectly(text, entries)


def _joined(parts: Sequence[str]) -> list[bool]:
    """Tell of each part whether it was one sentence with the part before it or after it."""
    cut = [not part.rstrip().endswith((*".?!;",)) for part in parts[:-1]]
    return [before or after for before, after in zip([False, *cut], [*cut, False], strict=True)]


def _part(text: str, parsed: Mapping[str, Any], entries: Sequence[Lexicon], *, joined: bool) -> _Part:
    """Read what Rasa understood of a part that is worded as a question; a part of a sentence has to be plainer."""
    intent = _intent(parsed)
    values = frozenset((entity["entity"], str(entity["value"])) for entity in parsed["entities"])
    said = normalise(text).split()
    refers = not values and any(not entry.anaphors.isdisjoint(said) for entry in entries)
    least = SURE if joined else SURE_OF_SENTENCE
    whole = len(said) >= SHORTEST or opens_question(said, entries)
    sure = bool(values) or intent == PASSAGE or (parsed["intent"]["confidence"] >= least and whole)
    for_help = intent == "bot_capabilities" and len(said) <= SHORT_REQUEST
    return _Part(text, intent, values, sure and not for_help and intent not in ASIDES, refers)


def _intent(parsed: Mapping[str, Any]) -> str:
    """Return the intent of a text as Rasa understood it; that of what staff have answered themselves is a passage."""
    answered = any(entity["entity"] == PASSAGE and not entity.get("role") for entity in parsed["entities"])
    return PASSAGE if answered else str(parsed["intent"]["name"])


def _without_premises(parts: Sequence[_Part]) -> list[_Part]:
    """Take statements before a question on the same subject as no questions: "Say the host never answers. Who …?"."""
    following = [*parts[1:], _Part("")]
    return [
        replace(part, asks=part.asks and not _is_premise(part, one)) for part, one in zip(parts, following, strict=True)
    ]


def _is_premise(part: _Part, following: _Part) -> bool:
    """Tell whether a part is a statement on the subject of the question after it, or says what that one leaves out."""
    same = any(part.intent.startswith(subject) and following.intent.startswith(subject) for subject in SUBJECTS)
    return part.text.endswith(".") and (same or (following.intent in NEEDY and not following.values))


def _groups(parts: Sequence[_Part]) -> list[str]:
    """Join each part that asks nothing to the question after it, at the end to the last one."""
    groups: list[list[str]] = []
    last: _Part | None = None
    waiting: list[str] = []
    for part in parts:
        if not part.asks:
            waiting.append(part.text)
        elif last and part.continues(last):
            groups[-1] += [*waiting, part.text]
            waiting = []
        else:
            groups.append([*waiting, part.text])
            waiting, last = [], part
    if groups:
        groups[-1] += waiting
    return [" ".join(group) for group in groups]
