"""The words that steer the form, and what is read from messages: commands, changes, labels, addresses, slips."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions import enquiry_phrases, enquiry_words, texts
from actions.enquiry_ask import Choice
from actions.enquiry_draft import ORDER, Answer, Draft
from actions.enquiry_typos import corrected
from actions.turn import Turn


def turn(said: str, intent: str = "nlu_fallback", language: str = "en") -> Turn:
    """Return a message without names."""
    return Turn(intent, said, language=language)


@pytest.mark.parametrize("language", texts.languages())
def test_no_phrase_is_two_commands(language: str) -> None:
    """Each phrase steers in one way."""
    lists = {name: enquiry_phrases.folded(language, f"enquiry-say-{name}") for name in enquiry_words.COMMANDS}
    assert [
        (one, other, lists[one] & lists[other]) for one, other in combinations(lists, 2) if lists[one] & lists[other]
    ] == []
    yes, no = (enquiry_phrases.folded(language, f"enquiry-say-{name}") for name in ("yes", "no"))
    assert not yes & no


@pytest.mark.parametrize("language", texts.languages())
def test_buttons_are_understood(language: str) -> None:
    """What a button of the form sends is what the form takes for it."""
    for name in ("back", "skip", "pause", "cancel", "continue"):
        if texts.has(language, f"enquiry-button-{name}"):
            title = Choice(texts.text(language, f"enquiry-button-{name}"), "").payload
            assert enquiry_words.command(turn(title, language=language)) == name
    for name in ("yes", "no", "confirm", "change"):
        title = texts.text(language, f"enquiry-button-{name}")
        assert enquiry_words.is_said(turn(title, language=language), name)
    for name in ("prototype", "pilot", "market"):
        title = texts.text(language, f"enquiry-button-stage-{name}")
        assert enquiry_words.is_mapped(turn(title, language=language), f"stage-{name}")
    assert enquiry_words.is_mapped(
        turn(texts.text(language, "enquiry-button-no-cluster"), language=language), "no-cluster"
    )


@pytest.mark.parametrize("language", texts.languages())
def test_no_label_names_two_fields(language: str) -> None:
    """A field that is named is one field."""
    labels = {
        name: set(enquiry_phrases.phrases(language, f"enquiry-labels-{name.replace('_', '-')}")) for name in ORDER
    }
    assert [(one, other) for one, other in combinations(ORDER, 2) if labels[one] & labels[other]] == []


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("back", "back"), ("Go back, please!", "back"), ("can we go back please", "back"),
        ("previous question", "back"),
        ("skip", "skip"), ("Skip this one", "skip"), ("pause", "pause"), ("I will continue later", "pause"),
        ("CANCEL", "cancel"), ("please cancel my enquiry", "cancel"), ("stop", "cancel"), ("start over", "restart"),
        ("continue my enquiry", "continue"), ("why do you ask?", "why"), ("hello", "greeting"),
        ("show me my answers", "show"),
        ("Back GmbH", ""), ("Hello GmbH", ""), ("Stop Leaks Ltd", ""), ("we skip leaks", ""), ("Thanks", ""), ("", ""),
    ],
)  # fmt: skip
def test_commands(said: str, meant: str) -> None:
    """A command is all of a message, politeness aside; a name that holds one is a name."""
    assert enquiry_words.command(turn(said)) == meant


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        ("change 7", "email", None), ("change the e-mail", "email", None),
        ("please change my email to x@y.dk", "email", "x@y.dk"),
        ("the e-mail is wrong", "email", None), ("The country is wrong, it should be Sweden", "country", "Sweden"),
        ("correct number 12", "target_market", None), ("no, change the company", "company", None),
        ("go back to the website", "website", None),
        ("change field 10 to Pumps and pipes", "solution", "Pumps and pipes"),
        ("I would like to change the contact person", "contact_name", None), ("change 99", None, None),
        ("change the world", None, None), ("we change valves", None, None),
        ("the market is wrong for us in Kenya", None, None),
    ],
)  # fmt: skip
def test_changes(said: str, field: str | None, value: str | None) -> None:
    """By number or name, with the new value or without."""
    found = enquiry_words.change(turn(said), at_summary=False)
    assert (found.field if found else None) == field
    assert (found.value.text if found and found.value else None) == value


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [("7", "email", None), ("7: x@y.dk", "email", "x@y.dk"), ("the role is founder", "role", "founder"),
     ("e-mail", "email", None), ("timing: 2028", "timing", "2028")],
)  # fmt: skip
def test_changes_at_the_summary(said: str, field: str, value: str | None) -> None:
    """There a field and its value are enough; while a field is asked they would be its answer."""
    found = enquiry_words.change(turn(said), at_summary=True)
    assert found
    assert (found.field, found.value.text if found.value else None) == (field, value)
    assert enquiry_words.change(turn(said), at_summary=False) is None


@pytest.mark.parametrize(
    ("said", "yes", "no"),
    [("yes", True, False), ("Yes, please!", True, False), ("yes of course", True, False), ("no", False, True),
     ("No, thank you", False, True), ("let me think", False, False), ("maybe", False, False),
     ("I do not agree", False, True)],
)  # fmt: skip
def test_yes_and_no(said: str, yes: bool, no: bool) -> None:
    """A consent is taken only from what says so, whatever the message is understood as."""
    for intent in ("affirm", "deny", "inform"):
        assert not (enquiry_words.says_yes(turn(said, intent)) and not yes)
        assert not (enquiry_words.says_no(turn(said, intent)) and not no)
    assert enquiry_words.says_yes(turn(said, "affirm")) == yes
    assert enquiry_words.says_no(turn(said, "deny")) == no


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Company: Acme; E-mail: a@b.dk", {"company": "Acme", "email": "a@b.dk"}),
        ("Company: Acme\nContact person: Anna\nRole: CEO", {"company": "Acme", "contact_name": "Anna", "role": "CEO"}),
        ("- country = Denmark\n- sector = water", {"country": "Denmark", "sector": "water"}),
        ("We offer this, product: a sensor", {}),
        ("Acme", {}),
        ("Company:", {}),
    ],
)  # fmt: skip
def test_labels(said: str, found: dict[str, str]) -> None:
    """Fields with their names, on one line or several."""
    assert {name: value.text for name, value in enquiry_words.labelled(turn(said)).items()} == found


@pytest.mark.parametrize(
    ("said", "better"),
    [
        ("a@gmial.com", "a@gmail.com"), ("a@gmai.com", "a@gmail.com"), ("a@hotmial.com", "a@hotmail.com"),
        ("a@outlok.com", "a@outlook.com"), ("a@acme.con", "a@acme.com"), ("a@yaho.com", "a@yahoo.com"),
        ("a@gmail.com", ""), ("a@mail.com", ""), ("a@email.cz", ""), ("a@acme.dk", ""), ("a@gmx.at", ""),
        ("a@mail.acme.dk", ""), ("a@yahoo.fr", ""), ("a@example.com", ""),
    ],
)  # fmt: skip
def test_slips_in_domains(said: str, better: str) -> None:
    """A slip is corrected; what is a domain of its own is not."""
    assert corrected(said) == better


@given(
    st.dictionaries(st.sampled_from(ORDER), st.builds(Answer, st.text(), st.lists(st.text()).map(tuple))),
    st.sampled_from(("", *ORDER)),
    st.integers(0, 9),
)
def test_a_draft_survives_the_slot(answers: dict[str, Answer], asking: str, attempts: int) -> None:
    """What the slot keeps is read back as it was."""
    draft = Draft(answers=answers, asking=asking, attempts=attempts, notes=("a", "b"), first=7)
    assert Draft.from_dict(draft.to_dict()) == draft


def test_consent_to_other_hosts_is_asked_for_anew() -> None:
    """A consent names its hosts; fewer of them need no new one."""
    both = Draft(answers={"target_market": Answer("x", ("cluster:a", "cluster:b")), "consent": Answer("yes")})
    assert "consent" in both.answered("target_market", Answer("y", ("cluster:a",))).answers
    assert "consent" not in both.answered("target_market", Answer("y", ("cluster:c",))).answers
