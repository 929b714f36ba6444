"""The language of the answers, changed on request."""

from babel import Locale

from actions.message import Kind, Message
from actions.reply import Reply, Responder, say
from actions.texts import join, languages, text
from actions.turn import Turn


class Language(Responder):
    """Switches to a language that the assistant can write."""

    action = "action_switch_language"
    intents = ("switch_language",)

    def reply(self, turn: Turn) -> Reply:
        """Switch and say so in that language; ask back where none, or none that can be written, is named."""
        wanted = [str(code) for code in turn.values("language")] or _named(turn)
        known = [code for code in wanted if code in languages()]
        if not known:
            key = "language-unknown" if wanted else "language-which"
            return say(Kind.CLARIFY, turn.says(key, languages=_names(turn.language)))
        language = known[-1]
        message = Message(Kind.CONFIRMATION, text(language, "language-set"))
        return Reply((message,), language=language, events=({"event": "slot", "name": "language", "value": language},))


def _named(turn: Turn) -> list[str]:
    """Return the languages that the assistant writes whose name stands in the message, in its order."""
    said = turn.text.casefold()
    names = {code: str(Locale(code).get_display_name(Locale(turn.language))).casefold() for code in languages()}
    return sorted((code for code, name in names.items() if name in said), key=lambda code: said.index(names[code]))


def _names(language: str) -> str:
    """Join the names of the languages that the assistant can write."""
    locale = Locale(language)
    return join(language, [str(Locale(code).get_display_name(locale)) for code in languages()])
