"""The evaluation counts what is right, holds sentences back before it judges them, and tells what is wrong."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot import evaluate_lacks, evaluate_report
from bot.errors import OperatorError
from bot.evaluate import Wanted, run
from bot.evaluate_figures import Answers, Evaluation, Share, Understanding
from bot.evaluate_sentences import Sentence, hold_back, judge, judge_entities, sentences
from bot.settings import ROOT
from tests.bot.test_command import assert_told, passport
from tests.running import share


def understand(text: str, _language: str) -> Mapping[str, Any]:
    """Understand a text of the form "intent | kind:value"."""
    intent, _, name = text.partition(" | ")
    kind, _, value = name.partition(":")
    return {"intent": {"name": intent}, "entities": [{"entity": kind, "value": value}] if name else []}


def test_intents_and_foreign_sentences_are_counted_apart() -> None:
    """A foreign sentence is recognised by any refusal; one of ours that gets one is refused."""
    held = [
        Sentence("greet", "greet", "de"),
        Sentence("thank", "greet", "de"),
        Sentence("weather", "greet", "de"),
        Sentence("nlu_fallback", "jobs", "de"),
        Sentence("find_host", "jobs", "de"),
    ]
    found = judge(held, understand)["de"]
    assert (found.intents, found.refused, found.caught) == (Share(1, 3), Share(1, 3), Share(1, 2))
    assert found.confused == {("greet", "thank"): 1, ("greet", "weather"): 1, ("jobs", "find_host"): 1}


def test_names_are_counted_both_ways() -> None:
    """What is there and not found, and what is found and not there; dates are no names."""
    cases = [
        ("en", {"say": "x | cluster:rtcc", "find": ["cluster:rtcc", "place:country:US", "date:2026.."]}),
        ("en", {"say": "x | place:city:graz", "find": []}),
    ]
    found: dict[str, Understanding] = {}
    judge_entities(cases, understand, found)
    assert (found["en"].found, found["en"].named) == (Share(1, 2), Share(1, 2))


def test_sentences_held_back_are_not_learnt(tmp_path: Path) -> None:
    """A fifth of each file; the rest stays, and so does all else that a model is made of."""
    everything = [sentence for sentence in sentences(ROOT / "nlu") if sentence.language == "en"]
    held = [sentence for sentence in hold_back(ROOT, tmp_path) if sentence.language == "en"]
    learnt = {sentence.text.casefold() for sentence in sentences(tmp_path / "nlu") if sentence.language == "en"}
    assert 0.15 * len(everything) < len(held) <= 0.2 * len(everything)
    assert learnt.isdisjoint(sentence.text.casefold() for sentence in held)
    assert (tmp_path / "config.yml").exists()
    assert not list(tmp_path.rglob("*.py"))


def test_a_file_that_holds_no_sentences_is_named(tmp_path: Path) -> None:
    """The person is told which file it is."""
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "wrong.yml").write_text("- a list\n", encoding="utf-8")
    with pytest.raises(OperatorError, match=r"wrong\.yml"):
        list(sentences(tmp_path))


def test_a_new_language_is_told_what_it_lacks(tmp_path: Path) -> None:
    """One without anything lacks all of it; English nothing but, here, questions."""
    assert len(evaluate_lacks.lacks("fi", ROOT, tmp_path)) == 5
    (line,) = evaluate_lacks.lacks("en", ROOT, tmp_path)
    assert line.startswith("questions: 0")


def evaluation() -> Evaluation:
    """Return an evaluation with one wrong answer of two."""
    answers = Answers()
    answers.add("hosts", "right?", [])
    answers.add("hosts", "<script>alert(1)</script>", ["kind is 'error'"])
    held = [Sentence("thank", "greet", "en"), Sentence("greet", "greet", "en")]
    return Evaluation({"en": answers}, judge(held, understand), {"en": ["texts: a"]})


def test_a_language_below_the_percentage_fails() -> None:
    """Of either, answers and understanding."""
    assert evaluation().below(50) == []
    assert evaluation().below(51) == ["en"]
    assert Evaluation({}, {}, {"de": []}).below(100) == []


def test_the_report_loads_and_runs_nothing(tmp_path: Path) -> None:
    """Plots are part of the file; what users said is shown as text."""
    evaluate_report.write(evaluation(), tmp_path / "report.html")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert page.count("<svg") >= 7
    assert "&lt;script&gt;alert(1)" in page
    assert "<script" not in page
    assert not re.search(r"(?:src|href|url)\s*[=(]|https?://", page)
    assert "default-src 'none'" in page


def test_figures_are_printed_with_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    """The terminal tells enough to begin with."""
    evaluate_report.show(evaluation())
    told = capsys.readouterr().out
    assert "50.0 % of 2" in told
    assert "kind is 'error'" in told
    assert "greet → thank (1)" in told
    assert "lacks texts: a" in told


def test_a_folder_without_questions_is_told(tmp_path: Path) -> None:
    """Before anything is trained."""
    with pytest.raises(OperatorError, match="no questions"):
        run(Wanted(questions=tmp_path))


@pytest.mark.slow
def test_evaluation_of_own_questions(tmp_path: Path, model: Path) -> None:
    """A held-back folder is judged as the repository's questions are, and too few right answers fail."""
    share(model.parent, tmp_path)
    (tmp_path / "en").mkdir()
    cases = [
        {"ask": "Who is your host in Austria?", "kind": "answer", "records": ["cluster:green-tech-valley"]},
        {"ask": "Who is your host in Spain?", "kind": "out_of_scope"},
    ]
    (tmp_path / "en" / "own.yml").write_text(yaml.safe_dump(cases), encoding="utf-8")
    report = tmp_path / "report.html"
    arguments = ["--questions", str(tmp_path), "--answers-only", "--report", str(report), "--fail-under", "60"]
    result = passport(tmp_path, "evaluate", *arguments)
    assert "50.0 % of 2" in result.stdout, result.stderr
    assert_told(result, 1, "60 %", "en")
    assert "Who is your host in Spain?" in report.read_text(encoding="utf-8")
