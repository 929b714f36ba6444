"""Finds what staff have written for just this question, and the nearest on record for what is not understood.

For a search for documents it names those that are near in meaning, since their titles are mostly in English. Nothing of
it is learnt at training: an entry is heard at the next message.
"""

from collections.abc import Mapping
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY
from rasa.shared.nlu.training_data.message import Message
from sqlalchemy.orm import Session

from knowledge import current
from knowledge.passages import DOCUMENT, ENTRY, passages
from knowledge.revision import revision
from knowledge.store_error import StoreError
from nlu.component import Component, add_entities, text_of
from nlu.encoder import LONGEST
from nlu.glossary import english
from nlu.importer import LANGUAGE
from nlu.intent_classifier import FALLBACK
from nlu.meaning_index import Found, MeaningIndex
from nlu.naming import agree

PASSAGE, NEAR = "passage", "near"
# Calibrated on tests/nlu/entries.yml (50 entries), the questions of tests/ and the training sentences, in English:
# a message that nothing understands is taken for an entry's question from 0.46 on (9 of 10 rewordings are above it in
# English and German; Danish and Swedish, which the encoder does not know, need wordings of their own) ...
NOT_UNDERSTOOD = 0.46
# ... and for one of a topic or document, which are not worded as questions, from 0.61 on.
NOT_WORDED_SO = 0.61
# What the intent model is sure of needs more, the surer the more: 0.51 where it wavers, 0.68 (all but the entry's own
# words) where it is certain. Of 1,043 questions and turns of tests/ none is answered otherwise with the 50 entries.
UNSURE, SURE = 0.51, 0.17
# The intent of all that is none of our business: that something is foreign says nothing against an entry on it.
ANYTHING_ELSE = "out_of_scope"
# From here on nobody need be told that an answer to what was not understood is only near.
CERTAIN = 0.6
# Entries of several clusters may answer one question equally well.
ALIKE, MOST = 0.02, 3
# Where the names of the nearest do not fit, what is so much further away is hardly what is asked either.
CLOSE = 0.1

# A document this near may be what a search for documents means, and others hardly further away: of 15 searches in six
# languages 14 had theirs nearest and above this, and the best for three that none is about scored 0.26.
DOCUMENTS, NEAR_DOCUMENT, BESIDE = "find_document", 0.33, 0.05


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class EntryFinder(Component):
    """Names what answers the message as the entity `passage`, and takes its intent away; stands behind the classifier.

    No intent is ours to set: it would have no sentences, which Rasa warns of. The rule for what is not understood leads
    to the fallback, which tells the passage. What is only near has that as its role, and is told as such.
    """

    def __init__(self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, model_storage, resource)
        self._indexed: tuple[object, MeaningIndex] = (None, MeaningIndex.empty())

    def process(self, messages: list[Message]) -> list[Message]:
        """Look for what answers each message."""
        try:
            session = current.session()
        except StoreError:
            return messages  # `rasa test nlu` works without a store, too
        index = self._index(session)
        for message in messages:
            if not text_of(message).startswith("/"):
                _answer(session, index, message)
                _name_documents(index, message)
        return messages

    def _index(self, session: Session) -> MeaningIndex:
        """Return the index of the store's present passages; after a change only what is new is encoded."""
        version = (str(session.get_bind().engine.url), revision(session))
        if self._indexed[0] != version:
            self._indexed = (version, self._indexed[1].renewed(passages(session)))
        return self._indexed[1]


def _answer(session: Session, index: MeaningIndex, message: Message) -> None:
    """Name the passages that answer a message, if they do so better than what its intent stands for."""
    intent = message.get(INTENT) or {}
    fallback = intent.get(INTENT_NAME_KEY) == FALLBACK
    if not (fallback or index.has_questions):
        return  # nothing of the index counts, so the message need not be encoded
    near = [found for found in index.nearest(text_of(message), _needed(intent)) if _counts(found, fallback=fallback)]
    close = (found for found in near if found.score >= near[0].score - CLOSE)
    chosen = _best([found for found in close if agree(session, message, found.passage)])
    if not chosen:
        return
    certain = chosen[0].passage.asked and (not fallback or chosen[0].score >= CERTAIN)
    role = "" if certain else NEAR
    add_entities(message, [_entity(PASSAGE, found.passage.key, found.score, role) for found in chosen])
    message.set(INTENT, {INTENT_NAME_KEY: FALLBACK, PREDICTED_CONFIDENCE_KEY: chosen[0].score}, add_to_output=True)


def _name_documents(index: MeaningIndex, message: Message) -> None:
    """Name the documents that a search for some may mean, each once, as no more than near."""
    if (message.get(INTENT) or {}).get(INTENT_NAME_KEY) != DOCUMENTS:
        return
    text = english(text_of(message)[:LONGEST], message.get(LANGUAGE, ""))
    near = [found for found in index.nearest(text, NEAR_DOCUMENT) if found.passage.kind == DOCUMENT]
    scores = {found.passage.id: found.score for found in reversed(near) if found.score >= near[0].score - BESIDE}
    add_entities(
        message, [_entity(DOCUMENT, key, scores[key], NEAR) for key in sorted(scores, key=lambda k: -scores[k])]
    )


def _needed(intent: Mapping[str, Any]) -> float:
    """Return how near a passage must be to say more than the intent."""
    name, confidence = intent.get(INTENT_NAME_KEY), float(intent.get(PREDICTED_CONFIDENCE_KEY) or 0.0)
    if name == FALLBACK:
        return NOT_UNDERSTOOD
    return UNSURE + SURE * (0.0 if name == ANYTHING_ELSE else confidence)


def _counts(found: Found, *, fallback: bool) -> bool:
    """Tell whether a passage may speak: a question that staff have worded, or anything near where nothing else does."""
    return found.passage.asked or (fallback and found.score >= NOT_WORDED_SO)


def _best(found: list[Found]) -> list[Found]:
    """Return the nearest passage; of entries also those of others that are as near, each record once."""
    alike = [other for other in found if other.score >= found[0].score - ALIKE]
    if not alike or alike[0].passage.kind != ENTRY:
        return alike[:1]
    entries = {other.passage.key: other for other in reversed(alike) if other.passage.kind == ENTRY}
    return sorted(entries.values(), key=lambda other: -other.score)[:MOST]


def _entity(kind: str, value: str, score: float, role: str) -> dict[str, Any]:
    """Write what was found as an entity of the whole message, which has no place in it."""
    return {
        **({"role": role} if role else {}),
        "entity": kind,
        "value": value,
        "start": 0,
        "end": 0,
        "confidence_entity": score,
        "extractor": EntryFinder.__name__,
    }
