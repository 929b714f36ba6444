"""What is found in messages: names, dates, cues, and nothing in ordinary sentences."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message

from nlu.dates import find
from tests.nlu.conftest import HERE, Entities, cases

NAMES = {"place", "sector", "cluster", "candidate", "organisation", "event", "recurring", "document", "story"}
Read = Callable[[str], Message]


def told(entities: Entities) -> list[str]:
    """Write entities as the tables do."""
    return sorted(
        f"{entity['entity']}:{entity['value']}" + (f"@{entity['role']}" if "role" in entity else "")
        for entity in entities
    )


@pytest.mark.parametrize("case", cases("names"), ids=lambda case: case["say"])
def test_names_and_their_roles_are_found(case: dict[str, Any], read: Read) -> None:
    """Names in any spelling, what they are to the company that asks, and no others."""
    found = [entity for entity in read(case["say"]).get(ENTITIES) if entity["entity"] in {*NAMES, "language"}]
    distinct = {(entity["entity"], str(entity["value"]), entity["start"]): entity for entity in found}
    assert told(list(distinct.values())) == sorted(case["find"])


def said() -> list[dict[str, Any]]:
    """Return the cases of all languages but English, which has tables by kind of entity."""
    return [case for file in sorted((HERE / "said").glob("*.yml")) for case in cases(f"said/{file.stem}")]


def shown(entity: dict[str, Any]) -> dict[str, Any]:
    """Return an entity with its period as the tables write it, when it is a date."""
    if entity["entity"] != "date":
        return entity
    start, end = (entity["value"][side] for side in ("start", "end"))
    return {**entity, "value": f"{'' if start == str(date.min) else start}..{'' if end == str(date.max) else end}"}


@pytest.mark.parametrize("case", said(), ids=lambda case: case["say"])
def test_all_is_found_in_other_languages(case: dict[str, Any], read: Read) -> None:
    """Names with their roles, dates and cues; inflected, misspelt, without accents, in capitals, in two languages."""
    assert sorted(set(told([shown(entity) for entity in read(case["say"]).get(ENTITIES, [])]))) == sorted(case["find"])


def introductions() -> list[dict[str, Any]]:
    """Return the cases of all languages in which a company introduces itself, or only names places."""
    return [case for file in sorted((HERE / "roles").glob("*.yml")) for case in cases(f"roles/{file.stem}")]


@pytest.mark.parametrize("case", introductions(), ids=lambda case: case["say"])
def test_where_a_company_is_from_is_told_from_where_it_wants_to_go(case: dict[str, Any], read: Read) -> None:
    """However a company introduces itself; a place that it asks about is never its home."""
    named = [entity for entity in read(case["say"]).get(ENTITIES) if entity["entity"] in {"place", "cluster"}]
    found = {(entity["text"], entity.get("role", "asked")) for entity in named}
    assert found == {(name, role) for role in ("home", "asked", "negated") for name in case.get(role, [])}


@pytest.mark.parametrize("text", cases("ordinary"))
def test_ordinary_sentences_name_nothing(text: str, read: Read) -> None:
    """No word of everyday speech is taken for a name."""
    assert told([entity for entity in read(text).get(ENTITIES) if entity["entity"] in NAMES]) == []


@pytest.mark.parametrize("case", cases("dates"), ids=lambda case: case["say"])
def test_dates_are_found_and_lie_ahead(case: dict[str, Any]) -> None:
    """Days and periods as a person on that day means them; open sides stay open."""
    found = [(item.period.start.isoformat(), item.period.end.isoformat()) for item in find(case["say"], "en")]
    opened = [f"{'' if start == '0001-01-01' else start}..{'' if end == '9999-12-31' else end}" for start, end in found]
    assert opened == case["find"]


@pytest.mark.parametrize("case", cases("cues"), ids=lambda case: case["say"])
def test_words_with_a_fixed_meaning_are_found(case: dict[str, Any], read: Read) -> None:
    """Kinds of organisations and events, languages and positions, only where they are meant."""
    found = [entity for entity in read(case["say"]).get(ENTITIES) if entity["extractor"] == "CueFinder"]
    assert told(found) == sorted(case["find"])


def test_every_entity_says_where_it_stands(read: Read) -> None:
    """The span of an entity is what the user wrote, accents, typos and all."""
    text = "  Hosts in København, for hydrogn - before the summer, in English?"
    entities = read(text).get(ENTITIES)
    assert [text[entity["start"] : entity["end"]] for entity in entities] == [entity["text"] for entity in entities]
    assert {"København", "hydrogn", "summer", "English"} == {entity["text"] for entity in entities}


@pytest.mark.parametrize("text", ["", " ", "😀", "\x00\x1b", "مرحبا", "\u200b\u202e", "e" * 10_000, "/find_host"])
def test_strange_input_is_read_without_a_fuss(text: str, read: Read) -> None:
    """Empty, emoji, control characters, right-to-left, very long: no error and no name."""
    assert read(text).get(ENTITIES) == []
