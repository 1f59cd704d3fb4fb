"""Google's own client, unmodified, asks a running site instead of Perspective."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from standfirst.config.trial.clean_site import Site, clean_site

discovery = pytest.importorskip(
    "googleapiclient.discovery",
    reason="Google's client is large, so it is no dependency: pip install google-api-python-client",
)
errors = pytest.importorskip("googleapiclient.errors")

FOOL = {"comment": {"text": "You are a complete idiot 😀. Thank you for the article."}, "languages": ["en"]}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with clean_site(tmp_path_factory.mktemp("site")) as running:
        yield running


@contextmanager
def client_of(site: Site, name: str, *options: str) -> Iterator[Any]:
    """The client's `comments`, with a key of its own."""
    made = site.command("api-key", "create", name, *options)
    assert made.returncode == 0, made.stderr
    service = discovery.build(
        "commentanalyzer",
        "v1alpha1",
        developerKey=made.stdout.strip(),
        discoveryServiceUrl=f"{site.address}/$discovery/rest?version=v1alpha1",
        static_discovery=False,
    )
    with service, service.comments() as comments:
        yield comments


def test_a_comment_is_scored(site: Site) -> None:
    asked = FOOL | {"requestedAttributes": {"TOXICITY": {}, "THREAT": {}}, "spanAnnotations": True, "clientToken": "x"}
    with client_of(site, "scoring") as comments:
        answer = comments.analyze(body=asked).execute()
    first, second = answer["attributeScores"]["TOXICITY"]["spanScores"]
    assert (first["begin"], first["end"], second["begin"], second["end"]) == (0, 28, 29, 55)
    assert first["score"]["value"] > 0.5 > second["score"]["value"]
    assert answer["attributeScores"]["THREAT"]["summaryScore"]["value"] < 0.5
    assert answer["clientToken"] == "x"


def test_errors_are_understood(site: Site) -> None:
    with client_of(site, "errors") as comments, pytest.raises(errors.HttpError) as refused:
        comments.analyze(body=FOOL | {"requestedAttributes": {"FLIRTATION": {}}}).execute()
    assert refused.value.status_code == 400
    assert refused.value.reason == "Unknown requested attribute: FLIRTATION"
    assert refused.value.error_details[0]["errorType"] == "INVALID_REQUEST"


def test_the_limit_is_understood(site: Site) -> None:
    asked = FOOL | {"requestedAttributes": {"TOXICITY": {}}}
    with client_of(site, "limited", "--per-minute", "1") as comments, pytest.raises(errors.HttpError) as refused:
        [comments.analyze(body=asked).execute() for _ in range(3)]  # A minute may end between two of them.
    assert refused.value.status_code == 429


def test_a_suggestion_can_be_exported(site: Site) -> None:
    suggested = FOOL | {"attributeScores": {"TOXICITY": {"summaryScore": {"value": 1}}}, "clientToken": "comment:1"}
    with client_of(site, "feedback") as comments:
        assert comments.suggestscore(body=suggested).execute()["clientToken"] == "comment:1"
    exported: subprocess.CompletedProcess[str] = site.command("export-suggestions")
    assert '"labels": {"toxicity": 1.0}' in exported.stdout
