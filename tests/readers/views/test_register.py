"""Registering through the page."""

import json
import re
import time
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.test import Client

from standfirst.readers.models import Reader
from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD, answers, solved_captcha
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
Register = Callable[..., Any]


def test_a_visitor_becomes_a_reader_and_is_sent_to_the_inbox(client: Client, register: Register) -> None:
    response = register()
    assert response["Location"] == "/account/confirm/"
    assert Reader.objects.get().display_name == "Ada Lund"
    assert "ada@example.org" in client.get("/account/confirm/").content.decode()
    assert [message.to for message in mail.outbox] == [["ada@example.org"]]


def test_the_box_of_the_name_takes_no_more_than_a_name_may_have(client: Client) -> None:
    page = client.get("/account/register/").content.decode()
    assert re.search(r'<input[^>]*name="display_name"[^>]*maxlength="40"', page)
    assert "Choose a name of at most 40 letters." in page


def test_the_mail_holds_text_and_html_with_the_same_link(register: Register, link_in: Any) -> None:
    register()
    html = mail.outbox[0].alternatives[0]
    assert html.mimetype == "text/html"
    assert link_in(mail.outbox[0]) in html.content


def test_a_field_with_several_mistakes_stands_once_in_the_list_on_top(register: Register) -> None:
    page = register(password1="1234").content.decode()
    assert page.count('<li><a href="#id_password1">') == 1


def test_a_short_password_is_refused_in_every_language_and_its_field_named_by_the_same_word(client: Client) -> None:
    client.cookies["sf_language"] = "ar"
    page = client.post("/account/register/", {"password1": "short"}).content.decode()
    assert "كلمة المرور هذه قصيرة جدًا." in page
    assert re.search(r'<label for="id_password1">\s*كلمة المرور\s*</label>', page)


@pytest.mark.parametrize(
    ("changes", "field", "said"),
    [
        ({"email": "ada"}, "email", "This is not an e-mail address. One looks like name@example.org."),
        ({"email": ""}, "email", "Type your e-mail address."),
        ({"display_name": ""}, "display_name", "Choose the name by which others will know you."),
        ({"display_name": "Tаken Nаme"}, "display_name", "Another reader already has this name, or one that looks"),
        ({"password1": "short"}, "password1", "too short"),
        ({"password1": "1234567890123"}, "password1", "stood in a data breach"),
        ({"password1": "Standfirst-1"}, "password1", "little more than a name of this site"),
        ({"password1": "qwertyuiop"}, "password1", "too common"),
        ({"password1": "ada lund ada"}, "password1", "too similar to the display name"),
        ({"standards": ""}, "standards", "accept the community standards"),
        ({"captcha": ""}, "captcha", "Tick the box and wait until the check is done."),
        ({"captcha": "no base64"}, "captcha", "wasn&#x27;t solved"),
    ],
)
def test_bad_input_is_told_at_its_field_and_the_rest_is_kept(
    register: Register, changes: dict[str, str], field: str, said: str
) -> None:
    ReaderFactory(display_name="Taken Name")
    response = register(**changes)
    page = response.content.decode()
    assert response.status_code == 200
    assert list(response.context["form"].errors) == [field]
    assert said in page
    assert f'id="id_{field}_error"' in page
    assert 'role="alert"' in page
    kept = answers(**changes)
    for name in {"email", "display_name"} - {field}:
        assert f'value="{kept[name]}"' in page
    assert PASSWORD not in page
    assert Reader.objects.count() == 1


def test_the_field_names_its_error_to_screen_readers(register: Register) -> None:
    field = str(register(email="ada").context["form"]["email"])
    assert 'aria-invalid="true"' in field
    assert "id_email_error" in field


def test_a_wrong_sum_is_refused(register: Register) -> None:
    payload = json.loads(b64decode(solved_captcha()))
    payload["solution"]["derivedKey"] = "ff" * 32
    response = register(captcha=b64encode(json.dumps(payload).encode()).decode())
    assert response.context["form"].errors["captcha"] == [
        "The check wasn't solved. Tick the box again and wait until it is done."
    ]


def test_a_challenge_of_somebody_elses_making_is_refused(register: Register, settings: Any) -> None:
    ours, settings.ALTCHA_HMAC_SECRET = settings.ALTCHA_HMAC_SECRET, "not ours at all, and long enough"
    forged = solved_captcha()
    settings.ALTCHA_HMAC_SECRET = ours
    assert "captcha" in register(captcha=forged).context["form"].errors


def test_a_captcha_is_good_once_only(client: Client, register: Register) -> None:
    captcha = solved_captcha()
    register(captcha=captcha)
    response = Client().post("/account/register/", answers(email="b@example.org", display_name="Bo", captcha=captcha))
    assert response.context["form"].errors["captcha"] == [
        "This check was used before. Tick the box again and wait until it is done."
    ]


def test_a_form_that_is_sent_twice_makes_one_reader_and_gets_one_answer(client: Client, register: Register) -> None:
    captcha = solved_captcha()
    first, second = register(captcha=captcha), register(captcha=captcha)
    assert second["Location"] == first["Location"] == "/account/confirm/"
    assert Reader.objects.count() == 1
    assert len(mail.outbox) == 1


def test_an_expired_captcha_is_refused(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    captcha, later = solved_captcha(), time.time() + 3600
    monkeypatch.setattr("altcha.v2.time.time", lambda: later)
    assert "out of date" in register(captcha=captcha).context["form"].errors["captcha"][0]


@pytest.mark.parametrize("confirmed", [True, False])
def test_no_page_tells_whether_an_address_has_an_account(register: Register, *, confirmed: bool) -> None:
    ReaderFactory(email="ada@example.org", confirmed=confirmed)
    known, unknown = Client(), Client()
    pages = []
    for browser, email in ((known, "ada@example.org"), (unknown, "eve@example.org")):
        sent = browser.post("/account/register/", answers(email=email, display_name=f"New {email[0]}"))
        inbox = browser.get(sent["Location"])
        again = browser.post("/account/confirm/again/", follow=True)
        shown = [page.content.decode().replace(email, "ADDRESS") for page in (inbox, again)]
        pages.append((sent.status_code, sent["Location"], sorted(sent.cookies), *map(without_tokens, shown)))
    assert pages[0] == pages[1]


def test_the_owner_of_the_address_learns_by_mail_that_there_is_an_account(register: Register, link_in: Any) -> None:
    ReaderFactory(email="ada@example.org")
    register()
    assert Reader.objects.count() == 1
    assert mail.outbox[0].subject == "You already have an account"
    assert link_in(mail.outbox[0]) == "/account/password/forgotten/"


def test_registering_signs_nobody_in(client: Client, register: Register) -> None:
    register()
    assert client.get("/account/").status_code == 302


def test_a_draft_survives_registration(client: Client, register: Register) -> None:
    session = client.session
    session["drafts"] = {"12": "My unsent comment"}
    session.save()
    register()
    assert client.session["drafts"] == {"12": "My unsent comment"}


def test_the_page_may_run_the_captcha_and_nothing_else(client: Client, settings: Any) -> None:
    settings.CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["'self'"]}}
    response = client.get("/account/register/")
    policy = dict(part.split(" ", 1) for part in response["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'self'"
    assert policy["worker-src"] == "'self' blob:"
    assert f"'nonce-{response.context['CSP_NONCE']}'" in policy["style-src"]
    assert "unsafe" not in response["Content-Security-Policy"]


def test_the_standards_of_the_edition_are_linked(client: Client) -> None:
    EditionFactory(slug="en")
    assert 'href="/en/standards/"' in client.get("/account/register/").content.decode()


def test_too_many_registrations_from_one_machine_are_told_to_wait(client: Client, settings: Any) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"signup": "1/m/ip"}
    client.post("/account/register/", answers(email="bad"))
    response = client.post("/account/register/", answers(email="bad"))
    assert response.status_code == 429
    assert "Wait a few minutes" in response.content.decode()


def without_tokens(page: str) -> str:
    """A page without the CSRF tokens, which differ in every answer."""
    return "\n".join(line for line in page.splitlines() if "csrfmiddlewaretoken" not in line)
