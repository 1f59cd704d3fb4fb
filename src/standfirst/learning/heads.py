"""What a decision says about the measured heads, and which standard acts on each head."""

from collections.abc import Collection, Mapping
from enum import IntEnum

from standfirst.standards.policy import Action, Policy

# A removal under a standard says that one of its heads was right, the one that came nearest, and nothing of the others.
# What is not here (a payment card, another language) says nothing that these heads could learn.
HEADS_OF: Mapping[str, tuple[str, ...]] = {
    "no-hatred": ("identity_attack",),
    "minority-rights": ("identity_attack",),
    "no-insults-or-threats": ("insult", "threat"),
    "respect-the-house": ("insult",),
    "no-self-harm": ("self_harm",),
    "no-profanity": ("obscenity",),
    "no-commerce": ("spam",),
    "no-unauthorised-promotion": ("spam",),
    "no-spam": ("spam",),
    "no-trolling": ("severe_toxicity",),
}
# Whose thresholds a head is held against.
STANDARD_OF: Mapping[str, str] = {
    "identity_attack": "no-hatred",
    "insult": "no-insults-or-threats",
    "threat": "no-insults-or-threats",
    "self_harm": "no-self-harm",
    "obscenity": "no-profanity",
    "spam": "no-spam",
    "severe_toxicity": "no-trolling",
}


class Truth(IntEnum):
    """What is known of a head."""

    UNKNOWN = -1
    NO = 0
    YES = 1


def none_of(scores: Mapping[str, float]) -> dict[str, Truth]:
    """What is true of a comment that was published: none of what the heads look for."""
    return dict.fromkeys(STANDARD_OF.keys() & scores.keys(), Truth.NO)


def truths_of_removal(codes: Collection[str], scores: Mapping[str, float]) -> dict[str, Truth]:
    """What is true of a comment that was removed under these standards."""
    near = [[head for head in HEADS_OF.get(code, ()) if head in scores] for code in codes]
    return {max(heads, key=scores.__getitem__): Truth.YES for heads in near if heads}


def thresholds(head: str, policy: Policy) -> dict[Action, float]:
    """From which score on the policy asks, holds or refuses for a head; nothing where it does not judge by it."""
    rule = next((rule for rule in policy.rules if rule.standard.code == STANDARD_OF[head]), None)
    if rule is None:
        return {}
    steps = {Action.ASK: rule.ask, Action.HOLD: rule.hold, Action.REFUSE: rule.refuse}
    return {action: certainty for action, certainty in steps.items() if certainty is not None}


def action_for(scores: Mapping[str, float], policy: Policy) -> Action:
    """The strictest thing that the policy does for what was measured."""
    return max(
        (
            action
            for head in STANDARD_OF.keys() & scores.keys()
            for action, certainty in thresholds(head, policy).items()
            if scores[head] >= certainty
        ),
        default=Action.PUBLISH,
    )
