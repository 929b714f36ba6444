"""Questions kept for staff and counts of what is asked: encrypted, without who asked, for a time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from knowledge import clock, questions
from knowledge.database import Database
from knowledge.gates import PUBLIC, Asker, NotAllowedError
from knowledge.questions import Asked

ASKED = Asked("en", "not_found", "find_host", "rest", clusters=("greencape",))
SECRETARIAT, OWN, OTHER = Asker("secretariat"), Asker("editor", "greencape"), Asker("editor", "rtcc")


def kept(store: Database, asker: Asker = SECRETARIAT) -> list[tuple[str, int]]:
    """Return the texts of the open questions that an asker sees, and how often each was asked."""
    with store.read() as session:
        return [(found.text, found.times) for found in questions.unanswered(session, asker)]


def asking(*texts: str, asked: Asked = ASKED) -> Callable[[Session], None]:
    """Return what keeps questions."""

    def work(session: Session) -> None:
        for said in texts:
            questions.keep(session, said, asked)

    return work


def test_the_same_question_is_kept_once_and_counted(store: Database) -> None:
    """Case, accents and marks are no difference; the language is."""
    store.write(asking("Is there parking?", "is there PARKING", "Where is Graz?"))
    store.write(asking("is there parking", asked=replace(ASKED, language="de")))
    assert kept(store) == [("Is there parking?", 2), ("is there parking", 1), ("Where is Graz?", 1)]


def test_the_text_is_unreadable_in_the_database(store: Database) -> None:
    """As all that users write."""
    store.write(asking("Is there parking?"))
    with store.read() as session:
        assert b"parking" not in bytes(session.scalar(text("SELECT text FROM kept_question")))


def test_only_the_cluster_concerned_and_the_secretariat_see_a_question(store: Database) -> None:
    """One that concerns no cluster is seen by all staff; editors may answer it, and not put it aside."""
    store.write(asking("about GreenCape"))
    store.write(asking("about nobody", asked=replace(ASKED, clusters=())))
    assert len(kept(store)) == len(kept(store, OWN)) == 2
    assert kept(store, OTHER) == [("about nobody", 1)]
    assert kept(store, PUBLIC) == kept(store, Asker("editor")) == []
    with store.read() as session:
        (nobodys,) = [found.id for found in questions.unanswered(session, OTHER)]
    with pytest.raises(NotAllowedError):
        store.write(partial(questions.settle, asker=OTHER, ids=[nobodys]))


def test_an_answered_question_stays_closed(store: Database) -> None:
    """Its own staff close it; another cluster's cannot, and nothing of the attempt stays."""
    store.write(asking("about GreenCape"))
    with store.read() as session:
        ids = [found.id for found in questions.unanswered(session, SECRETARIAT)]
    for asker in (OTHER, PUBLIC, Asker("reader", "greencape")):
        with pytest.raises(NotAllowedError):
            store.write(partial(questions.settle, asker=asker, ids=ids))
    assert len(kept(store)) == 1
    store.write(lambda session: questions.settle(session, OWN, ids))
    store.write(asking("about GreenCape"))
    assert kept(store) == []


def test_questions_are_deleted_when_nobody_asks_them_any_more(store: Database) -> None:
    """The days count from the last time that it was asked."""
    store.write(asking("old", "asked again"))
    clock.freeze(datetime(2027, 6, 1, 12, tzinfo=UTC))
    store.write(asking("asked again"))
    clock.freeze(datetime(2028, 1, 1, 12, tzinfo=UTC))
    store.write(lambda session: questions.prune(session, 400))
    assert kept(store) == [("asked again", 2)]


def test_messages_are_counted_by_all_that_is_known_of_them(store: Database) -> None:
    """Equal ones are one row, on whatever database."""
    nordic = Asked("en", "answer", "find_host", "widget", "site", ("NO", "DK"), ("water",))
    for one in (nordic, nordic, ASKED):
        store.write(partial(questions.count, asked=one))
    day = date(2026, 11, 22)
    with store.read() as session:
        by_kind = questions.counts(session, day, day, "kind")
        by_place = questions.counts(session, day, day, "countries", "sectors")
        assert questions.counts(session, date(2026, 1, 1), date(2026, 11, 21), "kind") == []
        assert session.scalar(text("SELECT count(*) FROM asked_count")) == 2
    assert by_kind == [("answer", 2), ("not_found", 1)]
    assert by_place == [("NO DK", "water", 2), ("", "", 1)]
