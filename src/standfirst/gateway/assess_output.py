"""Verdicts and errors as lines of JSON."""

import json
from functools import lru_cache
from typing import Any

from standfirst.gateway.assess_input import BadLine, Id
from standfirst.standards.explain import Explanation, Translate, explain
from standfirst.standards.judge import NotAssessed, Verdict

ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(", ", ": "))


def verdict_line(id_: Id, verdict: Verdict, translate: Translate) -> bytes:
    """The verdict with its reasons in words, as one line."""
    found = {
        "id": id_,
        "action": verdict.action.word,
        "certainty": certainty(verdict),
        "broken": [broken(explanation) for explanation in explain(verdict, translate)],
    }
    return line(f"{ENCODER.encode(found)[:-1]}, {ending(verdict.not_assessed, verdict.policy)}")


@lru_cache(maxsize=64)  # The same few for nearly every comment.
def ending(not_assessed: tuple[NotAssessed, ...], policy: str) -> str:
    """What of a line does not depend on the comment."""
    return ENCODER.encode({"not_assessed": [missing._asdict() for missing in not_assessed], "policy": policy})[1:]


def error_line(bad: BadLine) -> bytes:
    return line(ENCODER.encode({"line": bad.number, "id": bad.id, "error": bad.error}))


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


def line(written: str) -> bytes:
    # JSON can say half a character in \u escapes, UTF-8 cannot: it becomes a question mark.
    return written.encode("utf-8", "replace") + b"\n"
