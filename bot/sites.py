"""The web sites that may embed the widget: their origins, and what the widget says and knows on each."""

import hashlib
import hmac
import re
import time
from collections.abc import Collection, Iterator
from functools import cached_property
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.errors import SettingsError
from bot.logs import logger, trace
from bot.settings import Settings, origin_of
from knowledge import clock, embedding
from knowledge.database import Database
from knowledge.fields import SHORTEST_SECRET
from knowledge.revision import revision

OWN = "own"  # the site of our own pages, and of the origins named in PASSPORT_ALLOWED_ORIGINS
LOOK_SECONDS = 1.0
IDENTITY_SECONDS = 24 * 3600  # the longest that a signed identity may still be valid


class IdentityError(Exception):
    """A signed identity is wrong, expired, or not offered by its site."""


def is_web_address(value: str) -> bool:
    """Tell whether a value is an http(s) address, and nothing that a browser would run."""
    return bool(re.fullmatch(r"https?://[^\s<>\"]+", value))


def _web_address(value: str) -> str:
    """Let http(s) addresses pass, and nothing that a browser would run."""
    if value and not is_web_address(value):
        raise ValueError("must start with https://")
    return value


class Site(BaseModel):
    """One site. `greeting` maps languages to texts; an empty `languages` offers all; `cluster` is a cluster's id."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")
    origins: frozenset[Annotated[str, AfterValidator(origin_of)]]
    cluster: str = ""
    greeting: dict[str, str] = {}
    languages: tuple[str, ...] = ()
    privacy: Annotated[str, AfterValidator(_web_address)] = ""
    secret: str = Field(default="", repr=False)

    def user(self, identity: object) -> str:
        """Return the user whom the site's own server vouches for.

        `identity` is {"user", "expires" (seconds since 1970), "signature"}; the signature is the hex HMAC-SHA256, under
        the site's secret, of site, user and expires, joined by newlines.

        Raises:
            IdentityError: it is not so.
        """
        found = identity if isinstance(identity, dict) else {}
        user, expires, signature = (found.get(name) for name in ("user", "expires", "signature"))
        if not (self.secret and isinstance(user, str) and user and type(expires) is int and isinstance(signature, str)):
            raise IdentityError
        signed = f"{self.id}\n{user}\n{expires}".encode()
        wanted = hmac.new(self.secret.encode(), signed, hashlib.sha256).hexdigest()
        now = time.time()
        if not hmac.compare_digest(signature.encode(), wanted.encode()) or not now < expires < now + IDENTITY_SECONDS:
            raise IdentityError
        return user


class Sites(BaseModel):
    """All sites: the registered ones and our own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    sites: tuple[Site, ...]

    @classmethod
    def of(cls, settings: Settings) -> "Sites":
        """Return the sites of the settings' file, and our own.

        Raises:
            SettingsError: the file is missing or wrong; names it and what is wrong.
        """
        own = Site(id=OWN, origins=frozenset(settings.allowed_origins))
        path = settings.sites_file
        return cls(sites=(own, *(_load(path) if path else ())))

    @cached_property
    def origins(self) -> frozenset[str]:
        """All origins of all sites."""
        return frozenset().union(*(site.origins for site in self.sites))

    def find(self, site_id: str) -> Site | None:
        """Return the site with this id, None when there is none."""
        return next((site for site in self.sites if site.id == site_id), None)


def _load(path: Path) -> tuple[Site, ...]:
    """Read the sites of a file."""
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        found = Sites.model_validate(content).sites
    except (OSError, yaml.YAMLError) as error:
        raise SettingsError(f"The sites file {path} cannot be read: {error}") from error
    except ValidationError as error:
        fault = error.errors()[0]
        where = ".".join(str(part) for part in fault["loc"])
        raise SettingsError(f"The sites file {path} is wrong at {where or 'its top'}: {fault['msg']}") from error
    ids = [site.id for site in found]
    if OWN in ids or len(set(ids)) < len(ids):
        raise SettingsError(f"The sites file {path} is wrong: every id once, and none of them {OWN!r}.")
    for site in found:
        if site.secret and len(site.secret) < SHORTEST_SECRET:
            raise SettingsError(
                f"The sites file {path} is wrong: {site.id}'s secret is shorter than {SHORTEST_SECRET}."
            )
    return found


class Origins(Collection[str]):
    """The origins of all sites as they are when one asks."""

    def __init__(self, sites: "LiveSites") -> None:
        self._sites = sites

    def __contains__(self, origin: object) -> bool:
        return origin in self._sites.present().origins

    def __iter__(self) -> Iterator[str]:
        return iter(self._sites.present().origins)

    def __len__(self) -> int:
        return len(self._sites.present().origins)


class LiveSites:
    """The sites of the file and those that staff have registered; a change counts within a second.

    One small query a second at most, on whatever thread asks: less than a request costs otherwise.
    """

    def __init__(self, fixed: Sites) -> None:
        self._fixed = self._present = fixed
        self._database: Database | None = None
        self._revision = -1
        self._checked = 0.0
        self.origins = Origins(self)

    def use(self, database: Database) -> None:
        """Read the staff's sites from this database from now on."""
        self._database, self._checked = database, 0.0

    def find(self, site_id: str) -> Site | None:
        """Return the site with this id, None when there is none."""
        return self.present().find(site_id)

    def present(self) -> Sites:
        """Return the sites as they are now."""
        now = clock.monotonic()
        if self._database is not None and now - self._checked >= LOOK_SECONDS:
            self._checked = now
            try:
                with self._database.read() as session:
                    self._read(session)
            except SQLAlchemyError as error:
                logger.error("sites not read", **trace(error))
        return self._present

    def _read(self, session: Session) -> None:
        """Read the staff's sites if any knowledge has changed; an id of the file is the file's."""
        found = revision(session)
        if found == self._revision:
            return
        known = {site.id for site in self._fixed.sites}
        staffs = [_site(row) for row in embedding.registered(session) if row.id not in known]
        self._present, self._revision = Sites(sites=(*self._fixed.sites, *staffs)), found


def _site(row: embedding.EmbeddingSite) -> Site:
    """Return a site that staff have registered."""
    return Site(
        id=row.id,
        origins=frozenset(row.origins),
        cluster=row.cluster_id or "",
        greeting=row.greeting,
        languages=tuple(row.languages),
        privacy=row.privacy or "",
        secret=row.secret or "",
    )
