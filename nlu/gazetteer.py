"""Finds the store's names in messages: clusters, places, sectors, organisations … as the store has them now."""

import logging
from collections.abc import Iterator, Sequence
from typing import Any, Self

from knowledge import current, names, places
from knowledge.names import Name
from knowledge.store_error import StoreError
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sqlalchemy.orm import Session

from nlu import vocabulary
from nlu.component import Component, add_entities, text_of
from nlu.importer import LANGUAGE
from nlu.matcher import Hit, NameMatcher
from nlu.roles import roles
from nlu.text import Word, words
from nlu.vocabulary import Vocabulary

_LOG = logging.getLogger(__name__)
_WITH_ROLES = frozenset({"place", "cluster"})
_CORRECTED, _EXACT = 0.8, 1.0


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class Gazetteer(Component):
    """Emits an entity per name; only the list of ordinary words is learnt, names are read from the store as they change."""

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, ordinary: Vocabulary | None = None
    ) -> None:
        super().__init__(config, model_storage, resource)
        self._ordinary = ordinary or Vocabulary()
        self._indexed: tuple[object, NameMatcher] | None = None

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003 - passed by name by Rasa's graph
        **_: Any,
    ) -> Self:
        """Load the ordinary words of a trained model."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, vocabulary.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        """Collect the ordinary words of each language."""
        sentences: dict[str, list[str]] = {}
        for example in training_data.intent_examples:
            sentences.setdefault(example.get(LANGUAGE, "en"), []).append(text_of(example))
        with self._model_storage.write_to(self._resource) as folder:
            vocabulary.save(folder, vocabulary.collect(sentences))
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the names found in each message to its entities."""
        for message in messages:
            add_entities(message, self._entities(text_of(message)))
        return messages

    def _entities(self, text: str) -> list[dict[str, Any]]:
        """Find all names of one text, as Rasa entities."""
        try:
            session = current.session()
        except StoreError:
            # `rasa data validate` and `rasa test nlu` work without a store; they know no names.
            _LOG.debug("No store: no names are recognised")
            return []
        found = words(text)
        hits = _meant(text, found, self._matcher(session).find(found))
        hits = _without_weak(_without_qualifiers(session, found, hits))
        spans = [(hit.first, hit.last) for hit in hits]
        return [
            entity
            for hit, role in zip(hits, roles(found, spans), strict=True)
            for entity in _as_entities(text, found, hit, role)
        ]

    def _matcher(self, session: Session) -> NameMatcher:
        """Return the matcher of the store's present names; another revision or another store makes a new one."""
        bind = session.get_bind()
        version = (str(bind.engine.url), names.revision(session))
        if self._indexed is None or self._indexed[0] != version:
            self._indexed = (version, NameMatcher(names.names(session), self._ordinary))
        return self._indexed[1]


def _meant(text: str, found: Sequence[Word], hits: Sequence[Hit]) -> list[Hit]:
    """Drop names that are ordinary words here: those to be written exactly, written otherwise."""
    kept = []
    for hit in hits:
        written = text[found[hit.first].start : found[hit.last - 1].end]
        begins = _begins_sentence(text, found[hit.first].start)
        meant = tuple(name for name in hit.names if not name.exact_case or _is_exact(name, written, begins=begins))
        if meant:
            kept.append(Hit(hit.first, hit.last, meant, hit.corrected))
    return kept


def _is_exact(name: Name, written: str, *, begins: bool) -> bool:
    """Tell whether a name that is also a word is written as the name; a sentence's first capital proves nothing."""
    if written.isupper() and len(written) > 1:
        return True
    return written == name.text and not (begins and written.istitle() and " " not in written)


def _begins_sentence(text: str, start: int) -> bool:
    """Tell whether a position is the first word of a sentence."""
    before = text[:start].rstrip(" \t\"'([¿¡")
    return not before or before[-1] in ".!?\n:"


def _without_qualifiers(session: Session, found: Sequence[Word], hits: Sequence[Hit]) -> list[Hit]:
    """Join a place and the larger place named right after it ("Graz, Austria"): the larger one tells which one is meant."""
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
    between = [word.text for word in found[inner.last : outer.first]]
    if between not in ([], ["in"]):
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
    strong = any(name.kind == "sector" and not _is_weak(name) for hit in hits for name in hit.names)
    if not strong:
        return list(hits)
    firm = (
        Hit(hit.first, hit.last, tuple(name for name in hit.names if not _is_weak(name)), hit.corrected) for hit in hits
    )
    return [hit for hit in firm if hit.names]


def _is_weak(name: Name) -> bool:
    """Tell whether a name only hints at its sector."""
    return bool(getattr(name, "weak", False))


def _as_entities(text: str, found: Sequence[Word], hit: Hit, role: str | None) -> Iterator[dict[str, Any]]:
    """Write one hit as Rasa entities, one per record that it names."""
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
