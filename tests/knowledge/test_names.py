"""The names that are recognised: all of them, none that is only a remark, and places before clusters."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy.orm import Session

from knowledge import models
from knowledge.database import Database
from knowledge.names import Name, names
from knowledge.record import WITHDRAWN
from knowledge.spelling import plain, slug

KNOWN = [
    ("cluster", "green-tech-valley", "ECO WORLD STYRIA"),
    ("cluster", "clean-denmark", "Copenhagen Cleantech Cluster"),
    ("cluster", "clean-denmark", "CLEAN Denmark"),
    ("cluster", "eehh-hamburg", "Renewable Energy Hamburg"),
    ("cluster", "eehh-hamburg", "Cluster Erneuerbare Energien Hamburg"),
    ("cluster", "tenerrdis", "Tennerdis"),
    ("cluster", "singapore", "SEAS"),
    ("place", "country:ZA", "Südafrika"),
    ("place", "country:ZA", "Afrique du Sud"),
    ("place", "country:DK", "Danish"),
    ("place", "city:cape-town", "Kapstadt"),
    ("place", "area:styria", "Steiermark"),
    ("place", "region:scandinavia", "Scandinavia"),
    ("place", "continent:asia", "Asia"),
    ("place", "country:GB", "UK"),
    ("place", "city:lillestrom", "Lillestrom"),
    ("sector", "water", "Water"),
    ("sector", "wind", "Windenergie"),
    ("organisation", "ramboll", "Ramboll"),
    ("organisation", "hrs-hydrogen-refueling-solutions", "Hydrogen Refueling Solutions"),
    ("event", "icn-am-2019", "ICN Annual Meeting 2019"),
    ("event", "sus-2018", "Nordic Clean Energy Week"),
    ("recurring", "pollutec-lyon", "Pollutec"),
    ("recurring", "enlit-africa-formerly-african-utility-week", "African Utility Week"),
    ("document", "icn-brochure-2018", "ICN brochure"),
    ("document", "oecd-copenhagen-2012", "Measuring the Potential of Local Green Growth"),
    ("candidate", "energy-cluster-denmark", "Energy Cluster Denmark"),
    ("story", "spirae", "Spirae"),
]

REMARKS = [
    "virtual",
    "market overview",
    "ten years of LE2C",
    "Cluster Strategy",
    "Host in Rio de Janeiro, Brazil",
    "A Flemish member, Belgium",
    "Green Tech Cluster members",
    "not named",
]


@pytest.fixture(scope="module")
def all_names(read_only: Database) -> Iterator[list[Name]]:
    """Read the names once."""
    with read_only.read() as session:
        yield names(session)


@pytest.mark.parametrize(("kind", "record_id", "text"), KNOWN)
def test_name_is_known(all_names: list[Name], kind: str, record_id: str, text: str) -> None:
    """Names, short and former names, aliases, exonyms, demonyms, synonyms and titles mean their record."""
    assert (kind, record_id, text) in {(name.kind, name.id, name.text) for name in all_names}


@pytest.mark.parametrize("text", REMARKS)
def test_remark_is_no_name(all_names: list[Name], text: str) -> None:
    """What only describes a record would match ordinary messages."""
    assert plain(text) not in {plain(name.text) for name in all_names}


def test_place_never_hides_as_a_cluster(all_names: list[Name]) -> None:
    """An alias of a cluster that is a place's name means the place alone."""
    places = {plain(name.text) for name in all_names if name.kind == "place"}
    clusters = {plain(name.text) for name in all_names if name.kind == "cluster"}
    assert places & clusters == set()
    assert {"colorado", "kapstadt", "quebec", "steiermark", "singapore"} <= places


@pytest.mark.parametrize("text", ["CLEAN", "Clean", "SAS", "Bell", "SOLID", "TWEED", "SEAS", "US"])
def test_ordinary_word_is_marked(all_names: list[Name], text: str) -> None:
    """A name that is an everyday word counts only as it is spelled."""
    found = [name for name in all_names if name.text == text]
    assert found
    assert all(name.exact_case for name in found)


def test_abbreviation_people_type_small_is_not_marked(all_names: list[Name]) -> None:
    """Nobody writes EEHH in capitals when in a hurry."""
    assert {name.text: name.exact_case for name in all_names if name.text in {"EEHH", "RTCC", "LE2C", "OREEC"}} == {
        "EEHH": False,
        "RTCC": False,
        "LE2C": False,
        "OREEC": False,
    }


def test_language_words_and_weak_words_are_marked(all_names: list[Name]) -> None:
    """The word "Danish" is a language too; "energy" says little."""
    assert {name.language_word for name in all_names if name.text == "Danish"} == {True}
    assert {name.weak for name in all_names if name.text == "energy"} == {True}


def test_no_name_stands_twice(all_names: list[Name]) -> None:
    """Each name of each thing is there once."""
    assert len(all_names) == len(set(all_names))


def test_every_published_record_has_a_name(session: Session, all_names: list[Name]) -> None:
    """Whatever is published can be asked for by name."""
    named = {(name.kind, name.id) for name in all_names}
    kinds: list[type[Any]] = [models.Cluster, models.Organisation, models.Event, models.RecurringEvent, models.Document]
    for model in kinds:
        for record in session.query(model):
            assert (model.prefix, record.id) in named
    for place in session.query(models.Place):
        assert ("place", place.id) in named


def test_new_alias_is_known_at_once_and_a_withdrawn_record_forgotten(store: Database) -> None:
    """What staff change is in the next list."""

    def change(session: Session) -> None:
        session.get_one(models.Cluster, "rtcc").aliases = ["Tar Heel Cleantech"]
        session.get_one(models.Organisation, "ramboll").status = WITHDRAWN

    store.write(change)
    with store.read() as session:
        found = {(name.kind, name.text) for name in names(session)}
    assert ("cluster", "Tar Heel Cleantech") in found
    assert ("organisation", "Ramboll") not in found


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Host in Rio de Janeiro, Brazil", "host-in-rio-de-janeiro-brazil"),
        ("WindEnergy Hamburg", "windenergy-hamburg"),
        ("Rio de Janeiro (state)", "rio-de-janeiro-state"),
        ("Økern & Ærø, Łódź straße", "okern-aero-lodz-strasse"),
    ],
)
def test_slug_is_fixed_and_ascii(name: str, made: str) -> None:
    """Ids of records without an id of their own never depend on the machine."""
    assert slug(name) == made == slug(made)
