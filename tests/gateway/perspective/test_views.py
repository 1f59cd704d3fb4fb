"""The wire contract, spoken over HTTP."""

import json
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.gateway import score
from standfirst.gateway.make_key import make_key, revoke_key
from standfirst.gateway.models import ApiKey, Suggestion

pytestmark = pytest.mark.usefixtures("model")

ANALYZE, SUGGEST = "/v1alpha1/comments:analyze", "/v1alpha1/comments:suggestscore"
FOOL = {"comment": {"text": "You fool."}, "requestedAttributes": {"TOXICITY": {}}, "languages": ["en"]}


def post(path: str, body: Any, **more: Any) -> Any:
    sent = body if isinstance(body, bytes) else json.dumps(body)
    return Client(enforce_csrf_checks=True).post(path, sent, content_type="application/json", **more)


def analyze(secret: str, **more: Any) -> Any:
    return post(f"{ANALYZE}?key={secret}", FOOL | more)


def error_of(response: Any) -> dict[str, Any]:
    assert response["Content-Type"].startswith("application/json")
    return response.json()["error"]


def test_a_comment_is_scored_as_the_api_answers(secret: str) -> None:
    response = analyze(secret, clientToken="comment:1")
    assert response.status_code == 200
    score_told = {"value": 0.9, "type": "PROBABILITY"}
    assert response.json() == {
        "attributeScores": {
            "TOXICITY": {"spanScores": [{"begin": 0, "end": 9, "score": score_told}], "summaryScore": score_told}
        },
        "languages": ["en"],
        "detectedLanguages": ["en"],
        "clientToken": "comment:1",
    }


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-8"])
def test_the_content_type_does_not_matter(secret: str, kind: str) -> None:
    response = Client().generic("POST", f"{ANALYZE}?key={secret}", json.dumps(FOOL), content_type=kind)
    assert response.status_code == 200


@pytest.mark.parametrize("header", ["X-Goog-Api-Key", "Authorization"])
def test_a_key_may_come_in_a_header(secret: str, header: str) -> None:
    sent = f"Bearer {secret}" if header == "Authorization" else secret
    assert post(ANALYZE, FOOL, headers={header: sent}).status_code == 200


def test_no_key_is_told_as_such(db: None) -> None:
    response = post(ANALYZE, FOOL)
    assert response.status_code == 403
    assert error_of(response)["status"] == "PERMISSION_DENIED"


@pytest.mark.parametrize("path", [ANALYZE, SUGGEST])
def test_a_wrong_key_is_told_as_such(db: None, path: str) -> None:
    response = post(f"{path}?key=wrong", FOOL)
    assert response.status_code == 400
    assert error_of(response)["message"] == "API key not valid. Please pass a valid API key."
    assert error_of(response)["details"][0]["reason"] == "API_KEY_INVALID"


def test_a_wrong_token_is_told_as_such(db: None) -> None:
    response = post(ANALYZE, FOOL, headers={"Authorization": "Bearer wrong"})
    assert (response.status_code, error_of(response)["status"]) == (401, "UNAUTHENTICATED")


def test_a_revoked_key_opens_nothing(secret: str) -> None:
    revoke_key(ApiKey.objects.get(), now=timezone.now())
    assert analyze(secret).status_code == 400


def test_a_key_opens_only_what_it_was_made_for(db: None) -> None:
    _, secret = make_key("bot", now=timezone.now(), scopes=["analyze"])
    assert analyze(secret).status_code == 200
    response = post(f"{SUGGEST}?key={secret}", {})
    assert (response.status_code, error_of(response)["status"]) == (403, "PERMISSION_DENIED")


def test_too_many_calls_are_told_when_to_come_back(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    noon = timezone.now().replace(second=20, microsecond=0)
    monkeypatch.setattr(timezone, "now", lambda: noon)
    _, secret = make_key("bot", now=noon, per_minute=2)
    assert [analyze(secret).status_code for _ in range(3)] == [200, 200, 429]
    response = analyze(secret)
    assert error_of(response)["status"] == "RESOURCE_EXHAUSTED"
    assert response["Retry-After"] == "40"


@pytest.mark.parametrize(
    ("change", "error_type", "message"),
    [
        ({"comment": {"text": ""}}, "COMMENT_EMPTY", "Comment must be non-empty."),
        ({"comment": None}, "COMMENT_EMPTY", "Comment must be non-empty."),
        ({"comment": {"text": "é" * 10_241}}, "COMMENT_TOO_LONG", "Comment text too long."),
        ({"context": {"entries": [{"text": "a" * 300_000}]}}, "COMMENT_TOO_LONG", "Comment text too long."),
        ({"requestedAttributes": {}}, "NO_REQUESTED_ATTRIBUTES", "Missing requested_attributes"),
        ({"requestedAttributes": {"WIT": {}}}, "INVALID_REQUEST", "Unknown requested attribute: WIT"),
        ({"requestedAttributes": {"FLIRTATION": {}}}, "INVALID_REQUEST", "Unknown requested attribute: FLIRTATION"),
        (
            {"requestedAttributes": {"SEXUALLY_EXPLICIT": {}}},
            "INVALID_REQUEST",
            "Unknown requested attribute: SEXUALLY_EXPLICIT",
        ),
        (
            {"requestedAttributes": {"THREAT": {"scoreType": "RAW"}}},
            "INVALID_REQUEST",
            "Requested score type RAW is not supported by attribute THREAT",
        ),
        (
            {"comment": {"text": "<b>Hi</b>", "type": "HTML"}},
            "INVALID_REQUEST",
            "Currently, only 'PLAIN_TEXT' comments are supported",
        ),
        ({"comment": {"text": "Hi", "type": "RTF"}}, "INVALID_REQUEST", "Unknown text type"),
        (
            {"context": {"entries": [{"text": "a"}], "articleAndParentComment": {"article": {"text": "b"}}}},
            "INVALID_REQUEST",
            "Context can have either entries or article_and_parent_comment, but both fields were populated.",
        ),
        ({"comment": {"text": "1234 !"}, "languages": []}, "LANGUAGE_DETECTION_FAILED", "Unable to detect language"),
    ],
)
def test_what_cannot_be_scored_is_told_in_the_words_of_the_api(
    secret: str, change: dict[str, Any], error_type: str, message: str
) -> None:
    response = analyze(secret, **change)
    assert response.status_code == 400
    told = error_of(response)
    assert (told["code"], told["status"], told["message"]) == (400, "INVALID_ARGUMENT", message)
    assert told["details"] == [
        {"@type": "type.googleapis.com/google.commentanalyzer.v1alpha1.Error", "errorType": error_type}
    ]


def test_a_language_that_is_not_scored_is_named(secret: str) -> None:
    told = error_of(analyze(secret, languages=["tlh"]))
    assert told["message"] == "Attribute TOXICITY does not support request languages: tlh"
    assert told["details"][0]["errorType"] == "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE"
    assert told["details"][0]["languageNotSupportedByAttributeError"] == {
        "detectedLanguages": ["en"],
        "requestedLanguages": ["tlh"],
        "attribute": "TOXICITY",
    }


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"\xff\xfe\xfd", b'{"comment": NaN}', b"[" * 100_000, b'{"a":' + b"9" * 9000 + b"}", b"null"],
)
def test_what_is_no_request_is_told_as_such(secret: str, body: bytes) -> None:
    response = post(f"{ANALYZE}?key={secret}", body)
    assert (response.status_code, error_of(response)["status"]) == (400, "INVALID_ARGUMENT")


@pytest.mark.parametrize("method", ["get", "put", "delete", "options"])
def test_only_post_is_served(db: None, method: str) -> None:
    response = getattr(Client(), method)(ANALYZE)
    assert (response.status_code, error_of(response)["status"]) == (404, "NOT_FOUND")


def test_an_installation_without_a_model_says_so(secret: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def model() -> None:
        raise score.NoModelError

    monkeypatch.setattr(score, "model", model)
    response = analyze(secret)
    assert (response.status_code, error_of(response)["status"]) == (503, "UNAVAILABLE")


def test_a_fault_of_ours_is_told_in_the_envelope_too(secret: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(score, "score_many", lambda *_: 1 / 0)
    response = analyze(secret)
    assert (response.status_code, error_of(response)["status"]) == (500, "INTERNAL")


def test_corals_feedback_is_kept_as_an_example(secret: str) -> None:
    body = {
        "comment": {"text": "You fool."},
        "context": {"entries": [{"text": '{"url": "https://news.example/1"}'}]},
        "attributeScores": {"TOXICITY": {"summaryScore": {"value": 1}}},
        "communityId": "Coral:https://news.example",
        "clientToken": "comment:7",
    }
    response = post(f"{SUGGEST}?key={secret}", body)
    assert response.status_code == 200
    assert response.json()["clientToken"] == "comment:7"
    assert Suggestion.objects.get().scores == {"TOXICITY": 1.0}


def test_the_description_names_this_site(db: None) -> None:
    told = Client().get("/$discovery/rest?version=v1alpha1", headers={"Host": "localhost"}).json()
    assert told["rootUrl"] == "http://localhost/"
    assert told["resources"]["comments"]["methods"]["analyze"]["path"] == "v1alpha1/comments:analyze"
