"""What a turn does for the staff: it tells their notices, and counts what it has shown."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from bot.incoming import Incoming
from bot.settings import Settings
from bot.sites import LiveSites, Sites
from bot.startup import Running
from knowledge import clock, shown
from knowledge.embedding import EmbeddingSite
from knowledge.notices import Notice
from knowledge.shown import Shown
from tests.conftest import NOW

DATED: dict[str, Any] = {"sources": [], "as_of": "2026", "as_of_date": date(2026, 1, 1)}


def notice(starts: datetime = NOW - timedelta(hours=1), ends: datetime = NOW + timedelta(hours=1)) -> Notice:
    """Return a notice in English and French."""
    texts = {"en": "Closed today.", "fr": "Fermé aujourd'hui."}
    return Notice(id="storm", name="Storm", texts=texts, starts_at=starts, ends_at=ends, **DATED)


async def said(running: Running, key: str, text: str = "hello", channel: str = "rest") -> list[str]:
    """Return what is answered."""
    return [message["text"] for message in await running.engine.handle(Incoming(channel, key, text))]


async def test_notice_begins_a_conversation(tiny: Running) -> None:
    """Once, before the first answer; with its record; not where the widget's greeting has shown it."""
    plain = await said(tiny, "before")
    tiny.database.write(lambda session: session.add(notice()))
    messages = await tiny.engine.handle(Incoming("rest", "new", "hello"))
    assert [message["text"] for message in messages] == ["Closed today.", *plain]
    assert messages[0]["metadata"]["records"] == ["notice:storm"]
    assert {"kind", "intent", "language", "sources", "id"} <= messages[0]["metadata"].keys()
    assert "Closed today." not in await said(tiny, "new")
    assert "Closed today." not in await said(tiny, "visitor", channel="widget")
    clock.freeze(NOW + timedelta(hours=1))
    assert "Closed today." not in await said(tiny, "later")


async def test_what_is_shown_is_counted_by_day(tiny: Running) -> None:
    """A number for each record and day, and nothing of who asked."""
    tiny.database.write(lambda session: session.add(notice()))
    for key in ("a", "b"):
        await said(tiny, key)
    with tiny.database.read() as session:
        (row,) = session.scalars(select(Shown).where(Shown.key == "notice:storm"))
        assert (row.day, row.times) == (clock.today(), 2)
        assert shown.times(session)["notice:storm"] == 2
    clock.freeze(NOW + timedelta(days=500))
    tiny.database.write(shown.prune)
    with tiny.database.read() as session:
        assert session.scalars(select(Shown)).all() == []


def test_site_that_staff_register_may_embed_at_once(tiny: Running, plain_settings: Settings) -> None:
    """Its origins count from the next look on, and no more once it is withdrawn."""
    sites = LiveSites(Sites.of(plain_settings))
    sites.use(tiny.database)
    assert "https://x.example" not in sites.origins
    site = EmbeddingSite(id="our-site", name="Our site", origins=["https://x.example"], **DATED)
    tiny.database.write(lambda session: session.add(site))
    sites._checked = 0.0
    assert "https://x.example" in sites.origins
    found = sites.find("our-site")
    assert found is not None
    assert found.origins == {"https://x.example"}
    tiny.database.write(lambda session: setattr(session.get_one(EmbeddingSite, "our-site"), "status", "withdrawn"))
    sites._checked = 0.0
    assert sites.find("our-site") is None
