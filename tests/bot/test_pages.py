"""The pages for people, and what browsers of other sites may do."""

import html
import re

import httpx
import pytest

from actions import texts
from bot import widget_files
from bot.settings import Settings
from bot.startup import Running
from tests.running import serving


@pytest.mark.parametrize("path", ["/", "/privacy", "/accessibility", "/embed-demo", "/chat"])
async def test_page_is_plain_and_strict(http: httpx.AsyncClient, path: str) -> None:
    """One language, one title, one main heading; no inline script or style, nothing loaded from elsewhere."""
    reply = await http.get(path)
    policy = reply.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert '<html lang="en">' in reply.text
    assert reply.text.count("<h1>") == reply.text.count("<title>") == reply.text.count("<main>") == 1
    assert not re.search(r"<script[^>]*>[^<]|<style|\sstyle=|\son[a-z]+=|src=\"http", reply.text)


def test_front_page_names_the_clusters_without_javascript(server: str) -> None:
    """Each with its web site and the date of what is known; no former member."""
    page = httpx.get(server).text
    assert 'href="http://www.greencape.co.za' in page
    assert page.count("as of ") > 5
    assert "web site not on record" in page or page.count("<li>") == page.count('rel="noopener"')


async def test_chat_page_may_be_framed_by_its_site_only(tiny: Running, plain_settings: Settings) -> None:
    """For site builders that strip scripts."""
    settings = plain_settings.model_copy(update={"allowed_origins": ("https://a.org",)})
    with serving(tiny, settings) as server:
        async with httpx.AsyncClient(base_url=server.url) as client:
            policy = (await client.get("/chat")).headers["Content-Security-Policy"]
            home = (await client.get("/")).headers["Content-Security-Policy"]
            unknown = await client.get("/chat?site=nobody")
    assert "frame-ancestors 'self' https://a.org" in policy
    assert "frame-ancestors 'none'" in home
    assert unknown.status_code == 404


async def test_widget_is_small(http: httpx.AsyncClient) -> None:
    """Script, styles and one language: at most 25 kB as they travel."""
    files = [f"/widget/1/{path.name}" for path in widget_files.FOLDER.glob("1/*.js")]
    total = 0
    for path in [*files, "/widget/config"]:
        async with http.stream("GET", path, headers={"Accept-Encoding": "gzip"}) as reply:
            assert reply.headers["Content-Encoding"] == "gzip"
            total += len(b"".join([chunk async for chunk in reply.aiter_raw()]))
    assert len(files) > 4
    assert total <= 25_000


async def test_script_may_be_loaded_by_any_site(http: httpx.AsyncClient) -> None:
    """Newest and pinned version alike; what it may do is decided elsewhere."""
    for path in ("/widget.js", "/widget/1/widget.js", "/widget/1/main.js"):
        reply = await http.get(path, headers={"Origin": "https://a.org"})
        assert reply.headers["Access-Control-Allow-Origin"] == "*"
        assert reply.headers["Content-Type"].startswith("text/javascript")


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


@pytest.mark.parametrize(
    ("query", "accepted", "language"),
    [
        ("", "", "en"),
        ("", "de-AT,de;q=0.9,en;q=0.8", "de"),
        ("", "nl, en;q=0.5, fr;q=0.7", "fr"),
        ("", "pt;q=broken, *", "en"),
        ("?language=sv", "de", "sv"),
        ("?language=xx", "it", "it"),
    ],
)
async def test_pages_speak_the_readers_language(
    http: httpx.AsyncClient, query: str, accepted: str, language: str
) -> None:
    """The one asked for, else the browser's; all others are one click away, and the chat begins in it too."""
    page = await http.get(f"/{query}", headers={"Accept-Language": accepted})
    assert f'<html lang="{language}">' in page.text
    assert f'data-language="{language}"' in page.text
    assert texts.text(language, "page-try") in html.unescape(page.text)
    assert page.headers["Content-Language"] == language
    assert page.text.count("hreflang=") == len(texts.languages())
    assert "Accept-Language" in page.headers["Vary"]
