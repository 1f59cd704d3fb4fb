"""Leaves traces of a reader in every app, as a long life on the site does."""

from datetime import timedelta

from allauth.mfa.models import Authenticator
from django.contrib.admin.models import ADDITION, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.backends.db import SessionStore
from django.core.cache import cache
from django.db import connection
from django_tasks_db.models import DBTaskResult
from wagtail.log_actions import log
from wagtail.users.models import UserProfile

from standfirst.appeals.answer_appeal import uphold
from standfirst.appeals.models import Letter
from standfirst.discussion.models import Comment
from standfirst.moderation.models import Escalation, Note
from standfirst.privacy.ask_for_archive import ask_for_archive
from standfirst.reader_files.open_file import open_file
from standfirst.readers.models import Reader
from standfirst.reports.models import ReporterWarning
from standfirst.sanctions.warn_reader import warn_reader
from tests.factories.appeal import appeal_against, block, make_edition, remove_published
from tests.factories.discussion import NOON, make_comment, make_place, post
from tests.factories.moderator import make_editor, make_moderator, make_senior
from tests.factories.report import make_report
from tests.factories.sanctions import grounds

A_WEEK_BEFORE = NOON - timedelta(days=7)


def leave_traces(reader: Reader, *, signed: str) -> None:
    """`signed` are the words in which the reader and others speak of the reader."""
    make_edition()
    comments(reader, signed=signed)
    cases(reader, signed=signed)
    desk(reader, signed=signed)
    frameworks(reader, signed=signed)
    ask_for_archive(reader, now=A_WEEK_BEFORE)


def comments(reader: Reader, *, signed: str) -> None:
    """One that everybody reads, one that is held, one that was removed."""
    place = make_place()
    make_comment(place, author=reader, minute=-60)
    post(place, f"Write to anna@example.org, she knows more. {signed}", author=reader, now=NOON)
    gone, _ = remove_published(author=reader)
    for comment in Comment.objects.filter(author=reader).exclude(state="published"):
        comment.judgements.update(text=signed)
    Comment.objects.filter(pk=gone.pk).update(text=signed, html=f"<p>{signed}</p>")


def cases(reader: Reader, *, signed: str) -> None:
    """An answered appeal with its letter, a decided and a visitor's report, a warning with a note."""
    report = make_report(by=reader, explanation=signed)
    report.state, report.outcome, report.decided_at = report.State.DECIDED, report.Outcome.KEPT, NOON
    report.save()
    as_visitor = make_report(visitor=reader.email.lower(), explanation=signed)
    type(as_visitor).objects.filter(pk=as_visitor.pk).update(reporter_name=reader.display_name)
    appeal = appeal_against(block(reader))
    appeal.text = signed
    appeal.save(update_fields=["text"])
    Letter.objects.create(
        edition="en",
        sender=reader.email.upper(),
        subject=signed[:200],
        text=signed,
        fingerprint=signed[-60:],
        received_at=NOON,
        became=Letter.Became.ADDED,
        appeal=appeal,
    )
    uphold(appeal.pk, by=make_senior(), answer=f"Dear reader: {signed}", now=NOON)
    ReporterWarning.objects.create(reporter_email=reader.email, edition="en", decided=5, unfounded=5, warned_at=NOON)
    warn_reader(reader, grounds=grounds(note=signed), now=NOON)


def desk(reader: Reader, *, signed: str) -> None:
    moderator = make_moderator()
    Note.objects.create(reader=reader, edition="en", by=moderator, text=signed, written_at=NOON)
    own = Comment.objects.filter(author=reader).first()
    assert own is not None
    open_file(reader, signed[:200], by=make_editor(), now=NOON)
    Escalation.objects.create(comment=own, edition="en", by=moderator, question=signed, passed_on_at=NOON)


def frameworks(reader: Reader, *, signed: str) -> None:
    """What Django, Wagtail and allauth keep beside the house."""
    UserProfile.objects.create(user=reader, preferred_language="en")
    Authenticator.objects.create(user=reader, type=Authenticator.Type.TOTP, data={"secret": signed})
    log(instance=reader, action="wagtail.edit", user=make_moderator(), title=reader.display_name)
    kind = ContentType.objects.get_for_model(Reader)
    LogEntry.objects.create(
        user=reader, content_type=kind, object_id=str(reader.pk), object_repr=str(reader), action_flag=ADDITION
    )
    session = SessionStore()
    session["registration"] = {"email": reader.email, "reader": reader.pk}
    session["_auth_user_id"] = str(reader.pk)
    session.set_expiry(NOON + timedelta(days=14))
    session.save()
    cache.set(f"allauth:rl:{reader.email}", {"email": reader.email}, 3600)
    with connection.cursor() as cursor:  # The cache's clock can't be told what day it is.
        cursor.execute("UPDATE standfirst_cache SET expires = %s", [connection.ops.adapt_datetimefield_value(NOON)])
    DBTaskResult.objects.create(
        args_kwargs={"args": [reader.email], "kwargs": {}},
        task_path="standfirst.reports.tell_reporter.mail_refused",
        backend_name="default",
        status="SUCCESSFUL",
        run_after=NOON,
        finished_at=NOON,
        exception_class_path="",
        traceback="",
    )
