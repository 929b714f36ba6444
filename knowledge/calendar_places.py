"""Where a calendar's event takes place, as far as its address names a city or a country on record."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from knowledge.exchange import Entry
from knowledge.fields import FieldError, named_place
from knowledge.models import Cluster, Place

POSTCODE = re.compile(r"\b[\dA-Z-]*\d[\dA-Z-]*\b")


def located(session: Session, entries: Sequence[Entry], cluster_id: str | None) -> list[Entry]:
    """Return the entries with the places that new records get; a city without a country lies in the cluster's."""
    cluster = session.get(Cluster, cluster_id) if cluster_id else None
    known: dict[str, str] = {}
    found = []
    for entry in entries:
        venue = entry.said.get("venue", "")
        if venue not in known:
            known[venue] = _place(session, venue, cluster.country_code if cluster else "")
        found.append(replace(entry, first={**entry.first, "places": known[venue]}) if known[venue] else entry)
    return found


def _place(session: Session, venue: str, home: str) -> str:
    """Return the id of the city that an address names, if it lies in the named country or at home; else the country's.

    A city of the same name elsewhere is not taken for it: nothing is guessed.
    """
    named = [place for part in re.split(r"[,;\n]", venue) if (place := _named(session, part))]
    countries = [place for place in named if place.kind == "country"]
    codes = {place.country_code for place in countries} or {home}
    cities = [place for place in named if place.kind == "city" and place.country_code in codes]
    best = [*cities[-1:], *countries[-1:]]
    return best[0].id if best else ""


def _named(session: Session, part: str) -> Place | None:
    """Return the place that a part of an address names, with or without its postcode."""
    name = " ".join(POSTCODE.sub(" ", part).split())
    if not name:
        return None
    try:
        return named_place(session, name)
    except FieldError:
        return None
