"""A rehearsal counts what would change, against what moderators decided; it goes on where it was left."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment, Judgement
from standfirst.moderation.describe_comment import stamp
from standfirst.moderation.publish_comment import publish_comment
from standfirst.moderation.remove_comment import remove_comment
from standfirst.policies import run_rehearsal
from standfirst.policies.begin_rehearsal import (
    STUCK_AFTER,
    begin_rehearsal,
    cancel_rehearsal,
    is_stuck,
    resume_rehearsal,
)
from standfirst.policies.models import Rehearsal, RehearsedChange
from standfirst.policies.run_rehearsal import go_on, take_turn
from standfirst.policies.totals import Totals, from_dict
from standfirst.standards.edition_words import EditionWords
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.policy import Policy
from tests.factories.discussion import NOON, a_sentence, make_comment, make_place
from tests.factories.moderator import make_editor, make_held_comment, make_moderator

pytestmark = pytest.mark.django_db


def without_privacy() -> Policy:
    off = {"privacy": {"ask": None, "hold": None}}
    rules = tuple(replace(rule, **off.get(rule.standard.code, {})) for rule in HOUSE_POLICY.rules)
    return replace(HOUSE_POLICY, rules=rules)


def begin(place: Place, policy: Policy, *, wanted: int = 100) -> Rehearsal:
    return begin_rehearsal(place.edition, policy, wanted=wanted, by=make_editor(), now=NOON)


def held(place: Place, minute: int) -> Comment:
    """One of many that have nothing in common but a card."""
    return make_held_comment(place, text=f"{a_sentence()} 4111 1111 1111 1111", now=NOON + timedelta(minutes=minute))


def totals_of(rehearsal: Rehearsal) -> Totals:
    rehearsal.refresh_from_db()
    return from_dict(rehearsal.totals)


@pytest.fixture
def place() -> Place:
    return make_place()


@pytest.fixture
def two_held(place: Place) -> tuple[Comment, Comment]:
    """One that a moderator then published, and one that was removed."""
    fine = make_held_comment(place, text="The card in the poem is 4111 1111 1111 1111, as every child here knows.")
    bad = make_held_comment(place)
    moderator = make_moderator()
    publish_comment(fine.pk, by=moderator, seen=stamp(fine), now=NOON)
    remove_comment(bad.pk, by=moderator, seen=stamp(bad), code="privacy", note="", now=NOON)
    return fine, bad


@pytest.fixture
def left_to_us(monkeypatch: pytest.MonkeyPatch) -> None:
    """The worker does nothing by itself."""
    monkeypatch.setattr(type(go_on), "enqueue", lambda *_args, **_kwargs: None)


def test_what_would_change_is_counted_against_what_moderators_decided(place: Place, two_held: Any) -> None:
    make_comment(place)
    rehearsal = begin(place, without_privacy())
    totals = totals_of(rehearsal)
    assert (rehearsal.state, rehearsal.done, rehearsal.wanted) == (Rehearsal.State.DONE, 3, 3)
    assert [(str(before), str(after), number) for before, after, number in totals.changes()] == [("hold", "publish", 2)]
    agreement = totals.agreement()
    assert (agreement.removed.all, agreement.removed.before, agreement.removed.after) == (1, 1, 0)
    assert (agreement.published.all, agreement.published.before, agreement.published.after) == (1, 1, 0)
    decided = dict(RehearsedChange.objects.values_list("judgement__comment_id", "decided"))
    assert decided == {two_held[0].pk: "published", two_held[1].pk: "removed"}


def test_a_word_of_the_edition_is_found_and_its_place_kept(place: Place) -> None:
    make_comment(place, text="The harbour master is a grumbold, said the carpenter to the teacher.")
    begin(place, replace(HOUSE_POLICY, words=EditionWords(strong=("grumbold",))))
    change = RehearsedChange.objects.get()
    assert (change.before, change.after) == ("publish", "hold")
    assert [one["code"] for one in change.noticed] == ["no-profanity"]
    start, end = change.noticed[0]["findings"][0]["span"]
    assert change.judgement.text[start:end] == "grumbold"


def test_only_the_newest_comments_of_this_edition_are_rehearsed_on(place: Place) -> None:
    for minute in range(4):
        held(place, minute)
    make_held_comment(make_place(section__edition__slug="fr"))
    rehearsal = begin(place, without_privacy(), wanted=2)
    assert totals_of(rehearsal).changed == 2
    newest = Judgement.objects.filter(discussion=place.discussion).order_by("-pk").values_list("pk", flat=True)[:2]
    assert set(RehearsedChange.objects.values_list("judgement", flat=True)) == set(newest)


def test_words_that_were_withdrawn_are_left_out(place: Place) -> None:
    comment = make_held_comment(place)
    Judgement.objects.filter(comment=comment).update(text="")
    assert totals_of(begin(place, without_privacy())).counts == {}


def test_it_goes_on_where_it_was_left_and_counts_nothing_twice(
    place: Place, left_to_us: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_rehearsal, "AT_ONCE", 2)
    for minute in range(5):
        held(place, minute)
    rehearsal = begin(place, without_privacy())
    assert take_turn(rehearsal.pk, now=NOON)
    assert totals_of(rehearsal).changed == 2
    cancel_rehearsal(rehearsal.pk)
    assert not take_turn(rehearsal.pk, now=NOON)
    assert resume_rehearsal(rehearsal.pk, now=NOON)
    while take_turn(rehearsal.pk, now=NOON):
        pass
    assert totals_of(rehearsal).changed == 5
    assert rehearsal.state == Rehearsal.State.DONE


def test_two_workers_do_not_count_the_same_comments(place: Place, left_to_us: None) -> None:
    make_held_comment(place)
    rehearsal = begin(place, without_privacy())
    stale = Rehearsal.objects.select_related("edition").get(pk=rehearsal.pk)
    page = list(run_rehearsal.to_replay(stale))
    take_turn(rehearsal.pk, now=NOON)
    assert not run_rehearsal.keep(stale, page, [], now=NOON)
    assert totals_of(rehearsal).changed == 1


def test_one_that_stands_still_is_taken_up_again_and_no_other(place: Place, left_to_us: None) -> None:
    make_held_comment(place)
    rehearsal = begin(place, without_privacy())
    assert not resume_rehearsal(rehearsal.pk, now=NOON)
    later = NOON + STUCK_AFTER + timedelta(seconds=1)
    assert is_stuck(rehearsal, now=later)
    assert resume_rehearsal(rehearsal.pk, now=later)
