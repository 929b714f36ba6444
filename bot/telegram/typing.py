"""Tells a chat that an answer is being written, as long as it takes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.telegram.client import Client

FIRST_SECONDS = 0.3  # an answer that is quicker needs no notice
EACH_SECONDS = 4.0  # Telegram shows it for five


@asynccontextmanager
async def typing(client: Client, chat_id: int, thread_id: int) -> AsyncIterator[None]:
    """Show "typing" while the block takes longer than a moment."""

    async def show() -> None:
        """Say so again and again; that it fails matters to nobody."""
        await asyncio.sleep(FIRST_SECONDS)
        while True:
            try:
                await client.send_chat_action(chat_id, ChatAction.TYPING, message_thread_id=thread_id or None)
            except TelegramError:
                return
            await asyncio.sleep(EACH_SECONDS)

    task = asyncio.create_task(show())
    try:
        yield
    finally:
        task.cancel()
