"""Mails who reported: that it arrived, what came of it. Never who wrote the comment."""

from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django_tasks import task

from standfirst.newsroom.models import EditionPage
from standfirst.notices.letter import address_of, leave_for_later, write_letter
from standfirst.notices.push.push_notice import push_notice
from standfirst.readers.mailbox import mailbox_of
from standfirst.reports.confirmation_link import key_of
from standfirst.reports.models import Report
from standfirst.reports.said import Problem
from standfirst.reports.worded import worded_standard


def tell_reporter(report: Report, what: str) -> None:
    """`what` names the templates. Who left no address, as is their right where child abuse is reported, reads none."""
    if address_to_tell(report):
        leave_for_later(mail_reporter, report.pk, what)


def tell_refused(email: str, why: Problem, *, edition: str) -> None:
    """Tell by mail why nothing was stored: on the page, a stranger would learn something of who owns the address."""
    leave_for_later(mail_refused, email, why.name, edition)


@task()
def mail_refused(email: str, why: str, edition: str) -> None:
    """Send it."""
    speaking = EditionPage.objects.select_related("locale").filter(slug=edition).first()
    language = speaking.language if speaking else settings.LANGUAGE_CODE
    write_letter("reports/email/refused", to=email, language=language, words={"why": Problem[why].value}).send()


@task()
def mail_reporter(report_id: int, what: str) -> None:
    """Send it, unless the report is gone by now."""
    report = Report.objects.select_related("reporter", "decision").filter(pk=report_id).first()
    if report is None or not (address := address_to_tell(report)):
        return
    edition = EditionPage.objects.select_related("locale").filter(slug=report.edition).first()
    language = edition.language if edition else settings.LANGUAGE_CODE
    with translation.override(language):
        words = words_for(report, edition, what)
    letter = write_letter(f"reports/email/{what}", to=address, language=language, words=words)
    letter.send()
    if report.reporter:
        push_notice(report.reporter, words=str(letter.subject), path=reverse("report", args=[report.reference]))


def address_to_tell(report: Report) -> str:
    """A reader's address may have changed since."""
    return mailbox_of(report.reporter) if report.reporter else report.reporter_email


def words_for(report: Report, edition: EditionPage | None, what: str) -> dict[str, Any]:
    page = address_of(reverse("report", args=[report.reference]))
    words: dict[str, Any] = {"report": report, "edition": edition, "page": page}
    words |= {"comment": address_of(comment_path(report)), "standard": worded_standard(report.standard)}
    words["address"] = edition.moderator_address if edition else ""
    if what == "confirm":
        words["link"] = address_of(reverse("confirm_report", args=[key_of(report)]))
    return words


def comment_path(report: Report) -> str:
    """Where the comment stands, or stood."""
    return reverse("comment", args=[report.discussion_id, report.comment_id])
