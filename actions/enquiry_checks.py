"""Whether an answer fits its field: what is recognised in it, what is said to it, or a message that helps."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from email_validator import EmailNotValidError, validate_email

from actions.enquiry_draft import LONG_TEXTS, OPTIONAL, Answer, Draft
from actions.enquiry_lookup import (
    close_country,
    clusters,
    countries,
    language_names,
    local_clusters,
)
from actions.enquiry_market import market
from actions.enquiry_parts import emails, urls
from actions.enquiry_phrases import fold
from actions.enquiry_typos import corrected
from actions.enquiry_wishes import wishes
from actions.enquiry_words import is_mapped, is_said, says_no, says_yes
from actions.turn import Turn
from actions.wording import location
from knowledge.clusters import FORMER
from knowledge.models import Cluster

STAGES = ("prototype", "pilot", "market")
PATIENCE = 3  # wrong e-mail addresses, after which an example, a pause or the end is offered
NEAR = 3  # clusters that are named as near


@dataclass(frozen=True)
class Verdict:
    """What becomes of an answer: taken when `answer` is set, else refused with `text`.

    `text` is said in either case; `suggested` is what a yes to it puts in; `shown` are the ids of clusters it names.
    """

    answer: Answer | None
    text: str = ""
    suggested: str = ""
    shown: tuple[str, ...] = ()


def check(name: str, turn: Turn, draft: Draft) -> Verdict:
    """Judge the answer to a field; without a rule of its own everything is taken as it is."""
    if name in OPTIONAL and (is_said(turn, "none") or (name not in LONG_TEXTS and wishes(turn, "no"))):
        return Verdict(Answer(""))
    rule = CHECKS.get(name)
    return rule(turn, draft) if rule else Verdict(Answer(turn.text))


def _insisted(turn: Turn, draft: Draft) -> bool:
    """Tell whether the very answer that was refused is given again."""
    return bool(draft.refused) and fold(draft.refused) == fold(turn.text)


def _country(turn: Turn, _draft: Draft) -> Verdict:
    """Take one country, or a place in one."""
    found = () if says_no(turn) else countries(turn)
    if len(found) == 1:
        return Verdict(Answer(turn.text, found))
    if len(found) > 1:
        return Verdict(None, turn.says("enquiry-country-several"))
    near = close_country(turn)
    if near:
        return Verdict(None, turn.says("enquiry-country-near", country=near), suggested=near)
    return Verdict(None, turn.says("enquiry-country-unknown", said=turn.text))


def _home_cluster(turn: Turn, draft: Draft) -> Verdict:
    """Take a cluster on file, or none; another name only when it is insisted on."""
    near = _near_home(draft)
    if is_mapped(turn, "no-cluster") or says_no(turn) or is_said(turn, "none"):
        return Verdict(Answer(turn.text), *_no_cluster(turn, near))
    found = clusters(turn)
    if len(found) == 1:
        note = turn.says("enquiry-home-former", name=found[0].short_name) if found[0].member_status == FORMER else ""
        return Verdict(Answer(turn.text, (found[0].key,)), note)
    if found:
        return Verdict(None, turn.says("enquiry-home-several", clusters=_names(turn, found)), shown=_ids(found))
    if says_yes(turn) and near:
        return Verdict(Answer(near[0].short_name, (near[0].key,)))
    if _insisted(turn, draft):
        return Verdict(Answer(turn.text), *_no_cluster(turn, near))
    there = countries(turn)
    here = tuple(match.cluster for match in local_clusters(there)[:NEAR]) if there else near
    text = turn.says("enquiry-home-unknown", said=turn.text, count=len(here), clusters=_names(turn, here))
    return Verdict(None, text, suggested=here[0].short_name if len(here) == 1 else "", shown=_ids(here))


def _no_cluster(turn: Turn, near: tuple[Cluster, ...]) -> tuple[str, str, tuple[str, ...]]:
    """Say what it means to be no member, and offer the nearest cluster as the way in."""
    return turn.says("enquiry-no-cluster", count=len(near), clusters=_names(turn, near)), "", _ids(near)


def _near_home(draft: Draft) -> tuple[Cluster, ...]:
    """Return the clusters in or nearest to the company's country: all of that country's, else the nearest one."""
    home = draft.ids("country")
    if not home:
        return ()
    found = local_clusters(home)
    near = found[:1] if found and found[0].fit == "nearest" else found[:NEAR]
    return tuple(match.cluster for match in near)


def proposed_home(draft: Draft) -> tuple[Cluster, ...]:
    """Return the clusters of the company's country that it may belong to; none where the nearest is abroad."""
    return tuple(found for found in _near_home(draft) if f"country:{found.country_code}" in draft.ids("country"))


def _website(turn: Turn, _draft: Draft) -> Verdict:
    """Take a web address, with or without scheme."""
    found = urls(turn)
    if found:
        return Verdict(Answer(found[0].text))
    if is_mapped(turn, "no-website") or says_no(turn):
        return Verdict(Answer(""))
    return Verdict(None, turn.says("enquiry-website-unknown"))


def _email(turn: Turn, draft: Draft) -> Verdict:
    """Take a well-formed address; one of a misspelt provider is asked about first."""
    found = emails(turn)
    said = found[0].text if found else turn.text
    try:
        validate_email(said, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        tired = draft.pending == "email" and draft.attempts + 1 >= PATIENCE
        return Verdict(None, turn.says("enquiry-email-example" if tired else "enquiry-email-wrong", said=said))
    if (better := corrected(said)) and not _insisted(replace(turn, text=said), draft):
        return Verdict(None, turn.says("enquiry-email-typo", said=said, better=better), suggested=better)
    return Verdict(Answer(said))


def _language(turn: Turn, draft: Draft) -> Verdict:
    """Take what names a language."""
    if language_names(turn) or is_mapped(turn, "any-language") or _insisted(turn, draft):
        return Verdict(Answer(turn.text, tuple(f"language:{code}" for code in turn.values("language"))))
    return Verdict(None, turn.says("enquiry-language-unknown", said=turn.text))


def _sector(turn: Turn, _draft: Draft) -> Verdict:
    """Take any field of business; say so where none of the list is recognised."""
    found = tuple(f"sector:{sector}" for sector in turn.values("sector"))
    return Verdict(Answer(turn.text, found), "" if found else turn.says("enquiry-sector-unknown"))


def _stage(turn: Turn, _draft: Draft) -> Verdict:
    """Take any wording, mapped to a stage where one is recognised: the last one named, as the furthest."""
    found = [stage for stage in STAGES if is_mapped(turn, f"stage-{stage}")]
    return Verdict(Answer(turn.text, (f"stage:{found[-1]}",) if found else ()))


def _market(turn: Turn, draft: Draft) -> Verdict:
    """Take places and clusters, with the hosts proposed from them; a region is asked about once."""
    found = market(turn, draft)
    if found.vague and not _insisted(turn, draft):
        return Verdict(None, found.text, shown=found.shown)
    return Verdict(Answer(turn.text, found.ids), found.text, shown=found.shown)


def _names(turn: Turn, found: tuple[Cluster, ...]) -> str:
    """Join clusters with where they sit."""
    return "; ".join(turn.says("enquiry-cluster", name=one.short_name, location=location(turn, one)) for one in found)


def _ids(found: tuple[Cluster, ...]) -> tuple[str, ...]:
    """Return the ids of clusters."""
    return tuple(one.id for one in found)


CHECKS: dict[str, Callable[[Turn, Draft], Verdict]] = {
    "country": _country,
    "home_cluster": _home_cluster,
    "website": _website,
    "email": _email,
    "language": _language,
    "sector": _sector,
    "stage": _stage,
    "target_market": _market,
}
