"""Events: coming and past ones, the recurring ones to watch, and the ICN annual meeting."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from actions.event_cards import event_cards
from actions.event_search import Search, asks_for_past
from actions.event_wording import IN_FULL, event_details, event_item, recurring_items, told_in_full
from actions.frame import Context
from actions.listing import part
from actions.message import Button, Kind, Sourced, key
from actions.phrases import mentions
from actions.reply import Reply, Responder, say
from actions.scope import located
from actions.speed_dating import speed_dating
from actions.turn import Turn
from actions.wording import paragraphs
from knowledge import current
from knowledge.events import editions, event, is_coming, recurring, recurring_event
from knowledge.models import Cluster, Event, RecurringEvent

ANNUAL_MEETING = "icn-annual-meeting"
NEAREST = 2
FEW_WORDS = 6  # a message of so few that names nothing leans on the last one
ASKED = ("place", "cluster", "sector", "event_kind", "date", "recurring")


class Events(Responder):
    """Answers questions about events; what is past is never told as coming, and no date is guessed."""

    action = "action_event"
    intents = ("find_event", "past_event", "annual_meeting", "speed_dating")

    def reply(self, turn: Turn) -> Reply:
        """Tell of a recurring event's editions, of the named events, of past events or of coming ones."""
        if turn.intent == "speed_dating":
            return speed_dating(turn)
        turn = _in_context(located(turn))
        search = Search.of(turn)
        series = _series(turn)
        # The name says which event, wherever that is; a place called as the one where it was may lie elsewhere.
        anywhere = replace(search, scope=replace(search.scope, places=()))
        ids = turn.values("event") or _last_told(turn)
        named = [found for name in ids if (found := event(current.session(), name))]
        if series:
            moves = any(found.id == ANNUAL_MEETING for found in series)
            return _editions(turn, replace(search if moves else anywhere, kinds=()), series)
        if fitting := [found for found in named if search.fits(found)] or [one for one in named if anywhere.fits(one)]:
            return _told(turn, fitting)
        return _past(turn, search) if _is_past(turn, search) else _coming(turn, search)


def _last_told(turn: Turn) -> tuple[str, ...]:
    """Return the ids of the one or two events told last where the message names nothing ("who organised it?")."""
    shown = turn.frame.shown("event") if turn.frame.last == turn.intent == "past_event" else ()
    return shown if len(shown) <= IN_FULL and not (_named(turn) or mentions(turn, "event-words-any")) else ()


def _in_context(turn: Turn) -> Turn:
    """Return the turn with what was last asked of events where it goes on about it, so with the series it is about.

    "And the one of 2016?" after the annual meeting asks for that meeting, too; "past events" does not.
    """
    if series := _series(turn):
        return turn.acting_as(turn.intent, {"recurring": [found.id for found in series]})
    if _named(turn) or turn.frame.last not in Events.intents or mentions(turn, "event-words-any"):
        return turn
    few = len(turn.text.split()) <= FEW_WORDS
    return turn.in_context(*(kind for kind in ASKED if kind == "recurring" or (few and kind != "date")))


def _named(turn: Turn) -> bool:
    """Tell whether the message says which events it is about, be it only when."""
    return any(turn.values(kind) for kind in (*ASKED, "event"))


def _series(turn: Turn) -> list[RecurringEvent]:
    """Return the recurring events that the question is about."""
    ids = list(turn.values("recurring"))
    if turn.intent == "annual_meeting" or "annual-meeting" in turn.values("event_kind"):
        ids = [ANNUAL_MEETING]
    return [found for name in ids if (found := recurring_event(current.session(), name))]


def _is_past(turn: Turn, search: Search) -> bool:
    """Tell whether the question is about what has been: by the time it names, else by its intent or words."""
    return search.over or (asks_for_past(turn) and not search.ahead)


def _context(turn: Turn, shown: Sequence[Sourced], *, rest: int | None = None, intent: str = "") -> Context:
    """Keep the filters, and what was shown."""
    return Context(intent or turn.intent, turn.asked(*ASKED), tuple(key(record) for record in shown), rest)


def _told(turn: Turn, events: Sequence[Event]) -> Reply:
    """Tell of a few events by name; that all are past comes first where a coming one is asked for."""
    past = not any(is_coming(found) or found.cancelled for found in events)
    missed = past and turn.intent == "find_event" and mentions(turn, "event-words-coming")
    text = paragraphs(
        turn.says("event-none-series") if missed else "",
        _in_words(turn, events),
        turn.says("event-past", count=len(events)) if past else "",
    )
    kind = Kind.NOT_FOUND if missed else Kind.ANSWER
    context = _context(turn, events, intent="past_event" if past else "")
    return say(kind, text, *events, cards=event_cards(turn, events), context=context)


def _in_words(turn: Turn, events: Sequence[Event]) -> str:
    """Tell a single event or a few in full, more of them in a line each."""
    if len(events) == 1:
        return event_details(turn, events[0])
    if len(events) <= IN_FULL:
        return told_in_full(turn, events)
    return paragraphs(*(event_item(turn, found) for found in events))


def _listed(turn: Turn, search: Search, events: Sequence[Event], lead: str, intent: str) -> Reply:
    """List events that fit, and keep the rest for "more"."""
    page = part(turn, events)
    headed = turn.says(lead, **search.scope.names(turn)) if len(events) > 1 else ""
    text = paragraphs(headed, _in_words(turn, page.shown), page.remark(turn))
    context = _context(turn, page.shown, rest=page.rest, intent=intent)
    return say(Kind.ANSWER, text, *page.shown, cards=event_cards(turn, page.shown), context=context)


def _past(turn: Turn, search: Search) -> Reply:
    """List past events; without any that fits, name the nearest as such."""
    found = search.past()
    if found:
        return _listed(turn, search, found, "event-held", "past_event")
    nearest = search.nearest()
    text = paragraphs(
        _none(turn, search, "event-held-none"),
        *([turn.says("event-nearest")] if nearest else []),
        *(event_item(turn, near) for near in nearest),
    )
    return say(Kind.NOT_FOUND, text, *nearest, context=_context(turn, nearest, intent="past_event"))


def _none(turn: Turn, search: Search, text: str) -> str:
    """Say that nothing is on file for what was asked."""
    return turn.says(text, **search.scope.names(turn), narrowed="yes" if search.narrowed else "no")


@dataclass(frozen=True)
class Watch:
    """What to name where no coming event fits: what was called off, what else comes, what recurs, what was last."""

    called_off: Sequence[Event]
    otherwise: Sequence[Event]
    recurring: Sequence[RecurringEvent]
    elsewhere: bool
    last: Sequence[Event]
    clusters: Sequence[Cluster]
    meeting: RecurringEvent | None

    @classmethod
    def of(cls, search: Search) -> "Watch":
        """Look up what bears on a search without a result."""
        session = current.session()
        scope = search.scope
        near = recurring(session, scope.places, scope.sectors, scope.clusters)
        near = near or (recurring(session, scope.places, (), scope.clusters) if scope.somewhere else [])
        elsewhere = not near and bool(scope.sectors)
        clusters = [found for found in scope.local_clusters() if found.website and not found.former]
        past = search.past() or replace(search, periods=(), kinds=()).past()
        return cls(
            called_off=search.called_off()[:NEAREST],
            otherwise=next((held for wider in search.wider() if (held := wider.coming())), ())[:NEAREST],
            recurring=recurring(session, (), scope.sectors) if elsewhere else near,
            elsewhere=elsewhere,
            last=past[:1],
            clusters=clusters[:NEAREST],
            meeting=recurring_event(session, ANNUAL_MEETING),
        )

    @property
    def shown(self) -> list[Sourced]:
        """Return all records that are named."""
        named: list[Sourced] = [*self.called_off, *self.otherwise, *self.recurring, *self.last]
        return [*named, *([self.meeting] if self.meeting else []), *self.clusters]


def _coming(turn: Turn, search: Search) -> Reply:
    """List coming events; without any that fits, name what to watch instead."""
    found = search.coming()
    if found:
        return _listed(turn, search, found, "event-coming", "find_event")
    watch = Watch.of(search)
    text = paragraphs(
        _none(turn, search, "event-none"),
        *_under(turn, "event-called-off", [event_item(turn, off) for off in watch.called_off]),
        *_under(turn, "event-otherwise", [event_item(turn, other) for other in watch.otherwise]),
        *_under(
            turn,
            "event-recurring-elsewhere" if watch.elsewhere else "event-recurring",
            recurring_items(turn, watch.recurring),
        ),
        *_under(turn, "event-last", [event_item(turn, held) for held in watch.last]),
        _where_to_watch(turn, watch.meeting, watch.clusters),
    )
    context = _context(turn, watch.shown, intent="find_event")
    cards = event_cards(turn, watch.otherwise)
    return say(Kind.NOT_FOUND, text, *watch.shown, buttons=_buttons(turn), cards=cards, context=context)


def _under(turn: Turn, lead: str, lines: Sequence[str]) -> list[str]:
    """Put a lead before lines; nothing where there are none."""
    return [turn.says(lead), *lines] if lines else []


def _where_to_watch(turn: Turn, meeting: RecurringEvent | None, clusters: Sequence[Cluster]) -> str:
    """Name the network's calendar, and the web sites of the clusters at hand."""
    calendar = turn.says("event-watch", url=meeting.check_url) if meeting and meeting.check_url else ""
    hosts = (turn.says("event-watch-cluster", name=host.short_name, website=host.website or "") for host in clusters)
    return paragraphs(calendar, *hosts)


def _buttons(turn: Turn) -> tuple[Button, ...]:
    """Suggest what there is instead of a coming event."""
    return (
        Button(turn.says("button-past-events"), "past_event"),
        Button(turn.says("button-annual-meeting"), "annual_meeting"),
    )


def _editions(turn: Turn, search: Search, series: Sequence[RecurringEvent]) -> Reply:
    """Tell of recurring events: the editions that fit, else what is on record of the last one."""
    on_file = [found for again in series for found in editions(current.session(), again)]
    fitting = [found for found in on_file if search.fits(found)]
    coming = [found for found in fitting if is_coming(found)]
    held = [found for found in fitting if not is_coming(found) and not found.cancelled]
    limited = bool(search.periods or search.scope.places)
    told = limited and held and not coming and not mentions(turn, "event-words-coming")
    if _is_past(turn, search) or told:
        return _held(turn, search, series, held, on_file)
    if coming:
        return _told(turn, coming)
    return _last_known(turn, series, on_file, "event-none-series" if _asks_when(turn, search) else "")


def _asks_when(turn: Turn, search: Search) -> bool:
    """Tell whether the next edition is asked for, not what the meeting is or who may come."""
    described = mentions(turn, "event-words-about")
    return search.ahead or mentions(turn, "event-words-coming") or (turn.intent == "find_event" and not described)


def _held(
    turn: Turn, search: Search, series: Sequence[RecurringEvent], held: Sequence[Event], on_file: Sequence[Event]
) -> Reply:
    """List past editions, the last one alone where it is asked for; else what is known instead."""
    if held:
        latest = not search.periods and mentions(turn, "event-words-last")
        return _listed(turn, search, held[:1] if latest else held, "event-held-series", "annual_meeting")
    if not on_file:
        told = all(_tells_of(again, search) for again in series)
        return _last_known(turn, series, (), "" if told else "event-none-held")
    nearest = search.by_distance(on_file)[:NEAREST]
    lines = [event_item(turn, near) for near in nearest]
    text = paragraphs(turn.says("event-none-held"), *_under(turn, "event-nearest", lines))
    return say(Kind.NOT_FOUND, text, *nearest, context=_context(turn, nearest))


def _tells_of(again: RecurringEvent, search: Search) -> bool:
    """Tell whether what is on record of a recurring event's last editions names the years asked for."""
    return not search.periods or any(str(first.year) in again.last_sourced for first, _ in search.periods)


def _last_known(turn: Turn, series: Sequence[RecurringEvent], on_file: Sequence[Event], none: str) -> Reply:
    """Say how often a recurring event takes place, what is on record of its last edition, and where to watch.

    `none` is what to say first where the edition asked for is on no record; without it this is the answer.
    """
    last = [found for found in on_file if not is_coming(found) and not found.cancelled][:1]
    clusters = [again.cluster for again in series if again.cluster and again.cluster.website]
    watch = next((again for again in series if again.check_url), recurring_event(current.session(), ANNUAL_MEETING))
    text = paragraphs(
        turn.says(none) if none else "",
        *(
            turn.says(
                "event-series",
                name=again.name,
                rhythm=turn.quotes(again.rhythm),
                edition=turn.quotes(again.last_sourced),
            )
            for again in series
        ),
        *(turn.says("event-series-note", note=turn.quotes(found.note)) for found in last if found.note),
        _where_to_watch(turn, watch, clusters),
    )
    shown: list[Sourced] = [*series, *last, *([watch] if watch else []), *clusters]
    kind = Kind.NOT_FOUND if none else Kind.ANSWER
    return say(kind, text, *dict.fromkeys(shown), context=_context(turn, shown))
