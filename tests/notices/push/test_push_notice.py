"""A decision reaches the device on which its reader wants to be told, and nobody between can read it."""

import json
from dataclasses import dataclass, field
from typing import Any

import jwt
import pytest
import requests
from django.utils import timezone

from standfirst.notices.models import PushDevice
from standfirst.notices.push import push_notice as module
from standfirst.notices.push.push_notice import NotDeliveredError, push_notice, push_to_device
from standfirst.notices.push.subscribe import subscribe
from standfirst.notices.push.vapid import private_key, public_key
from tests.factories.reader import ReaderFactory
from tests.notices.push.a_browser import Browser

pytestmark = pytest.mark.django_db


@dataclass
class Service:
    """A push service that keeps what it is sent."""

    status: int = 201
    sent: list[dict[str, Any]] = field(default_factory=list)

    def post(self, address: str, body: bytes, **more: Any) -> requests.Response:
        self.sent.append({"address": address, "body": body, **more})
        answer = requests.Response()
        answer.status_code = self.status
        return answer


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch, settings: Any) -> Service:
    settings.STANDFIRST_PUSH_SERVICES, settings.STANDFIRST_PUSH_KEY = ["push.example.net"], "a secret of the tests"
    made = Service()
    monkeypatch.setattr(module.requests, "post", made.post)
    return made


@pytest.fixture
def browser() -> Browser:
    return Browser("https://push.example.net/v2/one")


def test_only_the_browser_can_read_what_is_sent(service: Service, browser: Browser) -> None:
    reader = ReaderFactory()
    subscribe(reader, **browser.subscription(), device="Firefox/Android", now=timezone.now())
    push_notice(reader, words="Votre commentaire a été retiré.", path="/decisions/x/")
    [sent] = service.sent
    assert sent["address"] == browser.endpoint
    assert b"commentaire" not in sent["body"]
    assert json.loads(browser.unlock(sent["body"])) == {
        "title": "Standfirst",
        "words": "Votre commentaire a été retiré.",
        "path": "/decisions/x/",
    }
    assert not sent["allow_redirects"]


def test_a_device_whose_reader_took_the_leave_back_in_the_browser_is_forgotten(
    service: Service, browser: Browser
) -> None:
    reader = ReaderFactory()
    subscribe(reader, **browser.subscription(), device="", now=timezone.now())
    service.status = 410
    push_notice(reader, words="x", path="/")
    assert not PushDevice.objects.exists()


def test_a_service_that_is_busy_is_asked_again_and_at_last_it_is_loud(service: Service, browser: Browser) -> None:
    reader = ReaderFactory()
    device = subscribe(reader, **browser.subscription(), device="", now=timezone.now())
    service.status = 503
    with pytest.raises(NotDeliveredError):
        push_to_device.func(device.pk, "x", "/", 1)
    service.sent.clear()
    push_notice(reader, words="x", path="/")
    assert len(service.sent) == 3
    assert PushDevice.objects.exists()


@pytest.mark.parametrize("gone", ["deleted", "service taken away"])
def test_nothing_is_sent_of_a_deleted_account_or_to_a_host_that_is_no_longer_named(
    service: Service, browser: Browser, settings: Any, gone: str
) -> None:
    reader = ReaderFactory()
    device = subscribe(reader, **browser.subscription(), device="", now=timezone.now())
    if gone == "deleted":
        reader.deleted_at = timezone.now()
        reader.save()
    else:
        settings.STANDFIRST_PUSH_SERVICES = ["other.example.net"]
    push_notice(reader, words="x", path="/")
    push_to_device.func(device.pk, "x", "/", 1)
    assert service.sent == []


def test_the_service_is_shown_a_signature_for_it_alone(service: Service, browser: Browser) -> None:
    reader = ReaderFactory()
    subscribe(reader, **browser.subscription(), device="", now=timezone.now())
    push_notice(reader, words="x", path="/")
    scheme, _space, rest = service.sent[0]["headers"]["Authorization"].partition(" ")
    parts = dict(part.split("=", 1) for part in rest.split(","))
    claims = jwt.decode(parts["t"], private_key().public_key(), ["ES256"], audience="https://push.example.net")
    assert (scheme, parts["k"]) == ("vapid", public_key())
    assert claims["sub"].startswith("mailto:")
