"""Answers `comments:analyze`: the scores of a comment, of the whole and of its parts. Nothing of it is kept."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from standfirst.gateway import score
from standfirst.gateway.perspective.api_error import ApiError, bad_request
from standfirst.gateway.perspective.attributes import Wanted, read_attributes, unknown
from standfirst.gateway.perspective.choose_language import Chosen, choose_language, unspoken
from standfirst.gateway.perspective.comment_text import read_comment
from standfirst.gateway.perspective.fields import Fields
from standfirst.gateway.perspective.spans import Span, in_utf16, sentences

Scores = Mapping[str, float]


def analyze(asked: Fields) -> dict[str, Any]:
    """The body of the answer. Raises `ApiError`."""
    text = read_comment(asked)
    wanted = read_attributes(asked)
    spoken = require_measured(wanted)
    requested = asked.texts("languages")
    asked.flag("doNotStore")  # Read for its type only: a comment is never kept.
    chosen = choose_language(text, requested, spoken)
    if missing := unspoken(chosen.effective, spoken):
        if not asked.flag("dropUnsupportedAttributes"):
            raise not_spoken(wanted[0].name, missing, requested, chosen.detected)
        wanted = []
    parts = sentences(text) if asked.flag("spanAnnotations") else []
    answer: dict[str, Any] = {
        "attributeScores": told(text, parts, wanted, chosen) if wanted else {},
        "languages": chosen.effective,
        "detectedLanguages": chosen.detected,
    }
    if token := asked.text("clientToken"):
        answer["clientToken"] = token
    return answer


def require_measured(wanted: Sequence[Wanted]) -> Collection[str]:
    """The languages that we score. Raises `ApiError` for what our model does not measure, or where there is none."""
    try:
        for one in wanted:
            if one.head not in score.heads():
                raise unknown(one.name)
        return score.languages()
    except score.NoModelError:
        raise ApiError(503, "The service is currently unavailable: it has no model to score with.") from None


def told(text: str, parts: Sequence[Span], wanted: Sequence[Wanted], chosen: Chosen) -> dict[str, Any]:
    """The scores by attribute; one that has nothing to tell is left out."""
    texts = [text, *(text[part.begin : part.end] for part in parts if len(parts) > 1)]
    whole, *of_parts = score.score_many(texts, chosen.scored)
    places = in_utf16(text, parts) if of_parts else in_utf16(text, [Span(0, len(text))])
    answer = {}
    for one in wanted:
        if scores := scores_of(one, whole, list(zip(places, of_parts or [whole], strict=True))):
            answer[one.name] = scores
    return answer


def scores_of(one: Wanted, whole: Scores, parts: Sequence[tuple[Span, Scores]]) -> dict[str, Any]:
    """An attribute's scores that reach its threshold. Where there is nothing to read, there is no harm either."""
    answer: dict[str, Any] = {}
    spans = [
        {"begin": place.begin, "end": place.end, "score": valued(scores.get(one.head, 0.0))}
        for place, scores in parts
        if scores.get(one.head, 0.0) >= one.threshold
    ]
    if spans:
        answer["spanScores"] = spans
    if whole.get(one.head, 0.0) >= one.threshold:
        answer["summaryScore"] = valued(whole.get(one.head, 0.0))
    return answer


def valued(chance: float) -> dict[str, Any]:
    return {"value": round(min(max(float(chance), 0.0), 1.0), 8), "type": "PROBABILITY"}


def not_spoken(name: str, missing: Sequence[str], requested: Sequence[str], detected: Sequence[str]) -> ApiError:
    return bad_request(
        f"Attribute {name} does not support request languages: {', '.join(missing)[:100]}",
        "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE",
        languageNotSupportedByAttributeError={
            "detectedLanguages": list(detected),
            "requestedLanguages": list(requested),
            "attribute": name,
        },
    )
