"""What a report says is wrong, in words."""

from django.utils.translation import gettext

from standfirst.reports.models import ILLEGAL
from standfirst.standards.published import STANDARDS

TITLES = {standard.code: standard.title for standard in STANDARDS}


def worded_standard(code: str) -> str:
    """The title of the standard, or that it is illegal, in the language of the page."""
    return gettext("It is illegal") if code == ILLEGAL else gettext(TITLES.get(code, code))
