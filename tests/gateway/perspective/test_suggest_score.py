"""What moderators elsewhere suggest becomes an example."""

from datetime import UTC, datetime
from typing import Any

import pytest

from standfirst.gateway.make_key import make_key
from standfirst.gateway.models import ApiKey, Suggestion
from standfirst.gateway.perspective.api_error import ApiError
from standfirst.gateway.perspective.fields import Fields
from standfirst.gateway.perspective.suggest_score import suggest_score

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
REMOVED = {"TOXICITY": {"summaryScore": {"value": 1}}}


@pytest.fixture
def key(db: None) -> ApiKey:
    return make_key("forum", now=NOON)[0]


def suggest(key: ApiKey, **more: Any) -> dict[str, Any]:
    body = {"comment": {"text": "Das ist doch wirklich nicht wahr."}, "attributeScores": REMOVED}
    return suggest_score(Fields(body | more), key, now=NOON)


def test_text_scores_and_language_are_kept_and_no_context(key: ApiKey) -> None:
    answer = suggest(key, context={"entries": [{"text": "secret"}]}, sessionId="anna", languages=["en"])
    kept = Suggestion.objects.get()
    assert (kept.text, kept.scores, kept.language) == ("Das ist doch wirklich nicht wahr.", {"TOXICITY": 1.0}, "de")
    assert not {"secret", "anna"} & set(map(str, vars(kept).values()))
    assert answer == {"detectedLanguages": ["de"], "requestedLanguages": ["en"]}


def test_nothing_is_kept_where_nothing_may_be(key: ApiKey) -> None:
    assert suggest(key, doNotStore=True, clientToken="7")["clientToken"] == "7"
    assert not Suggestion.objects.exists()


def test_a_second_thought_replaces_the_first(key: ApiKey) -> None:
    approved = {"TOXICITY": {"summaryScore": {"value": 0}}}
    suggest(key, clientToken="comment:7", communityId="a")
    suggest(key, clientToken="comment:7", communityId="b")
    suggest(key, clientToken="comment:7", communityId="a", attributeScores=approved)
    assert [kept.scores["TOXICITY"] for kept in Suggestion.objects.order_by("community")] == [0.0, 1.0]


@pytest.mark.parametrize(
    "scores", [None, {}, {"WIT": REMOVED["TOXICITY"]}, {"TOXICITY": {}}, {"TOXICITY": {"summaryScore": {"value": 2}}}]
)
def test_what_suggests_nothing_is_refused(key: ApiKey, scores: object) -> None:
    with pytest.raises(ApiError):
        suggest(key, attributeScores=scores)
    assert not Suggestion.objects.exists()


def test_a_token_without_end_is_refused_and_a_nul_is_stored_as_another_sign(key: ApiKey) -> None:
    with pytest.raises(ApiError):
        suggest(key, clientToken="a" * 256)
    suggest(key, comment={"text": "a\0b"})
    assert Suggestion.objects.get().text == "a\ufffdb"
