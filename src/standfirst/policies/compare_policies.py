"""What differs between two policies, in words for whoever decides on them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext, pgettext

from standfirst.policies.limit_words import LIMITS
from standfirst.policies.tell_sanctions import changed_values
from standfirst.standards.policy import Action, Policy, Rule, is_switched_off


@dataclass(frozen=True, slots=True)
class Line:
    """One value that differs."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs about one standard, or about words or strikes."""

    title: str
    lines: tuple[Line, ...]


def compare_policies(before: Policy, after: Policy) -> list[Difference]:
    """In the order of the later policy; nothing where they do the same."""
    rules = {rule.standard.code: rule for rule in before.rules}
    codes = {**{rule.standard.code: rule.standard.title for rule in after.rules}, **titles(before)}
    news = {rule.standard.code: rule for rule in after.rules}
    found = [
        Difference(gettext(title), tuple(lines_of(rules.get(code), news.get(code)))) for code, title in codes.items()
    ]
    found.append(Difference(gettext("Words of the edition"), tuple(lines_of_words(before, after))))
    of_sanctions = changed_values(before.sanctions, after.sanctions)
    found.append(Difference(gettext("Strikes and blocks"), tuple(Line(*values) for values in of_sanctions)))
    return [difference for difference in found if difference.lines]


def titles(policy: Policy) -> dict[str, str]:
    return {rule.standard.code: rule.standard.title for rule in policy.rules}


def lines_of(before: Rule | None, after: Rule | None) -> Iterator[Line]:
    for what, was, becomes in zip(names(before, after), values(before), values(after), strict=True):
        if was != becomes:
            yield Line(what, was, becomes)
    limits = {**(before.limits if before else {}), **(after.limits if after else {})}
    for name in limits:
        was, becomes = limit(before, name), limit(after, name)
        if was != becomes and before and after:
            yield Line(gettext(LIMITS.get(name, name)), was, becomes)


def names(_before: Rule | None, _after: Rule | None) -> Sequence[str]:
    return (
        gettext("A machine looks after it"),
        gettext("Ask the author from"),
        gettext("Hold for a moderator from"),
        gettext("Refuse from"),
        gettext("When posted anyway"),
    )


def values(rule: Rule | None) -> Sequence[str]:
    if rule is None or is_switched_off(rule):
        return (gettext("no"), "–", "–", "–", "–")
    anyway = anyway_word(rule.posted_anyway) if rule.ask is not None else "–"
    return (gettext("yes"), *(certainty(number) for number in (rule.ask, rule.hold, rule.refuse)), anyway)


def anyway_word(action: Action) -> str:
    """What becomes of a comment whose author was asked and posts it as it is."""
    held = pgettext("what a policy does", "held")
    return held if action is Action.HOLD else pgettext("what a policy does", "published")


def certainty(number: float | None) -> str:
    """In per cent, as the form takes it."""
    return "–" if number is None else f"{number * 100:.4g}"


def limit(rule: Rule | None, name: str) -> str:
    return str(rule.limits.get(name, "–")) if rule else "–"


def lines_of_words(before: Policy, after: Policy) -> Iterator[Line]:
    kinds = (
        ("strong", gettext("Words that offend")),
        ("mild", gettext("Words that may offend")),
        ("allowed", gettext("Words that are harmless here")),
    )
    for kind, what in kinds:
        was, becomes = getattr(before.words, kind), getattr(after.words, kind)
        gone, new = [word for word in was if word not in becomes], [word for word in becomes if word not in was]
        if gone or new:
            yield Line(what, ", ".join(gone) or "–", ", ".join(new) or "–")
