"""The overview: how much is asked, what about, and how it is answered; for the board and for funders."""

import csv
import io
from datetime import date, timedelta
from typing import Any

from babel import Locale
from babel.core import UnknownLocaleError
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette_admin.routing import route

from bot.console import groups
from bot.console.page import Page, person
from knowledge import clock
from knowledge.models import Sector
from knowledge.overview import Overview, overview

DAYS = 30
MOST_DAYS = 800
TOP = 10
ASKED_OFTEN = 2  # times in the same words; what was asked once may tell who asked it
WIDTH, HEIGHT = 600, 120  # of the chart, in its own units
ACTIVE = ("=", "+", "-", "@", "\t", "\r", "\n")  # what begins a formula in a spreadsheet


class OverviewPage(Page):
    """Figures of a time; a cluster's staff see the share of their country and web sites."""

    menu_label = "Overview"
    path = "/overview"

    @route("")
    async def index(self, request: Request) -> Response:
        """Show the figures with charts."""
        found, names = await self._read(request)
        asker = person(request).asker
        days = (clock.today() - found.since).days + 1
        said = await self.read(request, lambda session: groups.everything(session, asker, days=max(days, 1)))
        told = [one for one in said if one.text != groups.WITHHELD]
        often = [group for group in await run_in_threadpool(groups.grouped, told) if group.said[0].times >= ASKED_OFTEN]
        top = often[:TOP]
        return self.show(request, "overview.html", found=found, names=names, bars=_bars(found), top=top,
                         width=WIDTH, height=HEIGHT, whole=asker.role == "secretariat")  # fmt: skip

    @route("/figures.csv", name="overview-csv")
    async def figures(self, request: Request) -> Response:
        """Return the figures as a file for spreadsheets."""
        found, names = await self._read(request)
        headers = {"Content-Disposition": f'attachment; filename="overview-{found.since}-{found.until}.csv"'}
        return Response(_csv(found, names), media_type="text/csv; charset=utf-8", headers=headers)

    async def _read(self, request: Request) -> tuple[Overview, dict[str, str]]:
        """Return the figures of the time that the address names, and what its ids are called."""
        asker, main = person(request).asker, request.app.state.main.state
        since, until = _time(request)
        sites = await run_in_threadpool(main.sites.present)
        own = [site.id for site in sites.sites if site.cluster and site.cluster == asker.cluster_id]

        def reading(session: Session) -> tuple[Overview, dict[str, str]]:
            """Count, and read the names of sectors."""
            found = overview(session, asker, since, until, own)
            return found, _names(session, found)

        return await self.read(request, reading)


def _time(request: Request) -> tuple[date, date]:
    """Return the first and the last day that an address names; the last 30 days where it names none, or nonsense."""
    today = clock.today()
    until = min(_day(request, "until") or today, today)
    since = _day(request, "since") or until - timedelta(days=DAYS - 1)
    return min(max(since, until - timedelta(days=MOST_DAYS)), until), until


def _day(request: Request, name: str) -> date | None:
    """Return a day of the address."""
    try:
        return max(date.fromisoformat(request.query_params.get(name, "")), date(2000, 1, 1))
    except ValueError:
        return None


def _names(session: Session, found: Overview) -> dict[str, str]:
    """Return what to call languages, countries and sectors."""
    names = {sector.id: sector.name for sector in session.scalars(select(Sector))}
    english = Locale("en")
    names |= {code: english.territories[code] for code in found.countries if code in english.territories}
    return names | {code: _language(code) for code in found.languages}


def _language(code: str) -> str:
    """Return a language's name in English."""
    try:
        return Locale.parse(code).get_display_name("en") or code
    except (UnknownLocaleError, ValueError):
        return code


def _bars(found: Overview) -> list[dict[str, Any]]:
    """Return a bar for each day: where it stands and how high it is, and what it tells."""
    days = found.by_day()
    most, step = max((times for _, times in days), default=0) or 1, WIDTH / len(days)
    return [
        {
            "x": round(place * step, 2),
            "width": round(max(step * 0.8, 0.5), 2),
            "y": round(HEIGHT - HEIGHT * times / most, 2),
            "height": round(HEIGHT * times / most, 2),
            "said": f"{day}: {times}",
        }
        for place, (day, times) in enumerate(days)
    ]


def _csv(found: Overview, names: dict[str, str]) -> str:
    """Write the figures; nothing in it begins as a formula does."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(("what", "value", "name", "messages"))
    for what, value, times in found.rows():
        writer.writerow((what, _safe(value), _safe(names.get(value, value)), times))
    return file.getvalue()


def _safe(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula."""
    return f"'{text}" if text.startswith(ACTIVE) else text
