"""The intent model of one language: sentence vectors beside character and word n-grams, in a logistic regression."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt
from scipy.cluster.vq import kmeans2
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import normalize
from sklearn.utils.extmath import randomized_svd

from nlu.encoder import DIMENSIONS, Vectors

# Training works on so many directions of the n-gram space; the weights are then spread back over all n-grams.
_DIRECTIONS = 384
# Groups of similar sentences per intent, whose middles stand for all its sentences.
_LANDMARKS = 16
_FOLDS = 5
# So many held-back sentences of ours tell a percentile.
_ENOUGH_HELD_BACK = 1000
# Adam's settings, found on our English sentences.
_EPOCHS, _FEWEST_STEPS, _BATCH = 20, 300, 512
_RATE, _MOMENTUM, _SCALING, _TINY = 0.1, 0.9, 0.99, np.float32(1e-8)
_SEED = 20261122
_RARE = 2


@dataclass(frozen=True)
class Settings:
    """How a model is trained.

    Attributes:
        out_of_scope: intents that are not ours to answer.
        regularisation: inverse strength, scikit-learn's C.
        ngram_weights: weights of the n-gram side to choose from by accuracy on sentences held back.
        refused: share of in-scope sentences, at most, that calibration lets fall below the threshold.
    """

    out_of_scope: frozenset[str]
    regularisation: float = 30.0
    ngram_weights: tuple[float, ...] = (1.0, 2.0)
    refused: float = 0.03


@dataclass(frozen=True)
class Reading:
    """What a model makes of one message: intents by falling probability, and whether any of ours is meant at all.

    Attributes:
        ranking: (intent, probability), best first, all intents.
        scope: probability of all in-scope intents together, times the cosine to the nearest landmark.
    """

    ranking: list[tuple[str, float]]
    scope: float


class Terms:
    """Word and character n-grams of folded text as unit TF-IDF vectors."""

    def __init__(self, vocabularies: Sequence[Sequence[str]] | None = None, idf: Sequence[Vectors] = ()) -> None:
        """Make untrained ones, or take those of a saved model."""
        shapes = ({"ngram_range": (1, 2), "token_pattern": r"\S+"}, {"ngram_range": (2, 5), "analyzer": "char_wb"})
        self._sides = [
            TfidfVectorizer(
                **shape,
                sublinear_tf=True,
                dtype=np.float32,
                min_df=_RARE,
                vocabulary=vocabularies and vocabularies[side],
            )
            for side, shape in enumerate(shapes)
        ]
        for side, weights in zip(self._sides, idf, strict=False):
            side.idf_ = weights

    def fit(self, texts: Sequence[str]) -> None:
        """Learn the n-grams that at least two sentences have."""
        for side in self._sides:
            side.fit(texts)

    def transform(self, texts: Sequence[str]) -> csr_matrix:
        """Return unit rows, one per text."""
        return normalize(hstack([side.transform(texts) for side in self._sides]).tocsr(), copy=False)

    def vocabularies(self) -> list[list[str]]:
        """Return the n-grams of both sides in the order of their columns."""
        return [side.get_feature_names_out().tolist() for side in self._sides]

    def idf(self) -> list[Vectors]:
        """Return the inverse document frequencies of both sides."""
        return [side.idf_.astype(np.float32) for side in self._sides]


@dataclass(frozen=True)
class IntentModel:
    """A trained model.

    Attributes:
        labels: its intents, sorted.
        in_scope: which of them are ours.
        terms: the n-grams that it knows.
        dense: weights of the sentence vector, shape (512, intents), float32.
        sparse: weights of the n-grams, shape (n-grams, intents), float32.
        bias: shape (intents,), float32.
        landmarks: middles of groups of in-scope training sentences, shape (groups, 512), unit vectors, float32.
        threshold: scope below it means that nothing of ours is meant.
        ngram_weight: the chosen weight of the n-gram side, for the record (it is part of `sparse`).
    """

    labels: tuple[str, ...]
    in_scope: npt.NDArray[np.bool_]
    terms: Terms
    dense: Vectors
    sparse: Vectors
    bias: Vectors
    landmarks: Vectors
    threshold: float
    ngram_weight: float

    def read(self, folded: str, vector: Vectors) -> Reading:
        """Rank all intents for one message.

        Args:
            folded: the message as `nlu.text.normalise` gives it.
            vector: its sentence vector, shape (512,).
        """
        row = self.terms.transform([folded])
        scores = vector @ self.dense + self.bias + row.data @ self.sparse[row.indices]
        chances = _softmax(scores[None, :])[0]
        scope = float(chances[self.in_scope].sum() * np.max(self.landmarks @ vector, initial=0.0))
        order = np.argsort(-chances)
        return Reading([(self.labels[index], float(chances[index])) for index in order], scope)

    def save(self, folder: Path) -> None:
        """Write the model as one JSON and one NumPy file; nothing in them is executed when read."""
        folder.mkdir(parents=True, exist_ok=True)
        told = {
            "labels": self.labels,
            "in_scope": self.in_scope.tolist(),
            "vocabularies": self.terms.vocabularies(),
            "threshold": self.threshold,
            "ngram_weight": self.ngram_weight,
        }
        (folder / "model.json").write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
        word_idf, character_idf = self.terms.idf()
        arrays = {"dense": self.dense, "sparse": self.sparse, "bias": self.bias, "landmarks": self.landmarks}
        np.savez(folder / "model.npz", word_idf=word_idf, character_idf=character_idf, **arrays)

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read a saved model."""
        told = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        with np.load(folder / "model.npz", allow_pickle=False) as arrays:
            return cls(
                labels=tuple(told["labels"]),
                in_scope=np.array(told["in_scope"], dtype=bool),
                terms=Terms(told["vocabularies"], [arrays["word_idf"], arrays["character_idf"]]),
                dense=arrays["dense"],
                sparse=arrays["sparse"],
                bias=arrays["bias"],
                landmarks=arrays["landmarks"],
                threshold=told["threshold"],
                ngram_weight=told["ngram_weight"],
            )


def train(folded: Sequence[str], vectors: Vectors, intents: Sequence[str], settings: Settings) -> IntentModel:
    """Train a model; choose the weight of its n-grams and its threshold on sentences held back.

    Args:
        folded: the training sentences as `nlu.text.normalise` gives them.
        vectors: their sentence vectors, shape (sentences, 512), float32.
        intents: their intents, two at least.
        settings: how to train.

    Returns:
        The model.
    """
    labels = tuple(sorted(set(intents)))
    numbers = np.array([labels.index(intent) for intent in intents])
    in_scope = np.array([label not in settings.out_of_scope for label in labels])
    data = _Data(np.array(folded, dtype=object), vectors, numbers, in_scope)
    weight, threshold = _calibrated(data, settings)
    terms, directions, reduced = _space(folded)
    weights = _regression(_features(data.vectors, reduced, weight), numbers, len(labels), settings.regularisation)
    return IntentModel(
        labels=labels,
        in_scope=in_scope,
        terms=terms,
        dense=weights[:DIMENSIONS],
        sparse=(directions @ weights[DIMENSIONS:-1] * weight).astype(np.float32),
        bias=weights[-1],
        landmarks=data.landmarks(),
        threshold=threshold,
        ngram_weight=weight,
    )


@dataclass(frozen=True)
class _Data:
    """Sentences with their intents as numbers."""

    folded: npt.NDArray[np.object_]
    vectors: Vectors
    numbers: npt.NDArray[np.int_]
    in_scope: npt.NDArray[np.bool_]

    def part(self, chosen: npt.NDArray[np.int_]) -> Self:
        """Return some of the sentences."""
        return replace(self, folded=self.folded[chosen], vectors=self.vectors[chosen], numbers=self.numbers[chosen])

    def landmarks(self) -> Vectors:
        """Return the middles of groups of similar sentences of each in-scope intent, as unit vectors."""
        present = np.intersect1d(np.flatnonzero(self.in_scope), self.numbers)
        middles = [_middles(self.vectors[self.numbers == number]) for number in present]
        found: Vectors = normalize(np.vstack(middles)).astype(np.float32)
        return found


def _calibrated(data: _Data, settings: Settings) -> tuple[float, float]:
    """Choose the n-gram weight by accuracy, and the threshold, on sentences that are held back, a fifth at a time."""
    folds = min(_FOLDS, int(np.bincount(data.numbers).max()))
    splits = StratifiedKFold(folds, shuffle=True, random_state=_SEED).split(data.vectors, data.numbers)
    right: dict[float, int] = dict.fromkeys(settings.ngram_weights, 0)
    scopes: dict[float, list[float]] = {weight: [] for weight in settings.ngram_weights}
    for chosen, held_back in splits:
        seen, unseen = data.part(chosen), data.part(held_back)
        nearest = np.max(unseen.vectors @ seen.landmarks().T, axis=1)
        for weight, chances in _judged(seen, unseen, settings):
            right[weight] += int((chances.argmax(axis=1) == unseen.numbers).sum())
            found = chances[:, data.in_scope].sum(axis=1) * nearest
            scopes[weight] += found[data.in_scope[unseen.numbers]].tolist()
        if min(map(len, scopes.values())) >= _ENOUGH_HELD_BACK:
            break
    best = max(right, key=lambda weight: right[weight])
    return best, float(np.quantile(scopes[best], settings.refused))


def _judged(seen: _Data, unseen: _Data, settings: Settings) -> Iterator[tuple[float, Vectors]]:
    """Yield for each n-gram weight what a model of some sentences makes of others.

    Even the directions of the n-gram space have not seen those others, which would look too familiar otherwise.
    """
    terms, directions, reduced = _space(seen.folded.tolist())
    unknown = (terms.transform(unseen.folded.tolist()) @ directions).astype(np.float32)
    for weight in settings.ngram_weights:
        features = _features(seen.vectors, reduced, weight)
        weights = _regression(features, seen.numbers, len(seen.in_scope), settings.regularisation)
        yield weight, _softmax(_features(unseen.vectors, unknown, weight) @ weights[:-1] + weights[-1])


def _space(folded: Sequence[str]) -> tuple[Terms, Vectors, Vectors]:
    """Return the n-grams of sentences, the main directions of their space, and the sentences in those directions."""
    terms = Terms()
    terms.fit(folded)
    rows = terms.transform(folded)
    directions = _directions(rows)
    return terms, directions, (rows @ directions).astype(np.float32)


def _features(vectors: Vectors, reduced: Vectors, weight: float) -> Vectors:
    """Return sentence vectors and weighted n-gram directions side by side."""
    return np.hstack([vectors, np.float32(weight) * reduced])


def _middles(vectors: Vectors) -> Vectors:
    """Return the middles of at most so many groups of sentences."""
    groups = min(_LANDMARKS, len(np.unique(vectors, axis=0)))
    middles: Vectors = kmeans2(vectors, groups, iter=10, minit="++", rng=_SEED)[0]
    return middles


def _directions(rows: csr_matrix) -> Vectors:
    """Return the main directions of the n-gram space, shape (n-grams, at most 384)."""
    count = min(_DIRECTIONS, min(rows.shape) - 1)
    _, _, main = randomized_svd(rows, count, n_iter=1, random_state=_SEED)
    return np.ascontiguousarray(main.T, dtype=np.float32)


def _regression(features: Vectors, numbers: npt.NDArray[np.int_], classes: int, regularisation: float) -> Vectors:
    """Fit multinomial logistic regression by Adam in float32: as good as scikit-learn's solvers, ten times as fast.

    Returns:
        Weights, shape (features + 1, classes); the last row is the bias, which is not regularised.
    """
    rows = np.hstack([features, np.ones((len(features), 1), dtype=np.float32)])
    weights, first, second = (np.zeros((rows.shape[1], classes), dtype=np.float32) for _ in range(3))
    decay = np.full((rows.shape[1], 1), 1 / (regularisation * len(rows)), dtype=np.float32)
    decay[-1] = 0
    chance = np.random.default_rng(_SEED)
    parts = -(-len(rows) // _BATCH)
    epochs = max(_EPOCHS, -(-_FEWEST_STEPS // parts))
    batches = [batch for _ in range(epochs) for batch in np.array_split(chance.permutation(len(rows)), parts)]
    for step, batch in enumerate(batches, 1):
        error = _softmax(rows[batch] @ weights)
        error[np.arange(len(batch)), numbers[batch]] -= 1
        slope = rows[batch].T @ error / len(batch) + decay * weights
        first += (1 - _MOMENTUM) * (slope - first)
        second += (1 - _SCALING) * (slope**2 - second)
        rate = _RATE * (1 - step / (len(batches) + 1)) / (1 - _MOMENTUM**step)
        weights -= np.float32(rate) * first / (np.sqrt(second / (1 - _SCALING**step)) + _TINY)
    return weights


def _softmax(scores: Vectors) -> Vectors:
    """Turn each row of scores into probabilities."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances: Vectors = raised / raised.sum(axis=1, keepdims=True)
    return chances
