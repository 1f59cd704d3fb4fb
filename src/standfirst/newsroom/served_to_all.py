"""A page that is the same bytes for everybody, and says which things it shows."""

from typing import Any

from django.http import HttpRequest, HttpResponse

from standfirst.commons.public_page import public_page
from standfirst.newsroom.address import address_of


class ServedToAll:
    """Mixed into Wagtail's pages. Previews don't pass through `serve`, so they are never kept."""

    private_page_options: list[str] = []  # A page for some readers only could not be the same for everybody.

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response: HttpResponse = super().serve(request, *args, **kwargs)  # type: ignore[misc]
        return public_page(response, *self.shows())

    def shows(self) -> list[str]:
        """The keys that, when touched, make this page anew."""
        raise NotImplementedError

    @property
    def address(self) -> str:
        """Where the page stands, such as `/en/economy/`."""
        return address_of(self)
