"""A comment made ready for the desk."""

from datetime import timedelta

import pytest

from standfirst.discussion.models import Comment
from standfirst.moderation.describe_comment import described, stamp
from tests.factories.discussion import NOON, make_comment, make_place, post
from tests.factories.moderator import WITH_A_CARD, make_held_comment

pytestmark = pytest.mark.django_db


def describe(comment: Comment):
    (found,) = described([Comment.objects.get(pk=comment.pk)])
    return found


def test_it_shows_the_words_that_were_found_the_standard_and_the_author() -> None:
    comment = make_held_comment()
    item = describe(comment)
    assert "<mark>4111 1111 1111 1111</mark>" in item.marked
    assert item.broken_codes == ["privacy"]
    assert (item.record.name, item.record.held, item.record.is_new) == (comment.author.display_name, 1, True)
    assert item.edition.slug == "en"


def test_markup_in_a_comment_is_shown_as_text() -> None:
    comment = make_held_comment(text="<script>alert(1)</script> My card is 4111 1111 1111 1111, take it.")
    assert "<script>" not in describe(comment).marked


def test_the_record_tells_what_became_of_earlier_comments() -> None:
    place = make_place()
    author = make_comment(place).author
    comment = post(place, WITH_A_CARD, author=author, now=NOON + timedelta(minutes=9)).comment
    item = describe(comment)
    assert (item.record.published, item.record.held, item.record.is_new) == (1, 1, False)


def test_what_was_seen_changes_with_the_words_and_with_the_state() -> None:
    comment = make_held_comment()
    stamps = {stamp(comment)}
    comment.state = Comment.State.PUBLISHED
    stamps.add(stamp(comment))
    comment.edited_at = NOON
    stamps.add(stamp(comment))
    assert len(stamps) == 3
