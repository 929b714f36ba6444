"""Enquiries in the store: references, encryption, who may know of them, and what stays after a withdrawal."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from knowledge import conversations, enquiries
from knowledge.database import Database
from knowledge.enquiries import Enquiry, Filing
from knowledge.references import ALPHABET, new_reference, references

CONSENT = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def filing(
    email: str = "anna@acme.example", company: str = "Acme ApS", hosts: tuple[str, ...] = ("greencape",)
) -> Filing:
    """Return a filing to hosts of the seed."""
    said = {"company": company, "email": email, "solution": "Sensors"}
    answers = {name: {"said": value, "ids": []} for name, value in said.items()}
    return Filing(answers, hosts, "en", "2026-11-22-en", CONSENT)


def conversation(session: Session, key: str) -> int:
    """Return the id of a conversation."""
    return conversations.lock(session, "rest", key).id


def test_filed_and_found_in_its_conversation_only(store: Database) -> None:
    """Another conversation with the right reference learns as little as one with a wrong one."""

    def work(session: Session) -> None:
        own, other = conversation(session, "a"), conversation(session, "b")
        filed = enquiries.file(session, own, filing())
        assert filed.reference
        assert enquiries.by_reference(session, own, filed.reference.lower()) is filed
        assert enquiries.by_reference(session, other, filed.reference) is None
        assert enquiries.of_conversation(session, own) == [filed]
        assert enquiries.of_conversation(session, other) == []
        assert enquiries.enquiry(session, other, filed.id) is None

    store.write(work)


def test_what_was_typed_is_encrypted(store: Database) -> None:
    """Neither an answer nor the reference stands in the table."""

    def work(session: Session) -> None:
        filed = enquiries.file(session, conversation(session, "c"), filing(company="Very Secret Ltd"))
        row = session.execute(text("SELECT * FROM enquiry WHERE id = :id"), {"id": filed.id}).one()
        raw = " ".join(str(bytes(value) if isinstance(value, memoryview) else value) for value in row)
        assert "Secret" not in raw
        assert "acme.example" not in raw
        assert str(filed.reference) not in raw

    store.write(work)


def test_second_enquiry_to_the_same_host_is_recognised(store: Database) -> None:
    """By e-mail or by company, whatever their case; not to another host, and not one that was withdrawn."""

    def work(session: Session) -> None:
        first = enquiries.file(session, conversation(session, "d"), filing("d@d.example", "Delta"))
        assert first.earlier_id is None
        again = filing("D@d.example", "Other", ("tenerrdis", "greencape"))
        assert enquiries.earlier(session, again) == [first]
        assert enquiries.earlier(session, filing("x@d.example", "DELTA")) == [first]
        assert enquiries.earlier(session, filing("d@d.example", "Delta", ("tenerrdis",))) == []
        assert enquiries.file(session, conversation(session, "e"), again).earlier_id == first.id
        enquiries.withdraw(session, first)
        assert first not in enquiries.earlier(session, again)

    store.write(work)


def test_amended_enquiry_keeps_its_reference(store: Database) -> None:
    """Answers and hosts are the new ones, in the new order."""

    def work(session: Session) -> None:
        filed = enquiries.file(session, conversation(session, "f"), filing(hosts=("greencape", "tenerrdis")))
        reference = filed.reference
        enquiries.amend(session, filed, filing("new@acme.example", hosts=("oreec", "greencape")))
        session.flush()
        session.expire_all()
        assert (filed.reference, filed.host_ids) == (reference, ["oreec", "greencape"])
        assert filed.answers
        assert filed.answers["email"]["said"] == "new@acme.example"

    store.write(work)


def test_withdrawal_deletes_what_was_typed(store: Database) -> None:
    """Reference, hosts and dates stay, so that its state can still be told."""

    def work(session: Session) -> None:
        own = conversation(session, "g")
        filed = enquiries.file(session, own, filing())
        enquiries.withdraw(session, filed)
        assert (filed.state, filed.answers, filed.email_hash, filed.company_hash) == ("withdrawn", None, None, None)
        assert enquiries.by_reference(session, own, str(filed.reference)) is filed
        assert filed.host_ids == ["greencape"]

    store.write(work)


def test_deletion_of_a_conversation_erases_its_enquiries(store: Database) -> None:
    """Nobody can find them any more; a reference is still never given out twice."""

    def work(session: Session) -> None:
        row = conversations.lock(session, "rest", "h")
        filed = enquiries.file(session, row.id, filing())
        reference = str(filed.reference)
        conversations.erase(session, row)
        session.expire_all()
        assert enquiries.of_conversation(session, row.id) == []
        assert enquiries.by_reference(session, row.id, reference) is None
        kept = session.scalars(select(Enquiry).where(Enquiry.id == filed.id)).one()
        assert (kept.answers, kept.reference, kept.conversation_id) == (None, None, None)
        assert kept.reference_hash

    store.write(work)


def test_redaction_keeps_rows_and_numbers(store: Database) -> None:
    """A draft's texts and buttons go, from its first message on; what was said before stays."""

    def work(session: Session) -> None:
        row = conversations.lock(session, "rest", "i")
        for said in ("before", "draft", "more"):
            payload = {"buttons": [{"title": said, "payload": said}], "metadata": {"kind": "form"}}
            conversations.append(
                session, row, conversations.OUT, sender=conversations.ASSISTANT, text=said, payload=payload
            )
        conversations.redact(session, row, 2, "(deleted)")
        log = conversations.messages(session, row)
        assert [one.text for one in log] == ["before", "(deleted)", "(deleted)"]
        assert [one.number for one in log] == [1, 2, 3]
        assert [sorted(one.payload or ()) for one in log] == [["buttons", "metadata"], ["metadata"], ["metadata"]]

    store.write(work)


def test_references_cannot_be_misread() -> None:
    """No letter or digit that is taken for another one, always both letters and digits, and hardly ever the same."""
    found = [new_reference() for _ in range(2_000)]
    letters = {letter for one in found for letter in one.removeprefix("ICN-").replace("-", "")}
    assert letters <= set(ALPHABET)
    assert letters.isdisjoint("01OIL58SBZU")
    assert len(set(found)) > 1_990
    assert all(any(letter.isdigit() for letter in one) for one in found)


@given(
    st.sampled_from(["{}", " {} ", "my reference is {}.", "({})", "status {}?"]), st.booleans(), st.sampled_from("- _.")
)
@settings(max_examples=60)
def test_references_are_read_as_people_write_them(frame: str, small: bool, gap: str) -> None:
    """In small letters, with other gaps, in a sentence."""
    given_out = new_reference()
    said = given_out.replace("-", gap)
    assert references(frame.format(said.lower() if small else said)) == [given_out]
