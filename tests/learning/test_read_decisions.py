"""Reads decisions of people on words that are still there."""

import pytest

from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment, Judgement
from standfirst.discussion.withdraw_comment import withdraw_comment
from standfirst.learning import read_decisions
from standfirst.learning.heads import Truth
from standfirst.learning.read_decisions import Example, count_decisions, read_examples
from tests.factories.discussion import NOON, make_place
from tests.factories.lesson import HEADS, decide, make_example, store_example, store_examples
from tests.factories.moderator import make_moderator
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
REMOVED, KEPT = (
    next(make_example(n) for n in range(50) if make_example(n).truths["insult"] == truth)
    for truth in (Truth.YES, Truth.NO)
)


def stored(example: Example, **facts):
    return store_example(example, make_place(), author=ReaderFactory(), by=facts.pop("by", make_moderator()), **facts)


def examples(edition: str = "en") -> list[Example]:
    return [example for page in read_examples(edition) for example in page]


def comment_of(decision: Decision) -> Comment:
    return Comment.objects.get(pk=decision.comment_id)


def test_removed_and_published_comments_become_examples() -> None:
    stored(REMOVED)
    stored(KEPT)
    assert examples() == [REMOVED, KEPT]
    assert count_decisions("en") == 2


def test_another_edition_learns_nothing_from_them() -> None:
    stored(REMOVED)
    assert examples("fr") == []


def test_what_the_policy_decided_is_no_example() -> None:
    stored(REMOVED, by=None)
    assert examples() == []


def test_the_last_word_counts() -> None:
    decision = stored(REMOVED)
    decide(comment_of(decision), decision.facts["judgement"], by=make_moderator(), codes=[])
    (example,) = examples()
    assert set(example.truths.values()) == {Truth.NO}


@pytest.mark.parametrize("fields", [{"kind": Decision.Kind.HOLD}, {"facts": {"because": "undone"}}])
def test_a_decision_that_was_undone_says_nothing(fields: dict) -> None:
    decision = stored(REMOVED)
    decide(comment_of(decision), decision.facts["judgement"], by=make_moderator(), codes=[], **fields)
    assert examples() == []


@pytest.mark.parametrize("kind", [Decision.Kind.UPHOLD, Decision.Kind.WARN, Decision.Kind.EDIT])
def test_what_else_was_decided_leaves_it_as_it_was(kind: Decision.Kind) -> None:
    decision = stored(REMOVED)
    decide(comment_of(decision), decision.facts["judgement"], by=make_moderator(), codes=[], kind=kind)
    assert examples() == [REMOVED]


def test_withdrawn_words_are_not_learned_from() -> None:
    place, author = make_place(), ReaderFactory()
    decision = store_example(KEPT, place, author=author, by=make_moderator())
    withdraw_comment(author, place, decision.comment_id, now=NOON)
    assert examples() == []


def test_nor_are_those_of_a_comment_that_was_deleted() -> None:
    comment_of(stored(KEPT)).delete()
    assert examples() == []


def test_nothing_tells_who_wrote_or_who_decided() -> None:
    stored(REMOVED)
    assert set(Example.__slots__) == {"text", "scores", "truths"}


def test_scores_are_taken_as_measured_and_not_as_corrected(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = dict(REMOVED.scores)
    stored(REMOVED, scores=raw | {"insult": 0.99}, measured=raw, model=f"{read_decisions.model_name()}+en-3")
    assert examples()[0].scores == raw


@pytest.mark.parametrize("facts", [{"model": "toxicity-0"}, {"scores": None, "model": ""}, {"model": None}])
def test_what_another_model_measured_is_measured_anew(facts: dict, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def measure_many(texts, languages):
        asked.extend(zip(texts, languages, strict=True))
        return [dict.fromkeys(HEADS, 0.25) for _ in texts]

    monkeypatch.setattr(read_decisions, "measure_many", measure_many)
    stored(REMOVED, **facts)
    stored(KEPT)
    assert [example.scores["insult"] for example in examples()] == [0.25, KEPT.scores["insult"]]
    assert asked == [(REMOVED.text, "en")]


def test_a_language_that_the_model_has_not_learned_teaches_nothing() -> None:
    stored(REMOVED, model="", scores=None, language=["xx", 0.99])
    assert examples() == []


def test_a_correction_without_what_was_measured_is_no_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_decisions, "measure_many", lambda texts, _: [dict.fromkeys(HEADS, 0.25)] * len(texts))
    stored(REMOVED, model=f"{read_decisions.model_name()}+en-3")
    assert examples()[0].scores["insult"] == 0.25


def test_many_are_read_page_by_page(monkeypatch: pytest.MonkeyPatch, django_assert_max_num_queries) -> None:
    place, author, moderator = make_place(), ReaderFactory(), make_moderator()
    store_examples([make_example(number) for number in range(7)], place, author=author, by=moderator)
    monkeypatch.setattr(read_decisions, "AT_ONCE", 3)
    with django_assert_max_num_queries(2 * 3 + 1):
        pages = list(read_examples("en"))
    assert [len(page) for page in pages] == [3, 3, 1]
    assert Judgement.objects.count() == 7
