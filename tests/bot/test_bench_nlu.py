"""The measurement of understanding beside stock Rasa: what it counts, what it refuses, and that it runs at all."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot import bench_nlu, stock_rasa
from bot.cli import app
from bot.errors import OperatorError

TRAINED = {"training_seconds": 2.0, "model_bytes": 3_000_000}
FILE = """
version: "3.1"
nlu:
- intent: {0}
  examples: |
    - {1}
"""


def reading(*ranking: tuple[str, float], scope: float | None = None) -> dict[str, Any]:
    """Return what a worker says of one message."""
    return {"intent_ranking": [{"name": name, "confidence": chance} for name, chance in ranking], "scope": scope}


def read(*readings: dict[str, Any]) -> dict[str, Any]:
    """Return what a worker says of all messages."""
    return {"readings": list(readings), "milliseconds": [1.0] * len(readings), "memory_bytes": 5_000_000}


def test_stock_rasa_is_judged_without_its_fallback() -> None:
    """Its best intent counts, the fallback aside; its score is the confidence in the best intent that is in scope."""
    found = bench_nlu.figures(
        ["greet", "cost", "out_of_scope", "out_of_scope"],
        TRAINED,
        read(
            reading(("nlu_fallback", 0.9), ("greet", 0.8), ("cost", 0.2)),
            reading(("greet", 0.7), ("cost", 0.3)),
            reading(("out_of_scope", 0.9), ("greet", 0.1)),
            reading(("cost", 0.95), ("greet", 0.05)),
        ),
    )
    assert found == bench_nlu.Figures(0.5, 0.5, 2.0, 3.0, 1.0, 1.0, 5.0)


def test_our_own_score_goes_before_the_confidence() -> None:
    """Ours says how sure it is that a message is in scope."""
    sure, unsure = reading(("greet", 0.5), scope=0.9), reading(("greet", 0.9), scope=0.1)
    assert bench_nlu.figures(["greet", "out_of_scope"], TRAINED, read(sure, unsure)).out_of_scope_recall == 1.0


@pytest.mark.parametrize(("expected", "accuracy"), [(["greet"], 1.0), (["out_of_scope"], None)])
def test_what_the_test_has_no_messages_for_is_left_out(expected: list[str], accuracy: float | None) -> None:
    """No figure is made up."""
    found = bench_nlu.figures(expected, TRAINED, read(reading(("greet", 1.0))))
    assert (found.accuracy, found.out_of_scope_recall) == (accuracy, None)


def test_both_systems_get_the_same_sentences(tmp_path: Path) -> None:
    """What was read and is written again is the same, whatever signs are in it."""
    pairs = [('say "hi": [x', "greet"), ("à bientôt 😀", "bye"), ("# 5 > 4", "greet")]
    file = tmp_path / "nlu.yml"
    file.write_text(bench_nlu._rasa_yaml(pairs), encoding="utf-8")
    assert sorted(bench_nlu._read(file, 2)) == sorted(pairs)


def test_an_intent_of_other_data_may_be_named_as_one_that_we_refuse() -> None:
    """Only `out_of_scope` is out of scope there; `weather` may be what it is all about."""
    classifier = bench_nlu._our_config("fr")["pipeline"][-1]
    assert classifier["out_of_scope_intents"] == ["out_of_scope"]
    assert bench_nlu._language([("Quel temps fera-t-il demain à Paris ?", "weather")] * 3) == "fr"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "does not exist"),
        ("nlu: [", "nlu.yml"),
        (FILE.format("greet", "hello"), "fewer than 2 intents"),
    ],
)
def test_wrong_files_are_told(tmp_path: Path, content: str | None, told: str) -> None:
    """In one sentence that names the file."""
    file = tmp_path / "nlu.yml"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    with pytest.raises(OperatorError, match=told):
        bench_nlu._read(file, 2)


def test_without_python_for_stock_rasa_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is downloaded, and nothing half-made is left."""
    monkeypatch.setattr(stock_rasa, "_run", lambda command: subprocess.CompletedProcess(command, 2, "", "no"))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    with pytest.raises(stock_rasa.StockRasaError, match=r"needs Python 3\.10.*PYENV_VERSION, with a colon"):
        stock_rasa.ensure(tmp_path / "stock", lambda _step: None)
    assert not (tmp_path / "stock").exists()


def test_bench_alone_is_still_the_performance_suite() -> None:
    """`passport bench` and `passport bench nlu` have helps of their own."""
    runner = CliRunner()
    assert "Measure latency" in runner.invoke(app, ["bench", "--help"]).output
    assert "--train" in runner.invoke(app, ["bench", "nlu", "--help"]).output


@pytest.mark.slow
def test_it_measures_ours_on_small_files(tmp_path: Path) -> None:
    """From the command line, without stock Rasa: figures of all kinds, in JSON."""
    train, test = tmp_path / "train.yml", tmp_path / "test.yml"
    topics = {"weather": "will it {} tomorrow", "music": "play some {} songs", "food": "where can I eat {} soup"}
    words = ["nice", "cold", "Danish", "old", "quick", "green", "loud", "new"]
    pairs = [(text.format(word), intent) for intent, text in topics.items() for word in words]
    train.write_text(bench_nlu._rasa_yaml(pairs), encoding="utf-8")
    others = [("what is the capital of Peru", "out_of_scope"), ("my printer is jammed", "out_of_scope")]
    test.write_text(
        bench_nlu._rasa_yaml([("will it rain", "weather"), ("play jazz", "music"), *others]), encoding="utf-8"
    )
    done = subprocess.run(
        [
            str(Path(sys.executable).with_name("passport")),
            "bench",
            "nlu",
            "--no-stock",
            "--json",
            "--train",
            str(train),
            "--test",
            str(test),
        ],
        env={"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin", "PASSPORT_DATA_DIR": str(tmp_path / "var")},
        capture_output=True,
        text=True,
        check=True,
    )
    ours = json.loads(done.stdout)["systems"]["ours"]
    assert ours["accuracy"] == 1.0
    assert all(figure is not None for figure in ours.values())
