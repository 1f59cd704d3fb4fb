"""What the publication and those who write for it are called, where a comment names them."""

from django.conf import settings

from standfirst.newsroom.models import Author, EditionPage
from standfirst.standards.checks.house import names_in

MOST = 2000  # Authors, the newest first; whoever wrote before them has left the house.


def house_names(text: str, edition: EditionPage) -> tuple[str, ...]:
    """The names that stand in a text; a judgement keeps these and not the whole staff."""
    authors = Author.objects.order_by("-pk").values_list("name", flat=True)[:MOST]
    return names_in(text, (edition.title, settings.WAGTAIL_SITE_NAME, *authors))
