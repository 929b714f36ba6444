"""`passport telegram check`: talks to the Bot API, and says what is wrong and how to mend it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from urllib.parse import urlsplit

from telegram import User, WebhookInfo
from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.errors import OperatorError
from bot.settings import Settings, is_loopback
from bot.telegram import arrival
from bot.telegram.client import Client, bot_id

PORTS = (443, 80, 88, 8443)  # to which Telegram brings updates
RECENT = timedelta(hours=1)
MANY = 100


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: whether it is fine, and what to do where it is not."""

    is_fine: bool
    text: str


async def findings(settings: Settings) -> list[Finding]:
    """Return what the Bot API says of the bot, in order.

    Raises:
        OperatorError: there is no token, Telegram refuses it, or Telegram cannot be reached.
    """
    client = await connected(settings)
    try:
        info = await client.get_webhook_info()
        me = client.bot
        commands = await client.get_my_commands()
    except TelegramError as error:
        raise OperatorError(f"Telegram refuses to tell: {error.message}. Please try again.") from error
    finally:
        await client.shutdown()
    named = Finding(True, f"The token belongs to @{me.username} ({me.full_name}).")
    listed = Finding(True, "Commands are set." if commands else "Commands are set at the first start.")
    return [named, *_groups(me), *_address(settings), *_arrival(settings, info), listed]


async def connected(settings: Settings) -> Client:
    """Return a client that Telegram has let in.

    Raises:
        OperatorError: there is no token, Telegram refuses it, or Telegram cannot be reached.
    """
    if not settings.telegram_token:
        raise OperatorError(
            "PASSPORT_TELEGRAM_TOKEN is not set. Get a token from @BotFather in Telegram with /newbot, "
            "or for a bot of yours with /token, and put it into the environment or the file .env."
        )
    client = Client.of(settings)
    try:
        await client.initialize()
    except InvalidToken:
        raise OperatorError(
            "Telegram refuses the token in PASSPORT_TELEGRAM_TOKEN: it is mistyped, or was revoked. "
            "@BotFather shows the present one with /token."
        ) from None
    except NetworkError as error:
        raise OperatorError(
            f"{settings.telegram_api_url} cannot be reached ({error.message}). Check the network, a proxy "
            "(HTTPS_PROXY), and PASSPORT_TELEGRAM_API_URL if you have set it."
        ) from error
    except TelegramError as error:
        raise OperatorError(f"Telegram answers: {error.message}.") from error
    return client


def _groups(me: User) -> Iterator[Finding]:
    """Tell what the bot may read in groups."""
    if me.can_read_all_group_messages:
        yield Finding(
            False,
            "Privacy mode is off: in groups Telegram hands the bot every message. It answers only commands, mentions "
            "and replies; so that it is not even sent the others, switch it on at @BotFather: /setprivacy, Enable.",
        )
    else:
        yield Finding(True, "Privacy mode is on: in groups the bot gets only commands, mentions and replies.")
    if not me.can_join_groups:
        yield Finding(True, "The bot cannot be added to groups; @BotFather changes that with /setjoingroups.")


def _address(settings: Settings) -> Iterator[Finding]:
    """Tell whether Telegram can bring updates to the public address."""
    if not settings.public_url:
        yield Finding(True, "No PASSPORT_PUBLIC_URL: updates are asked for (getUpdates), which needs no open port.")
        return
    parts = urlsplit(settings.public_url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    if parts.scheme != "https" or _is_inside(parts.hostname or ""):
        yield Finding(
            False,
            f"{settings.public_url} cannot be reached by Telegram: it needs https and a public host. Set "
            "PASSPORT_PUBLIC_URL to such an address, or leave it out to ask for updates instead.",
        )
    elif port not in PORTS:
        allowed = ", ".join(str(one) for one in PORTS)
        yield Finding(
            False, f"Telegram brings updates only to the ports {allowed}, not to {port}: put a proxy before it."
        )
    else:
        yield Finding(True, f"Updates are brought to {settings.public_url}{arrival.path(bot_id(settings))}.")


def _is_inside(host: str) -> bool:
    """Tell whether a host is this machine or in a private network."""
    try:
        return ip_address(host.strip("[]")).is_private
    except ValueError:
        return is_loopback(host) or "." not in host


def _arrival(settings: Settings, info: WebhookInfo) -> Iterator[Finding]:
    """Tell how updates arrive at present, and what failed at it lately."""
    wanted = f"{settings.public_url}{arrival.path(bot_id(settings))}" if settings.public_url else ""
    if info.url and info.url != wanted:
        yield Finding(
            False,
            f"A webhook is set to {info.url}: by another program, or by an earlier address of this one. It is "
            "replaced at the next start of `passport serve`; if another program uses this bot, give it its own token.",
        )
    elif wanted and not info.url:
        yield Finding(False, "The webhook is not set yet: start `passport serve`, which sets it.")
    failed = info.last_error_date
    if failed is not None and datetime.now(UTC) - failed < RECENT:
        yield Finding(
            False,
            f"Telegram could not bring an update at {failed:%H:%M} UTC: {info.last_error_message}. The server must "
            "answer at its public address, with a certificate that is not self-signed.",
        )
    if info.pending_update_count > MANY:
        yield Finding(False, f"{info.pending_update_count} updates wait at Telegram: is `passport serve` running?")
    else:
        yield Finding(True, f"{info.pending_update_count} updates wait at Telegram.")
