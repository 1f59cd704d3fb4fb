"""The public page of an edition's standards: what is asked, with the limits in force, and comments on both sides."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_safe

from standfirst.commons.public_page import public_page
from standfirst.discussion.blocked_domains import blocked_everywhere
from standfirst.discussion.gather_surroundings import gathered_in
from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.newsroom.models import EditionPage
from standfirst.signals.language import UNKNOWN, guess_language
from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.explain import tell
from standfirst.standards.judge import NotAssessed, hold_against
from standfirst.standards.policy import Action, Policy, Rule, is_switched_off
from standfirst.standards.standard import Example

SHOWN = 3
LONGEST = 140
SAMPLE = "The bridge was closed for good reasons, they said at https://example.org/bridge, and nobody asked us."


@dataclass(frozen=True, slots=True)
class ShownExample:
    """A comment, and what there was around it where that is what matters."""

    text: str
    around: str


@dataclass(frozen=True, slots=True)
class ShownStandard:
    """A standard in the reader's words."""

    code: str
    title: str
    text: str
    actions: tuple[str, ...]
    broken_by: tuple[ShownExample, ...]
    kept_by: tuple[ShownExample, ...]


@require_safe
def published_standards(request: HttpRequest, edition: str) -> HttpResponse:
    """`/<edition>/standards/`; each standard is at `#<code>`, so that anybody can link to it."""
    page = get_object_or_404(EditionPage.objects.live().select_related("locale"), slug=edition)
    policy = policy_in_force(page)
    context = {"edition": page, "standards": shown_standards(page, policy), "policy": policy}
    response = TemplateResponse(request, "discussion/published_standards.html", context)
    return public_page(response, f"edition-{page.pk}")


def shown_standards(page: EditionPage, policy: Policy) -> list[ShownStandard]:
    """In the language that is spoken now."""
    facts = gathered_in(page.language.partition("-")[0], blocklist=blocked_everywhere() is not None)
    return [show(rule, page.language, facts) for rule in policy.rules]


def show(rule: Rule, language: str, facts: Surroundings) -> ShownStandard:
    standard = rule.standard
    return ShownStandard(
        code=standard.code,
        title=gettext(standard.title),
        text=tell(standard.text, rule.limits, gettext),
        actions=tuple(actions(rule, facts)),
        broken_by=tuple(examples(standard.broken_by, language)),
        kept_by=tuple(examples(standard.kept_by, language)),
    )


def actions(rule: Rule, facts: Surroundings) -> Iterator[str]:
    """What happens to a comment that breaks the standard, mildest first."""
    if not is_looked_after(rule, facts):
        yield gettext("No machine looks after this standard yet; moderators do.")
        return
    if rule.ask is not None and rule.posted_anyway is Action.HOLD:
        yield gettext("You are shown the words first; if you post them as they are, a moderator looks.")
    elif rule.ask is not None:
        yield gettext("You are shown the words first, and may post them as they are.")
    if rule.hold is not None:
        yield gettext("Where we are surer, a moderator decides before anybody else sees the comment.")
    if rule.refuse is not None:
        yield gettext("Where there is no doubt, the comment is not taken; your text stays in the box.")


def is_looked_after(rule: Rule, facts: Surroundings) -> bool:
    """Whether at least one of its checks knows what it needs from the facts that are gathered in this edition."""
    missing: list[NotAssessed] = []
    hold_against(rule, Comment(SAMPLE, posted_at=datetime.now(UTC)), facts, missing)
    return not is_switched_off(rule) and len(missing) < len(rule.standard.checks)


def examples(given: Iterable[Example], language: str) -> list[ShownExample]:
    """A few that can be read, those in the edition's language first, and no text twice."""
    ours = [example for example in given if speaks(example, language) and is_readable(example.text)]
    ours = list({example.text: example for example in reversed(ours)}.values())[::-1]
    ours.sort(key=lambda example: strangeness(example, language))
    return [ShownExample(example.text, around(example)) for example in ours[:SHOWN]]


def strangeness(example: Example, language: str) -> int:
    """0 in the edition's language, 1 where nobody can tell, 2 in another."""
    if example.in_.edition_language:
        return 0
    guess = guess_language(example.text, language)
    return 1 if guess == UNKNOWN else 2 * (guess.language != language.partition("-")[0])


def is_readable(text: str) -> bool:
    return len(text) <= LONGEST and not any(unicodedata.category(character) == "Cf" for character in text)


def speaks(example: Example, language: str) -> bool:
    edition_language = example.in_.edition_language
    return edition_language is None or edition_language.partition("-")[0] == language.partition("-")[0]


def around(example: Example) -> str:
    """What the comment alone does not show: how often it was said before, and by how many."""
    own, others = example.in_.own_recent or (), example.in_.alike or ()
    if others:
        sentence = ngettext(
            "after one other reader has posted nearly the same",
            "after {number} other readers have posted nearly the same",
            len(others),
        )
        return sentence.format(number=len(others))
    if own:
        sentence = ngettext(
            "after your comment “{text}”", "after {number} comments of yours, the last of them “{text}”", len(own)
        )
        return sentence.format(number=len(own), text=own[0].text)
    return ""
