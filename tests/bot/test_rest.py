"""Rasa's REST protocol as unmodified clients speak it, and where ours is stricter on purpose."""

import asyncio
import json
from typing import Any

import httpx
import pytest

from bot.access import RestGate
from bot.limits import Limits, Rate, Rates
from bot.settings import Settings
from tests.bot.talking import post
from tests.running import Server

WEBHOOK = "/webhooks/rest/webhook"


async def test_health_of_the_channel(http: httpx.AsyncClient) -> None:
    """Rasa's own health check."""
    reply = await http.get("/webhooks/rest/")
    assert (reply.status_code, reply.json()) == (200, {"status": "ok"})


async def test_answer_is_an_array_of_rasa_messages_with_metadata(http: httpx.AsyncClient) -> None:
    """At a message's top level stand Rasa's keys and `metadata`, nothing else; what is absent is left out."""
    [message] = await post(http, "hello", "company-7")
    assert message == {
        "recipient_id": "company-7",
        "text": "1|greet|hello",
        "buttons": [{"title": "Thanks", "payload": "/thank"}],
        "metadata": {
            "kind": "smalltalk", "intent": "greet", "language": "en", "records": [], "sources": [],
            "id": message["metadata"]["id"],
        },
    }  # fmt: skip


@pytest.mark.parametrize("content_type", ["text/plain;charset=UTF-8", "application/json", "application/octet-stream"])
async def test_content_type_is_not_checked(http: httpx.AsyncClient, content_type: str) -> None:
    """RasaHQ/chat-widget posts JSON as text/plain, to avoid a preflight."""
    body = json.dumps({"sender": "a", "message": "hello"})
    reply = await http.post(WEBHOOK, content=body, headers={"Content-Type": content_type})
    assert reply.json()[0]["text"] == "1|greet|hello"


async def test_stream_is_one_object_a_line(http: httpx.AsyncClient) -> None:
    """`?stream=true` gives newline-delimited JSON without a `data:` prefix, as stock Rasa does."""
    reply = await http.post(f"{WEBHOOK}?stream=true", json={"sender": "a", "message": "hello"})
    assert reply.headers["content-type"].startswith("text/event-stream")
    assert [json.loads(line)["text"] for line in reply.text.splitlines()] == ["1|greet|hello"]


async def test_message_id_makes_a_post_idempotent(http: httpx.AsyncClient) -> None:
    """Five posts of one id in parallel: one turn, one answer."""
    answers = await asyncio.gather(*[post(http, "hello", message_id="id-1") for _ in range(5)])
    assert all(answer == answers[0] for answer in answers)
    assert (await post(http, "hello"))[0]["text"] == "2|greet|hello"


async def test_number_as_id_or_sender_is_text(http: httpx.AsyncClient) -> None:
    """1 and "1" are the same conversation and the same id."""
    first = await http.post(WEBHOOK, json={"sender": 1, "message": "hello", "metadata": {"message_id": 7}})
    again = await http.post(WEBHOOK, json={"sender": "1", "message": "hello", "metadata": {"message_id": "7"}})
    assert first.json() == again.json()


async def test_flooding_sender_waits_and_others_do_not(http: httpx.AsyncClient, tiny_server: Server) -> None:
    """The wait is named; a program of the operator's is not counted by its address."""
    tiny_server.app.state.limits = Limits(Rates(sender=Rate(2, 0.1), caller=Rate(1, 0.1)))
    replies = [await http.post(WEBHOOK, json={"sender": "flood", "message": "hello"}) for _ in range(3)]
    assert [reply.status_code for reply in replies] == [200, 200, 429]
    assert (replies[2].headers["Retry-After"], "Please wait 10 s" in replies[2].json()["error"]) == ("10", True)
    assert (await http.post(WEBHOOK, json={"sender": "other", "message": "hello"})).status_code == 200


async def test_made_up_senders_without_token_count_as_one_address(http: httpx.AsyncClient, tiny_server: Server) -> None:
    """Who comes from an allowed page only is limited by where he is; the token's owner is not."""
    tiny_server.app.state.limits = Limits(Rates(caller=Rate(2, 0.1)))
    tiny_server.app.state.rest_gate = RestGate("t0ken", frozenset({"https://a.org"}), is_open=False)
    for header, wanted in (
        ({"Origin": "https://a.org"}, [200, 200, 429]),
        ({"Authorization": "Bearer t0ken"}, [200] * 3),
    ):
        bodies = [{"sender": f"{number}", "message": "hello"} for number in range(3)]
        assert [(await http.post(WEBHOOK, json=body, headers=header)).status_code for body in bodies] == wanted


def test_limits_over_rest_leave_room_for_measurements() -> None:
    """A thousand messages of one sender at once, and any number of senders, pass as they are set."""
    limits = Limits(now=lambda: 0.0)
    assert not any(limits.rest("one", None) for _ in range(1000))
    assert not any(limits.rest(str(number), None) for number in range(10_000))


@pytest.mark.parametrize("message", [None, "", "   "])
async def test_empty_message_is_asked_back(http: httpx.AsyncClient, message: str | None) -> None:
    """A message may be absent, null or empty."""
    reply = await http.post(
        WEBHOOK, json={"sender": "a", "message": message} if message is not None else {"sender": "a"}
    )
    assert reply.json()[0]["metadata"]["kind"] == "clarify"


async def test_failing_action_is_answered_with_an_apology(http: httpx.AsyncClient) -> None:
    """Status 200 and a message of kind error, as clients show whatever they get as messages."""
    [message] = await post(http, "fail")
    assert message["metadata"]["kind"] == "error"
    assert "half an answer" not in message["text"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("", "JSON"),
        ("{", "JSON"),
        ('{"sender": "a", "message": "\\ud800"}', "JSON"),
        ("[]", "object"),
        ('"hello"', "object"),
        ('{"message": "hello"}', "sender"),
        ('{"sender": "", "message": "hello"}', "sender"),
        ('{"sender": null, "message": "hello"}', "sender"),
        ('{"sender": true, "message": "hello"}', "sender"),
        ('{"sender": ["a"], "message": "hello"}', "sender"),
        ('{"sender": "%s", "message": "hello"}' % ("x" * 256), "sender"),
        ('{"sender": "a", "message": 5}', "message"),
        ('{"sender": "a", "message": "hello", "metadata": "x"}', "metadata"),
        ('{"sender": "a", "message": "hello", "metadata": {"message_id": {}}}', "message_id"),
    ],
)
async def test_what_is_no_message_gets_400_and_says_why(http: httpx.AsyncClient, body: str, reason: str) -> None:
    """Bad JSON or a missing sender: refused, and nobody becomes "default"."""
    reply = await http.post(WEBHOOK, content=body)
    assert reply.status_code == 400
    assert reason in reply.json()["error"]


async def test_request_over_the_limit_gets_413(http: httpx.AsyncClient, tiny_server: Server) -> None:
    """No more than the limit is ever read."""
    limit = tiny_server.app.state.settings.body_limit
    reply = await http.post(WEBHOOK, content=b"x" * (limit + 1))
    assert reply.status_code == 413


async def test_get_on_the_webhook_is_not_allowed(http: httpx.AsyncClient) -> None:
    """Messages are posted."""
    assert (await http.get(WEBHOOK)).status_code == 405


async def test_before_the_start_is_done_the_server_says_so(http: httpx.AsyncClient, tiny_server: Server) -> None:
    """/live answers, /health does not yet, and a message is not lost in silence."""
    tiny_server.app.state.engine = None
    statuses = [(await http.get(path)).status_code for path in ("/live", "/health")]
    reply = await http.post(WEBHOOK, json={"sender": "a", "message": "hello"})
    assert (statuses, reply.status_code, reply.headers["Retry-After"]) == ([200, 503], 503, "2")


async def test_health_and_live(http: httpx.AsyncClient) -> None:
    """Both answer 200 once questions can be answered."""
    assert [(await http.get(path)).status_code for path in ("/live", "/health")] == [200, 200]


async def test_lost_database_is_told(http: httpx.AsyncClient, tiny_server: Server) -> None:
    """When not even the apology can be recorded, the client hears that it must try again."""
    tiny_server.database.write(lambda session: session.connection().exec_driver_sql("DROP TABLE inbound"))
    reply = await http.post(WEBHOOK, json={"sender": "a", "message": "hello"})
    assert reply.status_code == 503
    assert "try again" in reply.json()["error"]


def gate(host: str, **settings: Any) -> RestGate:
    """Return the gate of a server with these settings."""
    return RestGate.of(Settings(_env_file=None, **settings), host)  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("host", "settings", "authorization", "origin", "admitted"),
    [
        ("127.0.0.1", {}, "", "", True),
        ("localhost", {}, "", "", True),
        ("::1", {}, "", "", True),
        ("0.0.0.0", {}, "", "", False),  # noqa: S104 - what it is about
        ("192.0.2.1", {}, "", "", False),
        ("127.0.0.1", {"public_url": "https://x.org"}, "", "", False),
        ("127.0.0.1", {"rest_token": "t0ken"}, "", "", False),
        ("192.0.2.1", {"rest_token": "t0ken"}, "Bearer t0ken", "", True),
        ("192.0.2.1", {"rest_token": "t0ken"}, "bearer t0ken", "", True),
        ("192.0.2.1", {"rest_token": "t0ken"}, "Bearer token", "", False),
        ("192.0.2.1", {"rest_token": "t0ken"}, "t0ken", "", False),
        ("192.0.2.1", {"rest_token": "t0ken"}, "Bearer ", "", False),
        ("192.0.2.1", {}, "Bearer ", "", False),
        ("192.0.2.1", {"allowed_origins": "https://a.org"}, "", "https://a.org", True),
        ("192.0.2.1", {"allowed_origins": "https://a.org"}, "", "https://b.org", False),
        ("192.0.2.1", {"allowed_origins": "https://a.org"}, "", "null", False),
        ("192.0.2.1", {"allowed_origins": "https://a.org"}, "", "", False),
    ],
)
def test_who_may_call(host: str, settings: dict[str, Any], authorization: str, origin: str, admitted: bool) -> None:
    """Open on loopback only; elsewhere the token or an allowed origin (design.md §5)."""
    assert gate(host, **settings).admits(authorization, origin) is admitted


async def test_without_permission_401(http: httpx.AsyncClient, tiny_server: Server) -> None:
    """The gate stands before everything else that the webhook does."""
    tiny_server.app.state.rest_gate = gate("192.0.2.1", rest_token="t0ken")
    refused = await http.post(WEBHOOK, content="{")
    admitted = await http.post(
        WEBHOOK, json={"sender": "a", "message": "hello"}, headers={"Authorization": "Bearer t0ken"}
    )
    assert (refused.status_code, refused.headers["WWW-Authenticate"], admitted.status_code) == (401, "Bearer", 200)
