"""Nobody sees or changes what is another cluster's: every route of the application is taken from its router.

A page that is added later is tried without a change here; an unknown name in its address is filled with every id of the
other cluster that there is.
"""

import re
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from sqlalchemy import Table, select
from starlette.routing import Mount, Route
from starlette.testclient import TestClient

from bot.console.page import ROOT
from knowledge.database import Database
from knowledge.kinds import KINDS
from knowledge.models import Event
from knowledge.record import Base
from tests.bot.console.conftest import FOREIGN, MARK, OWN, Console, post, token

# What changes by looking, or by signing in and out.
UNTOLD = {"staff_session", "staff_invitation", "shown", "alembic_version"}
PUBLIC = ("/login", "/invitation/{token}")  # for those who have no session; the second for who holds an invitation
REFUSED = {403, 404}


def routes(console: Console) -> list[Route]:
    """Return every route of the console."""
    (mount,) = [route for route in console.app.routes if isinstance(route, Mount) and route.path == ROOT]
    found = [route for route in mount.routes if isinstance(route, Route)]
    assert len(found) > 15
    return found


def addresses(console: Console, route: Route, root: str = ROOT) -> Iterator[tuple[str, bool]]:
    """Yield the route's address for each of the other cluster's records, and whether it names one."""
    names = list(route.param_convertors)
    pools = {
        "change": [str(console.foreign_change)],
        "enquiry": [str(console.foreign_enquiry)],
        "upload": [str(console.foreign_upload)],
        "feed": [str(console.foreign_feed)],
        "account": [str(console.accounts["owner"])],
        "token": ["no-such-token"],
        "kind": [*KINDS],
    }
    everything = [*console.foreign.values(), str(console.foreign_change), str(console.foreign_enquiry)]
    if {"kind", "id"} <= set(names):
        filled = [{"kind": kind, "id": record} for kind, record in console.foreign.items()]
        others = [name for name in names if name not in ("kind", "id")]
    else:
        filled, others = [{}], names
    for values in filled:
        for more in product(*(pools.get(name, everything) for name in others)):
            path = route.path
            for name, value in {**values, **dict(zip(others, more, strict=True))}.items():
                path = path.replace(f"{{{name}}}", value).replace(f"{{{name}:path}}", value)
            yield f"{root}{path}", bool(set(names) - {"kind", "token"})


def hostile(console: Console) -> dict[str, Any]:
    """Return a form that names the other cluster's records wherever a page may look for them."""
    ids = [*console.foreign.values()]
    said = {"name": "taken over", "value": "taken@over.example", "title": "taken over", "company": "taken over"}
    named = {"id": ids, "ids": ids, "pk": ids, "pks": ids, "other": ids[0], "cluster": FOREIGN, "cluster_id": FOREIGN}
    asked = {"question": str(console.foreign_question), "answer": str(console.disliked), "intent": "greet"}
    asked |= {"text": "taken", "text_language": "en", "record": f"cluster:{FOREIGN}", "word": "taken over"}
    return {
        **said,
        **named,
        **asked,
        "action": "published",
        "status": "published",
        "version": "1",
        "do": "save",
        "queue": "1",
    }


def dump(database: Database, *, only: str = "") -> dict[str, list[Any]]:
    """Return all rows of the store that matter, as text."""
    tables: list[Table] = [table for table in Base.metadata.sorted_tables if table.name not in UNTOLD]
    with database.read() as session:
        return {
            table.name: sorted(str(row) for row in session.execute(select(table)))
            for table in tables
            if not only or table.name == only
        }


def methods(route: Route) -> list[str]:
    """Return the methods that a route answers, each once."""
    return sorted((route.methods or set()) - {"HEAD"})


def call(client: TestClient, method: str, address: str, form: dict[str, Any]) -> Any:
    """Ask for a page, or post the form to it with a valid token."""
    return client.get(address) if method == "GET" else client.post(address, data={"csrftoken": token(client), **form})


def test_stranger_gets_nothing(console: Console) -> None:
    """Without a session every address leads to the sign-in page, or is refused."""
    before, stranger = dump(console.database), console.browser()
    for route in routes(console):
        if route.path in PUBLIC:
            continue
        for address, _ in addresses(console, route):
            for method in methods(route):
                found = call(stranger, method, address, hostile(console))
                to_sign_in = found.status_code == 303 and "/console/login" in found.headers["location"]
                assert to_sign_in or found.status_code in {401, *REFUSED}, (method, address, found.status_code)
                assert MARK not in found.text
    assert dump(console.database) == before


def test_rest_of_the_server_tells_nothing_private(console: Console) -> None:
    """Pages and channels for everybody show no draft, whatever their address or form names."""
    before, anybody, asked = dump(console.database), console.browser(), 0
    for route in (route for route in console.app.routes if isinstance(route, Route)):
        for address, _ in addresses(console, route, ""):
            for method in methods(route):
                found = anybody.request(method, address, json=hostile(console) if method != "GET" else None)
                assert MARK not in found.text, (method, address)
                asked += 1
    assert asked > 10
    assert dump(console.database) == before


def test_foreign_editor_is_refused_and_learns_nothing(console: Console) -> None:
    """Reading, editing, bulk, history, undo …: each address that names another cluster's record is refused."""
    before, editor = dump(console.database), console.browser("editor")
    named = 0
    for route in routes(console):
        if route.path in {*PUBLIC, "/logout"}:
            continue
        for address, names_record in addresses(console, route):
            for method in methods(route):
                found = call(editor, method, address, hostile(console))
                assert found.status_code < 500, (method, address)
                assert MARK not in found.text, (method, address)
                if names_record:
                    named += 1
                    assert found.status_code in REFUSED, (method, address, found.status_code)
    assert named > 60
    assert dump(console.database) == before


@pytest.mark.parametrize(
    "value", [MARK, "draft", *(pytest.param(value, marks=pytest.mark.slow) for value in (FOREIGN, "1"))]
)
def test_lists_and_searches_hold_no_foreign_private_row(console: Console, value: str) -> None:
    """Whatever a list is asked for, the other cluster's drafts are not in it."""
    editor = console.browser("editor")
    queries: list[dict[str, str]] = [dict.fromkeys(("q", "text", "search"), value)]
    queries += [{"question": str(console.foreign_question)}, {"answer": str(console.disliked)}]
    queries += [dict.fromkeys(("cluster", "status", "sector", "before", "id", "export", "format"), value)]
    for route in routes(console):
        if "GET" not in methods(route) or set(route.param_convertors) - {"kind"} or route.path in PUBLIC:
            continue
        for address, _ in addresses(console, route):
            for query in queries:
                found = editor.get(address, params=query)
                assert MARK not in found.text.replace(f'value="{MARK}"', ""), (address, query)


def test_every_change_needs_the_token(console: Console) -> None:
    """A form that another web site sends is refused, whoever is signed in."""
    before, secretary = dump(console.database), console.browser("secretary")
    for route in routes(console):
        for address, _ in addresses(console, route):
            for method in set(methods(route)) - {"GET"}:
                for forged in ({}, {"csrftoken": "forged"}):
                    found = secretary.request(method, address, data={**hostile(console), **forged})
                    assert found.status_code == 403, (method, address)
    assert dump(console.database) == before


def test_reader_changes_nothing(console: Console) -> None:
    """A reader sees the own cluster's records and can change none of them."""
    reader = console.browser("reader")
    assert MARK in reader.get(f"/console/record/event/{console.foreign['event']}").text
    before = dump(console.database)
    for route in routes(console):
        if route.path in {*PUBLIC, "/logout", "/account"}:
            continue
        for address, names_record in addresses(console, route):
            if "POST" in methods(route):
                found = post(reader, address, **hostile(console))
                assert found.status_code in REFUSED or not names_record, (address, found.status_code)
    assert dump(console.database) == before


def test_record_cannot_be_moved_to_another_cluster_or_merged_with_its(console: Console) -> None:
    """Neither out of the own cluster, nor into it; a list of chosen records is changed as a whole or not at all."""
    editor, own, foreign = console.browser("editor"), console.own, console.foreign
    before = dump(console.database)
    for kind in set(own) - {"cluster"}:
        address = f"/console/record/{kind}/{own[kind]}"
        version = "1"
        assert post(editor, address, version=version, cluster_id=FOREIGN).status_code in REFUSED, kind
        assert post(editor, address, version=version, asked="cluster_id").status_code in {*REFUSED, 422}, kind
        assert post(editor, f"{address}/merge", other=foreign[kind]).status_code in REFUSED, kind
        assert post(editor, f"/console/new/{kind}", cluster_id=FOREIGN, name="x").status_code in {403, 404, 422}, kind
        for action in ("published", "withdrawn", "confirm"):
            chosen = [own[kind], foreign[kind]]
            found = post(editor, f"/console/records/{kind}/bulk", id=chosen, action=action)
            assert found.status_code in REFUSED, (kind, action)
    assert dump(console.database) == before


def test_what_was_said_before_a_move_stays_with_the_cluster_of_then(console: Console) -> None:
    """The new owner sees the record and its own changes, not what its history held under another cluster."""
    secretary, editor = console.browser("secretary"), console.browser("editor")
    address = f"/console/record/event/{console.foreign['event']}"
    (version,) = re.findall(r'name="version" value="(\d+)"', secretary.get(address).text)
    moved = {"cluster_id": OWN, "name": "Moved day", "note": "Plain."}
    assert post(secretary, address, version=version, **moved).status_code == 303
    seen = editor.get(address)
    assert seen.status_code == 200
    assert MARK not in seen.text.replace(console.foreign["event"], "")
    assert MARK not in editor.get("/console/history").text
    assert post(editor, f"/console/history/{console.foreign_change}/undo").status_code == 404


def test_owner_may_do_all_that_is_refused_to_others(console: Console) -> None:
    """The refusals above are no accident: the same addresses open for the cluster's own editor."""
    owner = console.browser("owner")
    for kind, record in console.foreign.items():
        assert owner.get(f"/console/record/{kind}/{record}").status_code == 200, kind
    assert MARK in owner.get("/console/records/event", params={"q": MARK}).text
    assert MARK in owner.get("/console/history").text
    assert MARK in owner.get(f"/console/enquiries/{console.foreign_enquiry}").text
    assert post(owner, f"/console/history/{console.foreign_change}/undo").status_code == 303
    assert f"{MARK} news" not in owner.get(f"/console/record/event/{console.foreign['event']}").text.split("History")[0]


def test_nobody_is_offered_what_would_be_refused(console: Console) -> None:
    """Whatever the console offers to add opens; a cluster's editor adds no clusters, a reader nothing."""
    for name, least in (("secretary", len(KINDS)), ("editor", 9), ("reader", 0)):
        client = console.browser(name)
        offered = set()
        for kind in KINDS:
            page = client.get(f"/console/records/{kind}").text
            if f'href="/console/new/{kind}"' in page:
                offered.add(kind)
            opened = client.get(f"/console/new/{kind}").status_code
            assert (opened == 200) is (kind in offered), (name, kind)
        assert len(offered) == least, (name, offered)
    assert post(console.browser("editor"), "/console/new/cluster", short_name="Mine").status_code == 403


def test_nothing_is_told_under_another_clusters_name(console: Console) -> None:
    """An editor links records with the own cluster only, by form, file or copy; what the secretariat links stays."""
    secretary, editor, record = console.browser("secretary"), console.browser("editor"), console.own["event"]
    address = f"/console/record/event/{record}"
    fields = {"name": "Joint day", "kind": "workshop", "zone": "UTC", "sources": "told", "as_of": "2026"}
    refused = post(editor, "/console/new/event", **fields, clusters=[OWN, FOREIGN])
    assert refused.status_code == 422
    assert "Ask the secretariat" in refused.text
    assert post(editor, "/console/new/event", **fields, clusters=OWN).status_code == 303
    assert post(editor, address, version="1", clusters=FOREIGN).status_code == 422
    assert post(secretary, address, version="1", clusters=[OWN, FOREIGN]).status_code == 303
    assert post(editor, address, version="2", clusters=[OWN, FOREIGN], venue="Hall 1").status_code == 303
    copied = post(editor, f"{address}/copy").headers["location"]
    with console.database.read() as session:
        linked = [one.id for one in session.get_one(Event, copied.rpartition("/")[2]).clusters]
        assert linked == [OWN]
        assert len(session.get_one(Event, record).clusters) == 2
