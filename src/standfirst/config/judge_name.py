"""Holds a display name against the published standards, and keeps the names of those who write for the site."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from standfirst.newsroom.models import Author
from standfirst.readers.fold_name import fold_name
from standfirst.standards.comment import TOO_SHORT_TO_TELL, Comment, Surroundings
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import judge


def judge_name(name: str) -> None:
    """Raises `ValidationError` with the standard that the name breaks. Editions share their readers: all languages."""
    if fold_name(name) in {fold_name(author) for author in Author.objects.values_list("name", flat=True)}:
        text = _("This name is kept for somebody who writes for the site. Choose another.")
        raise ValidationError(text, code="reserved")
    broken = broken_standard(name)
    if broken:
        text = _("This name breaks the standard “{standard}”. Choose another.")
        raise ValidationError(text.format(standard=_(broken)), code="offensive")


def broken_standard(name: str) -> str:
    """The title of the first standard that the words of a name break, by the lists of words alone, no model asked."""
    for language, _own_name in settings.LANGUAGES:
        around = Surroundings(edition_language=language, language=TOO_SHORT_TO_TELL)
        for noticed in judge(Comment(name), around, HOUSE_POLICY).broken:
            return noticed.rule.standard.title
    return ""
