"""Turns what the seed says of the Passport, the network and the City Solutions Platform into dated statements."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from knowledge.record import Source
from knowledge.seed_error import SeedError
from knowledge.seed_files import SeedFile

Published = Literal["yes", "partly", "no"]

FACT_ASPECTS = {"single way in": "definition", "purpose": "purpose", "single entry point": "entry-point"}
UNPUBLISHED_ASPECTS = {
    "price": "price",
    "application form": "application-form",
    "response time": "response-time",
    "duration": "duration",
    "hours of help": "support-hours",
    "desk": "desk",
    "travel costs": "travel-costs",
    "interpreters": "interpreters",
    "follow-up": "follow-up",
    "data protection": "data-protection",
    "which members": "participants",
    "number of passports": "issued",
}
TOLD_BY_DATA = ("member-count", "launch", "themes")  # numbers, dates and sectors, which every language has words for
NOT_OURS = re.compile(r"https?://testnet\.\S+")
AROUND_A_YEAR = re.compile(r"about \d{4}")


@dataclass(frozen=True)
class Said:
    """One statement before it is stored; without `as_of` it is dated by the day on which the file was compiled."""

    aspect: str
    text: str
    sources: list[Source]
    published: Published = "yes"
    as_of: str | None = None
    data: dict[str, Any] | None = None


@dataclass(frozen=True)
class Subject:
    """One topic before it is stored."""

    id: str
    name: str
    compiled: str
    sources: list[Source]
    statements: list[Said]
    short_name: str | None = None
    aliases: list[str] = field(default_factory=list)

    @property
    def quoted(self) -> list[str]:
        """Return what answers quote of the topic, hence what wants a translation: statements and remarks on them."""
        told = [said for said in self.statements if said.published != "no"]
        remarks = [str((said.data or {}).get("note") or "") for said in told]
        texts = [said.text for said in told if said.aspect not in TOLD_BY_DATA]
        return [text for text in dict.fromkeys((*texts, *remarks)) if text]


def passport(file: SeedFile) -> Subject:
    """Return the Passport's topic from passport.yaml."""
    sources = _sources(file.section("sources"))
    said = [
        *_what_it_is(file, sources),
        *_who_may(file, sources),
        *_what_it_includes(file),
        *_what_it_costs(file, sources),
        *_how_to_apply(file, sources),
        *_not_published(file, sources),
    ]
    return Subject("passport", "ICN Passport", file.compiled, sources, said, "Passport")


def _what_it_is(file: SeedFile, sources: list[Source]) -> Iterator[Said]:
    """Yield what the Passport is, and what it is not."""
    yield Said("definition", file.section("what_it_is", "one_line"), sources)
    for entry in file.section("what_it_is", "facts"):
        fact = str(entry["fact"])
        aspect = next((aspect for words, aspect in FACT_ASPECTS.items() if words in fact), "use")
        yield Said(aspect, fact, _sources(entry["source"]), "partly" if aspect == "entry-point" else "yes")
    namesake = NOT_OURS.search(file.section("what_it_is", "is_not_source"))
    for text in file.section("what_it_is", "is_not"):
        its_own = (
            _sources(namesake.group(), "seen in a public repository") if namesake and "testnet" in text else sources
        )
        yield Said("is-not", text, its_own)


def _who_may(file: SeedFile, sources: list[Source]) -> Iterator[Said]:
    """Yield who may use the Passport."""
    for entry in file.section("who_is_eligible", "eligible"):
        yield Said("eligibility", entry["who"], _sources(entry["source"]))
    yield Said("outsiders", file.section("who_is_eligible", "outsiders"), sources, "partly")
    yield Said("size", file.section("who_is_eligible", "size_rule"), sources, "partly")


def _what_it_includes(file: SeedFile) -> Iterator[Said]:
    """Yield what the Passport includes, and what is offered around it."""
    for entry in file.section("what_it_includes"):
        published: Published = "yes" if entry["published"] is True else "partly"
        note = {"note": entry["note"]} if "note" in entry else None
        yield Said("includes", entry["item"], _sources(entry["source"]), published, data=note)
    for entry in file.section("around_the_passport"):
        yield Said("around", entry["item"], _sources(entry["source"]))


def _what_it_costs(file: SeedFile, sources: list[Source]) -> Iterator[Said]:
    """Yield that the company's cost is not published, and what a cluster pays for something else."""
    yield Said("cost", file.section("costs", "for_the_sme"), sources, "no")
    fee = file.section("costs", "for_the_cluster")
    yield Said("cluster-fee", fee["fact"], _sources(fee["source"]), as_of=_around(fee["fact"]))


def _how_to_apply(file: SeedFile, sources: list[Source]) -> Iterator[Said]:
    """Yield the steps on record and whom to ask."""
    yield Said("application", file.section("how_to_apply", "published"), sources, "partly")
    for entry in file.section("how_to_apply", "steps_supported_by_sources"):
        yield Said("application-steps", entry["text"], _sources(entry["source"]), data={"step": entry["step"]})
    yield Said("who-to-ask", file.section("how_to_apply", "who_to_ask_meanwhile"), sources)
    for text in file.section("how_to_apply", "suggested_enquiry_fields"):
        yield Said("enquiry-fields", text, [], data={"status": "proposal"})


def _not_published(file: SeedFile, sources: list[Source]) -> Iterator[Said]:
    """Yield each aspect on which nothing is published; one phrase of the file may name several."""
    for phrase in file.section("not_published"):
        aspects = [aspect for words, aspect in UNPUBLISHED_ASPECTS.items() if words in phrase.lower()]
        if not aspects:
            raise SeedError(file.name, str(phrase), "not_published", "the store has no aspect for this")
        for aspect in aspects:
            yield Said(aspect, phrase, sources, "no")


def network(file: SeedFile) -> Subject:
    """Return the network's topic from clusters.yaml."""
    facts = file.section("network")
    sources = _sources(facts["sources"])
    said = [
        Said("name", facts["name"], sources, data={"short_name": facts["short_name"]}),
        Said("founding", facts["founded_by"], sources, data={"year": facts["founded"]}),
        Said("legal-form", facts["legal_form"], sources),
        Said("secretariat", facts["secretariat"], sources),
        *(
            Said("websites", site["note"], _sources(site["url"]), data={"url": site["url"]})
            for site in facts["websites"]
        ),
        Said("model", facts["model"], sources),
        *(Said("objectives", text, sources) for text in facts["objectives"]),
        *_member_counts(facts["member_count_history"]),
        *_joining(facts["joining_for_clusters"]),
        *_partners(facts["partners"], sources),
        *(Said("first-members", text, sources) for text in facts["first_members"]),
    ]
    return Subject("network", facts["name"], file.compiled, sources, said, facts["short_name"], facts["aliases"])


def _member_counts(history: Iterable[dict[str, Any]]) -> Iterator[Said]:
    """Yield how many members there were, and when."""
    for entry in history:
        when, count = str(entry["date"]), entry["count"]
        data = {"date": when, "count": count, "note": entry.get("note")}
        yield Said("member-count", f"{count} ({when})", _sources(entry["source"]), as_of=when, data=data)


def _joining(facts: dict[str, Any]) -> Iterator[Said]:
    """Yield how a cluster joins, and what that costs it."""
    sources = _sources(facts["sources"])
    yield Said("joining-fee", facts["fee"], sources, as_of=_around(facts["fee"]))
    for text in facts["criteria"]:
        yield Said("joining-criteria", text, sources)
    yield Said("joining-procedure", facts["procedure"], sources)
    for text in facts["expected_of_members"]:
        yield Said("joining-expectations", text, sources)


def _partners(partners: Iterable[dict[str, Any]], sources: list[Source]) -> Iterator[Said]:
    """Yield the network's partners."""
    for entry in partners:
        when = entry.get("since") or entry.get("as_of")
        data = {"name": entry["name"], "since": entry.get("since")}
        yield Said("partners", entry["what"], sources, as_of=str(when) if when else None, data=data)


def programme(file: SeedFile) -> Subject:
    """Return the City Solutions Platform's topic from cities.yaml."""
    facts, steps = file.section("programme"), file.section("procedure")
    sources = _sources(facts["sources"])
    launch = {"launched": str(facts["launched"]), "work_since": str(facts["work_since"])}
    said = [
        Said("what", facts["what"], sources),
        Said("launch", str(facts["launched"]), sources, as_of=str(facts["launched"]), data=launch),
        Said("led-by", facts["led_by"], sources),
        Said("icn-role", facts["icn_role"], sources),
        Said("funding", facts["funding"], sources),
        Said("observer", facts["observer_city"], sources),
        Said("themes", ", ".join(facts["themes_at_launch"]), sources, data={"sectors": facts["themes_at_launch"]}),
        Said("size", facts["size_of_c40"], sources),
        Said("selection-2016", facts["city_selection_2016"], sources, as_of="2016"),
        *_steps("city-steps", steps["for_the_city"]),
        *_steps("provider-steps", steps["for_the_solution_provider"]),
        Said("nature", steps["nature"], sources),
        Said("icn-route", steps["icn_route"], sources, as_of="2018"),
        Said("nordic-variant", steps["nordic_variant"], _sources(steps["nordic_variant_source"])),
        Said("warning", file.section("meta", "warning"), sources),
    ]
    name, short_name, aliases = facts["name"], facts["short_name"], facts["aliases"]
    return Subject("city-solutions-platform", name, file.compiled, sources, said, short_name, aliases)


def _steps(aspect: str, steps: Iterable[dict[str, Any]]) -> Iterator[Said]:
    """Yield the steps of a procedure."""
    for entry in steps:
        yield Said(aspect, entry["text"], _sources(entry["source"]), data={"step": entry["step"]})


def privacy_notice(file: SeedFile) -> Subject:
    """Return our own privacy notice from privacy-notice.yaml."""
    sources: list[Source] = [{"url": file.section("source")}]
    said = [Said(entry["aspect"], entry["text"], sources) for entry in file.section("statements")]
    return Subject("privacy-notice", file.section("name"), file.compiled, sources, said)


def subjects(files: dict[str, SeedFile]) -> Iterator[Subject]:
    """Yield the four topics.

    Raises:
        SeedError: a file lacks something that a topic tells.
    """
    makers = {"passport": passport, "clusters": network, "cities": programme, "privacy-notice": privacy_notice}
    for name, make in makers.items():
        try:
            yield make(files[name])
        except (KeyError, TypeError, AttributeError) as error:
            raise SeedError(
                files[name].name, make.__name__, str(error).strip("'"), "is missing or malformed"
            ) from error


def _sources(urls: str | list[str], note: str | None = None) -> list[Source]:
    """Return one or several addresses as sources."""
    listed = [urls] if isinstance(urls, str) else urls
    return [{"url": url, "note": note} if note else {"url": url} for url in listed]


def _around(text: str) -> str | None:
    """Return the "about 2018" that a text names, None without one."""
    found = AROUND_A_YEAR.search(text)
    return found.group() if found else None
