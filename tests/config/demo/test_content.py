"""What the demo newspaper's files promise to those who load them."""

import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PIL import Image

from standfirst.config.demo.content import EDITIONS, EditionContent, picture_file, read_edition, read_editions
from standfirst.signals.language import guess_language
from standfirst.signals.scored_language import scored_language
from standfirst.signals.topic import topic_distance
from standfirst.signals.toxicity import measure_scores
from standfirst.standards.comment import Comment, LanguageGuess, Surroundings
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import Verdict, judge
from standfirst.standards.policy import Action

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
FIELDS = {
    "section": str,
    "headline": str,
    "standfirst": str,
    "dateline": str,
    "authors": list,
    "tags": list,
    "hours_ago": int | float,
    "picture": str,
    "alt": str,
    "caption": str,
    "credit": str,
    "short_code": str,
    "discussion": str,
    "body": str,
}


@pytest.fixture(params=EDITIONS)
def edition(request: pytest.FixtureRequest) -> EditionContent:
    return read_edition(request.param)


def comments_of(edition: EditionContent) -> list[tuple[str, dict[str, Any]]]:
    return [(story["short_code"], comment) for story in edition.stories for comment in story.get("comments", [])]


def test_an_edition_has_five_sections_and_at_least_twelve_stories_in_them(edition: EditionContent) -> None:
    slugs = [section["slug"] for section in edition.about["sections"]]
    assert slugs == ["world", "politics", "economy", "culture", "sport"]
    assert len(edition.stories) >= 12
    assert {story["section"] for story in edition.stories} == set(slugs)
    assert edition.about["language"] == edition.slug
    assert all(edition.about[field] for field in ("title", "tagline", "time_zone", "moderator_address"))


def test_every_story_has_each_field_filled(edition: EditionContent) -> None:
    for story in edition.stories:
        for field, kind in FIELDS.items():
            assert isinstance(story.get(field), kind), (story["slug"], field)
            assert story[field], (story["slug"], field)
        assert story["discussion"] in {"open", "closed", "pre-moderated"}
        assert story.get("updated_hours_ago", 0) < story["hours_ago"]


def test_every_picture_is_drawn_large_and_light_enough_for_a_page(edition: EditionContent) -> None:
    for story in edition.stories:
        file = picture_file(story["picture"])
        assert file.exists(), (story["slug"], story["picture"])
        assert file.stat().st_size <= 120_000
        with Image.open(file) as picture:
            assert picture.size == (1600, 1000)


def test_stories_of_an_edition_do_not_share_a_picture(edition: EditionContent) -> None:
    pictures = Counter(story["picture"] for story in edition.stories)
    assert [name for name, times in pictures.items() if times > 1] == []


def test_every_footnote_is_marked_in_the_text_and_every_mark_has_its_footnote(edition: EditionContent) -> None:
    for story in edition.stories:
        notes = re.findall(r"^\[\^(\d+)\]:", story["body"], re.MULTILINE)
        marks = re.findall(r"\[\^(\d+)\](?!:)", story["body"])
        assert sorted(notes) == sorted(marks) == [str(number + 1) for number in range(len(notes))], story["slug"]


def test_authors_and_readers_are_introduced(edition: EditionContent) -> None:
    for story in edition.stories:
        assert set(story["authors"]) <= set(edition.about["authors"]), story["slug"]
    assert {comment["by"] for _, comment in comments_of(edition)} <= set(edition.about["readers"])


def test_comments_come_after_what_they_answer(edition: EditionContent) -> None:
    for story in edition.stories:
        comments = story.get("comments", [])
        for number, comment in enumerate(comments, start=1):
            assert 0 < comment.get("reply_to", number - 1) < number or "reply_to" not in comment, story["slug"]
            answered = comments[comment["reply_to"] - 1] if "reply_to" in comment else story
            assert comment["hours_ago"] < answered["hours_ago"], (story["slug"], number)
            assert comment["text"].strip()


def test_nobody_answers_a_held_comment(edition: EditionContent) -> None:
    for story in edition.stories:
        comments = story.get("comments", [])
        answered = {comments[comment["reply_to"] - 1]["expect"] for comment in comments if "reply_to" in comment}
        assert "held" not in answered, story["slug"]


def test_there_is_something_to_discuss_and_something_to_decide(edition: EditionContent) -> None:
    expected = Counter(comment["expect"] for _, comment in comments_of(edition))
    assert set(expected) == {"published", "held"}
    assert expected["published"] >= 40
    assert expected["held"] >= 5


def test_the_house_policy_judges_every_comment_as_expected(edition: EditionContent) -> None:
    judged = {Action.PUBLISH: "published", Action.HOLD: "held"}
    wrong = [
        (
            code,
            comment["by"],
            comment["text"][:60],
            verdict.action.name,
            [noticed.rule.standard.code for noticed in verdict.broken],
        )
        for code, comment in comments_of(edition)
        if judged.get((verdict := verdict_on(code, comment, edition)).action) != comment["expect"]
    ]
    assert wrong == []


def verdict_on(code: str, entry: dict[str, Any], edition: EditionContent) -> Verdict:
    """The verdict as a site would find it, with scores, and with the reader's own comments of the day before."""
    own = [
        (as_comment(other), scores_of(other, edition))
        for _, other in comments_of(edition)
        if other["by"] == entry["by"] and entry["hours_ago"] < other["hours_ago"] < entry["hours_ago"] + 24
    ]
    own.sort(key=lambda each: each[0].posted_at or NOW, reverse=True)
    (story,) = (story for story in edition.stories if story["short_code"] == code)
    parent = story["comments"][entry["reply_to"] - 1]["text"] if "reply_to" in entry else ""
    around = Surroundings(
        edition_language=edition.slug,
        language=LanguageGuess(*guess_language(entry["text"], edition.slug)),
        own_recent=tuple(comment for comment, _ in own),
        own_recent_scores=tuple(scores or {} for _, scores in own),
        alike=(),
        scores=scores_of(entry, edition),
        about=topic_distance(entry["text"], "\n".join((story["headline"], story["standfirst"], story["body"])), parent),
        own_removed=0,
        house_names=(edition.about["title"], *(author["name"] for author in edition.about["authors"].values())),
        blocked_domains=frozenset(),
    )
    return judge(as_comment(entry), around, HOUSE_POLICY)


def scores_of(entry: dict[str, Any], edition: EditionContent) -> dict[str, float] | None:
    language = scored_language(guess_language(entry["text"], edition.slug), edition.slug)
    return measure_scores(entry["text"], language) if language else None


def as_comment(entry: dict[str, Any]) -> Comment:
    return Comment(entry["text"], posted_at=NOW - timedelta(hours=entry["hours_ago"]))


def test_short_links_are_unique_over_all_editions() -> None:
    codes = Counter(story["short_code"] for edition in read_editions() for story in edition.stories)
    assert [code for code, times in codes.items() if times > 1] == []
    assert all(re.fullmatch(r"[a-z0-9]+", code) for code in codes)
