"""Events for calendars: `GET /events/<id>.ics`, as RFC 5545 wants it."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar
from icalendar import Event as Entry
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from actions import texts
from actions.message import source_line
from bot.widget_files import SHARED
from knowledge import clock
from knowledge.columns import lookup_hash
from knowledge.database import Database
from knowledge.events import event, has_exact_days
from knowledge.models import Event
from knowledge.revision import revision

PRODUCT = "-//Passport assistant//EN"


def routes() -> list[Route]:
    """Return the only route."""
    return [Route("/events/{event_id}.ics", calendar_file, methods=["GET"])]


async def calendar_file(request: Request) -> Response:
    """Give a published event as a calendar file, what is said about it in `?language=`.

    404 for what is not published, and for an event of which no exact day is on record.
    """
    database: Database | None = request.app.state.database
    if database is None:
        return Response("The assistant is starting; please try again.", 503, {"Retry-After": "2"})
    event_id = request.path_params["event_id"]
    language = texts.supported(request.query_params.get("language"))
    content = await run_in_threadpool(_file, database, event_id, language)
    if content is None:
        return Response("There is no event of this name with an exact date on record.", 404, media_type="text/plain")
    disposition = {"Content-Disposition": f'attachment; filename="{event_id}.ics"'}
    return Response(content, headers={**SHARED, **disposition}, media_type="text/calendar")


def _file(database: Database, event_id: str, language: str) -> bytes | None:
    """Return the calendar file of an event, None when there is none."""
    with database.read() as session:
        found = event(session, event_id)
        return calendar_of(session, found, language) if found and has_exact_days(found) else None


def calendar_of(session: Session, event: Event, language: str) -> bytes:
    """Write an event as a calendar; the zone's rules come with it."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    entry = Entry()
    # The same event is the same entry in a visitor's calendar whenever and however often it is fetched.
    entry.add("uid", f"{lookup_hash(session, event.key)}@passport")
    entry.add("dtstamp", clock.now())
    entry.add("sequence", revision(session))
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    entry.add("summary", event.name)
    for name, moment in zip(("dtstart", "dtend"), _span(event), strict=True):
        if moment is not None:
            entry.add(name, moment)
    parts = {"location": event.venue, "url": event.url, "description": _description(event, language)}
    for name, value in parts.items():
        if value:
            entry.add(name, value)
    calendar.add_component(entry)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _span(event: Event) -> tuple[date, date | None]:
    """Return beginning and end: days, the end being the first day after them, or times in the event's zone.

    Of several days without a time at which the last one ends, only the days are known.
    """
    if event.starts is None:
        raise ValueError(f"{event.key} has no date")
    last = event.ends or event.starts
    if not event.time_start or (last > event.starts and not event.time_end):
        return event.starts, last + timedelta(days=1)
    begins = _moment(event.starts, event.time_start, event.zone)
    ends = _moment(last, event.time_end, event.zone) if event.time_end else None
    return begins, ends if ends and ends > begins else None


def _moment(day: date, at: str, zone: str) -> datetime:
    """Return a time of day in a zone."""
    return datetime.combine(day, time.fromisoformat(at), ZoneInfo(zone))


def _description(event: Event, language: str) -> str:
    """Return what is on record beside name, time and place, with its sources."""
    organiser = texts.text(language, "event-organiser", organiser=event.organiser) if event.organiser else ""
    return "\n".join(part for part in (event.note, organiser, source_line(language, [event])) if part)
