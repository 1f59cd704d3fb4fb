"""The engine tells everything that it found, and does what is strictest."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from standfirst.standards.comment import Comment, LanguageGuess, Surroundings, known
from standfirst.standards.finding import Finding
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import NotAssessed, judge
from standfirst.standards.policy import Action, Policy, Rule
from standfirst.standards.published import NO_FLOODING, STANDARDS
from standfirst.standards.standard import Standard

NOON = datetime(2025, 3, 1, 12, tzinfo=UTC)
HEADS = ("toxicity", "severe_toxicity", "insult", "threat", "identity_attack", "obscenity", "sexually_explicit")
ALL_KNOWN = Surroundings(
    "en",
    LanguageGuess("en", 0.99),
    (),
    (),
    scores=dict.fromkeys((*HEADS, "spam", "self_harm"), 0.01),
    about=0.2,
    own_recent_scores=(),
    own_removed=0,
    house_names=("The Meridian",),
    blocked_domains=frozenset(),
)


def codes(noticed):
    return [one.rule.standard.code for one in noticed]


def standard_that_finds(*findings, exact=False, code="made-up"):
    def check(comment, around, limits):
        return findings

    return Standard(code, "Title", "Text", (check,), (), (), exact=exact)


def test_all_findings_survive_and_the_strictest_action_wins():
    comment = Comment("ANNA@EXAMPLE.ORG, WRITE TO HER AT ONCE, ALL OF YOU. CRAP!", NOON)
    verdict = judge(comment, ALL_KNOWN, HOUSE_POLICY)
    assert codes(verdict.broken) == ["privacy", "no-profanity", "plain-writing"]
    assert verdict.action is Action.HOLD


def test_a_comment_that_breaks_nothing_is_published():
    verdict = judge(Comment("I think that the bridge should stay open.", NOON), ALL_KNOWN, HOUSE_POLICY)
    assert verdict.action is Action.PUBLISH
    assert not verdict.broken
    assert not verdict.not_assessed


def test_an_unknown_fact_breaks_nothing_but_is_reported():
    verdict = judge(Comment("Hello."), Surroundings(), HOUSE_POLICY)
    assert verdict.action is Action.PUBLISH
    assert set(verdict.not_assessed) == {
        NotAssessed("on-topic", "off_topic"),
        NotAssessed("no-hatred", "identity_attack"),
        NotAssessed("no-insults-or-threats", "insult"),
        NotAssessed("no-insults-or-threats", "threat"),
        NotAssessed("respect-the-house", "insulted_house"),
        NotAssessed("no-self-harm", "speaks_of_self_harm"),
        NotAssessed("no-profanity", "obscenity"),
        NotAssessed("no-spam", "spam_measured"),
        NotAssessed("no-flash-mob", "chorus"),
        NotAssessed("no-flooding", "too_many_comments"),
        NotAssessed("no-flooding", "same_comment_again"),
        NotAssessed("no-trolling", "severe_aggression"),
        NotAssessed("no-trolling", "aggressive_again"),
        NotAssessed("no-trolling", "removed_again"),
        NotAssessed("edition-language", "other_language"),
    }


def test_a_missing_fact_stops_no_other_check_of_the_standard():
    def needs_a_fact(comment, around, limits):
        known(around.alike)
        return ()

    finds = standard_that_finds(Finding("Found."))
    both = Standard("both", "Title", "Text", (needs_a_fact, *finds.checks), (), ())
    verdict = judge(Comment("Hello."), Surroundings(), Policy("p", (Rule(both, hold=0.5),)))
    assert codes(verdict.broken) == ["both"]
    assert verdict.not_assessed == (NotAssessed("both", "needs_a_fact"),)


def test_a_finding_below_every_threshold_is_a_doubt_and_breaks_nothing():
    policy = Policy("p", (Rule(standard_that_finds(Finding("Perhaps.", certainty=0.4)), ask=0.5),))
    verdict = judge(Comment("Hello."), Surroundings(), policy)
    assert verdict.action is Action.PUBLISH
    assert not verdict.broken
    assert codes(verdict.doubts) == ["made-up"]


@pytest.mark.parametrize("becomes", [Action.PUBLISH, Action.HOLD])
def test_posting_anyway_does_what_the_rule_says(becomes):
    rule = Rule(standard_that_finds(Finding("Found.", certainty=0.6)), ask=0.5, hold=0.9, posted_anyway=becomes)
    verdict = judge(Comment("Hello."), Surroundings(), Policy("p", (rule,)))
    assert verdict.action is Action.ASK
    assert verdict.action_if_posted_anyway is becomes


def test_posting_anyway_never_gets_round_a_stricter_rule():
    asks = Rule(standard_that_finds(Finding("Found."), code="asks"), ask=0.5)
    holds = Rule(standard_that_finds(Finding("Found."), code="holds"), hold=0.5)
    verdict = judge(Comment("Hello."), Surroundings(), Policy("p", (asks, holds)))
    assert verdict.action_if_posted_anyway is Action.HOLD


def test_a_reader_who_floods_is_refused():
    own = tuple(Comment(f"Thought {number}.", NOON) for number in range(20))
    verdict = judge(Comment("One more.", NOON), Surroundings("en", own_recent=own), HOUSE_POLICY)
    assert verdict.action is Action.REFUSE
    assert verdict.action_if_posted_anyway is Action.REFUSE


certainties = some.floats(0, 1)
thresholds = some.none() | certainties
findings = some.lists(certainties.map(lambda certainty: Finding("Found.", certainty=certainty)), max_size=5)


@given(findings, certainties, thresholds, thresholds, thresholds, some.sampled_from([Action.PUBLISH, Action.HOLD]))
def test_adding_a_finding_never_makes_the_action_milder(found, more, ask, hold, refuse, anyway):
    def verdict_on(found):
        rule = Rule(standard_that_finds(*found, exact=True), ask, hold, refuse, anyway)
        return judge(Comment("Hello."), Surroundings(), Policy("p", (rule,)))

    before, after = verdict_on(found), verdict_on([*found, Finding("Also.", certainty=more)])
    assert after.action >= before.action


@given(some.text(max_size=300), some.sampled_from(["crap", "anna@example.org", "+44 20 7946 0958"]))
def test_adding_what_breaks_a_standard_never_makes_the_action_milder(text, bad):
    before = judge(Comment(text, NOON), ALL_KNOWN, HOUSE_POLICY)
    after = judge(Comment(f"{text}\n{bad}\n", NOON), ALL_KNOWN, HOUSE_POLICY)
    # Capitals and run-on sentences are about the whole text, which more words change.
    strict = [noticed.action for noticed in before.broken if noticed.rule.standard.code != "plain-writing"]
    assert after.action >= max(strict, default=Action.PUBLISH)


@given(some.text(alphabet=some.characters(), max_size=400), some.sampled_from(["en", "fr", "de", "ar", "ja", ""]))
def test_every_span_lies_inside_the_text_of_any_comment(text, language):
    around = Surroundings(language, LanguageGuess("en", 0.9), (Comment(text[:100], NOON),), ())
    verdict = judge(Comment(text, NOON), around, Policy("all", tuple(Rule(one, hold=0.0) for one in STANDARDS)))
    for finding in (finding for noticed in verdict.broken for finding in noticed.findings):
        assert 0 <= finding.certainty <= 1
        if finding.span:
            start, end = finding.span
            assert 0 <= start < end <= len(text)


@given(some.text(alphabet=some.characters(categories=["Cs", "Co", "Cn", "Mn", "Cf", "Nd", "Lu"]), max_size=300))
def test_no_check_fails_on_surrogates_marks_and_unassigned_characters(text):
    judge(Comment(text, NOON), ALL_KNOWN, HOUSE_POLICY)


def test_the_house_refuses_only_by_standards_that_count():
    assert [rule.standard for rule in HOUSE_POLICY.rules if rule.refuse is not None] == [NO_FLOODING]
    assert [rule.standard for rule in HOUSE_POLICY.rules] == list(STANDARDS)
