"""How much made-up personal data the privacy checks find, and how often they take other numbers for it.

    python -m benchmarks.personal_data [--seed 7] [--each 200] [--show KIND]

A comment counts as found where a finding of the published standard that the house policy acts on covers a part of what
the
comment gives away. Half of the comments give away nothing.
"""

import argparse
from collections import Counter
from collections.abc import Iterator

from benchmarks.personal_data_made_up import MadeUp, made_up
from standfirst.standards.comment import Comment, LanguageGuess, Surroundings
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.published import PRIVACY

RULE = next(rule for rule in HOUSE_POLICY.rules if rule.standard is PRIVACY)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--each", type=int, default=200)
    parser.add_argument("--show", help="print what was missed of this kind, or what was taken for it wrongly")
    options = parser.parse_args()
    right, asked = Counter[str](), Counter[str]()
    for comment in made_up(options.seed, options.each):
        well = is_right(comment)
        for group in (comment.kind, f"{comment.kind} {comment.language}", *(["all"] if comment.secret else [])):
            right[group] += well
            asked[group] += 1
        if not well and options.show == comment.kind:
            print(comment.language, comment.text, [comment.text[slice(*span)] for span in found(comment)])
    for group in sorted(asked):
        print(f"{group:14} {right[group] / asked[group]:.3f} of {asked[group]}")
    false = asked["harmless"] - right["harmless"]
    print(f"recall {right['all'] / asked['all']:.4f}, precision {right['all'] / (right['all'] + false):.4f}")


def is_right(comment: MadeUp) -> bool:
    spans = list(found(comment))
    if not comment.secret:
        return not spans
    start = comment.text.index(comment.secret)
    return any(begin < start + len(comment.secret) and start < end for begin, end in spans)


def found(comment: MadeUp) -> Iterator[tuple[int, int]]:
    """Where the checks of the standard find something that the author would be asked about."""
    around = Surroundings(edition_language=comment.language, language=LanguageGuess(comment.language, 0.95))
    for check in PRIVACY.checks:
        for finding in check(Comment(comment.text), around, RULE.limits):
            if finding.span and RULE.ask is not None and finding.certainty >= RULE.ask:
                yield finding.span


if __name__ == "__main__":
    main()
