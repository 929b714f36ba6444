"""Whether a message and a text of the store speak of the same: what visas cost here says nothing of there."""

from itertools import product

from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_VALUE
from rasa.shared.nlu.training_data.message import Message
from sqlalchemy.orm import Session

from knowledge.clusters import cluster
from knowledge.passages import Passage
from knowledge.places import contains
from nlu.gazetteer import names_in

Names = frozenset[tuple[str, str]]  # (kind, id) of all that one span of a text may mean

NAMING = frozenset(
    {"cluster", "candidate", "place", "organisation", "event", "recurring", "document", "story", "sector"}
)
SECTOR = "sector"
LOCAL = frozenset({"cluster", "candidate", "place"})


def agree(session: Session, message: Message, passage: Passage) -> bool:
    """Tell whether the names in a message and in a passage fit.

    Each name of the message must be one of the passage (or of the cluster that it belongs to), and each of the passage
    one of the message; places and clusters fit where one lies in the other. A field that only the message names is let
    pass, and so is what the message says of the company itself. A cluster's entry says nothing of another one, or of
    where that is, whatever its editors have written.
    """
    asked = _names(message)
    told = names_in(session, passage.text)
    own = [frozenset({("cluster", passage.cluster_id)})] if passage.cluster_id else []
    if own and not all(_among(session, name, own) for name in asked if {kind for kind, _ in name} <= LOCAL):
        return False
    fits = all(_is_field(name) or _among(session, name, [*told, *own]) for name in asked)
    return fits and all(_among(session, name, asked) for name in told)


def _names(message: Message) -> list[Names]:
    """Return the names of a message by the spans where they stand; what has a role is not what is asked about."""
    spans: dict[tuple[int, int], set[tuple[str, str]]] = {}
    for entity in message.get(ENTITIES, []):
        if entity[ENTITY_ATTRIBUTE_TYPE] in NAMING and not entity.get("role"):
            span = spans.setdefault((entity["start"], entity["end"]), set())
            span.add((entity[ENTITY_ATTRIBUTE_TYPE], str(entity[ENTITY_ATTRIBUTE_VALUE])))
    return [frozenset(span) for span in spans.values()]


def _is_field(name: Names) -> bool:
    """Tell whether a name can only be a sector's."""
    return all(kind == SECTOR for kind, _ in name)


def _among(session: Session, name: Names, others: list[Names]) -> bool:
    """Tell whether a name means the same as one of the others."""
    return any(_meet(session, one, another) for other in others for one, another in product(name, other))


def _meet(session: Session, one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether two records are the same, or two places (a cluster's own too) lie in one another."""
    if one == other:
        return True
    pairs = product(_places(session, *one), _places(session, *other))
    return any(contains(session, outer, inner) or contains(session, inner, outer) for outer, inner in pairs)


def _places(session: Session, kind: str, record_id: str) -> list[str]:
    """Return the place itself, or where a cluster is and what it covers; nothing for other records."""
    if kind == "place":
        return [record_id]
    found = cluster(session, record_id) if kind == "cluster" else None
    return [found.place_id, *(place.id for place in found.coverage)] if found else []
