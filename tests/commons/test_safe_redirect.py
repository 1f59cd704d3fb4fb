"""Nobody is sent on to another site."""

import pytest
from django.test import RequestFactory

from standfirst.commons.safe_redirect import safe_next


@pytest.mark.parametrize("address", ["/en/", "/en/?page=2#c1", "http://testserver/en/"])
def test_an_address_of_ours_is_kept(address: str) -> None:
    assert safe_next(RequestFactory().get("/"), address) == address


@pytest.mark.parametrize(
    "address",
    ["https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)", "", "http:///example.org"],
)
def test_any_other_leads_home(address: str) -> None:
    assert safe_next(RequestFactory().get("/"), address, otherwise="/home/") == "/home/"
