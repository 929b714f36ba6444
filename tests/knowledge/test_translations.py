"""Translations of what records say: they belong to a text of the seed, and change no fact of it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from knowledge import seed
from knowledge.seed_error import SeedError
from knowledge.translations import FOLDER, translation, translations

LANGUAGES = ("da", "de", "es", "fr", "it", "sv")
NUMBER = re.compile(r"(?<!\w)\d+(?:[., \u00a0]\d{3}(?!\d))*(?:[.,]\d+)?")
ADDRESS = re.compile(r"\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b")
NAME = re.compile(r"\b(?=\w*[A-Z]\w*[A-Z0-9])\w{2,}\b")  # C40, ICLEI, GreenTech
TRANSLATED_NAMES = {"SME", "SMEs", "NGOs", "EU", "US", "R", "CO2"}


def _numbers(text: str) -> list[str]:
    """Return the numbers of a text, without what groups their digits."""
    return sorted(re.sub(r"\D", "", found) for found in NUMBER.findall(text))


def _texts(value: object) -> Iterator[str]:
    """Yield every text of the seed, however deep, as records keep it."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, str):
        yield value.strip()


@pytest.fixture(scope="module")
def said() -> set[str]:
    """Return all texts of the seed."""
    files = (yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader) for path in seed.FOLDER.glob("*.yaml"))
    return {text for file in files for text in _texts(file)}


def test_each_file_is_a_language() -> None:
    """Another name would never be read."""
    assert {path.stem for path in FOLDER.iterdir()} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_translation_is_of_a_text_of_the_seed(language: str, said: set[str]) -> None:
    """One of a text that has changed is stale and applies to nothing."""
    assert sorted(set(translations(language)) - said) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_changes_a_number_an_address_or_a_name(language: str) -> None:
    """It adds nothing, and leaves no fact out."""
    for english, own in translations(language).items():
        assert _numbers(own) == _numbers(english), (english, own)
        assert ADDRESS.findall(own) == ADDRESS.findall(english)
        names = {name for name in NAME.findall(english) if name not in TRANSLATED_NAMES}
        assert [name for name in names if name not in own] == [], (english, own)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_lacks_what_a_topic_states(language: str) -> None:
    """The Passport, the network, the City Solutions Platform and privacy are told in the company's language."""
    wanted = [text for topic in seed.check().topics for text in topic.quoted]
    assert len(wanted) > 100
    assert [text for text in wanted if translation(text, language) is None] == []


def test_a_changed_text_has_no_translation() -> None:
    """The old one would tell what the record says no longer."""
    assert translation("a travel document, visa or residence permit", "de")
    assert translation("a travel document or visa", "de") is None
    assert translation("a travel document, visa or residence permit", "en") is None


def test_a_file_that_is_not_in_gettexts_form_is_named(tmp_path: Path) -> None:
    """Its author must find the spot."""
    (tmp_path / "de.po").write_text('msgid "a"\nmsgstr b\n', encoding="utf-8")
    with pytest.raises(SeedError, match=r"de\.po"):
        translations("de", tmp_path)
