"""The intent model of one language: sentence vectors beside character and word n-grams, in a logistic regression."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import normalize
from sklearn.utils.extmath import randomized_svd

from nlu.encoder import DIMENSIONS, Vectors

# Training works on so many directions of the n-gram space; the weights are then spread back over all n-grams.
_DIRECTIONS = 512
_STEPS = 60
_FOLDS = 3
_SEED = 20261122
_RARE = 2


@dataclass(frozen=True)
class Settings:
    """How a model is trained.

    Attributes:
        out_of_scope: intents that are not ours to answer.
        regularisation: inverse strength, scikit-learn's C.
        ngram_weights: weights of the n-gram side to choose from by cross-validation; one is taken as it is.
        refused: share of in-scope sentences, at most, that calibration lets fall below the threshold.
    """

    out_of_scope: frozenset[str]
    regularisation: float = 10.0
    ngram_weights: tuple[float, ...] = (0.7,)
    refused: float = 0.03


@dataclass(frozen=True)
class Reading:
    """What a model makes of one message: intents by falling probability, and whether any of ours is meant at all.

    Attributes:
        ranking: (intent, probability), best first, all intents.
        scope: probability of all in-scope intents together, times the cosine to the nearest in-scope example.
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
                **shape, sublinear_tf=True, dtype=np.float32, min_df=_RARE, vocabulary=vocabularies and vocabularies[side]
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
        examples: vectors of the in-scope training sentences, shape (sentences, 512), float32.
        threshold: scope below it means that nothing of ours is meant.
        ngram_weight: the chosen weight of the n-gram side, for the record (it is part of `sparse`).
    """

    labels: tuple[str, ...]
    in_scope: npt.NDArray[np.bool_]
    terms: Terms
    dense: Vectors
    sparse: Vectors
    bias: Vectors
    examples: Vectors
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
        scope = float(chances[self.in_scope].sum() * np.max(self.examples @ vector, initial=0.0))
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
        arrays = {"dense": self.dense, "sparse": self.sparse, "bias": self.bias, "examples": self.examples}
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
                examples=arrays["examples"],
                threshold=told["threshold"],
                ngram_weight=told["ngram_weight"],
            )


def train(folded: Sequence[str], vectors: Vectors, intents: Sequence[str], settings: Settings) -> IntentModel:
    """Train a model and calibrate its threshold by cross-validation.

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
    reduced = (rows @ directions).astype(np.float32)
    trained = _Training(vectors, reduced, numbers, in_scope, settings)
    weight, threshold = trained.calibrated()
    weights = trained.fit(weight, np.arange(len(numbers)))
    return IntentModel(
        labels=labels,
        in_scope=in_scope,
        terms=terms,
        dense=weights[:DIMENSIONS],
        sparse=(directions @ weights[DIMENSIONS:-1] * weight).astype(np.float32),
        bias=weights[-1],
        examples=vectors[in_scope[numbers]],
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

    def features(self, weight: float) -> Vectors:
        """Return sentence vector and weighted n-gram directions side by side."""
        return np.hstack([self.vectors, np.float32(weight) * self.reduced])

    def fit(self, weight: float, chosen: npt.NDArray[np.int_]) -> Vectors:
        """Fit the regression to some of the sentences; the last row of the weights is the bias."""
        features = self.features(weight)[chosen]
        return _regression(features, self.numbers[chosen], len(self.in_scope), self.settings.regularisation)

    def calibrated(self) -> tuple[float, float]:
        """Choose the n-gram weight and the threshold on sentences that the model has not seen."""
        judged = {weight: self._judged(weight) for weight in self.settings.ngram_weights}
        weight = max(judged, key=lambda weight: judged[weight][0])
        return weight, judged[weight][1]

    def _judged(self, weight: float) -> tuple[float, float]:
        """Return accuracy and threshold of one n-gram weight."""
        right = 0
        scopes: list[Vectors] = []
        ours = self.in_scope[self.numbers]
        features = self.features(weight)
        for seen, unseen in self._folds():
            weights = self.fit(weight, seen)
            chances = _softmax(features[unseen] @ weights[:-1] + weights[-1])
            right += int((chances.argmax(axis=1) == self.numbers[unseen]).sum())
            nearest = (self.vectors[unseen] @ self.vectors[seen][ours[seen]].T).max(axis=1, initial=0.0)
            scopes.append((chances[:, self.in_scope].sum(axis=1) * nearest)[ours[unseen]])
        return right / len(self.numbers), float(np.quantile(np.concatenate(scopes), self.settings.refused))

    def _folds(self) -> list[tuple[npt.NDArray[np.int_], npt.NDArray[np.int_]]]:
        """Split the sentences for cross-validation, the same way each time."""
        folds = StratifiedKFold(_FOLDS, shuffle=True, random_state=_SEED)
        return list(folds.split(self.vectors, self.numbers))


def _directions(rows: csr_matrix) -> Vectors:
    """Return the main directions of the n-gram space, shape (n-grams, at most 512)."""
    count = min(_DIRECTIONS, min(rows.shape) - 1)
    _, _, main = randomized_svd(rows, count, n_iter=1, random_state=_SEED)
    return np.ascontiguousarray(main.T, dtype=np.float32)


def _regression(features: Vectors, numbers: npt.NDArray[np.int_], classes: int, regularisation: float) -> Vectors:
    """Fit multinomial logistic regression in float32: half the time of scikit-learn's, which goes by float64 rows.

    Returns:
        Weights, shape (features + 1, classes); the last row is the bias, which is not regularised.
    """
    count, width = features.shape
    wanted = np.zeros((count, classes), dtype=np.float32)
    wanted[np.arange(count), numbers] = 1
    decay = np.float32(1 / regularisation)

    def loss(flat: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        weights = flat.reshape(-1, classes).astype(np.float32)
        chances = _softmax(features @ weights[:-1] + weights[-1])
        value = -float(np.log(np.maximum(chances[np.arange(count), numbers], 1e-30)).sum())
        value += 0.5 * float(decay) * float((weights[:-1] ** 2).sum())
        chances -= wanted
        slope = np.vstack([features.T @ chances + decay * weights[:-1], chances.sum(axis=0)])
        return value, slope.ravel().astype(np.float64)

    found = minimize(
        loss, np.zeros((width + 1) * classes), jac=True, method="L-BFGS-B", options={"maxiter": _STEPS, "ftol": 1e-4, "maxcor": 8}
    )
    weights: Vectors = found.x.reshape(-1, classes).astype(np.float32)
    return weights


def _softmax(scores: Vectors) -> Vectors:
    """Turn each row of scores into probabilities."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances: Vectors = raised / raised.sum(axis=1, keepdims=True)
    return chances

