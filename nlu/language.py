"""Tells in which language a message is to be read, and in which one the conversation goes on.

Languages have to be told apart on a few words, so the words of our own training sentences and the most frequent words
of each language decide (nlu/language_words.py), with a little of py3langid for words that neither has.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from py3langid.langid import MODEL_FILE
from py3langid.langid import LanguageIdentifier as Identifier
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, METADATA
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.component import Learner, text_of
from nlu.importer import LANGUAGE
from nlu.language_words import LanguageWords
from nlu.lexicon import available_languages
from nlu.text import words

# Set on a message beside its own language: that of the conversation from now on, and how it is known. The slots
# `language` and `language_by` keep them, `language_offered` what the channel has said of the user.
CONVERSATION_LANGUAGE, LANGUAGE_BY, LANGUAGE_OFFERED = "conversation_language", "language_by", "language_offered"
CHANNEL, HEARD, CHOSEN = "channel", "heard", "chosen"
# Set on a message in a language that is none of ours: its ISO 639-1 code.
FOREIGN = "foreign_language"
# Where a message carries the languages in which its places are called what they are called there.
NAMED_IN = "named_in"

# Letters that only these of our languages write.
_OWN_LETTERS = {"da": "æøå", "de": "äöüß", "es": "áéíóúñ¿¡", "fr": "àâæçèéêëîïôœùûü", "it": "àèéìòù", "sv": "åäö"}
_ASCII = 127
# How many words that are no names, and how sure, it takes to leave a language for another, by how it is known.
_TO_LEAVE = {CHANNEL: (1, 0.9), HEARD: (3, 0.95), CHOSEN: (5, 0.99)}
_TO_BEGIN = (1, 0.4)
_TO_BE_LIKELY = 0.3  # "Telefonnummer" is German, Danish and Swedish, and so not English
_TO_READ = 0.95  # how sure it takes to read a few words in another language than the conversation's
# Letters alone tell little of fewer words than these, none of which is known: they may be a name or no words at all.
_WORDS_UNKNOWN = 3
_UNKNOWN_WORDS = 0.9  # how sure it takes when nobody knows any of the words
_WORDS_OF_A_SENTENCE = 3
_WORDS_TO_BE_FOREIGN = 4
# py3langid knows general language only, and is misled by names.
_WEIGHT_OF_LETTERS = 0.15
# Languages that are not ours but likely to be met, without those near enough to be read as ours, such as Norwegian.
_OTHERS = (
    "nl", "pt", "pl", "fi", "cs", "ro", "hu", "tr", "ru", "uk", "el", "ar", "zh", "ja", "ko", "hi", "he", "th", "fa",
    "bg", "sk", "hr", "et", "lv", "lt", "sl", "sr", "vi", "id",
)  # fmt: skip
_FOREIGN = 0.4  # certainty of the other language, times the share of words that no language of ours knows
# What speaks against the languages in which a place beside few words is called otherwise: "cluster in norvegia".
_NAMED_OTHERWISE = 3.5
_NO_LANGUAGE = "gibberish"  # the intent of sentences in none
_NO_WORDS = re.compile(r"\S*(?:@|://|www\.)\S*")


@dataclass(frozen=True)
class Known:
    """The language of a conversation, and how it is known: from its channel, heard in it, or chosen by the user."""

    language: str
    by: str = HEARD


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class LanguageIdentifier(Learner):
    """Sets `language`, `conversation_language` and `language_by`, and `foreign_language` on what is in none of ours."""

    learns = LanguageWords

    def __init__(self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, model_storage, resource)
        ours = tuple(config["languages"] or available_languages())
        self._words = LanguageWords(ours, (), np.zeros((0, len(ours)), dtype=np.float32))

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """All languages that have a lexicon, unless `languages` names some."""
        return {"languages": None}

    def use(self, learnt: LanguageWords) -> None:
        """Tell languages by these words."""
        self._words = learnt

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the words of each language's sentences."""
        sentences: dict[str, list[str]] = {language: [] for language in self._words.languages}
        for example in training_data.intent_examples:
            if example.get(INTENT) == _NO_LANGUAGE:
                continue
            sentences.setdefault(example.get(LANGUAGE, "en"), []).append(text_of(example))
        return self._keep(LanguageWords.learn(sentences))

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        """Set the language of each message; names found before it do not count as text."""
        for message in messages:
            known = _before(message, tracker, self._words.languages)
            text = _NO_WORDS.sub(" ", _without_names(message))
            foreign = _foreign(text, self._words)
            in_form = bool(tracker and tracker.active_loop_name)
            named = frozenset(message.get(NAMED_IN) or ())
            heard = None if foreign else identify(text, self._words, known, in_form=in_form, named=named)
            kept = heard or known or Known(self._likely(text) or self._spelt(message), CHANNEL)
            message.set(LANGUAGE, _readable(text, self._words, kept.language), add_to_output=True)
            message.set(CONVERSATION_LANGUAGE, kept.language, add_to_output=True)
            message.set(LANGUAGE_BY, kept.by, add_to_output=True)
            if foreign:
                message.set(FOREIGN, foreign, add_to_output=True)
        return messages

    def _likely(self, text: str) -> str:
        """Return the language that begins a conversation when words tell that it is none but one of a few, else ""."""
        counted = _counted(text)
        if not self._words.knows(counted):
            return ""
        best, chance = _best(text, counted, self._words)
        return best if chance >= _TO_BE_LIKELY else ""

    def _spelt(self, message: Message) -> str:
        """Return the language that begins a conversation when no word tells one: by how a place is called, by letters.

        What is called so in the first of our languages, too, or is written without accents, is taken for that one.
        """
        ours = self._words.languages
        text = text_of(message)
        named = frozenset(message.get(NAMED_IN) or ())
        fitting = named or _by_accents(text)
        if not fitting or ours[0] in fitting:
            return ours[0]
        return next(code for code, _ in ranking(text) if code in fitting)


def identify(
    text: str,
    ours: LanguageWords,
    known: Known | None,
    *,
    in_form: bool = False,
    named: frozenset[str] = frozenset(),
) -> Known | None:
    """Tell the language in which a conversation goes on after a text.

    Args:
        text: what was said, without names.
        ours: the languages to choose from, and their words.
        known: the conversation's language so far, if any; a few words do not leave it.
        in_form: the text is said to a form, which stays in its language: what answers it may be in any.
        named: the languages in which the places named beside the text are called so; they count at a beginning only.

    Returns:
        The language that the text is heard in, or `known` where it does not tell.
    """
    counted = _counted(text)
    enough, sure = _TO_LEAVE[known.by] if known else _TO_BEGIN
    if in_form:
        if known and known.by != CHANNEL:
            return known
        enough = max(enough, _WORDS_OF_A_SENTENCE)
    if len(counted) < (enough if ours.knows(counted) else max(enough, _WORDS_UNKNOWN)):
        return known
    best, chance = _best(text, counted, ours, frozenset() if known else named)
    if known and best == known.language:
        return known if known.by == CHOSEN else Known(best)
    return Known(best) if chance >= (sure if ours.knows(counted) else max(sure, _UNKNOWN_WORDS)) else known


def ranking(text: str) -> list[tuple[str, float]]:
    """Return our languages with the probability that a text is in each by its letters alone, the likeliest first."""
    languages = available_languages()
    chances = zip(languages, map(float, _by_letters(text, languages)), strict=True)
    return sorted(chances, key=lambda entry: -entry[1])


def _readable(text: str, ours: LanguageWords, language: str) -> str:
    """Return the language in which a text is to be read: the given one, unless it plainly is in another."""
    counted = _counted(text)
    best, chance = _best(text, counted, ours) if ours.knows(counted) else (language, 1.0)
    return best if chance >= _TO_READ else language


def _best(
    text: str, counted: Sequence[str], ours: LanguageWords, named: frozenset[str] = frozenset()
) -> tuple[str, float]:
    """Return the likeliest language of a text, and its probability among ours; letters tell where no word is known."""
    weight = _WEIGHT_OF_LETTERS if ours.knows(counted) else 1.0
    evidence = ours.evidence(counted) + weight * np.log(_by_letters(text, ours.languages) + 1e-6)
    if named:
        evidence = evidence - _NAMED_OTHERWISE * np.array([code not in named for code in ours.languages])
    chances = _chances(evidence)
    best = int(chances.argmax())
    return ours.languages[best], float(chances[best])


def _foreign(text: str, ours: LanguageWords) -> str:
    """Return the code of the language of a text when it is plainly none of ours, else ""."""
    counted = _counted(text)
    if len(counted) < (_WORDS_TO_BE_FOREIGN if _is_latin(text) else 1):
        return ""
    languages = (*ours.languages, *(language for language in _OTHERS if language not in ours.languages))
    chances = _by_letters(text, languages)
    best = int(chances.argmax())
    is_foreign = languages[best] not in ours.languages and chances[best] * (1 - ours.share(counted)) >= _FOREIGN
    return languages[best] if is_foreign else ""


def _by_accents(text: str) -> frozenset[str]:
    """Return the languages that write all letters of a text beyond the plain ones; none when it has only these."""
    composed = unicodedata.normalize("NFC", text.casefold())
    written = {character for character in composed if ord(character) > _ASCII and character.isalpha()}
    return frozenset(code for code, letters in _OWN_LETTERS.items() if written and written <= set(letters))


def _by_letters(text: str, languages: Sequence[str]) -> NDArray[np.float64]:
    """Return the probability of each language by py3langid, were there no others."""
    columns = [_letters().columns[language] for language in languages]
    return _chances(_letters().likelihoods(text)[columns])


def _chances(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Turn log-likelihoods into probabilities."""
    weights = np.exp(scores - scores.max())
    chances: NDArray[np.float64] = weights / weights.sum()
    return chances


def _counted(text: str) -> list[str]:
    """Return the folded words of a text that may tell its language."""
    return [word.text for word in words(text) if word.text.isalpha()]


def _is_latin(text: str) -> bool:
    """Tell whether most letters of a text are Latin."""
    letters = [character for character in text if character.isalpha()]
    latin = sum(unicodedata.name(character, "").startswith("LATIN") for character in letters)
    return 2 * latin >= len(letters)


def _before(message: Message, tracker: DialogueStateTracker, languages: Sequence[str]) -> Known | None:
    """Return the conversation's language before a message; a channel's offer begins it, a changed one is a choice."""
    offered = str((message.get(METADATA) or {}).get(LANGUAGE))
    # Rasa has no conversation, whatever the type says, when it only parses a message.
    before, language = (tracker.get_slot(LANGUAGE_OFFERED), str(tracker.get_slot(LANGUAGE))) if tracker else (None, "")
    if offered in languages and before and offered != before:
        return Known(offered, CHOSEN)
    if language in languages:
        return Known(language, tracker.get_slot(LANGUAGE_BY) or HEARD)
    return Known(offered, CHANNEL) if offered in languages else None


class _Letters:
    """py3langid's model of a few languages, asked for no more of its 7,480 features than a text has."""

    def __init__(self, identifier: Identifier, languages: Sequence[str]) -> None:
        """Take what is needed of the model; the whole of it takes the fivefold memory."""
        self.columns = {language: column for column, language in enumerate(languages)}
        chosen = [identifier.nb_classes.index(language) for language in languages]
        self._features = identifier.nb_ptc[:, chosen]
        self._languages = identifier.nb_pc[chosen]
        self._moves = identifier.tk_nextmove
        self._met = identifier.tk_output
        # Several components ask of the same text.
        self.likelihoods = lru_cache(maxsize=64)(self._likelihoods)

    def _likelihoods(self, text: str) -> NDArray[np.float64]:
        """Return the log-likelihood of each language, as py3langid's `rank` does."""
        state, met = 0, Counter[int]()
        for byte in text.encode("utf-8", errors="surrogatepass"):
            state = self._moves[(state << 8) + byte]
            met.update(self._met.get(state, ()))
        counts = np.fromiter(met.values(), dtype=np.float64, count=len(met))
        found: NDArray[np.float64] = counts @ self._features[list(met)] + self._languages
        return found


@lru_cache(maxsize=1)
def _letters() -> _Letters:
    """Load py3langid's model once."""
    languages = dict.fromkeys((*available_languages(), *_OTHERS))
    return _Letters(Identifier.from_pickled_model(MODEL_FILE), tuple(languages))


def _without_names(message: Message) -> str:
    """Return the text with all names cut out; fields of business are words of a language, and stay."""
    text = text_of(message)
    named = (entity for entity in message.get(ENTITIES, []) if entity["entity"] != "sector")
    for start, end in sorted({(entity["start"], entity["end"]) for entity in named}, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return text
