"""What tests of signing in by a provider share: a real provider on this machine, and a person's way through it."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from typing import Any

import pytest
import requests
from django.test import Client

from standfirst.config.settings.social import openid_app
from tests.factories.registration import answers
from tests.provider.accounts import PASSWORD
from tests.provider.run import Provider, provider

CALLBACK = "http://testserver/account/social/paper/done/"
Travel = Callable[..., str]


@pytest.fixture(scope="session")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Provider]:
    """Started once for all."""
    with provider(tmp_path_factory.mktemp("provider"), CALLBACK) as running:
        yield running


@pytest.fixture
def with_paper(paper: Provider, settings: Any) -> Callable[..., None]:
    """The operator has named the provider's keys; call it to let them have named them otherwise."""

    settings.SOCIALACCOUNT_REQUESTS_TIMEOUT = 60  # The machine of the tests may be busy.

    def name(**changes: Any) -> None:
        known = settings.SOCIALACCOUNT_PROVIDERS
        app = openid_app(paper.as_setting(**changes))
        settings.SOCIALACCOUNT_PROVIDERS = {**known, "openid_connect": {**known["openid_connect"], "APPS": [app]}}

    name()
    return name


@pytest.fixture
def travel(client: Client, with_paper: Callable[..., None]) -> Travel:
    """Press the button here, sign in there and allow what is asked; the address to which one is sent back."""

    def go(who: str = "nora", *, allow: bool = True, **form: str) -> str:
        there = address_there(client, **form)
        with requests.Session() as browser:
            page = browser.get(there)
            page = browser.post(page.url, {**hidden(page.text), "username": who, "password": PASSWORD})
            answer = {**hidden(page.text), **({"allow": "Authorize"} if allow else {})}
            back = browser.post(page.url, answer, allow_redirects=False)
        return back.headers["Location"].removeprefix("http://testserver")

    return go


@pytest.fixture
def nora(paper: Provider) -> dict[str, Any]:
    claims = {"name": "Nora Field", "email": "nora@example.org", "email_verified": True}
    paper.person("nora", **claims)
    return claims


@pytest.fixture
def arrive(client: Client, travel: Travel, nora: Any) -> Any:
    def go(who: str = "nora", **form: str) -> Any:
        return client.get(travel(who, **form), follow=True)

    return go


@pytest.fixture
def finish(client: Client, django_capture_on_commit_callbacks: Any) -> Any:
    """Answer *no* and fill the form, wrong where `changes` say so; mails go as they do after a commit."""

    def send(**changes: Any) -> Any:
        filled = answers(**changes)
        del filled["password1"]
        with django_capture_on_commit_callbacks(execute=True):
            return client.post("/account/social/welcome/no/", filled)

    return send


def address_there(client: Client, **form: str) -> str:
    """Where our page sends the browser."""
    page = client.post("/account/social/with/paper/", form).content.decode()
    found = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', page)
    assert found, page
    return unescape(found[1])


def hidden(page: str) -> dict[str, str]:
    found = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page)
    return {name: unescape(value) for name, value in found}
