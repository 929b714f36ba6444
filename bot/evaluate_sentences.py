"""How sentences are understood that the model has not learnt: a fifth of our own, or those of a folder."""

import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from rasa.core.channels.channel import UserMessage
from sqlalchemy.orm import Session

from actions.refusals import Refusal
from bot import training
from bot.assistant import Assistant
from bot.errors import OperatorError
from bot.evaluate_figures import Understanding
from knowledge import current

FOLDS = 5
FALLBACK = "nlu_fallback"
NAMES = frozenset(
    {"place", "sector", "cluster", "candidate", "organisation", "event", "recurring", "document", "story"}
)
Understand = Callable[[str, str], Mapping[str, Any]]  # a text and its language → what Rasa makes of it


@dataclass(frozen=True)
class Sentence:
    """A sentence with the intent that it has."""

    text: str
    intent: str
    language: str


def read(path: Path) -> Any:
    """Return what a YAML file holds, ten times as fast as by PyYAML's own parser."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def sentences(folder: Path) -> Iterator[Sentence]:
    """Yield the sentences of `<language>/*.yml` in a folder, files of Rasa's training data.

    Raises:
        OperatorError: a file is none.
    """
    for path in sorted(folder.glob("??/*.yml")):
        try:
            blocks = [block for block in read(path)["nlu"] if "intent" in block]
            found = [(block["intent"], line) for block in blocks for line in block["examples"].splitlines() if line]
        except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
            raise OperatorError(f"{path} is no file of sentences as Rasa reads them: {error}") from error
        yield from (
            Sentence(line.removeprefix("-").strip(), intent, path.parent.name) for intent, line in found if line
        )


def hold_back(root: Path, folder: Path) -> list[Sentence]:
    """Copy the project under `root` into a folder without every fifth sentence of each file; return these.

    What a language says twice is learnt, so that it is not held back.
    """
    for name in training.SOURCES:
        source = root / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=lambda _, names: [n for n in names if not _is_data(n)])
        else:
            shutil.copy(source, folder / name)
    held: list[Sentence] = []
    for path in sorted((folder / "nlu").glob("??/*.yml")):
        held += _without_fifth(path)
    learnt = {(sentence.text.casefold(), sentence.language) for sentence in sentences(folder / "nlu")}
    return [sentence for sentence in held if (sentence.text.casefold(), sentence.language) not in learnt]


def _is_data(name: str) -> bool:
    """Tell whether a name is a folder's or a data file's: code is that of this program."""
    return "." not in name or name.endswith((".yml", ".toml"))


def _without_fifth(path: Path) -> list[Sentence]:
    """Take every fifth sentence out of a file and return these."""
    content = read(path)
    held = []
    for block in content.get("nlu", ()):
        lines = block.get("examples", "").splitlines()
        if "intent" in block:
            taken = lines[FOLDS - 1 :: FOLDS]
            held += [Sentence(line.removeprefix("-").strip(), block["intent"], path.parent.name) for line in taken]
            del lines[FOLDS - 1 :: FOLDS]
            block["examples"] = "\n".join(lines) + "\n"
    path.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    return held


def understander(assistant: Assistant, session: Session, run: Callable[[Any], Any]) -> Understand:
    """Return what understands a text as the first message of a conversation in a language."""

    def understand(text: str, language: str) -> Mapping[str, Any]:
        """Understand one text."""
        message = UserMessage(text, sender_id="evaluation", input_channel="rest", metadata={"language": language})
        with current.using(session):
            parsed: Mapping[str, Any] = run(assistant.parse_message(message))
        return parsed

    return understand


def judge(held: Iterable[Sentence], understand: Understand) -> dict[str, Understanding]:
    """Return by language how sentences are understood."""
    found: dict[str, Understanding] = {}
    for sentence in held:
        language = found.setdefault(sentence.language, Understanding())
        intent = str(understand(sentence.text, sentence.language)["intent"]["name"])
        foreign = intent == FALLBACK or intent in Refusal.intents
        if sentence.intent in Refusal.intents:
            language.caught.add(right=foreign)
        else:
            language.intents.add(right=intent == sentence.intent)
            language.refused.add(right=foreign)
        if intent != sentence.intent and not (foreign and sentence.intent in Refusal.intents):
            language.confused[sentence.intent, intent] += 1
    return found


def judge_entities(
    cases: Iterable[tuple[str, Mapping[str, Any]]], understand: Understand, found: dict[str, Understanding]
) -> None:
    """Add how names are found: type, record and role.

    Args:
        cases: language and case, `{"say": text, "find": ["cluster:greencape", "place:country:AT@home", …]}`.
        understand: reads a text.
        found: the figures by language, which are added to.
    """
    for language, case in cases:
        figures = found.setdefault(language, Understanding())
        there = {name for name in case["find"] if name.partition(":")[0] in NAMES}
        read = {_told(entity) for entity in understand(case["say"], language)["entities"] if entity["entity"] in NAMES}
        for name in there:
            figures.found.add(right=name in read)
        for name in read:
            figures.named.add(right=name in there)


def _told(entity: Mapping[str, Any]) -> str:
    """Write an entity as the cases do."""
    role = f"@{entity['role']}" if entity.get("role") else ""
    return f"{entity['entity']}:{entity['value']}{role}"
