"""Feeds: only public addresses, with limits; a failure is told and changes nothing; what staff put right stays."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from aiohttp.abc import AbstractResolver
from aiohttp.resolver import ThreadedResolver
from sqlalchemy import select

from bot import feeds as fetching
from knowledge import editing, feeds
from knowledge.database import Database
from knowledge.editing import Editor
from knowledge.gates import Asker
from knowledge.kinds import EVENT
from knowledge.models import Event
from tests.knowledge.conftest import new_url, postgresql_socket, seeded_url, store

__all__ = ["new_url", "postgresql_socket", "seeded_url", "store"]

APPLE = (Path(__file__).parents[1] / "knowledge" / "calendars" / "apple.ics").read_bytes()
EDITOR = Editor(None, Asker("editor", "greencape"))
SAID = {
    "name": "Ours", "address": "https://cal.greencape.co.za/private-x/basic.ics", "kind": "workshop", "zone": "UTC",
    "source": "https://www.greencape.co.za/events", "publish": "yes",
}  # fmt: skip
PRIVATE = [
    "127.0.0.1", "10.0.0.1", "169.254.169.254", "192.168.1.1", "172.16.0.1", "100.64.0.1", "0.1.2.3", "224.0.0.1",
    "240.0.0.1", "::1", "::", "fe80::1%eth0", "fd00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:7f00:1::",
    "64:ff9b::7f00:1", "ff02::1", "nonsense",
]  # fmt: skip


class Here(AbstractResolver):
    """Finds every name on this machine, as only a test may."""

    def __init__(self, port: int) -> None:
        self._port = port

    async def resolve(self, host: str, port: int = 0, family: Any = None) -> Any:
        """Return the test's own server."""
        return [{"hostname": host, "host": "127.0.0.1", "port": self._port, "family": 2, "proto": 0, "flags": 0}]

    async def close(self) -> None:
        """Hold nothing."""


@pytest.fixture
def server() -> Iterator[Any]:
    """Serve what the test puts into `pages`: status, headers and body by path."""
    pages: dict[str, tuple[int, dict[str, str], bytes]] = {}

    class Handler(BaseHTTPRequestHandler):
        """Answers with the pages."""

        def do_GET(self) -> None:
            """Send one."""
            status, headers, body = pages.get(self.path, (404, {}, b""))
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Be quiet."""

    found = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    found.pages = pages  # type: ignore[attr-defined]
    threading.Thread(target=found.serve_forever, args=(0.05,), daemon=True).start()
    yield found
    found.shutdown()
    found.server_close()


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_are_known(address: str) -> None:
    """In every form: loopback, private, link-local, shared, mapped, embedded, multicast."""
    assert not fetching.is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_public_addresses_are_known(address: str) -> None:
    """Those of the Internet."""
    assert fetching.is_public(address)


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1/x.ics", "http://[::1]/x.ics", "http://2130706433/x", "http://0x7f.0.0.1/", "http://127.1/x",
     "file:///etc/passwd", "http://localhost/x", "http://user:word@records.example/x", "ftp://records.example/x"],
)  # fmt: skip
async def test_private_address_is_not_asked(address: str) -> None:
    """Whatever form it has."""
    with pytest.raises(fetching.FetchError, match="not one of the public web"):
        await fetching.fetch(address)


async def test_name_that_leads_inside_is_not_connected_to(monkeypatch: pytest.MonkeyPatch, server: Any) -> None:
    """The address to which a name leads is checked, and it is the one that is connected to."""
    port = server.server_address[1]

    async def inside(_self: object, host: str, _port: int = 0, family: Any = None) -> Any:
        """Lead to this machine."""
        return await Here(port).resolve(host)

    monkeypatch.setattr(ThreadedResolver, "resolve", inside)
    with pytest.raises(fetching.FetchError, match="a network that is not public"):
        await fetching.fetch(f"http://inside.records.example:{port}/x.ics")


async def test_redirections_and_sizes_are_limited(server: Any) -> None:
    """No redirection leads inside, none goes on for ever, and nothing too large is read."""
    here = Here(server.server_address[1])
    base = f"http://records.example.co:{server.server_address[1]}"
    server.pages["/in"] = (302, {"Location": "http://169.254.169.254/latest"}, b"")
    server.pages["/loop"] = (302, {"Location": "/loop"}, b"")
    server.pages["/large"] = (200, {}, b"x" * (fetching.LARGEST + 1))
    server.pages["/packed"] = (200, {"Content-Encoding": "gzip"}, b"x")
    server.pages["/moved"] = (301, {"Location": "/good"}, b"")
    server.pages["/good"] = (200, {}, APPLE)
    for path, words in {"in": "public web", "loop": "next", "large": "larger", "packed": "packed", "no": "404"}.items():
        with pytest.raises(fetching.FetchError, match=words):
            await fetching.fetch(f"{base}/{path}", here)
    assert await fetching.fetch(f"{base}/moved", here) == APPLE


def event(store: Database) -> Event:
    """Return the event of the test's calendar."""
    with store.read() as session:
        return session.scalars(select(Event).where(Event.name == "Night of the grid")).one()


def test_feed_is_taken_over_and_what_staff_put_right_stays(store: Database) -> None:
    """A broken feed changes nothing; an entry that has not changed is left to staff; a lost one is shown."""
    feed = store.write(lambda session: feeds.add(session, EDITOR, dict(SAID)))
    assert feeds.take(store, feed.id, APPLE) == ""
    made = event(store)
    assert (made.cluster_id, made.kind, made.status) == ("greencape", "workshop", "published")
    assert "private-x" not in str(made.sources)
    store.write(lambda session: editing.change(session, EDITOR, EVENT, made.id, {"venue": "Hall 9"}))
    assert feeds.take(store, feed.id, APPLE) == ""
    assert event(store).venue == "Hall 9"
    assert feeds.take(store, feed.id, APPLE.replace(b"SUMMARY:Night", b"SUMMARYNight")).startswith("Line 25:")
    assert event(store).venue == "Hall 9"
    changed = APPLE.replace(b"City Hall\\n", b"Town House\\n").replace(b"SEQUENCE:0", b"SEQUENCE:1")
    assert feeds.take(store, feed.id, changed) == ""
    assert event(store).venue is not None
    assert "Town House" in str(event(store).venue)
    start = changed.index(b"BEGIN:VEVENT")
    gone = changed[:start] + changed[changed.index(b"BEGIN:VEVENT", start + 1) :]
    assert feeds.take(store, feed.id, gone) == ""
    assert (event(store).status, event(store).cancelled) == ("published", False), "nothing is deleted silently"
    with store.read() as session:
        present = session.get_one(feeds.Feed, feed.id)
        assert [one.id for one in feeds.gone(session, EDITOR.asker, present)] == [made.id]


async def test_failed_fetch_is_told_and_changes_nothing(store: Database, server: Any) -> None:
    """Staff read on the feed why it failed; it is tried again hours later only."""
    feed = store.write(lambda session: feeds.add(session, EDITOR, dict(SAID)))
    assert store.write(feeds.claim) == (feed.id, SAID["address"])
    assert store.write(feeds.claim) is None
    here = Here(server.server_address[1])
    words = await fetching.refresh(store, feed.id, f"http://records.example.co:{server.server_address[1]}/no", here)
    with store.read() as session:
        assert session.get_one(feeds.Feed, feed.id).fault == words != ""
        assert session.scalars(select(Event).where(Event.name == "Night of the grid")).all() == []
