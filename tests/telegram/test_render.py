"""How messages look: nothing is too long, nothing breaks the markup, cards and pictures arrive, buttons fit."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove

from actions import texts
from bot.telegram.profile import ABOUT, COMMAND, DESCRIPTION, NAME, commands
from bot.telegram.render import Scene, parts
from bot.telegram.rich import Rich, Span, plain, units
from knowledge.conversations import LogMessage
from tests.telegram.markup import parsed

SCENE = Scene("en", "passport_test_bot")
ANYTHING = st.text(st.characters(), max_size=9000)


def row(text: str, **payload: Any) -> LogMessage:
    """Return a message of the log."""
    metadata = {"kind": "answer", "language": "en", "sources": [], **payload.pop("metadata", {})}
    return LogMessage(id=2**40, text=text, payload={"metadata": metadata, **payload}, kind=metadata["kind"])


@given(ANYTHING)
def test_any_text_is_readable_html_within_the_limit(text: str) -> None:
    """Whatever is said reads back as it is, blanks between the parts and what cannot be read aside."""
    found = parts(row(text), SCENE)
    read = [parsed(part.text.html())[0] for part in found]
    assert all(0 < units(one) <= 4096 for one in read)
    assert "".join("".join(read).split()) == "".join(plain(text).split())


@given(st.text(alphabet="ab &<>😀é\u0301. \n", max_size=600), st.integers(20, 60))
def test_formatting_survives_splitting(text: str, limit: int) -> None:
    """A span that is cut is closed and opened again."""
    rich = Rich(text, (Span(0, len(text) // 2, "b"), Span(len(text) // 2, len(text), "i")))
    for part in rich.split(limit):
        assert parsed(part.html())[0] == part.text
        assert units(part.text) <= limit


def test_splits_at_paragraphs_and_keeps_characters_whole() -> None:
    """A long text is cut at a paragraph; an emoji with its tone is never torn."""
    long = "\n\n".join(["word " * 150] * 8)
    assert all(part.text.text.endswith("word") for part in parts(row(long), SCENE))
    family = "👩🏽‍🔬" * 1000
    for part in parts(row(family), SCENE):
        assert part.text.text.replace("👩🏽‍🔬", "") == ""


def test_source_line_is_italic() -> None:
    """Only where there are sources is the last paragraph their line."""
    sourced = row("Text.\n\nSource: x.org", metadata={"sources": [{"url": "https://x.org", "as_of": "2022"}]})
    assert parts(sourced, SCENE)[0].text.html() == "Text.\n\n<i>Source: x.org</i>"
    assert parts(row("Text.\n\nMore."), SCENE)[0].text.html() == "Text.\n\nMore."


def test_cards_pictures_and_unsafe_addresses() -> None:
    """Cards are formatted text with buttons; pictures come first; addresses that are no web addresses are left out."""
    card = {
        "title": "A <b>",
        "subtitle": "below",
        "default_action": {"url": "https://a.org/?x=1&y=2"},
        "buttons": [{"title": "Go", "payload": "/greet"}, {"title": "Bad", "url": "javascript:alert(1)"}],
    }
    message = row(
        "Look:", image="https://a.org/p.png", attachment={"type": "template", "payload": {"elements": [card]}}
    )
    picture, text = parts(message, SCENE)
    assert picture.method == "photo"
    assert text.text.html() == 'Look:\n\n<a href="https://a.org/?x=1&amp;y=2">A &lt;b&gt;</a>\nbelow'
    assert isinstance(text.markup, InlineKeyboardMarkup)
    assert [button.text for line in text.markup.inline_keyboard for button in line] == ["Go"]
    assert parts(row("x", image="file:///etc/passwd"), SCENE)[0].method == "message"


@pytest.mark.parametrize("title", ["", "x" * 500, "\u202eevil", "😀" * 100, " \n "])
def test_any_button_fits(title: str) -> None:
    """Titles are short and readable, callback data at most 64 bytes."""
    (part,) = parts(row("x", buttons=[{"title": title, "payload": "/x" * 500}]), SCENE)
    assert isinstance(part.markup, InlineKeyboardMarkup)
    button = part.markup.inline_keyboard[0][0]
    assert 0 < units(button.text) <= 64
    assert len(str(button.callback_data).encode()) <= 64
    assert "\u202e" not in button.text


def test_reply_keyboard_is_taken_away_again() -> None:
    """The name's question opens one, in private only; the next message takes it away, its own buttons follow."""
    asking = row("Who?", metadata={"kind": "form", "field": "contact_name"})
    assert isinstance(parts(asking, SCENE)[0].markup, ReplyKeyboardMarkup)
    assert parts(asking, Scene("en", "x", is_private=False))[0].markup is None
    still_open = Scene("en", "x", keyboard=True)
    assert isinstance(parts(row("Next?"), still_open)[0].markup, ReplyKeyboardRemove)
    typed = parts(row("Role?", buttons=[{"title": "Skip", "payload": "Skip"}]), still_open)
    assert isinstance(typed[0].markup, ReplyKeyboardMarkup)
    first, second = parts(row("Done.", buttons=[{"title": "Copy", "payload": "/enquiry_copy"}]), still_open)
    assert isinstance(first.markup, ReplyKeyboardRemove)
    assert isinstance(second.markup, InlineKeyboardMarkup)


@pytest.mark.parametrize("language", texts.languages())
def test_profile_fits_into_telegrams_limits(language: str) -> None:
    """Name, descriptions and commands are within the limits in every language, so that nothing is cut."""
    assert len(texts.text(language, "telegram-name")) <= NAME
    assert len(texts.text(language, "telegram-about")) <= ABOUT
    assert len(texts.text(language, "telegram-description")) <= DESCRIPTION
    for private in (True, False):
        assert all(len(one.description) <= COMMAND for one in commands(language, private=private))
