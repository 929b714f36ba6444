"""The turn: one incoming message, handled in one transaction, answered from the log."""

import asyncio
import contextvars
import threading
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar
from uuid import uuid4
from weakref import WeakValueDictionary

from sqlalchemy.orm import Session

from actions import texts
from bot import asked, intake
from bot.answer import Answer
from bot.assistant import Assistant
from bot.incoming import Incoming, Message
from bot.logs import logger, trace
from bot.tracker_store import holding
from knowledge import conversations, current, notices, shown
from knowledge.conversations import Conversation, LogMessage
from knowledge.database import Database
from knowledge.questions import DAYS_KEPT

T = TypeVar("T")

TURNS_AT_ONCE = 4  # turns that may stand in the writer's queue, so that another write waits for these few only
DEFAULT_LANGUAGE = "en"
NOTHING_SHOWN: dict[str, Any] = {"kind": "", "intent": "", "language": "", "records": [], "sources": []}
CONTENT = ("buttons", "custom", "image", "attachment")  # Rasa's keys of a message beside its text
PUSHED = ("socketio", "telegram")  # channels that send by themselves; the others' clients ask for what is new
PASSED_ON = ("language", "home_cluster", "public")  # keys of the client's metadata that the assistant reads
GREETED = ("widget",)  # channels whose client shows the notices in its greeting


class TurnError(Exception):
    """The assistant broke a rule of its own, so the turn must not stand."""


class Engine:
    """Handles messages in the order in which they come, each conversation's one after the other."""

    def __init__(
        self, database: Database, assistant: Assistant, message_limit: int, question_days: int = DAYS_KEPT
    ) -> None:
        self._database = database
        self.assistant = assistant
        self._message_limit = message_limit
        self._question_days = question_days
        self._order: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()
        self._room = asyncio.Semaphore(TURNS_AT_ONCE)
        self._running: set[asyncio.Task[list[Message]]] = set()

    async def handle(self, incoming: Incoming) -> list[Message]:
        """Answer a message: the messages of the log, as channels send them, once the turn is committed.

        A repeated `message_id` gets the recorded answer and changes nothing. A turn that fails leaves nothing but the
        record that it failed, with an apology. A caller that goes away does not stop its turn.

        Raises:
            StoreError, SQLAlchemyError: the database cannot be used, so not even an apology can be recorded.
        """
        task = asyncio.create_task(self._in_order(incoming))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    def rehearse(self) -> None:
        """Handle a message and take it all back, so that the first user does not wait for what is read only then."""
        self._database.write(
            partial(self._rehearse, Incoming("rehearsal", "", "Who can host us in South Africa?"), None)
        )

    async def try_out(self, incoming: Incoming, prepare: Callable[[Session], None] | None = None) -> list[Message]:
        """Answer a message as the first of a new conversation, and take all of it back: no trace stays, no count.

        Args:
            incoming: the message; its key must be one that no conversation has.
            prepare: changes the store within the same transaction first, for this answer only.

        Raises:
            Exception: whatever makes the turn fail; there is no apology, since staff ask.
        """
        async with self._room:
            return await self._write(partial(self._rehearse, incoming, prepare))

    def _rehearse(
        self, incoming: Incoming, prepare: Callable[[Session], None] | None, session: Session
    ) -> list[Message]:
        """Handle the message as any other, then roll it back."""
        if prepare is not None:
            prepare(session)
        messages = self._handle(incoming, uuid4().hex, session)
        session.rollback()
        return messages

    async def finish(self) -> None:
        """Wait for the turns under way, those of callers that have gone away too."""
        await asyncio.gather(*self._running, return_exceptions=True)

    async def _in_order(self, incoming: Incoming) -> list[Message]:
        """Wait for the turn's turn: after all earlier ones of its conversation, and a few of the others."""
        lock = self._order.setdefault((incoming.channel, incoming.key), asyncio.Lock())
        async with lock, self._room:
            return await self._turn(incoming, incoming.message_id or uuid4().hex)

    async def _turn(self, incoming: Incoming, message_id: str) -> list[Message]:
        """Handle a message in one transaction; when that fails, record so in a second one."""
        try:
            return await self._write(partial(self._handle, incoming, message_id))
        except Exception as error:  # noqa: BLE001 - whatever it is, the user gets an answer and the log its trace
            found = trace(error)
        messages = await self._write(partial(self._apologise, incoming, message_id))
        logger.error("turn failed", channel=incoming.channel, log_id=messages[0]["metadata"]["id"], **found)
        return messages

    async def _write(self, work: "partial[list[Message]]") -> list[Message]:
        """Run work in a transaction of its own, without holding up the event loop."""
        return await asyncio.wrap_future(self._database.submit(work))

    def _handle(self, incoming: Incoming, message_id: str, session: Session) -> list[Message]:
        """Do all of a turn within the transaction at hand."""
        conversation = conversations.lock(session, incoming.channel, incoming.key)
        recorded = conversations.inbound(session, conversation, message_id)
        if recorded is not None:
            rows = conversations.replies(session, recorded)
        else:
            rows = self._new(session, conversation, incoming, message_id)
        if incoming.along is not None:
            incoming.along(session, conversation)
        return [message_of(row, incoming.key) for row in rows]

    def _new(
        self, session: Session, conversation: Conversation, incoming: Incoming, message_id: str
    ) -> list[LogMessage]:
        """Log and answer a message that has not been here before."""
        text = _log_incoming(session, conversation, incoming, message_id, self._message_limit)
        with current.using(session), holding(conversation):
            if incoming.answer is not None:
                rows = [_log_outgoing(session, conversation, one) for one in incoming.answer(session, conversation)]
            else:
                rows = self._replies(session, conversation, text, incoming)
        conversations.record_inbound(session, conversation, message_id, conversations.DONE, rows)
        shown.count(session, {key for row in rows for key in (row.payload or {})["metadata"]["records"]})
        return rows

    def _replies(self, session: Session, conversation: Conversation, text: str, incoming: Incoming) -> list[LogMessage]:
        """Answer the parts of a message in order; return the answers' rows of the log."""
        if (key := intake.refusal(text, self._message_limit)) is not None:
            return [_say(session, conversation, "clarify", key, limit=self._message_limit)]
        offered = conversations.offered_payloads(session, conversation) if text.startswith("/") else set()
        offered |= {text} if incoming.is_payload else set()
        metadata = {key: incoming.metadata[key] for key in PASSED_ON if key in incoming.metadata}
        said = (str(conversation.id), intake.obeyed(text, offered), incoming.channel, metadata)
        begins = conversation.state is None
        rows: list[LogMessage] = []
        answers: list[tuple[str, Answer]] = []
        for question in _complete(self.assistant.questions(*said)):
            answer = _complete(self.assistant.answer(str(conversation.id), question, incoming.channel, metadata))
            if begins and not rows and incoming.channel not in GREETED:
                notes = _notices(session, answer.messages, metadata.get("home_cluster"))
                rows += [_log_outgoing(session, conversation, notice) for notice in notes]
            rows += [_log_outgoing(session, conversation, message) for message in answer.messages]
            answers.append((question, answer))
        if not rows:
            raise TurnError("the assistant said nothing")
        asked.note(session, incoming, answers, self._question_days)
        return rows

    def _apologise(self, incoming: Incoming, message_id: str, session: Session) -> list[Message]:
        """Record a message as failed, with an apology, unless another process has handled it in the meantime."""
        conversation = conversations.lock(session, incoming.channel, incoming.key)
        recorded = conversations.inbound(session, conversation, message_id)
        if recorded is None:
            _log_incoming(session, conversation, incoming, message_id, self._message_limit)
            apology = _say(session, conversation, "error", "turn-failed")
            recorded = conversations.record_inbound(session, conversation, message_id, conversations.FAILED, [apology])
        if incoming.along is not None:
            incoming.along(session, conversation)
        return [message_of(row, incoming.key) for row in conversations.replies(session, recorded)]


class _Loop(threading.local):
    """The event loop of a writer thread, on which Rasa's coroutines run to their end within the transaction."""

    def __init__(self) -> None:
        self.runner = asyncio.Runner()


_loop = _Loop()


def _complete(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end in this thread, in the caller's context."""
    return _loop.runner.run(work, context=contextvars.copy_context())


def _log_incoming(session: Session, conversation: Conversation, incoming: Incoming, message_id: str, limit: int) -> str:
    """Log what came in, at most as much of it as is ever read, with its id; return the whole text."""
    text = intake.clean(incoming.text)
    payload = {"metadata": {"message_id": message_id}}
    offered = incoming.metadata.get("language")
    if conversation.language is None and offered in texts.languages():
        conversation.language = str(offered)  # until an answer has one of its own
    user = conversations.USER
    conversations.append(session, conversation, conversations.IN, sender=user, text=text[:limit], payload=payload)
    return text


def _delivery(conversation: Conversation) -> str:
    """Return in which state a message of ours begins: to be sent, or to be asked for."""
    return conversations.PENDING if conversation.channel in PUSHED else conversations.NOTHING_TO_DELIVER


def _notices(session: Session, answer: Sequence[Mapping[str, Any]], cluster: str | None) -> list[dict[str, Any]]:
    """Return the staff's notices of this moment as messages, in the language of the answer before which they stand."""
    if not answer:
        return []
    heard = answer[0].get("metadata") or {}
    told = {"kind": "answer", "intent": heard.get("intent", ""), "language": heard.get("language", DEFAULT_LANGUAGE)}
    return [
        {"text": notice.told(told["language"]), "metadata": {**told, "records": [notice.key]}}
        for notice in notices.present(session, cluster)
    ]


def _log_outgoing(session: Session, conversation: Conversation, message: Mapping[str, Any]) -> LogMessage:
    """Log a message of Rasa's; it must say of what kind it is.

    Raises:
        TurnError: the message has no text, or no metadata as the answer contract wants it.
    """
    metadata = message.get("metadata") or {}
    if not message.get("text") or not {"kind", "intent", "language"} <= metadata.keys():
        raise TurnError("a message without text, kind, intent or language")
    if conversation.state is not None:  # otherwise this turn has just erased the conversation
        conversation.language = metadata["language"]
    content = {key: message[key] for key in CONTENT if message.get(key)}
    return conversations.append(
        session,
        conversation,
        conversations.OUT,
        sender=conversations.ASSISTANT,
        text=message["text"],
        payload={**content, "metadata": {**NOTHING_SHOWN, **metadata}},
        kind=metadata["kind"],
        delivery=_delivery(conversation),
    )


def _say(session: Session, conversation: Conversation, kind: str, key: str, **values: str | int) -> LogMessage:
    """Log a message of the engine's own, in the conversation's language; its text may name its id."""
    language = conversation.language or DEFAULT_LANGUAGE
    metadata = {**NOTHING_SHOWN, "kind": kind, "intent": "nlu_fallback", "language": language}
    row = conversations.append(
        session,
        conversation,
        conversations.OUT,
        sender=conversations.ASSISTANT,
        text=None,
        payload={"metadata": metadata},
        kind=kind,
        delivery=_delivery(conversation),
    )
    row.text = texts.text(language, key, reference=row.id, **values)
    return row


def message_of(row: LogMessage, recipient: str) -> Message:
    """Return a row of the log as channels send it: Rasa's keys, and `metadata` with the row's id."""
    payload = row.payload or {}
    content = {key: payload[key] for key in CONTENT if key in payload}
    return {"recipient_id": recipient, "text": row.text, **content, "metadata": {**payload["metadata"], "id": row.id}}
