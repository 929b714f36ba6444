"""Checks that an answer invents nothing: what its text names must stand in the records that it names.

A fact of a text is an address (web or e-mail), a number, a date, or in English a name: a capitalised word that does not
just begin a sentence. The evidence are the records as JSON, with their dates, countries and sectors in words.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from babel.dates import get_month_names
from sqlalchemy import inspect
from sqlalchemy.orm import Session

from actions import texts
from actions.texts import locale
from knowledge.lookup import by_key
from knowledge.models import Cluster, Topic
from knowledge.places import place_name
from knowledge.translations import translation

# What an answer may always say: the network, the Passport, its languages, an abbreviation, and an example question.
FRAME = (
    "International Cleantech Network ICN Passport City Solutions Platform SME SMEs E-mail C2C South Africa "
    "Danish English French German Italian Spanish Swedish"
)
URL = re.compile(r"https?://[^\s]+[^\s.,;:)]")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
SITE = re.compile(r"\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b")
NUMBER = re.compile(r"(?<![\w])\d+(?:[.,\u00a0 ]\d{3})*(?:[.,]\d+)?")
ISO = re.compile(r"\b\d{4}(?:-\d{2}){0,2}\b")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
WORD = re.compile(r"[^\W\d_][\w'\u2019&-]*")
BEGINS = re.compile(r"(?:^|[.!?:;]\s|\n|\u2022\s|\d\.\s|[(\"\u201c])\s*$")


def invented(text: str, evidence: str, allowed: Iterable[str] = (), language: str = "en") -> list[str]:
    """Return the facts of a text that are in no evidence, as the text has them.

    Args:
        text: an answer, its source line included.
        evidence: what `evidence` gives for the records that the answer names.
        allowed: what else it may repeat, such as the user's own words and the places asked for.
        language: that of the text; names are told by their capitals in English only.
    """
    known = _plain(" ".join([evidence, FRAME, *allowed]))
    names = _names(text, known) if language == "en" else []
    return [*_addresses(text, known), *_dates(text, known, language), *_numbers(text, known), *names]


def _addresses(text: str, known: str) -> list[str]:
    """Return web and e-mail addresses that are not known."""
    found = [*URL.findall(text), *EMAIL.findall(text), *SITE.findall(URL.sub(" ", text))]
    return [address for address in found if _plain(address) not in known]


def _dates(text: str, known: str, language: str) -> list[str]:
    """Return days and months that are neither known in words nor as ISO dates."""
    months = [_plain(name) for name in get_month_names("wide", locale=locale(language)).values()]
    date = re.compile(rf"\b(?:(\d{{1,2}})\.? (?:de )?)?({'|'.join(months)}) (?:de )?(\d{{4}})\b")
    missing = []
    for found in date.finditer(_plain(_without_addresses(text))):
        day, month, year = found.groups()
        iso = f"{year}-{months.index(month) + 1:02d}" + (f"-{int(day):02d}" if day else "")
        if iso not in known and _plain(found[0]) not in known:
            missing.append(found[0])
    return missing


def _numbers(text: str, known: str) -> list[str]:
    """Return numbers that are not known, however grouped; the numbering of lines and the count of the rest aside."""
    numbers = {_digits(number) for number in NUMBER.findall(known)}
    numbers |= {part.lstrip("0") for iso in ISO.findall(known) for part in iso.split("-")}
    shown = re.sub(rf"^\d+\. |{_rest()}", "", _without_addresses(text), flags=re.MULTILINE)
    return [number for number in NUMBER.findall(shown) if _digits(number) not in numbers]


@cache
def _rest() -> str:
    """Return a pattern of the remarks on how many more results there are, in all languages: no record counts them."""
    remarks = (re.escape(texts.text(language, "list-rest", count=7)) for language in texts.languages())
    return "|".join(remark.replace("7", r"\d+") for remark in remarks)


def _names(text: str, known: str) -> list[str]:
    """Return capitalised words that are not known, unless they merely begin a sentence."""
    plain = _without_addresses(text)
    words = set(re.findall(r"[\w'&-]+", known))
    missing = []
    for found in WORD.finditer(plain):
        word = found[0]
        begins = bool(BEGINS.search(plain[: found.start()]))
        if len(word) > 1 and word[0].isupper() and not (begins and word[1:].islower()) and not _known(word, words):
            missing.append(word)
    return missing


def _known(word: str, words: set[str]) -> bool:
    """Tell whether a word, or each part of a compound one, is known; months and single letters are judged elsewhere."""
    parts = [_plain(part) for part in re.split(r"['\u2019-]", word) if part]
    months = {month.lower() for month in MONTHS.split("|")}
    return _plain(word) in words or all(part in words or part in months or part in ("s", "i") for part in parts)


def _without_addresses(text: str) -> str:
    """Return the text without web and e-mail addresses."""
    return SITE.sub(" ", EMAIL.sub(" ", URL.sub(" ", text)))


def _digits(number: str) -> str:
    """Return a number without its separators."""
    return re.sub(r"\D", "", number)


def _plain(text: str) -> str:
    """Fold case, accents and dashes."""
    decomposed = unicodedata.normalize("NFKD", text.replace("\u2019", "'"))
    return re.sub("[\u2010-\u2015]", "-", "".join(c for c in decomposed if not unicodedata.combining(c))).casefold()


def evidence(
    session: Session, keys: Iterable[str], sources: Iterable[Mapping[str, str]] = (), language: str = "en"
) -> str:
    """Return all that the records with these keys say, as text: their fields, and what these stand for in words.

    Args:
        session: reads the store.
        keys: the records that an answer names.
        sources: the sources that it names, each with `url` and `as_of`.
        language: that of the answer, in which its dates are written.

    Raises:
        AssertionError: a key belongs to no published record.
    """
    said = [f"{source['url']} {source['as_of']}" for source in sources]
    for key in keys:
        record = by_key(session, key)
        assert record is not None, f"{key} is on no public record"
        said.append(json.dumps(_fields(record), ensure_ascii=False, default=str))
        said += _in_words(session, record)
        said += _translated(record, language)
    text = "\n".join(said)
    return f"{text}\n" + " ".join(texts.show_date(language, iso) for iso in ISO.findall(text))


def _fields(record: Any) -> dict[str, Any]:
    """Return a record's own columns."""
    return {column.key: getattr(record, column.key) for column in inspect(type(record)).column_attrs}


def _translated(record: Any, language: str) -> list[str]:
    """Return what the record says in the language, by the translations (tests/knowledge checks them against it)."""
    parts = [record, *(record.statements if isinstance(record, Topic) else [])]
    return [told for part in parts for said in part.prose if (told := translation(said, language))]


def _in_words(session: Session, record: Any) -> list[str]:
    """Return what a record's links say: country, places, sectors, contacts, and the statements of a topic."""
    words = [sector.name for sector in getattr(record, "sectors", ())]
    words += [place.name for place in getattr(record, "places", ())]
    words += [found.name for found in (getattr(record, "cluster", None), getattr(record, "place", None)) if found]
    words += [f"{found.name} {found.short_name}" for found in getattr(record, "clusters", ())]
    if country := getattr(record, "country_code", None):
        words.append(place_name(session, f"country:{country}"))
    if isinstance(record, Cluster):
        words += [json.dumps(_fields(contact), default=str) for contact in record.contacts]
    if isinstance(record, Topic):
        words += [json.dumps(_fields(statement), ensure_ascii=False, default=str) for statement in record.statements]
    return words
