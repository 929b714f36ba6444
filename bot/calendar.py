"""An event as a calendar file (iCalendar, RFC 5545)."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar
from icalendar import Event as Entry

from knowledge import clock
from knowledge.models import Event

PRODUCT = "-//International Cleantech Network//Passport assistant//EN"


def calendar_file(event: Event) -> tuple[str, bytes]:
    """Return the name and content of a dated event's file: whole days, or its times in its own zone.

    Raises:
        ValueError: the event has no date.
    """
    if event.starts is None or event.ends is None:
        raise ValueError("an event without a date is no calendar entry")
    entry = Entry()
    entry.add("uid", f"{event.id}@passport-assistant")
    entry.add("dtstamp", clock.now())
    entry.add("summary", event.name)
    if event.time_start:
        zone = ZoneInfo(event.zone)
        entry.add("dtstart", datetime.combine(event.starts, time.fromisoformat(event.time_start), zone))
        entry.add("dtend", datetime.combine(event.ends, time.fromisoformat(event.time_end or event.time_start), zone))
    else:
        entry.add("dtstart", event.starts)
        entry.add("dtend", event.ends + timedelta(days=1))
    places = [event.venue, *(place.name for place in event.places if place.kind == "city")]
    if location := ", ".join(dict.fromkeys(filter(None, places))):
        entry.add("location", location)
    if event.url:
        entry.add("url", event.url)
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add_component(entry)
    return f"{event.id}.ics", calendar.to_ical()
