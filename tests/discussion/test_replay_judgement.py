"""A stored judgement reaches the same verdict again."""

from datetime import timedelta
from typing import Any

import pytest

from standfirst.discussion.answer import Written
from standfirst.discussion.edit_comment import edit_comment
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Judgement
from standfirst.discussion.replay_judgement import replay_judgement
from standfirst.signals import toxicity
from standfirst.standards.policy import Policy
from standfirst.standards.stored_verdict import as_dict
from tests.factories.discussion import NOON, a_sentence, make_comment, post


def test_every_judgement_on_a_stored_comment_is_reached_again(place: Place, reader: Any) -> None:
    for minute in range(3):
        make_comment(place, author=reader, minute=minute)
    post(place, "Write to anna@example.org, she knows more about the harbour.", author=reader)
    for number in range(6):
        post(place, f"The new harbour is a waste of our money, say no to it now{'!' * number}")
    judgements = Judgement.objects.exclude(comment=None)
    assert {judgement.action for judgement in judgements} == {"publish", "hold"}
    for judgement in judgements:
        assert as_dict(replay_judgement(judgement)) == judgement.verdict


def test_editing_a_comment_later_changes_no_verdict_that_rested_on_its_first_words(place: Place, reader: Any) -> None:
    link = "https://example.org/one"
    comments = [make_comment(place, author=reader, text=f"{a_sentence()} {link}", minute=minute) for minute in range(3)]
    fourth = post(place, f"{a_sentence()} {link}", author=reader, now=NOON + timedelta(minutes=4))
    assert [told.code for told in fourth.explanations] == ["no-spam"]
    edit_comment(reader, place, comments[0].pk, written=Written(a_sentence()), now=NOON + timedelta(minutes=5))
    judgement = Judgement.objects.get(comment=fourth.comment)
    assert as_dict(replay_judgement(judgement)) == judgement.verdict


def test_scores_are_not_measured_again(place: Place, reader: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(4):
        rude = f"You are an utter idiot and a liar, number {number * 1234567}, as everybody can see here."
        post(place, rude, author=reader, now=NOON + timedelta(minutes=number))
    judgements = list(Judgement.objects.order_by("pk"))
    codes = {row["rule"]["standard"] for judgement in judgements for row in judgement.verdict["broken"]}
    assert "no-insults-or-threats" in codes

    def fail(*_: Any) -> None:
        raise AssertionError("measured again")

    monkeypatch.setattr(toxicity, "measure_many", fail)
    for judgement in judgements:
        if judgement.comment_id:
            assert as_dict(replay_judgement(judgement)) == judgement.verdict


def test_a_judgement_from_before_a_fact_was_gathered_goes_without_it(place: Place) -> None:
    post(place, a_sentence())
    judgement = Judgement.objects.get()
    for name in ("scores", "about", "own_removed", "house_names", "blocked_domains", "edition_country", "model"):
        del judgement.facts[name]
    missing = {check.check for check in replay_judgement(judgement).not_assessed}
    assert {"insult", "off_topic", "removed_again", "aggressive_again", "insulted_house"} <= missing


def test_another_policy_can_be_rehearsed_on_it(place: Place) -> None:
    post(place, "Write to anna@example.org, she knows more about the harbour.")
    assert replay_judgement(Judgement.objects.get(), Policy("lenient", rules=())).broken == ()


def test_words_that_nobody_kept_are_not_replayed(place: Place) -> None:
    post(place, "WHY DOES NOBODY ASK THE PEOPLE WHO LIVE HERE ABOUT THIS")
    with pytest.raises(ValueError, match="not kept"):
        replay_judgement(Judgement.objects.get())
