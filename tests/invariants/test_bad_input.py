"""Whatever is typed, every check and every signal answers, and what it points at is in the text."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from standfirst.discussion.render_comment import render_comment
from standfirst.signals.language import guess_language
from standfirst.signals.near_duplicates import fingerprint, likeness
from standfirst.signals.topic import topic_distance
from standfirst.standards.comment import Alike, Comment, LanguageGuess, MissingFact, Surroundings
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import judge

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
CHECKS = [(check, rule.limits) for rule in HOUSE_POLICY.rules for check in rule.standard.checks]
EDITIONS = ("en", "fr", "de", "es", "ru", "tr", "ar", "ja", "xx", "")

# Pieces of what checks look for, so that random texts come near to findings.
PIECES = some.sampled_from(
    [
        *("a", " ", "\n", ".", "@", "+1", "12", "(at)", "dot", "http://", "www.", "t.me/", "he lives at", "5 rue a"),
        *(
            "f*",
            "5h1t",
            "“",
            "«",
            "<",
            "&amp;",
            ">",
            "\u0301",
            "\u200b",
            "\u202e",
            "\ud800",
            "\udfff",
            "\U0001f468\u200d",
        ),
        *(
            "ـ",
            "ﷺ",
            "字",
            "か",
            "İ",
            "ß",
            "ﬀ",
            "٣",
            "\x00",
            "\ufeff",
            "\U000e0041",
            "DE00",
            "AB12",
            "$",
            "%",
            "\\",
            "telegram:",
        ),
    ]
)
TEXTS = some.one_of(
    some.text(some.characters(exclude_categories=()), max_size=300), some.lists(PIECES, max_size=60).map("".join)
)


def around(text: str, edition: str) -> Surroundings:
    own = (Comment(text, NOON), Comment("Other words.", NOON))
    return Surroundings(edition, LanguageGuess(edition, 0.9), own, (Alike(Comment(text, NOON), "1", 1.0),))


def findings(text: str, edition: str):
    for check, limits in CHECKS:
        try:
            yield from check(Comment(text, NOON), around(text, edition), limits)
        except MissingFact:
            continue


@settings(deadline=None)
@given(TEXTS, some.sampled_from(EDITIONS))
def test_every_finding_points_into_the_text_and_is_more_or_less_certain(text, edition):
    for finding in findings(text, edition):
        assert 0 < finding.certainty <= 1
        assert finding.span is None or 0 <= finding.span[0] < finding.span[1] <= len(text)


@settings(deadline=None)
@given(TEXTS, some.sampled_from(EDITIONS))
def test_every_signal_answers(text, edition):
    guess = guess_language(text, edition)
    assert 0 <= guess.certainty <= 1
    assert likeness(text, text) == 1.0
    assert all(0 <= number < 2**32 for number in fingerprint(text))
    distance = topic_distance(text, text * 3)
    assert distance is None or 0 <= distance <= 1


@settings(deadline=None)
@given(TEXTS)
def test_a_comment_is_never_markup_of_its_own(text):
    assert "<script" not in render_comment(text + "<script>alert(1)</script>")


HOSTILE = {
    "a million combining marks": "a" + "\u0301" * 1_000_000,
    "one long word": "a" * 100_000,
    "one long number": "1" * 100_000,
    "spaces": " " * 100_000,
    "letters and at signs": "a@" * 50_000,
    "points": "a." * 50_000,
    "open quotations": "“«" * 50_000,
    "stars": "f*" * 50_000,
    "direction marks": "\u202e\u202c" * 50_000,
    "invisible letters": "a\u200b" * 50_000,
    "halves of characters": "\ud800" * 50_000,
    "numbers apart": "1 " * 50_000,
    "addresses of streets": "he lives at 5 rue a " * 5_000,
    "long ligatures": "ﷺ" * 20_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_text_is_judged_and_its_findings_point_into_it(text):
    verdict = judge(Comment(text, NOON), around(text[:100], "en"), HOUSE_POLICY)
    spans = [one.span for noticed in (*verdict.broken, *verdict.doubts) for one in noticed.findings if one.span]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert guess_language(text, "en").certainty <= 1
    assert len(fingerprint(text)) <= 12


def test_a_finding_is_still_seen_behind_a_hostile_beginning():
    text = "\u0301" * 20_000 + " Write to anna@example.org, you bastard."
    codes = {
        noticed.rule.standard.code for noticed in judge(Comment(text, NOON), around("", "en"), HOUSE_POLICY).broken
    }
    assert {"privacy", "no-profanity"} <= codes
