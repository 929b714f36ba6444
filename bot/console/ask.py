"""Ask the assistant: what it says, and which records and sources speak, with drafts or without."""

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import uuid4

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.routing import route

from bot.console.page import Page, person, texts_of
from bot.incoming import Incoming, Message
from bot.logs import logger, trace
from knowledge import drafts, editing
from knowledge.gates import Asker
from knowledge.kinds import KINDS

CHANNEL = "console"  # its conversations never last
NOT_READY = "The assistant is still starting. Please try again in a minute."
FAILED = "The assistant could not answer this. The error is in the server's log."


class AskPage(Page):
    """A box for one question, answered as a company's first message would be; nothing of it is kept or counted."""

    menu_label = "Ask the assistant"
    path = "/ask"

    @route("", methods=["GET", "POST"])
    async def index(self, request: Request) -> Response:
        """Show the box, and the answer."""
        if request.method == "GET":
            return self.show(request, "ask.html", text="", drafts=False, answers=[])
        form = await texts_of(request)
        text, with_drafts = "".join(form.get("text", [])), form.get("drafts") == ["1"]
        engine, asker = request.app.state.main.state.engine, person(request).asker
        shown: dict[str, Any] = {"text": text, "drafts": with_drafts}
        if engine is None:
            return self.show(request, "ask.html", 409, error=NOT_READY, answers=[], **shown)
        prepare = partial(drafts.publish_for_now, asker=asker) if with_drafts else None
        try:
            messages = await engine.try_out(Incoming(CHANNEL, uuid4().hex, text), prepare)
        except Exception as error:  # noqa: BLE001 - whatever it is, the page says so and the log its trace
            logger.error("question from the console failed", **trace(error))
            return self.show(request, "ask.html", 409, error=FAILED, answers=[], **shown)
        answers = await self.read(request, lambda session: [_told(session, asker, message) for message in messages])
        return self.show(request, "ask.html", answers=answers, **shown)


def _told(session: Session, asker: Asker, message: Message) -> dict[str, Any]:
    """Return a message as the page shows it."""
    metadata = message["metadata"]
    buttons = [button["title"] for button in message.get("buttons", [])]
    records = [(key, _address(session, asker, key)) for key in metadata["records"]]
    return {"text": message["text"], "buttons": buttons, "records": records, **_meta(metadata)}


def _meta(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the assistant says about its answer."""
    return {name: metadata[name] for name in ("kind", "intent", "language", "sources")}


def _address(session: Session, asker: Asker, key: str) -> str:
    """Return the page of a record, "" for one that the asker's console does not show."""
    name, _, record_id = key.partition(":")
    if name not in KINDS:
        return ""
    try:
        editing.get(session, asker, KINDS[name], record_id)
    except editing.NoRecordError:
        return ""
    return f"/console/record/{name}/{record_id}"
