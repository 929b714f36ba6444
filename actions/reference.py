"""What a message refers to: the places and clusters it names, those of the conversation, and the company's own."""

import re
import unicodedata
from collections.abc import Iterable

from sqlalchemy import select

from actions.turn import HOME, LOOSE, NEGATED, Turn
from knowledge import current, places
from knowledge.clusters import cluster
from knowledge.gates import visible
from knowledge.hosts import clusters_near
from knowledge.lookup import by_key
from knowledge.models import Candidate, Cluster

FINER = ("country", "area")  # "Grenoble in France" means Grenoble; "Singapore or anywhere in Asia" means both


def asked_places(turn: Turn) -> tuple[str, ...]:
    """Return the ids of the places asked for.

    Left out are a country or area that only says where another of them lies, and the seat of the company's own cluster.
    """
    named = turn.values("place")
    found = (outer for outer in named if not any(_only_locates(turn, outer, inner) for inner in named))
    return tuple(place for place in found if not _is_seat_of_home(turn, place))


def around(turn: Turn, place: str) -> tuple[str, ...]:
    """Return the ids of the places of the message that only say where this one lies."""
    return tuple(outer for outer in turn.values("place") if _only_locates(turn, outer, place))


def _is_seat_of_home(turn: Turn, place: str) -> bool:
    """Tell whether a place stands beside the home cluster in the message because that sits there."""
    own = turn.values("cluster", HOME)
    return bool(own) and not set(clusters_near(current.session(), [place])).isdisjoint(own)


def _only_locates(turn: Turn, outer: str, inner: str) -> bool:
    """Tell whether `outer` is a country or area around `inner`, named in other words of the message."""
    if outer == inner or not outer.startswith(FINER) or not places.contains(current.session(), outer, inner):
        return False
    spans = {place: {(e.start, e.end) for e in turn.entities if e.value == place} for place in (outer, inner)}
    return spans[outer].isdisjoint(spans[inner])


def meant_clusters(turn: Turn) -> list[Cluster]:
    """Return the clusters that a message is about: named, counted, in a place, or last spoken of; none when unclear."""
    return _found(_ids(turn))


def _ids(turn: Turn) -> Iterable[str]:
    """Return the ids of the clusters meant, the plainest reference first."""
    if named := turn.values("cluster"):
        return named
    if counted := chosen(turn, "cluster"):
        return counted
    if places_named := asked_places(turn):
        return clusters_near(current.session(), places_named)
    return context_clusters(turn)


def context_clusters(turn: Turn) -> tuple[str, ...]:
    """Return the ids of the clusters last spoken of, if only as those that the records shown belong to."""
    context = turn.frame.context
    return context.asked.get("cluster") or turn.frame.shown("cluster") or _owners(context.shown)


def _owners(keys: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of the clusters that the records with these keys belong to."""
    session = current.session()
    owners = (record.owner for key in keys if (record := by_key(session, key)))
    return tuple(dict.fromkeys(owner for owner in owners if owner))


def chosen(turn: Turn, prefix: str) -> tuple[str, ...]:
    """Return the ids of the records that ordinals ("the second one") pick from those of a type shown last."""
    shown = turn.frame.shown(prefix)
    loose = turn.values("ordinal", LOOSE) if len(shown) > 1 else ()
    picked = (int(number) for number in turn.values("ordinal") or loose)
    return tuple(shown[n - 1 if n > 0 else n] for n in picked if n and -len(shown) <= n <= len(shown))


def left_out(turn: Turn) -> set[str]:
    """Return the ids of the clusters that the message rules out, by name or by place."""
    near = clusters_near(current.session(), turn.values("place", NEGATED))
    return {*turn.values("cluster", NEGATED), *near}


def home_cluster(turn: Turn) -> Cluster | None:
    """Return the company's own cluster: as it said, or the only member that stands for where it comes from."""
    home = turn.frame.home
    near = home.clusters or clusters_near(current.session(), home.places)
    members = [found for found in _found(near) if not found.former]
    return members[0] if len(members) == 1 else None


def home_id(turn: Turn) -> str | None:
    """Return what the company belongs to, as the search for hosts takes it: a cluster's id or a place's."""
    return next(iter((*turn.frame.home.clusters, *turn.frame.home.places)), None)


def _found(ids: Iterable[str]) -> list[Cluster]:
    """Return the clusters with these ids that are on file, each once."""
    session = current.session()
    return [found for name in dict.fromkeys(ids) if (found := cluster(session, name))]


def named_candidates(turn: Turn) -> list[Candidate]:
    """Return the unconfirmed candidates that were picked, or whose name without its remark stands in the message."""
    picked, said = turn.values("candidate"), f" {_plain(turn.text)} "
    published = current.session().scalars(visible(select(Candidate), Candidate).order_by(Candidate.name))
    return [found for found in published if found.id in picked or f" {_plain(found.name.partition('(')[0])} " in said]


def _plain(text: str) -> str:
    """Fold case and accents and keep words only."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", folded))
