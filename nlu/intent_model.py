"""The intent model of all languages: sentence vectors beside character and word n-grams, in a logistic regression.

One model learns from the sentences of all languages at once: a language that has few of them profits from the others,
and a message whose language is told wrongly is still read by what it says.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt
from scipy.cluster.vq import kmeans2
from scipy.sparse import csr_matrix
from sklearn.model_selection import KFold
from sklearn.preprocessing import normalize

from nlu.encoder import DIMENSIONS, Vectors
from nlu.known_sentences import KnownSentences
from nlu.ngrams import Terms, directions, product
from nlu.regression import Pace, regression, softmax, untaught

# Groups of similar sentences per intent, whose middles stand for all its sentences; few stand for themselves.
_LANDMARKS, _FEW = 16, 32
# Fewer sentences than these are quickly learnt, so that after calibration everything is learnt anew from all of them.
_SMALL = 1000
_FOLDS = 10
# So many held-back sentences of ours tell a percentile; a language that has fewer takes that of all languages.
_ENOUGH_HELD_BACK = 100
# So many held-back sentences that are not ours tell how best to recognise such.
_ENOUGH_OTHERS = 50
# How much the doubt about the intent may count beside the probability that it is one of ours, which says nothing where
# no sentence is of others.
_DOUBTS, _DOUBT_ALONE = (0.0, 0.5, 1.0), 0.5
# Doubts that recognise nearly as many are as good, so that chance does not choose: then the least.
_AS_GOOD = 0.01
# How sure it is what a training sentence means.
_KNOWN = 0.95
_SEED = 20261122
# All is learnt without the sentences held back; these are added at the end.
_FIRST, _LAST = Pace(epochs=10, fewest_steps=300, rate=0.1), Pace(epochs=4, fewest_steps=60, rate=0.03)
# How a saved model calls the n-grams of words and of letters.
_SIDES = ("words", "letters")

Places = npt.NDArray[np.int_]


@dataclass(frozen=True)
class Settings:
    """How a model is trained.

    Attributes:
        out_of_scope: intents that are not ours to answer.
        regularisation: inverse strength, scikit-learn's C.
        ngram_weights: weight of the n-gram side by language; 1 in those not named.
        refused: share of a language's in-scope sentences that calibration lets fall below the threshold.
    """

    out_of_scope: frozenset[str]
    regularisation: float = 30.0
    ngram_weights: Mapping[str, float] = field(default_factory=dict)
    refused: float = 0.03


@dataclass(frozen=True)
class Reading:
    """What a model makes of one message: intents by falling probability, and whether any of ours is meant at all.

    Attributes:
        ranking: (intent, probability), best first, all intents.
        scope: probability of all in-scope intents together, times the cosine to the nearest landmark, times a power
            of the probability of the best intent of ours.
    """

    ranking: list[tuple[str, float]]
    scope: float


@dataclass(frozen=True)
class IntentModel:
    """A trained model.

    Attributes:
        labels: its intents, sorted.
        in_scope: which of them are ours.
        terms: the n-grams that it knows.
        dense: weights of the sentence vector and then of the marks, shape (both widths, intents), float32.
        sparse: weights of the n-grams, shape (n-grams, intents), float16, which tells intents apart as well.
        bias: shape (intents,), float32.
        landmarks: middles of groups of in-scope training sentences, shape (groups, width), float32; unit vectors in
            each encoder's part.
        doubt: the power of the probability of the best intent of ours in the scope.
        thresholds: scope below it means that nothing of ours is meant, by language.
        ngram_weights: weight of the n-gram side by language; 1 in those not named.
        known: the training sentences, which mean what they mean.
    """

    labels: tuple[str, ...]
    in_scope: npt.NDArray[np.bool_]
    terms: Terms
    dense: Vectors
    sparse: npt.NDArray[np.float16]
    bias: Vectors
    landmarks: Vectors
    doubt: float
    thresholds: Mapping[str, float]
    ngram_weights: Mapping[str, float]
    known: KnownSentences

    def read(self, folded: str, vector: Vectors, marks: Vectors, language: str, said: str = "") -> Reading:
        """Rank all intents for one message.

        Args:
            folded: the message as `nlu.text.normalise` gives it.
            vector: its sentence vector, shape (width,).
            marks: what else tells intents apart, as at training, shape (their number,).
            language: the language it seems to be in, ISO 639-1.
            said: the message as it was said, folded, with its names.
        """
        columns, values = self.terms.row(folded)
        spelt = values @ self.sparse[columns].astype(np.float32)
        weight = np.float32(self.ngram_weights.get(language, 1.0))
        scores = np.concatenate([vector, marks]) @ self.dense + self.bias + weight * spelt
        chances = softmax(scores[None, :])[0]
        own = chances[self.in_scope]
        nearest = np.max(self.landmarks @ vector, initial=0.0) / (vector @ vector)
        scope = float(own.sum() * nearest * own.max(initial=0.0) ** self.doubt)
        if (meant := self.known.intent(said)) is not None:
            chances = (1 - _KNOWN) * chances
            chances[meant] += _KNOWN
            scope = float(self.in_scope[meant])
        order = np.argsort(-chances)
        return Reading([(self.labels[index], float(chances[index])) for index in order], scope)

    def threshold(self, language: str) -> float:
        """Return the least scope of what is ours in a language; in one without sentences, that of the laxest."""
        return self.thresholds.get(language, min(self.thresholds.values()))

    def save(self, folder: Path) -> None:
        """Write the model as one JSON and one NumPy file; nothing in them is executed when read."""
        folder.mkdir(parents=True, exist_ok=True)
        told = {
            "labels": self.labels,
            "in_scope": self.in_scope.tolist(),
            "doubt": self.doubt,
            "thresholds": dict(self.thresholds),
            "ngram_weights": dict(self.ngram_weights),
        }
        (folder / "model.json").write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
        arrays: dict[str, npt.NDArray[Any]]
        arrays = {"dense": self.dense, "sparse": self.sparse, "bias": self.bias, "landmarks": self.landmarks}
        arrays |= {"sentences": self.known.hashes, "sentence_intents": self.known.intents}
        for name, (known, rarity) in zip(_SIDES, self.terms.sides, strict=True):
            arrays |= {name: known, f"{name}_rarity": rarity}
        np.savez(folder / "model.npz", **arrays)

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read a saved model."""
        told = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        with np.load(folder / "model.npz", allow_pickle=False) as arrays:
            return cls(
                labels=tuple(told["labels"]),
                in_scope=np.array(told["in_scope"], dtype=bool),
                terms=Terms([(arrays[name], arrays[f"{name}_rarity"]) for name in _SIDES]),
                dense=arrays["dense"],
                sparse=arrays["sparse"],
                bias=arrays["bias"],
                landmarks=arrays["landmarks"],
                known=KnownSentences(arrays["sentences"], arrays["sentence_intents"]),
                doubt=told["doubt"],
                thresholds=told["thresholds"],
                ngram_weights=told["ngram_weights"],
            )


def train(
    folded: Sequence[str],
    vectors: Vectors,
    marks: Vectors,
    intents: Sequence[str],
    languages: Sequence[str],
    *,
    settings: Settings,
    said: Sequence[str] = (),
) -> IntentModel:
    """Train a model; choose the threshold of each language on sentences held back.

    Args:
        folded: the training sentences as `nlu.text.normalise` gives them.
        vectors: their sentence vectors, shape (sentences, width), float32.
        marks: what else tells intents apart, one number each, shape (sentences, any), float32.
        intents: their intents, two at least.
        languages: their languages.
        settings: how to train.
        said: the sentences with their names, folded, of which the model is to know by heart what they mean.

    Returns:
        The model.
    """
    labels = tuple(sorted(set(intents)))
    small = len(folded) < _SMALL
    terms, rows = Terms.fit(folded, rare=1 if small else 2)
    data = _Data(
        rows=rows,
        vectors=vectors,
        marks=marks,
        weights=np.array([[settings.ngram_weights.get(language, 1.0)] for language in languages], dtype=np.float32),
        numbers=np.array([labels.index(intent) for intent in intents]),
        languages=np.array(languages),
        in_scope=np.array([label not in settings.out_of_scope for label in labels]),
    )
    held_back = _HeldBack()
    for chosen, others in KFold(_FOLDS, shuffle=True, random_state=_SEED).split(vectors):
        # Even the directions of the n-gram space have not seen the others, which would look too familiar otherwise.
        ways, landmarks = data.space(chosen)
        features = data.features(ways)
        weights = regression(
            features[chosen], data.numbers[chosen], untaught(features, labels), settings.regularisation, _FIRST
        )
        held_back.add(data, others, softmax(features[others] @ weights), landmarks)
        if held_back.enough(data):
            break
    if small:
        everything = np.arange(len(folded))
        ways, landmarks = data.space(everything)
        features = data.features(ways)
        weights = untaught(features, labels)
    weights = regression(features, data.numbers, weights, settings.regularisation, _FIRST if small else _LAST)
    width = vectors.shape[1] + marks.shape[1]
    doubt = held_back.doubt(settings.refused)
    return IntentModel(
        labels=labels,
        in_scope=data.in_scope,
        terms=terms,
        dense=weights[:width],
        sparse=(ways @ weights[width:-1]).astype(np.float16),
        bias=weights[-1],
        landmarks=landmarks,
        known=KnownSentences.of(said, data.numbers[: len(said)]),
        doubt=doubt,
        thresholds=held_back.thresholds(doubt, settings.refused),
        ngram_weights=settings.ngram_weights,
    )


@dataclass(frozen=True)
class _Data:
    """Sentences: n-grams, vectors, marks, weights of the n-grams, intents as numbers, languages; which are ours."""

    rows: csr_matrix
    vectors: Vectors
    marks: Vectors
    weights: Vectors
    numbers: npt.NDArray[np.int_]
    languages: npt.NDArray[np.str_]
    in_scope: npt.NDArray[np.bool_]

    def features(self, ways: Vectors) -> Vectors:
        """Return sentence vectors, marks, weighted n-gram directions, and a one for the bias, side by side."""
        spelt = product(self.rows, ways)
        spelt *= self.weights
        found: Vectors = np.hstack([self.vectors, self.marks, spelt, np.ones_like(self.weights)])
        return found

    def space(self, chosen: Places) -> tuple[Vectors, Vectors]:
        """Return the directions of the n-gram space of some sentences, and their landmarks, found side by side."""
        with ThreadPoolExecutor() as threads:
            landmarks = threads.submit(self.landmarks, chosen)
            return directions(self.rows[chosen]), landmarks.result()

    def landmarks(self, chosen: Places) -> Vectors:
        """Return the middles of groups of similar sentences of each in-scope intent, as unit vectors."""
        vectors, numbers = self.vectors[chosen], self.numbers[chosen]
        present = np.intersect1d(np.flatnonzero(self.in_scope), numbers)
        middles = np.vstack([_middles(vectors[numbers == number]) for number in present])
        parts = np.split(middles, [DIMENSIONS], axis=1)
        return np.hstack([normalize(part) if part.size else part for part in parts]).astype(np.float32)


@dataclass
class _HeldBack:
    """What models that had not seen some sentences make of them.

    Attributes:
        languages: of each sentence.
        ours: whether it is.
        chances: probability of all in-scope intents together.
        best: probability of the best of them.
        nearest: cosine to the nearest landmark.
    """

    languages: list[str] = field(default_factory=list)
    ours: list[bool] = field(default_factory=list)
    chances: list[float] = field(default_factory=list)
    best: list[float] = field(default_factory=list)
    nearest: list[float] = field(default_factory=list)

    def add(self, data: _Data, places: Places, chances: Vectors, landmarks: Vectors) -> None:
        """Add some sentences with the probabilities of their intents."""
        vectors, own = data.vectors[places], chances[:, data.in_scope]
        self.languages += data.languages[places].tolist()
        self.ours += data.in_scope[data.numbers[places]].tolist()
        self.chances += own.sum(axis=1).tolist()
        self.best += own.max(axis=1).tolist()
        self.nearest += (np.max(vectors @ landmarks.T, axis=1) / (vectors**2).sum(axis=1)).tolist()

    def enough(self, data: _Data) -> bool:
        """Tell whether every language has enough sentences of ours, and all together enough that are not."""
        counts = Counter(language for language, ours in zip(self.languages, self.ours, strict=True) if ours)
        others = int((~data.in_scope[data.numbers]).sum())
        return all(counts[language] >= _ENOUGH_HELD_BACK for language in np.unique(data.languages)) and (
            self.ours.count(False) >= min(_ENOUGH_OTHERS, others)
        )

    def doubt(self, refused: float) -> float:
        """Choose how much doubt about the intent counts: so that most of what is not ours is recognised."""
        others = ~np.array(self.ours)
        if not others.any() or others.all():
            return _DOUBT_ALONE

        def recognised(doubt: float) -> int:
            least = self.thresholds(doubt, refused)
            thresholds = np.array([least[language] for language in self.languages])
            return int((self._scopes(doubt)[others] < thresholds[others]).sum())

        counts = {doubt: recognised(doubt) for doubt in _DOUBTS}
        return min(doubt for doubt, count in counts.items() if count >= (1 - _AS_GOOD) * max(counts.values()))

    def thresholds(self, doubt: float, refused: float) -> dict[str, float]:
        """Choose for each language the scope that so many of its sentences fall below."""
        scopes, ours, languages = self._scopes(doubt), np.array(self.ours), np.array(self.languages)
        found = {str(language): scopes[ours & (languages == language)] for language in np.unique(languages)}
        return {
            language: float(np.quantile(own if len(own) >= _ENOUGH_HELD_BACK else scopes[ours], refused))
            for language, own in found.items()
        }

    def _scopes(self, doubt: float) -> Vectors:
        """Return the scopes of all sentences."""
        scopes: Vectors = np.array(self.chances) * np.array(self.nearest) * np.array(self.best) ** doubt
        return scopes


def _middles(vectors: Vectors) -> Vectors:
    """Return the middles of at most so many groups of sentences, or few sentences themselves."""
    if len(vectors) <= _FEW:
        return vectors
    groups = min(_LANDMARKS, len(np.unique(vectors, axis=0)))
    middles: Vectors = kmeans2(vectors, groups, iter=10, minit="++", rng=_SEED)[0]
    return middles
