"""The program's settings, from the environment (PASSPORT_…) or the file .env; the README lists every one."""

import os
import re
import secrets
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AwareDatetime, Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import OperatorError, SettingsError

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "PASSPORT_"
TELEGRAM = "https://api.telegram.org"
SECRET_LENGTH = 32  # characters; shorter ones are guessed or typed by hand


class Settings(BaseSettings):
    """All settings, checked; a field `x_y` is the environment's PASSPORT_X_Y."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=ROOT / ".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    data_dir: Path = Field(default=ROOT / "var", description="Folder of the database, the models and the key file")
    database_url: str = Field(default="", description="SQLAlchemy address of the database: SQLite or PostgreSQL")
    secret_key: str = Field(default="", repr=False, description="Secret from which all keys are derived")
    public_url: str = Field(default="", description="Address under which others reach this server")
    rest_token: str = Field(default="", repr=False, description="Bearer token for the REST channel")
    allowed_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(), description="Origins, comma-separated, whose pages may call this server from a browser"
    )
    sites_file: Path | None = Field(default=None, description="YAML file of the web sites that embed the widget")
    telegram_token: str = Field(default="", repr=False, description="Token of the Telegram bot, from BotFather")
    telegram_api_url: str = Field(default=TELEGRAM, description="Address of Telegram's Bot API")
    clock: AwareDatetime | None = Field(default=None, description="ISO time with zone at which civil time stands still")
    message_limit: int = Field(default=4000, ge=1, le=20_000, description="Longest message that is read, in characters")
    body_limit: int = Field(default=262_144, ge=1024, description="Largest request that is read, in bytes")
    question_days: int = Field(default=400, ge=0, description="Days for which unanswered questions are kept for staff")
    log_level: Literal["debug", "info", "warning", "error"] = Field(default="info", description="What the log tells")

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        """Let SQLite and PostgreSQL pass; name psycopg for addresses that name no driver."""
        if value and not value.startswith(("sqlite://", "postgresql://", "postgresql+psycopg://")):
            raise ValueError("must start with sqlite:/// or postgresql://")
        return value.replace("postgresql://", "postgresql+psycopg://", 1)

    @field_validator("secret_key")
    @classmethod
    def _long_secret(cls, value: str) -> str:
        """Refuse a secret that is too short to be one."""
        if value and len(value) < SECRET_LENGTH:
            raise ValueError(f"must have at least {SECRET_LENGTH} characters")
        return value

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, value: str) -> str:
        """Refuse what BotFather has never given out."""
        if value and not re.fullmatch(r"\d+:[\w-]{20,}", value):
            raise ValueError("must be a token as BotFather gives them, such as 123456789:AAF…")
        return value

    @field_validator("public_url", "telegram_api_url")
    @classmethod
    def _https(cls, value: str) -> str:
        """Let https pass, and http for loopback addresses only; drop a slash at the end."""
        parts = urlsplit(value)
        if value and not (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))):
            raise ValueError("must start with https:// (http:// only for a loopback address)")
        if value and not parts.hostname:
            raise ValueError("must name a host")
        return value.rstrip("/")

    @field_validator("allowed_origins", mode="before")
    @classmethod
    def _origins(cls, value: str | tuple[str, ...]) -> tuple[str, ...]:
        """Split a comma-separated list; each must be scheme://host[:port] and nothing more."""
        origins = value.split(",") if isinstance(value, str) else value
        return tuple(origin_of(origin) for origin in origins if origin.strip())

    @property
    def models_dir(self) -> Path:
        """Folder of the trained models."""
        return self.data_dir / "models"

    @property
    def encoders_dir(self) -> Path:
        """Folder of what is made of the encoders' weights."""
        return self.data_dir / "encoders"

    def database(self) -> str:
        """Return the database's address: the setting, or a SQLite file in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir / 'passport.db'}"

    def secret(self) -> bytes:
        """Return the secret: the setting, or the key file's, which is made (mode 0600) at the first start.

        Raises:
            OperatorError: the key file is missing beside its database, or cannot be read or made.
        """
        if self.secret_key:
            return self.secret_key.encode()
        path = self.data_dir / "secret.key"
        try:
            if path.exists():
                return path.read_text(encoding="utf-8").strip().encode()
            return self._new_secret(path)
        except OSError as error:
            raise OperatorError(f"The key file {path} cannot be used: {error.strerror}.") from error

    def _new_secret(self, path: Path) -> bytes:
        """Make the key file, readable by its owner only; two processes that start at once agree on one key."""
        if not self.database_url and (self.data_dir / "passport.db").exists():
            raise OperatorError(
                f"The key file {path} is missing, and {path.parent / 'passport.db'} cannot be read without it. "
                f"Put it back, set {PREFIX}SECRET_KEY, or move the database away."
            )
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"secret.{os.getpid()}.tmp")
        with os.fdopen(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            file.write(secrets.token_urlsafe(48) + "\n")
        try:
            os.link(draft, path)  # unlike a rename, fails when another process was first
        except FileExistsError:
            pass
        finally:
            draft.unlink()
        return path.read_text(encoding="utf-8").strip().encode()


def is_loopback(host: str) -> bool:
    """Tell whether a host name or address is this machine's own."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def origin_of(value: str) -> str:
    """Return an origin as browsers send it; it must be scheme://host[:port] and nothing more.

    Raises:
        ValueError: it is not.
    """
    origin = value.strip().rstrip("/").lower()
    parts = urlsplit(origin)
    if parts.scheme not in {"http", "https"} or origin != f"{parts.scheme}://{parts.netloc}" or not parts.hostname:
        raise ValueError(f"{origin} is not an origin such as https://www.example.org")
    return origin


def unknown() -> list[str]:
    """Return the PASSPORT_… names of the environment that are no setting: most likely misspelt."""
    known = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    return sorted(name for name in os.environ if name.startswith(PREFIX) and name not in known)


def load(**given: object) -> Settings:
    """Read and check the settings; what is given here goes before the environment.

    Raises:
        SettingsError: a setting is wrong; names it and says why.
    """
    try:
        return Settings(**given)  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as error:
        faults = (f"{PREFIX}{str(fault['loc'][0]).upper()}: {_reason(fault['msg'])}" for fault in error.errors())
        raise SettingsError("Wrong setting. " + "; ".join(faults)) from None


def _reason(message: str) -> str:
    """Return pydantic's message without its own prefix."""
    return message.removeprefix("Value error, ")
