"""Whatever a blocked reader sends is refused, at every address of the site but the ones that are listed."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from standfirst.discussion.models import Comment
from standfirst.readers.models import Reader
from standfirst.sanctions.refuse_blocked import OPEN, REFUSE_THEMSELVES, RIGHTS, RefuseBlockedMiddleware
from tests.factories.discussion import a_sentence, make_comment, make_place
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import make_blocked, make_restored
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db

# Listed here again on purpose: what stays open to a blocked reader is decided in two places, or not at all.
STAYS_OPEN = {
    "account_login",
    "account_logout",
    "account_reauthenticate",
    "account_confirm_email",
    "account_send_again",
    "account_change_password",
    "account_set_password",
    "account_reset_password",
    "account_reset_password_from_key",
    "mfa_authenticate",
    "mfa_reauthenticate",
    "mfa_trust",
    "mfa_activate_totp",
    "mfa_deactivate_totp",
    "mfa_generate_recovery_codes",
    "account_request_login_code",
    "account_confirm_login_code",
    "account_end_session",
    "account_end_other_sessions",
    "mfa_login_webauthn",
    "mfa_reauthenticate_webauthn",
    "mfa_add_webauthn",
    "mfa_edit_webauthn",
    "mfa_remove_webauthn",
    "appeal",
    "delete_account",
    "delete_account_code",
    "account_deleted",
    "restore_account",
    "rights_by_mail",
    "rights_by_link",
    "account_data",
    "account_archive",
    "choose_language",
    "account_consent",
    "contact",
    "account_remove_picture",
    "account_public_profile",
    "social_unlink",
}


def patterns(resolver: Any) -> Iterator[URLPattern]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver):
            yield from patterns(entry)
        else:
            yield entry


EVERYWHERE = sorted({pattern.name or str(pattern.pattern) for pattern in patterns(get_resolver())} - OPEN)


@pytest.fixture
def blocked() -> Reader:
    EditionFactory()
    return make_blocked(now=timezone.now() - timedelta(hours=1)).reader


@pytest.fixture
def device(blocked: Reader) -> Client:
    """On which the blocked reader signed in again."""
    device = Client()
    device.force_login(blocked)
    return device


def sent(reader: Reader, name: str, method: str = "POST") -> HttpResponse | None:
    """What the middleware answers; None lets the request through."""
    request: Any = getattr(RequestFactory(), method.lower())("/somewhere/")
    request.user, request.session = reader, {}
    request.resolver_match = type("Match", (), {"view_name": name})()
    return RefuseBlockedMiddleware(lambda _: HttpResponse()).process_view(request, None, (), {})


def test_what_stays_open_is_what_was_decided() -> None:
    assert OPEN - REFUSE_THEMSELVES == STAYS_OPEN


def test_every_address_of_the_site_refuses_a_blocked_reader(blocked: Reader) -> None:
    """Hundreds of addresses, those of the CMS as well; each by every method that changes something."""
    assert len(EVERYWHERE) > 150
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        answers = {name: sent(blocked, name, method) for name in EVERYWHERE}
        assert [name for name, answer in answers.items() if answer is None or answer.status_code != 403] == []


def test_reading_and_what_stays_open_is_let_through(blocked: Reader) -> None:
    assert [name for name in STAYS_OPEN if sent(blocked, name)] == []
    assert [name for name in EVERYWHERE if sent(blocked, name, "GET")] == []


def test_others_are_let_through_everywhere() -> None:
    reader = ReaderFactory()
    assert [name for name in EVERYWHERE if sent(reader, name)] == []


@pytest.mark.parametrize("script", [False, True])
def test_a_blocked_reader_can_not_comment_answer_or_edit_and_keeps_the_words(
    blocked: Reader, device: Client, script: bool
) -> None:
    place = make_place()
    theirs = make_comment(place)
    own = Comment.objects.create(
        discussion_id=place.discussion.pk,
        author=blocked,
        text="Mine.",
        html="<p>Mine.</p>",
        state="published",
        posted_at=timezone.now(),
        idempotency_key="b8d5e7a0-2f7c-4f0e-9f0a-0d2f5f3c9a11",
    )
    headers = {"Sec-Fetch-Site": "same-origin"} | ({"HX-Request": "true"} if script else {})
    text = a_sentence()
    addresses = ((f"{place.address}write/", {}), (f"{place.address}write/", {"answers": theirs.pk}))
    for address, more in (*addresses, (f"{place.address}comments/{own.pk}/edit/", {})):
        answer = device.post(address, {"text": text, **more}, headers=headers)
        shown = answer.content.decode()
        assert answer.status_code == 422
        assert text in shown
        assert "Your account is blocked" in shown
        assert reverse("account_blocked") in shown
    assert set(Comment.objects.values_list("text", flat=True)) == {theirs.text, "Mine."}


def test_a_refused_form_shows_what_was_typed_and_leads_a_script_to_the_page(device: Client) -> None:
    place = make_place()
    comment = make_comment(place)
    address = f"{place.address}comments/{comment.pk}/withdraw/"
    answer = device.post(address, {"text": "Words that took an hour."})
    assert answer.status_code == 403
    assert "Words that took an hour." in answer.content.decode()
    by_script = device.post(address, headers={"HX-Request": "true"})
    assert (by_script.status_code, by_script.headers["HX-Redirect"]) == (403, "/account/blocked/")


def test_the_page_says_why_until_when_and_how_to_appeal(blocked: Reader, device: Client) -> None:
    page = device.get("/account/blocked/").content.decode()
    decision = blocked.blocks.get().decision
    for said in ("No spam", "Twelve times in an hour.", "until an appeal succeeds", blocked.reader_id, "appeal there"):
        assert said in page
    assert f"/decisions/{decision.reference}/" in page
    assert "Your account is blocked" in device.get("/account/").content.decode()


def test_the_page_about_a_final_block_says_that_no_appeal_lifts_it(client: Client) -> None:
    EditionFactory()
    now = timezone.now()
    reader = make_restored(now=now - timedelta(days=30))
    client.force_login(make_blocked(reader, now=now - timedelta(days=1)).reader)
    page = client.get("/account/blocked/").content.decode()
    assert "This block is final" in page
    assert "appeal there" not in page


def test_a_reader_who_is_not_blocked_is_shown_the_account(client: Client) -> None:
    client.force_login(ReaderFactory())
    assert client.get("/account/blocked/").headers["Location"] == "/account/"


def test_the_rights_that_the_law_gives_are_open() -> None:
    assert {"appeal", "delete_account", "account_data", "restore_account"} <= RIGHTS
