"""Which languages' lexicons are asked of a message: its own, or while that is in doubt those that it may be in.

A lexicon asked of a message in another language finds what nobody said: "en" is Spanish for "in" and Danish for "a".
"""

from functools import lru_cache

from rasa.shared.nlu.training_data.message import Message

from nlu.importer import LANGUAGE
from nlu.language import ranking
from nlu.lexicon import available_languages, lexicon
from nlu.text import words

# Where each message carries the languages that its words may be in, set before its language is decided.
POSSIBLE = "possible_languages"
# Many speak it beside their own.
_LINGUA_FRANCA = "en"
# The identifier is trained on sentences: fewer words are first looked for among each language's smallest words.
_FEW = 4
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
    if len(said) < _FEW and (own := tuple(known for known in available_languages() if said <= _small_words(known))):
        return own
    likely = [(language, probability) for language, probability in ranking(text) if probability >= _POSSIBLE]
    return tuple(language for language, _ in likely)


def spoken(message: Message) -> tuple[str, ...]:
    """Return the languages that a message is read in, the likeliest first and English at last.

    That is its language alone once it is decided and fits the words; an English conversation's "und in Kanada?" is
    German all the same.
    """
    own, others = message.get(LANGUAGE), message.get(POSSIBLE) or ()
    fits = own is not None and (own in others or not others)
    return tuple(dict.fromkeys([*([own] if own else []), *(() if fits else others), _LINGUA_FRANCA]))


def spoken_in(text: str) -> tuple[str, ...]:
    """Return the languages that a bare text may be in, English at last."""
    return tuple(dict.fromkeys([*possible(text), _LINGUA_FRANCA]))


@lru_cache(maxsize=16)
def _small_words(language: str) -> frozenset[str]:
    """Return the words of a language that stand around names and begin questions."""
    entry = lexicon(language)
    return entry.fillers | entry.joiners | entry.question_words | entry.request_words | entry.anaphors
