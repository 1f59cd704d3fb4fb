"""What happens when a provider sends a browser back: every check holds, and every failure has a page."""

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from allauth.socialaccount.models import SocialAccount
from django.test import Client

from standfirst.readers.social.adapter import SocialAdapter
from tests.factories.moderator import make_moderator
from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD
from tests.factories.sanctions import make_blocked
from tests.factories.story import EditionFactory
from tests.provider.run import Provider
from tests.readers.social.conftest import address_there
from tests.staff.test_second_factor import code_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def linked(client: Client, arrive: Any) -> Any:
    """A reader whose account is linked with nora's; signed out again."""

    def link(reader: Any) -> Any:
        arrive()
        client.post("/account/social/welcome/yes/", {"login": reader.email, "password": PASSWORD})
        client.logout()
        return reader

    return link


def who(client: Client) -> str | None:
    return client.session.get("_auth_user_id")


def test_the_way_there_carries_state_nonce_and_a_hashed_verifier(client: Client, with_paper: Any) -> None:
    asked = parse_qs(urlsplit(address_there(client)).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert all(len(asked[secret][0]) >= 16 for secret in ("state", "nonce", "code_challenge"))
    again = parse_qs(urlsplit(address_there(client)).query)
    assert all(asked[secret] != again[secret] for secret in ("state", "nonce", "code_challenge"))


def test_only_name_and_address_are_asked_for(client: Client, with_paper: Any) -> None:
    asked = parse_qs(urlsplit(address_there(client)).query)
    assert sorted(asked["scope"][0].split()) == ["email", "openid", "profile"]


def test_a_state_that_this_browser_did_not_begin_is_refused(client: Client, travel: Any, nora: Any) -> None:
    back = travel()
    other = Client()
    answer = other.get(back)
    assert answer.status_code == 400
    assert "This sign-in doesn't fit" in answer.content.decode()
    assert who(other) is None


def test_an_answer_is_good_once(client: Client, travel: Any, nora: Any) -> None:
    back = travel()
    assert client.get(back)["Location"] == "/account/social/welcome/"
    assert client.get(back).status_code == 400


def test_an_answer_is_good_for_ten_minutes(client: Client, travel: Any, nora: Any) -> None:
    back = travel()
    session = client.session
    states = session["socialaccount_states"]
    session["socialaccount_states"] = {key: [state, at - 601, name] for key, (state, at, name) in states.items()}
    session.save()
    assert client.get(back).status_code == 400


def tampered(client: Client, **changes: Any) -> None:
    """Let the session remember something else than was sent to the provider."""
    session = client.session
    for state, _at, _name in session["socialaccount_states"].values():
        state.update(changes)
    session.save()


@pytest.mark.parametrize("secret", ["nonce", "pkce_code_verifier"])
def test_a_code_that_belongs_to_another_sign_in_is_refused(client: Client, travel: Any, nora: Any, secret: str) -> None:
    back = travel()
    tampered(client, **{secret: "x" * 64})
    answer = client.get(back)
    assert answer.status_code == 502
    assert "Paper ID gave an answer that we can't trust" in answer.content.decode()
    assert client.get("/account/social/welcome/")["Location"] == "/account/"


def test_calling_it_off_at_the_provider_is_no_fault(client: Client, travel: Any, nora: Any) -> None:
    answer = client.get(travel(allow=False))
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "You called it off" in page
    assert 'href="/account/sign-in/"' in page


@pytest.mark.parametrize("language", ["fr", "de", "es", "ru", "tr", "ar"])
def test_failures_are_told_in_the_reader_s_language(client: Client, with_paper: Any, language: str) -> None:
    client.cookies["sf_language"] = language
    page = client.get("/account/social/paper/done/?state=x&code=y").content.decode()
    assert f'lang="{language}"' in page
    assert "This sign-in" not in page
    assert "Paper ID" in page


def test_a_provider_that_does_not_answer_is_told_of_and_nothing_breaks(client: Client, with_paper: Any) -> None:
    with_paper(url="http://127.0.0.1:9/o")
    answer = client.post("/account/social/with/paper/")
    assert answer.status_code == 502
    assert "Paper ID doesn't answer" in answer.content.decode()


def test_a_provider_that_says_it_is_another_is_not_asked_further(
    client: Client, with_paper: Any, paper: Provider
) -> None:
    with_paper(url=f"{paper.address.replace('localhost', '127.0.0.1')}/o/.well-known/..")
    assert client.post("/account/social/with/paper/").status_code == 502


def test_a_slow_provider_is_given_up(client: Client, travel: Any, nora: Any, monkeypatch: Any) -> None:
    back = travel()

    class Slow(requests.Session):
        def request(self, *_: Any, **__: Any) -> Any:
            raise requests.Timeout

    monkeypatch.setattr(SocialAdapter, "get_requests_session", lambda _self: Slow())
    answer = client.get(back)
    assert answer.status_code == 502
    assert "Paper ID doesn't answer" in answer.content.decode()


def test_a_provider_without_keys_is_not_there(client: Client) -> None:
    assert client.post("/account/social/with/paper/").status_code == 404
    assert client.get("/account/social/paper/done/?code=1&state=2").status_code == 404
    assert client.get("/account/social/facebook/done/?code=1&state=2").status_code == 404
    assert client.post("/account/social/apple/done/").status_code == 404


def test_a_link_elsewhere_can_send_nobody_to_a_provider(client: Client, with_paper: Any) -> None:
    assert client.get("/account/social/with/paper/").status_code == 405
    assert Client(enforce_csrf_checks=True).post("/account/social/with/paper/").status_code == 403


def test_nobody_is_led_to_another_host_afterwards(client: Client, linked: Any, arrive: Any) -> None:
    linked(ReaderFactory())
    assert arrive(next="https://evil.example/").redirect_chain[0][0] == "/account/"


def test_the_session_is_another_one_afterwards(client: Client, linked: Any, travel: Any) -> None:
    linked(ReaderFactory())
    back = travel()
    before = client.session.session_key
    client.get(back)
    assert client.session.session_key != before


def test_the_second_step_is_asked_for_after_the_provider_too(client: Client, linked: Any, arrive: Any) -> None:
    EditionFactory()
    moderator = linked(make_moderator())
    TOTP.activate(moderator, secret := generate_totp_secret())
    assert arrive().redirect_chain[-1][0] == "/account/two-steps/authenticate/"
    assert who(client) is None
    client.post("/account/two-steps/authenticate/", {"code": code_for(secret)})
    assert who(client) == str(moderator.pk)


def test_staff_without_a_second_step_are_led_to_set_it_up(
    client: Client, linked: Any, arrive: Any, settings: Any
) -> None:
    EditionFactory()
    linked(make_moderator())
    settings.STANDFIRST_STAFF_SECOND_FACTOR = True
    arrive()
    assert client.get("/desk/")["Location"] == "/account/staff/"


def test_yes_links_only_once_the_second_step_is_done(client: Client, arrive: Any) -> None:
    reader = ReaderFactory()
    TOTP.activate(reader, secret := generate_totp_secret())
    arrive()
    sent = client.post("/account/social/welcome/yes/", {"login": reader.email, "password": PASSWORD})
    assert sent["Location"] == "/account/two-steps/authenticate/"
    assert not SocialAccount.objects.exists()
    client.post("/account/two-steps/authenticate/", {"code": code_for(secret)})
    assert SocialAccount.objects.get().user == reader
    assert who(client) == str(reader.pk)


def test_an_account_that_is_closed_or_deleted_stays_shut(client: Client, linked: Any, arrive: Any) -> None:
    reader = linked(ReaderFactory())
    reader.is_active = False
    reader.save()
    assert arrive().redirect_chain[-1][0] == "/account/inactive/"
    assert who(client) is None


def test_a_closed_account_can_t_be_linked(client: Client, arrive: Any) -> None:
    reader = ReaderFactory(is_active=False)
    arrive()
    client.post("/account/social/welcome/yes/", {"login": reader.email, "password": PASSWORD})
    assert not SocialAccount.objects.exists()
    assert who(client) is None


def test_a_blocked_reader_gets_in_and_stays_blocked(client: Client, linked: Any, arrive: Any) -> None:
    """As with a password: they read, appeal and see why, and can do nothing else."""
    EditionFactory()
    reader = linked(ReaderFactory())
    make_blocked(reader)
    arrive()
    assert who(client) == str(reader.pk)
    assert client.post("/account/social/with/paper/").status_code == 403


def test_little_is_kept_of_what_the_provider_told(client: Client, linked: Any) -> None:
    linked(ReaderFactory())
    account = SocialAccount.objects.get()
    assert account.extra_data == {"name": "Nora Field", "email": "nora@example.org"}
    assert not account.socialtoken_set.exists()


def test_no_token_of_the_provider_stays_in_the_session(client: Client, arrive: Any) -> None:
    arrive()
    assert "token" not in client.session["socialaccount_sociallogin"]
    assert not re.search("access_token|id_token", str(dict(client.session)))


def test_the_same_number_at_another_provider_is_somebody_else(client: Client, linked: Any, arrive: Any) -> None:
    linked(ReaderFactory())
    SocialAccount.objects.update(provider="another")
    assert arrive().redirect_chain == [("/account/social/welcome/", 302)]
    assert who(client) is None
