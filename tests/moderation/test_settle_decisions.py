"""Who is concerned is told once a decision can't be undone any more."""

from datetime import timedelta

import pytest
from django.core import mail

from standfirst.decisions.time_to_undo import ON_ITS_WAY, UNDO
from standfirst.moderation import settle_decisions as module
from standfirst.moderation.describe_comment import stamp
from standfirst.moderation.models import Settlement
from standfirst.moderation.publish_comment import publish_comment
from standfirst.moderation.remove_comment import remove_comment
from standfirst.moderation.settle_decisions import settle_decisions
from standfirst.reports.models import Report
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.moderator import make_held_comment, make_moderator
from tests.factories.report import make_report

pytestmark = pytest.mark.django_db
DUE = NOON + UNDO + ON_ITS_WAY


def test_the_author_is_told_once_and_not_before(django_capture_on_commit_callbacks) -> None:
    comment = make_held_comment()
    publish_comment(comment.pk, by=make_moderator(), seen="new", now=NOON)
    mail.outbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        assert settle_decisions(now=DUE - timedelta(seconds=1)) == 0
    assert mail.outbox == []
    with django_capture_on_commit_callbacks(execute=True):
        assert settle_decisions(now=DUE) == 1
    assert [message.to for message in mail.outbox] == [[comment.author.email]]
    assert settle_decisions(now=DUE) == 0


def test_who_reported_is_told_what_came_of_it() -> None:
    comment = make_comment(make_place())
    report = make_report(comment)
    decision = remove_comment(comment.pk, by=make_moderator(), seen=stamp(comment), code="no-spam", note="", now=NOON)
    assert decision.facts["reports"] == 1
    assert Report.objects.get().state == Report.State.OPEN
    settle_decisions(now=DUE)
    report.refresh_from_db()
    assert (report.outcome, report.decision) == (Report.Outcome.REMOVED, decision)


def test_one_that_fails_keeps_no_other_from_being_told(monkeypatch: pytest.MonkeyPatch, caplog) -> None:
    first, second = make_held_comment(), make_held_comment()
    for comment in (first, second):
        publish_comment(comment.pk, by=make_moderator(), seen="new", now=NOON)
    real = module.tell_of

    def fail_on_first(decision, *, now) -> None:
        if decision.comment_id == first.pk:
            raise RuntimeError("No mail today.")
        real(decision, now=now)

    monkeypatch.setattr(module, "tell_of", fail_on_first)
    assert settle_decisions(now=DUE) == 1
    assert Settlement.objects.get().comment_id == first.pk
    assert "could not be settled" in caplog.text
