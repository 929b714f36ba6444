"""Which languages' lexicons are asked of a message: its own, or while that is in doubt those that it may be in.

A lexicon asked of a message in another language finds what nobody said: "en" is Spanish for "in" and Danish for "a".
"""

from rasa.shared.nlu.training_data.message import Message

from nlu.importer import LANGUAGE
from nlu.language import ranking
from nlu.lexicon import available_languages, lexicon
from nlu.text import words

# Where each message carries the languages that its words may be in, set before its language is decided.
POSSIBLE = "possible_languages"
# Many speak it beside their own.
_LINGUA_FRANCA = "en"
# The identifier is trained on sentences: fewer words are looked for among each language's smallest words, too.
_FEW = 7
_POSSIBLE = 0.03


def possible(text: str) -> tuple[str, ...]:
    """Tell which languages a text may be in.

    Args:
        text: what was said, without names.

    Returns:
        ISO 639-1 codes, never none; all of ours for a text without words.
    """
    said = {word.text for word in words(text) if not word.text.isdecimal()}
    if not said:
        return available_languages()
    known = {language: len(said & lexicon(language).small_words) for language in available_languages()}
    most = max(known.values())
    best = [language for language, count in known.items() if count == most]
    if most == len(said):
        return tuple(best)
    likely = [language for language, probability in ranking(text) if probability >= _POSSIBLE]
    return tuple(dict.fromkeys([*likely, *(best if most and len(said) < _FEW else [])]))


def spoken(message: Message) -> tuple[str, ...]:
    """Return the languages that a message is read in: its own once it is decided, those that its words fit, English.

    An English conversation's "und in Kanada?" is German all the same.
    """
    own = message.get(LANGUAGE)
    return tuple(dict.fromkeys([*([own] if own else []), *(message.get(POSSIBLE) or ()), _LINGUA_FRANCA]))


def spoken_in(text: str) -> tuple[str, ...]:
    """Return the languages that a bare text may be in, English at last."""
    return tuple(dict.fromkeys([*possible(text), _LINGUA_FRANCA]))
