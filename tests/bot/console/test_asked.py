"""What people ask becomes an answer, a name, an example, or is put aside; and is counted without who asked."""

import csv
import io
from typing import Any

import pytest
import yaml

from knowledge import clock, questions
from knowledge.entries import entries
from knowledge.gates import Asker
from knowledge.models import Cluster
from knowledge.questions import Asked
from tests.bot.console.conftest import MARK, OWN, Console, post

ENTRY = {"questions": "en: Where does the heron land?", "answers": "en: On the roof.", "do": "publish",
         "sources": "https://tenerrdis.example/heron", "as_of": "2026-11-01"}  # fmt: skip


def still_open(console: Console) -> set[str]:
    """Return the questions that are still open."""
    with console.database.read() as session:
        return {one.text for one in questions.unanswered(session, Asker("secretariat"))}


def test_staff_read_questions_of_their_own_and_of_nobody(console: Console) -> None:
    """The secretariat reads disliked ones too, personal data masked; an editor none of them."""
    seen = console.browser("editor").get("/console/asked").text
    assert "heron" in seen
    assert "one park" in seen
    assert "Where does" in seen
    assert MARK not in seen
    secretary = console.browser("secretary")
    assert f"Who feeds the {MARK}?" in secretary.get("/console/asked").text
    group = secretary.get(f"/console/asked/group?answer={console.disliked}").text
    assert "write to [e-mail]" in group
    assert "acme" not in group


def test_questions_that_mean_the_same_stand_together(console: Console) -> None:
    """Their numbers are added; the link names all of them."""
    sort = Asked("en", "not_found", "find_host", "rest")

    def asking(session: Any) -> None:
        """Ask twice."""
        for text in ("Do you offer a discount for start-ups?", "Is there a discount for startups?"):
            questions.keep(session, text, sort)

    console.database.write(asking)
    page = console.browser("secretary").get("/console/asked").text
    (card,) = [part for part in page.split("<li>") if "Do you offer a discount" in part]
    assert "Is there a discount" in card
    assert '<strong class="number">2</strong>' in card


def test_answer_becomes_an_entry_and_closes_the_question(console: Console) -> None:
    """Of the editor's cluster, prefilled with the question; a draft leaves it open."""
    editor, number = console.browser("editor"), str(console.own_question)
    assert "en: Where does the heron land?" in editor.get(f"/console/asked/group?question={number}").text
    draft = post(editor, "/console/asked/entry", question=number, **{**ENTRY, "do": "draft"})
    assert draft.status_code == 303
    assert "Where does the heron land?" in still_open(console)
    faulty = post(editor, "/console/asked/entry", question=number, **{**ENTRY, "answers": ""})
    assert faulty.status_code == 422
    assert "Please fill this in." in faulty.text
    assert post(editor, "/console/asked/entry", question=number, **ENTRY).status_code == 303
    assert "Where does the heron land?" not in still_open(console)
    with console.database.read() as session:
        (made,) = [one for one in entries(session) if "On the roof." in one.answers.values()]
        assert made.cluster_id == OWN


def test_question_becomes_another_name_of_the_own_cluster(console: Console) -> None:
    """Not of another one, and nothing without a name."""
    editor, number = console.browser("editor"), str(console.nobodys_question)
    assert post(editor, "/console/asked/alias", question=number, record="cluster:rtcc", word="x").status_code == 404
    found = post(editor, "/console/asked/alias", question=number, record=f"cluster:{OWN}", word=" ")
    assert found.status_code == 422
    found = post(editor, "/console/asked/alias", question=number, record=f"cluster:{OWN}", word="Heron Park")
    assert found.status_code == 303
    with console.database.read() as session:
        assert "Heron Park" in session.get_one(Cluster, OWN).aliases
    assert "Where can one park?" not in still_open(console)


def test_sector_gets_a_synonym_in_the_language_of_the_question(console: Console) -> None:
    """From the secretariat, to whom sectors belong."""
    secretary = console.browser("secretary")
    form = {"question": str(console.nobodys_question), "record": "sector:water", "word": "Nass", "language": "de"}
    assert post(secretary, "/console/asked/alias", **form).status_code == 303
    assert "Nass" in secretary.get("/console/record/sector/water").text


def test_examples_can_be_handed_on_as_training_data(console: Console) -> None:
    """By the secretariat; an editor may mark them."""
    editor, secretary = console.browser("editor"), console.browser("secretary")
    form = {"question": str(console.nobodys_question), "text": "Where can one park?", "text_language": "en"}
    assert post(editor, "/console/asked/example", **form, intent="no_such").status_code == 422
    assert post(editor, "/console/asked/example", **form, intent="find_host").status_code == 303
    assert editor.get("/console/asked/examples.yml").status_code == 403
    (block,) = yaml.safe_load(secretary.get("/console/asked/examples.yml").text)["nlu"]
    assert (block["intent"], block["examples"]) == ("find_host", "- Where can one park?\n")
    assert "Where can one park?" not in still_open(console)


def test_questions_are_put_aside_by_those_whom_they_concern(console: Console) -> None:
    """What concerns nobody, and what was disliked, by the secretariat only."""
    editor, secretary = console.browser("editor"), console.browser("secretary")
    nobodys, disliked = {"question": str(console.nobodys_question)}, {"answer": str(console.disliked)}
    for refused in (nobodys, disliked, {}):
        assert post(editor, "/console/asked/close", **refused).status_code == 403
    assert post(editor, "/console/asked/close", question=str(console.own_question)).status_code == 303
    assert post(secretary, "/console/asked/close", **nobodys, **disliked).status_code == 303
    assert still_open(console) == {f"Where does the {MARK} swim?"}
    assert "Who feeds" not in secretary.get("/console/asked").text


@pytest.fixture
def counted(console: Console) -> Console:
    """Count messages of two countries, one of them with a sector that begins as a formula does."""

    def counting(session: Any) -> None:
        """Count them."""
        france = Asked("fr", "answer", "find_host", "rest", countries=("FR",), sectors=("water",))
        questions.count(session, france, 4)
        questions.count(session, Asked("en", "handoff", "human", "rest", countries=("ZA", "US")), 2)
        questions.count(session, Asked("en", "out_of_scope", "x", "rest", sectors=("=1+1",)))

    console.database.write(counting)
    return console


def figures(console: Console, name: str) -> dict[tuple[str, str], int]:
    """Return the figures that somebody downloads."""
    found = console.browser(name).get("/console/overview/figures.csv")
    assert "Zebrafish" not in found.text
    return {(row[0], row[1]): int(row[3]) for row in list(csv.reader(io.StringIO(found.text)))[1:]}


def test_overview_counts_all_for_the_secretariat_and_a_share_for_a_cluster(counted: Console) -> None:
    """A message that names two countries counts for both; days without any are told, too."""
    everything, share = figures(counted, "secretary"), figures(counted, "editor")
    today = ("day", clock.today().isoformat())
    assert everything[today] == 9 + 7
    assert everything["outcomes", "handed over"] == everything["countries", "ZA"] == 2
    assert everything["outcomes", "not on record"] == 9
    assert everything["sectors", "'=1+1"] == everything["outcomes", "refused"] == 1
    assert (share[today], share["countries", "FR"], share["sectors", "water"]) == (4, 4, 4)
    assert ("countries", "ZA") not in share
    assert len([kind for kind, _ in share if kind == "day"]) == 30


def test_overview_tells_questions_only_that_were_asked_more_than_once(counted: Console) -> None:
    """What one person asked may tell who it was."""
    page = counted.browser("secretary").get("/console/overview")
    assert "Where can one park?" not in page.text
    counted.database.write(lambda session: questions.keep(session, "Where can one park?", Asked("en", "x", "y", "z")))
    assert "Where can one park?" in counted.browser("reader").get("/console/overview").text
    assert counted.browser("secretary").get("/console/overview?since=nonsense&until=1999-01-01").status_code == 200
