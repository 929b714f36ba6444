"""Measures answers and understanding, per language and group, in a database of its own: `passport evaluate`."""

import asyncio
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import yaml

from bot import evaluate_lacks, evaluate_report, evaluate_sentences, judge, logs, settings, training
from bot.errors import OperatorError
from bot.evaluate_figures import Answers, Evaluation, Understanding
from bot.evaluate_sentences import Sentence
from bot.incoming import Incoming
from bot.progress import Progress
from bot.settings import ROOT, Settings
from bot.startup import Running, start

TESTS = ROOT / "tests"
QUESTIONS, CONVERSATIONS, NAMES = TESTS / "questions", TESTS / "conversations", TESTS / "nlu"
WRITTEN_FOR = datetime(2026, 11, 22, 12, tzinfo=UTC)  # the moment at which the expected answers are right


@dataclass(frozen=True)
class Wanted:
    """What to evaluate.

    Attributes:
        languages: only these; all when empty.
        questions: a folder like tests/questions to take instead of the repository's questions and conversations.
        sentences: a folder like nlu/ of sentences that are not learnt; without it a fifth of our own is held back.
        report: HTML file to write.
        fail_under: percentage below which a language fails.
        understanding: whether to measure understanding, too, for which a model is trained.
    """

    languages: tuple[str, ...] = ()
    questions: Path | None = None
    sentences: Path | None = None
    report: Path | None = None
    fail_under: float = 0.0
    understanding: bool = True

    def takes(self, language: str) -> bool:
        """Tell whether a language is wanted."""
        return not self.languages or language in self.languages


def run(wanted: Wanted) -> None:
    """Evaluate, print the figures, and write the report if one is named.

    Raises:
        OperatorError: there is nothing to evaluate, or a language is below the percentage that was asked for.
    """
    cases = list(_cases(wanted))
    if not cases:
        raise OperatorError(f"There are no questions in {wanted.questions or QUESTIONS} for the languages asked for.")
    own = settings.load()
    logs.configure("error")
    found = Evaluation()
    with tempfile.TemporaryDirectory() as folder, Progress() as progress:
        for shared in (own.models_dir, own.encoders_dir):
            (Path(folder) / shared.name).symlink_to(shared, target_is_directory=True)
        mine = own.model_copy(
            update={"data_dir": Path(folder), "database_url": "", "clock": own.clock or WRITTEN_FOR, "question_days": 0}
        )
        running = start(mine, progress.step)
        progress.step("Asking questions")
        found.answers = asyncio.run(_answers(running, cases))
        if wanted.understanding:
            found.understanding = _understanding(wanted, mine, running, progress)
        running.database.close()
    languages = {path.parent.name for path, _ in cases}
    found.lacks = {code: evaluate_lacks.lacks(code, ROOT, wanted.questions or QUESTIONS) for code in sorted(languages)}
    evaluate_report.show(found)
    if wanted.report is not None:
        evaluate_report.write(found, wanted.report)
    if failed := found.below(wanted.fail_under):
        raise OperatorError(f"Right for less than {wanted.fail_under:g} %: {', '.join(failed)}.")


def _cases(wanted: Wanted) -> Iterator[tuple[Path, judge.Case]]:
    """Yield the cases of the languages wanted, each with its file.

    Raises:
        OperatorError: a file cannot be read as questions.
    """
    sources = [wanted.questions] if wanted.questions else [QUESTIONS, CONVERSATIONS]
    for folder in (folder for source in sources for folder in sorted(source.glob("??"))):
        if wanted.takes(folder.name):
            try:
                yield from ((case.path, case) for case in judge.cases(folder))
            except (ValueError, KeyError, TypeError, yaml.YAMLError) as error:
                raise OperatorError(f"The questions in {folder} cannot be read: {error}") from error


async def _answers(running: Running, cases: list[tuple[Path, judge.Case]]) -> dict[str, Answers]:
    """Hold each conversation, and judge each answer by what its file expects."""
    found: dict[str, Answers] = {}
    for path, case in cases:
        answers = found.setdefault(path.parent.name, Answers())
        group = "conversations" if len(case.turns) > 1 else path.stem
        key, shown = uuid4().hex, judge.repeatable(case)
        for said, expected in case.turns:
            messages = await running.engine.handle(Incoming("evaluation", key, said))
            answers.add(group, said, judge.faults(messages, expected, path.parent.name, shown))
    return found


def _understanding(wanted: Wanted, own: Settings, running: Running, progress: Progress) -> dict[str, Understanding]:
    """Let a model that has not learnt them read sentences, and find the names in the tests' tables."""
    import actions  # noqa: PLC0415 - Rasa takes seconds to import
    from bot.assistant import Assistant  # noqa: PLC0415 - as above

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        if wanted.sentences:
            held = list(evaluate_sentences.sentences(wanted.sentences))
            model = training.ensure(own.models_dir, progress.step)
        else:
            held = evaluate_sentences.hold_back(ROOT, root)
            model = training.ensure(root / "models", progress.step, root)
        assistant = Assistant(model, actions)
    progress.step("Reading sentences")
    held = [sentence for sentence in held if wanted.takes(sentence.language)]
    with running.database.read() as session, asyncio.Runner() as runner:
        understand = evaluate_sentences.understander(assistant, session, runner.run)
        found = evaluate_sentences.judge(_known(held), understand)
        names = [(language, case) for language, case in _names() if wanted.takes(language)]
        evaluate_sentences.judge_entities(names, understand, found)
    return found


def _known(held: list[Sentence]) -> list[Sentence]:
    """Return the sentences to read.

    Raises:
        OperatorError: there are none.
    """
    if not held:
        raise OperatorError("There are no sentences to read: put files of Rasa's form into <folder>/<language>/.")
    return held


def _names() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield language and case of the tests' tables of names."""
    tables = [("en", NAMES / "names.yml"), *((path.stem, path) for path in sorted((NAMES / "said").glob("??.yml")))]
    for language, path in tables:
        yield from ((language, case) for case in yaml.safe_load(path.read_text(encoding="utf-8")))
