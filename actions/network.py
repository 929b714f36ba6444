"""The International Cleantech Network: what it is, its members over time, its partners, and how a cluster joins."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from actions.aspects import Subject, values
from actions.human import secretariat
from actions.message import Button, Kind, Message, Sourced
from actions.phrases import mentions
from actions.reference import home_cluster
from actions.reply import Reply, Responder
from actions.scope import NOTHING
from actions.texts import show_date
from actions.turn import Turn
from actions.wording import paragraphs
from knowledge.dates import period
from knowledge.models import Statement

NETWORK = Subject("network", "network", listed=("objectives",))
PASSPORT = Subject("passport", "network")  # what is on record there of companies outside the network
CONTACTS = ("email", "phone")


@dataclass(frozen=True)
class Question:
    """The aspects that answer a question, and those that it may ask for alone."""

    aspects: tuple[str, ...]
    details: tuple[str, ...] = ()


QUESTIONS = {
    "network_definition": Question(("name", "model", "objectives"), ("legal-form", "model")),
    "network_founding": Question(("founding", "first-members"), ("first-members",)),
    "network_aims": Question(("objectives",)),
    "cluster_joining": Question(
        ("joining-criteria", "joining-procedure", "joining-fee"),
        ("joining-fee", "joining-expectations", "joining-procedure", "joining-criteria"),
    ),
}


class Network(Responder):
    """Answers questions about the network; what a cluster pays is never told as a company's price."""

    action = "action_network"
    intents = (*QUESTIONS, "network_members", "network_secretariat", "network_partners")

    def reply(self, turn: Turn) -> Reply:
        """Tell of what the message asks for."""
        if mentions(turn, "network-words-chair") and turn.intent in ("network_definition", "network_secretariat"):
            return _secretariat(turn, turn.says("network-chair-unknown"))
        if turn.intent == "network_secretariat":
            return _secretariat(turn, _contact_gap(turn))
        if turn.intent == "network_members":
            return _members(turn)
        if turn.intent == "network_partners":
            return _partners(turn)
        if mentions(turn, "network-words-websites") and turn.intent == "network_definition":
            return _websites(turn)
        return _told(turn, QUESTIONS[turn.intent])


def _told(turn: Turn, question: Question) -> Reply:
    """Tell the aspects; of the network itself also how many members it has, and a company how it gets in."""
    details = NETWORK.asked(turn, question.details)
    found = NETWORK.statements(details or question.aspects)
    count = _newest(NETWORK.statements(["member-count"])) if turn.intent == "network_definition" and not details else []
    lines = [*NETWORK.told(turn, found), *(_count(turn, said, "network-count") for said in count)]
    shown: list[Sourced] = [*found, *count]
    if turn.intent == "cluster_joining" and not mentions(turn, "network-words-cluster"):
        return _company(turn, lines, shown)
    return Reply((Message(Kind.ANSWER, paragraphs(*lines), tuple(shown), _buttons(turn)),))


def _company(turn: Turn, lines: Sequence[str], shown: Sequence[Sourced]) -> Reply:
    """Tell a company that it gets in by its home cluster; what a cluster does follows unless a company asks."""
    home = home_cluster(turn)
    asked = PASSPORT.statements(["who-to-ask"])
    website = (home.website if home else None) or NOTHING
    only = mentions(turn, "network-words-company") and not mentions(turn, "network-words-joining-fee")
    text = paragraphs(
        turn.says("network-company"),
        turn.says("network-company-home", name=home.short_name, website=website) if home else "",
        *PASSPORT.told(turn, asked),
        *([] if only else lines),
    )
    records = (*NETWORK.statements(["name"]), *asked, *([home] if home else []), *([] if only else shown))
    return Reply((Message(Kind.ANSWER, text, records, _buttons(turn)),))


def _buttons(turn: Turn) -> tuple[Button, ...]:
    """Suggest the clusters on file."""
    return (Button(turn.says("button-clusters-on-file"), "list_clusters"),)


def _secretariat(turn: Turn, gap: str) -> Reply:
    """Say where the secretariat is, after what is not on record of it."""
    base = secretariat(turn)
    kind = Kind.NOT_PUBLISHED if gap else Kind.ANSWER
    return Reply((Message(kind, paragraphs(gap, base.text), base.records),))


def _contact_gap(turn: Turn) -> str:
    """Say which of the ways of contact that the message asks for is not on record; empty where none is asked for."""
    wanted = [contact for contact in CONTACTS if mentions(turn, f"contact-words-{contact}")]
    return paragraphs(
        *(turn.says("network-contact-unknown", wanted=turn.says(f"contact-word-{contact}")) for contact in wanted)
    )


def _websites(turn: Turn) -> Reply:
    """Name the network's web sites, the newest first."""
    sites = NETWORK.statements(["websites"])
    lines = [
        turn.says("network-site", url=(site.data or {}).get("url", ""), note=turn.quotes(site.text)) for site in sites
    ]
    text = paragraphs(turn.says("network-sites"), *(turn.says("item", text=line) for line in lines))
    return Reply((Message(Kind.ANSWER, text, tuple(sites)),))


def _members(turn: Turn) -> Reply:
    """Say how many members there were at the time asked for, else at last; over time where that is asked."""
    counts = NETWORK.statements(["member-count"])
    asked = [_days(value) for value in turn.values("date")]
    fitting = [said for said in counts if any(_within(said, days) for days in asked)]
    if mentions(turn, "network-words-history") and not asked:
        lines = [turn.says("item", text=_count(turn, said, "network-count-line")) for said in counts]
        return Reply((Message(Kind.ANSWER, paragraphs(turn.says("network-counts"), *lines), tuple(counts)),))
    missed = bool(asked) and not fitting
    shown = fitting or (_nearest(counts, asked[0]) if missed else _newest(counts))
    text = paragraphs(
        turn.says("network-count-other") if missed else "",
        *(_count(turn, said, "network-count") for said in shown),
        "" if asked else turn.says("network-by-name"),
    )
    return Reply((Message(Kind.ANSWER, text, tuple(shown), _buttons(turn)),))


def _days(value: dict[str, str]) -> tuple[date, date]:
    """Return the first and last day of a period in the message."""
    return date.fromisoformat(value["start"]), date.fromisoformat(value["end"])


def _within(said: Statement, days: tuple[date, date]) -> bool:
    """Tell whether a dated number falls, at least in part, into a period."""
    told = period(said.as_of)
    return told is not None and said.as_of[0].isdigit() and told[0] <= days[1] and told[1] >= days[0]


def _newest(counts: Sequence[Statement]) -> list[Statement]:
    """Return the newest number of members."""
    return [max(counts, key=lambda said: said.as_of_date)] if counts else []


def _nearest(counts: Sequence[Statement], days: tuple[date, date]) -> list[Statement]:
    """Return the number of members dated nearest to a period."""
    return [min(counts, key=lambda said: abs((said.as_of_date - days[0]).days))] if counts else []


def _count(turn: Turn, said: Statement, key: str) -> str:
    """Write one number of members with its date and remark."""
    return turn.says(key, **({"note": NOTHING} | values(turn, said)))


def _partners(turn: Turn) -> Reply:
    """Tell of the partners that the message names, else of all on record."""
    partners = NETWORK.statements(["partners"])
    named = [partner for partner in partners if _is_named(turn, str((partner.data or {}).get("name", "")))]
    shown = named or partners
    lines = [_partner(turn, partner) for partner in shown]
    if len(lines) == 1:
        text = lines[0]
    else:
        items = [turn.says("item", text=line) for line in lines]
        text = paragraphs(turn.says("network-partners"), *items, turn.says("network-partners-others"))
    return Reply((Message(Kind.ANSWER, text, tuple(shown)),))


def _is_named(turn: Turn, name: str) -> bool:
    """Tell whether a message names a partner: by a word like C40 or ICLEI, or by two words of its name."""
    said = {word.strip(".,;:?!'\"").casefold() for word in turn.text.split()}
    words = [word for word in name.split() if word.casefold() in said and word[0].isupper()]
    return len(words) > 1 or any(any(letter.isupper() or letter.isdigit() for letter in word[1:]) for word in words)


def _partner(turn: Turn, partner: Statement) -> str:
    """Tell of one partner: since when, or as of when, and what it does with ICN."""
    data = partner.data or {}
    key = "network-partner-since" if data.get("since") else "network-partner-as-of"
    what = turn.quotes(partner.text)
    return turn.says(key, name=data.get("name", ""), date=show_date(turn.language, partner.as_of), what=what)
