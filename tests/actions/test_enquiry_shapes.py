"""What a company types is stored and shown as typed, whatever its shape, and none of it is readable in the database."""

from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
import yaml

from bot.settings import Settings
from tests.enquiring import ANSWERS, fill, metadata
from tests.talk import say

FILE = Path(__file__).with_name("enquiry_shapes.yml")
SHAPES = [shape.strip() for shape in yaml.safe_load(FILE.read_text(encoding="utf-8"))]
FREE = ("company", "contact_name", "role", "sector", "solution", "help_wanted", "timing")
BATCHES = [SHAPES[start : start + len(FREE)] for start in range(0, len(SHAPES), len(FREE))]
LONG = "Sensors for pipes = 100 % Äöü 😀 <b>. " * 55


def test_there_are_a_hundred() -> None:
    """As many as the requirement names, each once."""
    assert len(set(SHAPES)) >= 100
    assert len(LONG) > 2_000


SLOW = [pytest.param(shapes, marks=pytest.mark.slow) for shapes in BATCHES[4:]]


@pytest.mark.parametrize("shapes", [[LONG.strip()] * len(FREE), *BATCHES[:4], *SLOW])
def test_shown_as_typed(server: str, settings: Settings, shapes: list[str]) -> None:
    """Summary and copy show each shape unchanged; the database file does not."""
    talk = partial(say, server, uuid4().hex)
    typed = dict(zip(FREE, shapes, strict=False))
    summary = fill(talk, talk("I want to apply for the Passport"), ANSWERS | typed, until="summary")
    assert [shape for shape in shapes if f": {shape}" not in summary[-1]["text"]] == []
    confirmed = talk("yes")
    assert metadata(confirmed)["reference"]
    copy = talk("show me a copy of my enquiry")
    assert [shape for shape in shapes if f": {shape}" not in copy[-1]["text"]] == []
    files = [path.read_bytes() for path in settings.data_dir.glob("*.db*")]
    telling = [shape.encode() for shape in shapes if len(shape) > 12]
    assert files
    assert not any(shape in content for content in files for shape in telling)
