"""Decides whether a new reader may go by a display name: readable, not misleading, and not another reader's."""

import unicodedata

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from standfirst.readers.fold_name import fold_name
from standfirst.readers.held_name import is_name_held
from standfirst.readers.models import Reader

SHORTEST, LONGEST = 2, 40
OFFICES = ("admin", "administrator", "editor", "moderator", "standfirst")  # Nobody may pose as one who decides.


def check_display_name(name: str) -> str:
    """The name with single spaces; raises `ValidationError` with a code and a sentence that says what to change."""
    name = " ".join(unicodedata.normalize("NFC", name).split())
    _check_letters(name)
    folded = fold_name(name)
    if len(folded) < SHORTEST:
        raise ValidationError(_("Choose a name with at least two letters or digits."), code="short")
    if folded in {fold_name(office) for office in (*OFFICES, settings.WAGTAIL_SITE_NAME)}:
        raise ValidationError(_("This name is kept for the people who run the site. Choose another."), code="reserved")
    if Reader.objects.filter(display_name_folded=folded).exists() or is_name_held(folded, now=timezone.now()):
        raise name_taken()
    return name


def name_taken() -> ValidationError:
    """The refusal where another reader has the name, or one that looks the same."""
    text = _("Another reader already has this name, or one that looks the same. Choose another.")
    return ValidationError(text, code="taken")


def _check_letters(name: str) -> None:
    if len(name) > LONGEST:
        raise ValidationError(_("Choose a name of at most 40 letters."), code="long")
    # Control and direction marks would let a name hide or turn round the text beside it.
    if any(unicodedata.category(letter) in {"Cc", "Cf", "Co", "Cn"} for letter in name):
        raise ValidationError(_("The name contains a sign that can't be shown. Leave it out."), code="invisible")
    if "@" in name:
        raise ValidationError(_("Everybody will see this name, so don't use an e-mail address."), code="address")
