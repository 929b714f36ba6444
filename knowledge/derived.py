"""What in a record follows from the rest of it, and what its fields must not say together; faults are told by field."""

import re

from email_validator import EmailNotValidError, validate_email
from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from knowledge.dates import first_day, period
from knowledge.embedding import EmbeddingSite
from knowledge.entries import Entry
from knowledge.links import link_fault
from knowledge.models import Cluster, ContactChannel, Event, Organisation, Place, Sector, Statement
from knowledge.notices import Notice
from knowledge.recurrence import rule_fault
from knowledge.spelling import slug

Faults = dict[str, str]
LONGEST_SITE_ID = 36  # with a number behind it, what bot/sites.py takes
WRITTEN = re.compile(r"\d{4}(-\d{2}){0,2}")
LANGUAGE = re.compile(r"[a-z]{2}")
PHONE = re.compile(r"\+?[\d\s()./-]{6,}(?:\s*(?:ext|x)\.?\s*\d+)?")


def nothing(_session: Session, _record: object) -> Faults:
    """Leave a record as it is."""
    return {}


def cluster(session: Session, record: Cluster) -> Faults:
    """Date the membership, and check that the place lies in the country."""
    record.last_confirmed_date = first_day(record.last_confirmed)
    record.membership_evidence = record.membership_evidence or ""
    place = session.get(Place, record.place_id)
    if place is not None and place.country_code not in (None, record.country_code):
        return {"place_id": f"{place.name} is not in the country chosen above."}
    return {}


def contact(_session: Session, record: ContactChannel) -> Faults:
    """Check that the value is of its kind."""
    if record.kind == "email":
        try:
            record.value = validate_email(record.value, check_deliverability=False).normalized
        except EmailNotValidError as error:
            return {"value": f"This is no e-mail address: {error}"}
    if record.kind == "website":
        record.value = record.value if "://" in record.value else f"https://{record.value}"
        fault = link_fault(record.value)
        return {"value": fault} if fault else {}
    if record.kind == "phone" and not PHONE.fullmatch(record.value):
        return {"value": "This is no telephone number. Write it with the country's code, such as +45 33 12 34 56."}
    return {}


def event(_session: Session, record: Event) -> Faults:
    """Check how the dates are written; then reckon what follows from them."""
    words = "Write it as year-month-day, such as 2026-11-30; or 2026-11 while only the month is known."
    names = [name for name in ("date_start", "date_end") if not WRITTEN.fullmatch(getattr(record, name) or "2026")]
    return dict.fromkeys(names, words) or _dated(record)


def _dated(record: Event) -> Faults:
    """Reckon the first and the last day that the dates can mean, and check their order."""
    first = period(record.date_start) if record.date_start else None
    last = period(record.date_end) if record.date_end else first
    if last and not first:
        return {"date_start": "There is a last day, but no first one."}
    if first and last and last[1] < first[0]:
        return {"date_end": "The last day is before the first one."}
    record.starts, record.ends = (first[0], last[1]) if first and last else (None, None)
    if record.time_end and not record.time_start:
        return {"time_start": "There is a time at which it ends, but none at which it begins."}
    one_day = record.starts == record.ends
    if one_day and record.time_start and record.time_end and record.time_end < record.time_start:
        return {"time_end": "It ends before it begins. If it ends after midnight, write the last day, too."}
    if record.register_by and record.ends and record.register_by > record.ends:
        return {"register_by": "This is after the event."}
    fault = rule_fault(record)
    return {"recurrence": fault} if fault else {}


def organisation(_session: Session, record: Organisation) -> Faults:
    """Ask for a consent where no public source names the organisation."""
    if record.sources and not any(source["url"] for source in record.sources) and not record.consent:
        return {"consent": "No public page names it, so say here who agreed that it is named, and when."}
    return {}


def entry(session: Session, record: Entry) -> Faults:
    """Refuse a cluster's answer to a question that names another cluster."""
    asked = " ".join(text for wordings in record.questions.values() for text in wordings)
    others = session.scalars(select(Cluster).where(Cluster.id != record.cluster_id)) if record.cluster_id else ()
    for other in others:
        if any(re.search(rf"\b{re.escape(name)}\b", asked) for name in (other.short_name, other.name, *other.aliases)):
            return {"questions": f"This asks about {other.short_name}: its own staff or the secretariat answer that."}
    return {}


def statement(session: Session, record: Statement) -> Faults:
    """Put a new statement behind those of its subject; one that is there stays where it is."""
    if record.id is not None:
        moved = any(inspect(record).attrs[name].history.deleted for name in ("topic_id", "aspect"))
        return {"subject": "It stays where it is. Add it there as a new one, and withdraw this one."} if moved else {}
    wanted = select(Statement).where(Statement.topic_id == record.topic_id, Statement.aspect == record.aspect)
    others = session.scalars(wanted).all()
    if any(other.data for other in others):
        return {"subject": "What stands there has names or numbers of its own beside the text, which cannot be added "
                "here. Write an answered question instead."}  # fmt: skip
    record.position = max((other.position for other in others), default=-1) + 1
    return {}


def sector(_session: Session, record: Sector) -> Faults:
    """Ask for an English name."""
    return {} if record.names.get("en") else {"names": "An English name is missing: en: Wind energy"}


def site(_session: Session, record: EmbeddingSite) -> Faults:
    """Check that the name makes an id that a page can name."""
    wanted = slug(record.name)
    if not wanted or wanted == "own" or len(wanted) > LONGEST_SITE_ID:
        return {"name": f"Choose another name, of at most {LONGEST_SITE_ID} letters or digits."}
    unknown = [language for language in record.languages if not LANGUAGE.fullmatch(language)]
    return {"languages": f"{unknown[0]!r} is no language; write two small letters, such as en."} if unknown else {}


def notice(_session: Session, record: Notice) -> Faults:
    """Check the order of the two moments."""
    return {"ends_at": "It would end before it begins."} if record.ends_at <= record.starts_at else {}
