"""Training sentences as such: what is said in just their words means what they mean, whatever is near them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from nlu import hashes
from nlu.hashes import Hashes


@dataclass(frozen=True)
class KnownSentences:
    """Sentences by their hashes, sorted, and the number of the intent of each; eight bytes and four a sentence."""

    hashes: Hashes
    intents: npt.NDArray[np.int32]

    @classmethod
    def of(cls, folded: Sequence[str], intents: Sequence[int] | npt.NDArray[np.int_]) -> Self:
        """Remember folded sentences; one that several intents have says nothing."""
        pairs = np.unique(np.rec.fromarrays([hashes.of_words(folded), np.asarray(intents, dtype=np.int32)]))
        found, first, counts = np.unique(pairs.f0, return_index=True, return_counts=True)
        plain = counts == 1
        return cls(found[plain], pairs.f1[first[plain]])

    def intent(self, folded: str) -> int | None:
        """Return the number of the intent that a folded text has as a training sentence, None where it is none."""
        wanted = hashes.of_words([folded])[0]
        place = int(np.searchsorted(self.hashes, wanted))
        return int(self.intents[place]) if place < len(self.hashes) and self.hashes[place] == wanted else None
