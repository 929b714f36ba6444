"""Training data with its language: an example's language is the folder of its file, nlu/<language>/."""

from pathlib import Path
from typing import Any

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data import loading
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.lexicon import available_languages

LANGUAGE = "language"


class LanguageFileImporter(RasaFileImporter):  # type: ignore[misc]
    """Rasa's file importer, which also marks each example with the language of its folder."""

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
        **_: Any,
    ) -> None:
        super().__init__(config_file, domain_path, training_data_paths)

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """Read all examples; those outside a language's folder get the project's language."""
        parts = [_marked(file, language or "en") for file in self._nlu_files]
        return TrainingData().merge(*parts)


def _marked(file: str, default: str) -> TrainingData:
    """Read one file and mark its examples."""
    folder = Path(file).parent.name
    language = folder if folder in available_languages() else default
    data = loading.load_data(file, language)
    for example in data.training_examples:
        example.set(LANGUAGE, language)
    return data
