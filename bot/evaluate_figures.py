"""What an evaluation finds out: shares of what is right, by language and group, and everything that was wrong."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Self


@dataclass
class Share:
    """So many of so many."""

    part: int = 0
    whole: int = 0

    def add(self, *, right: bool) -> None:
        """Count one more."""
        self.part += right
        self.whole += 1

    @classmethod
    def sum(cls, shares: Iterable["Share"]) -> Self:
        """Return several in one."""
        found = list(shares)
        return cls(sum(share.part for share in found), sum(share.whole for share in found))

    @property
    def percent(self) -> float:
        """Return the share in percent; of nothing 0."""
        return 100 * self.part / self.whole if self.whole else 0.0

    def __str__(self) -> str:
        """Write the percentage with what it is of; a dash where nothing was asked."""
        return f"{self.percent:.1f} % of {self.whole}" if self.whole else "-"


@dataclass(frozen=True)
class Wrong:
    """One answer that was wrong: in which group, what was said, and what is wrong with it."""

    group: str
    said: str
    faults: tuple[str, ...]


@dataclass
class Answers:
    """How one language's questions were answered, by group (the names of their files)."""

    groups: dict[str, Share] = field(default_factory=dict)
    wrong: list[Wrong] = field(default_factory=list)

    @property
    def share(self) -> Share:
        """Return the share of all groups together."""
        return Share.sum(self.groups.values())

    def add(self, group: str, said: str, faults: list[str]) -> None:
        """Count one answer."""
        self.groups.setdefault(group, Share()).add(right=not faults)
        if faults:
            self.wrong.append(Wrong(group, said, tuple(faults)))


@dataclass
class Understanding:
    """How sentences of one language that were not learnt are understood.

    `intents` are sentences of ours with the right intent, `caught` foreign ones that are recognised as such, `refused`
    sentences of ours that are not taken for ours; `confused` counts (meant, understood). `found` and `named` are
    the entities that are there and found, and that are found and there.
    """

    intents: Share = field(default_factory=Share)
    caught: Share = field(default_factory=Share)
    refused: Share = field(default_factory=Share)
    confused: Counter[tuple[str, str]] = field(default_factory=Counter)
    found: Share = field(default_factory=Share)
    named: Share = field(default_factory=Share)


@dataclass
class Evaluation:
    """All of it, by language; `lacks` says in words what a language has not got yet."""

    answers: dict[str, Answers] = field(default_factory=dict)
    understanding: dict[str, Understanding] = field(default_factory=dict)
    lacks: dict[str, list[str]] = field(default_factory=dict)

    @property
    def languages(self) -> list[str]:
        """Return the languages that were looked at, English first."""
        found = {*self.answers, *self.understanding, *self.lacks}
        return sorted(found, key=lambda language: (language != "en", language))

    def below(self, percent: float) -> list[str]:
        """Return the languages whose questions are answered rightly less often, or whose sentences so understood."""
        shares = {
            language: [
                self.answers.get(language, Answers()).share,
                self.understanding.get(language, Understanding()).intents,
            ]
            for language in self.languages
        }
        return [
            code for code, found in shares.items() if any(share.whole and share.percent < percent for share in found)
        ]
