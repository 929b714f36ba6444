"""Folding keeps the way back to what was written."""

from hypothesis import given
from hypothesis import strategies as st

from nlu.text import normalise, visible, words


def test_spellings_of_one_word_fold_alike() -> None:
    """Case, accents, composed or not, ligatures, Danish and German letters."""
    assert normalise("CAFÉ") == normalise("cafe\u0301") == "cafe"
    assert normalise("ﬁne Straße Ærø") == "fine strasse aero"
    assert normalise("den\u200bmark") == "denmark"
    assert normalise("l'Autriche, smart-grid_x!") == "l autriche smart grid x"


@given(st.text(max_size=200))
def test_words_point_to_what_was_written(text: str) -> None:
    """Each word's span lies in the text, behind the one before, and folds to the word."""
    end = 0
    for word in words(text):
        assert end <= word.start < word.end <= len(text)
        assert normalise(text[word.start : word.end]).replace(" ", "") == word.text
        end = word.end


@given(st.text(max_size=200))
def test_folding_twice_changes_nothing(text: str) -> None:
    """Names and messages meet in one form."""
    assert normalise(normalise(text)) == normalise(text)


def test_what_cannot_be_seen_is_left_out() -> None:
    """Zero-width and direction marks go, and accents that no letter has; letters with an accent stay."""
    assert visible("\u202eWh\u200bat d\u00e9j\u00e0 vu e\u0301\u0301\u0301?\u202c") == "What déjà vu é?"
    assert visible("plain") == "plain"
