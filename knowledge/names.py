"""The names that the assistant recognises, read from the store."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.gates import visible
from knowledge.models import (
    Candidate,
    Cluster,
    Document,
    Event,
    Organisation,
    Place,
    RecurringEvent,
    Sector,
    Story,
)
from knowledge.revision import revision
from knowledge.spelling import plain

__all__ = ["Name", "names", "revision"]

# Names of ours that are everyday words in one of our languages, or common short forms of something else.
ORDINARY_WORDS = frozenset(
    (
        "bell", "cascades", "cea", "clean", "desjardins", "fusen", "foresight", "nel", "sas", "seas", "solid", "stuv",
        "tweed",
    )
)  # fmt: skip
PARENTHESIS = re.compile(r"(?P<before>[^()]+?)\s*\((?P<inside>[^()]+)\)\s*")
INTRODUCTION = re.compile(r"^(formerly|former|probably the|probably)\s+", re.IGNORECASE)
YEAR_AT_END = re.compile(r"\s+(19|20)\d\d(/\d\d)?$")
DESCRIPTION = re.compile(r"^(a|host in)\s", re.IGNORECASE)
INNER_CAPITAL = re.compile(r"\w[A-Z]")
SMALL_WORDS = frozenset({"of", "and", "for", "the", "de", "et", "für", "und"})


class Name(NamedTuple):
    """One name of one thing.

    `kind` is cluster, candidate, place, sector, organisation, event, recurring, document or story.
    `id` is the record's id without the kind (a place's has it). `exact_case` names are ordinary words too: only this
    spelling, or all capitals, means the thing. `language` is set where the name belongs to one. `weak` names are broad
    words that count only where nothing more exact is said. `language_word` marks a word for "from there" that is the
    name of a language, too.
    """

    text: str
    kind: str
    id: str
    exact_case: bool = False
    language: str | None = None
    weak: bool = False
    language_word: bool = False


def names(session: Session) -> list[Name]:
    """Return all names of what is published: short, former and other names, exonyms, synonyms, words for "from there".

    The whole list, some thousands; to be read again only when `revision` has changed. A cluster's alias that is the
    name of a place means the place.
    """
    places = list(dict.fromkeys(_place_names(session)))
    meant: dict[str, list[Name]] = {}
    for name in places:
        meant.setdefault(plain(name.text), []).append(name)
    others = (name for named in _other_names(session) for name in _or_place(named, meant.get(plain(named.text), [])))
    return list(dict.fromkeys([*places, *others]))


def _or_place(named: Name, places: list[Name]) -> Iterable[Name]:
    """Return the name itself, or when a cluster's is that of places, the same spelling for these."""
    if named.kind != "cluster" or not places:
        return [named]
    return [place._replace(text=named.text) for place in places]


def _is_ordinary(text: str) -> bool:
    """Tell whether a name is an everyday word, too."""
    return plain(text) in ORDINARY_WORDS


def _place_names(session: Session) -> Iterator[Name]:
    """Yield the names, codes and demonyms of all places."""
    spelled = (Place.names, Place.aliases, Place.codes, Place.exact_case, Place.demonyms, Place.language_word)
    for place in session.execute(visible(select(Place.id, *spelled), Place)):
        for language, text in place.names.items():
            yield Name(text, "place", place.id, place.exact_case, language)
        for language, texts in place.aliases.items():
            yield from (Name(text, "place", place.id, place.exact_case, language) for text in texts)
        yield from (Name(code, "place", place.id, exact_case=True) for code in place.codes)
        for language, texts in place.demonyms.items():
            also = place.language_word
            yield from (Name(text, "place", place.id, language=language, language_word=also) for text in texts)


def _other_names(session: Session) -> Iterator[Name]:
    """Yield the names of all records but places."""
    yield from _sector_names(session)
    yield from _cluster_names(session)
    yield from _titles(session, Candidate, Candidate.name, _candidate_forms)
    yield from _titles(session, Organisation, Organisation.name, _parts)
    yield from _titles(session, Event, Event.name, _event_forms)
    yield from _titles(session, RecurringEvent, RecurringEvent.name, _event_forms)
    yield from _titles(session, Document, Document.title, _document_forms)
    yield from _titles(session, Story, Story.company, _company_forms)


def _sector_names(session: Session) -> Iterator[Name]:
    """Yield the names, synonyms and codes of the sectors."""
    columns = select(Sector.id, Sector.names, Sector.synonyms, Sector.codes, Sector.weak)
    for sector in session.execute(visible(columns, Sector)):
        for language, text in sector.names.items():
            yield Name(text, "sector", sector.id, language=language)
        for weak, spellings in ((False, sector.synonyms), (True, sector.weak)):
            for language, texts in spellings.items():
                yield from (Name(text, "sector", sector.id, language=language, weak=weak) for text in texts)
        yield from (Name(code, "sector", sector.id, exact_case=True) for code in sector.codes)


def _cluster_names(session: Session) -> Iterator[Name]:
    """Yield the names, former names and aliases of the clusters."""
    columns = select(Cluster.id, Cluster.name, Cluster.short_name, Cluster.former_names, Cluster.aliases)
    for cluster in session.execute(visible(columns, Cluster)):
        former = (entry["name"] for entry in cluster.former_names)
        spellings = (form for text in (cluster.name, cluster.short_name, *former) for form in _parts(text))
        for text in (*spellings, *cluster.aliases):
            yield Name(text, "cluster", cluster.id, _is_ordinary(text))


def _titles(session: Session, model: type[Any], title: Any, forms: Callable[[str], Iterable[str]]) -> Iterator[Name]:
    """Yield the forms of the one name that the records of a model have."""
    for record_id, text in session.execute(visible(select(model.id, title), model)):
        yield from (Name(form, model.prefix, record_id, _is_ordinary(form)) for form in forms(text))


def _parts(text: str) -> Iterator[str]:
    """Yield a name whole, what stands before its brackets, and in them or behind a dash if it is a name as well."""
    yield text
    found = PARENTHESIS.fullmatch(text)
    first, *more = [found["before"], INTRODUCTION.sub("", found["inside"])] if found else text.split(" - ")
    if more:
        yield first
        yield from (piece for piece in more if _is_title(piece))


def _is_title(text: str) -> bool:
    """Tell whether a text is a name and no remark: an abbreviation, or several words with capitals."""
    words = [word for word in text.split() if word not in SMALL_WORDS]
    return text.isupper() if len(words) == 1 else all(word[0].isupper() for word in words)


def _candidate_forms(text: str) -> Iterator[str]:
    """Yield the forms of a candidate's name; "Host in Abu Dhabi" is a description and no name."""
    return iter(()) if DESCRIPTION.match(text) else _parts(text)


def _event_forms(text: str) -> Iterator[str]:
    """Yield the forms of an event's name, also without what follows a comma."""
    for form in _parts(text):
        yield form
        if "(" not in form:
            yield form.partition(", ")[0]


def _document_forms(text: str) -> Iterator[str]:
    """Yield the forms of a document's title, also without its subtitle, and without its year if a name remains."""
    yield from _parts(text)
    yield text.partition(": ")[0]
    undated = YEAR_AT_END.sub("", text)
    if INNER_CAPITAL.search(undated):
        yield undated


def _company_forms(text: str) -> Iterator[str]:
    """Yield a story's company if it is a name and no description: each of its words has a capital."""
    if all(word[0].isupper() for word in text.split()):
        yield text
