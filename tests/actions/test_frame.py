"""The frame survives its slot, and keeps what a company says of itself."""

import json

import pytest
from rasa_sdk import Tracker

from actions.frame import Context, Frame, Home, Offer
from actions.turn import Turn, _frame

FULL = Frame(
    home=Home(("country:DK",), (), ("water",), "12 people"),
    context=Context("find_host", {"place": ("country:ZA",)}, ("cluster:greencape",), 8),
    offer=Offer("cluster_profile", {"cluster": ("greencape",)}),
    misses=1,
)


@pytest.mark.parametrize("frame", [Frame(), FULL])
def test_a_frame_comes_back_from_json_as_it_was(frame: Frame) -> None:
    """The slot keeps JSON, so tuples come back as lists."""
    assert Frame.from_dict(json.loads(json.dumps(frame.to_dict()))) == frame


@pytest.mark.parametrize("slot", [None, "old", [], {}, {"home": None}])
def test_an_unreadable_slot_is_a_new_conversation(slot: object) -> None:
    """A slot of an older program must not break a turn."""
    assert Frame.from_dict(slot) == Frame()


def test_a_new_home_replaces_the_old_one_and_keeps_the_rest() -> None:
    """The last thing said of oneself counts."""
    moved = FULL.remembering(Home(clusters=("sustainable-business-hub",)))
    assert moved.home == Home((), ("sustainable-business-hub",), ("water",), "12 people")


def test_records_shown_are_found_by_their_type() -> None:
    """Ordinals count within one type of record."""
    shown = Frame(context=Context(shown=("cluster:a", "event:b", "cluster:c")))
    assert shown.shown("cluster") == ("a", "c")


def _turn(text: str, intent: str = "find_host", *entities: dict[str, object]) -> Turn:
    """Read a message as Rasa gives it."""
    latest = {"text": text, "intent": {"name": intent}, "entities": list(entities)}
    return Turn.of(Tracker("7", {}, latest, [], False, None, {}, None))


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("DK based, 12 people", "12 people"),
        ("we are 1,200 employees", "1,200 employees"),
        ("12 countries", ""),
        ("people", ""),
    ],
)
def test_the_company_s_size_is_read_from_its_words(text: str, size: str) -> None:
    """Only a number of people is a size."""
    assert _turn(text).frame.home.size == size


def test_roles_tell_what_is_asked_from_what_is_said() -> None:
    """Home and negated places are not places asked for."""
    home = {"entity": "place", "value": "country:DK", "role": "home", "start": 0, "end": 6}
    denied = {"entity": "place", "value": "country:AT", "role": "negated", "start": 10, "end": 17}
    asked = {"entity": "place", "value": "country:ZA", "start": 20, "end": 32}
    turn = _turn("Danish, not Austria but South Africa", "find_host", home, denied, asked)
    assert turn.values("place") == ("country:ZA",)
    assert turn.values("place", "negated") == ("country:AT",)
    assert turn.frame.home.places == ("country:DK",)


def test_a_field_is_the_company_s_own_only_when_it_speaks_of_itself() -> None:
    """A question on hydrogen does not make a hydrogen company."""
    sector = {"entity": "sector", "value": "hydrogen", "start": 0, "end": 8}
    assert _turn("hydrogen?", "find_host", sector).frame.home.sectors == ()
    assert _turn("hydrogen is what we do", "inform", sector).frame.home.sectors == ("hydrogen",)


def test_a_button_s_payload_may_name_several_records() -> None:
    """Rasa hands a list over as one value."""
    turn = _turn("/compare", "compare", {"entity": "cluster", "value": ["greencape", "rtcc"]})
    assert turn.values("cluster") == ("greencape", "rtcc")


def test_a_clusters_own_site_is_the_home_until_something_else_is_said() -> None:
    """The widget's site names its cluster; what the company has said of itself goes before it."""
    metadata = {"home_cluster": "greencape"}
    assert _frame(None, metadata).home.clusters == ("greencape",)
    said = Frame(Home(places=("country:DE",))).to_dict()
    assert _frame(said, metadata).home == Home(places=("country:DE",))
    assert _frame(None, {"home_cluster": 7}) == Frame()
