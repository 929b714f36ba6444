"""What staff change: checked, kept in the history, taken back; nothing is overwritten silently."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge import clock, clusters, editing, events, history, lookup, names, recurrence, seed, shown, topics, upkeep
from knowledge.database import Database
from knowledge.editing import ConflictError, Editor, InvalidError, UndoError
from knowledge.gates import Asker
from knowledge.kinds import CLUSTER, CONTACT, ENTRY, EVENT, KINDS, NOTICE, ORGANISATION, SITE, STATEMENT, Kind
from knowledge.models import Cluster, ContactChannel, Event, Organisation
from knowledge.record import DRAFT, PUBLISHED, WITHDRAWN

SECRETARY = Editor(1, Asker("secretariat"))
EDITOR = Editor(2, Asker("editor", "greencape"))
FAIR = {
    "name": "Cape Water Fair", "kind": "trade-fair", "date_start": "2027-03-01", "date_end": "2027-03-03",
    "zone": "Africa/Johannesburg", "places": "Cape Town", "sources": "https://www.greencape.co.za/fair",
    "as_of": "2026-11-20", "sectors": "water", "url": "www.greencape.co.za/fair",
}  # fmt: skip


def make(store: Database, kind: Kind = EVENT, /, **said: str) -> str:
    """Make a record as GreenCape's editor, and return its id."""
    content = {**(FAIR if kind is EVENT else {}), **said}
    return str(store.write(lambda session: editing.create(session, EDITOR, kind, content, publish=True).id))


def change(store: Database, kind: Kind, record_id: object, said: Mapping[str, str], **options: Any) -> None:
    """Change a record as GreenCape's editor."""
    store.write(lambda session: editing.change(session, EDITOR, kind, str(record_id), said, **options))


def test_every_field_of_every_record_is_read_as_it_is_shown(store: Database) -> None:
    """A form that is saved without a change changes nothing; so is a file that was exported."""

    def compare(session: Session) -> int:
        compared = 0
        for kind in KINDS.values():
            for record in session.scalars(select(kind.model)):
                for field in kind.fields:
                    before = getattr(record, field.name)
                    assert field.read(session, field.show(before)) == before, (kind.name, record.id, field.name)
                    compared += 1
        return compared

    with store.read() as session:
        assert compare(session) > 2000


def test_new_event_is_found_and_understood_at_once(store: Database) -> None:
    """Published with what it says; the cluster's own; its name is among those that are understood."""
    record_id = make(store)
    with store.read() as session:
        found = session.get_one(Event, record_id)
        assert (found.status, found.cluster_id, found.starts, found.ends) == (
            PUBLISHED, "greencape", date(2027, 3, 1), date(2027, 3, 3),
        )  # fmt: skip
        assert found.url == "https://www.greencape.co.za/fair"
        assert found.confirmed_by == 2
        coming = events.find_events(session, "coming", places=["country:ZA"], sectors=["water"])
        assert record_id in [event.id for event in coming]
        assert any(name.text == "Cape Water Fair" for name in names.names(session))


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"date_start": "next spring"}, "date_start"),
        ({"date_end": "2027-02-01"}, "date_end"),
        ({"zone": "Sometime"}, "zone"),
        ({"url": "http://localhost/x"}, "url"),
        ({"url": "ftp://x.example"}, "url"),
        ({"kind": "party"}, "kind"),
        ({"places": "Nowhereville"}, "places"),
        ({"sectors": "magic"}, "sectors"),
        ({"sources": ""}, "sources"),
        ({"as_of": ""}, "as_of"),
        ({"name": "x" * 400}, "name"),
        ({"recurrence": "every other full moon"}, "recurrence"),
        ({"recurrence": "FREQ=SECONDLY"}, "recurrence"),
        ({"recurrence": "FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1,2,3"}, "recurrence"),
        ({"recurrence": "DTSTART:00010101T000000 RRULE:FREQ=DAILY"}, "recurrence"),
        ({"time_start": "10:00", "time_end": "09:00", "date_end": ""}, "time_end"),
        ({"register_by": "2027-04-01"}, "register_by"),
        ({"publish_on": "2027-01-02", "expires_on": "2027-01-01"}, "expires_on"),
    ],
)
def test_faults_are_told_by_field(store: Database, said: dict[str, str], field: str) -> None:
    """Nothing of a form with a fault is saved, and the fault stands with its field."""
    with pytest.raises(InvalidError) as told:
        make(store, **said)
    assert list(told.value.faults) == [field]
    assert told.value.faults[field].endswith((".", "?"))
    with store.read() as session:
        assert session.get(Event, "cape-water-fair") is None


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"kind": "email", "value": "no address"}, "value"),
        ({"kind": "phone", "value": "call us"}, "value"),
        ({"kind": "website", "value": "http://intranet"}, "value"),
    ],
)
def test_contact_is_what_it_says(store: Database, said: dict[str, str], field: str) -> None:
    """An address that nobody can reach is not saved."""
    with pytest.raises(InvalidError) as told:
        make(store, CONTACT, **said, sources="told by the office", as_of="2026-11-20")
    assert list(told.value.faults) == [field]


def test_second_of_two_editors_is_told(store: Database) -> None:
    """Whoever saves an older version changes nothing; with the present version he may."""
    record_id = make(store)
    with store.read() as session:
        seen = session.get_one(Event, record_id).version
    change(store, EVENT, record_id, {"venue": "Hall A"}, version=seen)
    with pytest.raises(ConflictError) as told:
        change(store, EVENT, record_id, {"venue": "Hall B"}, version=seen)
    with store.read() as session:
        assert session.get_one(Event, record_id).venue == "Hall A"
    change(store, EVENT, record_id, {"venue": "Hall B"}, version=told.value.version)
    change(store, EVENT, record_id, {"sectors": "water\nwind"})
    with pytest.raises(ConflictError):
        change(store, EVENT, record_id, {"venue": "Hall C"}, version=told.value.version)


def test_history_tells_before_and_after_and_undoes(store: Database) -> None:
    """Links are restored as well; a change that was changed again since is not undone, an undo can be undone."""
    record_id = make(store)
    change(store, EVENT, record_id, {"venue": "Hall A", "sectors": "wind\nwater"})
    with store.read() as session:
        moved, *_ = history.of_record(session, "event", record_id)
        assert moved.account_id == 2
        assert ((moved.before or {})["venue"], (moved.after or {})["venue"]) == (None, "Hall A")
        assert set(moved.fields) >= {"venue", "sectors"}
    change(store, EVENT, record_id, {"note": "Bring boots."})
    store.write(lambda session: editing.undo(session, EDITOR, moved.id))
    with store.read() as session:
        found = session.get_one(Event, record_id)
        assert (found.venue, found.sector_ids, found.note) == (None, ["water"], "Bring boots.")
        undone, *_ = history.of_record(session, "event", record_id)
    with pytest.raises(UndoError):
        store.write(lambda session: editing.undo(session, EDITOR, moved.id))
    store.write(lambda session: editing.undo(session, EDITOR, undone.id))
    with store.read() as session:
        assert session.get_one(Event, record_id).venue == "Hall A"


def test_undone_creation_is_withdrawn_not_deleted(store: Database) -> None:
    """Nothing goes without a trace."""
    record_id = make(store)
    with store.read() as session:
        (created,) = history.of_record(session, "event", record_id)
    store.write(lambda session: editing.undo(session, EDITOR, created.id))
    with store.read() as session:
        assert session.get_one(Event, record_id).status == WITHDRAWN
        assert len(history.of_record(session, "event", record_id)) == 2


def test_erased_on_demand_leaves_no_content(store: Database) -> None:
    """The record and all that its history said are gone; that there was one stays, and its id is not given again."""
    record_id = make(store, ORGANISATION, name="Personal Ltd", relation="member", sources="told", consent="yes",
                     as_of="2026-11-20", note="Jane")  # fmt: skip
    with pytest.raises(PermissionError):
        store.write(lambda session: editing.erase(session, EDITOR, ORGANISATION, record_id))
    store.write(lambda session: editing.erase(session, SECRETARY, ORGANISATION, record_id))
    with store.read() as session:
        assert session.get(Organisation, record_id) is None
        changes = history.of_record(session, "organisation", record_id)
        assert [change.action for change in changes] == ["erased", "created"]
        assert all((change.before, change.after, change.title) == (None, None, "erased") for change in changes)
    again = make(store, ORGANISATION, name="Personal Ltd", relation="member", sources="told", consent="yes")
    assert again != record_id


def test_staff_own_what_they_have_changed(store: Database) -> None:
    """The seed, loaded again, leaves a corrected contact and its cluster alone."""
    with store.read() as session:
        website = next(found for found in clusters.contacts(session, "greencape") if found.kind == "website")
    change(store, CONTACT, website.id, {"value": "https://new.greencape.example"})
    store.write(lambda session: setattr(session.get_one(Cluster, "rtcc"), "seed_hash", "an older seed"))
    loaded = store.write(seed.load)
    assert loaded.changed == {"cluster": 1}
    with store.read() as session:
        assert session.get_one(Cluster, "greencape").website == "https://new.greencape.example"
        assert [found.value for found in clusters.contacts(session, "greencape") if found.kind == "website"] == [
            "https://new.greencape.example"
        ]


def test_membership_is_the_secretariats_word(store: Database) -> None:
    """A cluster's editor changes what it is, not whether it is a member."""
    change(store, CLUSTER, "greencape", {"description": "Cape Town's green economy.", "aliases": "Green Cape Town"})
    with pytest.raises(PermissionError):
        change(store, CLUSTER, "greencape", {"member_status": "current"})
    with store.read() as session:
        assert any(name.text == "Green Cape Town" and name.id == "greencape" for name in names.names(session))


def test_copy_is_a_draft_of_the_next_year(store: Database) -> None:
    """Dates and the year in the name go on by one; nothing is shown before somebody has looked at it."""
    record_id = make(store, name="Cape Fair 2027", cancelled="yes")
    copied = store.write(lambda session: editing.copy(session, EDITOR, EVENT, record_id))
    assert (copied.name, copied.date_start, copied.status, copied.cancelled) == (
        "Cape Fair 2028", "2028-03-01", DRAFT, False,
    )  # fmt: skip


def test_merging_keeps_what_either_says(store: Database) -> None:
    """Two records that mean the same are found and made one; the other is withdrawn."""
    one = make(store, venue="Hall A")
    other = make(store, name="Cape  water fair", note="With a tour.", sectors="wind", time_start="09:00")
    with store.read() as session:
        (found,) = [pair for pair in upkeep.conflicts(session, EDITOR.asker) if pair.kind is EVENT]
        assert set(found.ids) == {one, other}
    store.write(lambda session: editing.merge(session, EDITOR, EVENT, one, other))
    with store.read() as session:
        kept = session.get_one(Event, one)
        assert (kept.venue, kept.note, set(kept.sector_ids)) == ("Hall A", "With a tour.", {"water", "wind"})
        assert session.get_one(Event, other).status == WITHDRAWN
        assert not [pair for pair in upkeep.conflicts(session, EDITOR.asker) if pair.kind is EVENT]


def test_contradicting_contacts_are_found(store: Database) -> None:
    """Two telephone numbers of one desk."""
    for number in ("+27 21 811 0250", "+27 21 811 9999"):
        make(store, CONTACT, kind="phone", value=number, sources="told by the office")
    with store.read() as session:
        assert [found.sort for found in upkeep.conflicts(session, EDITOR.asker)] == ["contradicting"]


def test_record_is_shown_from_its_first_to_its_last_day(store: Database, session: Session) -> None:
    """Before and after, only the cluster's staff see it; the next message after midnight knows."""
    today = clock.today().isoformat()
    for said, is_shown in (
        ({"publish_on": today, "expires_on": today}, True),
        ({"publish_on": "2026-11-23"}, False),
        ({"expires_on": "2026-11-21", "publish_on": ""}, False),
    ):
        record_id = make(store, name=f"Fair {len(said)} {is_shown} {said}", **said)
        with store.read() as reading:
            assert (lookup.by_key(reading, f"event:{record_id}") is not None) is is_shown
            assert lookup.by_key(reading, f"event:{record_id}", EDITOR.asker) is not None


def test_rule_makes_an_event_of_each_date(store: Database) -> None:
    """Each may be cancelled alone; what the first says later, those that nobody has touched say too."""
    record_id = make(store, date_start="2026-12-01", date_end="", recurrence="FREQ=MONTHLY;BYDAY=1TU;COUNT=4")

    def days() -> dict[str, tuple[str, bool, str | None]]:
        with store.read() as reading:
            rows = reading.scalars(select(Event).where(Event.series_id == record_id, Event.status == PUBLISHED))
            return {str(row.date_start): (row.id, row.cancelled, row.venue) for row in rows}

    assert list(days()) == ["2027-01-05", "2027-02-02", "2027-03-02"]
    change(store, EVENT, days()["2027-02-02"][0], {"cancelled": "yes"})
    change(store, EVENT, record_id, {"venue": "Hall Z"})
    assert {day: found[1:] for day, found in days().items()} == {
        "2027-01-05": (False, "Hall Z"), "2027-02-02": (True, None), "2027-03-02": (False, "Hall Z"),
    }  # fmt: skip
    store.write(lambda session: editing.confirm(session, EDITOR, EVENT, days()["2027-01-05"][0]))
    versions = {row.id: row.version for row in store.write(lambda session: session.scalars(select(Event)).all())}
    store.write(recurrence.extend)
    assert {
        row.id: row.version for row in store.write(lambda session: session.scalars(select(Event)).all())
    } == versions
    change(store, EVENT, record_id, {"recurrence": ""})
    assert list(days()) == ["2027-02-02"]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("every month, 6 times", "FREQ=MONTHLY;COUNT=6"),
        ("Yearly until 2029-12-31", "FREQ=YEARLY;UNTIL=20291231"),
        ("each day", "FREQ=DAILY"),
        ("RRULE:freq=weekly;byday=tu", "FREQ=WEEKLY;BYDAY=TU"),
    ],
)
def test_how_often_is_said_in_simple_words(store: Database, said: str, kept: str) -> None:
    """Or as a calendar says it."""
    record_id = make(store, recurrence=said)
    with store.read() as session:
        assert session.get_one(Event, record_id).recurrence == kept


def test_queue_asks_for_the_oldest_and_most_shown(store: Database) -> None:
    """A confirmed record leaves the queue; its as-of date stays what the source said."""
    for _ in range(3):
        store.write(lambda session: shown.count(session, {"cluster:greencape"}))
    with store.read() as session:
        before = upkeep.to_confirm(session, EDITOR.asker)
    assert {item.cluster_id for item in before} == {"greencape"}
    assert before[0].shown == 3
    first = before[0]
    store.write(lambda session: editing.confirm(session, EDITOR, first.kind, first.id))
    with store.read() as session:
        left = upkeep.to_confirm(session, EDITOR.asker)
        assert (first.kind, first.id) not in [(item.kind, item.id) for item in left]
        assert len(left) == len(before) - 1


def test_secret_is_neither_shown_nor_in_the_history(store: Database) -> None:
    """A site's secret is kept when the field is left empty."""
    secret = "0123456789" * 4
    record_id = make(store, SITE, name="Our site", origins="https://www.greencape.co.za", secret=secret)
    change(store, SITE, record_id, {"secret": "", "privacy": "https://www.greencape.co.za/privacy"})
    with store.read() as session:
        record = session.get_one(SITE.model, record_id)
        assert record.secret == secret
        assert secret not in str(editing.said_of(SITE, record))
        assert secret not in str([(c.before, c.after) for c in history.of_record(session, "site", record_id)])


def test_notice_needs_no_source(store: Database) -> None:
    """It is the staff's own word."""
    record_id = make(store, NOTICE, name="Storm", texts="en: Closed today.", starts_at="2026-11-22T00:00",
                     ends_at="2026-11-23T00:00")  # fmt: skip
    with store.read() as session:
        assert session.get_one(NOTICE.model, record_id).told("de") == "Closed today."


def test_contact_numbers_that_are_none_lead_nowhere(store: Database) -> None:
    """An address typed by hand ends in a clean refusal."""
    with store.read() as session:
        assert session.scalar(select(ContactChannel.id)) is not None
        for record_id in ("x", "-1", "99999999999999999999", "1 or 1"):
            with pytest.raises(editing.NoRecordError):
                editing.get(session, SECRETARY.asker, CONTACT, record_id)


def test_added_statement_is_told_and_the_seed_leaves_it_alone(store: Database) -> None:
    """Behind those of its subject; it stays there, and what has data of its own beside the text takes none."""
    said = {"text": "Ask before you travel.", "published": "yes", "sources": "told by the secretariat"}

    def add(**more: str) -> str:
        """Add one as the secretariat."""
        wanted = {**said, **more}
        return str(store.write(lambda session: editing.create(session, SECRETARY, STATEMENT, wanted, publish=True).id))

    record_id = add(subject="passport/is-not")
    with store.read() as session:
        told = topics.statements(session, "passport", "is-not")
        assert told[-1].text == "Ask before you travel."
        assert [one.position for one in told] == list(range(len(told)))
    store.write(lambda session: setattr(session.get_one(Cluster, "rtcc"), "seed_hash", "an older seed"))
    store.write(seed.load)
    with store.read() as session:
        assert topics.statements(session, "passport", "is-not")[-1].text == "Ask before you travel."
    for refused in ({"subject": "network/partners"}, {"subject": "passport/weather"}, {"subject": ""}):
        with pytest.raises(InvalidError) as error:
            add(**refused)
        assert list(error.value.faults) == ["subject"]
    moved = {"subject": "passport/purpose"}
    with pytest.raises(InvalidError, match="stays where it is"):
        store.write(lambda session: editing.change(session, SECRETARY, STATEMENT, record_id, moved))
    with pytest.raises(PermissionError):
        store.write(lambda session: editing.create(session, EDITOR, STATEMENT, {**said, "subject": "passport/purpose"}))


def test_answer_about_another_cluster_is_its_own_staffs(store: Database) -> None:
    """Nobody answers in its place; the secretariat may, and one may write about oneself."""
    said = {
        "questions": "en: Who is the contact person at RTCC?",
        "answers": "en: Me.",
        "sources": "https://a.example/1",
    }
    with pytest.raises(InvalidError, match="RTCC"):
        make(store, ENTRY, **said)
    make(store, ENTRY, **{**said, "questions": "en: Who is the contact person at GreenCape?"})
    store.write(lambda session: editing.create(session, SECRETARY, ENTRY, said, publish=True))


def test_added_contact_outlives_the_seed(store: Database) -> None:
    """What staff add to a cluster of the seed is not undone by a later seed."""
    make(store, CONTACT, kind="phone", value="+27 21 811 0250", sources="told by the office", as_of="2026-11-20")
    with store.read() as session:
        assert session.get_one(Cluster, "greencape").seed_hash is None


@pytest.mark.parametrize("said", ["//evil.example/x", "/\\evil.example", "javascript:alert(1)//", "/a b"])
def test_words_are_no_address(store: Database, said: str) -> None:
    """What a browser would take for an address elsewhere, or a script, is kept as words: nothing leads there."""
    record_id = make(store, sources=said)
    with store.read() as session:
        assert session.get_one(Event, record_id).sources == [{"url": "", "note": said}]
