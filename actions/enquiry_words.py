"""The words with which the form is steered, each language's own in its texts: back, skip, yes, "change 7"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from actions.enquiry_draft import ORDER, SUMMARY
from actions.enquiry_parts import part
from actions.enquiry_phrases import fold, folded, phrases
from actions.enquiry_wishes import field_meant, mixed, readings, wishes
from actions.turn import Turn

WORDED = ("cancel", "back", "skip")  # commands that are heard in words of any order
COMMANDS = ("back", "skip", "pause", "cancel", "restart", "continue", "why", "show", "greeting")
ONLY_AT_SUMMARY = 2  # patterns of wishes that only count at the summary
SEVERAL = 2  # labels that make a message a list of fields wherever they stand
SHORT = 6  # words of a yes or no that understanding, not the list, recognises


@dataclass(frozen=True)
class Change:
    """A wish to change a field, with the new value where it was said too."""

    field: str
    value: Turn | None = None


def command(turn: Turn, pending: str = "") -> str:
    """Return the command that a message is, in any of our languages; "" where it is none.

    It is one of a command's phrases, politeness aside, or says it in words of its own.
    """
    if name := command_phrase(turn):
        return name
    worded = WORDED if pending not in ("", "home_cluster") else WORDED[:-1]  # not to know one's cluster is an answer
    return next((name for name in worded if wishes(turn, name, pending)), "")


def command_phrase(turn: Turn) -> str:
    """Return the command of which a message is one of the phrases; "" where it is of none."""
    return next((name for one in readings(turn) for name in COMMANDS if is_said(one, name)), "")


def is_said(turn: Turn, name: str) -> bool:
    """Tell whether the message is, politeness aside, one of the phrases of the list `enquiry-say-<name>`."""
    return _bare(turn) in folded(turn.language, f"enquiry-say-{name}")


def says_yes(turn: Turn) -> bool:
    """Tell whether the message is a yes: one of its phrases, or a short one that begins so and is understood so."""
    return decided(turn) == "yes" or (not decided(turn) and turn.intent == "affirm" and _begins(turn, "yes"))


def says_no(turn: Turn) -> bool:
    """Tell whether the message is a no."""
    return decided(turn) == "no" or (not decided(turn) and turn.intent == "deny" and _begins(turn, "no"))


def decided(turn: Turn) -> str:
    """Return "yes" or "no" for a message that says one, in its language or else another; "" for neither."""
    said = next((name for one in readings(turn) for name in ("yes", "no") if is_said(one, name)), "")
    if said or turn.text.rstrip().endswith("?") or mixed(turn):
        return said
    return next((name for name in ("no", "yes") if wishes(turn, name)), "")


def confirms(turn: Turn) -> bool:
    """Tell whether the message wants the summary filed as it is."""
    if is_said(turn, "confirm") or says_yes(turn):
        return True
    return not turn.text.rstrip().endswith("?") and wishes(turn, "confirm") and not wishes(turn, "cancel")


def is_mapped(turn: Turn, name: str) -> bool:
    """Tell whether one of the phrases of the list `enquiry-words-<name>` stands in the message."""
    said = f" {fold(turn.text)} "
    return any(f" {phrase} " in said for phrase in folded(turn.language, f"enquiry-words-{name}"))


def change(turn: Turn, *, at_summary: bool) -> Change | None:
    """Read a wish to change a field: by number or name, with a verb, or said to be wrong; None where it is none.

    At the summary "7", "7: x" and "the e-mail is x@y.z" are wishes too; while a field is asked they would be answers.
    """
    patterns = _change_patterns(turn.language)
    for pattern in patterns if at_summary else patterns[:-ONLY_AT_SUMMARY]:
        found = pattern.fullmatch(turn.text)
        if not found:
            continue
        name = _field(turn.language, found["field"])
        said = found.groupdict().get("value")
        if name:
            return Change(name, part(turn, *found.span("value")) if said else None)
    name = field_meant(turn) if at_summary else ""
    return Change(name) if name else None


def labelled(turn: Turn) -> dict[str, Turn]:
    """Read "Company: Acme; Country: Denmark", on one line or several: each field with its part of the message.

    A message that does not begin with a label needs two of them: one alone may be a part of a description.
    """
    found = list(_label_pattern(turn.language).finditer(turn.text))
    if not found or (found[0].start() > 0 and len(found) < SEVERAL):
        return {}
    ends = [*(following.start() for following in found[1:]), len(turn.text)]
    parts = {
        _field(turn.language, label["field"]): part(turn, label.end(), end)
        for label, end in zip(found, ends, strict=True)
    }
    return {name: value for name, value in parts.items() if name not in ("", SUMMARY) and value.text}


def lead(turn: Turn, name: str) -> int:
    """Return where the answer begins behind an opening such as "our company is called"; 0 where there is none."""
    found = _opening(turn.language, f"enquiry-lead-{name}").match(turn.text)
    return found.end() if found and found.end() < len(turn.text) else 0


def _begins(turn: Turn, name: str) -> bool:
    """Tell whether a message is short and begins with a word of a list; its intent alone would be too little."""
    words = fold(turn.text).split()
    return not mixed(turn) and 0 < len(words) <= SHORT and words[0] in folded(turn.language, f"enquiry-say-{name}")


def _bare(turn: Turn) -> str:
    """Return the folded message without politeness around it; politeness alone stays."""
    said = fold(turn.text)
    polite = sorted(folded(turn.language, "enquiry-words-polite"), key=len, reverse=True)
    while True:
        shorter = next((rest for word in polite for rest in _trimmed(said, word) if rest), said)
        if shorter == said:
            return said
        said = shorter


def _trimmed(said: str, word: str) -> Iterable[str]:
    """Yield the text without a word at its beginning, or at its end."""
    if said.startswith(f"{word} "):
        yield said[len(word) + 1 :]
    if said.endswith(f" {word}"):
        yield said[: -len(word) - 1]


@cache
def _fields(language: str) -> dict[str, str]:
    """Return the field of each folded label and number."""
    numbers = {str(number): name for number, name in enumerate(ORDER, 1)}
    labels = {fold(label): name for name in (*ORDER, SUMMARY) for label in phrases(language, _labels(name))}
    return numbers | labels


def _labels(name: str) -> str:
    """Return the key of the labels of a field."""
    return f"enquiry-labels-{name.replace('_', '-')}"


def _field(language: str, label: str) -> str:
    """Return the field that a label or number names, "" where it names none."""
    return _fields(language).get(fold(label), "")


def _any(language: str, *keys: str) -> str:
    """Return a pattern of the alternatives of lists, the longest first; a space stands for any gap."""
    found = sorted((phrase for key in keys for phrase in phrases(language, key)), key=len, reverse=True)
    return "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in found)


@cache
def _names(language: str) -> str:
    """Return a pattern of all labels and numbers of fields."""
    return rf"(?P<field>{_any(language, *map(_labels, (*ORDER, SUMMARY)))}|\d{{1,2}})"


@cache
def _change_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of wishes to change a field; the last ones only count at the summary."""
    polite = rf"(?:(?:{_any(language, 'enquiry-words-polite', 'enquiry-say-no')})[\s,.!:]+)*"
    article = rf"(?:(?:{_any(language, 'enquiry-words-article')})\s+)*"
    verb, wrong, new, be, rather = (
        _any(language, f"enquiry-words-{name}") for name in ("change", "wrong", "new", "is", "rather")
    )
    name, end = _names(language), r"\s*[.!?]*\s*"
    value = r"(?P<value>\S(?s:.*))"
    becomes = rf"(?:\s+|(?=\W))(?:{new})(?:(?<!\w)|(?!\w))\s*{value}"  # "to", but not the first letters of "Torino"
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"{polite}(?:{verb})\s+{article}{name}(?:{becomes})?{end}",
            rf"{polite}{article}{name}\s+(?:{verb})(?:{becomes})?{end}",
            rf"{polite}{article}{name}\s+(?:{wrong})(?:[\s,;:.-]+(?:{rather})\s+{value})?{end}",
            rf"{polite}{article}{name}(?:\s*[:=]\s*|\s+(?:{new})\s+|\s+(?:{be})\s+){value}",
            rf"{polite}{article}{name}{end}",
        )
    )


@cache
def _label_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of a label at the start of a line or after a semicolon or comma."""
    return re.compile(rf"(?:^|[\n;,]|(?<=[.!])\s)\s*(?:[-*•]\s*)?{_names(language)}\s*[:=]\s*", re.IGNORECASE)


@cache
def _opening(language: str, key: str) -> re.Pattern[str]:
    """Return the pattern of an answer's openings, in small letters after the first, so that no name is cut."""
    options = "|".join(
        rf"[{re.escape(phrase[0].upper() + phrase[0])}]" + r"\s+".join(map(re.escape, phrase[1:].split(" ")))
        for phrase in sorted(phrases(language, key), key=len, reverse=True)
    )
    return re.compile(rf"\s*(?:{options})[\s:,]+")
