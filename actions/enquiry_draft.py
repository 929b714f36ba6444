"""The draft of an enquiry: what the form has been told so far, and what it is asking."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

SLOT = "enquiry"  # the slot that keeps the draft, also while the form is paused
FORM = "enquiry_form"
ANSWER_SLOT = "enquiry_answer"  # the form's one required slot: it asks until the draft has an outcome
SUMMARY = "summary"

ORDER = (
    "company", "country", "home_cluster", "website", "contact_name", "role", "email", "language", "sector", "solution",
    "stage", "target_market", "help_wanted", "timing", "consent",
)  # fmt: skip
OPTIONAL = frozenset({"website", "role", "language", "stage", "help_wanted", "timing"})
LONG_TEXTS = frozenset({"solution", "help_wanted", "timing"})

# What a "yes" or "no" means at the moment, where it is not the answer to a field.
CANCELLING, OFFERED, SUGGESTED = "cancelling", "offered", "suggested"
# How a form ends.
FILED, CANCELLED, REFUSED, PAUSED, ERASED = "filed", "cancelled", "refused", "paused", "erased"


@dataclass(frozen=True)
class Answer:
    """What was said for a field, as typed ("" where it is left out), and the ids of what was recognised in it."""

    said: str
    ids: tuple[str, ...] = ()

    def with_prefix(self, prefix: str) -> tuple[str, ...]:
        """Return the ids of one type ("cluster", "country"), without that prefix for records."""
        return tuple(name.partition(":")[2] for name in self.ids if name.startswith(f"{prefix}:"))


@dataclass(frozen=True)
class Draft:
    """All that the form keeps between two messages.

    `asking` is a field that is asked again by wish; `question` tells what a yes or no answers, `suggested` what a yes
    would put in; `refused` and `attempts` are the last refused answer to the pending field and how many there were.
    `notes` and `shown` (ids of clusters) are said before the next question, once. `fresh` marks a form that was opened
    by the message at hand. `first` is the number in the log of the message that opened the draft. `amends` is the id of
    the filed enquiry that is being corrected.
    """

    answers: Mapping[str, Answer] = field(default_factory=dict)
    asking: str = ""
    question: str = ""
    suggested: str = ""
    refused: str = ""
    attempts: int = 0
    notes: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    fresh: bool = False
    outcome: str = ""
    first: int = 0
    amends: int | None = None
    consent_version: str = ""
    consent_at: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """Return the fields that are not answered yet, in order."""
        return tuple(name for name in ORDER if name not in self.answers)

    @property
    def pending(self) -> str:
        """Return the field that is asked now, or `summary`."""
        return self.asking or next(iter(self.missing), SUMMARY)

    @property
    def hosts(self) -> tuple[str, ...]:
        """Return the ids of the host clusters that the enquiry is for."""
        return self.answers["target_market"].with_prefix("cluster") if "target_market" in self.answers else ()

    def said(self, name: str) -> str:
        """Return what was typed for a field, "" where nothing was."""
        return self.answers[name].said if name in self.answers else ""

    def ids(self, name: str) -> tuple[str, ...]:
        """Return the ids of what was recognised in a field."""
        return self.answers[name].ids if name in self.answers else ()

    def answered(self, name: str, answer: Answer) -> "Draft":
        """Return the draft with an answer; consent to other hosts than before is asked for anew."""
        changed = replace(self, answers={**self.answers, name: answer})
        changed = changed.settled() if name == self.pending else changed
        if name == "target_market" and set(changed.hosts) - set(self.hosts) and "consent" in self.answers:
            return changed.without("consent")
        return changed

    def settled(self) -> "Draft":
        """Return the draft with nothing open about the field that was asked."""
        return replace(self, asking="", question="", suggested="", refused="", attempts=0)

    def without(self, name: str) -> "Draft":
        """Return the draft with a field not answered."""
        return replace(self, answers={key: answer for key, answer in self.answers.items() if key != name})

    def asks(self, name: str) -> "Draft":
        """Return the draft asking a field, what was said for it so far kept until something else is."""
        return replace(self.settled(), asking="" if name == SUMMARY else name)

    def noting(self, *notes: str, shown: tuple[str, ...] = ()) -> "Draft":
        """Return the draft with notes to say before the next question, and the clusters that they name."""
        return replace(
            self, notes=(*self.notes, *filter(None, notes)), shown=tuple(dict.fromkeys((*self.shown, *shown)))
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the draft as the JSON that the slot keeps."""
        return asdict(self)

    @classmethod
    def from_dict(cls, value: object) -> "Draft | None":
        """Read the slot; None where there is no draft."""
        if not isinstance(value, Mapping):
            return None
        answers = {
            name: Answer(str(answer["said"]), tuple(answer.get("ids", ())))
            for name, answer in value.get("answers", {}).items()
            if name in ORDER
        }
        lists = {name: tuple(value.get(name, ())) for name in ("notes", "shown")}
        known = {name: value[name] for name in cls.__dataclass_fields__ if name in value}
        return cls(**(known | lists | {"answers": answers}))
