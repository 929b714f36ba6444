"""Translations of what records say in English: `seed/translations/<language>.po`, in gettext's form.

A translation belongs to the exact English text. Where staff or a new seed change that, it applies no longer, and the
record is quoted in English until somebody translates the new text.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from babel.messages.pofile import PoFileError, read_po

from knowledge.seed_error import SeedError

FOLDER = Path(__file__).parent / "seed" / "translations"


def translation(text: str, language: str) -> str | None:
    """Return an English text of a record in another language, None where it is not translated (or changed since)."""
    return translations(language).get(text)


@cache
def translations(language: str, folder: Path = FOLDER) -> Mapping[str, str]:
    """Return all translations into a language (ISO 639-1) by their English text; none for one without a file.

    Raises:
        SeedError: the file is not in gettext's form.
    """
    path = folder / f"{language}.po"
    if not path.exists():
        return {}
    try:
        with path.open("rb") as file:
            catalog = read_po(file, locale=language, abort_invalid=True)
    except (PoFileError, UnicodeDecodeError) as error:
        raise SeedError(path.name, "file", "", f"not in gettext's form: {error}") from error
    return {str(entry.id): str(entry.string) for entry in catalog if entry.id and entry.string and not entry.fuzzy}
