"""The policy of a site that has not written its own."""

from standfirst.standards.policy import Action, Policy, Rule
from standfirst.standards.published import (
    EDITION_LANGUAGE,
    NO_FLASH_MOB,
    NO_FLOODING,
    NO_PROFANITY,
    NO_SPAM,
    PLAIN_WRITING,
    PRIVACY,
)

HOUSE_POLICY = Policy(
    "house",
    rules=(
        #    standard          what to do, from which certainty, and what becomes of it when posted anyway
        Rule(PRIVACY, ask=0.5, hold=0.9, posted_anyway=Action.HOLD),
        Rule(NO_PROFANITY, ask=0.5, hold=0.85, posted_anyway=Action.PUBLISH),
        Rule(NO_SPAM, ask=0.5, hold=0.9, posted_anyway=Action.HOLD),
        Rule(NO_FLASH_MOB, hold=0.6),
        Rule(NO_FLOODING, ask=0.5, refuse=1.0, posted_anyway=Action.PUBLISH),
        Rule(PLAIN_WRITING, ask=0.5, posted_anyway=Action.PUBLISH),
        Rule(EDITION_LANGUAGE, ask=0.8, posted_anyway=Action.HOLD),
    ),
)
