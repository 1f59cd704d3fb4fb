"""A POST is trusted only where the browser says that it comes from a page of ours."""

import pytest
from django.test import RequestFactory

from standfirst.commons.same_origin import from_own_page


@pytest.mark.parametrize(
    ("headers", "ours"),
    [
        ({"Sec-Fetch-Site": "same-origin"}, True),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"}, False),
        ({"Sec-Fetch-Site": "same-site"}, False),
        ({"Sec-Fetch-Site": "none"}, False),
        ({"Origin": "http://testserver"}, True),
        ({"Origin": "http://testserver.example.org"}, False),
        ({"Origin": "null"}, False),
        ({}, False),
    ],
)
def test_who_sends_it_is_read_from_headers_that_pages_can_not_forge(headers: dict[str, str], ours: bool) -> None:
    request = RequestFactory().post("/discussions/1/write/", headers=headers)
    assert from_own_page(request) is ours
