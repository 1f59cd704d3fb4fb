"""The policy of a site that has not written its own."""

from standfirst.standards.policy import Action, Policy, Rule
from standfirst.standards.published import NO_FLOODING, PRIVACY

HOUSE_POLICY = Policy(
    "house",
    rules=(
        #    standard     what to do, from which certainty
        Rule(PRIVACY, ask=0.5, hold=0.9, posted_anyway=Action.HOLD),
        Rule(NO_FLOODING, ask=0.5, refuse=1.0, posted_anyway=Action.PUBLISH),
    ),
)
