"""The conversation's context: what was asked and shown, what a yes means, what the company said of itself."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

SLOT = "frame"
MOST_CLUSTERS = 4  # that are remembered as spoken of


@dataclass(frozen=True)
class Home:
    """What the company has said of itself: ids of places, clusters and sectors, and its size in its own words."""

    places: tuple[str, ...] = ()
    clusters: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    size: str = ""

    def __bool__(self) -> bool:
        """Tell whether the company has said anything of itself."""
        return bool(self.places or self.clusters or self.sectors or self.size)


@dataclass(frozen=True)
class Offer:
    """What a yes to the last answer would do: the intent acted on, with these entities."""

    intent: str
    entities: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Context:
    """The last question that later messages may refer to ("and in Canada?", "more", "the second one").

    `asked` holds the filters by entity kind, `shown` the keys of the records shown in order, `rest` the index of the
    first match not yet shown (None when all were).
    """

    intent: str = ""
    asked: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    shown: tuple[str, ...] = ()
    rest: int | None = None


@dataclass(frozen=True)
class Frame:
    """All that a conversation keeps between two messages.

    `misses` counts messages in a row not understood; `last` is the intent of the last answer that told something, and
    `clusters` are the ids of those spoken of one by one, the latest last.
    """

    home: Home = Home()
    context: Context = Context()
    offer: Offer | None = None
    misses: int = 0
    last: str = ""
    clusters: tuple[str, ...] = ()

    def shown(self, prefix: str) -> tuple[str, ...]:
        """Return the ids of the records of one type that were shown last, in order, without their prefix."""
        keys = (key.partition(":") for key in self.context.shown)
        return tuple(name for kind, _, name in keys if kind == prefix)

    def after(self, last: str) -> "Frame":
        """Return the frame after an answer of this intent, whose context stands in it."""
        alone = self.shown("cluster") if len(self.shown("cluster")) == 1 else ()
        before = (name for name in self.clusters if name not in alone)
        return replace(self, last=last, clusters=(*before, *alone)[-MOST_CLUSTERS:])

    def remembering(self, home: Home) -> "Frame":
        """Return the frame with what the company has newly said of itself put over what was known."""
        return replace(
            self,
            home=Home(
                places=home.places or (() if home.clusters else self.home.places),
                clusters=home.clusters or (() if home.places else self.home.clusters),
                sectors=home.sectors or self.home.sectors,
                size=home.size or self.home.size,
            ),
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the frame as the JSON that the slot keeps."""
        return asdict(self)

    @classmethod
    def from_dict(cls, value: object) -> "Frame":
        """Read the slot; whatever is missing, or of an older form, is as in a new conversation."""
        if not isinstance(value, Mapping):
            return cls()
        home, context, offer = (value.get(part) or {} for part in ("home", "context", "offer"))
        return cls(
            home=Home(
                places=tuple(home.get("places", ())),
                clusters=tuple(home.get("clusters", ())),
                sectors=tuple(home.get("sectors", ())),
                size=str(home.get("size", "")),
            ),
            context=Context(
                intent=str(context.get("intent", "")),
                asked=_entities(context.get("asked")),
                shown=tuple(context.get("shown", ())),
                rest=context.get("rest"),
            ),
            offer=Offer(str(offer["intent"]), _entities(offer.get("entities"))) if offer else None,
            misses=int(value.get("misses", 0)),
            last=str(value.get("last", "")),
            clusters=tuple(value.get("clusters", ())),
        )


def _entities(value: Mapping[str, Any] | None) -> dict[str, tuple[Any, ...]]:
    """Read entity values by kind back from JSON."""
    return {kind: tuple(values) for kind, values in (value or {}).items()}
