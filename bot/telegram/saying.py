"""What somebody said, as a message for the turn engine."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from actions import texts
from actions.enquiry_draft import Draft
from actions.enquiry_phrases import phrases
from bot.incoming import Incoming
from bot.telegram import answers, carry, files
from bot.telegram.commands import CARRIED, COMMANDS, START, Meaning, of_start, record_link
from bot.telegram.form import open_draft
from bot.telegram.reading import Command, Said
from knowledge import conversations
from knowledge.conversations import Conversation
from knowledge.lookup import by_key
from knowledge.models import Place
from knowledge.places import country_of, nearest, place_name
from knowledge.telegram import TelegramChat

CHANNEL = "telegram"
NAME_LIMIT = 40  # characters of an unknown command that are repeated
NEAR_KM = 300.0  # further off, a location is not said to be at a place on file

Along = Callable[[Session, Conversation], None]


@dataclass(frozen=True)
class Known:
    """What is known of a chat before its next message is answered.

    `language` is that of the conversation, or of the user's app where there is none yet; `metadata` goes with a message
    to the assistant; `draft` is the enquiry that is being filled in; `place` is where a location lies; `linked` tells
    that a link's record is on file.
    """

    key: str
    language: str
    username: str
    metadata: Mapping[str, Any]
    draft: Draft | None = None
    place: str = ""
    place_name: str = ""
    linked: bool = False


def known(session: Session, key: str, said: Said, username: str) -> Known:
    """Read what is known of a chat."""
    found = conversations.find(session, CHANNEL, key)
    heard = said.language.partition("-")[0].lower()
    language = texts.supported((found.language if found else None) or heard)
    draft = open_draft(found)
    place, name = _place(session, said, draft, language)
    kind, record_id = record_link(said.command.argument) if said.command else ("", "")
    linked = bool(kind) and by_key(session, f"{kind}:{record_id}") is not None
    metadata: dict[str, Any] = {} if found is not None and found.language else {"language": language}
    if not said.is_private:
        metadata["public"] = True
    return Known(key, language, username, metadata, draft, place, name, linked)


def _place(session: Session, said: Said, draft: Draft | None, language: str) -> tuple[str, str]:
    """Return the id and name of the place at a location: its country where the form asks for that."""
    location = said.message.location if said.message and said.kind in ("location", "venue") else None
    found: Place | None = nearest(session, location.latitude, location.longitude, NEAR_KM) if location else None
    if found is None:
        return "", ""
    country = country_of(session, found.id) if draft and draft.pending == "country" else None
    place = country or found.id
    return place, place_name(session, place, language)


def remember(session: Session, conversation: Conversation, bot_id: int, said: Said) -> None:
    """Record where a conversation takes place; whoever writes to us has not blocked us."""
    chat = session.get(TelegramChat, conversation.id)
    if chat is None:
        session.add(
            TelegramChat(
                conversation_id=conversation.id,
                bot_id=bot_id,
                chat_id=said.chat_id,
                thread_id=said.thread_id,
                kind=said.chat_kind,
            )
        )
    else:
        chat.blocked_at = None


def incoming(said: Said, state: Known, message_id: str, along: Along, kept: "files.Fetched | None" = None) -> Incoming:
    """Return a message, a command, or what is no text, for the engine."""
    make = partial(Incoming, CHANNEL, state.key, message_id=message_id, metadata=state.metadata, along=along)
    if said.command is not None:
        return _command(said, said.command, state, make)
    if said.kind:
        return _no_text(said, state, make, kept)
    return make(text=said.text)


def _command(said: Said, command: Command, state: Known, make: Callable[..., Incoming]) -> Incoming:
    """Return what a command asks: the assistant, or the channel itself."""
    if command.name == START and said.is_private:
        command = of_start(command.argument)
    meaning = COMMANDS.get(command.name)
    own = _own_answer(said, command, meaning, state)
    if own is not None:
        return make(text=f"/{command.name} {command.argument}".strip(), answer=lambda *_: own)
    if command.name == "cancel":
        return make(text=phrases(state.language, "enquiry-say-cancel")[0])
    if command.name == START and command.argument:
        return _started(command, state, make)
    # Within the form only the command counts: words would be read as an answer.
    if command.argument and meaning and not meaning.personal and state.draft is None:
        return make(text=f"{command.name} {command.argument}")
    return make(text=f"/{meaning.intent if meaning else ''}", is_payload=True)


def _own_answer(said: Said, command: Command, meaning: Meaning | None, state: Known) -> list[answers.Answer] | None:
    """Return what the channel itself answers to a command, None where the assistant does."""
    if meaning is None:
        return [
            answers.say(
                state.language, "clarify", "telegram-unknown-command", "nlu_fallback", command=command.name[:NAME_LIMIT]
            )
        ]
    if meaning.personal and not said.is_private:
        return answers.in_private(state.language, state.username, command.name)
    if command.name == "settings":
        return answers.settings(state.language)
    if command.name == "cancel" and state.draft is None:
        return [answers.say(state.language, "confirmation", "telegram-nothing-to-cancel", "apply")]
    return None


def _started(command: Command, state: Known, make: Callable[..., Incoming]) -> Incoming:
    """Return what a deep link leads to: a record, or a conversation begun elsewhere; else the greeting."""
    if command.argument.startswith(CARRIED):
        token = command.argument.removeprefix(CARRIED)
        return make(
            text=f"/{START}",
            answer=lambda session, conversation: carry.carry(session, conversation, token, state.language),
        )
    kind, record_id = record_link(command.argument)
    if state.linked:
        intent = {"event": "find_event", "cluster": "cluster_profile"}[kind]
        return make(text=f"/{intent}{json.dumps({kind: record_id})}", is_payload=True)
    return make(text="/greet", is_payload=True)


def _no_text(said: Said, state: Known, make: Callable[..., Incoming], kept: "files.Fetched | None") -> Incoming:
    """Return what stands for something that is no text: a name, a place, a file of the enquiry; else say what it is."""
    if kept is not None:
        return make(
            text=f"[{said.kind}]",
            answer=lambda session, conversation: files.keep(session, conversation, kept, state.language),
        )
    if said.kind == "contact":
        return _contact(said, state, make)
    if said.kind in ("location", "venue"):
        if not state.place:
            nowhere = answers.say(state.language, "clarify", "telegram-nowhere", "nlu_fallback")
            return make(text=f"[{said.kind}]", answer=lambda *_: [nowhere])
        if state.draft is not None and state.draft.pending in ("country", "target_market"):
            return make(text=state.place_name)
        return make(text=f"/find_host{json.dumps({'place': state.place})}", is_payload=True)
    return make(text=f"[{said.kind}]", answer=lambda *_: answers.unread(state.language, said.kind))


def _contact(said: Said, state: Known, make: Callable[..., Incoming]) -> Incoming:
    """Take the sender's own name where the form asks for one; a number is never kept."""
    contact = said.message.contact if said.message else None
    is_own = contact is not None and contact.user_id is not None and contact.user_id == said.user_id
    if state.draft is not None and state.draft.pending == "contact_name" and contact is not None:
        if is_own:
            return make(text=" ".join(filter(None, (contact.first_name, contact.last_name))))
        other = answers.say(state.language, "clarify", "telegram-contact-of-other", "apply")
        return make(text="[contact]", answer=lambda *_: [other])
    return make(text="[contact]", answer=lambda *_: answers.unread(state.language, "contact"))
