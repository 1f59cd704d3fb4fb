"""The form in which an editor changes a policy: certainties and limits a standard, words, strikes and blocks."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from standfirst.policies.begin_rehearsal import MOST, USUAL
from standfirst.policies.limit_words import LIMITS
from standfirst.policies.sanctions_form import (
    MOST_STEPS,
    StepRow,
    sanctions_fields,
    typed_sanctions,
    wrong_steps,
)
from standfirst.standards.edition_words import EditionWords, complaints
from standfirst.standards.explain import tell
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.policy import Action, Policy, Rule, is_switched_off

STEPS = {"ask": _("Ask the author from"), "hold": _("Hold for a moderator from"), "refuse": _("Refuse from")}
ANYWAY = (
    (Action.PUBLISH.word, pgettext_lazy("what a policy does", "published")),
    (Action.HOLD.word, pgettext_lazy("what a policy does", "held")),
)
WORDS = {
    "strong": (
        _("Words that offend"),
        _("A comment with one is certain to offend; the house holds it for a moderator."),
    ),
    "mild": (_("Words that may offend"), _("The author of a comment with one is shown it first.")),
    "allowed": (_("Words that are harmless here"), _("They are left alone, whatever the lists of the house say.")),
}
HIGHEST_LIMIT = 100_000
HOUSE_RULES = {rule.standard.code: rule for rule in HOUSE_POLICY.rules}


@dataclass(frozen=True, slots=True)
class Row:
    """One standard in the form."""

    code: str
    title: str
    text: str
    on: Any
    steps: tuple[Any, ...]
    anyway: Any
    limits: tuple[Any, ...]
    weight: Any

    @property
    def wrong(self) -> bool:
        """Whether something has to be mended here."""
        return any(field.errors for field in (self.on, *self.steps, self.anyway, *self.limits, self.weight))


class PolicyForm(forms.Form):
    """Begins with a policy. What was typed comes back, whatever is wrong with it."""

    def __init__(self, policy: Policy, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.policy = policy
        self.rules = complete(policy)
        for rule in self.rules:
            self.fields |= dict(fields_of(rule))
        self.fields |= dict(sanctions_fields(policy.sanctions, self.codes))
        for kind, (label, help_text) in WORDS.items():
            self.fields[f"words-{kind}"] = words_field(label, help_text, getattr(policy.words, kind))
        self.fields["wanted"] = forms.IntegerField(
            label=_("How many of the last comments to rehearse it on"), min_value=1, max_value=MOST, initial=USUAL
        )

    def rows(self) -> Iterator[Row]:
        """The standards in published order."""
        for rule in self.rules:
            code, standard = rule.standard.code, rule.standard
            yield Row(
                code=code,
                title=gettext(standard.title),
                text=tell(standard.text, rule.limits, gettext),
                on=self[f"{code}-on"],
                steps=tuple(self[f"{code}-{step}"] for step in STEPS if f"{code}-{step}" in self.fields),
                anyway=self[f"{code}-anyway"],
                limits=tuple(self[f"{code}-limit-{name}"] for name in rule.limits),
                weight=self[f"{code}-weight"],
            )

    @property
    def codes(self) -> list[str]:
        """Of the standards in the form."""
        return [rule.standard.code for rule in self.rules]

    def step_rows(self) -> Iterator[StepRow]:
        """From how many points on which block is due."""
        for number in range(1, MOST_STEPS + 1):
            yield StepRow(number, self[f"step-{number}-points"], self[f"step-{number}-days"])

    @property
    def expires(self) -> Any:
        """For how long a strike counts."""
        return self["strikes-expire"]

    @property
    def automatic(self) -> Any:
        """Whether blocks are given at once."""
        return self["strikes-automatic"]

    def word_boxes(self) -> list[Any]:
        return [self[f"words-{kind}"] for kind in WORDS]

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        for rule in self.rules:
            self.check_rule(rule.standard.code, given)
        for name, problem in wrong_steps(given):
            self.add_error(name, problem)
        for complaint in complaints(self.typed_words(given)):
            self.add_error(None, gettext(complaint.sentence).format(word=f"“{complaint.word}”"))
        return given

    def check_rule(self, code: str, given: dict[str, Any]) -> None:
        """A standard that is looked after has a certainty, and what is milder comes before what is stricter."""
        if not given.get(f"{code}-on") or any(name.startswith(f"{code}-") for name in self.errors):
            return
        numbers = [number for step in STEPS if (number := given.get(f"{code}-{step}")) is not None]
        if not numbers:
            self.add_error(f"{code}-on", _("Give at least one certainty, or switch the standard off."))
        elif sorted(set(numbers)) != numbers:
            self.add_error(f"{code}-hold", _("Each stricter step needs a higher certainty than the one before."))

    @cached_property
    def changed(self) -> Policy:
        """The policy as it was typed; only of a form that is valid."""
        kept = {rule.standard.code for rule in self.policy.rules}
        rules = [self.changed_rule(rule) for rule in self.rules]
        wanted = tuple(rule for rule in rules if rule.standard.code in kept or not is_switched_off(rule))
        sanctions = typed_sanctions(self.policy.sanctions, self.cleaned_data, self.codes)
        return replace(self.policy, rules=wanted, words=self.typed_words(self.cleaned_data), sanctions=sanctions)

    def changed_rule(self, rule: Rule) -> Rule:
        code, given = rule.standard.code, self.cleaned_data
        limits = {name: given[f"{code}-limit-{name}"] for name in rule.limits}
        anyway = Action[given[f"{code}-anyway"].upper()]
        steps: dict[str, float | None] = dict.fromkeys(STEPS)
        if given[f"{code}-on"]:
            steps |= {step: share(given.get(f"{code}-{step}")) for step in STEPS}
        return Rule(rule.standard, posted_anyway=anyway, limits=limits, **steps)

    def typed_words(self, given: dict[str, Any]) -> EditionWords:
        return EditionWords(**{kind: lines_of(given.get(f"words-{kind}", "")) for kind in WORDS})


def complete(policy: Policy) -> tuple[Rule, ...]:
    """The rules of a policy; a standard of the house that it lacks stands there switched off."""
    own = {rule.standard.code for rule in policy.rules}
    lacking = (Rule(rule.standard) for code, rule in HOUSE_RULES.items() if code not in own)
    return (*policy.rules, *lacking)


def fields_of(rule: Rule) -> Iterator[tuple[str, forms.Field]]:
    """Of a standard that is switched off, the certainties of the house are proposed."""
    code, shown = rule.standard.code, rule
    if is_switched_off(rule):
        shown = HOUSE_RULES.get(code, rule)
    yield (
        f"{code}-on",
        forms.BooleanField(label=_("A machine looks after it"), required=False, initial=not is_switched_off(rule)),
    )
    for step, label in STEPS.items():
        if step != "refuse" or rule.standard.exact:
            yield f"{code}-{step}", certainty_field(label, getattr(shown, step))
    yield (
        f"{code}-anyway",
        forms.ChoiceField(label=_("When posted anyway"), choices=ANYWAY, initial=shown.posted_anyway.word),
    )
    for name, limit in rule.limits.items():
        called = gettext(LIMITS.get(name, name))
        yield (
            f"{code}-limit-{name}",
            forms.IntegerField(label=called, min_value=0, max_value=HIGHEST_LIMIT, initial=limit),
        )


def certainty_field(label: Any, number: float | None) -> forms.Field:
    initial = None if number is None else f"{number * 100:.4g}"
    widget = forms.NumberInput(attrs={"step": "any"})
    return forms.FloatField(label=label, required=False, min_value=0, max_value=100, initial=initial, widget=widget)


def words_field(label: Any, help_text: Any, words: tuple[str, ...]) -> forms.Field:
    widget = forms.Textarea(attrs={"rows": 4, "dir": "auto", "spellcheck": "false"})
    return forms.CharField(
        label=label, help_text=help_text, required=False, initial="\n".join(words), max_length=40_000, widget=widget
    )


def share(percent: float | None) -> float | None:
    return None if percent is None else round(percent / 100, 4)


def lines_of(typed: str) -> tuple[str, ...]:
    """One entry a line, each once; white space makes no difference."""
    return tuple(dict.fromkeys(" ".join(line.split()) for line in typed.splitlines() if line.strip()))
