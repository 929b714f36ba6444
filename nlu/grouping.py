"""Groups questions that ask the same, by their meaning."""

from collections.abc import Sequence

import numpy as np

from knowledge.passages import Passage
from nlu.meaning_index import MeaningIndex, score

# Of the 26,000 pairs of questions and rewordings in tests/nlu/entries.yml (Danish and Swedish aside) 63 are wrongly
# joined here and 70 wrongly parted; at 0.5 it would be 29 and 108.
ALIKE = 0.45


def groups(texts: Sequence[str], alike: float = ALIKE) -> list[list[int]]:
    """Group texts around the first of each group, in order: pass the most asked first.

    Args:
        texts: questions in any languages, some thousands at most: each is compared with all.
        alike: how near a text must be to a group's first one, as `MeaningIndex` scores it.

    Returns:
        The places of the texts, by group; the largest group first, then in the order of their first texts.
    """
    index = MeaningIndex.empty().renewed(Passage("", str(place), text) for place, text in enumerate(texts))
    near = score(index.vectors @ index.vectors.T, np.array(list(map(index.likeness, index.ngrams)))) >= alike
    left = np.ones(len(texts), dtype=bool)
    found = []
    for place in range(len(texts)):
        if left[place]:
            members = np.flatnonzero(left & (near[place] | (np.arange(len(texts)) == place)))
            left[members] = False
            found.append(members.tolist())
    return sorted(found, key=lambda members: -len(members))
