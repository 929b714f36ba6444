"""Training data with its language: an example's language is the folder of its file, nlu/<language>/."""

from functools import cached_property
from pathlib import Path
from typing import Any, Self

import yaml
from rasa.shared.data import get_data_files
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.formats.rasa_yaml import RasaYAMLReader
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.io import get_text_hash

from nlu.lexicon import available_languages

LANGUAGE = "language"
# Set by nlu.wording: the text with a stand-in for each name.
WORDING = "wording"


class LanguageFileImporter(RasaFileImporter):  # type: ignore[misc]
    """Rasa's file importer, which marks each example with its language and reads sentences ten times as fast.

    Rasa parses each file five times in pure Python, three of them to see what is in it, once against a schema. With
    hundreds of files that is most of a training. Files in a language's folder hold sentences and nothing else, so that
    they are read once, by PyYAML's C loader. All other files go Rasa's way.
    """

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
        **_: Any,
    ) -> None:
        files = get_data_files(training_data_paths, lambda _: True)
        self._sentences = [file for file in files if _language(file)]
        others = [file for file in files if not _language(file)]
        super().__init__(config_file, domain_path, others)

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """Read all examples; those outside a language's folder count as the project's language."""
        others = super().get_nlu_data(language).training_examples
        for example in others:
            example.set(LANGUAGE, language or "en")
        return TrainingData([*others, *self._examples])

    @cached_property
    def _examples(self) -> list[Message]:
        """Read the sentences of all languages, once."""
        return [example for file in self._sentences for example in _read(file)]


class _Sentence(Message):  # type: ignore[misc]
    """A training sentence: nothing changes one once it is read, so that Rasa need not copy and hash it many times."""

    def __deepcopy__(self, _memo: dict[int, Any]) -> Self:
        """Return itself: Rasa copies all examples at each of four steps."""
        return self

    def fingerprint(self) -> str:
        """Return a hash of what a sentence consists of here; Rasa hashes every part of a message, each time anew."""
        fingerprint: str = get_text_hash("\0".join(part or "" for part in self._parts()))
        return fingerprint

    def __hash__(self) -> int:
        """Return what tells most sentences apart: Rasa looks for what was said twice at each of its steps."""
        return hash(self.data.get(TEXT))

    def __eq__(self, other: object) -> bool:
        """Tell whether two sentences are the same."""
        return isinstance(other, _Sentence) and self._parts() == other._parts()

    def _parts(self) -> tuple[str | None, ...]:
        """Return what a sentence consists of here."""
        return tuple(self.data.get(part) for part in (LANGUAGE, INTENT, TEXT, WORDING))


class _Reader(RasaYAMLReader):  # type: ignore[misc]
    """Rasa's reader of sentences on a faster parser, without the schema, and without looking for any said twice."""

    def sentences(self, file: str) -> list[Message]:
        """Read the sentences of one file."""
        self.filename = file
        content = yaml.load(Path(file).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        self._parse_nlu(content.get("nlu"))
        examples: list[Message] = self.training_examples
        return examples


def _language(file: str) -> str | None:
    """Return the language of a file in a language's folder."""
    folder = Path(file).parent.name
    return folder if folder in available_languages() else None


def _read(file: str) -> list[Message]:
    """Read one file and mark its examples."""
    language = _language(file)
    return [
        _Sentence({**example.data, LANGUAGE: language}, example.output_properties)
        for example in _Reader().sentences(file)
    ]
