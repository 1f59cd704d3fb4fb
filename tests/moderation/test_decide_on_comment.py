"""Two moderators decide on the same comment at the same moment."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.conf import settings
from django.db import connection
from wagtail.models import Locale, Page

from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment
from standfirst.moderation.decide_on_comment import MeanwhileChangedError
from standfirst.moderation.models import Settlement
from standfirst.moderation.publish_comment import publish_comment
from standfirst.moderation.remove_comment import remove_comment
from tests.factories.discussion import NOON
from tests.factories.moderator import make_held_comment, make_moderator


@pytest.fixture
def root(transactional_db: None) -> None:
    """The root of all pages, which is gone once a transactional test has emptied the tables."""
    if not Page.objects.exists():
        locale, _ = Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)
        Page.add_root(instance=Page(title="Root", slug="root", locale=locale))


@pytest.mark.usefixtures("root")
def test_one_decision_is_taken_and_the_other_moderator_is_told() -> None:
    comment, one, other = make_held_comment(), make_moderator(), make_moderator()
    together = Barrier(2)

    def publish() -> str:
        together.wait()
        return publish_comment(comment.pk, by=one, seen="new", now=NOON).kind

    def remove() -> str:
        together.wait()
        return remove_comment(comment.pk, by=other, seen="new", code="privacy", note="", now=NOON).kind

    def told(decide) -> str:
        try:
            return str(decide())
        except MeanwhileChangedError as changed:
            return f"told that it is {changed.comment.state}"
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        outcomes = set(pool.map(told, (publish, remove)))
    taken = Decision.objects.get(by__isnull=False)
    assert outcomes == {taken.kind, f"told that it is {taken.new_state}"}
    assert Comment.objects.get().state == taken.new_state
    assert Settlement.objects.count() == 1
