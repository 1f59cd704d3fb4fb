"""What a policy does with a comment, in one word."""

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy

from standfirst.standards.judge import Verdict
from standfirst.standards.policy import Action


class Outcome(TextChoices):
    """From the mildest to the strictest."""

    PUBLISH = "publish", pgettext_lazy("what a policy does", "published")
    ASK = "ask", pgettext_lazy("what a policy does", "asked first")
    ASK_HOLD = "ask-hold", pgettext_lazy("what a policy does", "asked first, then held")
    HOLD = "hold", pgettext_lazy("what a policy does", "held")
    REFUSE = "refuse", pgettext_lazy("what a policy does", "refused")

    @property
    def stops(self) -> bool:
        """Whether nobody sees the comment before a person has."""
        return self in {Outcome.ASK_HOLD, Outcome.HOLD, Outcome.REFUSE}


def outcome_of(verdict: Verdict) -> Outcome:
    """What happens to the comment, and to one whose author was asked and posts it as it is."""
    if verdict.action is Action.ASK and verdict.action_if_posted_anyway is Action.HOLD:
        return Outcome.ASK_HOLD
    return Outcome(verdict.action.word)
