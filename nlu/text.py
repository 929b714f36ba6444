"""Words of a message, folded for matching, each with its place in the message."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# Letters that NFKD leaves whole, as people write them on a keyboard without them.
_PLAIN = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "\u0131": "i"})

# Characters whose folding is remembered: more than our languages write.
_FOLDS = 4096


@dataclass(frozen=True, slots=True)
class Word:
    """One folded word and the span of characters it was read from."""

    text: str
    start: int
    end: int


class _Folds(dict[int, str]):
    """What each character folds to: "" for accents and invisible marks, " " for what parts words."""

    def __missing__(self, code: int) -> str:
        """Fold a character that is met for the first time."""
        folded = _fold(chr(code))
        if len(self) < _FOLDS:
            self[code] = folded
        return folded


def _fold(character: str) -> str:
    """Return the folded letters of one character."""
    if unicodedata.category(character) in {"Mn", "Cf"}:
        return ""
    decomposed = unicodedata.normalize("NFKD", character).casefold()
    letters = "".join(part for part in decomposed if part.isalnum())
    return letters.translate(_PLAIN) or " "


_folds = _Folds()


def words(text: str) -> list[Word]:
    """Split a text into folded words.

    Folding is NFKD, accents stripped, casefold, every other character a gap; "L'Autriche, 2e" gives l, autriche, 2e.

    Args:
        text: any text.

    Returns:
        The words in order; `text[word.start:word.end]` is what the user wrote.
    """
    return list(_words(text))


# Each component reads the same message.
@lru_cache(maxsize=64)
def _words(text: str) -> tuple[Word, ...]:
    """Split a text as `words` does."""
    found: list[Word] = []
    letters: list[str] = []
    start = end = 0
    for position, character in enumerate(text):
        folded = _folds[ord(character)]
        if folded == " ":
            if letters:
                found.append(Word("".join(letters), start, end))
                letters = []
        elif folded:
            if not letters:
                start = position
            letters.append(folded)
            end = position + 1
    if letters:
        found.append(Word("".join(letters), start, end))
    return tuple(found)


def normalise(text: str) -> str:
    """Return the folded words of a text, joined by single spaces."""
    return " ".join(text.translate(_folds).split())


def visible(text: str) -> str:
    """Return a text without what cannot be seen (zero-width and direction marks) and without piled-up accents."""
    if text.isascii():
        return text
    composed = unicodedata.normalize("NFC", text)
    return "".join(character for character in composed if unicodedata.category(character) not in {"Cf", "Mn"})
