"""What a message says for which fields: the answer to the one that is asked, and what is volunteered for others."""

import re
from dataclasses import replace

from actions.enquiry_draft import LONG_TEXTS, SUMMARY, Draft
from actions.enquiry_parts import emails, named, only_names, part, pieces, urls
from actions.enquiry_phrases import phrases
from actions.enquiry_words import labelled, lead
from actions.turn import HOME, Turn

Said = dict[str, Turn]  # each field with the part of the message that answers it
OF_A_COMPANY = ("company", "contact_name")  # answers beside which other facts are looked for
WITH_LEAD = frozenset({"company", "contact_name", "role"})  # answers that people open with words of their own
PLAIN_URL = re.compile(r"https?://|www\.", re.IGNORECASE)
RICH = 6  # words from which a company's introduction of itself may hold more than its name


def read(turn: Turn, draft: Draft) -> Said:
    """Read a message in the form: labelled fields, or the answer to the pending one with what goes along."""
    pending = draft.pending
    if found := labelled(turn):
        return found
    said = _addresses(turn, draft)
    if pending in OF_A_COMPANY:
        return _introduction(turn, draft, said)
    if pending == SUMMARY:
        return said
    if pending in LONG_TEXTS or not said:
        return said | {pending: _without_lead(turn, pending)}
    if pending in said:
        return said
    rest = pieces(turn)
    return said | ({pending: _without_lead(rest[0], pending)} if rest else {})


def read_opening(turn: Turn, draft: Draft) -> Said:
    """Read what the wish to apply says itself: labelled fields, or addresses, names and where to."""
    if found := labelled(turn):
        return found
    said, facts = _addresses(turn, draft), _facts(turn, draft)
    first = next((piece for piece in pieces(turn) if lead(piece, "company")), None)
    return said | _with_company(_company(first) if first else None, facts)


def _addresses(turn: Turn, draft: Draft) -> Said:
    """Read e-mail and web addresses for fields asked now or still open; at the summary they are corrections.

    Where a name is asked, "Acme.io" is one, so that only an address with www. or a scheme is taken for one.
    """
    sites = [one for one in urls(turn) if draft.pending not in OF_A_COMPANY or PLAIN_URL.match(one.text)]
    found = {"email": emails(turn), "website": sites}
    wanted = (draft.pending, *draft.missing) if draft.pending != SUMMARY else tuple(found)
    return {name: parts[0] for name, parts in found.items() if parts and name in wanted}


def _introduction(turn: Turn, draft: Draft, said: Said) -> Said:
    """Read a company's or person's name with what goes along: "Acme ApS, Denmark", "Anna Jensen, CEO, a@acme.dk"."""
    found = pieces(turn)
    if not found:
        return said
    if draft.pending == "contact_name":
        name = _without_lead(found[0] if said else turn, "contact_name")
        role = {"role": found[1]} if said and len(found) > 1 and "role" in draft.missing else {}
        return said | role | {"contact_name": name}
    introduces = bool(lead(found[0], "company"))
    facts = _facts(turn, draft) if said or (introduces and len(turn.text.split()) >= RICH) else _seat(found, draft)
    if not (said or facts or introduces):
        return {"company": turn}
    company = _company(found[0]) or (None if introduces else found[0])
    return said | _with_company(company, facts)


def _with_company(company: Turn | None, facts: Said) -> Said:
    """Return facts with the company's name; what is a part of that name is no fact of its own."""
    if company is None:
        return facts
    return {name: told for name, told in facts.items() if told.text not in company.text} | {"company": company}


def _seat(found: list[Turn], draft: Draft) -> Said:
    """Read the country behind a company's name, "Acme ApS, Denmark", where that is all of a piece."""
    if "country" not in draft.missing:
        return {}
    seats = (piece for piece in found[1:] if only_names(piece) and _are_countries(piece))
    behind = next(seats, None) or _tail(found[0])
    return {"country": behind} if behind else {}


def _tail(turn: Turn) -> Turn | None:
    """Return the country at the end of "Acme ApS from Denmark"."""
    match = _from(turn)
    tail = part(turn, match.end(), len(turn.text)) if match else None
    return tail if tail and only_names(tail) and _are_countries(tail) else None


def _are_countries(turn: Turn) -> bool:
    """Tell whether the names of a part are those of countries."""
    return any(str(value).startswith("country:") for value in (e.value for e in turn.entities if e.kind == "place"))


def _facts(turn: Turn, draft: Draft) -> Said:
    """Read what a longer introduction says: where the company is from, its cluster, its field, where it wants to go."""
    seats = {(one.start, one.end) for one in turn.entities if one.role == HOME} | _seats(turn)
    here = [one for one in turn.entities if (one.start, one.end) in seats]
    there = [one for one in turn.entities if one.role is None and (one.start, one.end) not in seats]
    of = {
        "country": [one for one in here if one.kind == "place"],
        "home_cluster": [one for one in here if one.kind == "cluster"],
        "sector": [one for one in turn.entities if one.kind == "sector"],
        "target_market": [one for one in there if one.kind in ("place", "cluster")],
    }
    found = {name: named(turn, entities) for name, entities in of.items() if name in draft.missing}
    return {name: told for name, told in found.items() if told}


def _seats(turn: Turn) -> set[tuple[int, int]]:
    """Return the spans of the places that stand right after "from" or the like."""
    words = "|".join(map(re.escape, phrases(turn.language, "enquiry-words-seat")))
    ends = {found.end() for found in re.finditer(rf"(?<!\w)(?:{words})\s+", turn.text, re.IGNORECASE)}
    return {(one.start, one.end) for one in turn.entities if one.kind == "place" and one.start in ends}


def _company(turn: Turn) -> Turn | None:
    """Return the company's name in its introduction: without the opening, and without where it is from."""
    start = lead(turn, "company")
    name = part(turn, start, len(turn.text))
    behind = _from(name)
    name = part(name, 0, behind.start()) if behind and (start or _tail(turn)) else name
    described = name.text.partition(" ")[0].casefold() in phrases(turn.language, "enquiry-words-description")
    return None if not name.text or (start and described) or _are_places(name) else name


def _are_places(turn: Turn) -> bool:
    """Tell whether a part consists of names of places, so that it says where a company is and not what it is called."""
    return only_names(replace(turn, entities=tuple(one for one in turn.entities if one.kind == "place")))


def _without_lead(turn: Turn, pending: str) -> Turn:
    """Return the answer without an opening such as "my name is"."""
    start = lead(turn, pending.replace("_", "-")) if pending in WITH_LEAD else 0
    return part(turn, start, len(turn.text)) if start else turn


def _from(turn: Turn) -> re.Match[str] | None:
    """Find the first words after which a company says where it is from or what it does."""
    words = "|".join(map(re.escape, phrases(turn.language, "enquiry-words-from")))
    return re.search(rf"\s+(?:{words})\s+", turn.text)
