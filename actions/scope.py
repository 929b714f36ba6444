"""Where and on what a question asks for records: the places, clusters and fields of the message or the conversation."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from actions.message import Button
from actions.phrases import mentions, without
from actions.reference import asked_places, chosen, home_id
from actions.texts import join
from actions.turn import Turn
from actions.wording import location, place_names, sector_names
from knowledge import current
from knowledge.clusters import cluster
from knowledge.hosts import clusters_near, find_hosts
from knowledge.models import Cluster

MOST_ASKED = 2  # clusters that one is sent to in one message
NOTHING = "none"  # what the texts take for a name that is not there


@dataclass(frozen=True)
class Scope:
    """The ids of the places, sectors and clusters that a question is limited to."""

    places: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    clusters: tuple[str, ...] = ()

    @classmethod
    def of(cls, turn: Turn) -> "Scope":
        """Read the scope of a message; `located` says before what "there" means."""
        return cls(asked_places(turn), turn.values("sector"), turn.values("cluster"))

    def __bool__(self) -> bool:
        """Tell whether there is any limit."""
        return bool(self.places or self.sectors or self.clusters)

    @property
    def somewhere(self) -> bool:
        """Tell whether the scope says where."""
        return bool(self.places or self.clusters)

    def anywhere(self) -> "Scope":
        """Return the scope with its fields only."""
        return replace(self, places=(), clusters=())

    def on_anything(self) -> "Scope":
        """Return the scope without its fields."""
        return replace(self, sectors=())

    def asked(self) -> dict[str, tuple[str, ...]]:
        """Return the scope as a context keeps it."""
        kept = {"place": self.places, "sector": self.sectors, "cluster": self.clusters}
        return {kind: ids for kind, ids in kept.items() if ids}

    def names(self, turn: Turn) -> dict[str, str]:
        """Return the names of where and of the fields, as texts take them."""
        where = [place_names(turn, self.places)] if self.places else []
        where += [found.short_name for found in self.named_clusters()]
        return {
            "places": join(turn.language, where) if where else NOTHING,
            "sectors": sector_names(turn, self.sectors, "or") if self.sectors else NOTHING,
        }

    def named_clusters(self) -> list[Cluster]:
        """Return the records of the clusters named."""
        return clusters_of(self.clusters)

    def local_clusters(self) -> list[Cluster]:
        """Return the clusters named, or else those that stand for the places."""
        return self.named_clusters() or clusters_of(clusters_near(current.session(), self.places))


@dataclass(frozen=True)
class Askable:
    """Clusters that could be asked where nothing is on record: those of the places and fields, else the nearest one."""

    clusters: list[Cluster]
    nearest: bool

    @classmethod
    def of(cls, turn: Turn, scope: Scope) -> "Askable":
        """Look up whom to ask about a scope."""
        search = find_hosts(current.session(), scope.places, scope.sectors, home_id(turn))
        found = scope.named_clusters() or [match.cluster for match in search.matches]
        return cls(found[:MOST_ASKED] or [match.cluster for match in search.nearest][:1], nearest=not found)

    def lines(self, turn: Turn) -> list[str]:
        """Name the clusters with their web sites."""
        key = "ask-nearest" if self.nearest else "ask-cluster"
        return [
            turn.says(key, name=found.short_name, location=location(turn, found), website=found.website or NOTHING)
            for found in self.clusters
        ]

    def buttons(self, turn: Turn) -> tuple[Button, ...]:
        """Suggest how to reach the clusters."""
        return contact_buttons(turn, self.clusters)


def contact_buttons(turn: Turn, clusters: Iterable[Cluster]) -> tuple[Button, ...]:
    """Suggest how to reach clusters, the first few of them."""
    return tuple(
        Button(turn.says("button-contact", name=found.short_name), "ask_contact", {"cluster": found.id})
        for found in list(clusters)[:MOST_ASKED]
    )


def located(turn: Turn) -> Turn:
    """Return the turn with the places or clusters last spoken of, where it says "there" instead of a name."""
    if turn.values("place") or turn.values("cluster"):
        return turn
    if picked := chosen(turn, "cluster"):
        return turn.acting_as(turn.intent, {"cluster": picked})
    if not points_back(turn):
        return turn
    found = turn.in_context("place", "cluster")
    shown = turn.frame.shown("cluster")
    if len(shown) == 1 and not found.values("place") and not found.values("cluster"):
        return turn.acting_as(turn.intent, {"cluster": shown})
    return found


def points_back(turn: Turn) -> bool:
    """Tell whether the message says "there" or "they" of what was spoken of, which "is there" does not."""
    return mentions(replace(turn, text=without(turn, "words-there-not")), "words-there")


def clusters_of(ids: Iterable[str]) -> list[Cluster]:
    """Return the clusters with these ids that are on file."""
    session = current.session()
    return [found for name in ids if (found := cluster(session, name))]
