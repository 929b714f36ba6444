"""Finds the store's names in a message: exact ones, then typos, spacing and compounds, guarded by known words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice, product

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.names import Name
from nlu.lexicon import available_languages, lexicon
from nlu.text import Word, normalise
from nlu.vocabulary import Vocabulary

# One edit from five letters, two from eight: shorter words are other words too soon, but inside of longer names.
_INSIDE, _ONE_EDIT, _TWO_EDITS = 4, 5, 8
# A longer run of letters over a changed word border ("wind energy", "windenergy") cannot be chance.
_SAFE_SPACING = 9
_WIDEST_WINDOW = 4
# Beside a misspelt word an ordinary one may be misspelt, too: "Gren Tech Valey", and "gren" is Danish for a branch.
_BESIDE = (-2, -1, 1, 2)
_SHORTEST_COMPOUND, _SHORTEST_PART = 8, 4
# A message of more words is a pasted text; correcting each of its words would cost more than a turn may take.
_MOST_CORRECTIONS, _MOST_COMBINATIONS = 12, 24
_REMEMBERED = 2048  # words of which is remembered what was looked up: the nearest words of names cost most
_SPELLED_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa", "Ø": "Oe"}
)


@dataclass(frozen=True)
class Hit:
    """Names found on words [first, last), several when these name several records; the ending they have."""

    first: int
    last: int
    names: tuple[Name, ...]
    corrected: bool = False
    ending: str = ""


class NameMatcher:
    """All names of the store at one revision, ready to be found."""

    def __init__(self, names: Iterable[Name], vocabulary: Vocabulary) -> None:
        """Index names.

        Args:
            names: what may be found.
            vocabulary: ordinary words, which are never taken for a misspelt name.
        """
        names = list(names)
        self._names = _by_phrase(names)
        self._languages = _languages(names)
        self._words = {word for phrase in self._names for word in phrase.split()}
        self._local_words = _local_words(self._names)
        entries = [lexicon(language) for language in available_languages()]
        self._endings = tuple({ending for entry in entries for ending in entry.endings})
        self._city_endings = tuple({ending for entry in entries for ending in entry.city_endings})
        self._vocabulary = vocabulary
        self._no_compounds = frozenset().union(*(entry.no_compounds for entry in entries))
        self._ordinary = self._no_compounds.union(*(entry.ordinary_words for entry in entries))
        self._widths = _widths(self._names)
        self._closed = _by_closed_form(self._names)
        self._correctable = _by_length(self._names, self._closed)
        self._compounds = _compound_parts(names)
        self._nearest = lru_cache(_REMEMBERED)(self._nearest_words)
        self._known = lru_cache(_REMEMBERED)(vocabulary.known.__contains__)

    def find(self, words: Sequence[Word]) -> list[Hit]:
        """Find names in the words of a message.

        Args:
            words: the folded words of the message.

        Returns:
            Hits in order of place: the longest, exact before corrected; none overlaps another.
        """
        texts = [word.text for word in words]
        exact = [*self._exact(texts), *self._inflected(texts)]
        moved = (hit for hit in self._respaced(texts) if not _is_said(hit, exact))
        return _longest([*exact, *moved, *self._corrected(texts), *self._compounded(texts)])

    def languages(self, text: str, words: Sequence[Word], hits: Iterable[Hit]) -> frozenset[str]:
        """Return the languages in which all places of a message are called what they are called there, as written."""
        spans = [(words[hit.first].start, words[hit.last - 1].end) for hit in hits]
        spellings = [(text[start:end].casefold(), normalise(text[start:end])) for start, end in spans]
        found = [self._languages.get(written) or self._languages.get(folded) for written, folded in spellings]
        told = [languages for languages in found if languages]
        return frozenset.intersection(*told) if told else frozenset()

    def _exact(self, texts: Sequence[str]) -> Iterator[Hit]:
        """Match phrases word by word."""
        for first, text in enumerate(texts):
            for width in self._widths.get(text, ()):
                names = self._names.get(" ".join(texts[first : first + width]))
                if names and first + width <= len(texts):
                    yield Hit(first, first + width, names)

    def _inflected(self, texts: Sequence[str]) -> Iterator[Hit]:
        """Match phrases of which a word has an ending of our languages: "Hamburgs", "Hamburger Cluster"."""
        for place, text in enumerate(texts):
            for ending, stem in self._stems(text):
                hits = self._exact([*texts[:place], stem, *texts[place + 1 :]])
                yield from (replace(hit, ending=ending) for hit in hits if hit.first <= place < hit.last)

    def _stems(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield each ending of a word with the word of names before it; one that is a name's itself has none."""
        if text in self._words:
            return
        for endings, known in ((self._endings, self._words), (self._city_endings, self._local_words)):
            for ending in endings:
                stem = text.removesuffix(ending)
                if _INSIDE <= len(stem) < len(text) and stem in known:
                    yield ending, stem

    def _respaced(self, texts: Sequence[str]) -> Iterator[Hit]:
        """Match names whose word borders were moved ("southafrica", "green techvalley")."""
        for width in range(1, _WIDEST_WINDOW + 1):
            for first in range(len(texts) - width + 1):
                window = texts[first : first + width]
                names = self._closed.get("".join(window))
                if names and (not self.is_ordinary(window) or sum(map(len, window)) >= _SAFE_SPACING):
                    yield Hit(first, first + width, names, corrected=True)

    def _corrected(self, texts: Sequence[str]) -> Iterator[Hit]:
        """Match after replacing words that nobody knows by the nearest words of names: each alone, and all at once."""
        unknown = [place for place, text in enumerate(texts) if len(text) >= _INSIDE and not self.is_ordinary([text])]
        nearest = {place: self._nearest(texts[place]) for place in unknown[:_MOST_CORRECTIONS]}
        for place, candidates in nearest.items():
            for candidate in candidates:
                if len(texts[place]) >= _ONE_EDIT and (names := self._closed.get(candidate)):
                    yield Hit(place, place + 1, names, corrected=True)
                yield from self._repaired(texts, {place: candidate})
        found = {place: candidates for place, candidates in nearest.items() if candidates}
        around = {place + step for place in found for step in _BESIDE} & set(range(len(texts))) - found.keys()
        beside = {
            place: [texts[place], *self._nearest(texts[place])] for place in around if len(texts[place]) >= _INSIDE
        }
        options = {**found, **{place: choice for place, choice in beside.items() if len(choice) > 1}}
        if len(options) > 1 and found:
            for chosen in islice(product(*options.values()), _MOST_COMBINATIONS):
                repairs = dict(zip(options, chosen, strict=True))
                hits = self._repaired(texts, repairs)
                yield from (hit for hit in hits if not found.keys().isdisjoint(range(hit.first, hit.last)))

    def _repaired(self, texts: Sequence[str], repairs: Mapping[int, str]) -> Iterator[Hit]:
        """Match with some words replaced; yield what needs a replaced word, a short one only inside a longer name."""
        for hit in self._exact([repairs.get(place, text) for place, text in enumerate(texts)]):
            places = [place for place in range(hit.first, hit.last) if place in repairs]
            if places and (hit.last - hit.first > 1 or len(texts[places[0]]) >= _ONE_EDIT):
                yield Hit(hit.first, hit.last, hit.names, corrected=True)

    def _compounded(self, texts: Sequence[str]) -> Iterator[Hit]:
        """Match a sector at the start or end of an unknown compound ("Wassertechnologie", "industrispildevand")."""
        for place, text in enumerate(texts):
            if len(text) < _SHORTEST_COMPOUND or text in self._words or text in self._no_compounds:
                continue
            if text in self._vocabulary.compound_free:
                continue
            widths = range(len(text) - _SHORTEST_PART, _SHORTEST_PART - 1, -1)
            parts = (part for width in widths for part in (text[:width], text[-width:]))
            longest = next((part for part in parts if part in self._compounds), None)
            if longest:
                yield Hit(place, place + 1, self._compounds[longest], corrected=True)

    def is_ordinary(self, texts: Sequence[str]) -> bool:
        """Tell whether all words are known ones, of the language or of names, so that nothing is misspelt."""
        return all(
            text in self._ordinary or text in self._words or text.isdigit() or self._known(text) for text in texts
        )

    def _nearest_words(self, text: str) -> list[str]:
        """Return the words of names within the edits that the length of a word allows, nearest only."""
        edits = 1 if len(text) < _TWO_EDITS else 2
        near: list[tuple[int, str]] = []
        for length in range(max(_INSIDE, len(text) - edits), len(text) + edits + 1):
            candidates = self._correctable.get(length, [])
            if not candidates:
                continue
            distances = process.cdist([text], candidates, scorer=OSA.distance, score_cutoff=edits, dtype=np.uint8)[0]
            near += [
                (int(distances[index]), candidates[index])
                for index in np.flatnonzero(distances <= edits)
                if distances[index] < 2 or candidates[index][0] == text[0]  # noqa: PLR2004 - two edits, then not the first letter
            ]
        best = min((distance for distance, _ in near), default=0)
        return sorted(candidate for distance, candidate in near if distance == best)


def _by_phrase(names: Iterable[Name]) -> dict[str, tuple[Name, ...]]:
    """Group names by folded phrase, also as spelt without umlauts and rings ("Oesterreich", "Koebenhavn")."""
    grouped: dict[str, dict[tuple[str, str, str], Name]] = defaultdict(dict)
    for name in names:
        spelling = name.text if name.exact_case else ""
        for phrase in {normalise(text) for text in {name.text, name.text.translate(_SPELLED_OUT)}} - {""}:
            grouped[phrase].setdefault((name.kind, name.id, spelling), name)
    return {phrase: tuple(found.values()) for phrase, found in grouped.items()}


def _languages(names: Iterable[Name]) -> dict[str, frozenset[str]]:
    """Map the names of places, as spelt and folded, to the languages that call them so."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in names:
        if name.kind == "place" and name.language:
            for spelling in (name.text.casefold(), normalise(name.text)):
                found[spelling].add(name.language)
    return {phrase: frozenset(languages) for phrase, languages in found.items()}


def _widths(phrases: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Map each first word of a phrase to the numbers of words that phrases with it have."""
    widths: dict[str, set[int]] = defaultdict(set)
    for phrase in phrases:
        first, *more = phrase.split(" ")
        widths[first].add(1 + len(more))
    return {first: tuple(sorted(found)) for first, found in widths.items()}


def _local_words(phrases: dict[str, tuple[Name, ...]]) -> frozenset[str]:
    """Return the names of cities and areas that are one word."""
    local = ("city:", "area:")
    named = (phrase for phrase, names in phrases.items() if any(name.id.startswith(local) for name in names))
    return frozenset(phrase for phrase in named if " " not in phrase)


def _is_said(hit: Hit, exact: Sequence[Hit]) -> bool:
    """Tell whether exact hits say all words of a hit already, or what it names with fewer of them."""
    inside = [other for other in exact if hit.first <= other.first and other.last <= hit.last]
    said = {place for other in inside for place in range(other.first, other.last)}
    named = {name.id for name in hit.names}
    return len(said) == hit.last - hit.first or any(named <= {name.id for name in other.names} for other in inside)


def _by_closed_form(phrases: dict[str, tuple[Name, ...]]) -> dict[str, tuple[Name, ...]]:
    """Map names of several words, or of one long word, to themselves without gaps."""
    closed: dict[str, tuple[Name, ...]] = {}
    for phrase, names in phrases.items():
        free = tuple(name for name in names if not name.exact_case)
        form = phrase.replace(" ", "")
        if free and len(form) >= _ONE_EDIT and form not in phrases and not form.isdigit():
            closed[form] = free
        elif free and " " not in phrase and len(form) >= _ONE_EDIT:
            closed.setdefault(form, free)
    return closed


def _by_length(phrases: dict[str, tuple[Name, ...]], closed: Iterable[str]) -> dict[int, list[str]]:
    """Sort what a misspelt word may stand for by length: words of names and closed forms, no exact-case name."""
    words = {
        word
        for phrase, names in phrases.items()
        if not all(name.exact_case for name in names)
        for word in phrase.split()
    }
    grouped: dict[int, list[str]] = defaultdict(list)
    for word in sorted(words | set(closed)):
        if len(word) >= _INSIDE and not word.isdigit():
            grouped[len(word)].append(word)
    return dict(grouped)


def _compound_parts(names: Iterable[Name]) -> dict[str, tuple[Name, ...]]:
    """Keep the one-word sector names of languages that write compounds as one word, be they English words as well."""
    languages = {language for language in available_languages() if lexicon(language).compounds}
    sectors = _by_phrase(name for name in names if name.kind == "sector" and name.language in languages)
    return {phrase: kept for phrase, kept in sectors.items() if " " not in phrase and len(phrase) >= _SHORTEST_PART}


def _longest(hits: Iterable[Hit]) -> list[Hit]:
    """Keep the longest hits, exact ones first; what overlaps a kept one goes, the same span is joined."""
    kept: list[Hit] = []
    taken: set[int] = set()
    for hit in sorted(hits, key=lambda hit: (hit.first - hit.last, hit.corrected, hit.first)):
        span = set(range(hit.first, hit.last))
        same = next((other for other in kept if (other.first, other.last) == (hit.first, hit.last)), None)
        if same is not None and same.corrected == hit.corrected:
            names = tuple(dict.fromkeys((*same.names, *hit.names)))
            kept[kept.index(same)] = Hit(hit.first, hit.last, names, hit.corrected)
        elif taken.isdisjoint(span):
            kept.append(hit)
            taken |= span
    return sorted(kept, key=lambda hit: hit.first)
