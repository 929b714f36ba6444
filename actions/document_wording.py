"""How documents are put into words: what they are, what they say, and how much of them was seen."""

from actions.scope import NOTHING
from actions.texts import has, show_date
from actions.turn import Turn
from actions.wording import paragraphs
from knowledge.models import Document
from knowledge.spelling import slug


def document_title(turn: Turn, found: Document) -> str:
    """Name a document with its publisher and year."""
    return turn.says(
        "document-title",
        title=found.title,
        publisher=found.publisher or NOTHING,
        year=show_date(turn.language, found.year) if found.year else NOTHING,
    )


def document_item(turn: Turn, found: Document) -> str:
    """Tell of a document in one line of a list."""
    return turn.says("item", text=document_title(turn, found))


def document_told(turn: Turn, found: Document) -> str:
    """Tell of a document with what it says, how much of it was seen, and where it is."""
    told = turn.says("document-told", title=document_title(turn, found), says=turn.quotes(found.says))
    where = turn.says("document-where", url=found.sources[0]["url"]) if found.sources else ""
    return paragraphs(told, _seen(turn, found.read), where)


def _seen(turn: Turn, read: str | None) -> str:
    """Say how much of a document's text was seen; empty where that is not on record."""
    if not read:
        return ""
    key = f"document-read-{slug(read)}"
    return turn.says(key) if has(turn.language, key) else turn.says("document-read-part", read=read)
