"""What is asked of a comment's scores, and what is told."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from standfirst.gateway.perspective.analyze import analyze
from standfirst.gateway.perspective.api_error import ApiError
from standfirst.gateway.perspective.fields import Fields
from tests.gateway.conftest import Model

ENGLISH = "The council has not asked the people who live there, and that is a pity."
FRENCH = "Le conseil n'a pas demandé aux gens qui habitent là, et c'est vraiment dommage."
TURKISH = "Belediye orada yaşayan insanlara hiçbir şey sormadı ve bu gerçekten çok üzücü bir durum."


def asked(text: str, **more: Any) -> dict[str, Any]:
    return analyze(Fields({"comment": {"text": text}, "requestedAttributes": {"TOXICITY": {}}} | more))


def test_each_sentence_has_a_span_in_utf16(model: Model) -> None:
    answer = asked("Well 😀😀. You fool! ", spanAnnotations=True, languages=["en"])
    spans = answer["attributeScores"]["TOXICITY"]["spanScores"]
    assert [(span["begin"], span["end"], span["score"]["value"]) for span in spans] == [(0, 10, 0.1), (11, 20, 0.9)]


def test_without_annotations_one_span_is_the_whole(model: Model) -> None:
    (span,) = asked("Well 😀. You fool! ", languages=["en"])["attributeScores"]["TOXICITY"]["spanScores"]
    assert (span["begin"], span["end"]) == (0, 19)


def test_scores_below_the_threshold_are_left_out(model: Model) -> None:
    wanted = {
        "TOXICITY": {"scoreThreshold": 0.5},
        "THREAT": {"scoreThreshold": 0.05},
        "INSULT": {"score_threshold": "0.95"},
    }
    answer = asked("Good. You fool!", requestedAttributes=wanted, spanAnnotations=True, languages=["en"])
    assert list(answer["attributeScores"]) == ["TOXICITY", "THREAT"]
    assert [span["begin"] for span in answer["attributeScores"]["TOXICITY"]["spanScores"]] == [6]
    assert [span["begin"] for span in answer["attributeScores"]["THREAT"]["spanScores"]] == [0, 6]


def test_names_may_be_spelt_as_in_protocol_buffers(model: Model) -> None:
    answer = analyze(
        Fields(
            {
                "comment": {"text": "Fool"},
                "requested_attributes": {"TOXICITY": None},
                "do_not_store": True,
                "languages": ["en"],
                "client_token": "x",
            }
        )
    )
    assert answer["clientToken"] == "x"


def test_the_language_is_heard_where_none_is_named(model: Model) -> None:
    answer = asked(FRENCH)
    assert (answer["languages"], answer["detectedLanguages"]) == (["fr"], ["fr"])
    assert model.asked[0][1] == "fr"


def test_english_claimed_of_a_french_text_is_not_believed(model: Model) -> None:
    answer = asked(FRENCH, languages=["en"])
    assert (answer["languages"], answer["detectedLanguages"]) == (["en"], ["fr"])
    assert model.asked[0][1] == "fr"


def test_of_a_short_text_the_caller_is_believed(model: Model) -> None:
    asked("Idiote", languages=["fr-CA"])
    assert model.asked[0][1] == "fr"


@pytest.mark.parametrize("tag", ["hi-Latn", "hi_latn"])
def test_a_language_in_another_script_is_told_apart(model: Model, tag: str) -> None:
    asked("tum bahut", languages=[tag])
    assert model.asked[0][1] == "hi-Latn"


def test_a_language_heard_that_is_not_scored_is_refused(model: Model) -> None:
    with pytest.raises(ApiError) as refused:
        asked(TURKISH)
    assert refused.value.message == "Attribute TOXICITY does not support request languages: tr"


def test_a_language_that_a_new_model_brings_is_scored(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "LANGUAGES", model.LANGUAGES | {"tr"}, raising=False)
    assert asked(TURKISH)["languages"] == ["tr"]
    assert model.asked[0][1] == "tr"


@pytest.mark.parametrize(
    "attribute", ["TOXICITY", "SEVERE_TOXICITY", "IDENTITY_ATTACK", "INSULT", "PROFANITY", "THREAT"]
)
def test_every_attribute_answers_the_same_where_its_language_is_not_scored(model: Model, attribute: str) -> None:
    with pytest.raises(ApiError) as refused:
        asked(TURKISH, requestedAttributes={attribute: {}}, languages=["tr", "en"])
    (detail,) = refused.value.details
    assert refused.value.message == f"Attribute {attribute} does not support request languages: tr"
    assert detail["errorType"] == "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE"
    told = detail["languageNotSupportedByAttributeError"]
    assert (told["attribute"], told["requestedLanguages"]) == (attribute, ["tr", "en"])


SOUND: list[dict[str, Any]] = [
    {"context": {"entries": [{"text": "Before.", "type": "PLAIN_TEXT"}, {"text": "After."}]}},
    {"context": {"entries": {"text": "Alone."}}},
    {"context": {"articleAndParentComment": {"article": {"text": "A."}, "parentComment": {"text": "B."}}}},
    {"context": {"entries": [], "articleAndParentComment": {"article": {"text": "A."}}}},
    {"sessionId": "s", "communityId": "c", "clientToken": "t", "doNotStore": True, "spanAnnotations": False},
    {"sessionId": None, "context": None, "languages": None, "doNotStore": None},
    {"a_field_that_nobody_knows": {"deep": [1, 2]}},
]
UNSOUND: list[tuple[dict[str, Any], str]] = [
    ({"context": {"entries": "Before."}}, "context.entries"),
    ({"context": {"entries": ["Before."]}}, "context.entries"),
    ({"context": {"articleAndParentComment": ["A."]}}, "context.article_and_parent_comment"),
    ({"context": "Before."}, "context"),
    ({"sessionId": 7}, "session_id"),
    ({"communityId": {}}, "community_id"),
    ({"clientToken": ["t"]}, "client_token"),
    ({"doNotStore": 1}, "do_not_store"),
    ({"spanAnnotations": "maybe"}, "span_annotations"),
    ({"languages": [5]}, "languages"),
]


@pytest.mark.parametrize("more", SOUND)
def test_what_the_api_takes_is_taken(model: Model, more: dict[str, Any]) -> None:
    assert asked(ENGLISH, **more)["attributeScores"]["TOXICITY"]["summaryScore"]["value"] == 0.1


@pytest.mark.parametrize(("more", "where"), UNSOUND)
def test_a_field_of_another_type_is_named(model: Model, more: dict[str, Any], where: str) -> None:
    with pytest.raises(ApiError) as refused:
        asked(ENGLISH, **more)
    assert refused.value.code == 400
    assert refused.value.message.startswith(f"Invalid value at '{where}' (TYPE_")


def test_unsupported_attributes_are_dropped_on_request(model: Model) -> None:
    assert asked(TURKISH, dropUnsupportedAttributes=True)["attributeScores"] == {}


@pytest.mark.parametrize("value", [5, ["a"], {}, True])
def test_a_text_that_is_none_is_refused(model: Model, value: object) -> None:
    with pytest.raises(ApiError) as refused:
        analyze(Fields({"comment": {"text": value}}))
    assert refused.value.message.startswith("Invalid value at 'comment.text' (TYPE_STRING)")


def test_half_a_surrogate_pair_is_scored_as_another_sign(model: Model) -> None:
    (span,) = asked("fool \ud83d.", languages=["en"])["attributeScores"]["TOXICITY"]["spanScores"]
    assert span["end"] == 7
    assert model.asked[0][0] == "fool \ufffd."


def test_a_text_of_ten_thousand_sentences_costs_few_scorings(model: Model) -> None:
    answer = asked("A. " * 6000, spanAnnotations=True, languages=["en"])
    assert len(model.asked) <= 25
    assert answer["attributeScores"]["TOXICITY"]["spanScores"][-1]["end"] == 17_999


def test_where_there_is_nothing_to_read_there_is_no_harm(model: Model) -> None:
    assert asked("!!!", languages=["en"])["attributeScores"]["TOXICITY"]["summaryScore"]["value"] == 0.0


NAMES = st.sampled_from(
    [
        "comment",
        "text",
        "type",
        "requestedAttributes",
        "scoreType",
        "scoreThreshold",
        "TOXICITY",
        "languages",
        "context",
        "entries",
        "spanAnnotations",
        "articleAndParentComment",
        "clientToken",
        "doNotStore",
    ]
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
ANYTHING = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=5), max_leaves=8
)


@given(st.dictionaries(NAMES, ANYTHING, max_size=6), st.booleans())
@settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_whatever_is_asked_the_answer_is_one_of_the_api(model: Model, given_: dict[str, Any], sound: bool) -> None:
    base = {"comment": {"text": "You fool!"}, "requestedAttributes": {"TOXICITY": {}}} if sound else {}
    assert answer_or_envelope(given_ | base).keys() & {"attributeScores", "error"}


def answer_or_envelope(body: dict[str, Any]) -> dict[str, Any]:
    try:
        return analyze(Fields(body))
    except ApiError as error:
        return error.envelope()
