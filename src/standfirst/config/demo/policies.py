"""Has the demo's editor rehearse a change of the policy, which waits to be adopted."""

from dataclasses import replace
from datetime import datetime

from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.newsroom.models import EditionPage
from standfirst.policies.begin_rehearsal import begin_rehearsal
from standfirst.policies.models import Rehearsal
from standfirst.readers.models import Reader
from standfirst.standards.policy import Policy
from standfirst.standards.published import PRIVACY

HELD_FROM = 0.65
LAST = 500


def make_demo_rehearsal(edition: EditionPage, *, now: datetime) -> Rehearsal:
    """Whoever gives away a little less would be held too; the worker goes through it."""
    editor = Reader.objects.get(email="editor@example.org")
    changed = hold_sooner(policy_in_force(edition))
    return begin_rehearsal(edition, changed, wanted=LAST, by=editor, now=now)


def hold_sooner(policy: Policy) -> Policy:
    rules = (replace(rule, hold=HELD_FROM) if rule.standard.code == PRIVACY.code else rule for rule in policy.rules)
    return replace(policy, rules=tuple(rules))
