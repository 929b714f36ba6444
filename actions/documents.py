"""Documents on file by what one asks for, and the market figures that stand in them."""

import re
from collections.abc import Sequence
from itertools import islice

from actions.document_wording import document_item, document_told
from actions.frame import Context
from actions.listing import Part, part
from actions.message import Button, Kind, Sourced, key
from actions.phrases import content_words, mentions
from actions.reference import chosen
from actions.reply import Reply, Responder, say
from actions.scope import NOTHING, Askable, Scope, located
from actions.texts import show_date
from actions.turn import NEAR, Turn
from actions.wording import paragraphs
from knowledge import current
from knowledge.documents import document, find_documents
from knowledge.models import Cluster, Document

IN_FULL = 3  # documents that are told with what they say; more get a line each
FEW = 2
ELSEWHERE_FOUND = ("place", "cluster", "sector", "date")  # names that are searched for as such, not as words
NETWORK = "International Cleantech Network"
FIGURE = re.compile(r"(?<![A-Za-z\d.,-])(?!(?:19|20)\d\d\b)\d[\d.,]*(?![\w-])")  # no year, and no "CO2"


class Documents(Responder):
    """Finds documents, and says how much of each was seen; figures are told with their age."""

    action = "action_document"
    intents = ("find_document", "market_figures")

    def reply(self, turn: Turn) -> Reply:
        """Tell of the documents named, else of those that fit; for a market of those that hold figures."""
        turn = located(turn)
        if turn.intent == "market_figures":
            return _figures(turn, Scope.of(turn))
        ids = turn.values("document") or chosen(turn, "document")
        if named := _on_file(ids):
            return _told(turn, Scope.of(turn), named)
        return _found(turn, Scope.of(turn))


def _on_file(ids: Sequence[str]) -> list[Document]:
    """Return the documents with these ids that are on file."""
    session = current.session()
    return [found for name in ids if (found := document(session, name))]


def _words(turn: Turn) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words of the message to look for, and those for kinds of documents, which only add to the order."""
    if turn.offset or turn.values("word"):
        return turn.values("word"), turn.values("hint")
    words = content_words(turn, ELSEWHERE_FOUND, "document-words-plain")
    if mentions(turn, "document-words-selling"):
        words += turn.says("document-words-selling-also").split("|")
    kinds = turn.says("document-words-kinds").split("|")
    return tuple(word for word in words if word not in kinds), tuple(word for word in words if word in kinds)


def _search(scope: Scope, words: Sequence[str], hints: Sequence[str]) -> Sequence[Document]:
    """Return the documents of a scope that have some of the words, the best fit first."""
    session = current.session()
    return find_documents(session, words, scope.sectors, scope.places, hints=hints, clusters=scope.clusters)


def _found(turn: Turn, scope: Scope) -> Reply:
    """Tell of documents that fit; of a place's where none of them is on the field; else name the nearest."""
    words, hints = _words(turn)
    if not scope and not words:
        kinds = _search(scope, hints, ())
        return _told(turn, scope, kinds or find_documents(current.session()), _asked(hints if kinds else (), ()))
    asked = _asked(words, hints)
    if found := _search(scope, words, hints):
        return _told(turn, scope, found, asked)
    if scope and (found := _search(scope, (), hints)):
        return _told(turn, scope, found, asked, remark="document-no-others" if words else "")
    if scope.somewhere and scope.sectors and (found := _search(scope.on_anything(), (), hints)):
        return _told(turn, scope, found, asked, remark="document-none-on")
    if otherwise := _near(turn):
        return _told(turn, Scope(), otherwise)
    return _none(turn, scope, _search(scope.anywhere(), (), ()) if scope.sectors else ())


def _near(turn: Turn) -> Sequence[Document]:
    """Return the documents that are near in meaning, or else those of the network where it is spoken of."""
    near = _on_file(turn.values("document", NEAR))
    return near or (find_documents(current.session(), publisher=NETWORK) if mentions(turn, "words-network") else ())


def _asked(words: tuple[str, ...], hints: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return the words looked for, as a context keeps them for "more"."""
    return {kind: found for kind, found in (("word", words), ("hint", hints)) if found}


def _told(
    turn: Turn,
    scope: Scope,
    found: Sequence[Document],
    asked: dict[str, tuple[str, ...]] | None = None,
    remark: str = "",
) -> Reply:
    """Tell of documents: a few with what they say, more in a line each."""
    page = part(turn, found)
    lead = "document-list" if scope else "document-all"
    text = paragraphs(
        turn.says(lead, **(scope.on_anything() if remark == "document-none-on" else scope).names(turn))
        if len(found) > 1
        else "",
        *_in_words(turn, page.shown),
        turn.says(remark, **scope.names(turn)) if remark else "",
        page.remark(turn),
    )
    context = _context(turn, scope, page.shown, page, asked)
    return say(Kind.ANSWER, text, *page.shown, context=context)


def _in_words(turn: Turn, found: Sequence[Document]) -> list[str]:
    """Tell a few documents with what they say, more of them in a line each."""
    if len(found) == 1:
        return [document_told(turn, found[0])]
    if len(found) <= IN_FULL:
        return [turn.says("item", text=document_told(turn, one)) for one in found]
    return [document_item(turn, one) for one in found]


def _none(turn: Turn, scope: Scope, nearest: Sequence[Document]) -> Reply:
    """Say that no document fits, name those on the same field elsewhere, and whom to ask."""
    askable = Askable.of(turn, scope)
    text = paragraphs(
        turn.says("document-none", **scope.names(turn)), *_nearest(turn, nearest[:FEW]), *askable.lines(turn)
    )
    shown: list[Sourced] = [*nearest[:FEW], *askable.clusters]
    buttons = (Button(turn.says("button-documents-all"), "find_document"), *askable.buttons(turn))
    return say(Kind.NOT_FOUND, text, *shown, buttons=buttons, context=_context(turn, scope, shown))


def _nearest(turn: Turn, found: Sequence[Document]) -> list[str]:
    """Name documents that come nearest, as such."""
    return [turn.says("document-nearest"), *(document_item(turn, one) for one in found)] if found else []


def _context(
    turn: Turn,
    scope: Scope,
    shown: Sequence[Sourced],
    page: Part[Document] | None = None,
    asked: dict[str, tuple[str, ...]] | None = None,
) -> Context:
    """Keep what was asked for, and what was shown."""
    keys = tuple(key(record) for record in shown)
    return Context(turn.intent, scope.asked() | (asked or {}), keys, page.rest if page else None)


def _figures(turn: Turn, scope: Scope) -> Reply:
    """Tell the figures in documents on a market; without any, what is on record of the cluster, or whom to ask."""
    if not scope:
        return say(Kind.CLARIFY, turn.says("market-clarify"), context=Context(turn.intent))
    words, hints = _words(turn)
    found = _with_figures(scope, words, hints)
    if not found:
        return _no_figures(turn, scope, _with_figures(scope.on_anything(), words, hints) if scope.somewhere else [])
    text = paragraphs(
        turn.says("market-lead", **scope.names(turn)),
        *_in_words(turn, found),
        *(turn.says("market-age", year=_year(turn, one)) for one in found[:1]),
    )
    return say(Kind.ANSWER, text, *found, context=_context(turn, scope, found))


def _with_figures(scope: Scope, words: Sequence[str], hints: Sequence[str]) -> list[Document]:
    """Return the first few documents of a scope that say a figure."""
    fitting = _search(scope, words, hints) or _search(scope, (), hints)
    return list(islice((found for found in fitting if FIGURE.search(found.says)), FEW))


def _year(turn: Turn, found: Document) -> str:
    """Write the year of a document."""
    return show_date(turn.language, found.year) if found.year else NOTHING


def _no_figures(turn: Turn, scope: Scope, nearest: Sequence[Document]) -> Reply:
    """Say that no figure is on record; tell the size of the cluster there, and whom to ask."""
    askable = Askable.of(turn, scope)
    sized = [] if askable.nearest else [found for found in askable.clusters if found.size]
    text = paragraphs(
        turn.says("market-none", **scope.names(turn)),
        *(turn.says("market-cluster", name=one.short_name, size=_size(turn, one)) for one in sized),
        *_nearest(turn, nearest),
        *askable.lines(turn),
    )
    shown: list[Sourced] = [*nearest, *askable.clusters]
    return say(
        Kind.ANSWER if sized and mentions(turn, "market-words-cluster") else Kind.NOT_FOUND,
        text,
        *shown,
        buttons=askable.buttons(turn),
        context=_context(turn, scope, shown),
    )


def _size(turn: Turn, found: Cluster) -> str:
    """Write the size on record of a cluster."""
    return turn.quotes(found.size)
