"""Organisations on record that a company could meet: by place, field and kind, or one by name."""

from collections.abc import Sequence
from dataclasses import replace

from actions.certain import asks_for_member
from actions.frame import Context
from actions.listing import Part, part
from actions.message import Kind, Sourced, key
from actions.organisation_wording import kind_names, organisation_details, organisation_item
from actions.phrases import mentions, unknown_names, without_clause
from actions.reference import chosen, context_clusters, home_cluster
from actions.reply import Reply, Responder, respond, say
from actions.scope import Askable, Scope, clusters_of, contact_buttons, located, points_back
from actions.subjects import CLUSTER, HOSTS
from actions.turn import Turn
from actions.wording import PAGE, paragraphs
from knowledge import current
from knowledge.hosts import find_hosts
from knowledge.matches import Matches
from knowledge.models import Cluster, Organisation
from knowledge.organisations import find_organisations, organisation

ALSO = {"research": ("university",)}  # who does research may be recorded as a university
ANY_KIND = "company"  # nearly all organisations are one, and no record says so


class Partners(Responder):
    """Lists organisations as recorded; a role such as distributor is recorded of none, and so never told."""

    action = "action_partner"
    intents = ("find_partner", "organisation_profile")

    def reply(self, turn: Turn) -> Reply:
        """Tell of the organisations named, else list those that fit."""
        named = _named(turn)
        if named:
            return _told(turn, named)
        turn = located(turn)
        scope, kinds = Scope.of(turn), _kinds(turn)
        unknown = turn.intent == "organisation_profile" and bool(unknown_names(turn) or asks_for_member(turn))
        if unknown:
            lead = paragraphs(turn.says("organisation-unknown"), "" if scope else turn.says("organisation-which"))
            return _none(turn, scope, lead)
        if not scope and turn.frame.last in (*CLUSTER, *HOSTS) and len(spoken := context_clusters(turn)) == 1:
            turn = turn.acting_as(turn.intent, {"cluster": spoken})
            scope = Scope.of(turn)
        if scope or kinds:
            return _listed(turn, scope, kinds)
        text = turn.says("organisation-which" if turn.intent == "organisation_profile" else "partner-clarify")
        return say(Kind.CLARIFY, text, context=Context(turn.intent))


def _named(turn: Turn) -> list[Organisation]:
    """Return the organisations that the message names or picks, or means by "they"."""
    ids = turn.values("organisation") or chosen(turn, "organisation") or _named_in_short(turn)
    if not ids and turn.intent == "organisation_profile" and not Scope.of(turn):
        ids = turn.frame.shown("organisation") if points_back(turn) else ()
    return [found for name in ids if (found := organisation(current.session(), name))]


def _named_in_short(turn: Turn) -> tuple[str, ...]:
    """Return the organisations that the message calls by the first word of their name, where only one begins so."""
    session = current.session()
    found = ([one for one in find_organisations(session, name=word) if one.name.split()[0] == word]
             for word in unknown_names(turn))  # fmt: skip
    return tuple(ones[0].id for ones in found if len(ones) == 1)


def _kinds(turn: Turn) -> tuple[str, ...]:
    """Return the kinds of organisations asked for that records tell apart."""
    asked = [kind for kind in turn.values("org_kind") if kind != ANY_KIND]
    return tuple(dict.fromkeys(kind for one in asked for kind in (one, *ALSO.get(one, ()))))


def _told(turn: Turn, found: Sequence[Organisation]) -> Reply:
    """Tell of organisations by name, and what is not so where the message links one with another cluster."""
    own = {organisation.cluster_id for organisation in found}
    others = [cluster for cluster in clusters_of(turn.values("cluster")) if cluster.id not in own]
    if len(found) == 1:
        lines = [organisation_details(turn, found[0])]
    else:
        lines = [organisation_item(turn, one) for one in found[:PAGE]]
    text = paragraphs(*lines, *(turn.says("organisation-other-cluster", name=other.short_name) for other in others))
    clusters = _clusters(found[:PAGE])
    shown: list[Sourced] = [*found[:PAGE], *clusters, *others]
    context = Context(turn.intent, {}, tuple(key(record) for record in shown))
    return say(Kind.ANSWER, text, *shown, buttons=contact_buttons(turn, clusters), context=context)


def _clusters(found: Sequence[Organisation]) -> list[Cluster]:
    """Return the clusters with which organisations are on record, each once."""
    return list(dict.fromkeys(one.cluster for one in found if one.cluster))


def _search(turn: Turn, scope: Scope, kinds: Sequence[str]) -> Matches[Organisation]:
    """Search the store; the home cluster's organisations count only where the message says where to look."""
    home = None if scope.somewhere else home_cluster(turn)
    return find_organisations(
        current.session(),
        scope.places,
        scope.sectors,
        kinds=kinds,
        clusters=scope.clusters,
        without=home.id if home else None,
    )


def _listed(turn: Turn, scope: Scope, kinds: tuple[str, ...]) -> Reply:
    """List organisations that fit; the company's own field counts where the message names none and it yields some.

    Where none is recorded as the kind asked for, the others of the place and field are told, or those of the kind there
    on other fields, as what they are.
    """
    own = replace(scope, sectors=turn.frame.home.sectors) if not scope.sectors and scope.somewhere else scope
    for tried in dict.fromkeys((own, scope)):
        if found := _search(turn, tried, kinds):
            return _answer(turn, tried, kinds, found, "")
    if kinds and (found := _search(turn, scope, ())):
        return _answer(turn, scope, kinds, found, "partner-kind-gap")
    if kinds and scope.somewhere and (found := _search(turn, scope.on_anything(), kinds)):
        return _answer(turn, scope, kinds, found, "partner-field-gap")
    if not kinds and _asks_for_host(turn, scope):
        return respond(turn.acting_as("find_host"))
    return _none(turn, scope, turn.says("partner-none", **scope.names(turn), kinds=kind_names(turn, kinds)))


def _asks_for_host(turn: Turn, scope: Scope) -> bool:
    """Tell whether "somebody in Wallonia for valves", with no word for another company, may mean the cluster there."""
    others = replace(turn, text=without_clause(turn, "words-we-are"))
    if not (scope.places or scope.sectors) or mentions(others, "partner-words-role", "partner-words-organisation"):
        return False
    found = find_hosts(current.session(), scope.places, scope.sectors)
    return bool(found.matches or found.candidates)


def _answer(turn: Turn, scope: Scope, kinds: tuple[str, ...], found: Sequence[Organisation], gap: str) -> Reply:
    """Write the list, and say what the records do not tell: a kind or a field (`gap`), or a role."""
    page = part(turn, found)
    clusters = _clusters(page.shown)
    told = scope.on_anything() if gap == "partner-field-gap" else scope
    names = {**told.names(turn), "kinds": kind_names(turn, kinds)}
    text = paragraphs(
        turn.says("partner-role-gap") if mentions(turn, "partner-words-role") else "",
        turn.says("partner-list-kind" if kinds and gap != "partner-kind-gap" else "partner-list", **names),
        *(organisation_item(turn, one) for one in page.shown),
        turn.says(gap, **(names | {"sectors": scope.names(turn)["sectors"]})) if gap else "",
        turn.says("partner-elsewhere") if _elsewhere(scope, clusters) else "",
        turn.says("partner-examples"),
        page.remark(turn),
    )
    shown: list[Sourced] = [*page.shown, *clusters]
    return say(
        Kind.ANSWER,
        text,
        *shown,
        buttons=contact_buttons(turn, clusters),
        context=_context(scope, turn, shown, page),
    )


def _context(scope: Scope, turn: Turn, shown: Sequence[Sourced], page: Part[Organisation] | None = None) -> Context:
    """Keep what was asked for, and what was shown."""
    asked = scope.asked() | turn.asked("org_kind")
    return Context("find_partner", asked, tuple(key(record) for record in shown), page.rest if page else None)


def _elsewhere(scope: Scope, clusters: Sequence[Cluster]) -> bool:
    """Tell whether the clusters are not in the asked places but merely in their country."""
    if not scope.places or any(place.startswith("country:") for place in scope.places):
        return False
    search = find_hosts(current.session(), scope.places, ())
    fits = {match.cluster.id: match.fit for match in (*search.matches, *search.former)}
    return bool(clusters) and all(fits.get(cluster.id) == "country" for cluster in clusters)


def _none(turn: Turn, scope: Scope, lead: str) -> Reply:
    """Say that there is none, and which cluster could be asked."""
    askable = Askable.of(turn, scope)
    clusters = askable.clusters
    text = paragraphs(lead, *askable.lines(turn))
    return say(Kind.NOT_FOUND, text, *clusters, buttons=askable.buttons(turn), context=_context(scope, turn, clusters))
