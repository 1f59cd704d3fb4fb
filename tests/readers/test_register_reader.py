"""Storing a new reader, and the races on the way."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import RequestFactory
from django.utils import timezone, translation

from standfirst.consents.models import Consent
from standfirst.readers import register_reader as module
from standfirst.readers.models import Reader
from standfirst.readers.register_reader import PENDING, register_reader
from tests.factories.consents import publish
from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
ANSWERS = {"email": "ada@example.org", "display_name": "Ada Lund", "password1": PASSWORD, "captcha": "solved"}


@pytest.fixture
def request_(rf: RequestFactory, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(module, "send_verification_email_to_address", lambda *_args, **_more: True)
    request = rf.post("/account/register/")
    request.session = {}  # type: ignore[assignment]
    return request


def test_what_the_reader_promised_and_spoke_is_kept(request_: Any) -> None:
    before = timezone.now()
    with translation.override("fr"):
        reader = register_reader(request_, ANSWERS)
    assert reader is not None
    assert reader.language == "fr"
    assert reader.standards_accepted_at is not None
    assert reader.standards_accepted_at >= before
    assert reader.check_password(PASSWORD)


def test_the_versions_that_the_reader_accepted_are_written_down(request_: Any) -> None:
    version = publish(EditionFactory(), body="<p>One.</p>")
    reader = register_reader(request_, ANSWERS)
    assert [(line.reader, line.version, line.route) for line in Consent.objects.all()] == [
        (reader, version, "registration")
    ]


def test_the_session_remembers_where_the_reader_was_going(request_: Any) -> None:
    reader = register_reader(request_, ANSWERS, then="/en/")
    assert reader is not None
    assert request_.session[PENDING] == {"email": "ada@example.org", "reader": reader.pk, "then": "/en/"}


def test_an_address_with_an_account_stores_nothing(request_: Any) -> None:
    ReaderFactory(email="Ada@example.org")
    assert register_reader(request_, ANSWERS) is None
    assert Reader.objects.count() == 1


def test_a_name_that_was_taken_a_moment_ago_is_refused_clearly(request_: Any) -> None:
    ReaderFactory(display_name="Ada Lund")
    with pytest.raises(ValidationError) as refusal:
        register_reader(request_, ANSWERS)
    assert refusal.value.code == "taken"


def test_an_address_that_was_taken_a_moment_ago_is_told_by_mail_only(
    request_: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    ReaderFactory(email="ada@example.org")
    monkeypatch.setattr(module, "has_account", lambda _email: False)
    assert register_reader(request_, ANSWERS) is None
