"""Verdicts and errors as lines of JSON."""

import json
from typing import Any

from standfirst.gateway.assess_input import BadLine, Id
from standfirst.standards.explain import Explanation, Translate, explain
from standfirst.standards.judge import Verdict

ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": "))


def verdict_line(id_: Id, verdict: Verdict, translate: Translate) -> bytes:
    """The verdict with its reasons in words, as one line."""
    return line(
        {
            "id": id_,
            "action": verdict.action.word,
            "certainty": certainty(verdict),
            "broken": [broken(explanation) for explanation in explain(verdict, translate)],
            "not_assessed": [{"code": missing.code, "check": missing.check} for missing in verdict.not_assessed],
            "policy": verdict.policy,
        }
    )


def error_line(bad: BadLine) -> bytes:
    return line({"line": bad.number, "id": bad.id, "error": bad.error})


def certainty(verdict: Verdict) -> float | None:
    """How sure the surest finding behind the verdict's action is."""
    return max((noticed.certainty for noticed in verdict.broken if noticed.action == verdict.action), default=None)


def broken(explanation: Explanation) -> dict[str, Any]:
    return {
        "code": explanation.code,
        "title": explanation.title,
        "action": explanation.action.word,
        "reasons": [
            {"sentence": reason.sentence, "span": reason.span, "certainty": reason.certainty}
            for reason in explanation.reasons
        ],
    }


def line(fields: dict[str, Any]) -> bytes:
    # JSON can say half a character in \u escapes, UTF-8 cannot: it becomes a question mark.
    return ENCODER.encode(fields).encode("utf-8", "replace") + b"\n"
