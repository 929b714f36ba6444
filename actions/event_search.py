"""What a question about events asks for: where, on what, of which kind, and when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from actions.phrases import mentions
from actions.scope import Scope
from actions.turn import Turn
from knowledge import clock, current
from knowledge.dates import period
from knowledge.events import When, find_events
from knowledge.models import Event
from knowledge.places import contains

Days = tuple[date, date]
FEW = 2


@dataclass(frozen=True)
class Search:
    """The filters of a question about events; any of the periods, and any of the kinds, suffices."""

    scope: Scope
    kinds: tuple[str, ...] = ()
    periods: tuple[Days, ...] = ()

    @classmethod
    def of(cls, turn: Turn) -> "Search":
        """Read the filters of a message."""
        return cls(Scope.of(turn), turn.values("event_kind"), tuple(_periods(turn)))

    @property
    def narrowed(self) -> bool:
        """Tell whether there is a filter beside places and fields."""
        return bool(self.kinds or self.periods)

    @property
    def ahead(self) -> bool:
        """Tell whether a time is asked for that is still to come."""
        return any(first > clock.today() for first, _ in self.periods)

    @property
    def over(self) -> bool:
        """Tell whether only times are asked for that are over."""
        return bool(self.periods) and all(last < clock.today() for _, last in self.periods)

    def coming(self) -> Sequence[Event]:
        """Return the coming events that fit, the next first."""
        return self._found("coming")

    def past(self) -> Sequence[Event]:
        """Return the past events that fit, the last first."""
        return self._found("past")

    def called_off(self) -> Sequence[Event]:
        """Return the events that fit and would be coming, had they not been cancelled."""
        return self._found((clock.today(), date.max), cancelled=True)

    def nearest(self) -> list[Event]:
        """Return a few past events that fit with fewer filters: next to the time asked for, else the last ones."""
        for wider in self.wider():
            if wider.periods:
                found: Sequence[Event] = wider.past()
            else:
                found = [event for first, last in self.periods for event in wider.around(first, last)]
            if found or (found := wider.past()):
                return self.by_distance(found)[:FEW] if self.periods else list(found[:FEW])
        return []

    def around(self, first: date, last: date) -> list[Event]:
        """Return the past events just before and just after a period."""
        before = replace(self, periods=((date.min, _days_later(first, -1)),)).past()
        after = replace(self, periods=((_days_later(last, 1), date.max),)).past()
        return [*before[:FEW], *after[-FEW:]]

    def fits(self, event: Event) -> bool:
        """Tell whether an event lies in the times and places asked for; a question without them fits all."""
        return self._touches(event) and (not self.scope.places or self._lies_there(event))

    def wider(self) -> Iterable["Search"]:
        """Yield the search with fewer and fewer filters, for the nearest that there is."""
        yield replace(self, periods=())
        yield replace(self, kinds=())
        yield replace(self, scope=self.scope.on_anything())
        yield replace(self, kinds=(), periods=())
        yield replace(self, kinds=(), scope=self.scope.on_anything())
        yield replace(self, kinds=(), periods=(), scope=self.scope.on_anything())

    def by_distance(self, events: Sequence[Event]) -> list[Event]:
        """Return events with those first that lie nearest to a period asked for; as they are where none is."""
        return sorted(events, key=self._days_away)

    def _days_away(self, event: Event) -> int:
        """Count the days between an event and the nearest period; an undated event is farthest."""
        if event.starts is None or event.ends is None:
            return date.max.toordinal()
        gaps = (max((first - event.ends).days, (event.starts - last).days) for first, last in self.periods)
        return max(0, min(gaps, default=0))

    def _found(self, when: When, *, cancelled: bool | None = None) -> Sequence[Event]:
        """Search the store at a time."""
        scope = self.scope
        return find_events(
            current.session(),
            when,
            scope.places,
            scope.sectors,
            kinds=self.kinds,
            clusters=scope.clusters,
            periods=self.periods,
            cancelled=cancelled,
        )

    def _lies_there(self, event: Event) -> bool:
        """Tell whether an event is in one of the places asked for."""
        session = current.session()
        return any(contains(session, asked, place.id) for asked in self.scope.places for place in event.places)

    def _touches(self, event: Event) -> bool:
        """Tell whether an event lies, at least in part, in one of the periods."""
        if not self.periods:
            return True
        if event.starts is None or event.ends is None:
            return False
        return any(event.starts <= last and event.ends >= first for first, last in self.periods)


def _days_later(day: date, days: int) -> date:
    """Return a day so many days later, no further than there are dates."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _periods(turn: Turn) -> Iterable[Days]:
    """Yield the periods of a message; one without its year is of the past where the question is, and else ahead."""
    today, past = clock.today(), asks_for_past(turn)
    for value in turn.values("date"):
        first, last = date.fromisoformat(value["start"]), date.fromisoformat(value["end"])
        if period(value.get("text", "")) is None and past and first > today:
            first, last = _years_later(first, -1), _years_later(last, -1)
        elif period(value.get("text", "")) is None and not past and last < today and turn.intent == "find_event":
            first, last = _years_later(first, 1), _years_later(last, 1)
        yield first, last


def _years_later(day: date, years: int) -> date:
    """Return the same day in another year, the 28th for the 29th of February; open ends stay as they are."""
    if day in (date.min, date.max):
        return day
    return day.replace(year=day.year + years, day=min(day.day, 28) if day.month == 2 else day.day)  # noqa: PLR2004 - February


def asks_for_past(turn: Turn) -> bool:
    """Tell whether a message asks for what has been, by its words, or by its intent where they do not tell."""
    past, coming = mentions(turn, "event-words-past"), mentions(turn, "event-words-coming")
    if past == coming:
        return turn.intent == "past_event"
    return past
