"""Words that deny rights are weighed with what was measured."""

from standfirst.standards.checks.minorities import denied_rights
from standfirst.standards.comment import Comment, Surroundings

TEXT = "Roma should not be allowed to vote."


def certainty(score):
    scores = None if score is None else {"identity_attack": score}
    (finding,) = denied_rights(Comment(TEXT), Surroundings("en", scores=scores), {})
    return finding.certainty


def test_a_measured_attack_confirms_the_words_and_calm_gives_cause_for_doubt():
    assert certainty(0.05) < 0.6 < certainty(None) < certainty(0.9)
