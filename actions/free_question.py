"""Questions that staff have answered themselves; and for what nothing else answers, what comes nearest on record."""

from collections.abc import Callable

from babel import Locale

from actions.document_wording import document_told
from actions.message import RECORDED_IN, Button, Kind, Sourced
from actions.reply import Reply, Responder, responders, say
from actions.scope import contact_buttons
from actions.texts import locale
from actions.turn import NEAR, Turn
from actions.wording import paragraphs
from knowledge import current
from knowledge.documents import document
from knowledge.entries import Entry, entry
from knowledge.topics import statement

PASSAGE = "passage"
PERSON = ("button-human", "talk_to_human")

Told = tuple[str, Sourced, tuple[Button, ...]]  # the text, the record that it is from, and suggestions


class FreeQuestion(Responder):
    """Tells the entries, the statement or the document that understanding has found to answer the message."""

    action = "action_free_question"
    intents = ("free_question",)

    def reply(self, turn: Turn) -> Reply:
        """Tell what was found, and when it is only near, that it may not be what is asked."""
        near = turn.values(PASSAGE, NEAR)
        found = [told for key in turn.values(PASSAGE) or near if (told := _told(turn, str(key)))]
        if not found:
            return responders()["nlu_fallback"].reply(Turn("nlu_fallback", turn.text, language=turn.language))
        lead = turn.says("entry-perhaps") if near else ""
        text = paragraphs(lead, *(text for text, _, _ in found))
        buttons = [button for _, _, suggested in found for button in suggested]
        buttons.append(Button(turn.says(PERSON[0]), PERSON[1]))
        return say(Kind.ANSWER, text, *(record for _, record, _ in found), buttons=tuple(buttons))


def _told(turn: Turn, key: str) -> Told | None:
    """Tell the record behind a passage, None when it is not to be seen."""
    kind, _, record_id = key.partition(":")
    return _TELLERS[kind](turn, record_id) if kind in _TELLERS else None


def _entry(turn: Turn, entry_id: str) -> Told | None:
    """Tell an entry's answer, whose it is, and where need be that there is none in the user's language."""
    found = entry(current.session(), entry_id)
    if found is None:
        return None
    text, language = found.answer(turn.language)
    owner = turn.says("entry-from-cluster", name=found.cluster.short_name) if found.cluster else ""
    return paragraphs(owner, text, _other_language(turn, language)), found, _contact(turn, found)


def _other_language(turn: Turn, language: str) -> str:
    """Name the language of an answer that is not the user's; of English the message says so itself."""
    if language in (turn.language, RECORDED_IN):
        return ""
    name = Locale.parse(locale(turn.language)).languages.get(language, language)
    return turn.says("entry-language", name=name)


def _contact(turn: Turn, found: Entry) -> tuple[Button, ...]:
    """Suggest how to reach the cluster that has answered."""
    return contact_buttons(turn, [found.cluster]) if found.cluster else ()


def _statement(turn: Turn, statement_id: str) -> Told | None:
    """Tell a topic's statement."""
    found = statement(current.session(), int(statement_id))
    if found is None:
        return None
    lead = turn.says("entry-statement", topic=found.topic.name)
    return paragraphs(lead, turn.says("item", text=turn.quotes(found.text))), found, ()


def _document(turn: Turn, document_id: str) -> Told | None:
    """Tell of a document."""
    found = document(current.session(), document_id)
    return (document_told(turn, found), found, ()) if found else None


_TELLERS: dict[str, Callable[[Turn, str], Told | None]] = {
    "entry": _entry,
    "statement": _statement,
    "document": _document,
}
