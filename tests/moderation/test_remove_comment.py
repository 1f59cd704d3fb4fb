"""A moderator removes a comment under a standard."""

import pytest

from standfirst.discussion.models import Comment, Discussion
from standfirst.moderation.decide_on_comment import NoSuchStandardError
from standfirst.moderation.remove_comment import remove_comment
from tests.factories.discussion import NOON
from tests.factories.moderator import make_held_comment, make_moderator

pytestmark = pytest.mark.django_db


def test_nobody_reads_it_and_the_decision_keeps_the_standard_in_the_words_of_that_day() -> None:
    comment = make_held_comment()
    decision = remove_comment(
        comment.pk, by=make_moderator(), seen="new", code="no-spam", note="Too many of these.", now=NOON
    )
    comment.refresh_from_db()
    assert comment.state == Comment.State.REMOVED
    assert Discussion.objects.get(pk=comment.discussion_id).published_count == 0
    (standard,) = decision.standards
    assert standard["code"] == "no-spam"
    assert standard["title"]
    assert "{" not in standard["text"]
    assert decision.note == "Too many of these."


@pytest.mark.parametrize("code", ["", "no-fun"])
def test_a_removal_names_a_published_standard(code: str) -> None:
    comment = make_held_comment()
    with pytest.raises(NoSuchStandardError):
        remove_comment(comment.pk, by=make_moderator(), seen="new", code=code, note="", now=NOON)
    assert Comment.objects.get(pk=comment.pk).state == Comment.State.HELD
