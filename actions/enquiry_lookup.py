"""What an answer of the form refers to: countries, clusters and languages, by recognised names or by their spelling."""

from functools import cache

from babel import Locale
from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import select

from actions.enquiry_phrases import fold
from actions.texts import languages
from actions.turn import NEGATED, Entity, Turn
from knowledge import current, places
from knowledge.clusters import cluster
from knowledge.gates import visible
from knowledge.hosts import HostMatch, find_hosts
from knowledge.models import Cluster, Place

LONGEST_NAME = 60  # a longer text is no misspelt name of a country
CODE = 2  # letters of a country's code
CLOSE = 2  # letters by which a misspelt name may differ
# Languages that people name in the language itself.
CODES = ("en", "de", "fr", "es", "it", "pt", "nl", "da", "sv", "no", "fi", "pl", "zh", "ja", "ko", "ar", "hi", "ru")


def countries(turn: Turn) -> tuple[str, ...]:
    """Return the ids of the countries that a message names, or in which the places that it names lie."""
    session = current.session()
    named = [str(value) for value in _values(turn, "place")]
    plain = tuple(name for name in named if name.startswith("country:"))
    found = plain or tuple(country for name in named if (country := places.country_of(session, name)))
    return tuple(dict.fromkeys(found)) or _countries_spelt(turn.text)


def close_country(turn: Turn) -> str:
    """Return the name of the country that a misspelt one is nearest to, "" where none is near."""
    if len(turn.text) > LONGEST_NAME:
        return ""
    names = {fold(place.names.get(turn.language, place.name)): place for place in _all_countries()}
    near = process.extractOne(fold(turn.text), list(names), scorer=OSA.distance, processor=None, score_cutoff=CLOSE)
    best = names.get(near[0]) if near else None
    return best.names.get(turn.language, best.name) if best else ""


def regions(turn: Turn) -> tuple[str, ...]:
    """Return the ids of the regions and continents that a message names."""
    return tuple(str(value) for value in _values(turn, "place") if str(value).startswith(("region:", "continent:")))


def market_places(turn: Turn) -> tuple[str, ...]:
    """Return the ids of the places of a target market; a country that only says where a named city lies is left out."""
    session = current.session()
    named = tuple(dict.fromkeys(str(value) for value in _values(turn, "place")))
    found = named or _countries_spelt(turn.text)
    spans = {place: _spans(turn, place) for place in found}
    return tuple(
        place
        for place in found
        if not any(
            other != place and spans[other].isdisjoint(spans[place]) and places.contains(session, place, other)
            for other in found
        )
    )


def clusters(turn: Turn) -> tuple[Cluster, ...]:
    """Return the clusters that a message names, also in small letters where their name is an ordinary word."""
    session = current.session()
    named = [found for value in _values(turn, "cluster") if (found := cluster(session, str(value)))]
    return tuple(dict.fromkeys(named)) or _clusters_spelt(turn.text)


def local_clusters(place_ids: tuple[str, ...]) -> list[HostMatch]:
    """Return the present members in or nearest to places, best first."""
    search = find_hosts(current.session(), place_ids, ())
    return search.matches or search.nearest


def language_names(turn: Turn) -> bool:
    """Tell whether the message names a language, in any of ours or in its own."""
    if turn.values("language"):
        return True
    said = fold(turn.text)
    known = _language_names()
    return said in CODES or any(f" {name} " in f" {said} " for name in known)


def _values(turn: Turn, kind: str) -> tuple[str, ...]:
    """Return the values of a kind that the message does not rule out, whatever they are to the company."""
    return tuple(dict.fromkeys(str(e.value) for e in turn.entities if e.kind == kind and e.role != NEGATED))


def _spans(turn: Turn, place: str) -> set[tuple[int, int]]:
    """Return where a place is named."""
    return {(found.start, found.end) for found in _places(turn) if found.value == place}


def _places(turn: Turn) -> list[Entity]:
    """Return the places named."""
    return [found for found in turn.entities if found.kind == "place"]


def _all_countries() -> list[Place]:
    """Return all countries."""
    return list(current.session().scalars(visible(select(Place), Place).where(Place.kind == "country")))


def _countries_spelt(said: str) -> tuple[str, ...]:
    """Return the country whose name in any language, or whose code, is all of the text."""
    wanted = fold(said)
    if not wanted or len(said) > LONGEST_NAME:
        return ()
    if len(wanted) == CODE:
        return tuple(place.id for place in _all_countries() if place.country_code == wanted.upper())
    return tuple(place.id for place in _all_countries() if wanted in map(fold, place.names.values()))


def _clusters_spelt(said: str) -> tuple[Cluster, ...]:
    """Return the clusters of which a name is all of the text."""
    wanted = fold(said)
    if not wanted:
        return ()
    everyone = current.session().scalars(visible(select(Cluster), Cluster))
    return tuple(found for found in everyone if wanted in map(fold, _names(found)))


def _names(found: Cluster) -> list[str]:
    """Return all names of a cluster."""
    return [found.name, found.short_name, *found.aliases, *(str(former["name"]) for former in found.former_names)]


@cache
def _language_names() -> frozenset[str]:
    """Return the folded names of all languages that CLDR knows, in each language that we write and in their own."""
    named = {name for code in languages() for name in Locale(code).languages.values()}
    own = {Locale.parse(code).get_display_name() or "" for code in CODES}
    return frozenset(fold(name) for name in (*named, *own) if len(fold(name)) > CLOSE)
