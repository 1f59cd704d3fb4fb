import pytest
from django.test import Client


@pytest.mark.django_db
def test_pages_for_readers_allow_nothing_inline_and_no_other_host(client: Client) -> None:
    policy = client.get("/account/sign-in/")["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe-inline" not in policy
    assert "http" not in policy


@pytest.mark.django_db
def test_only_the_cms_may_hold_scripts_and_styles(client: Client) -> None:
    assert "script-src 'self' 'unsafe-inline'" in client.get("/cms/")["Content-Security-Policy"]
