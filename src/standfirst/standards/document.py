"""Writes the published standards as a page of the documentation, with what the house policy does about each.

python -m standfirst.standards.document > docs/standards.md
"""

import sys
from collections.abc import Iterable, Iterator

from standfirst.standards.explain import tell
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.policy import Action, Policy, Rule
from standfirst.standards.standard import Example

SHOWN_EXAMPLES = 4
LONGEST_SHOWN = 100


def document(policy: Policy) -> str:
    """Every standard of a policy in Markdown, in published order."""
    return "\n".join(lines_of(policy)) + "\n"


def lines_of(policy: Policy) -> Iterator[str]:
    yield "# The community standards"
    yield ""
    yield "Generated from `published.py` by `python -m standfirst.standards.document`; do not edit."
    yield f"Limits and actions are those of the policy `{policy.label}`. A check that lacks a fact is *not assessed*."
    for rule in policy.rules:
        yield from lines_of_rule(rule)


def lines_of_rule(rule: Rule) -> Iterator[str]:
    standard = rule.standard
    yield f"\n## {standard.title} (`{standard.code}`)\n"
    yield f"> {tell(standard.text, rule.limits, str)}\n"
    yield f"- What is done: {'; '.join(actions_of(rule))}."
    yield f"- Checks: {', '.join(f'`{check.__name__}`' for check in standard.checks)}."
    if rule.limits:
        yield f"- Limits: {', '.join(f'`{name}` {limit}' for name, limit in rule.limits.items())}."
    yield "\nBroken by, for example:\n"
    yield from lines_of_examples(standard.broken_by)
    yield "\nKept by, for example:\n"
    yield from lines_of_examples(standard.kept_by)


def actions_of(rule: Rule) -> Iterator[str]:
    if rule.ask is not None:
        becomes = "held" if rule.posted_anyway is Action.HOLD else "published"
        yield f"asked from certainty {rule.ask}, and {becomes} when posted anyway"
    if rule.hold is not None:
        yield f"held from certainty {rule.hold}"
    if rule.refuse is not None:
        yield f"refused from certainty {rule.refuse}"


def lines_of_examples(examples: Iterable[Example]) -> Iterator[str]:
    """A few examples that fit a line, from all over the list; what surrounds a comment is told in the source."""
    short = list(dict.fromkeys(example.text for example in examples if len(example.text) <= LONGEST_SHOWN))
    for text in short[:: -(-len(short) // SHOWN_EXAMPLES)]:
        yield f"- {visible(text)}"


def visible(text: str) -> str:
    """A text with its invisible characters written out, in a form that Markdown leaves as it is."""
    signs = (sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in text)
    return f"`{''.join(signs)}`"


if __name__ == "__main__":
    sys.stdout.write(document(HOUSE_POLICY))
