"""Names as they are compared, and as they stand in ids."""

import re
import unicodedata

# Letters that Unicode does not take apart into a plain letter and an accent.
WHOLE_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d"})


def plain(text: str) -> str:
    """Return `text` in lower case, without accents, its words separated by single spaces."""
    letters = unicodedata.normalize("NFKD", text.casefold().translate(WHOLE_LETTERS))
    return " ".join(re.findall(r"\w+", "".join(letter for letter in letters if not unicodedata.combining(letter))))


def slug(name: str) -> str:
    """Return the fixed id of a record that has only a name: ASCII, lower case, hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", plain(name)).strip("-")
