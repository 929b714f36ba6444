"""Word-by-word English of a message, for an encoder that has not learnt its language: nlu/<language>/glossary.txt."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from nlu.text import normalise, words

_FOLDER = Path(__file__).parent
# Shorter parts of a compound are found in words that are none.
_SHORTEST_PART = 4
# How people spell the letters that their keyboard has not.
_SPELT = str.maketrans({"å": "aa", "ø": "oe", "ä": "ae", "ö": "oe"})


class GlossaryError(ValueError):
    """A glossary is not written as it should be."""


@dataclass(frozen=True)
class Glossary:
    """One language's words in English.

    Attributes:
        phrases: word or phrase → English, both as written, in lower case, and folded.
        endings: what a word may end in, or join the next part of a compound with, folded, longest first.
        longest: words in the longest phrase.
    """

    phrases: dict[str, str]
    endings: tuple[str, ...]
    longest: int

    def word(self, word: str) -> str | None:
        """Return one folded word in English: as listed, without its ending, or part by part; None if it is unknown."""
        if word in self.phrases:
            return self.phrases[word]
        for size in range(len(word) - 1, _SHORTEST_PART - 1, -1):
            head, rest = self._head(word[:size]), self._rest(word[size:])
            if head is not None and rest is not None:
                return f"{head} {rest}".strip()
        return None

    def _head(self, part: str) -> str | None:
        """Return the first part of a word in English: a listed word, perhaps with a joint after it."""
        stems = (part.removesuffix(ending) for ending in ("", *self.endings) if part.endswith(ending))
        return next(
            (self.phrases[stem] for stem in stems if len(stem) >= _SHORTEST_PART and stem in self.phrases), None
        )

    def _rest(self, rest: str) -> str | None:
        """Return the rest of a word in English: nothing for an ending, else the other parts of the compound."""
        if rest in self.endings:
            return ""
        return self.word(rest) if len(rest) >= _SHORTEST_PART else None


def english(text: str, language: str) -> str:
    """Put a text into English, word by word.

    Args:
        text: any text.
        language: ISO 639-1 code of the language that the text is in.

    Returns:
        The text with all words and phrases of the language's glossary in English, compounds part by part; unknown
        words, names and punctuation as they are. The text itself where the language has no glossary.

    Raises:
        GlossaryError: a line of the glossary is not `english = word, word`.
    """
    table = glossary(language)
    if not table:
        return text
    found = words(text)
    folded = [word.text for word in found]
    written = [text[word.start : word.end].casefold() for word in found]
    pieces: list[str] = []
    place = end = 0
    while place < len(found):
        limit = place + table.longest
        size, gloss = _longest(table, written[place:limit], folded[place:limit])
        pieces.append(text[end : found[place].start])
        end = found[place + size - 1].end
        pieces.append(text[found[place].start : end] if gloss is None else gloss)
        place += size
    return "".join([*pieces, text[end:]])


@lru_cache(maxsize=8)
def glossary(language: str) -> Glossary | None:
    """Read the glossary of a language; None where it needs none."""
    path = _FOLDER / language / "glossary.txt"
    if not path.exists():
        return None
    listed: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        meaning, separator, forms = line.partition("=")
        if not separator or not forms.strip():
            raise GlossaryError(f"{path}, line {number}: write 'english = word, word', not {line!r}")
        for form in forms.split(","):
            listed.setdefault(form.strip().casefold(), meaning.strip())
    phrases = {form: meaning for form, meaning in listed.items() if not form.startswith("-")}
    # What is written with the letters of another word is that word: "har" is no "här".
    for form, meaning in list(phrases.items()):
        for spelling in (form, form.translate(_SPELT)):
            phrases.setdefault(normalise(spelling), meaning)
    endings = {normalise(form) for form in listed if form.startswith("-")}
    longest = max(phrase.count(" ") for phrase in phrases) + 1
    return Glossary(phrases, tuple(sorted(endings, key=lambda ending: (-len(ending), ending))), longest)


def _longest(table: Glossary, written: list[str], folded: list[str]) -> tuple[int, str | None]:
    """Return how many of the coming words the longest phrase takes, and its English."""
    for size in range(len(folded), 0, -1):
        for words_ in (written, folded):
            gloss = table.phrases.get(" ".join(words_[:size]))
            if gloss is not None:
                return size, gloss
    return 1, table.word(folded[0])
