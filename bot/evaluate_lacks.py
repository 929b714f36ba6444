"""What a language still lacks: texts, sentences, words and questions, compared with English."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import yaml
from fluent.syntax.ast import Message

from actions import texts
from bot.evaluate_sentences import sentences
from knowledge import seed
from knowledge.translations import translations

FEWEST_SENTENCES, FEWEST_QUESTIONS = 25, 60
MAIN = "en"
NAMED = 8  # things named one by one


def lacks(language: str, root: Path, questions: Path) -> list[str]:
    """Return in words what a language lacks; nothing for one that has all.

    Args:
        language: ISO 639-1 code.
        root: the project's folder.
        questions: the folder of questions, one folder a language.
    """
    return [line for line in _lines(language, root, questions) if line]


def _lines(language: str, root: Path, questions: Path) -> Iterator[str]:
    """Yield what is lacking, kind by kind; "" where nothing is."""
    yield _listed("texts", _texts(MAIN) - _texts(language))
    said = list(sentences(root / "nlu"))
    counts = Counter(sentence.intent for sentence in said if sentence.language == language)
    intents = {sentence.intent for sentence in said}
    few = {f"{name} ({counts[name]})" for name in intents if counts[name] < FEWEST_SENTENCES}
    yield _listed(f"intents with fewer than {FEWEST_SENTENCES} sentences", few)
    yield _listed("keys of the lexicon", _words(root, MAIN) - _words(root, language))
    untranslated = _quoted(root) - {*translations(language)} if language != MAIN else set()
    yield f"translations of what topics state: {len(untranslated)} are missing" if untranslated else ""
    asked = sum(len(yaml.safe_load(path.read_text(encoding="utf-8"))) for path in (questions / language).glob("*.yml"))
    yield f"questions: {asked}, {FEWEST_QUESTIONS} at least are wanted" if asked < FEWEST_QUESTIONS else ""


def _texts(language: str) -> set[str]:
    """Return the keys of a language's texts."""
    paths = (texts.FOLDER / language).glob("*.ftl")
    return {entry.id.name for path in paths for entry in texts.entries(path) if isinstance(entry, Message)}


def _quoted(root: Path) -> set[str]:
    """Return what answers quote of the topics, in English."""
    return {text for topic in seed.check(root / "knowledge" / "seed").topics for text in topic.quoted}


def _words(root: Path, language: str) -> set[str]:
    """Return the keys of a language's lexicon, those of its tables as "roles.home"."""
    path = root / "nlu" / language / "lexicon.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    inner = {f"{key}.{name}" for key, value in table.items() if isinstance(value, dict) for name in value}
    return {*table, *inner}


def _listed(what: str, names: set[str]) -> str:
    """Name the first few and tell how many there are."""
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return f"{what}: {', '.join(sorted(names)[:NAMED])}{more}" if names else ""
