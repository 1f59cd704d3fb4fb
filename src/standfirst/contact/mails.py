"""The mails about a letter: to the house, and to who wrote it. They thread, and none lets anybody write its headers."""

from email.utils import parseaddr
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse
from django_tasks import task

from standfirst.contact.models import ContactAddresses, Inquiry, InquiryStep
from standfirst.newsroom.models import EditionPage
from standfirst.notices.letter import address_of, write_letter

LONGEST_QUOTE = 2000


def message_id(inquiry: Inquiry, step: InquiryStep | None = None) -> str:
    """By which mail programs know which mail answers which."""
    place = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2] or urlsplit(settings.SITE_URL).hostname
    return f"<contact.{inquiry.reference}.{step.pk if step else 0}@{place}>"


@task()
def mail_delivery(inquiry_id: int) -> None:
    """To the mailbox of its topic, if there is one. Who answers it by their mail program writes to the reader."""
    inquiry = Inquiry.objects.filter(pk=inquiry_id).first()
    mailbox = mailbox_of(inquiry) if inquiry else ""
    if inquiry is None or not mailbox:
        return
    edition = edition_of(inquiry)
    words = {
        "inquiry": inquiry,
        "edition": edition,
        "page": address_of(reverse("contact_letter", args=[inquiry.reference])),
    }
    mail = write_letter("contact/email/delivered", to=mailbox, language=language_of(edition), words=words)
    mail.reply_to = [inquiry.email]
    mail.send()


@task()
def mail_confirmation(inquiry_id: int) -> None:
    """Says that it came, and nothing that its sender typed: the mailbox may be somebody else's."""
    inquiry = Inquiry.objects.select_related("reader").filter(pk=inquiry_id).first()
    if inquiry is None:
        return
    edition = edition_of(inquiry)
    words = {"reference": inquiry.reference, "topic": inquiry.get_topic_display, "edition": edition}
    language = inquiry.reader.language if inquiry.reader else language_of(edition)
    mail = write_letter("contact/email/received", to=inquiry.email, language=language, words=words)
    mail.extra_headers["Message-ID"] = message_id(inquiry)
    mail.send()


@task()
def mail_answer(step_id: int) -> None:
    """The answer, in one thread with the confirmation and the answers before it."""
    step = InquiryStep.objects.select_related("inquiry").filter(pk=step_id).first()
    if step is None:
        return
    inquiry, edition = step.inquiry, edition_of(step.inquiry)
    words = {"inquiry": inquiry, "edition": edition, "answer": step.text, "quoted": quoted(inquiry.text)}
    mail = write_letter("contact/email/answer", to=inquiry.email, language=language_of(edition), words=words)
    mailbox = mailbox_of(inquiry)
    mail.reply_to = [mailbox] if mailbox else []
    mail.extra_headers = headers_of_answer(step)
    mail.send()


def headers_of_answer(step: InquiryStep) -> dict[str, str]:
    """A person wrote it, so it bears no mark of a machine."""
    earlier = step.inquiry.steps.filter(kind=InquiryStep.Kind.ANSWERED, pk__lt=step.pk).order_by("pk")
    thread = [message_id(step.inquiry), *(message_id(step.inquiry, before) for before in earlier)]
    return {
        "Message-ID": message_id(step.inquiry, step),
        "In-Reply-To": thread[-1],
        "References": " ".join(thread),
    }


def quoted(text: str) -> str:
    """What was written, as mail programs quote it."""
    return "\n".join(f"> {line}" for line in text[:LONGEST_QUOTE].splitlines())


def mailbox_of(inquiry: Inquiry) -> str:
    addresses = ContactAddresses.objects.filter(edition=inquiry.edition).first()
    return addresses.of(inquiry.topic) if addresses else ""


def edition_of(inquiry: Inquiry) -> EditionPage | None:
    found: EditionPage | None = EditionPage.objects.select_related("locale").filter(slug=inquiry.edition).first()
    return found


def language_of(edition: EditionPage | None) -> str:
    return edition.language if edition else settings.LANGUAGE_CODE
