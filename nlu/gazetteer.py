"""Finds the store's names in messages: clusters, places, sectors, organisations … as the store has them now."""

import logging
from collections.abc import Iterator, Sequence
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sqlalchemy.orm import Session

from knowledge import current, names, places
from knowledge.names import Name
from knowledge.store_error import StoreError
from nlu.apt import POSSIBLE, possible, spoken, spoken_in
from nlu.component import Learner, add_entities, text_of
from nlu.importer import LANGUAGE
from nlu.language import NAMED_IN
from nlu.matcher import Hit, NameMatcher
from nlu.meant import meant
from nlu.roles import roles
from nlu.seed_store import seeded
from nlu.side_by_side import side_by_side
from nlu.text import Word, words
from nlu.vocabulary import Vocabulary, collect

_LOG = logging.getLogger(__name__)
# Where each message carries the spans [start, end) of its words that no vocabulary has.
UNKNOWN_WORDS = "unknown_words"
_WITH_ROLES = frozenset({"place", "cluster"})
_CORRECTED, _EXACT = 0.8, 1.0
# What may part a place from the larger place in which it lies.
_WITHIN = frozenset(("", "in", "i", "en", "im", "au", "aux", "nel", "nella"))


# As a featurizer it reads the training sentences, too, for the components behind it.
@DefaultV1Recipe.register(
    [DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER],
    is_trainable=True,
)
class Gazetteer(Learner):
    """Emits an entity per name; the ordinary words are learnt, names are read from the store as they change."""

    learns = Vocabulary

    def __init__(self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, model_storage, resource)
        self._ordinary = Vocabulary.of({})
        self._indexed: tuple[object, NameMatcher] | None = None

    def use(self, learnt: Vocabulary) -> None:
        """Know these ordinary words."""
        self._ordinary = learnt

    def train(self, training_data: TrainingData) -> Resource:
        """Collect the ordinary words of each language."""
        sentences: dict[str, list[str]] = {}
        for example in training_data.intent_examples:
            sentences.setdefault(example.get(LANGUAGE, "en"), []).append(text_of(example))
        return self._keep(Vocabulary.of(collect(sentences)))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Read the training sentences with the names of the project's seed."""
        examples = training_data.intent_examples
        with seeded() as session:
            matcher = self._matcher(session)
            found = side_by_side(lambda place: _told(_read(session, matcher, examples[place])), len(examples))
        for example, told in zip(examples, found, strict=True):
            for key, value in told.items():
                example.set(key, value)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the names found in each message to its entities, and mark the words that nobody knows."""
        try:
            session = current.session()
        except StoreError:
            # `rasa test nlu` works without a store, too; it knows no names then.
            _LOG.debug("No store: no names are recognised")
            return messages
        matcher = self._matcher(session)
        for message in messages:
            _read(session, matcher, message)
        return messages

    def _matcher(self, session: Session) -> NameMatcher:
        """Return the matcher of the store's present names; another revision or another store makes a new one."""
        bind = session.get_bind()
        version = (str(bind.engine.url), names.revision(session))
        if self._indexed is None or self._indexed[0] != version:
            self._indexed = (version, NameMatcher(names.names(session), self._ordinary))
        _Newest.matcher = self._indexed[1]
        return self._indexed[1]


def _read(session: Session, matcher: NameMatcher, message: Message) -> Message:
    """Add the names found in a message to its entities, and mark its words that nobody knows."""
    text = text_of(message)
    found = words(text)
    hits = matcher.find(found)
    if not message.get(LANGUAGE):
        message.set(POSSIBLE, possible(_without_names(text, found, hits)))
    languages = spoken(message)
    hits = meant(text, found, hits, languages)
    hits = _without_weak(_without_qualifiers(session, found, hits))
    add_entities(message, list(_as_entities(text, found, hits, languages)))
    message.set(NAMED_IN, matcher.languages(text, found, hits))
    message.set(UNKNOWN_WORDS, _unknown(matcher, found, hits), add_to_output=True)
    return message


def _told(message: Message) -> dict[str, Any]:
    """Return what was found in a message."""
    return {key: message.get(key) for key in (ENTITIES, NAMED_IN, UNKNOWN_WORDS) if message.get(key) is not None}


class _Newest:
    """Holds the matcher that was used last, for reading other texts than messages; a second one would cost 20 MB."""

    matcher: NameMatcher | None = None


def names_in(session: Session, text: str) -> list[frozenset[tuple[str, str]]]:
    """Return the names in a text of the store's, once a message has been read: for each span the (kind, id) meant."""
    if _Newest.matcher is None:
        return []
    found = words(text)
    hits = _Newest.matcher.find(found)
    hits = meant(text, found, hits, spoken_in(_without_names(text, found, hits)))
    hits = _without_weak(_without_qualifiers(session, found, hits))
    return [frozenset((name.kind, name.id) for name in hit.names) for hit in hits]


def _without_names(text: str, found: Sequence[Word], hits: Sequence[Hit]) -> str:
    """Return the text without names; what may be an ordinary word stays, for it tells the language."""
    named = [hit for hit in hits if any(not name.exact_case for name in hit.names)]
    for hit in reversed(named):
        text = f"{text[: found[hit.first].start]} {text[found[hit.last - 1].end :]}"
    return text


def _without_qualifiers(session: Session, found: Sequence[Word], hits: Sequence[Hit]) -> list[Hit]:
    """Join a place and the larger place named right after it ("Graz, Austria"): the larger tells which."""
    kept: list[Hit] = []
    for hit in hits:
        inside = _inside(session, found, kept[-1], hit) if kept else ()
        if inside:
            kept[-1] = Hit(kept[-1].first, hit.last, inside, kept[-1].corrected or hit.corrected)
        else:
            kept.append(hit)
    return kept


def _inside(session: Session, found: Sequence[Word], inner: Hit, outer: Hit) -> tuple[Name, ...]:
    """Return the names of the first hit that lie in a place of the second, when nothing but "in" parts the two."""
    if " ".join(word.text for word in found[inner.last : outer.first]) not in _WITHIN:
        return ()
    larger = [name.id for name in outer.names if name.kind == "place"]
    return tuple(
        name
        for name in inner.names
        if name.kind == "place"
        and any(name.id != place and places.contains(session, place, name.id) for place in larger)
    )


def _without_weak(hits: Sequence[Hit]) -> list[Hit]:
    """Drop names that hint weakly at a sector when the message names one outright."""
    strong = any(name.kind == "sector" and not name.weak for hit in hits for name in hit.names)
    if not strong:
        return list(hits)
    firm = (Hit(hit.first, hit.last, tuple(name for name in hit.names if not name.weak), hit.corrected) for hit in hits)
    return [hit for hit in firm if hit.names]


def _unknown(matcher: NameMatcher, found: Sequence[Word], hits: Sequence[Hit]) -> list[tuple[int, int]]:
    """Return the spans of words that are neither ordinary nor part of a name."""
    named = {place for hit in hits for place in range(hit.first, hit.last)}
    rest = [word for place, word in enumerate(found) if place not in named]
    return [(word.start, word.end) for word in rest if not matcher.is_ordinary([word.text])]


def _as_entities(
    text: str, found: Sequence[Word], hits: Sequence[Hit], languages: Sequence[str]
) -> Iterator[dict[str, Any]]:
    """Write hits as Rasa entities, one per record that they name."""
    said = roles(text, found, [(hit.first, hit.last) for hit in hits], languages)
    for hit, role in zip(hits, said, strict=True):
        start, end = found[hit.first].start, found[hit.last - 1].end
        for kind, record in dict.fromkeys((name.kind, name.id) for name in hit.names):
            entity = {
                "entity": kind,
                "value": record,
                "start": start,
                "end": end,
                "text": text[start:end],
                "confidence_entity": _CORRECTED if hit.corrected else _EXACT,
                "extractor": Gazetteer.__name__,
            }
            if role and kind in _WITH_ROLES:
                entity["role"] = role
            yield entity
