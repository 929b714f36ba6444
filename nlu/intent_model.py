"""The intent model of one language: sentence vectors beside character and word n-grams, in a logistic regression."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
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
_DIRECTIONS = 512
# Groups of similar sentences per intent, whose middles stand for all its sentences.
_LANDMARKS = 16
_FOLDS = 5
# Adam's settings, found on our English sentences.
_EPOCHS, _BATCH = 12, 512
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
    regularisation: float = 10.0
    ngram_weights: tuple[float, ...] = (0.7, 1.0, 1.4)
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
    terms = Terms()
    terms.fit(folded)
    rows = terms.transform(folded)
    directions = _directions(rows)
    training = _Training(vectors, (rows @ directions).astype(np.float32), numbers, in_scope, settings)
    weight, threshold = training.calibrated()
    everything = np.arange(len(numbers))
    weights = training.fit(weight, everything)
    return IntentModel(
        labels=labels,
        in_scope=in_scope,
        terms=terms,
        dense=weights[:DIMENSIONS],
        sparse=(directions @ weights[DIMENSIONS:-1] * weight).astype(np.float32),
        bias=weights[-1],
        landmarks=training.landmarks(everything),
        threshold=threshold,
        ngram_weight=weight,
    )


@dataclass(frozen=True)
class _Training:
    """The features and labels of one training."""

    vectors: Vectors
    reduced: Vectors
    numbers: npt.NDArray[np.int_]
    in_scope: npt.NDArray[np.bool_]
    settings: Settings

    def features(self, weight: float, chosen: npt.NDArray[np.int_]) -> Vectors:
        """Return sentence vectors and weighted n-gram directions side by side."""
        return np.hstack([self.vectors[chosen], np.float32(weight) * self.reduced[chosen]])

    def fit(self, weight: float, chosen: npt.NDArray[np.int_]) -> Vectors:
        """Fit the regression to some of the sentences; the last row of the weights is the bias."""
        numbers, classes = self.numbers[chosen], len(self.in_scope)
        return _regression(self.features(weight, chosen), numbers, classes, self.settings.regularisation)

    def landmarks(self, chosen: npt.NDArray[np.int_]) -> Vectors:
        """Return the middles of groups of similar sentences of each in-scope intent, as unit vectors."""
        middles = [
            _middles(self.vectors[chosen[self.numbers[chosen] == number]]) for number in np.flatnonzero(self.in_scope)
        ]
        found: Vectors = normalize(np.vstack(middles)).astype(np.float32)
        return found

    def calibrated(self) -> tuple[float, float]:
        """Choose the n-gram weight by accuracy, and the threshold, on a fifth of the sentences that is held back."""
        folds = min(_FOLDS, int(np.bincount(self.numbers).max()))
        splits = StratifiedKFold(folds, shuffle=True, random_state=_SEED).split(self.vectors, self.numbers)
        seen, unseen = next(iter(splits))
        chances = {weight: self._chances(weight, seen, unseen) for weight in self.settings.ngram_weights}
        right = {weight: found.argmax(axis=1) == self.numbers[unseen] for weight, found in chances.items()}
        best = max(chances, key=lambda weight: float(right[weight].mean()))
        nearest = np.max(self.vectors[unseen] @ self.landmarks(seen).T, axis=1)
        scopes = chances[best][:, self.in_scope].sum(axis=1) * nearest
        return best, float(np.quantile(scopes[self.in_scope[self.numbers[unseen]]], self.settings.refused))

    def _chances(self, weight: float, seen: npt.NDArray[np.int_], unseen: npt.NDArray[np.int_]) -> Vectors:
        """Return what a model trained on some sentences makes of others."""
        weights = self.fit(weight, seen)
        return _softmax(self.features(weight, unseen) @ weights[:-1] + weights[-1])


def _middles(vectors: Vectors) -> Vectors:
    """Return the middles of at most so many groups of sentences."""
    groups = min(_LANDMARKS, len(np.unique(vectors, axis=0)))
    middles: Vectors = kmeans2(vectors, groups, iter=10, minit="++", rng=_SEED)[0]
    return middles


def _directions(rows: csr_matrix) -> Vectors:
    """Return the main directions of the n-gram space, shape (n-grams, at most 512)."""
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
    batches = [
        batch
        for _ in range(_EPOCHS)
        for batch in np.array_split(chance.permutation(len(rows)), -(-len(rows) // _BATCH))
    ]
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
