"""How tests of the widget's transport visit a site: begin a conversation, say something, follow the log."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

SITE = "https://cluster.example"
OTHER = "https://other.example"
SECRET = "the web master's own secret, 32 characters"


async def session(web: httpx.AsyncClient, site: str = "cluster", **more: Any) -> dict[str, str]:
    """Begin a conversation; return the header that its messages need."""
    reply = await web.post("/widget/session", json={"site": site, **more})
    assert reply.status_code == 200, reply.text
    return {"Authorization": f"Bearer {reply.json()['token']}"}


async def send(
    web: httpx.AsyncClient, header: dict[str, str], text: str, message_id: str, after: int = 0
) -> httpx.Response:
    """Send a message of a conversation."""
    body = {"id": message_id, "text": text, "after": after}
    return await web.post("/widget/messages", json=body, headers=header)


def told(page: dict[str, Any]) -> list[tuple[int, str, str]]:
    """Return number, sender and text of the messages of a page."""
    return [(message["number"], message["sender"], message["text"]) for message in page["messages"]]


@asynccontextmanager
async def streaming(
    web: httpx.AsyncClient, header: dict[str, str], after: int = 0
) -> AsyncIterator[AsyncIterator[tuple[int, dict[str, Any]]]]:
    """Give the events of a stream as (id, data)."""
    async with web.stream("GET", "/widget/stream", headers={**header, "Last-Event-ID": str(after)}) as reply:
        assert reply.headers["content-type"].startswith("text/event-stream")

        async def events() -> AsyncIterator[tuple[int, dict[str, Any]]]:
            """Yield the events."""
            number = 0
            async for line in reply.aiter_lines():
                if line.startswith("id: "):
                    number = int(line[4:])
                elif line.startswith("data: "):
                    yield number, json.loads(line[6:])

        yield events()


async def judge(web: httpx.AsyncClient, header: dict[str, str], **body: Any) -> httpx.Response:
    """Judge an answer."""
    return await web.post("/widget/feedback", json=body, headers=header)
