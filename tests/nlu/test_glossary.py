"""English word by word: what the glossaries hold, and what becomes of sentences."""

import time
from pathlib import Path

import pytest

from nlu import glossary as module
from nlu.glossary import GlossaryError, english, glossary
from nlu.importer import LANGUAGE
from nlu.lexicon import available_languages
from nlu.text import words
from tests.nlu.conftest import ROOT, cases, sentences

GLOSSED = [language for language in available_languages() if glossary(language)]


def spoken(language: str) -> list[str]:
    """Return the training sentences of a language, keyboard noise left out."""
    return [
        example.get("text")
        for example in sentences().intent_examples
        if example.get(LANGUAGE) == language and example.get("intent") != "gibberish"
    ]


def names() -> set[str]:
    """Return the words that some sentence has in capitals, though they do not begin it."""
    texts = [example.get("text") for example in sentences().intent_examples]
    return {word.text for text in texts if not text.isupper() for word in words(text)[1:] if text[word.start].isupper()}


@pytest.mark.parametrize("language", GLOSSED)
def test_nearly_all_words_of_the_sentences_are_in_the_glossary(language: str) -> None:
    """Names, numbers and English words apart."""
    known = names() | {word.text for text in spoken("en") for word in words(text)}
    own = {word.text for text in spoken(language) for word in words(text) if word.text.isalpha()} - known
    table = glossary(language)
    assert table
    missing = sorted(word for word in own if table.word(word) is None)
    assert len(missing) <= 0.03 * len(own), missing


@pytest.mark.parametrize("language", GLOSSED)
def test_a_form_stands_once(language: str) -> None:
    """A second line with it would never be read."""
    lines = (ROOT / "nlu" / language / "glossary.txt").read_text(encoding="utf-8").splitlines()
    listed = [line.partition("=")[2] for line in lines if not line.startswith("#")]
    forms = [form.strip().casefold() for part in listed for form in part.split(",") if form.strip()]
    assert sorted({form for form in forms if forms.count(form) > 1}) == []


@pytest.mark.parametrize("case", cases("glossary"), ids=lambda case: str(case["text"]))
def test_sentences_become_english(case: dict[str, str]) -> None:
    """Phrases before words, compounds part by part, spelling without the language's letters; names stay."""
    assert english(case["text"], case["language"]) == case["english"]


def test_a_language_without_a_glossary_stays_as_it_is() -> None:
    """The encoder has learnt it."""
    assert english("Wo sitzt das Netzwerk?", "de") == "Wo sitzt das Netzwerk?"


@pytest.mark.parametrize("language", GLOSSED)
def test_a_sentence_takes_no_time(language: str) -> None:
    """A fifth of a millisecond on a free processor."""
    texts = spoken(language)[:1000]
    english("", language)
    start = time.process_time()
    for text in texts:
        english(text, language)
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize("line", ["no meaning", "word ="])
def test_a_line_that_is_none_is_told(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its number."""
    folder = tmp_path / "xx"
    folder.mkdir()
    (folder / "glossary.txt").write_text(f"# Words\ncompany = firma\n{line}\n", encoding="utf-8")
    monkeypatch.setattr(module, "_FOLDER", tmp_path)
    with pytest.raises(GlossaryError, match="line 3"):
        glossary("xx")
