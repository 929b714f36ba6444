"""What people ask and got no good answer to, as staff may read it: masked, and grouped by meaning."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.masking import mask
from actions.texts import supported
from bot.asked import LONGEST
from knowledge import clock, feedback, questions
from knowledge.feedback import Disliked
from knowledge.gates import Asker
from knowledge.models import Cluster, Place
from knowledge.questions import KeptQuestion

MOST = 300  # questions that are grouped, the most asked first
WITHHELD = "(said to the enquiry's form, or at length; not shown)"
FORMS = ("form", "confirmation")  # kinds of answers to what may be personal from end to end


@dataclass(frozen=True)
class Said:
    """One question: a kept one (`question`) or one whose answer was disliked (`answer`); the other id is 0."""

    text: str
    language: str
    times: int
    kind: str
    last: date
    question: int = 0
    answer: int = 0
    owner: str | None = None
    reason: str = ""


@dataclass(frozen=True)
class Group:
    """Questions that mean the same, the most asked first."""

    said: tuple[Said, ...]

    @property
    def times(self) -> int:
        """Return how often any of them was asked."""
        return sum(one.times for one in self.said)

    @property
    def languages(self) -> str:
        """Return the languages in which they were asked."""
        return ", ".join(sorted({one.language for one in self.said}))

    @property
    def query(self) -> str:
        """Return the part of an address that names them all."""
        return query(self.said)


def query(said: Sequence[Said]) -> str:
    """Return the part of an address that names these questions."""
    return "&".join(f"question={one.question}" if one.question else f"answer={one.answer}" for one in said)


def everything(session: Session, asker: Asker, language: str = "", days: int | None = None) -> list[Said]:
    """Return the open questions that the asker may see, the most asked first; disliked answers for the secretariat."""
    since = clock.today() - timedelta(days=days) if days else None
    found = [_kept(one) for one in questions.unanswered(session, asker, since, language, MOST)]
    if asker.role == "secretariat":
        names = _names(session)
        disliked = [_disliked(one, names) for one in feedback.disliked(session, asker)]
        found += [one for one in disliked if language in ("", one.language) and (since is None or one.last >= since)]
    return sorted(found, key=lambda one: -one.times)


def chosen(session: Session, asker: Asker, ids: Collection[int], answers: Collection[int]) -> list[Said]:
    """Return these kept questions, and those whose answers with these ids were disliked.

    Raises:
        NotAllowedError: one of them is none of the asker's.
    """
    found = [_kept(one) for one in questions.chosen(session, asker, ids)]
    if answers:
        names = _names(session)
        found += [
            _disliked(one, names) for one in feedback.disliked(session, asker, limit=1000) if one.answer.id in answers
        ]
    return found


def grouped(said: Sequence[Said]) -> list[Group]:
    """Group questions by their meaning, the most asked group first; those withheld have none and stay alone."""
    told = [one for one in said if one.text != WITHHELD]
    groups = [Group(tuple(told[place] for place in places)) for places in _places(tuple(one.text for one in told))]
    groups += [Group((one,)) for one in said if one.text == WITHHELD]
    return sorted(groups, key=lambda group: -group.times)


@lru_cache(maxsize=4)
def _places(texts: tuple[str, ...]) -> tuple[tuple[int, ...], ...]:
    """Return the places of the texts, by group; encoding some hundreds takes part of a second."""
    from nlu.grouping import groups  # noqa: PLC0415 - takes the encoder into memory

    return tuple(tuple(places) for places in groups(texts)) if texts else ()


def _kept(one: KeptQuestion) -> Said:
    """Return a kept question, which is masked already."""
    return Said(one.text, one.language, one.times, one.kind, one.last_day, question=one.id, owner=one.owner)


def _disliked(one: Disliked, names: Collection[str]) -> Said:
    """Return the question of a disliked answer, masked."""
    language = str((one.answer.payload or {}).get("metadata", {}).get("language") or "en")
    text = (one.question.text if one.question else None) or ""
    kind, last = one.answer.kind or "", _day(one.answer.created_at)
    shown = bool(text) and len(text) <= LONGEST and kind not in FORMS
    masked = mask(text, supported(language), names) if shown else WITHHELD
    reason = mask(one.reason, supported(language), names) if one.reason else ""
    return Said(masked, language, 1, kind, last, answer=one.answer.id, reason=reason)


def _day(moment: datetime) -> date:
    """Return the day of a moment."""
    return moment.date()


def _names(session: Session) -> list[str]:
    """Return names of clusters and places, which are nobody's."""
    clusters = [*session.scalars(select(Cluster.short_name)), *session.scalars(select(Cluster.name))]
    return [*clusters, *(name for names in session.scalars(select(Place.names)) for name in names.values())]
