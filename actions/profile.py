"""What a cluster is: the asked aspect in one sentence first, then the profile in brief."""

from collections.abc import Callable, Sequence

from actions.follow_up import BARE, OF_THEIR_OWN
from actions.frame import Context
from actions.message import Button, Kind, Sourced
from actions.reference import asked_places, meant_clusters, named_candidates
from actions.reply import Reply, Responder, respond, say
from actions.texts import join
from actions.turn import Turn
from actions.wording import PAGE, languages, location, membership, membership_note, paragraphs, sector_names
from knowledge import current
from knowledge.hosts import find_hosts
from knowledge.models import Candidate, Cluster
from knowledge.sectors import related

Aspect = Callable[[Turn, Cluster], str]


class Profile(Responder):
    """Answers questions about clusters, former members and unconfirmed candidates included."""

    action = "action_cluster_profile"
    intents = (
        "cluster_profile",
        "cluster_membership",
        "cluster_sectors",
        "cluster_languages",
        "cluster_size",
        "cluster_offer",
        "cluster_identity",
    )

    def reply(self, turn: Turn) -> Reply:
        """Tell of the cluster meant; of several in short; of a place without one what a search for hosts finds."""
        candidates = named_candidates(turn)
        if candidates:
            return _candidates(turn, candidates)
        if other := _asks_otherwise(turn):
            return respond(turn.acting_as(other))
        clusters = meant_clusters(turn)
        if len(clusters) == 1:
            return _one(turn, clusters[0])
        if clusters:
            return _several(turn, clusters[:PAGE])
        if asked_places(turn) or turn.values("sector"):
            return respond(turn.acting_as("find_host"))
        return say(Kind.CLARIFY, turn.says("profile-which"), context=Context(turn.intent))


def _asks_otherwise(turn: Turn) -> str:
    """Return the intent of a message about what it names beside no cluster, "" for none."""
    other = next((kind for kind in OF_THEIR_OWN if turn.values(kind)), None)
    return BARE[other] if other and not turn.values("cluster") else ""


def _one(turn: Turn, cluster: Cluster) -> Reply:
    """Answer the aspect, then give the profile; a former member's comes with a present cluster instead."""
    aspect = ASPECTS.get(turn.intent)
    instead = _instead(cluster) if cluster.former else None
    text = paragraphs(
        aspect(turn, cluster) if aspect else "",
        _brief(turn, cluster) if aspect else _full(turn, cluster),
        turn.says("profile-nearest", name=instead.short_name, location=location(turn, instead)) if instead else "",
    )
    kind = Kind.NOT_PUBLISHED if turn.intent in _missing(cluster) else Kind.ANSWER
    shown: list[Sourced] = [cluster, *([instead] if instead else [])]
    return say(kind, text, *shown, buttons=_buttons(turn, cluster), context=_context(turn, [cluster]))


def _several(turn: Turn, clusters: Sequence[Cluster]) -> Reply:
    """Answer the aspect for each cluster, in a sentence or two."""
    aspect = ASPECTS.get(turn.intent, _status)
    text = paragraphs(*(turn.says("item", text=aspect(turn, cluster)) for cluster in clusters))
    if turn.intent == "cluster_identity":
        names = [cluster.short_name for cluster in clusters]
        text = paragraphs(turn.says("aspect-identity-different", names=join(turn.language, names)), text)
    return say(Kind.ANSWER, text, *clusters, context=_context(turn, clusters))


def _candidates(turn: Turn, found: Sequence[Candidate]) -> Reply:
    """Tell of bodies that are not confirmed as members, as such."""
    lines = [turn.says("profile-candidate", name=candidate.name, why=turn.quotes(candidate.why)) for candidate in found]
    sites = [turn.says("profile-website", website=candidate.website) for candidate in found if candidate.website]
    return say(Kind.ANSWER, paragraphs(*lines, *sites), *found)


def _context(turn: Turn, clusters: Sequence[Cluster]) -> Context:
    """Keep the clusters, and the aspect for "and Grenoble?"."""
    return Context(turn.intent, {"cluster": tuple(c.id for c in clusters)}, tuple(c.key for c in clusters))


def _instead(cluster: Cluster) -> Cluster | None:
    """Return the present cluster to turn to instead of a former one: of its country, else the nearest."""
    search = find_hosts(current.session(), [cluster.place_id], [])
    found = search.matches or search.nearest
    return found[0].cluster if found else None


def _buttons(turn: Turn, cluster: Cluster) -> tuple[Button, ...]:
    """Suggest how to reach the cluster, and an introduction to a present one."""
    named = {"cluster": cluster.id}
    contact = Button(turn.says("button-contact", name=cluster.short_name), "ask_contact", named)
    return (contact,) if cluster.former else (contact, Button(turn.says("button-enquiry"), "apply", named))


def _missing(cluster: Cluster) -> set[str]:
    """Return the intents whose answer is on no record of the cluster."""
    recorded = {
        "cluster_languages": cluster.languages,
        "cluster_size": cluster.size,
        "cluster_offer": cluster.offers,
        "cluster_sectors": cluster.sectors,
    }
    return {intent for intent, value in recorded.items() if not value}


def _full(turn: Turn, cluster: Cluster) -> str:
    """Write the whole profile."""
    return paragraphs(
        turn.says("profile-head", name=cluster.name, location=location(turn, cluster)),
        turn.quotes(cluster.description),
        _status(turn, cluster),
        turn.quotes(cluster.membership_evidence) if cluster.former else "",
        turn.says("profile-sectors", sectors=sector_names(turn, cluster.sector_ids)) if cluster.sectors else "",
        turn.says("profile-languages", languages=languages(turn, cluster.languages)) if cluster.languages else "",
        turn.says("profile-offers", offers="; ".join(map(turn.quotes, cluster.offers))) if cluster.offers else "",
        _former_names(turn, cluster),
        turn.says("profile-website", website=cluster.website) if cluster.website else "",
        membership_note(turn, [cluster]),
    )


def _brief(turn: Turn, cluster: Cluster) -> str:
    """Write what goes with the answer on one aspect: place, status, web site."""
    head = turn.says("profile-head", name=cluster.name, location=location(turn, cluster))
    website = turn.says("profile-website", website=cluster.website) if cluster.website else ""
    if turn.intent == "cluster_membership":
        return paragraphs(head, turn.quotes(cluster.description), website)
    return paragraphs(head, _status(turn, cluster), website, membership_note(turn, [cluster]))


def _status(turn: Turn, cluster: Cluster) -> str:
    """Say whether the cluster is a member, with the date."""
    return turn.says("profile-status", name=cluster.short_name, membership=membership(turn, cluster))


def _former_names(turn: Turn, cluster: Cluster) -> str:
    """Name the cluster's former names; empty where it has none."""
    names = "; ".join(_named(former) for former in cluster.former_names)
    return turn.says("profile-former-names", names=names) if names else ""


def _named(former: dict[str, str]) -> str:
    """Write a former name with its remark, as "Copenhagen Cleantech Cluster (2009-2014)"."""
    note = former.get("note")
    return f"{former['name']} ({note})" if note else former["name"]


def _membership(turn: Turn, cluster: Cluster) -> str:
    """Say whether, since when and on what evidence the cluster is a member."""
    since = cluster.member_since
    return paragraphs(
        _status(turn, cluster),
        turn.says("profile-since", since=turn.quotes(since)) if since else "",
        turn.quotes(cluster.membership_evidence),
        turn.says("profile-not-confused", other=turn.quotes(other))
        if (other := cluster.not_to_be_confused_with)
        else "",
        membership_note(turn, [cluster]),
    )


def _sectors(turn: Turn, cluster: Cluster) -> str:
    """Say whether the cluster covers the asked fields, then which it covers."""
    listed = cluster.sector_ids
    lines = [_covers(turn, cluster, sector) for sector in turn.values("sector")]
    note = cluster.sector_note if lines and not set(turn.values("sector")) <= set(listed) else ""
    names = sector_names(turn, listed)
    return paragraphs(
        *lines,
        turn.quotes(note),
        turn.says("aspect-sectors", name=cluster.short_name, sectors=names),
    )


def _covers(turn: Turn, cluster: Cluster, sector: str) -> str:
    """Say whether one field is among the cluster's, or comes close to one."""
    asked, name = sector_names(turn, [sector]), cluster.short_name
    if sector in cluster.sector_ids:
        return turn.says("aspect-sector-yes", sectors=asked, name=name)
    near = [other for other in cluster.sector_ids if other in related(current.session(), sector)]
    if near and not cluster.sector_note:
        return turn.says("aspect-sector-related", sectors=asked, name=name, near=sector_names(turn, near))
    return turn.says("aspect-sector-no", sectors=asked, name=name)


def _languages(turn: Turn, cluster: Cluster) -> str:
    """Say in which languages one can talk with the cluster."""
    spoken = languages(turn, cluster.languages)
    key = "aspect-languages" if spoken else "aspect-languages-missing"
    return turn.says(key, name=cluster.short_name, languages=spoken)


def _size(turn: Turn, cluster: Cluster) -> str:
    """Say how large the cluster is, as of the date on record."""
    key = "aspect-size" if cluster.size else "aspect-size-missing"
    return turn.says(key, name=cluster.short_name, size=turn.quotes(cluster.size))


def _offer(turn: Turn, cluster: Cluster) -> str:
    """Say what the cluster offers visiting companies."""
    lines = [turn.says("item", text=turn.quotes(offer)) for offer in cluster.offers]
    key = "aspect-offers" if lines else "aspect-offers-missing"
    return turn.says(key, name=cluster.short_name, offers="\n".join(lines))


def _identity(turn: Turn, cluster: Cluster) -> str:
    """Say how the names in the message and the cluster's own belong together."""
    said = {turn.text[entity.start : entity.end].casefold() for entity in turn.entities if entity.kind == "cluster"}
    former = [entry for entry in cluster.former_names if entry["name"].casefold() in said]
    if former:
        names = "; ".join(_named(entry) for entry in former)
        return turn.says("aspect-identity-former", former=names, name=cluster.name)
    if cluster.former_names:
        names = "; ".join(_named(entry) for entry in cluster.former_names)
        return turn.says("aspect-identity-formers", names=names, name=cluster.name)
    aliases = [alias for alias in cluster.aliases if alias.casefold() in said]
    if aliases:
        return turn.says("aspect-identity-alias", alias=aliases[0], name=cluster.name)
    return turn.says("aspect-identity-none", name=cluster.name)


ASPECTS: dict[str, Aspect] = {
    "cluster_membership": _membership,
    "cluster_sectors": _sectors,
    "cluster_languages": _languages,
    "cluster_size": _size,
    "cluster_offer": _offer,
    "cluster_identity": _identity,
}
