"""Mails who can't sign in how they come to their rights: the same is answered, whether the address has an account."""

from django.core import signing
from django.urls import reverse
from django_tasks import task

from standfirst.notices.letter import address_of, leave_for_later, write_letter
from standfirst.privacy.periods import LINK_SECONDS
from standfirst.privacy.sealed_identity import owner_now
from standfirst.readers.models import Reader
from standfirst.sanctions.models import ClosedAccount

SALT = "standfirst.privacy.rights"


def mail_rights(email: str) -> None:
    """The worker looks up whose it is, so that the answer takes as long for one as for the other."""
    leave_for_later(mail_rights_to, email)


@task()
def mail_rights_to(email: str) -> None:
    """A closed account gets a link; who could sign in is told to, since a mailbox alone is less than that."""
    reader = owner_now(email)
    if reader is None:
        return
    link = rights_link(reader) if is_closed(reader) else ""
    words = {"link": link, "sign_in": address_of(reverse("delete_account"))}
    write_letter("privacy/email/rights", to=reader.email, language=reader.language, words=words).send()


def is_closed(reader: Reader) -> bool:
    return ClosedAccount.objects.filter(reader=reader, reopened_at=None).exists()


def rights_link(reader: Reader) -> str:
    token = signing.dumps([reader.pk, reader.sessions_ended], salt=SALT)
    return address_of(reverse("rights_by_link", args=[token]))


def find_closed(token: str) -> Reader | None:
    """Whose account moderators have closed and who followed the link within a day; None for all others."""
    try:
        number, ended = signing.loads(token, salt=SALT, max_age=LINK_SECONDS)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    reader = Reader.objects.filter(pk=number, sessions_ended=ended, deleted_at=None).first()
    return reader if reader and is_closed(reader) else None
