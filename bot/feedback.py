"""Thumbs up and down from the widget: `POST /widget/feedback`."""

import asyncio
from functools import partial
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot import intake, widget
from bot.logs import logger, trace
from bot.rest import RequestError, body, json_response, parse
from knowledge import feedback

LARGEST_ID = 2**31 - 1  # what the store's column holds


def routes() -> list[Route]:
    """Return the only route."""
    return [Route("/widget/feedback", judge, methods=["POST"])]


async def judge(request: Request) -> Response:
    """Record what a visitor thinks of an answer: `{"message", "liked": true|false|null, "reason"?, "language"?}`.

    `message` is the answer's id in the log. Sent again, it changes nothing; sent with another thumb or reason, that one
    counts; null takes it back. 404 for what is no answer of this conversation.
    """
    try:
        reader = widget.reader_of(request)
        content = parse(await body(request, request.app.state.settings.body_limit))
        given = _read(content)
        widget.refuse_flood(widget.limits(request).message(reader.key, reader.site.id), content)
        work = partial(_give, channel=widget.CHANNEL, key=reader.key, **given)
        await asyncio.wrap_future(widget.database_of(request).submit(work))
    except RequestError as error:
        return error.response
    except SQLAlchemyError as error:
        logger.error("feedback lost", **trace(error))
        return json_response({"error": "It could not be recorded; please try again."}, 503)
    except feedback.NoSuchAnswerError:
        return json_response({"error": "There is no such answer in this conversation."}, 404)
    return json_response({"liked": given["liked"]}, headers=widget.PRIVATE)


def _give(session: Session, **given: Any) -> None:
    """Record it in the transaction at hand."""
    feedback.give(session, **given)


def _read(content: dict[str, Any]) -> dict[str, Any]:
    """Read what was sent."""
    message_id, liked, reason = content.get("message"), content.get("liked"), content.get("reason") or ""
    if type(message_id) is not int or not isinstance(liked, bool | None) or not isinstance(reason, str):
        raise RequestError(400, "`message` must be a number, `liked` true, false or null, and `reason` a string.")
    if not 0 < message_id <= LARGEST_ID:
        raise feedback.NoSuchAnswerError
    reason = intake.clean(reason)
    if len(reason) > feedback.LONGEST_REASON:
        raise RequestError(400, f"`reason` may have at most {feedback.LONGEST_REASON} characters.")
    return {"message_id": message_id, "liked": liked, "reason": reason}
