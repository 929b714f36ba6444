"""N-grams known by their hashes are those that scikit-learn counts, and words are found again."""

from collections import Counter

import numpy as np
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer

from nlu import hashes
from nlu.ngrams import Terms
from nlu.vocabulary import Words

TEXTS = [
    "who can host us in south africa",
    "wer kann uns in sudafrika empfangen",
    "a",
    "ab",
    "2e host host",
    "кто нас примет",
    "",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(("shortest", "longest"), [(2, 5), (3, 5)])
def test_hashes_of_letters_are_those_of_the_runs(text: str, shortest: int, longest: int) -> None:
    """All at once or one by one, each as often as it occurs."""
    runs = TfidfVectorizer(analyzer="char_wb", ngram_range=(shortest, longest)).build_analyzer()(text)
    assert Counter(hashes.of_letters(text, shortest, longest).tolist()) == Counter(hashes.of_runs(runs).tolist())


def test_the_row_of_a_text_is_that_of_training() -> None:
    """The model meets at use what it has learnt."""
    terms, rows = Terms.fit(TEXTS[:-1], rare=1)
    for text, row in zip(TEXTS, rows.toarray(), strict=False):
        columns, values = terms.row(text)
        found = np.zeros_like(row)
        found[columns] = values
        assert np.allclose(found, row, atol=1e-6)


def test_what_was_not_learnt_has_no_column() -> None:
    """Neither an unknown text nor an empty one."""
    terms, _ = Terms.fit(["wind", "solar"], rare=1)
    assert not len(terms.row("кто")[0])
    assert not len(terms.row("")[0])


def test_words_are_found_and_others_are_not() -> None:
    """A set of words, and the empty one."""
    known = Words.of(["wind", "sudafrika", "zyxo"])
    assert all(word in known for word in ("wind", "sudafrika", "zyxo"))
    assert not any(word in known for word in ("", "win", "winds", "кто"))
    assert "wind" not in Words.of([])
