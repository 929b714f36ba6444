"""A message of the assistant as the answer contract wants it (design.md §4): text, buttons, and what it rests on."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

from rasa_sdk.executor import CollectingDispatcher

from actions.texts import join, show_date, text, write_dates
from knowledge.ageing import is_old
from knowledge.models import ContactChannel, Record, Statement
from knowledge.translations import translation

RECORDED_IN = "en"  # the language of the records' own sentences
PHRASE_WORDS = 3  # fewer are hardly more than a name
SITES_NAMED = 2  # web sites that a source line names before "and more"; all stand in the metadata


class Kind(StrEnum):
    """What a message is, in the answer contract's words."""

    ANSWER = "answer"
    NOT_PUBLISHED = "not_published"
    NOT_FOUND = "not_found"
    CLARIFY = "clarify"
    FORM = "form"
    HANDOFF = "handoff"
    CONFIRMATION = "confirmation"
    SMALLTALK = "smalltalk"
    OUT_OF_SCOPE = "out_of_scope"
    ERROR = "error"


Sourced = Record | Statement | ContactChannel  # what an answer can show: all have sources and a date


def key(shown: Sourced) -> str:
    """Return the contract's id of what is shown; a topic's statement and a cluster's contact belong to their record."""
    if isinstance(shown, Statement):
        return f"topic:{shown.topic_id}"
    if isinstance(shown, ContactChannel):
        return f"cluster:{shown.cluster_id}"
    return shown.key


@dataclass(frozen=True)
class Button:
    """A suggestion: its title, and the intent with entities that it stands for."""

    title: str
    intent: str
    entities: Mapping[str, Any] = field(default_factory=dict)

    @property
    def payload(self) -> str:
        """Return the payload as Rasa reads it: `/find_host{"sector": "water"}`."""
        return f"/{self.intent}" + (json.dumps(dict(self.entities), ensure_ascii=False) if self.entities else "")


@dataclass(frozen=True)
class Card:
    """One thing that a message shows, for channels that draw cards: its web page, and links (title, address).

    An address that begins with a slash is one of this server's; the channel knows under which name it is reached.
    """

    title: str
    subtitle: str = ""
    url: str = ""
    links: tuple[tuple[str, str], ...] = ()

    @property
    def element(self) -> dict[str, Any]:
        """Return the card as Rasa's clients read it: an element of a generic template."""
        page = {"default_action": {"type": "web_url", "url": self.url}} if self.url else {}
        links = [{"type": "web_url", "title": title, "url": url} for title, url in self.links]
        return {"title": self.title, "subtitle": self.subtitle, **page, "buttons": links}


@dataclass(frozen=True)
class Message:
    """One message: its kind, its text without the source line, and the records it shows, in order.

    `cards` repeat what the text says, for channels that can draw them.

    `cited` are others that the text rests on without showing them (the clusters behind a list of their fields).
    `intent` is the intent acted on where it is not the turn's; `field` belongs to a form's step and `reference` to the
    confirmation of something filed.
    """

    kind: Kind
    text: str
    records: tuple[Sourced, ...] = ()
    buttons: tuple[Button, ...] = ()
    cited: tuple[Sourced, ...] = ()
    intent: str = ""
    field: str | None = None
    reference: str | None = None
    cards: tuple[Card, ...] = ()

    @property
    def attachment(self) -> dict[str, Any] | None:
        """Return the cards as one attachment in Rasa's form, None without any."""
        elements = [card.element for card in self.cards]
        return {"type": "template", "payload": {"template_type": "generic", "elements": elements}} if elements else None

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the ids of the records shown, each once."""
        return tuple(dict.fromkeys(key(record) for record in self.records))

    @property
    def sources(self) -> list[dict[str, str]]:
        """Return every source of what the text rests on, each once."""
        cited = ((source["url"], source["as_of"]) for record in self.grounds for source in record.citations)
        return [{"url": url, "as_of": as_of} for url, as_of in dict.fromkeys(cited)]

    @property
    def grounds(self) -> tuple[Sourced, ...]:
        """Return what the text rests on and has a source."""
        return tuple(record for record in (*self.records, *self.cited) if record.citations)

    def metadata(self, language: str) -> dict[str, Any]:
        """Return the contract's metadata (the log adds its `id`)."""
        metadata = {
            "kind": str(self.kind),
            "intent": self.intent,
            "language": language,
            "records": list(self.keys),
            "sources": self.sources,
        }
        optional = {"field": self.field, "reference": self.reference}
        return metadata | {key: value for key, value in optional.items() if value is not None}


def send(dispatcher: CollectingDispatcher, message: Message, language: str) -> None:
    """Hand a message to Rasa, its source line added."""
    remark = text(language, "quoted-from-english") if quotes(message, language) else ""
    parts = [message.text, remark, source_line(language, message.grounds)]
    dispatcher.utter_message(
        text="\n\n".join(part for part in parts if part),
        buttons=[{"title": button.title, "payload": button.payload} for button in message.buttons],
        attachment=message.attachment,
        metadata=message.metadata(language),
    )


def quotes(message: Message, language: str) -> bool:
    """Tell whether an English phrase of a record stands in a message in another language."""
    if language == RECORDED_IN:
        return False
    prose = (said for record in message.grounds for said in record.prose if len(said.split()) >= PHRASE_WORDS)
    english = (said for said in prose if translation(said, language) is None)
    return any(write_dates(language, said.rstrip(". ")) in message.text for said in english)


def source_line(language: str, grounds: Sequence[Sourced]) -> str:
    """Name the sources in one line: the first web sites, and their date, or the years from the oldest to the newest."""
    sites = _sites(grounds)
    if not sites:
        return ""
    named = sites[:SITES_NAMED] + ([text(language, "sources-more")] if len(sites) > SITES_NAMED else [])
    key = "source-line-read" if all(record.read_on for record in grounds) else "source-line"
    line = text(language, key, count=len(named), sites=join(language, named), date=_dates(language, grounds))
    aged = [is_old(record) for record in grounds]
    return f"{line} {text(language, 'source-aged', part='all' if all(aged) else 'some')}" if any(aged) else line


def _dates(language: str, grounds: Sequence[Sourced]) -> str:
    """Write the one date of the sources, or their years."""
    if len({record.as_of for record in grounds}) == 1:
        return show_date(language, grounds[0].as_of)
    years = sorted({record.as_of_date.year for record in grounds})
    if len(years) == 1:
        return str(years[0])
    return text(language, "date-interval", start=str(years[0]), end=str(years[-1]))


def _sites(grounds: Iterable[Sourced]) -> list[str]:
    """Return the web sites of the sources, each once, the first source of everything before all others."""
    urls = [[source["url"] for source in record.citations] for record in grounds]
    ordered = [found[0] for found in urls] + [url for found in urls for url in found[1:]]
    sites = (urlsplit(url).netloc.removeprefix("www.") for url in ordered)
    return [site for site in dict.fromkeys(sites) if site]
