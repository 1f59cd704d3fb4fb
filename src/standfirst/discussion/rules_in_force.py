"""What a version of an edition's standards keeps of the rules: each standard in readers' words, with its limits."""

from standfirst.consents.publish_text import Rules
from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.discussion.published_standards import shown_standards
from standfirst.newsroom.models import EditionPage


def rules_in_force(edition: EditionPage) -> Rules:
    """In the language that is spoken now. `settings.STANDFIRST_RULES_IN_FORCE` names this."""
    policy = policy_in_force(edition)
    told = (
        {"code": shown.code, "title": shown.title, "text": shown.text, "actions": list(shown.actions)}
        for shown in shown_standards(edition, policy)
    )
    return Rules(policy.label, tuple(told))
