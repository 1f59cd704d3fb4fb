import pytest
from django.test import RequestFactory

from standfirst.config.edition_language import language_of


@pytest.mark.parametrize(
    ("path", "cookie", "accepted", "language"),
    [
        ("/fr/world/", "ar", "de", "fr"),
        ("/account/", "ar", "de", "ar"),
        ("/account/", "", "de", "de"),
        ("/account/", "xx", "tlh", "en"),
    ],
)
def test_the_address_speaks_first_then_the_reader_then_the_browser(
    path: str, cookie: str, accepted: str, language: str
) -> None:
    request = RequestFactory().get(path, headers={"accept-language": accepted})
    request.COOKIES["sf_language"] = cookie
    assert language_of(request) == language
