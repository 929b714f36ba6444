"""Topics told by their aspects: which ones a message is after, and their statements put into words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from actions.phrases import mentions
from actions.texts import has, show_date
from actions.turn import Turn
from actions.wording import sector_names
from knowledge import current
from knowledge.models import Statement
from knowledge.topics import statements
from knowledge.translations import translation


@dataclass(frozen=True)
class Subject:
    """A topic of the store, and how its texts begin: "<prefix>-<aspect>" frames an aspect's facts.

    "<prefix>-words-<aspect>" holds the phrases by which a message asks for the aspect; `listed` aspects are lists,
    `numbered` ones steps.
    """

    topic: str
    prefix: str
    listed: tuple[str, ...] = ()
    numbered: tuple[str, ...] = ()

    def asked(self, turn: Turn, aspects: Iterable[str]) -> tuple[str, ...]:
        """Return those of the aspects that the message asks for by its words."""
        keys = {aspect: f"{self.prefix}-words-{aspect}" for aspect in aspects}
        return tuple(aspect for aspect, key in keys.items() if has(turn.language, key) and mentions(turn, key))

    def statements(self, aspects: Sequence[str]) -> list[Statement]:
        """Return what is on record of these aspects, in this order."""
        return statements(current.session(), self.topic, *aspects) if aspects else []

    def told(self, turn: Turn, found: Sequence[Statement]) -> list[str]:
        """Put statements into words, those of one aspect together."""
        groups = groupby(found, key=lambda statement: statement.aspect)
        return [self._aspect(turn, aspect, list(said)) for aspect, said in groups]

    def _aspect(self, turn: Turn, aspect: str, said: Sequence[Statement]) -> str:
        """Put the statements on one aspect into its frame."""
        texts = [turn.quotes(statement.text) for statement in said]
        if aspect in self.numbered:
            facts = "\n".join(turn.says("step", number=number, text=text) for number, text in enumerate(texts, 1))
        elif aspect in self.listed:
            facts = "\n".join(turn.says("item", text=text) for text in texts)
        else:
            facts = "; ".join(texts)
        return turn.says(f"{self.prefix}-{aspect}", facts=facts, **values(turn, said[0]))


def values(turn: Turn, statement: Statement) -> dict[str, str]:
    """Return the data of a statement as texts take it: dates written out, fields by their names."""
    data = statement.data or {}
    return {
        name: sector_names(turn, value) if isinstance(value, list) else _value(turn, str(value))
        for name, value in data.items()
        if value is not None
    }


def _value(turn: Turn, value: str) -> str:
    """Write a remark in the turn's language, or else a date as exact as it is."""
    return turn.quotes(value) if translation(value, turn.language) else show_date(turn.language, value)
