"""Answers `comments:suggestscore`: keeps what a moderator elsewhere made of a comment, as an example to train with."""

from datetime import datetime
from typing import Any

from standfirst.gateway.models import ApiKey, Suggestion
from standfirst.gateway.perspective.api_error import bad_request
from standfirst.gateway.perspective.attributes import require_known
from standfirst.gateway.perspective.comment_text import read_comment
from standfirst.gateway.perspective.fields import Fields
from standfirst.gateway.perspective.find_languages import find_languages
from standfirst.gateway.score import PERSPECTIVE_LANGUAGES

MOST_NAME = 255


def suggest_score(asked: Fields, key: ApiKey, *, now: datetime) -> dict[str, Any]:
    """The body of the answer. Kept are text, scores and language, and by what to find them again."""
    text = read_comment(asked)
    scores = read_scores(asked)
    requested = asked.texts("languages")
    detected = [one.language for one in find_languages(text, PERSPECTIVE_LANGUAGES)]
    token, community = short(asked, "clientToken"), short(asked, "communityId")
    if not asked.flag("doNotStore"):
        example = {
            "text": storable(text),
            "scores": scores,
            "language": (detected or requested or ["und"])[0][:20],
            "suggested_at": now,
        }
        keep(key, community, token, example)
    answer: dict[str, Any] = {"clientToken": token} if token else {}
    return answer | {"detectedLanguages": detected, "requestedLanguages": requested}


def read_scores(asked: Fields) -> dict[str, float]:
    """What is suggested by attribute, 0 to 1."""
    scores = {name: read_score(name, given) for name, given in asked.part("attributeScores").parts()}
    if not scores:
        raise bad_request("Missing attribute_scores", "NO_REQUESTED_ATTRIBUTES")
    return scores


def read_score(name: str, given: Fields) -> float:
    require_known(name)
    value = given.part("summaryScore").number("value")
    if value is None or not 0 <= value <= 1:
        raise bad_request(f"The suggested summary score of attribute {name} must be from 0 to 1")
    return value


def keep(key: ApiKey, community: str, token: str, example: dict[str, Any]) -> None:
    if not token:
        Suggestion.objects.create(key=key, community=community, **example)
        return
    Suggestion.objects.update_or_create(key=key, community=community, client_token=token, defaults=example)


def short(asked: Fields, name: str) -> str:
    found = storable(asked.text(name))
    if len(found) > MOST_NAME:
        raise bad_request(f"{asked.where(name)} must be at most {MOST_NAME} characters")
    return found


def storable(text: str) -> str:
    """No database likes the sign that ends strings in C."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")
