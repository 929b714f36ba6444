"""A bad seed file is refused whole, and its author is told the file, the record, the field and the reason."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import func, select

from knowledge import models, seed
from knowledge.database import Database
from knowledge.revision import revision
from knowledge.seed import SeedError


@dataclass(frozen=True)
class Fault:
    """A mistake in one file: a text replaced by another, and what is told of it."""

    file: str
    text: str
    wrong: str
    record: str
    field: str
    reason: str


FAULTS = {
    "an unknown field": Fault(
        "clusters", "    short_name: GreenCape\n", "    short_nam: GreenCape\n", "greencape", "short_name", "is missing"
    ),
    "a mistyped optional field": Fault(
        "clusters", "    address: \"18", "    adress: \"18", "greencape", "adress", "is no field of this record"
    ),
    "an unknown sector": Fault(
        "clusters", "sectors: [water, climate-adaptation, waste-circular, soil, air, smart-cities]", "sectors: [watre]",
        "clean-denmark", "sectors", "'watre' is not among the sectors",
    ),
    "an unknown status": Fault(
        "clusters", "member_status: current", "member_status: active", "clean-denmark", "member_status", "'current'"
    ),
    "a latitude that is none": Fault("clusters", "lat: 55.676", "lat: 155.676", "clean-denmark", "lat", "90"),
    "a number that is none": Fault("clusters", "lat: 55.676", "lat: north", "clean-denmark", "lat", "number"),
    "an id that stands twice": Fault("clusters", "- id: greencape", "- id: rtcc", "rtcc", "id", "stands twice"),
    "an id with spaces": Fault("clusters", "- id: greencape", "- id: Green Cape", "Green Cape", "id", "pattern"),
    "a country code that YAML takes for a no": Fault(
        "clusters", 'country_code: "NO"', "country_code: NO", "oreec", "country_code", "string"
    ),
    "a city that is not on file": Fault(
        "clusters", "city: Copenhagen\n", "city: Kopenhavn\n", "clean-denmark", "city", "no city of DK"
    ),
    "a country that is none": Fault(
        "clusters", "country_code: AE", "country_code: XX", "Host in Abu Dhabi, United Arab Emirates", "country_code",
        "no country",
    ),
    "a date that never was": Fault(
        "clusters", "as_of: 2022-11-01", "as_of: lately", "greencape", "as_of", "names no year, month or day"
    ),
    "an address that is none": Fault(
        "clusters", "website: https://www.cleancluster.dk", "website: cleancluster", "clean-denmark", "website",
        "pattern",
    ),
    "a missing section": Fault(
        "clusters", "sector_vocabulary:", "vocabulary:", "sector_vocabulary", "", "this section is missing"
    ),
    "a fact of a topic that is missing": Fault(
        "clusters", "  founded_by: Copenhagen", "  founder: Copenhagen", "network", "founded_by", "missing"
    ),
    "an event of an unknown kind": Fault(
        "events", "kind: summit, date", "kind: party, date", "icn-summit-2014", "kind", "'party' is not among the kinds"
    ),
    "an event that ends before it begins": Fault(
        "events", "date_start: 2014-05-20, date_end: 2014-05-22", "date_start: 2014-05-20, date_end: 2014-05-02",
        "icn-summit-2014", "date_end", "2014-05-02 is before 2014-05-20",
    ),
    "an event on a day that is none": Fault(
        "events", "date_start: 2014-05-20", 'date_start: "2014-02-30"', "icn-summit-2014", "date_start", "names no year"
    ),
    "an unknown cluster": Fault(
        "organisations", "  cluster: green-tech-valley", "  cluster: green-valley", "andritz", "clusters",
        "'green-valley' is not among the clusters",
    ),
    "an unknown kind of relation": Fault(
        "organisations", "  relation: member", "  relation: friend", "ramboll", "relation", "'member'"
    ),
    "a challenge in no city": Fault("cities", "city: Athens", "city: Sparta", "athens", "city", "no city of GR"),
    "a document without a title": Fault("reports", "title: ICN Booklet", "titel: ICN Booklet", "icn-booklet", "title",
        "is missing"),
    "something unpublished that nothing asks for": Fault(
        "passport", "- price for the SME", "- colour of the stamp", "colour of the stamp", "not_published",
        "no aspect for this",
    ),
    "coverage of an unknown place": Fault(
        "coverage", "[area:styria,", "[area:stiria,", "green-tech-valley", "places",
        "'area:stiria' is not among the places",
    ),
    "coverage of an unknown cluster": Fault(
        "coverage", "greencape:", "grencape:", "grencape", "clusters", "'grencape' is not among the clusters"
    ),
    "links of an unknown record": Fault(
        "links", "  icn-summit-2014:", "  icn-summit-2041:", "icn-summit-2041", "events", "no such record"
    ),
    "a city in an area that is not there": Fault(
        "places", "name: Graz, country: AT, area: styria", "name: Graz, country: AT, area: stiria", "city:graz",
        "lies in", "area:stiria is not in the file",
    ),
    "a member of a region that is no country": Fault(
        "places", 'members: [DK, "NO", SE]', 'members: [DK, "NO", S]', "scandinavia", "members", "'S' is no country"
    ),
    "a sector broader than an unknown one": Fault(
        "sectors", "broader: [waste-circular]", "broader: [waste]", "industrial-symbiosis", "sectors", "'waste' is not"
    ),
    "a demonym of no place": Fault(
        "demonyms", "- place: country:DK", "- place: country:DN", "country:DN", "place", "is not in places.yaml"
    ),
}  # fmt: skip


def spoil(folder: Path, fault: Fault) -> None:
    """Make the mistake in the file."""
    file = folder / f"{fault.file}.yaml"
    content = file.read_text(encoding="utf-8")
    assert fault.text in content, "the seed has changed: the fault cannot be made any more"
    file.write_text(content.replace(fault.text, fault.wrong, 1), encoding="utf-8")


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_fault_is_told_where_it_is(seed_folder: Path, fault: Fault) -> None:
    """Each mistake is told by file, record, field and reason, in one line."""
    spoil(seed_folder, fault)
    with pytest.raises(SeedError) as error:
        seed.check(seed_folder)
    told = error.value
    assert (told.file, told.record, told.field) == (f"{fault.file}.yaml", fault.record, fault.field)
    assert fault.reason in told.reason
    assert "\n" not in str(told)
    assert str(told).startswith(f"{fault.file}.yaml: {fault.record}: ")


def test_refused_seed_changes_nothing(empty: Database, seed_folder: Path) -> None:
    """Not even the good files before the bad one are loaded."""
    spoil(seed_folder, FAULTS["links of an unknown record"])
    with empty.read() as session:
        before = revision(session)
    with pytest.raises(SeedError):
        empty.write(lambda session: seed.load(session, seed_folder))
    with empty.read() as session:
        assert session.scalar(select(func.count()).select_from(models.Place)) == 0
        assert revision(session) == before


@pytest.mark.parametrize(
    ("content", "record", "reason"),
    [
        (None, "file", "cannot be read"),
        (b"clusters:\n  - id: [unclosed\n", "line 3", "not YAML"),
        (b"name: caf\xe9", "byte 9", "not UTF-8"),
        (b"", "clusters", "this section is missing"),
        (b"- just\n- a list\n", "clusters", "this section is missing"),
        (b"!!python/object/apply:os.system ['true']", "line 1", "not YAML"),
    ],
)
def test_file_that_cannot_be_read_is_told(seed_folder: Path, content: bytes | None, record: str, reason: str) -> None:
    """A missing, broken, foreign or dangerous file is refused before anything of it is used."""
    file = seed_folder / "clusters.yaml"
    if content is None:
        file.unlink()
    else:
        file.write_bytes(content)
    with pytest.raises(SeedError) as error:
        seed.check(seed_folder)
    assert (error.value.file, error.value.record) == ("clusters.yaml", record)
    assert reason in error.value.reason
