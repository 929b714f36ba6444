"""Measures our intent pipeline beside stock Rasa's default on any Rasa NLU files: one split, one machine."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import typer
import yaml
from rasa.shared.exceptions import RasaException
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.loading import load_data
from rich.console import Console
from rich.table import Table

from bot import bench_nlu_worker, settings, stock_rasa
from bot.errors import OperatorError
from bot.progress import Progress
from bot.settings import ROOT
from nlu.language import identify
from nlu.language_words import LanguageWords
from nlu.lexicon import available_languages

OUT_OF_SCOPE = "out_of_scope"
_FALLBACK = "nlu_fallback"
_KEPT = 0.95
_FEWEST_INTENTS = 2
_SAMPLE = 200  # sentences that tell the language of the data
# The components that tell an intent without any name of the store.
_OURS = ("nlu.language.LanguageIdentifier", "nlu.intent_classifier.MeaningClassifier")
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")

Pairs = list[tuple[str, str]]


@dataclass(frozen=True)
class Figures:
    """What one system reached on one split; None where the test has no such messages.

    Attributes:
        accuracy: share of in-scope messages whose best intent, the fallback aside, is the right one.
        out_of_scope_recall: share of out-of-scope messages below the score that 95 % of the in-scope ones reach.
        training_seconds: time from the files to the model, without the start of the process.
        model_megabytes: size of the packed model.
        p50_ms: median time to understand one message.
        p95_ms: time that 95 % of the messages need at most.
        memory_megabytes: resident memory of the process that understands.
    """

    accuracy: float | None
    out_of_scope_recall: float | None
    training_seconds: float
    model_megabytes: float
    p50_ms: float
    p95_ms: float
    memory_megabytes: float


LABELS = {
    "accuracy": "accuracy in scope (%)",
    "out_of_scope_recall": "out-of-scope recall at 95 % kept (%)",
    "training_seconds": "training (s)",
    "model_megabytes": "model (MB)",
    "p50_ms": "one message, median (ms)",
    "p95_ms": "one message, 95 % (ms)",
    "memory_megabytes": "memory (MB)",
}


def run(train: Path, test: Path, *, as_json: bool, stock: bool) -> None:
    """Measure both systems and print a table, or JSON.

    Args:
        train: Rasa NLU file or folder to learn from; examples of `out_of_scope` are of no intent of ours.
        test: one to measure with; examples of `out_of_scope` are what must be told apart.
        as_json: print JSON only.
        stock: measure stock Rasa, too.

    Raises:
        OperatorError: a file cannot be read or has too little in it; says what to do.
    """
    sentences, messages = _read(train, _FEWEST_INTENTS), _read(test, 1)
    language = _language(sentences)
    told: dict[str, Any] = {
        "train": len(sentences),
        "test": len(messages),
        "intents": len({intent for _, intent in sentences} - {OUT_OF_SCOPE}),
        "language": language,
        "ours": " + ".join(name.rpartition(".")[2] for name in _OURS),
    }
    own = settings.load()
    with Progress() as progress, tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "nlu.yml"
        data.write_text(_rasa_yaml(sentences), encoding="utf-8")
        bench = _Bench(data, messages, Path(folder), progress.step, own.data_dir)
        systems = {"ours": bench.measure("ours", Path(sys.executable), _our_config(language))}
        if stock:
            try:
                python = stock_rasa.ensure(own.data_dir / "stock-rasa", progress.step)
                systems["stock Rasa"] = bench.measure("stock Rasa", python, _stock_config(python, language))
            except stock_rasa.StockRasaError as error:
                told["stock_rasa_missing"] = str(error)
    _show(told, systems, as_json=as_json)


@dataclass(frozen=True)
class _Bench:
    """One split: the file to learn from, the messages to measure with, a folder to work in."""

    data: Path
    messages: Pairs
    folder: Path
    step: Callable[[str], None]
    data_dir: Path

    def measure(self, name: str, python: Path, config: dict[str, Any]) -> Figures:
        """Train and read in two processes of an environment, so that training's memory does not count."""
        place = self.folder / name
        place.mkdir()
        (place / "config.yml").write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8")
        self.step(f"Training: {name}")
        trained = self._run(python, place, ["train", "config.yml", str(self.data), str(place)], os.cpu_count() or 1)
        self.step(f"Reading {len(self.messages)} messages: {name}")
        texts = json.dumps([text for text, _ in self.messages])
        read = self._run(python, place, ["read", str(place)], 1, texts)
        return figures([intent for _, intent in self.messages], trained, read)

    def _run(self, python: Path, place: Path, given: list[str], threads: int, sent: str = "") -> dict[str, Any]:
        """Run the worker; what it says last is its result."""
        quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "RASA_TELEMETRY_ENABLED": "false", "RASA_MAX_CACHE_SIZE": "0"}
        environment = {
            **os.environ,
            **quiet,
            **dict.fromkeys(THREADS, str(threads)),
            "PYTHONWARNINGS": "ignore",
            "PASSPORT_DATA_DIR": str(self.data_dir.absolute()),
        }
        # Isolated: the modules beside the script are none of the worker's.
        command = [str(python), "-I", bench_nlu_worker.__file__, *given]
        done = subprocess.run(  # noqa: S603 - our own script
            command, cwd=place, env=environment, input=sent, capture_output=True, text=True, check=False
        )
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["it ended without a word"])[-1]
            raise OperatorError(f"Measuring failed at {given[0]} of {place.name}: {last}")
        result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return result


def figures(expected: Sequence[str], trained: dict[str, Any], read: dict[str, Any]) -> Figures:
    """Judge what a system read.

    Args:
        expected: the right intent of each message, or `out_of_scope`.
        trained: what the worker said of training.
        read: what it said of reading.
    """
    ours = np.array([intent != OUT_OF_SCOPE for intent in expected])
    found = [_best(reading) for reading in read["readings"]]
    right = np.array([best == intent for best, intent in zip(found, expected, strict=True)])
    scores = np.array([_score(reading) for reading in read["readings"]])
    recall = None
    if ours.any() and not ours.all():
        recall = float(np.mean(scores[~ours] < np.quantile(scores[ours], 1 - _KEPT)))
    times = np.array(read["milliseconds"])
    return Figures(
        accuracy=float(right[ours].mean()) if ours.any() else None,
        out_of_scope_recall=recall,
        training_seconds=trained["training_seconds"],
        model_megabytes=trained["model_bytes"] / 1e6,
        p50_ms=float(np.quantile(times, 0.5)),
        p95_ms=float(np.quantile(times, 0.95)),
        memory_megabytes=read["memory_bytes"] / 1e6,
    )


def _ranking(reading: dict[str, Any]) -> list[tuple[str, float]]:
    """Return the intents of a reading, best first, without the fallback."""
    ranking = [(entry["name"], entry["confidence"]) for entry in reading["intent_ranking"] or ()]
    return sorted(((name, chance) for name, chance in ranking if name != _FALLBACK), key=lambda entry: -entry[1])


def _best(reading: dict[str, Any]) -> str | None:
    """Return the best intent."""
    return next((name for name, _ in _ranking(reading)), None)


def _score(reading: dict[str, Any]) -> float:
    """Return how sure a system is that a message is in scope: ours says it, of Rasa's it is the best intent's."""
    if reading["scope"] is not None:
        return float(reading["scope"])
    return next((chance for name, chance in _ranking(reading) if name != OUT_OF_SCOPE), 0.0)


def _read(path: Path, fewest: int) -> Pairs:
    """Read the sentences of a Rasa NLU file or folder with their intents."""
    if not path.exists():
        raise OperatorError(f"{path} does not exist.")
    try:
        examples = load_data(str(path)).intent_examples
    except (RasaException, yaml.YAMLError, ValueError) as error:
        raise OperatorError(f"{path} is no Rasa NLU data: {str(error).splitlines()[0]}") from error
    found = [(example.get(TEXT), example.get(INTENT)) for example in examples]
    if len({intent for _, intent in found}) < fewest:
        raise OperatorError(f"{path} names fewer than {fewest} intents; it must be Rasa NLU data (nlu: - intent: …).")
    return found


def _rasa_yaml(pairs: Pairs) -> str:
    """Write sentences as one Rasa NLU file, the same for both systems."""
    intents: dict[str, list[str]] = {}
    for text, intent in pairs:
        intents.setdefault(intent, []).append(" ".join(text.split()))
    blocks = [
        {"intent": intent, "examples": "".join(f"- {text}\n" for text in texts)} for intent, texts in intents.items()
    ]
    return yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True, sort_keys=False)


def _language(pairs: Pairs) -> str:
    """Tell the language of the data from a sample of it."""
    step = max(1, len(pairs) // _SAMPLE)
    sample = " ".join(text for text, _ in pairs[::step])
    told = identify(sample, LanguageWords.learn(dict.fromkeys(available_languages(), ())), None)
    return told.language if told else "en"


def _our_config(language: str) -> dict[str, Any]:
    """Return config.yml with those of its components that know no name, for data of one language."""
    config: dict[str, Any] = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))
    pipeline = [dict(part) for part in config["pipeline"] if part["name"] in _OURS]
    for part in pipeline:
        if part["name"].endswith("LanguageIdentifier"):
            part["languages"] = [language]
        else:
            part["out_of_scope_intents"] = [OUT_OF_SCOPE]
    return {**config, "language": language, "pipeline": pipeline, "policies": []}


def _stock_config(python: Path, language: str) -> dict[str, Any]:
    """Return what stock Rasa takes for a project that names no pipeline, as `rasa init` makes it."""
    config: dict[str, Any] = yaml.safe_load(stock_rasa.config_of(python).read_text(encoding="utf-8"))
    return {**config, "language": language}


def _show(told: dict[str, Any], systems: dict[str, Figures], *, as_json: bool) -> None:
    """Print what was measured."""
    if as_json:
        typer.echo(json.dumps({**told, "systems": {name: asdict(found) for name, found in systems.items()}}, indent=2))
        return
    console = Console(highlight=False)
    console.print("{train} sentences of {intents} intents ({language}), {test} messages; ours: {ours}".format(**told))
    table = Table("measured", *(str(name) for name in systems))
    for key, label in LABELS.items():
        table.add_row(label, *(_cell(key, getattr(found, key)) for found in systems.values()))
    console.print(table)
    if missing := told.get("stock_rasa_missing"):
        console.print(missing, markup=False, style="yellow")


def _cell(key: str, figure: float | None) -> str:
    """Write one figure; shares as per cent."""
    if figure is None:
        return "-"
    return f"{figure * 100:.1f}" if key in {"accuracy", "out_of_scope_recall"} else f"{figure:.1f}"
