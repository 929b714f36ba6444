"""Slips in the domains of e-mail addresses: anna@gmial.com, anna@acme.con."""

from rapidfuzz import process
from rapidfuzz.distance import OSA

# Providers that many people use, by the part of the domain that people mistype.
PROVIDERS = ("gmail", "googlemail", "hotmail", "outlook", "yahoo", "icloud", "protonmail")
# Real domains that look like a slip of one of them.
OWN = frozenset({"mail", "email", "emails", "ymail", "fmail"})
ENDINGS = {"con": "com", "cmo": "com", "ocm": "com", "vom": "com", "xom": "com", "comm": "com", "coom": "com"}
LONG = 7  # letters from which two slips may be made


def corrected(address: str) -> str:
    """Return what a well-formed address probably should have been; "" where nothing is wrong with it."""
    local, _, domain = address.rpartition("@")
    name, _, ending = domain.casefold().rpartition(".")
    better = f"{_provider(name)}.{ENDINGS.get(ending, ending)}"
    return f"{local}@{better}" if better != f"{name}.{ending}" else ""


def _provider(name: str) -> str:
    """Return the provider of which a name is a slip, else the name itself."""
    if name in OWN or name in PROVIDERS or "." in name:
        return name
    slips = 2 if len(name) >= LONG else 1
    near = process.extractOne(name, PROVIDERS, scorer=OSA.distance, score_cutoff=slips)
    return near[0] if near else name
