"""Whether a name that was found is meant: many are ordinary words of some language, too."""

import re
from collections.abc import Sequence
from dataclasses import replace

from knowledge.names import Name
from nlu.lexicon import lexicon
from nlu.matcher import Hit
from nlu.roles import marked
from nlu.text import Word, normalise

_PLACE, _SECTOR = "place", "sector"
# Codes in small letters ("de", "au", "es", "at") are small words of the other languages.
_CODE, _OF_CODES = 2, ("en",)
# So many letters that are all of a message are no small word.
_SURE = 4


def meant(text: str, found: Sequence[Word], hits: Sequence[Hit], languages: Sequence[str]) -> list[Hit]:
    """Drop names that are ordinary words here, written or used like one.

    Args:
        text: the message as written.
        found: its words.
        hits: the names found in it.
        languages: the languages that it is read in.

    Returns:
        The hits that are meant, each with its names that are.
    """
    kept = []
    for hit in hits:
        if hit.ending and not any(hit.ending in lexicon(language).all_endings for language in languages):
            continue
        names = (name for name in hit.names if _is_meant(name, text, found, hit, languages))
        if names_meant := {(name.kind, name.id): name for name in names}:
            kept.append(replace(hit, names=tuple(names_meant.values())))
    return kept


def _is_meant(name: Name, text: str, found: Sequence[Word], hit: Hit, languages: Sequence[str]) -> bool:
    """Tell whether one name is meant: outright, by its capitals, or by the words around it."""
    phrase = " ".join(word.text for word in found[hit.first : hit.last])
    ordinary = any(phrase in lexicon(language).ordinary_words for language in languages)
    if name.kind == _SECTOR and not name.exact_case:
        return not ordinary or name.language in languages
    alone = len(found) == hit.last - hit.first
    if alone and name.kind == _PLACE and len(phrase) >= _SURE:
        return True
    if not name.exact_case and (not ordinary or alone):
        return True
    common = any(phrase in lexicon(language).common_nouns for language in languages)
    if not common and _has_capitals(name, text, found, hit):
        return True
    around = marked(found, hit.first, hit.last)
    is_code = name.kind == _PLACE and len(name.text) == _CODE
    asked = _OF_CODES if is_code else languages
    return any(_contexts(name, language).search(around) for language in asked)


def _contexts(name: Name, language: str) -> re.Pattern[str]:
    """Return what stands around a name of this kind in a language."""
    entry = lexicon(language)
    return entry.place_contexts if name.kind == _PLACE else entry.name_contexts


def _has_capitals(name: Name, text: str, found: Sequence[Word], hit: Hit) -> bool:
    """Tell whether a name is written as one; a sentence's first capital proves nothing, nor do capitals throughout."""
    start, end = found[hit.first].start, found[hit.last - 1].end
    written = text[start:end]
    if written.isupper() and len(written) > 1:
        return len(found) == hit.last - hit.first or not text.isupper()
    if not written[0].isupper() or (written.istitle() and _begins_sentence(text, start)):
        return False
    return written == name.text or (not name.exact_case and normalise(written) == normalise(name.text))


def _begins_sentence(text: str, start: int) -> bool:
    """Tell whether a position is the first word of a sentence."""
    before = text[:start].rstrip(" \t\"'([¿¡")
    return not before or before[-1] in ".!?\n:"
