"""The console on the seed, with one account of each role, and private records of two clusters."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot import app as web
from bot.settings import Settings
from knowledge import clock, conversations, editing, enquiries, feedback, feeds, history, questions, staff, uploads
from knowledge.database import Database
from knowledge.editing import Editor
from knowledge.gates import Asker
from knowledge.kinds import KINDS, Kind
from tests.conftest import SECRET
from tests.knowledge.conftest import new_url, postgresql_socket, seeded_url, store

__all__ = ["new_url", "postgresql_socket", "seeded_url", "store"]

OWN, FOREIGN = "tenerrdis", "rtcc"
PASSWORD = "quite a long password"
MARK = "Zebrafish"  # stands in everything private of the other cluster
TOKEN = re.compile(r'name="csrftoken" value="([^"]+)"')
MINIMAL: dict[str, dict[str, str]] = {
    "contact": {"kind": "email", "value": f"{MARK}@rtcc.example"},
    "event": {"name": f"{MARK} day", "kind": "workshop", "zone": "America/New_York", "date_start": "2027-05-03"},
    "organisation": {"name": f"{MARK} Ltd", "relation": "member"},
    "recurring": {"name": f"{MARK} fair", "rhythm": "yearly", "last_sourced": "2025"},
    "document": {"title": f"{MARK} report", "kind": "report", "says": "much"},
    "story": {"company": f"{MARK} Inc", "origin": "A", "target": "B", "year": "2025", "what_happened": "much"},
    "entry": {"questions": f"en: {MARK}?", "answers": f"en: {MARK}"},
    "notice": {"name": f"{MARK}", "texts": f"en: {MARK}", "starts_at": "2026-11-01T00:00",
               "ends_at": "2026-12-31T00:00"},
    "site": {"name": f"{MARK}", "origins": "https://rtcc.example"},
}  # fmt: skip


@dataclass
class Console:
    """The application, and what stands in its database: ids of the other cluster's private records, by kind."""

    app: Starlette
    database: Database
    foreign: dict[str, str] = field(default_factory=dict)
    own: dict[str, str] = field(default_factory=dict)
    foreign_change: int = 0
    foreign_enquiry: int = 0
    foreign_question: int = 0
    own_question: int = 0
    nobodys_question: int = 0
    disliked: int = 0
    foreign_upload: int = 0
    foreign_feed: int = 0
    accounts: dict[str, int] = field(default_factory=dict)

    def browser(self, name: str = "") -> TestClient:
        """Return a browser in which the account of this name is signed in; nobody, without one."""
        client = TestClient(self.app, base_url="http://localhost", follow_redirects=False, raise_server_exceptions=True)
        if name:
            found = post(client, "/console/login", email=f"{name}@staff.example", password=PASSWORD)
            assert found.status_code == 303, found.text
        return client


def post(client: TestClient, path: str, **fields: Any) -> Any:
    """Post a form with the token that belongs to the browser."""
    return client.post(path, data={"csrftoken": token(client), **fields})


def token(client: TestClient) -> str:
    """Return the token of a browser's forms."""
    page = client.get("/console/login")
    found = TOKEN.search(page.text)
    assert found is not None
    return found[1]


def made(session: Session, kind: Kind, cluster: str) -> str:
    """Make a draft of a kind for a cluster, and return its id."""
    everybody = Editor(None, Asker("secretariat"))
    said = {name: value.replace("rtcc.example", f"{cluster}.example") for name, value in MINIMAL[kind.name].items()}
    if cluster == OWN:
        said = {name: value.replace(MARK, "Heron") for name, value in said.items()}
    sourced = {"sources": f"https://{cluster}.example/page", "as_of": "2026-11-01"} if kind.sourced else {}
    return str(editing.create(session, everybody, kind, {**said, **sourced, "cluster_id": cluster}).id)


def asked(session: Session, text: str, cluster: str | None) -> int:
    """Keep a question that concerns a cluster, and return its id."""
    sort = questions.Asked("en", "not_found", "find_host", "rest", clusters=(cluster,) if cluster else ())
    questions.keep(session, text, sort)
    questions.count(session, sort, 3)
    everybody = questions.unanswered(session, Asker("secretariat"))
    return next(one.id for one in everybody if one.text == text)


def disliked(session: Session, text: str) -> int:
    """Log a question with an answer that its user dislikes, and return the answer's id."""
    conversation = conversations.lock(session, "widget", "somebody")
    conversations.append(session, conversation, conversations.IN, sender=conversations.USER, text=text)
    payload = {"metadata": {"kind": "answer", "intent": "find_host", "language": "en", "records": [], "sources": []}}
    answer = conversations.append(
        session, conversation, conversations.OUT, sender=conversations.ASSISTANT, text="Nobody.", payload=payload,
        kind="answer",
    )  # fmt: skip
    session.flush()
    feedback.give(session, "widget", "somebody", answer.id, liked=False, reason="write to anna@acme.example")
    return answer.id


@pytest.fixture
def console(store: Database, tmp_path: Path) -> Console:
    """Give the console with accounts of all roles, and drafts of two clusters."""
    settings = Settings(data_dir=tmp_path, secret_key=SECRET, _env_file=None)  # type: ignore[call-arg]
    app = web.create(settings, "127.0.0.1")
    app.state.database = store
    found = Console(app, store)

    def fill(session: Session) -> None:
        """Make accounts and records."""
        people = (
            ("secretary", "secretariat", None),
            ("editor", "editor", OWN),
            ("owner", "editor", FOREIGN),
            ("reader", "reader", FOREIGN),
        )
        for name, role, cluster in people:
            account = staff.add(session, f"{name}@staff.example", name, role, cluster)
            account.password_hash = hashed()
            found.accounts[name] = account.id
        for name in MINIMAL:
            found.foreign[name] = made(session, KINDS[name], FOREIGN)
            found.own[name] = made(session, KINDS[name], OWN)
        found.foreign["cluster"] = FOREIGN
        found.own["cluster"] = OWN
        owner = Editor(found.accounts["owner"], Asker("editor", FOREIGN))
        event = KINDS["event"]
        editing.change(session, owner, event, found.foreign["event"], {"note": f"{MARK} news"})
        found.foreign_change = max(change.id for change in history.of_record(session, "event", found.foreign["event"]))
        answers = {"company": {"said": f"{MARK} AB"}, "email": {"said": f"{MARK}@company.example"}}
        filing = enquiries.Filing(answers, [FOREIGN], "en", "1", clock.now())
        table = f"Name;Relation to the cluster\n{MARK};member\n".encode()
        said = dict.fromkeys(("kind", "publish", "cluster_id", "source", "event_kind", "zone"), "")
        found.foreign_upload = uploads.keep(session, found.accounts["owner"], table, said)
        uploads.settle(session, found.foreign_upload, uploads.CHECKED, {"added": 1, "new": [{"title": MARK}]})
        calendar = {
            "name": MARK,
            "address": f"https://rtcc.example/{MARK}.ics",
            "source": "https://rtcc.example/events",
        }
        found.foreign_feed = feeds.add(session, owner, {**calendar, "kind": "workshop", "zone": "UTC"}).id
        found.foreign_enquiry = enquiries.file(session, None, filing).id
        found.foreign_question = asked(session, f"Where does the {MARK} swim?", FOREIGN)
        found.own_question = asked(session, "Where does the heron land?", OWN)
        found.nobodys_question = asked(session, "Where can one park?", None)
        found.disliked = disliked(session, f"Who feeds the {MARK}?")

    store.write(fill)
    return found


_hashed: list[str] = []


def hashed() -> str:
    """Return the hash of the password of all these accounts, reckoned once."""
    if not _hashed:
        _hashed.append(staff._hasher.hash(PASSWORD))
    return _hashed[0]
