"""What has been told, in numbered lines: to be confirmed, and as the copy of a filed enquiry."""

from actions.enquiry_draft import ORDER, Answer, Draft
from actions.enquiry_earlier import told_earlier
from actions.texts import join
from actions.turn import Turn
from actions.wording import location, paragraphs, place_names
from knowledge import current
from knowledge.clusters import cluster
from knowledge.models import Cluster


def summary(turn: Turn, draft: Draft) -> str:
    """Show all that would be filed and for whom, and ask whether it is right."""
    key = "enquiry-summary-amended" if draft.amends else "enquiry-summary"
    return paragraphs(turn.says(key), *lines(turn, draft), hosts_line(turn, draft), told_earlier(turn, draft),
                      turn.says("enquiry-summary-ask"))  # fmt: skip


def lines(turn: Turn, draft: Draft) -> list[str]:
    """Write each answered field on a line of its own, numbered as fields are changed."""
    return [
        turn.says("enquiry-line", number=number, label=label(turn, name), said=value(turn, name, draft.answers[name]))
        for number, name in enumerate(ORDER, 1)
        if name in draft.answers
    ]


def label(turn: Turn, name: str) -> str:
    """Return the name of a field."""
    return turn.says(f"enquiry-field-{name.replace('_', '-')}")


def value(turn: Turn, name: str, answer: Answer) -> str:
    """Write an answer as it was typed, and what was recognised where that has another name."""
    if not answer.said:
        return turn.says("enquiry-left-out")
    known = _recognised(turn, name, answer)
    if not known or known.casefold() == answer.said.casefold():
        return answer.said
    return turn.says("enquiry-recognised", said=answer.said, known=known)


def hosts_line(turn: Turn, draft: Draft) -> str:
    """Say which clusters the enquiry is for, or that there is none yet."""
    found = _hosts(draft)
    named = "; ".join(turn.says("enquiry-cluster", name=one.short_name, location=location(turn, one)) for one in found)
    return turn.says("enquiry-hosts", count=len(found), clusters=named)


def summary_records(draft: Draft) -> tuple[Cluster, ...]:
    """Return the clusters that a summary names."""
    home = draft.answers["home_cluster"].with_prefix("cluster") if "home_cluster" in draft.answers else ()
    names = (cluster(current.session(), name) for name in (*home, *draft.hosts))
    return tuple(dict.fromkeys(found for found in names if found))


def _recognised(turn: Turn, name: str, answer: Answer) -> str:
    """Return the name of the record that a country, home cluster or stage was recognised as."""
    if name == "country":
        return place_names(turn, answer.ids)
    if name == "home_cluster":
        found = (cluster(current.session(), one) for one in answer.with_prefix("cluster"))
        return join(turn.language, [one.short_name for one in found if one])
    if name == "stage":
        return join(turn.language, [turn.says(f"enquiry-button-stage-{one}") for one in answer.with_prefix("stage")])
    return ""


def _hosts(draft: Draft) -> list[Cluster]:
    """Return the host clusters of a draft."""
    session = current.session()
    return [found for name in draft.hosts if (found := cluster(session, name))]
