"""Judges the assistant's answers against what a data file expects of them, in plain language.

A data file is a list of questions (``ask``) or one conversation (``name``, and ``turns`` with ``say``). Beside the
sentence stand the expectations: ``kind``, ``records`` (all are shown), ``records_any`` (at least one), ``records_only``
(no others, sectors aside), ``records_none`` (not shown), ``text`` (each appears; an inner list means any of it),
``not_text``, ``language``, ``field``, ``buttons: true``, ``reference: true`` or ``false``. One message is expected,
unless ``more: true`` (further ones may follow: the first gives the kind, all together the rest) or ``answers`` (one set
of expectations per message, in order). Besides, every message has to keep the rules of the answer contract.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from actions.enquiry_typos import corrected

Message = Mapping[str, Any]
Expectation = Mapping[str, Any]

KINDS = {
    "answer", "not_published", "not_found", "clarify", "form",
    "handoff", "confirmation", "smalltalk", "out_of_scope", "error",
}  # fmt: skip
TOP_KEYS = {"recipient_id", "text", "buttons", "image", "attachment", "custom", "metadata"}
RECORD_TYPES = "cluster|sector|event|recurring|organisation|city|need|candidate|document|story|topic|entry"
EXPECTATIONS = {
    "kind", "records", "records_any", "records_only", "records_none", "text", "not_text",
    "language", "field", "buttons", "reference", "more", "answers",
}  # fmt: skip

EXAMPLE = "anna.jensen@example.com"  # how an address looks; the domain can belong to nobody

RECORD = re.compile(rf"(?:{RECORD_TYPES}):[a-z0-9]+(?:-[a-z0-9]+)*")
IN_WORDS = "ten thousand|zehntausend|dix mille|diez mil|diecimila|ti tusind|tio tusen"
MEMBERSHIP_FEE = re.compile(rf"(?<![\d.,])10[,. ]?000(?![\d]|[.,]\d)|(?<!\w)10k(?!\w)|{IN_WORDS}")
# A cluster, and its membership or its fee, in any of our languages; compared with folded text.
CLUSTER = "cluster|kluster|klynge"
FEE = (
    "member|belong|fee|mitglied|beitrag|membre|adhe|cotisation|miembro|socio|cuota|membro|associat|quota|medlem|avgift|"
    "kontingent"
)
FEE_IS_EXPLAINED = re.compile(rf"(?:{CLUSTER})(?s:.)*(?:{FEE})|(?:{FEE})(?s:.)*(?:{CLUSTER})")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(
    r"\+\d[\d ()./-]{6,}\d|(?<![\d(])\(?0\d{1,4}\)?[ /-]\d[\d /-]{4,}\d|(?<!\d)\(?\d{3}\)?[-. ]\d{3}[-.]\d{4}(?!\d)"
)
URL = re.compile(r"https?://\S+|www\.\S+")


@dataclass(frozen=True)
class Case:
    """A question or conversation of a data file: its turns are (what the user writes, what is expected)."""

    path: Path
    name: str
    turns: tuple[tuple[str, Expectation], ...]


def cases(folder: Path) -> Iterator[Case]:
    """Yield the cases of a language's folder, file by file; a malformed one raises ``ValueError`` naming the file."""
    for path in sorted(folder.glob("*.yml")):
        yield from cases_of(path)


def cases_of(path: Path) -> Iterator[Case]:
    """Yield the cases of one data file."""
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    if isinstance(content, dict):
        yield Case(path, content["name"], tuple(_turn(path, turn, "say") for turn in content["turns"]))
    else:
        for question in content:
            turn = _turn(path, question, "ask")
            yield Case(path, turn[0], (turn,))


def repeatable(case: Case) -> list[str]:
    """Return the e-mail addresses that may be said back in a case: the user's own, mended ones, and the example's."""
    own = [address for sentence, _ in case.turns for address in EMAIL.findall(sentence)]
    return [*own, *map(corrected, own), EXAMPLE]


def _turn(path: Path, turn: Mapping[str, Any], key: str) -> tuple[str, Expectation]:
    """Split a turn into sentence and expectations; refuse unknown keys and sentences that YAML reads as no text."""
    expected = {name: value for name, value in turn.items() if name != key}
    sentence = turn.get(key)
    unknown = set(expected) - EXPECTATIONS
    if not isinstance(sentence, str) or unknown or not expected:
        raise ValueError(f"{path}: {turn!r} needs a text under '{key}' and expectations, but not {sorted(unknown)}")
    return sentence, expected


def faults(
    messages: Sequence[Message], expected: Expectation, language: str = "en", contacts: Collection[str] = ()
) -> list[str]:
    """Say in plain language what is wrong with an answer; an empty list means that it is right.

    Args:
        messages: the REST channel's messages to one message of the user, in order.
        expected: expectations as a data file states them.
        language: ISO 639-1 code that the answer has to be in, unless the expectation names others.
        contacts: e-mail addresses and phone numbers that stand in the records, and so may be shown.
    """
    found = [f"message {n}: {fault}" for n, m in enumerate(messages, 1) for fault in _broken_rules(m, contacts)]
    wanted = expected.get("answers")
    if wanted is not None:
        if len(messages) != len(wanted):
            found.append(f"{len(messages)} messages instead of {len(wanted)}")
        pairs = enumerate(zip(messages, wanted, strict=False), 1)
        return found + [f"message {n}: {fault}" for n, (m, one) in pairs for fault in _unmet([m], one, language)]
    if not messages:
        return ["no message"]
    if len(messages) > 1 and not expected.get("more"):
        found.append(f"{len(messages)} messages instead of one")
    return found + _unmet(messages, expected, language)


def _unmet(messages: Sequence[Message], expected: Expectation, language: str) -> list[str]:
    """List the expectations that the messages, taken together, do not meet."""
    metadata = messages[0].get("metadata") or {}
    found = []
    for key, default in (("kind", None), ("language", language), ("field", None)):
        wanted = _list(expected.get(key, default))
        if wanted and metadata.get(key) not in wanted:
            found.append(f"{key} is {metadata.get(key)!r}, not {' or '.join(wanted)}")
    if expected.get("buttons") and not any(message.get("buttons") for message in messages):
        found.append("no buttons")
    if "reference" in expected and bool(metadata.get("reference")) != expected["reference"]:
        found.append(f"reference is {metadata.get('reference')!r}")
    shown = [record for message in messages for record in (message.get("metadata") or {}).get("records") or []]
    text = _words("\n".join(message.get("text") or "" for message in messages))
    return found + _unmet_records(shown, expected) + _unmet_text(text, expected)


def _unmet_records(shown: Sequence[str], expected: Expectation) -> list[str]:
    """List what is wrong with the records shown."""
    found = [f"record {record} is missing" for record in expected.get("records", ()) if record not in shown]
    found += [f"record {record} should not be shown" for record in expected.get("records_none", ()) if record in shown]
    if (some := expected.get("records_any")) and not set(some) & set(shown):
        found.append(f"none of the records {', '.join(some)} is shown")
    if (only := expected.get("records_only")) is not None:
        facts = {record for record in shown if not record.startswith("sector:")}
        if facts != set(only):
            found.append(f"records {sorted(facts)} instead of {sorted(only)}")
    return [f"{fault} (shown: {', '.join(shown) or 'none'})" for fault in found]


def _unmet_text(text: str, expected: Expectation) -> list[str]:
    """List wanted facts that the text lacks and unwanted ones that it has."""
    found = []
    for wanted in expected.get("text", ()):
        options = _list(wanted)
        if not any(_words(option) in text for option in options):
            found.append(f"text lacks {' or '.join(map(repr, options))}")
    return found + [f"text has {unwanted!r}" for unwanted in expected.get("not_text", ()) if _words(unwanted) in text]


def _broken_rules(message: Message, contacts: Collection[str]) -> list[str]:
    """List the rules of the answer contract that a message breaks, whatever was asked."""
    metadata = message.get("metadata") or {}
    kind, records, sources = metadata.get("kind"), metadata.get("records"), metadata.get("sources")
    rules = {
        f"keys {sorted(set(message) - TOP_KEYS)} at the top level": set(message) <= TOP_KEYS,
        "no text": bool((message.get("text") or "").strip()),
        f"kind {kind!r} is not one of the ten": kind in KINDS,
        f"language {metadata.get('language')!r} is no code": bool(
            re.fullmatch("[a-z]{2}", str(metadata.get("language")))
        ),
        "no intent": bool(metadata.get("intent")),
        "no id": metadata.get("id") not in (None, ""),
        f"records {records!r} are not distinct ids": _are_record_ids(records),
        f"sources {sources!r} lack an address or a date": _are_sources(sources),
        "an answer without a record": kind != "answer" or bool(records or metadata.get("reference")),
        "an answer without a source": kind != "answer" or not records or bool(sources),
        "a form step without its field": kind != "form" or bool(metadata.get("field")),
        "a button without title or payload": all(
            button.get("title") and (button.get("payload") or button.get("url"))
            for button in message.get("buttons") or ()
        ),
    }
    return [fault for fault, kept in rules.items() if not kept] + _unfit_text(message.get("text") or "", contacts)


def _are_record_ids(records: object) -> bool:
    """Tell whether this is a list of distinct ids ``type:id``."""
    return (
        isinstance(records, list)
        and len(set(map(str, records))) == len(records)
        and all(isinstance(record, str) and RECORD.fullmatch(record) for record in records)
    )


def _are_sources(sources: object) -> bool:
    """Tell whether this is a list of ``{url, as_of}``, both filled."""
    return isinstance(sources, list) and all(
        isinstance(source, dict) and source.get("url") and source.get("as_of") for source in sources
    )


def _unfit_text(text: str, contacts: Collection[str]) -> list[str]:
    """List what no text may hold: the clusters' fee unexplained, contacts of no record, unfilled placeholders."""
    plain = _plain(text)
    found = []
    if MEMBERSHIP_FEE.search(plain) and not FEE_IS_EXPLAINED.search(plain):
        found.append("names EUR 10,000 without saying that it is a cluster's membership fee")
    if re.search(r"\{|\}|\bNone\b(?! of| is| are)|\[\]", URL.sub("", text)):
        found.append("an unfilled placeholder in the text")
    words = URL.sub(" ", plain)
    named = {*EMAIL.findall(words), *(number.strip() for number in PHONE.findall(words))}
    known = {_plain(contact) for contact in contacts}
    return found + [f"contact {contact} is on no record" for contact in sorted(named - known)]


def _list(value: object) -> list[str]:
    """Give a value of a data file, single or a list, as a list of texts."""
    if value is None:
        return []
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


def _plain(text: object) -> str:
    """Fold case, accents, kinds of dash, apostrophe and space, and drop invisible marks, so that only words count."""
    decomposed = unicodedata.normalize("NFKD", str(text))
    kept = "".join(c for c in decomposed if unicodedata.category(c) not in ("Mn", "Cf"))
    kept = re.sub("[\u2010-\u2015\u2212]", "-", re.sub("[\u2018\u2019\u02bc]", "'", kept))
    return re.sub(r"\s+", " ", kept).casefold()


def _words(text: object) -> str:
    """Fold a text as far as its comparison with an expected fact needs: "smart-grid" is "Smart grid"."""
    return _plain(text).replace("-", " ")
