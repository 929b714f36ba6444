"""Organisations beside those of the seed: what their records tell and what they do not."""

import pytest

from knowledge.database import Database
from knowledge.models import DRAFT
from tests.actions.asking import ask
from tests.actions.own import add, organisation, reading

NORWAY = {"place": "country:NO"}


@pytest.mark.parametrize(
    "told",
    [
        {"kind": "utility"},
        {"name": "Oslo Utilities"},
        {"note": "the grid's utility"},
    ],
)
def test_a_kind_is_told_by_the_record_the_name_or_the_note(store: Database, told: dict[str, str]) -> None:
    """Nothing else makes an organisation a utility."""
    add(store, organisation("nornett", "oreec", **told), organisation("other", "oreec"))
    with reading(store):
        answer = ask("find_partner", "utilities in Norway", [{"org_kind": "utility"}, NORWAY])
    assert answer.records == ["organisation:nornett", "cluster:oreec"]


def test_a_field_that_is_not_recorded_is_not_guessed(store: Database) -> None:
    """A name that sounds like a field does not put an organisation into it."""
    add(store, organisation("nordic-water-works", "oreec"))
    with reading(store):
        answer = ask("find_partner", "water companies in Norway", [{"sector": "water"}, NORWAY])
    assert answer.kind == "not_found"
    assert answer.records == ["cluster:oreec"]


def test_members_come_first_then_the_newest_evidence_and_more_gives_the_rest(store: Database) -> None:
    """Eight at a time, nobody twice."""
    add(store, *(organisation(f"firm-{n}", "aclima-basque", sectors=["soil"]) for n in range(10)))
    with reading(store):
        first = ask("find_partner", "soil firms", [{"sector": "soil"}])
        second = ask("more_results", "more", after=first)
    shown = [key for key in first.records + second.records if key.startswith("organisation:")]
    assert shown == [f"organisation:firm-{n}" for n in range(10)]


def test_a_draft_is_shown_to_nobody(store: Database) -> None:
    """Neither in a list nor by its name."""
    add(store, organisation("secretive", "oreec", sectors=["hydrogen"], status=DRAFT))
    with reading(store):
        listed = ask("find_partner", "hydrogen in Norway", [{"sector": "hydrogen"}, NORWAY])
        named = ask("organisation_profile", "who is Secretive", [{"organisation": "secretive", "said": "Secretive"}])
    assert "organisation:secretive" not in listed.records
    assert "organisation:secretive" not in named.records
