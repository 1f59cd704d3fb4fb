"""Signing in and out."""

from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.test import Client

from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough pass phrase"


def sign_in(client: Client, address: str = "/account/sign-in/", **changes: str) -> Any:
    return client.post(address, {"login": "ada@example.org", "password": PASSWORD} | changes)


@pytest.fixture(autouse=True)
def _ada() -> None:
    ReaderFactory(email="ada@example.org", password=PASSWORD)


def test_a_reader_signs_in_and_out(client: Client) -> None:
    assert sign_in(client)["Location"] == "/account/"
    assert "ada@example.org" in client.get("/account/").content.decode()
    assert client.post("/account/sign-out/")["Location"] == "/"
    assert client.get("/account/").status_code == 302


def test_the_case_of_the_address_does_not_matter(client: Client) -> None:
    assert sign_in(client, login="Ada@Example.org").status_code == 302


def test_a_link_can_sign_nobody_out(client: Client) -> None:
    sign_in(client)
    client.get("/account/sign-out/")
    assert client.get("/account/").status_code == 200


@pytest.mark.parametrize("changes", [{"password": "something else"}, {"login": "nobody@example.org"}])
def test_a_wrong_password_and_an_unknown_address_are_told_alike(client: Client, changes: dict[str, str]) -> None:
    response = sign_in(client, **changes)
    assert "don't belong together" in response.context["form"].non_field_errors()[0]
    assert PASSWORD not in response.content.decode()
    assert changes.get("login", "ada@example.org") in response.content.decode()


def test_next_on_this_site_is_followed(client: Client) -> None:
    assert sign_in(client, "/account/sign-in/?next=/account/two-steps/")["Location"] == "/account/two-steps/"


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/", "http://localhost/", "javascript:1"])
def test_next_elsewhere_is_not_followed(client: Client, elsewhere: str) -> None:
    assert sign_in(client, next=elsewhere)["Location"] == "/account/"


def test_the_session_is_another_after_signing_in(client: Client) -> None:
    session = client.session
    session["drafts"] = {}
    session.save()
    before = session.session_key
    sign_in(client)
    assert client.session.session_key != before


def test_a_draft_survives_signing_in_and_is_announced_before(client: Client) -> None:
    session = client.session
    session["drafts"] = {"12": "My unsent comment"}
    session.save()
    assert "What you wrote is kept" in client.get("/account/sign-in/").content.decode()
    sign_in(client)
    assert client.session["drafts"] == {"12": "My unsent comment"}


def test_another_reader_does_not_find_the_draft_of_one_who_signed_out(client: Client) -> None:
    sign_in(client)
    session = client.session
    session["drafts"] = {"12": "Ada's unsent comment"}
    session.save()
    client.post("/account/sign-out/")
    client.force_login(ReaderFactory())
    assert "drafts" not in client.session


def test_guessing_passwords_is_stopped(client: Client) -> None:
    for _ in range(5):
        sign_in(client, password="wrong")
    assert "Too many attempts failed" in sign_in(client).content.decode()


def test_unless_asked_to_stay_signed_in_the_session_ends_with_the_browser(client: Client) -> None:
    assert sign_in(client).cookies["sessionid"]["max-age"] == ""
    client.logout()
    assert sign_in(client, remember="on").cookies["sessionid"]["max-age"] == 14 * 24 * 3600


def test_the_session_cookie_is_out_of_reach_of_scripts(client: Client) -> None:
    cookie = sign_in(client).cookies["sessionid"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"


@pytest.mark.parametrize("address", ["/cms/", "/cms/users/"])
def test_editors_sign_in_on_the_same_page(client: Client, address: str) -> None:
    assert client.get(address)["Location"] == f"/account/sign-in/?next={address}"
    assert client.get("/cms/login/?next=/cms/")["Location"] == "/account/sign-in/?next=/cms/"


def test_a_reader_is_kept_out_of_the_newsroom_without_going_in_circles(client: Client) -> None:
    sign_in(client)
    assert client.get("/cms/", follow=True).status_code == 403


def test_an_editor_gets_into_the_newsroom(client: Client) -> None:
    editor = ReaderFactory(email="editor@example.org", password=PASSWORD)
    editor.user_permissions.add(Permission.objects.get(codename="access_admin"))
    assert sign_in(client, "/account/sign-in/?next=/cms/", login=editor.email)["Location"] == "/cms/"


def test_a_name_of_another_host_is_refused(client: Client) -> None:
    assert client.get("/account/sign-in/", headers={"host": "evil.example"}).status_code == 400
