"""Who works here signs in with two steps; who has not set that up is led there, and comes back."""

from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.test import Client

from tests.factories.moderator import make_held_comment, make_moderator
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough pass phrase"


@pytest.fixture(autouse=True)
def _two_steps_asked_for(settings: Any) -> None:
    settings.STANDFIRST_STAFF_SECOND_FACTOR = True


def code_for(secret: str) -> str:
    """What the app on a telephone shows now."""
    return str(format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time())))))


def signed_in(client: Client, reader: Any) -> Client:
    client.post("/account/sign-in/", {"login": reader.email, "password": PASSWORD})
    return client


def test_a_moderator_sets_two_steps_up_and_comes_back_to_the_page_that_was_wanted(client: Client) -> None:
    EditionFactory()
    moderator = make_moderator()
    signed_in(client, moderator)
    wanted = "/desk/?queue=held"
    assert client.get(wanted).headers["Location"] == "/account/staff/"
    assert "/account/two-steps/totp/activate/" in client.get("/account/staff/").content.decode()
    activate = "/account/two-steps/totp/activate/"
    client.post(f"/account/reauthenticate/?next={activate}", {"password": PASSWORD})
    form = client.get(activate).context["form"]
    done = client.post(activate, {"code": code_for(form.secret)}, follow=True)
    assert "/account/staff/" in done.content.decode()
    assert client.get("/account/staff/").headers["Location"] == wanted
    assert client.get(wanted).status_code == 200
    assert client.get("/account/staff/").headers["Location"] == "/desk/"


def test_a_script_is_sent_there_too_and_nothing_is_decided(client: Client) -> None:
    comment = make_held_comment()
    signed_in(client, make_moderator())
    sent = client.post(f"/desk/comments/{comment.pk}/publish/", {"seen": "new"}, headers={"HX-Request": "true"})
    assert sent.headers["HX-Redirect"] == "/account/staff/"
    comment.refresh_from_db()
    assert comment.state == "held"


def test_the_second_step_is_asked_for_when_signing_in(client: Client) -> None:
    EditionFactory()
    moderator = make_moderator()
    TOTP.activate(moderator, secret := generate_totp_secret())
    signed_in(client, moderator)
    assert client.get("/desk/").headers["Location"].startswith("/account/sign-in/")
    client.post("/account/two-steps/authenticate/", {"code": code_for(secret)})
    assert client.get("/desk/").status_code == 200


def test_recovery_codes_alone_are_no_second_step(client: Client) -> None:
    moderator = make_moderator()
    RecoveryCodes.activate(moderator)
    client.force_login(moderator)
    assert client.get("/desk/").headers["Location"] == "/account/staff/"


def test_a_reader_is_told_that_the_desk_is_not_for_them_and_never_led_to_two_steps(client: Client) -> None:
    client.force_login(ReaderFactory())
    assert client.get("/desk/").status_code == 403


def test_editors_of_stories_need_it_as_well(client: Client) -> None:
    editor = ReaderFactory(is_superuser=True)
    client.force_login(editor)
    assert client.get("/cms/").headers["Location"] == "/account/staff/"
    Authenticator.objects.create(user=editor, type=Authenticator.Type.TOTP, data={"secret": "x"})
    assert client.get("/cms/").status_code == 200


def test_without_it_pages_say_so(client: Client, settings: Any) -> None:
    settings.STANDFIRST_STAFF_SECOND_FACTOR = False
    EditionFactory()
    client.force_login(make_moderator())
    page = client.get("/desk/")
    assert page.status_code == 200
    assert "sign in with a password alone" in page.content.decode()
