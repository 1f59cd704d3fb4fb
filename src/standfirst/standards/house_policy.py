"""The policy of a site that has not written its own."""

from standfirst.standards.house_sanctions import HOUSE_SANCTIONS
from standfirst.standards.policy import Action, Policy, Rule
from standfirst.standards.published import (
    EDITION_LANGUAGE,
    MINORITY_RIGHTS,
    NO_COMMERCE,
    NO_CRUELTY,
    NO_DRUGS,
    NO_EXTREMISM,
    NO_FLASH_MOB,
    NO_FLOODING,
    NO_HATRED,
    NO_INSULTS_OR_THREATS,
    NO_MALWARE,
    NO_PROFANITY,
    NO_SELF_HARM,
    NO_SPAM,
    NO_TROLLING,
    NO_UNAUTHORISED_PROMOTION,
    ON_TOPIC,
    PLAIN_WRITING,
    PRIVACY,
    PROTECT_MINORS,
    RESPECT_THE_HOUSE,
)

HOUSE_POLICY = Policy(
    "house",
    rules=(
        #    standard          what to do, from which certainty, and what becomes of it when posted anyway
        Rule(ON_TOPIC, ask=0.9),
        Rule(NO_HATRED, ask=0.6, hold=0.85, posted_anyway=Action.HOLD),
        Rule(MINORITY_RIGHTS, ask=0.6, hold=0.85, posted_anyway=Action.HOLD),
        Rule(PROTECT_MINORS, ask=0.6, hold=0.75, posted_anyway=Action.HOLD),
        Rule(NO_EXTREMISM, ask=0.6, hold=0.75, posted_anyway=Action.HOLD),
        Rule(NO_INSULTS_OR_THREATS, ask=0.6, hold=0.85, posted_anyway=Action.PUBLISH),
        Rule(RESPECT_THE_HOUSE, ask=0.6, hold=0.85, posted_anyway=Action.PUBLISH),
        Rule(PRIVACY, ask=0.5, hold=0.9, posted_anyway=Action.HOLD),
        Rule(NO_CRUELTY, ask=0.6, hold=0.85, posted_anyway=Action.HOLD),
        Rule(NO_SELF_HARM, hold=0.6),
        Rule(NO_COMMERCE, ask=0.6, hold=0.85, posted_anyway=Action.HOLD),
        Rule(NO_UNAUTHORISED_PROMOTION, ask=0.6, hold=0.85, posted_anyway=Action.HOLD),
        Rule(NO_PROFANITY, ask=0.5, hold=0.85, posted_anyway=Action.PUBLISH),
        Rule(NO_SPAM, ask=0.5, hold=0.9, posted_anyway=Action.HOLD),
        Rule(NO_DRUGS, ask=0.6, hold=0.85, posted_anyway=Action.HOLD),
        Rule(NO_MALWARE, ask=0.6, hold=0.9, posted_anyway=Action.HOLD),
        Rule(NO_FLASH_MOB, hold=0.6),
        Rule(NO_FLOODING, ask=0.5, refuse=1.0, posted_anyway=Action.PUBLISH),
        Rule(NO_TROLLING, ask=0.6, hold=0.85, posted_anyway=Action.HOLD),
        Rule(PLAIN_WRITING, ask=0.5, posted_anyway=Action.PUBLISH),
        Rule(EDITION_LANGUAGE, ask=0.8, posted_anyway=Action.HOLD),
    ),
    version=6,
    sanctions=HOUSE_SANCTIONS,
)
