"""Tells the reader, by mail and by push, in the edition's language, that an appeal arrived and how it was answered."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.urls import reverse

from standfirst.appeals.models import Appeal
from standfirst.appeals.send_mail import send_mail
from standfirst.appeals.undone import brought_back, lost
from standfirst.decisions.models import Decision
from standfirst.newsroom.address import absolute
from standfirst.newsroom.models import EditionPage
from standfirst.notices.push.push_notice import push_notice
from standfirst.readers.mailbox import mailbox_of


def tell_received(appeal: Appeal, *, in_reply_to: str | None = None) -> None:
    """That somebody else will read it, and by when. To the address of the account, whoever wrote."""
    tell(appeal, "received", in_reply_to=in_reply_to)


def tell_answered(appeal: Appeal) -> None:
    """The outcome with its reasons, and what can't be undone."""
    words: dict[str, Any] = {
        "back": brought_back(appeal.undone),
        "lost": lost(appeal.undone),
        "warn_final": "block-lifted" in appeal.undone,
    }
    tell(appeal, "answered", statement=statement_address(appeal.outcome), **words)


def tell(appeal: Appeal, template: str, *, in_reply_to: str | None = None, **words: Any) -> None:
    address = mailbox_of(appeal.reader)
    if not address:
        return
    edition = edition_of(appeal.edition)
    subject = send_mail(
        f"appeals/mail/{template}",
        to=address,
        edition=edition,
        in_reply_to=in_reply_to,
        words={"appeal": appeal, "page": appeal_address(appeal.decision), **words},
    )
    if appeal.reader:
        push_notice(appeal.reader, words=subject, path=reverse("appeal", args=[appeal.decision.reference]))


def appeal_address(decision: Decision) -> str:
    """Where the reader sees how the appeal stands."""
    return absolute(reverse("appeal", args=[decision.reference]))


def statement_address(decision: Decision | None) -> str:
    return absolute(reverse("statement", args=[decision.reference])) if decision else settings.SITE_URL


def homes() -> Callable[[str], EditionPage]:
    """The same as `edition_of` for many, in one query."""
    editions = list(EditionPage.objects.select_related("locale").order_by("path"))
    by_slug = {edition.slug: edition for edition in editions}
    return lambda slug: by_slug.get(slug, editions[0])


def edition_of(slug: str) -> EditionPage:
    """The edition; where it was closed since, another one has to speak."""
    editions = EditionPage.objects.select_related("locale")
    its_own: EditionPage | None = editions.filter(slug=slug).first()
    return its_own or editions.order_by("path")[0]
