"""The pages for people, and what browsers of other sites may do."""

import httpx
import pytest

from bot.settings import Settings
from bot.startup import Running
from tests.running import serving


@pytest.mark.parametrize("path", ["/", "/privacy"])
async def test_page_is_plain_and_strict(http: httpx.AsyncClient, path: str) -> None:
    """One language, one title, one main heading; no script, nothing from elsewhere."""
    reply = await http.get(path)
    policy = reply.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert '<html lang="en">' in reply.text
    assert reply.text.count("<h1>") == reply.text.count("<title>") == reply.text.count("<main>") == 1
    assert "<script" not in reply.text
    assert "http://" not in reply.text
    assert "https://" not in reply.text


async def test_stylesheet_is_ours(http: httpx.AsyncClient) -> None:
    """The one thing that the pages load."""
    assert (await http.get("/static/page.css")).headers["content-type"].startswith("text/css")


@pytest.mark.parametrize(("origin", "echoed"), [("https://a.org", "https://a.org"), ("https://b.org", None)])
async def test_browsers_of_allowed_origins_may_read(
    tiny: Running, plain_settings: Settings, origin: str, echoed: str | None
) -> None:
    """CORS answers name the allowed origin, and no other."""
    settings = plain_settings.model_copy(update={"allowed_origins": ("https://a.org",)})
    with serving(tiny, settings) as server:
        async with httpx.AsyncClient(base_url=server.url) as client:
            ask = {
                "Origin": origin,
                "Access-Control-Request-Method": "POST",
                "Access-Control-Request-Headers": "content-type",
            }
            preflight = await client.options("/webhooks/rest/webhook", headers=ask)
            posted = await client.post(
                "/webhooks/rest/webhook", json={"sender": "a", "message": "hello"}, headers={"Origin": origin}
            )
    assert preflight.headers.get("Access-Control-Allow-Origin") == echoed
    assert posted.headers.get("Access-Control-Allow-Origin") == echoed
