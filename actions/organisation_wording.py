"""How organisations are put into words: what they are, with which cluster and as of when, as the record has it."""

from actions.scope import NOTHING
from actions.texts import join, show_date
from actions.turn import Turn
from actions.wording import paragraphs, sector_names
from knowledge.models import Organisation
from knowledge.organisations import kinds_of


def kind_names(turn: Turn, kinds: tuple[str, ...]) -> str:
    """Join the names of kinds of organisations."""
    return join(turn.language, [turn.says(f"org-kind-{kind}") for kind in kinds], "or") if kinds else NOTHING


def organisation_item(turn: Turn, found: Organisation) -> str:
    """Tell of an organisation in one line of a list: its kind if recorded, its relation to a cluster, and the date."""
    line = turn.says(
        "partner-line" if found.cluster else "partner-line-alone",
        name=found.name,
        kinds=kind_names(turn, tuple(sorted(kinds_of(found)))),
        relation=found.relation,
        cluster=found.cluster.short_name if found.cluster else NOTHING,
        date=_dated(turn, found),
    )
    return turn.says("item", text=line)


def organisation_details(turn: Turn, found: Organisation) -> str:
    """Tell all that is on record of an organisation."""
    kinds = tuple(sorted(kinds_of(found)))
    sectors = found.sector_ids
    return paragraphs(
        _relation(turn, found),
        turn.says("organisation-sectors", sectors=sector_names(turn, sectors)) if sectors else "",
        turn.says("organisation-kind", kinds=kind_names(turn, kinds)) if kinds else "",
        turn.says("organisation-note", note=turn.quotes(found.note)) if found.note else "",
        turn.says("profile-website", website=found.website) if found.website else "",
    )


def _relation(turn: Turn, found: Organisation) -> str:
    """Say with which cluster an organisation is on record, and how."""
    if not found.cluster:
        return turn.says("organisation-alone", name=found.name)
    key = "organisation-member" if found.relation == "member" else "organisation-named"
    return turn.says(key, name=found.name, cluster=found.cluster.short_name, date=_dated(turn, found))


def _dated(turn: Turn, found: Organisation) -> str:
    """Write the date of the evidence; the day on which a source was merely read is none."""
    return NOTHING if found.read_on else show_date(turn.language, found.as_of)
