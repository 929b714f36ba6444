"""Messages keep the answer contract: payloads, records, sources, and the line that names them."""

from datetime import date
from pathlib import Path

import pytest
import yaml
from rasa_sdk.executor import CollectingDispatcher
from sqlalchemy.orm import Session

import actions
from actions import texts
from actions.message import Button, Kind, Message, Sourced, send, source_line
from actions.reply import responders
from knowledge.clusters import cluster, contacts
from knowledge.models import Document
from knowledge.topics import statements
from tests.actions.asking import ask

DOMAIN = Path(actions.__file__).parents[1] / "domain"


def _domain(section: str) -> set[str]:
    """Return the names of a section of the Rasa domain."""
    files = (yaml.safe_load(path.read_text(encoding="utf-8")) for path in DOMAIN.glob("*.yml"))
    found = [entry for file in files for entry in file.get(section, [])]
    return {next(iter(entry)) if isinstance(entry, dict) else entry for entry in found}


def _document(as_of: str, day: date, url: str, *, read_on: bool = False) -> Document:
    """Make a record with one source."""
    return Document(id="x", sources=[{"url": url}], as_of=as_of, as_of_date=day, read_on=read_on)


def test_a_payload_is_written_as_rasa_reads_it() -> None:
    """Entities are JSON behind the intent."""
    assert Button("Yes", "affirm").payload == "/affirm"
    assert Button("Water", "find_host", {"sector": "water"}).payload == '/find_host{"sector": "water"}'


def test_the_domain_knows_every_intent_and_action(session: Session) -> None:
    """An action that the domain lacks would never run; a free question is acted on and has no sentences of its own."""
    assert set(responders()) - {"free_question"} <= _domain("intents")
    assert {responder.name() for responder in responders().values()} <= _domain("actions")


@pytest.mark.parametrize(
    "intent", ["greet", "bot_capabilities", "passport_definition", "out_of_scope", "list_clusters"]
)
def test_buttons_name_intents_of_the_domain(session: Session, intent: str) -> None:
    """A button with an unknown intent would do nothing."""
    named = {payload.lstrip("/").partition("{")[0] for payload in ask(intent).payloads}
    assert named
    assert named <= _domain("intents")


def test_statements_and_contacts_count_as_their_record(session: Session) -> None:
    """The contract knows topics and clusters, not their parts."""
    greencape = cluster(session, "greencape")
    assert greencape is not None
    shown: tuple[Sourced, ...] = (*statements(session, "passport", "price"), greencape, *contacts(session, "greencape"))
    message = Message(Kind.ANSWER, "x", shown)
    assert message.keys == ("topic:passport", "cluster:greencape")
    assert len({(source["url"], source["as_of"]) for source in message.sources}) == len(message.sources)


def test_a_message_carries_its_metadata_and_names_its_sources(session: Session) -> None:
    """Text, buttons and contract travel in one utterance."""
    dispatcher = CollectingDispatcher()
    record = _document("2026-05-21", date(2026, 5, 21), "https://www.cleancluster.dk/a")
    send(dispatcher, Message(Kind.ANSWER, "So it is.", (record,), intent="find_document"), "en")
    (sent,) = dispatcher.messages
    assert sent["text"] == "So it is.\n\nSource: cleancluster.dk, as of 21 May 2026"
    assert sent["metadata"] == {
        "kind": "answer",
        "intent": "find_document",
        "language": "en",
        "records": ["document:x"],
        "sources": [{"url": "https://www.cleancluster.dk/a", "as_of": "2026-05-21"}],
    }


def test_many_sources_stay_one_line() -> None:
    """The first sites are named, the dates become years."""
    records = [_document(f"{year}-03", date(year, 3, 1), f"https://site{year}.org/page") for year in (2019, 2021, 2023)]
    assert source_line("en", records) == "Sources: site2019.org, site2021.org and more, as of 2019 to 2023"


def test_a_date_of_reading_is_told_as_such() -> None:
    """When a source has no date, the day on which it was read is not passed off as the fact's."""
    record = _document("2026-11-22", date(2026, 11, 22), "https://a.org", read_on=True)
    assert source_line("en", [record]) == "Source: a.org, read on 22 November 2026"
    assert source_line("en", []) == ""


def test_what_nobody_has_confirmed_for_long_is_marked() -> None:
    """A document of 2010 is older than documents may be; confirmed by staff, it is not."""
    old, new = (_document(str(year), date(year, 1, 1), "https://a.org") for year in (2010, 2026))
    assert source_line("en", [old]) == "Source: a.org, as of 2010 (not confirmed since)"
    assert source_line("en", [old, new]).endswith("as of 2010 to 2026 (in part not confirmed since)")
    old.confirmed_on = date(2026, 11, 1)
    assert source_line("en", [old]) == "Source: a.org, as of 2010"


@pytest.mark.parametrize(
    ("text", "language", "remarked"),
    [
        ("GreenCape: {prose}", "de", True),
        ("GreenCape: {prose}", "en", False),
        ("GreenCape (Kapstadt, Südafrika)", "de", False),
    ],
)
def test_english_facts_in_another_language_are_told_as_quoted(
    session: Session, text: str, language: str, *, remarked: bool
) -> None:
    """Exactly there: neither in English nor where only names and dates of the record stand."""
    greencape = cluster(session, "greencape")
    assert greencape
    prose = next(said for said in greencape.prose if len(said.split()) >= 3)
    dispatcher = CollectingDispatcher()
    send(dispatcher, Message(Kind.ANSWER, text.format(prose=prose), (greencape,), intent="find_host"), language)
    remark = texts.text(language, "quoted-from-english")
    assert (remark in dispatcher.messages[0]["text"]) is remarked
