"""Our mails and our redirects."""

from typing import Any

import pytest
from allauth.core.context import request_context
from django.core import mail
from django.db import transaction
from django.test import RequestFactory
from django.utils.translation import get_language

from standfirst.readers.adapter import ReaderAdapter
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def adapter(rf: RequestFactory) -> Any:
    request = rf.get("/account/")
    with request_context(request):
        yield ReaderAdapter(request)


@pytest.mark.parametrize("address", ["/en/", "/account/?a=b", "http://testserver/en/"])
def test_addresses_of_our_own_are_safe(adapter: ReaderAdapter, address: str) -> None:
    assert adapter.is_safe_url(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example/",
        "javascript:alert(1)",
        "http://localhost/en/",
        "",
        None,
    ],
)
def test_addresses_elsewhere_are_not(adapter: ReaderAdapter, address: str | None) -> None:
    assert not adapter.is_safe_url(address)


def test_a_mail_waits_for_the_commit(adapter: ReaderAdapter, django_capture_on_commit_callbacks: Any) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        adapter.send_mail("account/email/unknown_account", "ada@example.org", {"signup_url": "http://testserver/x"})
        assert mail.outbox == []
    assert len(mail.outbox) == 1


def test_a_mail_of_what_was_undone_is_never_sent(
    adapter: ReaderAdapter, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
        adapter.send_mail("account/email/unknown_account", "ada@example.org", {"signup_url": "http://testserver/x"})
        transaction.set_rollback(True)
    assert mail.outbox == []


def test_mails_come_from_the_edition(adapter: ReaderAdapter) -> None:
    EditionFactory(title="Der Bote, täglich")
    assert adapter.get_from_email() == "=?utf-8?q?Der_Bote=2C_t=C3=A4glich?= <news@localhost>"


def test_a_mail_server_that_is_down_is_logged_and_undoes_nothing(
    adapter: ReaderAdapter, settings: Any, django_capture_on_commit_callbacks: Any, caplog: pytest.LogCaptureFixture
) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.no_such_backend.Backend"
    with django_capture_on_commit_callbacks(execute=True):
        adapter.send_mail("account/email/unknown_account", "ada@example.org", {"signup_url": "http://testserver/x"})
    assert "no_such_backend" in caplog.text


def test_the_owner_is_told_in_their_own_language(adapter: ReaderAdapter, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(ReaderAdapter, "send_mail", lambda *_args: spoken.append(get_language()))
    ReaderFactory(email="ada@example.org", language="ar")
    adapter.send_account_already_exists_mail("ada@example.org")
    assert spoken == ["ar"]
