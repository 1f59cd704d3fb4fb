"""Words that deny rights are weighed with what was measured."""

from standfirst.standards.checks.minorities import denied_rights
from standfirst.standards.comment import Comment, Surroundings

PLAIN, OPEN = "Roma should not be allowed to vote.", "Ban all Muslims."


def certainty(score, text=PLAIN):
    scores = None if score is None else {"identity_attack": score}
    (finding,) = denied_rights(Comment(text), Surroundings("en", scores=scores), {})
    return finding.certainty


def test_a_measured_attack_confirms_the_words_and_calm_gives_cause_for_doubt():
    assert certainty(0.05) < certainty(None) < certainty(0.9)


def test_calm_settles_what_may_be_meant_otherwise_but_not_what_is_plain():
    assert certainty(0.05, OPEN) < 0.6 < certainty(None, OPEN)
    assert 0.6 < certainty(0.05) < 0.85
