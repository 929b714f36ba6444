"""What a message in the form wants, whatever the order of its words: to stop, go back, skip, agree, refuse or send.

A clause is a wish where all of its words are the wish's own or small ones, and those that it needs are among them:
"annulez la demande" is one, "we stop leaks in pipes" is not. A message is one where each of its clauses is, or says
nothing of its own. The words stand in the texts, each language's, as lists `enquiry-group-<name>`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from actions.enquiry_draft import ORDER
from actions.enquiry_parts import URL
from actions.enquiry_phrases import fold, phrases
from actions.texts import languages
from actions.turn import Turn

GROUPS = (
    "small", "not", "no", "yes", "stop", "on", "form", "back", "last", "question", "wrong", "slip", "skip", "know",
    "later", "agree", "refuse", "give", "send", "good", "have",
    "other",
)  # fmt: skip
CLAUSE = re.compile(r"[.,;:!?\u2026\u2013\u2014()\n]+|\s-+\s")
PLAIN = frozenset(("small", "question"))  # groups of words that name no field although they are a label too
# Fields of which the answers are no free text, so that there most of a wish's words are enough for it.
CHECKED = frozenset(("country", "website", "email", "language", "consent", "summary"))
LONGEST = 25  # words of a message that may be a wish
FOREIGN = 12  # words of one in another language than the conversation's
PHRASE = 6  # words of the longest phrase of a list
SEVERAL = 2  # words that make a phrase
NAME = 4  # words of a name that is all in capitals: "Back Office"
KNOWN = 0.6  # share of known words that is enough where no free text is asked
CHATTY = 0.5  # share of known words from which a clause is a reason and not a name

Groups = frozenset[str]
Cover = tuple[Groups, ...]  # for each word or phrase of a clause its groups, none for an unknown one


@dataclass(frozen=True)
class Way:
    """One way to word a wish: the groups of which each must be said, and those that may be said besides."""

    needs: Groups
    beside: Groups = frozenset()


@dataclass(frozen=True)
class Wish:
    """The ways to word a wish, and the groups of which a clause beside it may consist."""

    ways: tuple[Way, ...]
    neutral: Groups = frozenset()


def _way(needs: str, beside: str = "") -> Way:
    """Return a way by the names of its groups."""
    return Way(frozenset(needs.split()), frozenset(beside.split()))


WISHES = {
    "cancel": Wish(
        (_way("stop", "form no yes"), _way("not on", "stop form no")),
        frozenset(("no", "not", "yes")),
    ),
    "back": Wish(
        (
            _way("back", "last question wrong slip no"), _way("wrong last", "question no not back"),
            _way("slip", "last question back wrong no"), _way("not good last", "question"), _way("last question", "no"),
            _way("stop last question"),
        ),
        frozenset(("no", "not", "wrong", "last")),
    ),
    "skip": Wish(
        (
            _way("skip", "question no later"), _way("not know", "question no later skip form"),
            _way("later", "know question no skip"),
        ),
        frozenset(("no", "not")),
    ),
    "yes": Wish(
        (_way("yes", "agree give form good stop"), _way("agree", "yes give form good")), frozenset(("give", "form")),
    ),
    "no": Wish(
        (
            _way("no", "give form not agree refuse have"), _way("refuse", "no give form agree not"),
            _way("not", "no give form agree good wrong refuse have"),
        ),
        frozenset(("give", "form")),
    ),
    "confirm": Wish(
        (_way("send", "form yes good give agree"), _way("good", "form yes send give agree"), _way("yes", "give")),
        frozenset(("form", "give", "agree")),
    ),
    "change": Wish(
        (_way("field wrong", "question no not slip"), _way("field slip", "question no wrong"),
         _way("field not good", "question no")),
        frozenset(("no", "not", "small")),
    ),
}  # fmt: skip


def wishes(turn: Turn, name: str, pending: str = "") -> bool:
    """Tell whether a message is a wish, in its language or in all of its words in another one.

    Where a name is asked (`pending`), what looks like one is a name.
    """
    if _like_a_name(turn.text, pending):
        return False
    if any(_is_wish(one, WISHES[name]) for one in _readings(turn)):
        return True
    return (name == "cancel" and _with_reason(turn)) or (pending in CHECKED and _nearly(turn, WISHES[name]))


def mixed(turn: Turn) -> bool:
    """Tell whether a message says yes first and then no: "yes and no", "yes, but not the e-mail"."""
    said = [groups for clause in _clauses(turn) for groups in clause]
    return bool(said) and "yes" in said[0] and any(groups & {"no", "not"} for groups in said[1:])


def field_meant(turn: Turn) -> str:
    """Return the one field that a message says to be wrong, "" where there is none: "there is a slip in the e-mail"."""
    clauses = _clauses(turn)
    if not clauses or not _is_wish(turn, WISHES["change"]):
        return ""
    said = [groups for clause in clauses for groups in clause if "field" in groups and not groups & PLAIN]
    named = {group for groups in said for group in groups if group in ORDER}
    return named.pop() if len(named) == 1 else ""


def readings(turn: Turn) -> Iterator[Turn]:
    """Yield the turn as it is, then as said in each other language: people answer a form as the word comes to them."""
    yield turn
    yield from (replace(turn, language=language) for language in languages() if language != turn.language)


def _readings(turn: Turn) -> Iterable[Turn]:
    """Return the languages to look at: others only for a short message of more than one word."""
    return readings(turn) if 1 < len(turn.text.split()) <= FOREIGN else (turn,)


def _is_wish(turn: Turn, wish: Wish) -> bool:
    """Tell whether a clause of the message is the wish, and all others are too or say nothing of their own."""
    clauses = _clauses(turn)
    rest = [clause for clause in clauses if not _worded(clause, wish)]
    return len(rest) < len(clauses) and all(_within(clause, wish.neutral) for clause in rest)


def _with_reason(turn: Turn) -> bool:
    """Tell whether one clause clearly asks to stop, and others give reasons in words of their own."""
    wish = WISHES["cancel"]
    clauses = _clauses(turn)
    meant = [clause for clause in clauses if _worded(clause, wish)]
    if any({"form", "not"} & set().union(*clause) for clause in meant):
        return True
    rest = [clause for clause in clauses if clause not in meant]
    return bool(meant) and all(sum(map(bool, clause)) > CHATTY * len(clause) for clause in rest)


def _nearly(turn: Turn, wish: Wish) -> bool:
    """Tell whether a message would be the wish but for a few words that are not known."""
    if "@" in turn.text or URL.search(turn.text):
        return False
    said = [groups for clause in _clauses(turn) for groups in clause]
    known = tuple(groups for groups in said if groups)
    return len(known) >= KNOWN * len(said) and _worded(known, wish)


def _worded(clause: Cover, wish: Wish) -> bool:
    """Tell whether a clause is one of the ways to word a wish."""
    said = set().union(*clause)
    return any(way.needs <= said and _within(clause, way.needs | way.beside) for way in wish.ways)


def _within(clause: Cover, allowed: Groups) -> bool:
    """Tell whether each word of a clause is of the groups allowed, or a small one."""
    return all(groups & allowed or "small" in groups for groups in clause)


def _like_a_name(said: str, pending: str) -> bool:
    """Tell whether a message may be the name that is asked: one word, or a few that all begin with a capital."""
    words = said.split()
    if pending not in ("company", "contact_name") or CLAUSE.search(said.strip(".!?")):
        return False
    return len(words) == 1 or (len(words) <= NAME and not any(word[0].islower() for word in words))


def _clauses(turn: Turn) -> list[Cover]:
    """Return the clauses of a message as the groups of their words; none for a message that is too long."""
    if len(turn.text.split()) > LONGEST:
        return []
    parts = (words for part in CLAUSE.split(turn.text) for words in _split(turn.language, fold(part)))
    return [_cover(turn.language, tuple(words.split())) for words in parts if words.strip()]


def _split(language: str, said: str) -> list[str]:
    """Split a clause before its reason."""
    because = "|".join(sorted(map(fold, phrases(language, "enquiry-group-because")), key=len, reverse=True))
    return re.split(rf"\b(?:{because})\b", said)


@lru_cache(maxsize=32)  # a message is looked at once for each wish
def _cover(language: str, words: tuple[str, ...]) -> Cover:
    """Cover a clause with the longest known phrases from its beginning."""
    exact, open_ended = _vocabulary(language)
    found: list[Groups] = []
    at = 0
    while at < len(words):
        size = next((n for n in range(min(PHRASE, len(words) - at), 0, -1) if words[at : at + n] in exact), 0)
        begun = [groups for stem, groups in open_ended if size < SEVERAL and words[at].startswith(stem)]
        found.append(exact.get(words[at : at + size], frozenset()).union(*begun))
        at += size or 1
    return tuple(found)


@cache
def _vocabulary(language: str) -> tuple[dict[tuple[str, ...], Groups], list[tuple[str, Groups]]]:
    """Return the groups of each phrase of a language, and of each beginning of a word whose ending is open."""
    exact: dict[tuple[str, ...], Groups] = {}
    open_ended: list[tuple[str, Groups]] = []
    for said, group in _entries(language):
        words = tuple(fold(said).split())
        if said.endswith("*"):
            open_ended.append((words[0], frozenset((group,))))
        elif words:
            exact[words] = exact.get(words, frozenset()) | {group}
    for number, name in enumerate(ORDER, 1):
        exact[(str(number),)] = frozenset(("field", name))
    return exact, open_ended


def _entries(language: str) -> Iterator[tuple[str, str]]:
    """Yield each phrase with its group; the labels of a field count as "field" and as the field's name."""
    polite = [(said, "small") for said in phrases(language, "enquiry-words-polite")]
    yield from polite
    for group in GROUPS:
        yield from ((said, group) for said in phrases(language, f"enquiry-group-{group}"))
    for name in ORDER:
        for said in phrases(language, f"enquiry-labels-{name.replace('_', '-')}"):
            yield from ((said, "field"), (said, name))
