"""Clusters, topics, sectors, organisations, challenges, documents and stories: what each search finds."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session

from knowledge import challenges, clock, clusters, documents, organisations, sectors, stories, topics
from knowledge.database import Database
from knowledge.lookup import by_key
from knowledge.models import WITHDRAWN, Challenge, Cluster, ContactChannel


def ids(records: Any) -> list[str]:
    """Return the ids of records, in order."""
    return [record.id for record in records]


def test_members_are_all_that_have_not_left(session: Session) -> None:
    """Unknown membership counts, told with its date; a former one does not."""
    found = ids(clusters.members(session))
    assert len(found) == 13
    assert not {"singapore", "colorado-clean-energy"} & set(found)


def test_cluster_of_any_status_is_found_by_id(session: Session) -> None:
    """Asked by name, a former member has its profile too."""
    former = clusters.cluster(session, "singapore")
    assert former is not None
    assert former.former
    assert clusters.cluster(session, "nowhere") is None


def test_contacts_are_those_on_record(store: Database) -> None:
    """Web site and address from the seed, a mailbox once staff have added it; none of a withdrawn cluster."""
    dated = {"sources": [{"url": "https://x.example"}], "as_of": "2026", "as_of_date": date(2026, 1, 1)}

    def add(session: Session) -> None:
        for status in ("published", "draft"):
            mailbox = f"{status}@greencape.example"
            session.add(ContactChannel(cluster_id="greencape", kind="email", value=mailbox, status=status, **dated))

    store.write(add)
    with store.read() as session:
        found = [(channel.kind, channel.value) for channel in clusters.contacts(session, "greencape")]
    assert found == [
        ("website", "http://www.greencape.co.za"),
        ("address", "18 Roeland Street, Cape Town 8001 (annual report 2016/17)"),
        ("email", "published@greencape.example"),
    ]
    store.write(lambda session: setattr(session.get_one(Cluster, "greencape"), "status", WITHDRAWN))
    with store.read() as session:
        assert clusters.contacts(session, "greencape") == []


PASSPORT_ASPECTS = {
    "definition", "purpose", "use", "entry-point", "is-not", "eligibility", "outsiders", "size", "includes", "around",
    "cost", "cluster-fee", "application-steps", "who-to-ask", "price", "application-form", "response-time", "duration",
    "support-hours", "desk", "travel-costs", "interpreters", "follow-up", "data-protection", "participants", "issued",
}  # fmt: skip
NETWORK_ASPECTS = {
    "name", "founding", "legal-form", "secretariat", "websites", "model", "objectives", "member-count", "joining-fee",
    "joining-criteria", "joining-procedure", "joining-expectations", "partners", "first-members",
}  # fmt: skip
PROGRAMME_ASPECTS = {
    "what", "launch", "led-by", "icn-role", "funding", "observer", "themes", "size", "selection-2016", "city-steps",
    "provider-steps", "nature", "icn-route", "nordic-variant", "warning",
}  # fmt: skip


@pytest.mark.parametrize(
    ("topic_id", "aspects"),
    [
        ("passport", PASSPORT_ASPECTS),
        ("network", NETWORK_ASPECTS),
        ("city-solutions-platform", PROGRAMME_ASPECTS),
        ("privacy-notice", {"machine", "stored", "deletion"}),
    ],
)
def test_topic_has_a_statement_on_each_aspect(session: Session, topic_id: str, aspects: set[str]) -> None:
    """Whatever may be asked of a topic is on record, or recorded as not published."""
    assert topics.topic(session, topic_id) is not None
    assert aspects <= {statement.aspect for statement in topics.statements(session, topic_id)}


UNPUBLISHED = (
    *("price", "cost", "application-form", "response-time", "duration", "support-hours", "desk", "travel-costs"),
    *("interpreters", "follow-up", "data-protection", "participants", "issued"),
)


@pytest.mark.parametrize("aspect", UNPUBLISHED)
def test_what_is_not_published_says_so(session: Session, aspect: str) -> None:
    """None of these aspects has a published statement, and none names the cluster's fee."""
    found = topics.statements(session, "passport", aspect)
    assert {statement.published for statement in found} == {"no"}
    assert not any("10,000" in statement.text for statement in found)


def test_fee_of_a_cluster_is_told_only_as_such(session: Session) -> None:
    """The one figure stands under the cluster's fee, with its age, and nowhere else in the Passport's topic."""
    naming = [said for said in topics.statements(session, "passport") if "10,000" in said.text]
    assert [(said.aspect, said.as_of) for said in naming] == [("cluster-fee", "about 2018")]


def test_statements_come_in_the_order_asked_for(session: Session) -> None:
    """First by aspect as asked, then as in the seed."""
    found = topics.statements(session, "passport", "application-steps", "definition")
    assert [(said.aspect, said.position) for said in found] == [
        *(("application-steps", position) for position in range(4)),
        *(("definition", position) for position in range(2)),
    ]
    assert [said.data for said in found[:2]] == [{"step": 1}, {"step": 2}]


def test_member_counts_have_their_dates(session: Session) -> None:
    """A number of members is told with the date and the source of that number."""
    counts = topics.statements(session, "network", "member-count")
    newest = max(counts, key=lambda said: said.as_of_date)
    assert newest.data == {
        "date": "2026-05",
        "count": 20,
        "note": "twenty clusters from four continents met in Copenhagen",
    }
    assert newest.as_of == "2026-05"
    assert len(counts) == 8


def test_namesake_of_the_passport_has_its_own_source(session: Session) -> None:
    """What is told of the blockchain test network is not sourced from the network's pages."""
    (namesake,) = (said for said in topics.statements(session, "passport", "is-not") if "testnet" in said.text)
    assert [source["url"] for source in namesake.sources] == ["https://testnet.icn.global/"]


def test_sectors_are_related_both_ways(session: Session) -> None:
    """Broader and narrower sectors are near; water is near to nothing."""
    assert sectors.related(session, ["wind"]) == {"renewable-energy"}
    assert {"wind", "solar"} <= sectors.related(session, ["renewable-energy"])
    assert sectors.related(session, ["water"]) == sectors.related(session, []) == set()
    assert sectors.sector_name(session, "wind", "de") != "wind"
    assert sectors.sector_name(session, "unknown") == "unknown"
    assert len(sectors.all_sectors(session)) == 24


ORGANISATIONS: dict[str, tuple[dict[str, Any], list[str]]] = {
    "utilities where the record says so": (
        {"places": ["area:north-carolina"], "kinds": ["utility"]},
        ["duke-energy", "electricities-of-north-carolina", "north-carolina-electric-membership-corp"],
    ),
    "research by kind, name or note": (
        {"places": ["country:AT", "country:FR"], "kinds": ["research"]},
        ["cea", "grenoble-inp", "hycenta", "aee-intec"],
    ),
    "universities by name or note": (
        {"clusters": ["lombardy-le2c"], "kinds": ["university"]},
        ["university-of-insubria", "politecnico-di-milano"],
    ),
    "cities by name": (
        {"places": ["area:skane"], "kinds": ["city"]},
        ["city-of-helsingborg", "city-of-malmo", "municipality-of-lund"],
    ),
    "a sector as recorded": ({"sectors": ["hydropower"]}, ["andritz"]),
    "a part of a name": ({"name": "rambo"}, ["ramboll"]),
    "a name with a wildcard": ({"name": "%"}, []),
    "nothing fits": ({"places": ["country:IS"]}, []),
}


@pytest.mark.parametrize(("filters", "expected"), ORGANISATIONS.values(), ids=ORGANISATIONS.keys())
def test_organisations_match_by_what_is_recorded(
    session: Session, filters: dict[str, Any], expected: list[str]
) -> None:
    """By place of their cluster, recorded sector, kind told by record, name or note, and name."""
    assert sorted(ids(organisations.find_organisations(session, **filters))) == sorted(expected)


def test_members_of_a_cluster_come_before_those_named_with_it(session: Session) -> None:
    """What a source calls a member is told first."""
    relations = [found.relation for found in organisations.find_organisations(session, clusters=["clean-denmark"])]
    assert relations == sorted(relations)


def test_no_challenge_is_open_without_a_deadline(session: Session) -> None:
    """All challenges of the seed are past examples."""
    assert challenges.find_challenges(session, open_only=True) == []
    assert ids(challenges.find_challenges(session, ["country:BR"])) == ["rio-2019", "sao-paulo", "rio-2016"]
    assert ids(challenges.find_challenges(session, [], ["solar"])) == ["sydney"]
    assert ids(challenges.needs(session, ["country:BR"], ["water"])) == ["rio-de-janeiro-state"]


def test_challenge_is_open_until_its_deadline(store: Database) -> None:
    """On the day of the deadline it is still open."""
    store.write(lambda session: setattr(session.get_one(Challenge, "athens"), "closes_on", date(2026, 11, 22)))
    with store.read() as session:
        assert ids(challenges.find_challenges(session, open_only=True)) == ["athens"]
        clock.freeze(datetime(2026, 11, 23, tzinfo=UTC))
        assert challenges.find_challenges(session, open_only=True) == []
        athens = challenges.challenge(session, "athens")
        assert athens is not None
        assert not challenges.is_open(athens)


DOCUMENTS: dict[str, tuple[dict[str, Any], list[str]]] = {
    "words of the title first": (
        {"words": ["hydrogen"]},
        ["green-tech-radar-h2", "walloon-h2-roadmap", "eehh-strategy-2025"],
    ),
    "what a company would ask": ({"words": ["innovation", "US city"]}, ["seattle-innovation-frameworks"]),
    "a city has its country's": (
        {"places": ["city:cape-town"]},
        ["greencape-wc-green-economy", "greencape-annual-2016", "weadapt-greencape"],
    ),
    "a publisher": ({"publisher": "oecd"}, ["oecd-copenhagen-2012"]),
    "a cluster": ({"clusters": ["eehh-hamburg"]}, ["eehh-strategy-2025"]),
    "a sector": ({"sectors": ["solar"]}, ["greencape-wc-green-economy"]),
    "a wildcard is a word": ({"words": ["_%_"]}, []),
}


@pytest.mark.parametrize(("filters", "expected"), DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_documents_are_found_by_what_is_asked(session: Session, filters: dict[str, Any], expected: list[str]) -> None:
    """The best match leads; where only the leading ones matter, only they are named here."""
    assert ids(documents.find_documents(session, **filters))[: len(expected) or None] == expected


def test_stories_are_found_by_both_ends(session: Session) -> None:
    """A result is told to those from where it began and to those where it ended."""
    assert ids(stories.find_stories(session, ["country:BR"])) == ["brazil-waste"]
    assert "spirae" in ids(stories.find_stories(session, ["country:US"]))
    assert "spirae" in ids(stories.find_stories(session, ["city:copenhagen"]))
    assert ids(stories.find_stories(session, [], ["smart-grid"])) == ["spirae"]
    assert ids(stories.find_stories(session, clusters=["lombardy-le2c"])) == ["milan-expo"]


@pytest.mark.parametrize(
    "key",
    [
        "cluster:greencape", "candidate:avaesen-valencia", "event:icn-am-2026", "recurring:windenergy-hamburg",
        "organisation:ramboll", "city:athens", "need:rio-de-janeiro-state", "document:icn-booklet", "story:spirae",
        "topic:passport", "sector:water", "country:ZA", "area:styria",
    ],
)  # fmt: skip
def test_record_is_found_by_its_key(session: Session, key: str) -> None:
    """The id in an answer leads back to the record."""
    found = by_key(session, key)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize("key", ["cluster:nowhere", "nothing:at-all", "", "candidate:foresight-vancouver"])
def test_unknown_key_and_draft_are_not_found(session: Session, key: str) -> None:
    """What is not on file and what is not published look the same."""
    assert by_key(session, key) is None
