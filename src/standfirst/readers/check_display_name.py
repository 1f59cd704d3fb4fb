"""Decides whether a new reader may go by a display name: readable, not misleading, and not another reader's."""

import re
import unicodedata
from datetime import datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from standfirst.readers.fold_name import fold_name
from standfirst.readers.former_name import KEPT_FREE, FormerName
from standfirst.readers.held_name import is_name_held
from standfirst.readers.models import Reader

SHORTEST, LONGEST = 2, 40
# Nobody may pose as one who decides, in no language of the site.
OFFICES = frozenset(
    "admin administrator administrateur administrador administración editor editorial moderator moderation moderador "
    "modérateur modératrice moderación redaktion rédaction redacción redacteur rédacteur redaktör standfirst support "
    "админ администратор модератор редактор редакция поддержка yönetici moderatör editör destek "
    "مدير مشرف محرر إدارة تحرير".split()
)


def check_display_name(name: str, *, of: Reader | None = None, now: datetime | None = None) -> str:
    """The name with single spaces; raises `ValidationError` with a code and a sentence that says what to change.

    `of` is who wants to change theirs: their own names, past ones too, are not taken.
    """
    name = " ".join(unicodedata.normalize("NFC", name).split())
    _check_letters(name)
    folded = fold_name(name)
    if len(folded) < SHORTEST:
        raise ValidationError(_("Choose a name with at least two letters or digits."), code="short")
    if folded == fold_name(settings.WAGTAIL_SITE_NAME) or _holds_an_office(name):
        raise ValidationError(_("This name is kept for the people who run the site. Choose another."), code="reserved")
    _check_free(folded, of, now or timezone.now())
    import_string(settings.STANDFIRST_JUDGE_NAME)(name)
    return name


def _holds_an_office(name: str) -> bool:
    """The word by itself, or beside others: "Moderator Anna" too, but no "Adminton"."""
    offices = {fold_name(office) for office in OFFICES}
    return any(fold_name(word) in offices for word in (name, *re.split(r"[\W_]+", name)))


def name_taken() -> ValidationError:
    """The refusal where another reader has the name, or one that looks the same."""
    text = _("Another reader already has this name, or one that looks the same. Choose another.")
    return ValidationError(text, code="taken")


def _check_free(folded: str, of: Reader | None, now: datetime) -> None:
    """What somebody gave up lately is nobody else's either, so that no one is taken for them."""
    own = of.pk if of else 0
    if Reader.objects.filter(display_name_folded=folded).exclude(pk=own).exists() or is_name_held(folded, now=now):
        raise name_taken()
    if FormerName.objects.filter(folded=folded, given_up_at__gt=now - KEPT_FREE).exclude(reader=own).exists():
        text = _("Another reader went by this name until lately, so it stays free for a while. Choose another.")
        raise ValidationError(text, code="given up")


def _check_letters(name: str) -> None:
    if len(name) > LONGEST:
        raise ValidationError(_("Choose a name of at most 40 letters."), code="long")
    # Control and direction marks would let a name hide or turn round the text beside it.
    if any(unicodedata.category(letter) in {"Cc", "Cf", "Co", "Cn"} for letter in name):
        raise ValidationError(_("The name contains a sign that can't be shown. Leave it out."), code="invisible")
    if "@" in name:
        raise ValidationError(_("Everybody will see this name, so don't use an e-mail address."), code="address")
