"""What the bot says of itself in Telegram's own pages: commands per language and scope, name and descriptions."""

import hashlib
import json

from sqlalchemy.orm import Session
from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats

from actions import texts
from bot.telegram.client import Client
from bot.telegram.commands import COMMANDS
from knowledge.telegram import TelegramBot

NAME, ABOUT, DESCRIPTION, COMMAND = 64, 120, 512, 256  # Telegram's limits, in characters


def commands(language: str, *, private: bool) -> list[BotCommand]:
    """Return the commands that work in private chats, or in groups, with what they do."""
    return [
        BotCommand(name, texts.text(language, f"telegram-command-{name.replace('_', '-')}")[:COMMAND])
        for name, meaning in COMMANDS.items()
        if meaning.listed and (private or not meaning.personal)
    ]


def fingerprint() -> str:
    """Return a digest of all that is set: Telegram allows few changes a day, so only changes are sent."""
    said = [
        [
            language,
            *(
                f"{one.command} {one.description}"
                for private in (True, False)
                for one in commands(language, private=private)
            ),
            *(texts.text(language, f"telegram-{name}") for name in ("name", "about", "description")),
        ]
        for language in texts.languages()
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


async def publish(client: Client) -> None:
    """Set everything in every language that we write, English for all others, too; what may be set least often last.

    Raises:
        TelegramError: Telegram has refused it, or wants us to wait.
    """
    scopes = (BotCommandScopeAllPrivateChats(), True), (BotCommandScopeAllGroupChats(), False)
    said = [(code or texts.FALLBACK, code or None) for code in ("", *texts.languages())]
    for language, code in said:
        for scope, private in scopes:
            await client.set_my_commands(commands(language, private=private), scope, language_code=code)
    for language, code in said:
        await client.set_my_description(texts.text(language, "telegram-description")[:DESCRIPTION], language_code=code)
        await client.set_my_short_description(texts.text(language, "telegram-about")[:ABOUT], language_code=code)
    for language, code in said:
        await client.set_my_name(texts.text(language, "telegram-name")[:NAME], language_code=code)


def is_published(session: Session, bot_id: int) -> bool:
    """Tell whether the bot was given what it is to say now."""
    found = session.get(TelegramBot, bot_id)
    return found is not None and found.profile == fingerprint()
