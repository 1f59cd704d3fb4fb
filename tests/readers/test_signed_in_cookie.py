"""The cookie that public pages read agrees with the session."""

from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.http import HttpResponse
from django.test import Client, RequestFactory

from standfirst.commons.public_page import public_page
from standfirst.readers.signed_in_cookie import COOKIE, SignedInCookieMiddleware
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough pass phrase"


def sign_in(client: Client, **more: str) -> HttpResponse:
    reader = ReaderFactory(password=PASSWORD)
    return client.post("/account/sign-in/", {"login": reader.email, "password": PASSWORD, **more})


def test_signing_in_sets_it_readable_by_scripts_and_empty_of_anything_personal(client: Client) -> None:
    cookie = sign_in(client).cookies[COOKIE]
    assert cookie.value == "1"
    assert not cookie["httponly"]
    assert cookie["samesite"] == "Lax"


def test_it_lasts_as_long_as_the_session(client: Client) -> None:
    assert sign_in(client).cookies[COOKIE]["max-age"] == ""
    client.logout()
    assert sign_in(client, remember="on").cookies[COOKIE]["max-age"] == 14 * 24 * 3600


def test_it_is_secure_where_the_session_is(client: Client, settings: Any) -> None:
    settings.SESSION_COOKIE_SECURE = True
    assert sign_in(client).cookies[COOKIE]["secure"]


def test_signing_out_takes_it_off(client: Client) -> None:
    sign_in(client)
    assert client.post("/account/sign-out/").cookies[COOKIE]["max-age"] == 0


def test_it_goes_where_the_session_has_ended_by_itself(client: Client) -> None:
    sign_in(client)
    Session.objects.all().delete()
    assert client.get("/account/sign-in/").cookies[COOKIE]["max-age"] == 0


def test_it_comes_back_where_only_the_cookie_was_lost(client: Client) -> None:
    sign_in(client)
    del client.cookies[COOKIE]
    assert client.get("/account/").cookies[COOKIE].value == "1"


def test_a_visitor_gets_none(client: Client) -> None:
    assert COOKIE not in client.get("/account/sign-in/").cookies


def test_a_page_for_everybody_sets_no_cookie_even_where_it_is_wrong(rf: RequestFactory) -> None:
    request = rf.get("/en/")
    request.COOKIES[COOKIE] = "1"
    response = SignedInCookieMiddleware(lambda _request: public_page(HttpResponse("news"), "story-1"))(request)
    assert not response.cookies
