"""Questions that a user asks in the middle of the form, told apart from answers to it."""

import re

from actions.enquiry_draft import LONG_TEXTS
from actions.enquiry_parts import only_names
from actions.enquiry_phrases import phrases
from actions.free_question import PASSAGE
from actions.reply import responders
from actions.turn import Turn

# Never a question of their own while a form is asking.
ANSWERS = frozenset({
    "inform", "affirm", "deny", "apply", "correct", "more_results", "choose_result", "nlu_fallback", "gibberish",
})  # fmt: skip
REQUESTS = frozenset({
    "delete_data", "talk_to_human", "switch_language", "privacy_policy", "enquiry_status", "enquiry_copy",
})  # fmt: skip
# How likely the intent must be: with a question mark and word, with a mark only, with a word only, as a request.
PLAIN, ASKED, TOLD, CERTAIN = 0.3, 0.4, 0.8, 0.9
PART = re.compile(r"[.,:;!?\u2013\u2014]+(?:\s+|$)|\s-\s")
LONG_QUESTION = 16  # words from which a text with a question mark may be a description as well
SHORTEST_QUESTION = 4  # words without a question mark; "Will Smith" is a name
SHORTEST_REQUEST = 3
LONGEST_REQUEST = 10


def aside(turn: Turn, pending: str) -> bool:
    """Tell whether a message is a question or a request of its own and not the answer to the pending field."""
    if turn.intent not in responders():
        return False
    return turn.is_payload or (not only_names(turn) and _reads_so(turn, pending))


def _reads_so(turn: Turn, pending: str) -> bool:
    """Tell whether a written message is one, by how it is put and how surely it is understood."""
    if turn.values(PASSAGE):
        return turn.text.rstrip().endswith("?") or _opens_as_question(turn)
    chance = dict(turn.ranking).get(turn.intent, 0.0)
    # A description names fields ("we remove spills from pipes"), and no request does.
    answers = turn.values("sector") or (turn.intent == "switch_language" and pending == "language")
    if turn.intent in REQUESTS and not answers:
        words = len(turn.text.split())
        if chance >= CERTAIN and SHORTEST_REQUEST <= words <= LONGEST_REQUEST:
            return True
    if turn.intent in ANSWERS or (pending in LONG_TEXTS and len(turn.text.split()) >= LONG_QUESTION):
        return False
    if turn.text.rstrip().endswith("?"):
        return chance >= (PLAIN if _opens_as_question(turn) else ASKED)
    plain = pending not in LONG_TEXTS and len(turn.text.split()) >= SHORTEST_QUESTION
    return plain and chance >= TOLD and _opens_as_question(turn)


def asks_in_vain(turn: Turn, pending: str) -> bool:
    """Tell whether a message is a question that nobody can answer, where a description would not be a question."""
    return turn.text.rstrip().endswith("?") and pending not in LONG_TEXTS and _opens_as_question(turn)


def _opens_as_question(turn: Turn) -> bool:
    """Tell whether a message begins with a question word; one with a question mark may do so behind a comma."""
    parts = [part.split(maxsplit=1)[0].casefold() for part in PART.split(turn.text) if part.strip()]
    first = parts if turn.text.rstrip().endswith("?") else parts[:1]
    return any(word in phrases(turn.language, "enquiry-words-question") for word in first)
