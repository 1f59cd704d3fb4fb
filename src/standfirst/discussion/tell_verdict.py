"""Tells a verdict in the language of an edition, for its author and for the record."""

from collections.abc import Iterable
from typing import Any

from django.utils import translation

from standfirst.decisions.record import wording
from standfirst.newsroom.models import EditionPage
from standfirst.standards.explain import Explanation, explain
from standfirst.standards.judge import Verdict


def tell_verdict(verdict: Verdict, edition: EditionPage) -> tuple[Explanation, ...]:
    """Every broken standard, in published order."""
    with translation.override(edition.language):
        return tuple(explain(verdict, translate))


def translate(sentence: str) -> str:
    """As gettext does, which answers an empty sentence with the head of its catalogue."""
    return translation.gettext(sentence) if sentence else sentence


def worded(explanations: Iterable[Explanation]) -> list[dict[str, str]]:
    """Code, title and text of each standard, as decisions keep them."""
    return wording([{"code": told.code, "title": told.title, "text": told.text} for told in explanations])


def findings(explanations: Iterable[Explanation]) -> list[dict[str, Any]]:
    """The reasons of each standard and the places that they speak of, as decisions keep them."""
    return [
        {
            "code": told.code,
            "reasons": [
                {"sentence": reason.sentence, "span": reason.span, "certainty": reason.certainty}
                for reason in told.reasons
            ],
        }
        for told in explanations
    ]
