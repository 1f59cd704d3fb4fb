"""Which labels of a set say that a standard is broken.

Labels are wider or narrower than a standard: who calls a comment toxic may mean an insult or hatred. So a standard is
held against the label that is nearest, and `EVERY` stands for all standards about conduct together.
"""

from collections.abc import Mapping, Sequence

from training.label_map import targets, truths

EVERY = "every standard of conduct"
SELLING = "spam and promotion together"

# What each subject is judged by: the codes of its standards, and the heads that carry their scores on below certainty.
SUBJECTS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    EVERY: (
        (
            *("no-hatred", "minority-rights", "protect-minors", "no-extremism", "no-insults-or-threats"),
            *("respect-the-house", "no-cruelty", "no-self-harm", "no-profanity", "no-trolling"),
        ),
        ("insult", "threat", "identity_attack", "obscenity", "severe_toxicity"),
    ),
    "no-hatred": (("no-hatred",), ("identity_attack",)),
    "minority-rights": (("minority-rights",), ()),
    "no-insults-or-threats": (("no-insults-or-threats",), ("insult", "threat")),
    "no-profanity": (("no-profanity",), ("obscenity",)),
    "no-trolling": (("no-trolling",), ("severe_toxicity",)),
    SELLING: (("no-spam", "no-commerce", "no-unauthorised-promotion", "no-malware"), ("spam",)),
    "no-spam": (("no-spam",), ("spam",)),
    "no-commerce": (("no-commerce",), ()),
    "no-unauthorised-promotion": (("no-unauthorised-promotion",), ()),
}
# The columns of `training/label_map.py` that decide, the first kind that a set has.
DECIDED_BY: Mapping[str, Sequence[tuple[str, ...]]] = {
    "no-hatred": (("hate",),),
    "minority-rights": (("hate",),),
    "no-insults-or-threats": (("insult", "threat"), ("toxic",)),
    "no-profanity": (("obscene",),),
    "no-trolling": (("severe",),),
    **dict.fromkeys((SELLING, "no-spam", "no-commerce", "no-unauthorised-promotion"), (("spam",),)),
}


def broken(subject: str, set_name: str, labels: Mapping[str, object]) -> bool | None:
    """Whether a row's labels say that a standard is broken; None where they say nothing about it."""
    if subject == EVERY:
        return truths(set_name, labels).get("toxicity")
    known = targets(set_name, labels)
    for columns in DECIDED_BY[subject]:
        if said := [known[column] >= 0.5 for column in columns if column in known]:
            # A label of threats alone does not say that nobody is insulted.
            return any(said) if any(said) or columns[0] in known else None
    return None
