"""Speed-dating between clusters: what the records say of it, and what they do not."""

from actions.event_wording import event_item
from actions.frame import Context
from actions.message import Kind, Sourced, key
from actions.reply import Reply, say
from actions.turn import Turn
from actions.wording import paragraphs
from knowledge import current
from knowledge.events import events_mentioning
from knowledge.topics import statements


def speed_dating(turn: Turn) -> Reply:
    """Tell what cluster-to-cluster talks are for, where they took place, and what there is for companies instead."""
    session = current.session()
    phrases = turn.says("speed-dating-recorded-as").split("|")
    aims = [aim for aim in statements(session, "network", "objectives") if any(said in aim.text for said in phrases)]
    held = events_mentioning(session, phrases)
    recorded_as = turn.says("speed-dating-companies-recorded-as").casefold()
    beside = [offer for offer in statements(session, "passport", "around") if recorded_as in offer.text.casefold()]
    text = paragraphs(
        turn.says("speed-dating"),
        *(turn.says("item", text=turn.quotes(aim.text)) for aim in aims),
        turn.says("speed-dating-held") if held else "",
        *(event_item(turn, meeting) for meeting in held),
        turn.says("speed-dating-clusters"),
        *(turn.says("speed-dating-companies", facts=turn.quotes(offer.text)) for offer in beside),
    )
    shown: list[Sourced] = [*aims, *held, *beside]
    return say(Kind.ANSWER, text, *shown, context=Context(turn.intent, {}, tuple(map(key, shown))))
