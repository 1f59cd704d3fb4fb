"""A page that is the same for everybody says what it shows, and can't carry anything personal."""

import pytest
from django.http import HttpResponse

from standfirst.commons.public_page import SHOWS, public_page


def test_it_names_what_it_shows_once_and_in_order() -> None:
    assert public_page(HttpResponse(), "story-2", "edition-1", "story-2")[SHOWS] == "edition-1 story-2"


def test_a_cookie_on_it_is_an_error() -> None:
    response = HttpResponse()
    response.set_cookie("name", "ann")
    with pytest.raises(ValueError, match="no cookie"):
        public_page(response, "story-2")
