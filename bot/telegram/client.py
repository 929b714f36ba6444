"""The client of the Bot API: python-telegram-bot's, and updates as they come, which it would only hand out parsed."""

from typing import Any

from telegram import Bot
from telegram.request import HTTPXRequest

from bot.settings import Settings

CONNECTIONS = 32
SECONDS = 20.0  # for one call; sending a file may take longer
POLL_SECONDS = 30  # that Telegram may wait for an update before it answers with none
POLL_MARGIN = 10.0
ALLOWED = ["message", "callback_query", "my_chat_member"]  # edited messages are no turns
BATCH = 100


class Client(Bot):
    """A bot at the Bot API."""

    @classmethod
    def of(cls, settings: Settings) -> "Client":
        """Return the client for the token and address of the settings."""
        address = settings.telegram_api_url
        timeouts: dict[str, Any] = {"read_timeout": SECONDS, "write_timeout": SECONDS, "connect_timeout": SECONDS}
        return cls(
            settings.telegram_token,
            base_url=f"{address}/bot",
            base_file_url=f"{address}/file/bot",
            request=HTTPXRequest(connection_pool_size=CONNECTIONS, pool_timeout=SECONDS, **timeouts),
            get_updates_request=HTTPXRequest(connection_pool_size=1, **timeouts),
        )

    async def raw_updates(self, offset: int | None) -> list[Any]:
        """Return the updates from an offset on as JSON; waits for one. Asking confirms all that come before it."""
        asked = {"offset": offset, "timeout": POLL_SECONDS, "limit": BATCH, "allowed_updates": ALLOWED}
        found = await self._post("getUpdates", asked, read_timeout=POLL_SECONDS + POLL_MARGIN)
        return list(found) if isinstance(found, list) else []


def bot_id(settings: Settings) -> int:
    """Return the id of the bot, which its token begins with."""
    return int(settings.telegram_token.partition(":")[0])
