"""Word-by-word English of a message, for an encoder that has not learnt its language: nlu/<language>/glossary.txt."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from nlu.text import Word, normalise, words

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
        phrases: folded word or phrase → English.
        endings: what a word may end in, or join the next part of a compound with, longest first.
        longest: words in the longest phrase.
    """

    phrases: dict[str, str]
    endings: tuple[str, ...]
    longest: int

    def word(self, word: str) -> str | None:
        """Return one folded word in English: as listed, without its ending, or part by part; None if it is unknown."""
        if word in self.phrases:
            return self.phrases[word]
        for size in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
            head, rest = self._known(word[:size]), self._tail(word[size:])
            if head is not None and rest is not None:
                return f"{head} {rest}".strip()
        return None

    def _known(self, part: str) -> str | None:
        """Return a part of a compound in English: a listed word, perhaps with a joint after it."""
        if part in self.phrases:
            return self.phrases[part]
        stems = (part.removesuffix(ending) for ending in self.endings if part.endswith(ending))
        return next((self.phrases[stem] for stem in stems if len(stem) >= _SHORTEST_PART and stem in self.phrases), None)

    def _tail(self, rest: str) -> str | None:
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
    pieces: list[str] = []
    place = end = 0
    while place < len(found):
        size, gloss = _longest(table, found[place : place + table.longest])
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
    phrases: dict[str, str] = {}
    endings: set[str] = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        meaning, separator, forms = line.partition("=")
        if not separator or not forms.strip():
            raise GlossaryError(f"{path}, line {number}: write 'english = word, word', not {line!r}")
        for form in forms.split(","):
            if form.strip().startswith("-"):
                endings.add(normalise(form))
            else:
                for spelling in (form, form.translate(_SPELT)):
                    phrases.setdefault(normalise(spelling), meaning.strip())
    longest = max(phrase.count(" ") for phrase in phrases) + 1
    return Glossary(phrases, tuple(sorted(endings, key=lambda ending: (-len(ending), ending))), longest)


def _longest(table: Glossary, coming: list[Word]) -> tuple[int, str | None]:
    """Return how many of the coming words the longest phrase takes, and its English."""
    for size in range(len(coming), 1, -1):
        gloss = table.phrases.get(" ".join(word.text for word in coming[:size]))
        if gloss is not None:
            return size, gloss
    return 1, table.word(coming[0].text)
