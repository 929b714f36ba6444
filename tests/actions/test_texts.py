"""The texts are complete: every key that the code uses exists, and every text can be written."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from fluent.syntax.ast import Message, MessageReference, Term, VariableReference
from fluent.syntax.visitor import Visitor

import actions
from actions import texts
from actions.refusals import Refusal
from actions.turn import Turn

FOLDER = Path(actions.__file__).parent
SPEAKERS = ("says", "text", "has")


class Variables(Visitor):  # type: ignore[misc]  # fluent.syntax is untyped to mypy
    """Collects the variables that a text needs, and the other texts that it quotes."""

    def __init__(self) -> None:
        self.found: set[str] = set()
        self.quoted: set[str] = set()

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802 - the visitor's name for it
        """Keep the key of a text that is quoted."""
        self.quoted.add(node.id.name)

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the visitor's name for it
        """Keep a variable's name."""
        self.found.add(node.id.name)


def keys_used() -> Iterator[tuple[str, str]]:
    """Yield (module, pattern) of every key that the code asks for; what is filled in at run time matches anything."""
    for path in sorted(FOLDER.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in SPEAKERS:
                for argument in node.args:
                    yield from ((path.name, pattern) for pattern in _patterns(argument))


def _name(function: ast.expr) -> str:
    """Return the last name of what is called."""
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _patterns(argument: ast.expr) -> Iterator[str]:
    """Yield patterns of the keys that an argument may be."""
    if isinstance(argument, ast.IfExp):
        yield from _patterns(argument.body)
        yield from _patterns(argument.orelse)
    elif isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield re.escape(argument.value)
    elif isinstance(argument, ast.JoinedStr):
        yield "".join(
            re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z0-9-]*" for part in argument.values
        )


def all_keys(language: str) -> set[str]:
    """Return the keys of all texts of a language."""
    return {entry.id.name for path in (texts.FOLDER / language).glob("*.ftl") for entry in texts.entries(path)}


def test_every_key_that_the_code_uses_has_an_english_text() -> None:
    """A key that no text matches would fail in front of a user."""
    english = all_keys("en")
    used = list(keys_used())
    missing = [(module, key) for module, key in used if not any(re.fullmatch(key, text) for text in english)]
    assert len(used) > 100
    assert missing == []


@pytest.mark.parametrize("language", texts.languages())
def test_no_language_lacks_a_text(language: str) -> None:
    """A missing text would be said in English."""
    assert sorted(all_keys("en") - all_keys(language)) == []


@pytest.mark.parametrize("language", texts.languages())
def test_every_text_can_be_written(language: str) -> None:
    """Given all that it names, a text has no error and leaves no placeholder."""
    paths = (texts.FOLDER / language).glob("*.ftl")
    entries = {entry.id.name: entry for path in paths for entry in texts.entries(path)}
    for key, entry in entries.items():
        if isinstance(entry, Message):
            written = texts.text(language, key, **dict.fromkeys(_variables(entries, key), 3))
            assert written
            assert "{" not in written


def _variables(entries: Mapping[str, Message | Term], key: str) -> set[str]:
    """Return the variables of a text and of all that it quotes."""
    variables = Variables()
    variables.visit(entries[key])
    return variables.found.union(*(_variables(entries, quoted) for quoted in variables.quoted))


@pytest.mark.parametrize("intent", Refusal.intents)
def test_every_refusal_has_its_own_words(intent: str) -> None:
    """Each kind of refusal is told apart."""
    assert texts.has("en", f"refusal-{intent.replace('_', '-')}")


def test_a_missing_value_is_an_error_and_not_a_gap() -> None:
    """A half-written sentence never reaches a user."""
    with pytest.raises(texts.TextError, match="location"):
        texts.text("en", "location", city="Graz")


def test_an_unknown_language_is_answered_in_english() -> None:
    """Nobody is left without an answer."""
    assert texts.text("xx", "yes") == "Yes"
    assert texts.supported("xx") == "en"
    assert Turn("greet", language="xx").says("no") == "No"


@pytest.mark.parametrize(
    ("as_of", "shown"),
    [
        ("2026-05-21", "21 May 2026"),
        ("2023-03", "March 2023"),
        ("2018", "2018"),
        ("about 2016", "about 2016"),
        ("2021 or later", "2021 or later"),
        ("2010 or earlier (Styria is in the list of first seven)", "2010 or earlier"),
        ("2018-2019", "2018 to 2019"),
        ("2019-03-04/2019-03-07", "4\u20137 March 2019"),
        ("2019-03-30/2019-04-02", "30 March \u2013 2 April 2019"),
        ("undated, after 2018", "undated, after 2018"),
        ("since 2020-07-01 with others", "since 1 July 2020 with others"),
        ("2014-2017, before the 2020 split", "2014-2017, before the 2020 split"),
    ],
)
def test_dates_are_written_as_exactly_as_they_are_known(as_of: str, shown: str) -> None:
    """A month stays a month, a year a year."""
    assert texts.show_date("en", as_of) == shown


def test_items_are_joined_as_the_language_does() -> None:
    """Lists come from CLDR."""
    assert texts.join("en", ["a"]) == "a"
    assert texts.join("en", ["a", "b", "c"]) == "a, b and c"
    assert texts.join("en", ["a", "b"], "or") == "a or b"
