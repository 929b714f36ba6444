"""What staff write is heard at the next message, in the running server; what it cannot answer is kept for them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import yaml
from sqlalchemy.orm import Session

from bot.assistant import Assistant
from bot.judge import Message, cases
from bot.settings import Settings
from knowledge import questions
from knowledge.database import Database
from knowledge.entries import Entry
from knowledge.gates import Asker
from knowledge.models import Cluster
from knowledge.record import DRAFT, WITHDRAWN
from tests.actions.own import DATED, add
from tests.running import Server, serving, share, started
from tests.talk import say

HERE = Path(__file__).parent.parent
FIFTY = yaml.safe_load((HERE / "nlu" / "entries.yml").read_text(encoding="utf-8"))
SECRETARIAT = Asker("secretariat")
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def own(settings: Settings, real_assistant: Assistant, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Run the real assistant on a store of its own, with fifty entries."""
    folder = tmp_path_factory.mktemp("own")
    share(settings.models_dir, folder)
    mine = settings.model_copy(update={"data_dir": folder})
    with started(mine, real_assistant) as running:
        add(running.database, *(entry(one["id"], one["q"], cluster_id=one.get("cluster")) for one in FIFTY))
        with serving(running, mine) as found:
            yield found


def entry(entry_id: str, *wordings: str, **values: Any) -> Entry:
    """Return a published entry in English."""
    said = {"questions": {"en": list(wordings)}, "answers": {"en": f"This is what staff say on {entry_id}."}}
    return Entry(id=entry_id, **{**DATED, **said, **values})


def ask(server: Server, text: str, sender: str = "") -> Message:
    """Ask in a conversation of its own, unless one is named; return the only message."""
    (message,) = say(server.url, sender or uuid4().hex, text)
    return message


def spoke(server: Server, text: str) -> list[str]:
    """Return the entries that the answers to a message show."""
    shown = [key for message in say(server.url, uuid4().hex, text) for key in message["metadata"]["records"]]
    return [key for key in shown if key.startswith("entry:")]


def change(database: Database, entry_id: str, **values: Any) -> None:
    """Change an entry."""

    def work(session: Session) -> None:
        """Set the values."""
        for name, value in values.items():
            setattr(session.get_one(Entry, entry_id), name, value)

    database.write(work)


def test_an_entry_is_heard_at_the_next_message_and_no_longer_once_withdrawn(own: Server) -> None:
    """Nothing is trained, nothing restarted; a draft is silent."""
    asked = "Which colour does your recycling bin have?"
    assert spoke(own, asked) == []
    add(own.database, entry("bin", asked, status=DRAFT))
    assert spoke(own, asked) == []
    change(own.database, "bin", status="published")
    message = ask(own, "what colour has your recycling bin")
    assert message["metadata"]["records"] == ["entry:bin"]
    assert (message["metadata"]["kind"], message["metadata"]["intent"]) == ("answer", "free_question")
    assert message["metadata"]["sources"] == [{"url": "https://own.example", "as_of": "2026-11"}]
    assert "staff say on bin" in message["text"]
    change(own.database, "bin", status=WITHDRAWN)
    assert spoke(own, asked) == []


@pytest.mark.parametrize("one", FIFTY[::7], ids=lambda one: one["id"])
def test_an_entry_answers_its_own_question(own: Server, one: dict[str, Any]) -> None:
    """Even where the intent model thinks otherwise."""
    assert f"entry:{one['id']}" in spoke(own, one["q"])


def test_no_recorded_answer_is_taken_over(own: Server) -> None:
    """With fifty entries on other subjects, none of them answers an English question that is not theirs."""
    asked = [case.name for case in list(cases(HERE / "questions" / "en"))[::9]]
    assert [question for question in asked if spoke(own, question)] == []


@pytest.mark.parametrize("place", ["Quebec", "Denmark", "North Carolina"])
def test_an_entry_on_one_place_says_nothing_of_another(own: Server, place: str) -> None:
    """The words are the same but for the name."""
    assert spoke(own, "Who owns the electricity from a rooftop plant in Cape Town?") == ["entry:rooftop-rights"]
    assert spoke(own, f"Who owns the electricity from a rooftop plant in {place}?") == []


def test_the_answers_of_several_clusters_to_one_question_are_all_told(own: Server) -> None:
    """Each with its name, and none that the question does not mean."""
    for cluster in ("greencape", "rtcc"):
        add(own.database, entry(f"piano-{cluster}", "Do you have a piano?", cluster_id=cluster))
    message = ask(own, "do you have a piano?")
    assert set(message["metadata"]["records"]) == {"entry:piano-greencape", "entry:piano-rtcc"}
    assert "GreenCape" in message["text"]
    assert "RTCC" in message["text"]
    assert spoke(own, "Do you have a piano in South Africa?") == ["entry:piano-greencape"]


@pytest.mark.parametrize("asked", ["Who is the contact person at RTCC?", "Who is the contact person in Raleigh?"])
def test_a_cluster_does_not_answer_for_another(own: Server, asked: str) -> None:
    """Not even with the very words of a question on it, or on where it is; who answers for all may."""
    name = asked.rpartition(" ")[2].strip("?").lower()
    add(own.database, entry(f"taken-{name}", asked, cluster_id="greencape"))
    assert spoke(own, asked) == []
    change(own.database, f"taken-{name}", cluster_id=None)
    assert spoke(own, asked) == [f"entry:taken-{name}"]
    change(own.database, f"taken-{name}", status=WITHDRAWN)


def test_one_of_two_questions_may_be_an_entrys(own: Server) -> None:
    """Each part of the message is answered by what fits it."""
    first, second = say(own.url, uuid4().hex, "Who can host us in Austria? And is there vegan food at your events?")
    assert first["metadata"]["records"][0] == "cluster:green-tech-valley"
    assert second["metadata"]["records"] == ["entry:vegan-food"]


def test_an_entry_answers_in_the_middle_of_a_form(own: Server) -> None:
    """Then the form goes on where it was."""
    sender = uuid4().hex
    say(own.url, sender, "we want to apply for the Passport")
    first, second = say(own.url, sender, "Is there a dress code for the gala dinner?")
    assert first["metadata"]["records"] == ["entry:dress-code"]
    assert second["metadata"]["kind"] == "form"


def test_an_alias_added_to_the_store_is_understood_by_the_next_message(own: Server) -> None:
    """Without training or restart."""
    assert "cluster:rtcc" not in ask(own, "phone number of Pinewood Cleaners")["metadata"]["records"]

    def alias(session: Session) -> None:
        """Let the cluster have another name."""
        found = session.get_one(Cluster, "rtcc")
        found.aliases = [*found.aliases, "Pinewood Cleaners"]

    own.database.write(alias)
    assert "cluster:rtcc" in ask(own, "phone number of Pinewood Cleaners")["metadata"]["records"]


def kept(server: Server) -> dict[str, questions.KeptQuestion]:
    """Return the open questions by their text."""
    with server.database.read() as session:
        return {found.text: found for found in questions.unanswered(session, SECRETARIAT)}


def test_what_is_not_answered_is_kept_masked_and_only_that(own: Server) -> None:
    """Not who asked, and nothing that was answered or said to a form."""
    ask(own, "Hi, my name is Anna Jensen. Do you have a host cluster in Japan? anna@acme.example")
    ask(own, "Which events are coming up at GreenCape? anna@acme.example")
    ask(own, "Who is your host in Austria?")
    sender = uuid4().hex
    ask(own, "we want to apply for the Passport", sender)
    ask(own, "Frumious Whatnots ApS", sender)
    found = kept(own)
    assert not any("Anna" in said or "acme" in said or "Austria" in said or "ApS" in said for said in found)
    japan = next(question for said, question in found.items() if "Japan" in said)
    assert (japan.kind, japan.language, japan.times) == ("not_found", "en", 1)
    assert any(question.cluster_id == "greencape" for question in found.values())


def test_every_answer_is_counted_without_a_text(own: Server) -> None:
    """By day, language, kind and subject, with the country and the field that were named."""

    def hydrogen() -> int:
        """Return how many asked for a host for hydrogen in Austria."""
        with own.database.read() as session:
            rows = questions.counts(session, TODAY, TODAY, "intent", "countries", "sectors")
        return sum(row[-1] for row in rows if row[:3] == ("find_host", "AT", "hydrogen"))

    before = hydrogen()
    ask(own, "Who can host us in Austria for hydrogen?")
    assert hydrogen() == before + 1
