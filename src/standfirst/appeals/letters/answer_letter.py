"""Answers a letter that became no appeal: once, politely, in the edition's language, and never without end."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from standfirst.appeals.letters import missing
from standfirst.appeals.letters.subjects import subjects
from standfirst.appeals.may_appeal import TOLD, Obstacle
from standfirst.appeals.models import Appeal, Letter
from standfirst.appeals.send_mail import send_mail
from standfirst.appeals.tell import appeal_address, edition_of

A_DAY = timedelta(days=1)
AN_HOUR = timedelta(hours=1)
A_SENDER_A_DAY = 3
ALL_AN_HOUR = 200
ANSWERED = (Letter.Became.ANSWERED, Letter.Became.HOPELESS, Letter.Became.ADDED)
NOT_BLOCKED = _("The account with this user ID is not blocked, so there is nothing to restore.")


def answer_letter(
    letter: Letter, *, became: Letter.Became, codes: Sequence[str], appeal: Appeal | None, number: str
) -> None:
    """To the sender; the reply says that a machine wrote it, and to which letter it belongs."""
    edition = edition_of(letter.edition)
    with override(edition.language):
        words = {
            "letter": letter,
            "became": became,
            "problems": [str(sentence(code)) for code in codes],
            "subjects": subjects(),
            "appeal": appeal,
            "page": appeal_address(appeal.decision) if appeal else "",
        }
    send_mail("appeals/mail/letter", to=letter.sender, edition=edition, words=words, in_reply_to=number)


def sentence(code: str) -> Promise | str:
    """What to tell of one thing that is missing, or in the way."""
    if code in set(missing.Missing):
        return missing.TOLD[missing.Missing(code)]
    return TOLD[Obstacle(code)] if code in set(Obstacle) else NOT_BLOCKED


def has_had_enough(letter: Letter, *, now: datetime) -> bool:
    """Whether this sender, or everybody together, has been answered too often lately: then somebody plays with us."""
    answered = Letter.objects.filter(became__in=ANSWERED).exclude(pk=letter.pk)
    today = answered.filter(sender=letter.sender, received_at__gt=now - A_DAY).count()
    return today >= A_SENDER_A_DAY or answered.filter(received_at__gt=now - AN_HOUR).count() >= ALL_AN_HOUR
