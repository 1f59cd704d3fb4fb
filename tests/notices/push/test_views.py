"""The page on which a reader says where to be told at once."""

from typing import Any

import pytest
from django.test import Client

from standfirst.notices.models import PushDevice
from standfirst.notices.push.services import is_allowed
from tests.factories.reader import ReaderFactory
from tests.notices.push.a_browser import Browser

pytestmark = pytest.mark.django_db
PHONE = "Mozilla/5.0 (Android 16; Mobile; rv:151.0) Gecko/151.0 Firefox/151.0"


@pytest.fixture(autouse=True)
def _push_is_on(settings: Any) -> None:
    settings.STANDFIRST_PUSH_SERVICES = ["push.example.net", "*.push.example.org"]
    settings.STANDFIRST_PUSH_KEY = "a secret of the tests"


@pytest.fixture
def reader(client: Client) -> Any:
    reader = ReaderFactory()
    client.force_login(reader)
    return reader


def add(client: Client, browser: Browser, **other: str) -> str:
    said = browser.subscription() | other
    return client.post("/account/push/add/", said, headers={"User-Agent": PHONE}, follow=True).content.decode()


def test_a_reader_adds_a_device_sees_it_and_stops_it(client: Client, reader: Any) -> None:
    assert "Firefox on Android" in add(client, Browser("https://push.example.net/one"))
    device = PushDevice.objects.get(reader=reader)
    client.post(f"/account/push/{device.pk}/stop/")
    assert "No device shows notices yet." in client.get("/account/push/").content.decode()


def test_a_browser_tells_only_who_asked_last(client: Client, reader: Any) -> None:
    browser = Browser("https://push.example.net/one")
    add(client, browser)
    another = ReaderFactory()
    client.force_login(another)
    add(client, browser)
    assert PushDevice.objects.get().reader == another


def test_nobody_stops_the_device_of_another(client: Client, reader: Any) -> None:
    add(client, Browser("https://push.example.net/one"))
    client.force_login(ReaderFactory())
    assert client.post(f"/account/push/{PushDevice.objects.get().pk}/stop/").status_code == 404
    assert PushDevice.objects.exists()


@pytest.mark.parametrize(
    "other",
    [
        {"endpoint": "http://push.example.net/one"},
        {"endpoint": "https://127.0.0.1/one"},
        {"p256dh": "AAAA"},
        {"p256dh": "é"},
        {"auth": "short"},
    ],
)
def test_what_could_not_be_sent_to_is_refused_in_words(client: Client, reader: Any, other: dict[str, str]) -> None:
    assert "notice warning" in add(client, Browser("https://push.example.net/one"), **other)
    assert not PushDevice.objects.exists()


@pytest.mark.parametrize(
    ("endpoint", "allowed"),
    [
        ("https://push.example.net/x", True),
        ("https://a.push.example.org/x", True),
        ("https://push.example.net:443/x", True),
        ("https://push.example.net:8443/x", False),
        ("https://push.example.net@10.0.0.1/x", False),
        ("https://push.example.net.evil.example/x", False),
        ("https://evilpush.example.org/x", False),
        ("https://[::1/x", False),
        ("file:///etc/passwd", False),
    ],
)
def test_the_site_calls_only_hosts_that_the_operator_named(endpoint: str, allowed: bool) -> None:
    assert is_allowed(endpoint) is allowed


def test_without_a_named_service_there_is_no_such_page(client: Client, reader: Any, settings: Any) -> None:
    assert "/account/push/" in client.get("/account/").content.decode()
    settings.STANDFIRST_PUSH_SERVICES = []
    assert client.get("/account/push/").status_code == 404
    assert "/account/push/" not in client.get("/account/").content.decode()


def test_the_worker_is_a_script_that_browsers_look_up_again(client: Client) -> None:
    answer = client.get("/account/push/worker.js")
    assert (answer["Content-Type"], answer["Cache-Control"]) == ("text/javascript", "no-cache")
