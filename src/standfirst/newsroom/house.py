"""The house, which holds the editions; `/` chooses one by the visitor's languages."""

from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from standfirst.newsroom.choose_edition import choose_edition


class HousePage(Page):
    """The root of the site."""

    max_count = 1
    parent_page_types: ClassVar = ["wagtailcore.Page"]
    subpage_types: ClassVar = ["newsroom.EditionPage"]
    private_page_options: ClassVar[list[str]] = []
    template = "newsroom/house_page.html"

    class Meta:
        verbose_name = _("house")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Send the visitor on; before the first edition is open, say so."""
        return choose_edition(request) or super().serve(request, *args, **kwargs)
