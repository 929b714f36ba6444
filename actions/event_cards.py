"""Cards of coming events, with the file that adds them to a calendar."""

from collections.abc import Iterable
from urllib.parse import quote

from actions.event_wording import event_date
from actions.message import Card
from actions.turn import Turn
from knowledge.events import has_exact_days, is_coming
from knowledge.models import Event

CALENDAR_FILE = "/events/{id}.ics?language={language}"


def event_cards(turn: Turn, events: Iterable[Event]) -> tuple[Card, ...]:
    """Return the cards of those events that are still to come and whose days are on record."""
    return tuple(_card(turn, event) for event in events if is_coming(event) and has_exact_days(event))


def _card(turn: Turn, event: Event) -> Card:
    """Return an event's card: name, date, place, its own page and its calendar file."""
    subtitle = "\n".join(part for part in (event_date(turn, event), event.venue) if part)
    address = CALENDAR_FILE.format(id=quote(event.id), language=turn.language)
    return Card(event.name, subtitle, event.url or "", ((turn.says("event-add-to-calendar"), address),))
