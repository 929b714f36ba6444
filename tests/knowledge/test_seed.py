"""What the seed becomes in the store: every record, its sources, its date and its status."""

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from knowledge import models, seed
from knowledge.database import Database
from knowledge.lookup import MODELS, by_key
from knowledge.record import DRAFT, PUBLISHED, Record
from knowledge.revision import revision

RECORDS = {
    "cluster": 15,
    "candidate": 10,
    "event": 27,
    "recurring": 8,
    "organisation": 74,
    "city": 7,
    "need": 1,
    "document": 18,
    "story": 7,
    "sector": 24,
    "topic": 4,
}


@pytest.mark.parametrize(("prefix", "count"), RECORDS.items())
def test_every_record_of_the_seed_is_in_the_store(session: Session, prefix: str, count: int) -> None:
    """No record of a seed file is left out."""
    assert session.scalar(select(func.count()).select_from(MODELS[prefix])) == count


def test_seed_files_have_as_many_records() -> None:
    """The counts above are those of the files."""
    content = {name: yaml.safe_load((seed.FOLDER / f"{name}.yaml").read_text(encoding="utf-8")) for name in seed.FILES}
    assert {
        "cluster": len(content["clusters"]["clusters"]),
        "candidate": len(content["clusters"]["unverified_candidates"]),
        "event": len(content["events"]["events"]) + len(content["events"]["upcoming"]),
        "recurring": len(content["events"]["recurring_to_watch"]),
        "organisation": len(content["organisations"]["organisations"]),
        "city": len(content["cities"]["cities"]),
        "need": len(content["cities"]["other_city_needs"]),
        "document": len(content["reports"]["documents"]),
        "story": len(content["passport"]["success_stories"]["items"]),
        "sector": len(content["clusters"]["sector_vocabulary"]),
        "topic": 4,
    } == RECORDS


def test_only_what_has_no_source_is_a_draft(session: Session) -> None:
    """A published record names at least one source; the one candidate without is a draft."""
    for model in MODELS.values():
        for record in session.scalars(select(model)):
            assert isinstance(record, Record)
            assert record.status == (PUBLISHED if record.sources else DRAFT), record.key
    drafts = session.scalars(select(models.Candidate.id).where(models.Candidate.status == DRAFT))
    assert list(drafts) == ["foresight-vancouver"]


def test_published_statements_have_sources(session: Session) -> None:
    """Nothing that the assistant tells of a topic is without a source."""
    for statement in session.scalars(select(models.Statement)):
        assert statement.status == (PUBLISHED if statement.citations else DRAFT), statement.text


AS_OF = {
    "cluster:tweed-wallonia": ("2023-03", date(2023, 3, 1), False),
    "cluster:green-tech-valley": ("2021 or later", date(2021, 1, 1), False),
    "event:icn-am-2026": ("2026-05-21", date(2026, 5, 21), False),
    "event:icn-am-2025": ("2025-05", date(2025, 5, 1), False),
    "event:global-innovation-summit-graz": ("2026-11-22", date(2026, 11, 22), True),
    "recurring:windenergy-hamburg": ("2024", date(2024, 1, 1), False),
    "organisation:greenonetec": ("about 2020", date(2020, 1, 1), False),
    "organisation:fairwind": ("2026-11-22", date(2026, 11, 22), True),
    "city:rio-2016": ("2016-2017", date(2017, 1, 1), False),
    "need:rio-de-janeiro-state": ("2025", date(2025, 1, 1), False),
    "candidate:host-in-rio-de-janeiro-brazil": ("2026-11-22", date(2026, 11, 22), True),
    "document:icn-booklet": ("2026-11-22", date(2026, 11, 22), True),
    "document:ccj3": ("2012", date(2012, 1, 1), False),
    "story:spirae": ("2013", date(2013, 1, 1), False),
    "topic:passport": ("2026-11-22", date(2026, 11, 22), True),
}


@pytest.mark.parametrize(("key", "dated"), AS_OF.items())
def test_date_is_as_exact_as_the_seed(session: Session, key: str, dated: tuple[str, date, bool]) -> None:
    """A record has the date of its source, else its own, else the day on which the sources were read."""
    record = by_key(session, key)
    assert record is not None
    assert (record.as_of, record.as_of_date, record.read_on) == dated


def test_former_names_are_split_from_their_remarks(session: Session) -> None:
    """A remark in brackets is no part of a name."""
    assert session.get_one(models.Cluster, "clean-denmark").former_names == [
        {"name": "Copenhagen Cleantech Cluster", "note": "2009-2014"},
        {"name": "Lean Energy Cluster", "note": "merged 2014"},
    ]
    assert session.get_one(models.Cluster, "lombardy-le2c").former_names[0] == {"name": "Energy Cluster Lombardia"}


def test_cluster_keeps_all_its_fields(session: Session) -> None:
    """What the seed says of a cluster is there to be told."""
    clean = session.get_one(models.Cluster, "clean-denmark")
    assert (clean.short_name, clean.country_code, clean.place_id) == ("CLEAN", "DK", "city:copenhagen")
    assert clean.sector_ids == ["smart-cities", "water", "climate-adaptation", "waste-circular", "soil", "air"]
    assert [place.id for place in clean.coverage] == ["country:DK"]
    assert clean.languages == ["Danish", "English"]
    assert clean.member_status == "current"
    assert len(clean.offers) == 3
    assert clean.citations[0] == {
        "url": "https://cleancluster.dk/project/icn-sekretariat/?lang=en",
        "as_of": "2026-05-21",
    }
    assert {(channel.kind, channel.value) for channel in clean.contacts} == {("website", "https://www.cleancluster.dk")}


def test_contacts_hold_no_person_and_no_mailbox(session: Session) -> None:
    """The seed has web sites and addresses only: no e-mail and no phone was found in public."""
    kinds = session.execute(select(models.ContactChannel.kind, func.count()).group_by(models.ContactChannel.kind))
    assert {kind: count for kind, count in kinds} == {"website": 13, "address": 2}  # noqa: C416


def test_loading_twice_changes_nothing(store: Database) -> None:
    """The second time all is recognised as unchanged, and nobody has to read the names again."""
    with store.read() as session:
        before = revision(session)
    loaded = store.write(seed.load)
    assert (loaded.added.total(), loaded.changed.total()) == (0, 0)
    assert loaded.total == loaded.unchanged.total() == sum(RECORDS.values()) + loaded.unchanged["place"]
    with store.read() as session:
        assert revision(session) == before


def rewrite(folder: Path, name: str, change: Any) -> None:
    """Change one parsed seed file in a folder."""
    file = folder / f"{name}.yaml"
    content = deepcopy(yaml.safe_load(file.read_text(encoding="utf-8")))
    change(content)
    file.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")


def test_changed_seed_updates_only_what_it_changes(store: Database, seed_folder: Path) -> None:
    """A newer seed file replaces its record, with its links and contacts, and leaves the others."""

    def change(content: Any) -> None:
        cluster = content["clusters"][0]
        cluster |= {"sectors": ["soil"], "website": "https://new.example", "size": "200 members"}

    rewrite(seed_folder, "clusters", change)
    loaded = store.write(lambda session: seed.load(session, seed_folder))
    assert dict(loaded.changed) == {"cluster": 1}
    with store.read() as session:
        clean = session.get_one(models.Cluster, "clean-denmark")
        assert (clean.sector_ids, clean.size) == (["soil"], "200 members")
        assert [channel.value for channel in clean.contacts] == ["https://new.example"]


def test_changed_topic_replaces_its_statements(store: Database, seed_folder: Path) -> None:
    """Statements come and go with the file."""
    rewrite(seed_folder, "passport", lambda content: content["what_it_is"]["is_not"].pop(0))
    assert dict(store.write(lambda session: seed.load(session, seed_folder)).changed) == {"topic": 1}
    with store.read() as session:
        told = [said.text for said in session.get_one(models.Topic, "passport").statements if said.aspect == "is-not"]
        assert len(told) == 3
        assert not any(text.startswith("a travel document") for text in told)


def test_what_staff_have_changed_is_left_alone(store: Database, seed_folder: Path) -> None:
    """A record taken over by staff, and a contact added by them, survive a newer seed."""

    def take_over(session: Session) -> None:
        greencape = session.get_one(models.Cluster, "greencape")
        greencape.size, greencape.seed_hash = "3,000 businesses", None
        clean = session.get_one(models.Cluster, "clean-denmark")
        dated = {"sources": [{"url": "https://x.example"}], "as_of": "2026", "as_of_date": date(2026, 1, 1)}
        clean.contacts.append(models.ContactChannel(kind="email", value="icn@x.example", **dated))

    store.write(take_over)

    def change(content: Any) -> None:
        for cluster in content["clusters"]:
            cluster["size"] = "unknown"

    rewrite(seed_folder, "clusters", change)
    store.write(lambda session: seed.load(session, seed_folder))
    with store.read() as session:
        assert session.get_one(models.Cluster, "greencape").size == "3,000 businesses"
        clean = session.get_one(models.Cluster, "clean-denmark")
        assert clean.size == "unknown"
        assert {channel.kind for channel in clean.contacts} == {"website", "email"}


def test_privacy_notice_names_every_encrypted_and_every_plain_thing(session: Session) -> None:
    """The notice says what is stored, who sees it, how to delete it, and that a machine answers."""
    notice = session.get_one(models.Topic, "privacy-notice")
    aspects = {statement.aspect: statement.text for statement in notice.statements}
    assert {"machine", "stored", "encryption", "access", "training", "deletion", "retention"} <= aspects.keys()
    assert "machine" in aspects["machine"]
    assert "delete my data" in aspects["deletion"]
    assert "not used as training data" in aspects["training"]
    assert notice.citations == [{"url": "/privacy", "as_of": notice.as_of}]
