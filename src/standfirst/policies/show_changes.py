"""A page of the comments that a rehearsal would treat otherwise, made ready to be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from standfirst.discussion.mark_text import mark_text
from standfirst.discussion.tell_verdict import translate
from standfirst.policies.models import Rehearsal, RehearsedChange
from standfirst.policies.outcome import Outcome
from standfirst.standards.explain import tell
from standfirst.standards.published import (
    MINORITY_RIGHTS,
    NO_CRUELTY,
    NO_EXTREMISM,
    NO_HATRED,
    NO_INSULTS_OR_THREATS,
    NO_SELF_HARM,
    PROTECT_MINORS,
    standard_of,
)

PAGE = 20
HARSH = frozenset(
    standard.code
    for standard in (
        *(NO_HATRED, MINORITY_RIGHTS, PROTECT_MINORS, NO_EXTREMISM),
        *(NO_INSULTS_OR_THREATS, NO_CRUELTY, NO_SELF_HARM),
    )
)


@dataclass(frozen=True, slots=True)
class ShownChange:
    """A comment with the places marked; `sentences` are the reasons, each after the title of its standard."""

    change: RehearsedChange
    before: Outcome
    after: Outcome
    marked: SafeString
    sentences: tuple[tuple[str, str], ...]
    harsh: bool  # Its words are covered until asked for.


def page_of_changes(rehearsal: Rehearsal, *, before: str, after: str, number: str | None) -> Page[RehearsedChange]:
    """All of them, or those from one outcome to another."""
    changes = RehearsedChange.objects.filter(rehearsal=rehearsal).select_related("judgement__discussion__story")
    if before and after:
        changes = changes.filter(before=before, after=after)
    return Paginator(changes.order_by("id"), PAGE).get_page(number)


def show(change: RehearsedChange) -> ShownChange:
    findings = [(one["code"], finding) for one in change.noticed for finding in one["findings"]]
    spans = [(finding["span"][0], finding["span"][1]) for _, finding in findings if finding["span"]]
    return ShownChange(
        change=change,
        before=Outcome(change.before),
        after=Outcome(change.after),
        marked=mark_text(change.judgement.text, spans),
        sentences=tuple(dict.fromkeys((title(code), sentence(finding)) for code, finding in findings)),
        harsh=any(code in HARSH for code, _ in findings),
    )


def title(code: str) -> str:
    try:
        return gettext(standard_of(code).title)
    except KeyError:  # Gone from the code since.
        return code


def sentence(finding: Mapping[str, Any]) -> str:
    return tell(finding["reason"], finding["details"], translate)
