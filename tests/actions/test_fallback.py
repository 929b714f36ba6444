"""What is not understood: one question back, a refusal, then people; never a guess."""

from sqlalchemy.orm import Session

from tests.actions.asking import ask, frame


def test_likely_meanings_are_offered_in_words(session: Session) -> None:
    """The buttons act on what may have been meant, with the names of the message."""
    ranking = {"find_host": 0.4, "cluster_profile": 0.3, "find_event": 0.2, "find_partner": 0.16, "greet": 0.01}
    text = "well you know Norway and that thing there"
    answer = ask("nlu_fallback", text, [{"place": "country:NO", "said": "Norway"}], ranking=ranking)
    assert answer.kind == "clarify"
    assert answer.payloads[:3] == [
        f'/{intent}{{"place": ["country:NO"]}}' for intent in ("find_host", "cluster_profile", "find_event")
    ]
    assert len(answer.payloads) == 4


def test_nothing_likely_is_refused(session: Session) -> None:
    """Far from everything is out of scope."""
    assert ask("nlu_fallback", "how do whales sleep at night", ranking={"find_host": 0.05}).kind == "out_of_scope"


def test_a_likely_refusal_is_that_refusal(session: Session) -> None:
    """When most speaks for a foreign subject, nothing of ours is offered."""
    answer = ask("nlu_fallback", "how is it outside", ranking={"weather": 0.5, "find_host": 0.4})
    assert answer.kind == "out_of_scope"
    assert answer.messages[0]["metadata"]["intent"] == "weather"


def test_the_second_time_people_are_named(session: Session) -> None:
    """Nobody is asked again and again."""
    first = ask("nlu_fallback", "blue lorem ipsum dolor", ranking={"find_host": 0.4})
    second = ask("nlu_fallback", "lorem ipsum dolor again", after=first, ranking={"find_host": 0.4})
    assert (first.kind, second.kind) == ("clarify", "handoff")
    assert "topic:network" in second.records
    understood = ask("greet", "hi", after=second)
    assert frame(understood)["misses"] == 0


def test_a_private_detail_is_refused_with_the_public_contact_at_hand(session: Session) -> None:
    """The refusal offers what may be told instead."""
    answer = ask("private_data", "mobile of the CEO of CLEAN", [{"cluster": "clean-denmark", "said": "CLEAN"}])
    assert answer.kind == "out_of_scope"
    assert answer.payloads[0] == '/ask_contact{"cluster": "clean-denmark"}'
    assert answer.records == []


def test_an_elliptical_question_is_answered_as_what_it_also_asks(session: Session) -> None:
    """A message that names nothing new counts by what it asks."""
    before = ask("cluster_profile", "GreenCape", [{"cluster": "greencape"}])
    ranking = {"follow_up": 0.5, "cluster_size": 0.4}
    answer = ask("follow_up", "and how big is it?", after=before, ranking=ranking)
    assert answer.kind == "answer"
    assert "2,200" in answer.text
    assert ask("follow_up", "and?", after=before, ranking={"follow_up": 0.9, "greet": 0.01}).kind == "clarify"


def test_refusals_that_are_likelier_together_are_not_asked_back(session: Session) -> None:
    """Several foreign subjects that share the message leave little for ours."""
    ranking = {"find_host": 0.3, "weather": 0.2, "shopping": 0.2}
    assert ask("nlu_fallback", "something quite foreign here", ranking=ranking).kind == "out_of_scope"


def test_a_question_nearly_as_likely_as_the_refusal_is_answered(session: Session) -> None:
    """A wrong refusal helps nobody; a clear one stands."""
    close = {"other_passport": 0.47, "passport_application": 0.35}
    assert ask("other_passport", "where to hand in my request for it", ranking=close).kind == "answer"
    clear = {"other_passport": 0.9, "passport_application": 0.05}
    assert ask("other_passport", "renew my passport", ranking=clear).kind == "out_of_scope"


def test_a_likely_question_with_a_name_is_answered(session: Session) -> None:
    """The name makes up for the odd words."""
    entities = [{"cluster": "tweed-wallonia", "said": "TWEED"}]
    text = "Name and mail of the international officer at TWEED please"
    answer = ask("nlu_fallback", text, entities, ranking={"ask_contact": 0.77, "private_data": 0.07})
    assert answer.kind == "not_published"
    assert answer.records == ["cluster:tweed-wallonia"]
